//! The texts that a command names: those that people wrote, those that browsers read as they are, and those that more may
//! read from then on.
use super::Command;
use super::keys::RenewKeys;
use crate::circle::ids::BodyId;

impl Command {
    /// What people wrote and this command names, sealed. Exactly this, with what the desk signed and what is widened, lies
    /// beside it on the wire; agreements that stay as they are may be named without their words.
    pub fn words(&self) -> Vec<BodyId> {
        match self {
            Self::CallMe { name } => vec![*name],
            Self::Share { words, .. } => vec![*words],
            Self::SendAgain(again) => vec![again.words],
            Self::ShareWritten(written) => vec![written.words],
            Self::KeepStep(kept) => vec![kept.words],
            Self::NotePractice(noted) => vec![noted.words],
            Self::KeepWeeks(kept) => kept.words.into_iter().collect(),
            Self::ShowWeeks(shown) => vec![shown.words],
            Self::ReturnWords(back) => back.note.into_iter().collect(),
            Self::Remove { link, .. } => link.iter().map(|link| link.secret).collect(),
            Self::GiveNumber { number, .. } => vec![*number],
            Self::Invite { secret, .. } => vec![*secret],
            Self::ReviseAgreements { items, .. } => items.clone(),
            Self::SetCallLink { link } => vec![*link],
            Self::FillCard(fill) => vec![fill.card],
            Self::Write(written) => vec![written.words],
            Self::TellDesk(told) => vec![told.words],
            Self::SayInPair(said) => vec![said.words],
            Self::PlanGathering { plan } => plan.bodies().collect(),
            Self::PlanSeries(series) => series.plans.iter().flat_map(|plan| plan.bodies()).collect(),
            _ => Vec::new(),
        }
    }

    /// What browsers read as it is: what the desk signed, wrapped keys, door pages, leaving cards.
    pub fn records(&self) -> Vec<BodyId> {
        match self {
            Self::Invite { page, .. } => vec![*page],
            Self::Admit { step, grants, .. } => {
                let signed = step.iter().flat_map(|step| step.bodies());
                signed.chain(grants.iter().map(|grant| grant.text)).collect()
            }
            Self::Remove { step, link, .. } => step.bodies().chain(link.iter().map(|link| link.page)).collect(),
            Self::OpenDoors { step, .. } | Self::RenewKeys(RenewKeys { step, .. }) => step.bodies().collect(),
            Self::ReviseAgreements { pages, .. } => pages.values().copied().collect(),
            Self::LeaveCard(left) => vec![left.card],
            _ => Vec::new(),
        }
    }

    /// A text that is here already, to which wraps are added so that others may read it.
    pub fn widened(&self) -> Option<BodyId> {
        match self {
            Self::Admit { name, .. } => *name,
            Self::ReleaseWords { words, .. } => Some(*words),
            Self::ShowStep(shown) => Some(shown.words),
            _ => None,
        }
    }
}

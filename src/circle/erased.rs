//! Which texts are of no use any more after an event, and are erased with its commit.
use super::event::{Event, Gathering, Standing, What};
use super::ids::{BodyId, InvitationId, PersonId, ReflectionId};
use super::kept::Lapsing;
use super::state::{Circle, InvitationState};
use std::collections::BTreeMap;

impl Circle {
    /// The texts that an event makes useless: they are erased with its commit.
    pub fn erased_by(&self, event: &Event) -> Vec<BodyId> {
        match &event.what {
            What::Standing(Standing::CardFilled { person, .. } | Standing::CardRemoved { person }) => {
                self.card_text_of(*person).collect()
            }
            What::Standing(Standing::Renamed { person, .. }) => self.name_of(*person).into_iter().collect(),
            What::Standing(Standing::Knocked { person, .. }) => {
                self.name_of(*person).into_iter().chain(self.door_of(*person)).collect()
            }
            What::Standing(
                Standing::Admitted { person }
                | Standing::FacilitatorAdded { person, .. }
                | Standing::DeviceAdmitted { person, .. }
                | Standing::DeviceAtDoor { person, .. },
            ) => self.door_of(*person),
            What::Standing(Standing::CameBack { waited, .. }) => {
                let numbers = self.numbers_of(*waited).chain(self.card_text_of(*waited));
                self.name_of(*waited).into_iter().chain(self.door_of(*waited)).chain(numbers).collect()
            }
            What::Standing(Standing::Revoked { invitation } | Standing::InvitationExpired { invitation }) => {
                let waited = self.is_waited_with(*invitation, None);
                self.sealed_of(*invitation).filter(|_| !waited).into_iter().flatten().collect()
            }
            What::Standing(Standing::AgreementsRevised { items, pages, .. }) => {
                let gone = self.agreements.items.iter().filter(|item| !items.contains(item)).copied();
                gone.chain(self.pages_before(pages)).collect()
            }
            What::Standing(Standing::Signed { step }) => {
                self.keys.replaced_by(step).into_iter().chain(self.pages_before(&step.pages)).collect()
            }
            // Their name goes with all else that is kept of them, once nobody needs it (`Circle::forgotten`).
            What::Standing(
                Standing::Removed { person } | Standing::Erased { person } | Standing::SubstituteLeft { person },
            ) => {
                let keys = self.keys.ended_with(*person).into_iter();
                let own = self.own.get(person).into_iter().flat_map(|own| own.bodies());
                let theirs = self.numbers_of(*person).chain(self.card_text_of(*person));
                let written = self.room.as_ref().and_then(|room| room.writing.as_ref()?.gathered.get(person));
                let written = written.map(|one| one.words);
                keys.chain(theirs).chain(self.door_of(*person)).chain(own).chain(written).collect()
            }
            What::Standing(Standing::Lapsed { what }) => self.lapsing(*what),
            What::Standing(Standing::StepKept { person, step, .. }) => {
                self.step_of(*person, *step).map(|before| before.words).into_iter().collect()
            }
            What::Standing(Standing::StepErased { person, step, entries }) => {
                let own = self.own.get(person);
                let said = own.into_iter().flat_map(|own| entries.iter().filter_map(|entry| own.log.get(entry)));
                let step = self.step_of(*person, *step).map(|step| step.words);
                said.map(|entry| entry.words).chain(step).collect()
            }
            What::Standing(Standing::PracticeNoted { person, entry, .. }) => {
                let before = self.own.get(person).and_then(|own| own.log.get(entry));
                before.map(|before| before.words).into_iter().collect()
            }
            What::Standing(Standing::WeeksKept(kept)) => {
                self.own.get(&kept.person).and_then(|own| own.weeks.words).into_iter().collect()
            }
            What::Standing(Standing::WeeksShown(seen) | Standing::WeeksHidden(seen)) => {
                self.own.get(&seen.person).and_then(|own| own.weeks.shown).into_iter().collect()
            }
            What::Standing(Standing::CallLinkSet { .. }) => self.call_link.into_iter().collect(),
            What::Standing(Standing::Unplanned { gathering }) => {
                let plan = self.planned.get(gathering).or_else(|| self.cancelled.get(gathering));
                plan.into_iter().flat_map(|plan| plan.bodies()).collect()
            }
            What::Standing(Standing::Released { summary }) => {
                let plan = self.planned.get(&summary.gathering).into_iter().flat_map(|plan| plan.bodies());
                let before = self.numbers.iter().filter(|(gathering, _)| **gathering != summary.gathering);
                let numbers = before.flat_map(|(_, all)| all.values().flat_map(|numbers| numbers.bodies()));
                plan.chain(numbers).chain(self.keys.of_the_gathering()).collect()
            }
            What::Standing(Standing::NumberGiven { gathering, person, moment, .. }) => {
                let mut given =
                    self.numbers.get(gathering).and_then(|all| all.get(person)).copied().unwrap_or_default();
                given.of(*moment).take().into_iter().collect()
            }
            What::Standing(Standing::Declined { person }) => {
                self.numbers_of(*person).chain(self.card_text_of(*person)).chain(self.door_of(*person)).collect()
            }
            What::Gathering(Gathering::TakenBack { reflection } | Gathering::Redacted { reflection }) => {
                let shared = self.room.as_ref().and_then(|room| room.reflections.get(reflection));
                let gathered = self.room.as_ref().and_then(|room| room.gathered(*reflection)).map(|(_, one)| one.words);
                let shown = shared.map(|shared| shared.words).into_iter().chain(gathered);
                shown.chain(self.returned_texts(*reflection)).collect()
            }
            What::Gathering(Gathering::SentAgain { returned, .. }) => self.returned_texts(*returned).collect(),
            _ => Vec::new(),
        }
    }

    /// What people are called goes with the key it lies under, as it does when somebody is gone.
    fn lapsing(&self, what: Lapsing) -> Vec<BodyId> {
        match what {
            Lapsing::Names => self.cards.values().filter_map(|card| card.text).collect(),
            Lapsing::Attendance => {
                self.numbers.values().flat_map(|all| all.values()).flat_map(|given| given.bodies()).collect()
            }
            Lapsing::Own => self.own.values().flat_map(|own| own.bodies()).collect(),
        }
    }

    fn returned_texts(&self, reflection: ReflectionId) -> impl Iterator<Item = BodyId> {
        let returned = self.room.as_ref().and_then(|room| room.review.returned.get(&reflection)).copied();
        returned.into_iter().flat_map(|before| [before.words].into_iter().chain(before.note))
    }

    fn name_of(&self, person: PersonId) -> Option<BodyId> {
        self.people.get(&person).map(|known| known.name)
    }

    fn numbers_of(&self, person: PersonId) -> impl Iterator<Item = BodyId> {
        self.numbers.values().filter_map(move |all| all.get(&person)).flat_map(|numbers| numbers.bodies())
    }

    fn card_text_of(&self, person: PersonId) -> impl Iterator<Item = BodyId> {
        self.card_of(person).into_iter().map(|(_, card)| card)
    }

    fn sealed_of(&self, invitation: InvitationId) -> Option<[BodyId; 2]> {
        self.invitations.get(&invitation)?.sealed.map(|sealed| [sealed.page, sealed.secret])
    }

    fn pages_before(&self, pages: &BTreeMap<InvitationId, BodyId>) -> impl Iterator<Item = BodyId> {
        pages.keys().filter_map(|id| Some(self.invitations.get(id)?.sealed?.page))
    }

    /// What is of no use any more when somebody no longer waits: their proof, and the door of an invitation that opens
    /// nothing for anybody else.
    fn door_of(&self, person: PersonId) -> Vec<BodyId> {
        let proof = self.people.get(&person).and_then(|known| known.at_door).map(|shown| shown.proof);
        let done = self.done_with(person).and_then(|invitation| self.sealed_of(invitation));
        proof.into_iter().chain(done.into_iter().flatten()).collect()
    }

    /// The invitation that nobody needs when this person no longer waits.
    pub(super) fn done_with(&self, person: PersonId) -> Option<InvitationId> {
        let known = self.people.get(&person).filter(|known| known.at_door.is_some())?;
        let invitation = known.invitation?;
        let open = self.invitations.get(&invitation).is_some_and(|made| made.state == InvitationState::Open);
        (!open && !self.is_waited_with(invitation, Some(person))).then_some(invitation)
    }
}

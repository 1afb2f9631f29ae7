//! What people keep for themselves between gatherings. A new kind of event does not compile before it is said here
//! whether it is one: those go from the records with the rest of them.
use super::Standing;
use crate::circle::ids::PersonId;

impl Standing {
    /// Whose own it is: a step, what became of it, the weeks after an experience. Nothing for what is a circle's.
    pub fn owner(&self) -> Option<PersonId> {
        match self {
            Self::StepKept { person, .. }
            | Self::StepShown { person, .. }
            | Self::StepErased { person, .. }
            | Self::PracticeNoted { person, .. } => Some(*person),
            Self::WeeksKept(kept) => Some(kept.person),
            Self::WeeksShown(seen) | Self::WeeksHidden(seen) => Some(seen.person),
            Self::Founded { .. }
            | Self::FacilitatorAdded { .. }
            | Self::Knocked { .. }
            | Self::Admitted { .. }
            | Self::Declined { .. }
            | Self::Renamed { .. }
            | Self::AgreementsAccepted { .. }
            | Self::NumberGiven { .. }
            | Self::AgreementsRevised { .. }
            | Self::Invited { .. }
            | Self::Revoked { .. }
            | Self::InvitationExpired { .. }
            | Self::CallLinkSet { .. }
            | Self::Planned { .. }
            | Self::Unplanned { .. }
            | Self::DoorsOpened { .. }
            | Self::Released { .. }
            | Self::Signed { .. }
            | Self::DeviceAdmitted { .. }
            | Self::DeviceAtDoor { .. }
            | Self::Granted { .. }
            | Self::CameBack { .. }
            | Self::Removed { .. }
            | Self::ForTonight { .. }
            | Self::SubstituteLeft { .. }
            | Self::CardFilled { .. }
            | Self::CardRemoved { .. }
            | Self::CardOpened { .. }
            | Self::ContactAsked { .. }
            | Self::FollowUpTaken { .. }
            | Self::FollowUpDone { .. }
            | Self::FollowUpLapsed { .. }
            | Self::ControlUsed { .. }
            | Self::ControlLapsed { .. }
            | Self::Lapsed { .. }
            | Self::Erased { .. }
            | Self::MinutesSet { .. }
            | Self::Moved(_)
            | Self::Cancelled(_)
            | Self::PlannedAgain(_)
            | Self::StartsLate(_) => None,
        }
    }
}

//! What lasts: invitations, co-facilitators, agreements, the calendar.
use super::{Draft, is_hash, is_nil};
use crate::circle::agenda::Plan;
use crate::circle::event::Standing;
use crate::circle::ids::{BodyId, GatheringId, InvitationId, PersonId};
use crate::circle::limits::{self, Millis};
use crate::circle::refusal::Refusal;
use crate::circle::state::InvitationState;

impl Draft<'_> {
    pub(super) fn invite(
        &mut self,
        id: InvitationId,
        hash: &str,
        reusable: bool,
        expires: Millis,
    ) -> Result<(), Refusal> {
        if let Some(made) = self.circle().invitations.get(&id) {
            return if made.hash == hash { Ok(()) } else { Err(Refusal::IdTaken) };
        }
        self.look_at_the_dates();
        let circle = self.circle();
        let open = circle.invitations.values().filter(|made| made.state == InvitationState::Open).count();
        if !is_hash(hash) || expires <= self.at.wall || open >= limits::INVITATIONS_MAX {
            return Err(Refusal::OutOfBounds);
        }
        self.standing(Standing::Invited { invitation: id, hash: hash.to_owned(), reusable, expires });
        Ok(())
    }

    /// Notes which invitations have expired. Wall time is for dates and wakes nobody up, so it is asked for when a
    /// facilitator comes and before another invitation is made.
    pub(super) fn look_at_the_dates(&mut self) {
        let wall = self.at.wall;
        let open = self.circle().invitations.iter().filter(|(_, made)| made.state == InvitationState::Open);
        let mut expired: Vec<_> =
            open.filter(|(_, made)| made.expires <= wall).map(|(&id, made)| (made.number, id)).collect();
        expired.sort_unstable();
        for (_, invitation) in expired {
            self.standing(Standing::InvitationExpired { invitation });
        }
    }

    pub(super) fn revoke(&mut self, id: InvitationId) -> Result<(), Refusal> {
        match self.circle().invitations.get(&id).map(|made| made.state) {
            None => Err(Refusal::NoSuchInvitation),
            Some(InvitationState::Open) => {
                self.standing(Standing::Revoked { invitation: id });
                Ok(())
            }
            Some(InvitationState::Used | InvitationState::Revoked | InvitationState::Expired) => Ok(()),
        }
    }

    pub(super) fn add_facilitator(&mut self, person: PersonId, name: BodyId) -> Result<(), Refusal> {
        let circle = self.circle();
        let holding = circle.people.values().filter(|known| known.role.facilitates()).count();
        match circle.people.get(&person) {
            Some(known) if known.role.facilitates() => Ok(()),
            Some(_) => Err(Refusal::IdTaken),
            None if circle.people.len() >= limits::PEOPLE_MAX => Err(Refusal::Full),
            None if holding >= limits::FACILITATORS_MAX || circle.places_taken() >= limits::SEATS_MAX => {
                Err(Refusal::Full)
            }
            None if is_nil(person.0) => Err(Refusal::NoSuchPerson),
            None => {
                self.standing(Standing::FacilitatorAdded { person, name });
                Ok(())
            }
        }
    }

    pub(super) fn revise_agreements(&mut self, who: PersonId, version: u32, items: &[BodyId]) -> Result<(), Refusal> {
        let stands = &self.circle().agreements;
        if version == stands.version && items == stands.items {
            return Ok(());
        }
        if version != stands.version.saturating_add(1) {
            return Err(Refusal::AgreementsMoved);
        }
        if !(1..=limits::AGREEMENTS_MAX).contains(&items.len()) {
            return Err(Refusal::OutOfBounds);
        }
        self.standing(Standing::AgreementsRevised { version, items: items.to_vec() });
        // Whoever puts agreements before the circle has accepted them.
        self.standing(Standing::AgreementsAccepted { person: who, version });
        Ok(())
    }

    pub(super) fn set_call_link(&mut self, link: BodyId) -> Result<(), Refusal> {
        if self.circle().call_link != Some(link) {
            self.standing(Standing::CallLinkSet { link });
        }
        Ok(())
    }

    pub(super) fn plan_gathering(&mut self, plan: &Plan) -> Result<(), Refusal> {
        let circle = self.circle();
        if let Some(planned) = circle.planned.get(&plan.gathering) {
            return if planned == plan { Ok(()) } else { Err(Refusal::IdTaken) };
        }
        let past = circle.past.iter().any(|past| past.gathering == plan.gathering);
        if past || circle.unplanned.contains(&plan.gathering) {
            return Err(Refusal::IdTaken);
        }
        plan.check()?;
        if circle.planned.len() >= limits::PLANNED_MAX {
            return Err(Refusal::OutOfBounds);
        }
        self.standing(Standing::Planned { plan: plan.clone() });
        Ok(())
    }

    pub(super) fn unplan(&mut self, id: GatheringId) -> Result<(), Refusal> {
        let circle = self.circle();
        if circle.running_gathering() == Some(id) {
            return Err(Refusal::GatheringRunning);
        }
        if circle.unplanned.contains(&id) || circle.past.iter().any(|past| past.gathering == id) {
            return Ok(());
        }
        if !circle.planned.contains_key(&id) {
            return Err(Refusal::NoSuchGathering);
        }
        self.standing(Standing::Unplanned { gathering: id });
        Ok(())
    }
}

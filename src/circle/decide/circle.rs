//! What lasts: invitations, co-facilitators, agreements, the calendar.
use super::keys::check_pages;
use super::{Draft, is_hash};
use crate::circle::agenda::Plan;
use crate::circle::command::Command;
use crate::circle::event::Standing;
use crate::circle::ids::{BodyId, GatheringId, InvitationId, PersonId};
use crate::circle::limits;
use crate::circle::refusal::Refusal;
use crate::circle::state::{Belonging, InvitationState};
use std::collections::BTreeMap;

impl Draft<'_> {
    pub(super) fn invite(&mut self, who: PersonId, command: &Command) -> Result<(), Refusal> {
        let Command::Invite { invitation: id, hash, reusable, expires, page, secret, desk, person } = command else {
            return Ok(());
        };
        let (id, reusable, expires, desk, person) = (*id, *reusable, *expires, *desk, *person);
        if let Some(made) = self.circle().invitations.get(&id) {
            return if made.hash == *hash { Ok(()) } else { Err(Refusal::IdTaken) };
        }
        self.look_at_the_dates();
        let circle = self.circle();
        let open = circle.invitations.values().filter(|made| made.state == InvitationState::Open).count();
        // Whatever opens more than the room is for one person, once.
        let alone = (desk || person.is_some()) && (reusable || (desk && person.is_some()));
        if !is_hash(hash) || expires <= self.at.wall || open >= limits::INVITATIONS_MAX || alone {
            return Err(Refusal::OutOfBounds);
        }
        let member = |person| circle.people.get(&person).is_some_and(|known| known.belonging == Belonging::Member);
        if person.is_some_and(|person| !member(person)) {
            return Err(Refusal::NoSuchPerson);
        }
        if desk || person.is_some_and(|person| circle.facilitates(person)) {
            self.holds_for_good(who)?;
        }
        let (hash, page, secret) = (hash.clone(), *page, *secret);
        self.standing(Standing::Invited { invitation: id, hash, reusable, expires, page, secret, desk, person });
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
        self.let_old_follow_ups_go();
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

    pub(super) fn revise_agreements(
        &mut self,
        who: PersonId,
        version: u32,
        items: &[BodyId],
        pages: &BTreeMap<InvitationId, BodyId>,
    ) -> Result<(), Refusal> {
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
        check_pages(self.circle(), pages, true)?;
        self.standing(Standing::AgreementsRevised { version, items: items.to_vec(), pages: pages.clone() });
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
        let known = circle.cancelled.contains_key(&plan.gathering) || circle.unplanned.contains(&plan.gathering);
        if past || known {
            return Err(Refusal::IdTaken);
        }
        plan.check()?;
        if circle.planned.len() + circle.cancelled.len() >= limits::PLANNED_MAX {
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
        if !circle.planned.contains_key(&id) && !circle.cancelled.contains_key(&id) {
            return Err(Refusal::NoSuchGathering);
        }
        self.standing(Standing::Unplanned { gathering: id });
        Ok(())
    }
}

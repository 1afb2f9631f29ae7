//! People: knocking, being let in, names and agreements, presence, signals.
use super::Draft;
use crate::circle::command::SignalKind;
use crate::circle::event::{Gathering, Passing, Presence, Standing};
use crate::circle::ids::{BodyId, GatheringId, InvitationId, PersonId};
use crate::circle::limits::{self, Millis};
use crate::circle::refusal::Refusal;
use crate::circle::state::{Belonging, InvitationState, Phase};

impl Draft<'_> {
    pub(super) fn knock(
        &mut self,
        person: PersonId,
        id: InvitationId,
        name: BodyId,
        agreements: u32,
        private_place: bool,
        adult: bool,
    ) -> Result<(), Refusal> {
        let circle = self.circle();
        if let Some(known) = circle.people.get(&person)
            && (known.belonging == Belonging::Member || known.invitation == Some(id))
        {
            // Somebody who is in, or who waits, knocks again: their place is theirs already.
            return if known.belonging == Belonging::NotLetIn { Err(Refusal::NotLetIn) } else { Ok(()) };
        }
        let invitation = circle.invitations.get(&id).ok_or(Refusal::NoSuchInvitation)?;
        match invitation.state {
            InvitationState::Expired => return Err(Refusal::InvitationExpired),
            InvitationState::Revoked => return Err(Refusal::InvitationRevoked),
            InvitationState::Used => return Err(Refusal::InvitationUsed),
            InvitationState::Open if invitation.expires <= self.at.wall => return Err(Refusal::InvitationExpired),
            InvitationState::Open => {}
        }
        if !adult {
            return Err(Refusal::AdultsOnly);
        }
        if !private_place {
            return Err(Refusal::PrivatePlaceFirst);
        }
        if agreements != circle.agreements.version {
            return Err(Refusal::AgreementsFirst);
        }
        if !circle.knows(person) && circle.people.len() >= limits::PEOPLE_MAX {
            return Err(Refusal::Full);
        }
        self.standing(Standing::Knocked { person, invitation: id, name, agreements });
        Ok(())
    }

    pub(super) fn admit(&mut self, person: PersonId) -> Result<(), Refusal> {
        let circle = self.circle();
        let known = circle.people.get(&person).ok_or(Refusal::NoSuchPerson)?;
        let member = known.belonging == Belonging::Member;
        let online = circle.fleeting.online.contains(&person);
        if known.role.facilitates() || circle.room.as_ref().is_some_and(|room| room.seats.contains_key(&person)) {
            return Ok(());
        }
        if known.accepted != circle.agreements.version {
            return Err(Refusal::AgreementsFirst);
        }
        let Some(room) = &circle.room else {
            if !member {
                self.standing(Standing::Admitted { person });
            }
            return Ok(());
        };
        if !online {
            return Err(Refusal::NotHere);
        }
        if room.phase == Phase::Closing {
            return Err(Refusal::Closing);
        }
        if !room.at_a_boundary() {
            return Err(Refusal::NotAtABoundary);
        }
        if circle.places_taken() >= limits::SEATS_MAX {
            return Err(Refusal::Full);
        }
        if !member {
            self.standing(Standing::Admitted { person });
        }
        self.gathering(Gathering::Seated { person });
        Ok(())
    }

    pub(super) fn decline(&mut self, person: PersonId) -> Result<(), Refusal> {
        match self.circle().people.get(&person).map(|known| known.belonging) {
            None => Err(Refusal::NoSuchPerson),
            Some(Belonging::Member) => Err(Refusal::AlreadyIn),
            Some(Belonging::NotLetIn) => Ok(()),
            Some(Belonging::Knocked) => {
                self.standing(Standing::Declined { person });
                Ok(())
            }
        }
    }

    pub(super) fn call_me(&mut self, who: PersonId, name: BodyId) -> Result<(), Refusal> {
        if self.circle().people.get(&who).is_some_and(|person| person.name != name) {
            self.standing(Standing::Renamed { person: who, name });
        }
        Ok(())
    }

    pub(super) fn accept_agreements(&mut self, who: PersonId, version: u32) -> Result<(), Refusal> {
        if version != self.circle().agreements.version {
            return Err(Refusal::AgreementsMoved);
        }
        if self.circle().people.get(&who).is_some_and(|person| person.accepted != version) {
            self.standing(Standing::AgreementsAccepted { person: who, version });
        }
        Ok(())
    }

    pub(super) fn page(&mut self, who: PersonId, in_front: bool) -> Result<(), Refusal> {
        if self.circle().fleeting.away.contains(&who) == in_front {
            self.passing(Passing::PageInFront { person: who, in_front });
        }
        Ok(())
    }

    pub(super) fn step_out(&mut self, who: PersonId, id: GatheringId) -> Result<(), Refusal> {
        self.go(who, id, Presence::SteppedOut)
    }

    pub(super) fn leave(&mut self, who: PersonId, id: GatheringId, quietly: bool) -> Result<(), Refusal> {
        self.go(who, id, if quietly { Presence::LeftQuietly } else { Presence::Left })
    }

    fn go(&mut self, who: PersonId, id: GatheringId, presence: Presence) -> Result<(), Refusal> {
        let Some(room) = self.named(id)? else { return Ok(()) };
        let seat = room.seats.get(&who).ok_or(Refusal::NoSeat)?;
        if seat.presence != presence {
            self.give_on(who);
            let since = self.at.running;
            self.gathering(Gathering::PresenceChanged { person: who, presence, since });
        }
        Ok(())
    }

    pub(super) fn come_back(&mut self, who: PersonId, id: GatheringId) -> Result<(), Refusal> {
        let Some(room) = self.named(id)? else { return Ok(()) };
        let seat = room.seats.get(&who).ok_or(Refusal::NoSeat)?;
        if seat.presence == Presence::Here {
            return Ok(());
        }
        if seat.presence == Presence::ConnectionLost || !self.circle().fleeting.online.contains(&who) {
            // Whoever is lost is back when their connection is, and is never shown as here without one.
            return Err(Refusal::NotConnected);
        }
        self.is_here(who);
        Ok(())
    }

    fn is_here(&mut self, person: PersonId) {
        let since = self.at.running;
        self.gathering(Gathering::PresenceChanged { person, presence: Presence::Here, since });
    }

    pub(super) fn signal(&mut self, who: PersonId, kind: SignalKind) -> Result<(), Refusal> {
        let open = self.circle().fleeting.signals.get(&who);
        // Repeated by the page until a person answers: saying the same again is not a second signal.
        if open.is_none_or(|signal| signal.kind != kind || signal.answered) {
            self.passing(Passing::Signalled { person: who, kind });
        }
        Ok(())
    }

    pub(super) fn answer_signal(&mut self, person: PersonId) -> Result<(), Refusal> {
        if self.circle().fleeting.signals.get(&person).is_some_and(|signal| !signal.answered) {
            self.passing(Passing::SignalAnswered { person });
        }
        Ok(())
    }

    pub(super) fn connected(&mut self, person: PersonId) -> Result<(), Refusal> {
        let circle = self.circle();
        if !circle.knows(person) {
            return Err(Refusal::NotOfThisCircle);
        }
        let facilitates = circle.facilitates(person);
        let was_offline = !circle.fleeting.online.contains(&person);
        let seat = circle.room.as_ref().map(|room| room.seats.get(&person).map(|seat| seat.presence));
        if was_offline {
            self.passing(Passing::Online { person });
        }
        if facilitates {
            self.look_at_the_dates();
        }
        match seat {
            Some(Some(Presence::ConnectionLost)) => self.is_here(person),
            // Facilitators of the circle may enter at any time.
            Some(None) if facilitates => self.gathering(Gathering::Seated { person }),
            _ => {}
        }
        Ok(())
    }

    pub(super) fn lost(&mut self, person: PersonId, since: Millis) -> Result<(), Refusal> {
        let circle = self.circle();
        if !circle.knows(person) {
            return Err(Refusal::NotOfThisCircle);
        }
        let here = circle.room.as_ref().is_some_and(|room| room.is_here(person));
        if circle.fleeting.online.contains(&person) {
            self.passing(Passing::Offline { person });
        }
        if here {
            let presence = Presence::ConnectionLost;
            let since = since.min(self.at.running);
            self.gathering(Gathering::PresenceChanged { person, presence, since });
        }
        Ok(())
    }

    pub(super) fn restarted(&mut self) {
        if self.circle().room.is_some() {
            self.gathering(Gathering::Interrupted);
        }
    }
}

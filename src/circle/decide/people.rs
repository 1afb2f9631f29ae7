//! People: knocking, being let in, names and agreements, presence, signals.
use super::{Draft, is_nil};
use crate::circle::command::{ServerCommand, SignalKind};
use crate::circle::event::{Gathering, Passing, Presence, Standing};
use crate::circle::ids::{BodyId, GatheringId, PersonId};
use crate::circle::keys::Device;
use crate::circle::limits::{self, Millis};
use crate::circle::refusal::Refusal;
use crate::circle::state::{Belonging, InvitationState, Person};

impl Draft<'_> {
    pub(super) fn knock(&mut self, command: &ServerCommand) -> Result<(), Refusal> {
        let ServerCommand::Knock {
            person,
            invitation: id,
            name,
            device,
            proof,
            facilitator,
            agreements,
            adult,
            private_place,
        } = *command
        else {
            return Ok(());
        };
        let circle = self.circle();
        let is_theirs = |known: &Device| known.person == person && !known.ended;
        if circle.came_back.contains_key(&person) || circle.keys.devices.get(&device).is_some_and(is_theirs) {
            return Ok(());
        }
        let brought_back = circle.invitations.get(&id).is_some_and(|made| made.person == Some(person));
        let waits_with = |known: &Person| known.invitation == Some(id) && known.at_door.is_some();
        if let Some(known) = circle.people.get(&person)
            && !(brought_back && known.belonging == Belonging::Member && !waits_with(known))
            && (known.belonging != Belonging::Knocked && known.belonging != Belonging::NotLetIn
                || known.invitation == Some(id))
        {
            // Somebody who is in, or who waits, knocks again: their place is theirs already.
            return match known.belonging {
                Belonging::NotLetIn => Err(Refusal::NotLetIn),
                Belonging::Removed => Err(Refusal::Removed),
                Belonging::Knocked | Belonging::Member => Ok(()),
            };
        }
        let invitation = circle.invitations.get(&id).ok_or(Refusal::NoSuchInvitation)?;
        match invitation.state {
            InvitationState::Expired => return Err(Refusal::InvitationExpired),
            InvitationState::Revoked => return Err(Refusal::InvitationRevoked),
            InvitationState::Used => return Err(Refusal::InvitationUsed),
            InvitationState::Open if invitation.expires <= self.at.wall => return Err(Refusal::InvitationExpired),
            InvitationState::Open => {}
        }
        if invitation.desk && !facilitator {
            return Err(Refusal::FacilitatorsOnly);
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
        // Somebody who knocks with another invitation comes with the device they have.
        let elsewhere = |known: &Person| known.at_door.is_some_and(|shown| shown.device == device);
        let others = circle.people.iter().filter(|(other, _)| **other != person);
        if circle.keys.devices.contains_key(&device) || others.map(|(_, known)| known).any(elsewhere) {
            return Err(Refusal::IdTaken);
        }
        if is_nil(person.0) || is_nil(device.0) {
            return Err(Refusal::NoSuchPerson);
        }
        if brought_back {
            self.standing(Standing::DeviceAtDoor { person, invitation: id, device, proof });
        } else {
            self.standing(Standing::Knocked { person, invitation: id, name, agreements, device, proof });
        }
        Ok(())
    }

    pub(super) fn decline(&mut self, person: PersonId) -> Result<(), Refusal> {
        match self.circle().people.get(&person).map(|known| known.belonging) {
            None => Err(Refusal::NoSuchPerson),
            Some(Belonging::Member) => Err(Refusal::AlreadyIn),
            Some(Belonging::NotLetIn | Belonging::Removed) => Ok(()),
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
            self.leave_aside(who);
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
        self.leave_aside(who);
        self.is_here(who);
        Ok(())
    }

    pub(super) fn is_here(&mut self, person: PersonId) {
        self.presence(person, Presence::Here);
    }

    fn presence(&mut self, person: PersonId, presence: Presence) {
        let since = self.at.running;
        self.gathering(Gathering::PresenceChanged { person, presence, since });
    }

    fn is_aside(&self, person: PersonId) -> bool {
        self.circle().room.as_ref().is_some_and(|room| room.aside_of(person).is_some())
    }

    pub(super) fn signal(&mut self, who: PersonId, kind: SignalKind) -> Result<(), Refusal> {
        let fleeting = &self.circle().fleeting;
        let asked = fleeting.checks.get(&who).is_some_and(|check| check.answer.is_none_or(|(said, _)| said != kind));
        let open = fleeting.signals.get(&who);
        // Repeated by the page until a person answers: saying the same again is not a second signal.
        if asked || open.is_none_or(|signal| signal.kind != kind || signal.answered) {
            self.passing(Passing::Signalled { person: who, kind });
        }
        Ok(())
    }

    pub(super) fn answer_signal(&mut self, by: PersonId, person: PersonId, settled: bool) -> Result<(), Refusal> {
        let fleeting = &self.circle().fleeting;
        let signal = fleeting.signals.get(&person);
        let open = signal.is_some_and(|signal| !signal.answered || (settled && !signal.settled));
        let waits = fleeting.lines.get(&person).is_some_and(|line| line.waits);
        let called = fleeting.calls.iter().any(|call| call.people.contains(&person));
        if open || waits || called || fleeting.checks.get(&person).is_some_and(|check| check.answer.is_some()) {
            self.passing(Passing::SignalAnswered { person, by, settled });
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
            // Whoever was out with somebody, or was asked to step out, is out also when their connection is back.
            Some(Some(Presence::ConnectionLost)) if self.is_aside(person) || self.circle().is_asked_out(person) => {
                self.presence(person, Presence::SteppedOut);
            }
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
        let seat = circle.room.as_ref().and_then(|room| room.seats.get(&person)).map(|seat| seat.presence);
        // In an aside, too, a facilitator has to know whether silence is wifi.
        let here = seat == Some(Presence::Here) || (seat == Some(Presence::SteppedOut) && self.is_aside(person));
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

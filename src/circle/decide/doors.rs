//! The doors of a running gathering. Locking is quiet for those inside; stepping somebody out is quiet for everyone else,
//! and undone with one tap.
use super::{Draft, is_hash};
use crate::circle::command::Command;
use crate::circle::command::doors::{LetBackIn, Lock, NewLink, StepSomeoneOut, TellFull, TellWaiting};
use crate::circle::event::{Gathering, Standing};
use crate::circle::ids::{InvitationId, PersonId};
use crate::circle::refusal::Refusal;

/// What somebody who was asked to step out does not do until they are let back in. Signals, leaving, and taking back
/// their own words are theirs all the time.
pub(super) fn is_inside_only(command: &Command) -> bool {
    matches!(
        command,
        Command::Take { .. }
            | Command::TakeFromCentre { .. }
            | Command::Share { .. }
            | Command::SendAgain(_)
            | Command::ShareWritten(_)
            | Command::CallIn(_)
            | Command::Ring(_)
            | Command::SayInPair(_)
            | Command::PutDown { .. }
            | Command::Pass { .. }
            | Command::Resonate { .. }
            | Command::Writing { .. }
            | Command::ComeBack { .. }
            | Command::AgreeToClose(_)
            | Command::Hand(_)
            | Command::AnswerStay(_)
    )
}

impl Draft<'_> {
    pub(super) fn lock(&mut self, lock: &Lock) -> Result<(), Refusal> {
        let Some(room) = self.named(lock.gathering)? else { return Ok(()) };
        if room.door.locked != lock.on {
            self.gathering(Gathering::Locked { on: lock.on });
        }
        Ok(())
    }

    pub(super) fn tell_waiting(&mut self, tell: &TellWaiting) -> Result<(), Refusal> {
        let Some(room) = self.named(tell.gathering)? else { return Ok(()) };
        if room.door.told != tell.note {
            self.gathering(Gathering::WaitingTold { note: tell.note });
        }
        Ok(())
    }

    pub(super) fn tell_full(&mut self, tell: &TellFull) -> Result<(), Refusal> {
        let person = tell.person;
        let Some(room) = self.named(tell.gathering)? else { return Ok(()) };
        if room.door.full.contains_key(&person) == tell.on {
            return Ok(());
        }
        if tell.on && room.seats.contains_key(&person) {
            return Err(Refusal::AlreadyIn);
        }
        if tell.on && !self.circle().waits_for_a_seat(person) {
            return Err(Refusal::NoSuchPerson);
        }
        let came = self.circle().fleeting.came.get(&person).copied();
        let since = tell.on.then(|| came.unwrap_or(self.at.running));
        self.gathering(Gathering::FullTold { person, since });
        Ok(())
    }

    pub(super) fn step_someone_out(&mut self, out: &StepSomeoneOut) -> Result<(), Refusal> {
        let person = out.person;
        let Some(room) = self.named(out.gathering)? else { return Ok(()) };
        if room.door.asked_out.contains(&person) {
            return Ok(());
        }
        if !room.seats.contains_key(&person) {
            return Err(Refusal::NoSuchPerson);
        }
        if self.circle().facilitates(person) {
            return Err(Refusal::HoldsItToo);
        }
        self.give_on(person);
        self.gathering(Gathering::AskedOut { person });
        Ok(())
    }

    pub(super) fn let_back_in(&mut self, back: &LetBackIn) -> Result<(), Refusal> {
        let Some(room) = self.named(back.gathering)? else { return Ok(()) };
        if room.door.asked_out.contains(&back.person) {
            self.gathering(Gathering::LetBackIn { person: back.person });
        }
        Ok(())
    }

    /// Whether a link may take the place of the one that somebody who is removed came with.
    pub(super) fn may_replace(&self, old: Option<InvitationId>, link: Option<&NewLink>) -> Result<(), Refusal> {
        let Some(link) = link else { return Ok(()) };
        let circle = self.circle();
        match () {
            // Somebody took it back meanwhile.
            () if old.is_none() => Err(Refusal::KeysMoved),
            () if circle.invitations.contains_key(&link.invitation) => Err(Refusal::IdTaken),
            () if !is_hash(&link.hash) || link.page == link.secret => Err(Refusal::OutOfBounds),
            () => Ok(()),
        }
    }

    /// The link somebody knows opens nothing any more, and another one does until the same day.
    pub(super) fn replace_link(&mut self, old: Option<InvitationId>, link: Option<&NewLink>) {
        let Some(old) = old else { return };
        let Some(expires) = self.circle().invitations.get(&old).map(|made| made.expires) else { return };
        self.standing(Standing::Revoked { invitation: old });
        if let Some(NewLink { invitation, hash, page, secret }) = link.cloned() {
            let (reusable, desk, person) = (true, false, None::<PersonId>);
            self.standing(Standing::Invited { invitation, hash, reusable, expires, page, secret, desk, person });
        }
    }
}

//! Admitting is handing over keys, and removing is renewing them.
use super::Draft;
use crate::circle::command::RenewKeys;
use crate::circle::command::doors::NewLink;
use crate::circle::event::{Gathering, Standing};
use crate::circle::ids::{BodyId, DeviceId, InvitationId, PersonId};
use crate::circle::keys::{Grant, KeyKind, Keys, Step, all_differ};
use crate::circle::limits;
use crate::circle::refusal::Refusal;
use crate::circle::state::{Belonging, Circle, Invitation, InvitationState, Person, Phase};
use std::collections::BTreeMap;

impl Draft<'_> {
    pub(super) fn admit(
        &mut self,
        person: PersonId,
        step: Option<&Step>,
        grants: &[Grant],
        name: Option<BodyId>,
    ) -> Result<(), Refusal> {
        let circle = self.circle();
        let done = step.and_then(|step| step.admission).is_some_and(|admission| circle.keys.was_admitted(admission));
        if done || circle.came_back.contains_key(&person) {
            return Ok(());
        }
        let known = circle.people.get(&person).ok_or(Refusal::NoSuchPerson)?.clone();
        if step.is_some() && !grants.is_empty() {
            return Err(Refusal::KeysIncomplete);
        }
        if name.is_some_and(|name| name != known.name) {
            // They called themselves something else meanwhile.
            return Err(Refusal::KeysMoved);
        }
        match known.belonging {
            Belonging::Removed => Err(Refusal::Removed),
            Belonging::Member => self.seat_again(person, &known, step, grants),
            // Whoever was declined may still be let in, once they knock again.
            Belonging::NotLetIn => Err(Refusal::NotLetIn),
            Belonging::Knocked => {
                let invitation = known.invitation.and_then(|id| circle.invitations.get(&id)).cloned();
                let step = step.ok_or(Refusal::KeysIncomplete)?;
                match invitation {
                    // Who waits is known by another name already.
                    Some(Invitation { person: Some(_), .. }) if name.is_some() => Err(Refusal::KeysIncomplete),
                    Some(Invitation { person: Some(member), .. }) => self.bring_back(person, &known, member, step),
                    Some(Invitation { desk: true, .. }) => self.admit_to_the_desk(person, &known, step),
                    _ => self.admit_first_time(person, &known, step),
                }
            }
        }
    }

    /// A member without a seat gets one, and the running gathering's key for their devices.
    fn seat_again(
        &mut self,
        person: PersonId,
        known: &Person,
        step: Option<&Step>,
        grants: &[Grant],
    ) -> Result<(), Refusal> {
        if known.at_door.is_some() && step.is_some() {
            return self.admit_new_device(person, known, step);
        }
        let circle = self.circle();
        let seated = circle.room.as_ref().is_some_and(|room| room.seats.contains_key(&person));
        if known.role.facilitates() || seated || circle.room.is_none() {
            return Ok(());
        }
        self.may_be_seated(person, known)?;
        if step.is_some() {
            return Err(Refusal::KeysIncomplete);
        }
        let keys = &self.circle().keys;
        keys.check_grants(grants, person)?;
        Keys::complete(grants, KeyKind::Gathering, keys.live(|one| one == person))?;
        self.standing(Standing::Granted { grants: grants.to_vec() });
        self.gathering(Gathering::Seated { person });
        Ok(())
    }

    fn admit_first_time(&mut self, person: PersonId, known: &Person, step: &Step) -> Result<(), Refusal> {
        let runs = self.circle().room.is_some();
        if runs {
            self.may_be_seated(person, known)?;
        } else if known.accepted != self.circle().agreements.version {
            return Err(Refusal::AgreementsFirst);
        }
        let kinds: &[_] = if runs { &[KeyKind::Circle, KeyKind::Gathering] } else { &[KeyKind::Circle] };
        self.check_admission(known, step, kinds, false)?;
        self.standing(Standing::Admitted { person });
        self.hand_over(person, known, step);
        if runs {
            self.gathering(Gathering::Seated { person });
        }
        Ok(())
    }

    fn admit_to_the_desk(&mut self, person: PersonId, known: &Person, step: &Step) -> Result<(), Refusal> {
        let circle = self.circle();
        let holding = circle.people.values().filter(|known| known.role.facilitates()).count();
        if holding >= limits::FACILITATORS_MAX || circle.places_taken() >= limits::SEATS_MAX {
            return Err(Refusal::Full);
        }
        let (runs, here) = (circle.room.is_some(), circle.fleeting.online.contains(&person));
        self.check_admission(known, step, &desk_kinds(runs), false)?;
        self.standing(Standing::FacilitatorAdded { person, name: known.name });
        self.hand_over(person, known, step);
        if runs && here {
            self.gathering(Gathering::Seated { person });
        }
        Ok(())
    }

    /// A member who knocked with a new device keeps everything else.
    fn admit_new_device(&mut self, person: PersonId, known: &Person, step: Option<&Step>) -> Result<(), Refusal> {
        let step = step.ok_or(Refusal::KeysIncomplete)?;
        self.check_admission(known, step, &self.kinds_for(person), true)?;
        self.hand_over(person, known, step);
        Ok(())
    }

    /// Which keys a member's new device gets.
    fn kinds_for(&self, member: PersonId) -> Vec<KeyKind> {
        let circle = self.circle();
        let seated = circle.room.as_ref().is_some_and(|room| room.seats.contains_key(&member));
        match (circle.facilitates(member), seated) {
            (true, _) => desk_kinds(circle.room.is_some()),
            (false, true) => vec![KeyKind::Circle, KeyKind::Gathering],
            (false, false) => vec![KeyKind::Circle],
        }
    }

    /// Somebody who lost every device: who waits is this member, and keeps their seat.
    fn bring_back(&mut self, waited: PersonId, known: &Person, member: PersonId, step: &Step) -> Result<(), Refusal> {
        let circle = self.circle();
        let target = circle.people.get(&member).filter(|target| target.belonging == Belonging::Member);
        target.ok_or(Refusal::NoSuchPerson)?;
        self.check_admission(known, step, &self.kinds_for(member), true)?;
        self.standing(Standing::CameBack { waited, person: member });
        self.hand_over(member, known, step);
        Ok(())
    }

    /// Somebody may be seated: they are there, have accepted the agreements, and there is room at a boundary.
    fn may_be_seated(&self, person: PersonId, known: &Person) -> Result<(), Refusal> {
        let circle = self.circle();
        if known.accepted != circle.agreements.version {
            return Err(Refusal::AgreementsFirst);
        }
        if !circle.fleeting.online.contains(&person) {
            return Err(Refusal::NotHere);
        }
        let room = self.room()?;
        if room.phase == Phase::Closing {
            return Err(Refusal::Closing);
        }
        if room.door.locked {
            return Err(Refusal::Locked);
        }
        if !room.at_a_boundary() {
            return Err(Refusal::NotAtABoundary);
        }
        if circle.places_taken() >= limits::SEATS_MAX {
            return Err(Refusal::Full);
        }
        Ok(())
    }

    fn check_admission(&self, known: &Person, step: &Step, kinds: &[KeyKind], returns: bool) -> Result<(), Refusal> {
        let keys = &self.circle().keys;
        let device = known.at_door.ok_or(Refusal::KeysIncomplete)?.device;
        if step.desk.is_some() || step.circle_key.is_some() || step.gathering_key.is_some() || !step.pages.is_empty() {
            return Err(Refusal::KeysIncomplete);
        }
        keys.check(step, Some(device), returns && kinds.contains(&KeyKind::Gathering), None)?;
        desk_keys_stay(self.circle(), &step.grants, kinds.contains(&KeyKind::DeskAgree).then_some(device))?;
        kinds.iter().try_for_each(|&kind| Keys::complete(&step.grants, kind, [device].into_iter()))
    }

    fn hand_over(&mut self, person: PersonId, known: &Person, step: &Step) {
        if let (Some(shown), Some(admission)) = (known.at_door, step.admission) {
            self.standing(Standing::DeviceAdmitted { person, device: shown.device, admission });
        }
        self.standing(Standing::Signed { step: Box::new(step.clone()) });
    }

    pub(super) fn remove(
        &mut self,
        who: PersonId,
        person: PersonId,
        step: &Step,
        link: Option<&NewLink>,
    ) -> Result<(), Refusal> {
        let circle = self.circle();
        let known = circle.people.get(&person).ok_or(Refusal::NoSuchPerson)?;
        match known.belonging {
            Belonging::Removed => return Ok(()),
            Belonging::Member => {}
            Belonging::Knocked | Belonging::NotLetIn => return Err(Refusal::NoSuchPerson),
        }
        if person == who {
            return Err(Refusal::NotThemselves);
        }
        if known.role.facilitates() {
            self.holds_for_good(who)?;
        }
        let desk = known.role.facilitates() || circle.renew_desk;
        check_renewal(circle, person, desk, step)?;
        let out_with = self.out_with(person);
        let came_with = circle.link_of(person);
        self.may_replace(came_with, link)?;
        let texts = link.iter().flat_map(|link| [link.page, link.secret]);
        if !all_differ(step.bodies().chain(texts)) {
            return Err(Refusal::KeysIncomplete);
        }
        // Their own door, if they had come to one, is sealed anew with the others and then gone with them.
        self.standing(Standing::Signed { step: Box::new(step.clone()) });
        self.standing(Standing::Removed { person });
        self.take_back_their_invitations(person);
        self.replace_link(came_with, link);
        // Of one commit the circle's events are read back before the gathering's, so the piece goes on last.
        self.give_on(person);
        out_with.into_iter().for_each(|one| self.back_from_aside(one));
        Ok(())
    }
}

impl Draft<'_> {
    /// Somebody wants everything of theirs to be gone. New keys are made by somebody who stays, so until a facilitator's
    /// page has renewed them the circle knows that it has to.
    pub(super) fn erase_me(&mut self, person: PersonId) -> Result<(), Refusal> {
        let circle = self.circle();
        let known = circle.people.get(&person).ok_or(Refusal::NotOfThisCircle)?;
        if known.role.facilitates() {
            // Who holds the circle also holds the desk's keys: another one removes them, and they are forgotten with it.
            return Err(Refusal::NotThemselves);
        }
        let welcome = known.belonging.is_welcome();
        let out_with = self.out_with(person);
        if welcome {
            self.standing(Standing::Erased { person });
            self.take_back_their_invitations(person);
        }
        let shared: Vec<_> = self.circle().shared_by(person).collect();
        for reflection in shared {
            self.gathering(Gathering::TakenBack { reflection });
        }
        self.give_on(person);
        out_with.into_iter().for_each(|one| self.back_from_aside(one));
        Ok(())
    }

    pub(super) fn renew_keys(&mut self, renewal: &RenewKeys) -> Result<(), Refusal> {
        let circle = self.circle();
        if !circle.knows(renewal.after) {
            return Err(Refusal::NoSuchPerson);
        }
        if circle.renew_after.contains(&renewal.after) {
            check_renewal(circle, renewal.after, circle.renew_desk, &renewal.step)?;
            self.standing(Standing::Signed { step: renewal.step.clone() });
        }
        Ok(())
    }

    pub(super) fn take_back_their_invitations(&mut self, person: PersonId) {
        let made = self.circle().invitations.iter().filter(|(_, made)| made.state == InvitationState::Open);
        let for_them: Vec<_> = made.filter(|(_, made)| made.person == Some(person)).map(|(&id, _)| id).collect();
        for invitation in for_them {
            self.standing(Standing::Revoked { invitation });
        }
    }
}

fn desk_kinds(runs: bool) -> Vec<KeyKind> {
    let kinds = [KeyKind::Circle, KeyKind::DeskAgree, KeyKind::DeskSign];
    kinds.into_iter().chain(runs.then_some(KeyKind::Gathering)).collect()
}

/// Everyone who stays gets whatever is new, and what has to be new is.
fn check_renewal(circle: &Circle, out: PersonId, desk: bool, step: &Step) -> Result<(), Refusal> {
    let keys = &circle.keys;
    let room = circle.room.as_ref();
    keys.check(step, None, false, Some(out))?;
    let renewed = step.circle_key.is_some() && step.gathering_key.is_some() == room.is_some();
    if !renewed || step.desk.is_some() != desk {
        return Err(Refusal::KeysIncomplete);
    }
    let holds = |person| person != out && circle.facilitates(person);
    let inside = |person| room.is_some_and(|room| room.seats.contains_key(&person));
    Keys::complete(&step.grants, KeyKind::Circle, keys.live(|person| person != out))?;
    if room.is_some() {
        let seated = keys.live(|person| person != out && (inside(person) || circle.facilitates(person)));
        Keys::complete(&step.grants, KeyKind::Gathering, seated)?;
    }
    if desk {
        Keys::complete(&step.grants, KeyKind::DeskAgree, keys.live(holds))?;
        Keys::complete(&step.grants, KeyKind::DeskSign, keys.live(holds))?;
    }
    desk_keys_stay(circle, &step.grants, None)?;
    check_pages(circle, &step.pages, desk)
}

/// The desk's secrets are for those who hold the circle; `comes` is the device of one who does so from now on.
pub(super) fn desk_keys_stay(circle: &Circle, grants: &[Grant], comes: Option<DeviceId>) -> Result<(), Refusal> {
    let holds = |device: DeviceId| {
        circle.keys.devices.get(&device).is_some_and(|known| circle.facilitates(known.person)) || comes == Some(device)
    };
    let is_secret = |grant: &&Grant| matches!(grant.what, KeyKind::DeskAgree | KeyKind::DeskSign);
    let stay = grants.iter().filter(is_secret).all(|grant| holds(grant.device));
    if stay { Ok(()) } else { Err(Refusal::KeysIncomplete) }
}

/// Door pages are of invitations whose door somebody may still read; of each of them, where all have to change.
pub(super) fn check_pages(circle: &Circle, pages: &BTreeMap<InvitationId, BodyId>, all: bool) -> Result<(), Refusal> {
    let known = pages.keys().all(|id| circle.invitations.get(id).is_some_and(|made| made.sealed.is_some()));
    let complete = !all || circle.doors().all(|(id, _)| pages.contains_key(&id));
    if known && complete && all_differ(pages.values().copied()) { Ok(()) } else { Err(Refusal::KeysIncomplete) }
}

//! What changes with events that last.
use crate::circle::agenda::Entry;
use crate::circle::command::after::Why;
use crate::circle::event::{At, Standing};
use crate::circle::ids::PersonId;
use crate::circle::keys::Device;
use crate::circle::limits;
use crate::circle::state::{
    Agreements, AtDoor, Belonging, Circle, Invitation, InvitationState, Person, Role, Room, SealedInvitation,
};
use std::collections::VecDeque;

impl Circle {
    pub(super) fn apply_standing(&mut self, event: &Standing, at: At) {
        match event {
            // The first event of the stream, and only that, makes a circle: see `new`.
            Standing::Founded { .. } => {}
            Standing::FacilitatorAdded { person, name } => {
                self.leave_door(*person);
                let accepted = self.agreements.version;
                let (role, belonging) = (Role::CoFacilitator, Belonging::Member);
                let (invitation, at_door, was_here) = (None, None, false);
                let added = Person { role, name: *name, belonging, accepted, invitation, at_door, was_here };
                self.people.insert(*person, added);
            }
            Standing::Knocked { person, invitation, name, agreements, device, proof } => {
                self.leave_door(*person);
                let knocked = Person {
                    role: Role::Participant,
                    name: *name,
                    belonging: Belonging::Knocked,
                    accepted: *agreements,
                    invitation: Some(*invitation),
                    at_door: Some(AtDoor { device: *device, proof: *proof }),
                    was_here: false,
                };
                self.people.insert(*person, knocked);
                self.use_up(*invitation);
            }
            Standing::Admitted { person } => {
                self.leave_door(*person);
                self.belongs(*person, Belonging::Member);
            }
            Standing::DeviceAtDoor { person, invitation, device, proof } => {
                self.leave_door(*person);
                if let Some(known) = self.people.get_mut(person) {
                    known.invitation = Some(*invitation);
                    known.at_door = Some(AtDoor { device: *device, proof: *proof });
                }
                self.use_up(*invitation);
            }
            Standing::DeviceAdmitted { person, device, admission } => {
                self.leave_door(*person);
                let admitted = Device { person: *person, ended: false, admission: Some(*admission) };
                self.keys.devices.insert(*device, admitted);
            }
            Standing::Signed { step } => {
                if step.circle_key.is_some() {
                    self.renew_after.clear();
                }
                if step.desk.is_some() {
                    self.fleeting.leaving.begins_anew();
                }
                self.renew_desk &= step.desk.is_none();
                self.keys.apply(step);
                self.seal_doors(&step.pages);
            }
            Standing::Granted { grants } => self.keys.grants.extend(grants.iter().cloned()),
            Standing::CameBack { waited, person } => {
                self.leave_door(*waited);
                self.people.remove(waited);
                self.numbers.values_mut().for_each(|all| all.retain(|given, _| given != waited));
                self.cards.remove(waited);
                self.no_longer_full(*waited);
                self.fleeting.forget(*waited);
                self.came_back.insert(*waited, *person);
            }
            Standing::Removed { person } => self.is_out(*person, at),
            Standing::Erased { person } => {
                if self.keys.live(|one| one == *person).next().is_some() {
                    self.renew_after.insert(*person);
                }
                self.is_out(*person, at);
            }
            Standing::ForTonight { person, on: true } => drop(self.tonight.insert(*person)),
            Standing::ForTonight { person, on: false } => drop(self.tonight.remove(person)),
            Standing::SubstituteLeft { person } => {
                self.renew_after.insert(*person);
                self.renew_desk = true;
                self.is_out(*person, at);
            }
            Standing::Declined { person } => {
                self.leave_door(*person);
                self.fleeting.checks.remove(person);
                self.no_longer_full(*person);
                self.belongs(*person, Belonging::NotLetIn);
                self.loses_their_card(*person);
                self.numbers.values_mut().for_each(|all| all.retain(|given, _| given != person));
            }
            Standing::NumberGiven { gathering, person, moment, number } => {
                let given = self.numbers.entry(*gathering).or_default().entry(*person).or_default();
                *given.of(*moment) = Some(*number);
            }
            Standing::Renamed { person, name } => {
                if let Some(person) = self.people.get_mut(person) {
                    person.name = *name;
                }
            }
            Standing::AgreementsAccepted { person, version } => {
                if let Some(person) = self.people.get_mut(person) {
                    person.accepted = *version;
                }
            }
            Standing::AgreementsRevised { version, items, pages } => {
                self.seal_doors(pages);
                self.agreements = Agreements { version: *version, items: items.clone() };
            }
            Standing::Invited { invitation, hash, reusable, expires, page, secret, desk, person } => {
                self.invited = self.invited.saturating_add(1);
                let (state, number) = (InvitationState::Open, self.invited);
                let (hash, reusable, expires) = (hash.clone(), *reusable, *expires);
                let sealed = Some(SealedInvitation { page: *page, secret: *secret });
                let (used, desk, person) = (0, *desk, *person);
                let made = Invitation { hash, reusable, expires, used, state, number, sealed, desk, person };
                self.invitations.insert(*invitation, made);
            }
            Standing::Revoked { invitation } => self.close(*invitation, InvitationState::Revoked),
            Standing::InvitationExpired { invitation } => self.close(*invitation, InvitationState::Expired),
            Standing::CallLinkSet { link } => self.call_link = Some(*link),
            Standing::ContactAsked { person, on: true } => self.follow_up(*person, Why::Asked, at.wall),
            Standing::ContactAsked { person, on: false } | Standing::FollowUpLapsed { person } => {
                self.follow_ups.remove(person);
            }
            Standing::FollowUpTaken { person, by } => {
                if let Some(one) = self.follow_ups.get_mut(person) {
                    one.owner = Some(*by);
                }
            }
            Standing::FollowUpDone { person } => {
                if let Some(one) = self.follow_ups.get_mut(person) {
                    one.done = true;
                }
            }
            Standing::CardFilled { person, card } => {
                self.cards.entry(*person).or_default().is_filled(*card);
                self.fleeting.lay_away(*person);
            }
            Standing::CardRemoved { person } => {
                if let Some(card) = self.cards.get_mut(person) {
                    card.text = None;
                }
                self.fleeting.lay_away(*person);
            }
            Standing::CardOpened { person, by } => {
                if let Some(card) = self.cards.get_mut(person) {
                    card.was_opened(*by, at.wall);
                }
            }
            Standing::ControlUsed { control, by, head } => {
                let expected = self.record.with(self.id, at.wall, *by, control);
                self.record.takes(expected, head);
            }
            Standing::ControlLapsed { head } => self.record.takes_on_trust(head),
            Standing::Lapsed { what } => self.let_lapse(*what),
            Standing::StepKept { .. }
            | Standing::StepShown { .. }
            | Standing::StepErased { .. }
            | Standing::PracticeNoted { .. }
            | Standing::WeeksKept(_)
            | Standing::WeeksShown(_)
            | Standing::WeeksHidden(_) => self.apply_between(event),
            Standing::Planned { plan } => {
                self.planned.insert(plan.gathering, plan.clone());
            }
            Standing::MinutesSet { gathering, minutes } => {
                if let Some(plan) = self.planned.get_mut(gathering) {
                    plan.set_minutes(minutes);
                }
            }
            Standing::Moved(moved) => self.is_moved(moved, at.wall),
            Standing::Cancelled(off) => self.is_cancelled(off, at.wall),
            Standing::PlannedAgain(on) => self.is_planned_again(on),
            Standing::StartsLate(late) => self.starts_late(late),
            Standing::Unplanned { gathering } => {
                self.is_off_the_calendar(*gathering);
                self.unplanned.push_back(*gathering);
                keep_latest(&mut self.unplanned, limits::UNPLANNED_KEPT);
            }
            Standing::DoorsOpened { gathering, lead } => {
                if self.fleeting.leaving.due().is_some() {
                    self.cards_are_over();
                }
                self.fleeting.leaving.gave.clear();
                self.room = self.planned.get(gathering).map(|plan| Room::new(plan.clone(), *lead, at));
            }
            Standing::Released { summary } => {
                self.planned.remove(&summary.gathering);
                self.changed.remove(&summary.gathering);
                for attended in &summary.attended {
                    if let Some(known) = self.people.get_mut(attended) {
                        known.was_here = true;
                    }
                }
                self.follow_ups.retain(|_, one| !one.done);
                for one in &summary.follow_ups {
                    self.follow_up(one.person, one.why, at.wall);
                }
                self.numbers.retain(|gathering, _| *gathering == summary.gathering);
                self.past.push_back(summary.clone());
                keep_latest(&mut self.past, limits::PAST_KEPT);
                self.released = self.released.saturating_add(1);
                self.room = None;
                self.keys.let_go();
                (self.fleeting.writing, self.fleeting.hinted, self.fleeting.staying) = (None, None, None);
                self.fleeting.resonances.clear();
                self.fleeting.checks.clear();
                // Whoever still needs somebody is on the follow-up list, or asks again.
                self.fleeting.signals.values_mut().for_each(|signal| signal.settled |= signal.answered);
                self.fleeting.cards.clear();
                self.fleeting.lines.clear();
                self.fleeting.back.clear();
                self.fleeting.leaving.until = Some(at.running + limits::CARDS_WAIT);
                if self.entry == Entry::DropIn {
                    // New faces every time: the agreements are read and accepted again at every door.
                    for person in self.people.values_mut().filter(|person| !person.role.facilitates()) {
                        person.accepted = 0;
                    }
                }
            }
        }
    }

    fn loses_their_card(&mut self, person: PersonId) {
        self.cards.remove(&person);
        self.fleeting.lay_away(person);
    }

    /// Somebody is out for good.
    fn is_out(&mut self, person: PersonId, at: At) {
        self.leave_door(person);
        self.belongs(person, Belonging::Removed);
        self.keys.end(person);
        self.numbers.values_mut().for_each(|all| all.retain(|given, _| *given != person));
        self.own.remove(&person);
        self.tonight.remove(&person);
        self.loses_their_card(person);
        self.fleeting.cards.remove(&person);
        self.fleeting.signals.remove(&person);
        self.fleeting.signals.values_mut().for_each(|signal| signal.by = signal.by.filter(|by| *by != person));
        self.follow_ups.remove(&person);
        self.follow_ups.values_mut().for_each(|one| one.owner = one.owner.filter(|owner| *owner != person));
        self.fleeting.checks.remove(&person);
        if let Some(staying) = &mut self.fleeting.staying {
            staying.answers.remove(&person);
        }
        self.fleeting.lines.remove(&person);
        self.fleeting.leaving.gave.remove(&person);
        let people = &mut self.people;
        if let Some(known) = people.get_mut(&person) {
            // Whoever held the circle holds it no longer.
            known.role = Role::Participant;
            // Nothing that comes after changes what they see.
            known.accepted = 0;
        }
        if let Some(room) = &mut self.room {
            room.remove(person, at, |one| self.people.get(&one).is_some_and(|known| known.role.facilitates()));
        }
    }
}

fn keep_latest<T>(all: &mut VecDeque<T>, kept: usize) {
    while all.len() > kept {
        all.pop_front();
    }
}

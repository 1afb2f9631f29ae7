//! Keys as an onlooker sees them handed out: who has which, and who is out for good.
use super::laws::{Broken, Law, Tally};
use afterglow::circle::Circle;
use afterglow::circle::command::Command;
use afterglow::circle::event::{Event, Gathering, Standing, What};
use afterglow::circle::ids::{DeviceId, PersonId};
use afterglow::circle::keys::{Grant, KeyKind, Under};
use afterglow::circle::state::Belonging;
use std::collections::BTreeSet;

pub struct Keeping {
    rosters: BTreeSet<u32>,
    circle: u32,
    gathering: u32,
    desk: u32,
    devices: Vec<(DeviceId, PersonId)>,
    has: BTreeSet<(DeviceId, KeyKind, u32)>,
    removed: BTreeSet<PersonId>,
    just_renewed: bool,
    just_released: bool,
}

impl Keeping {
    pub fn founded(device: DeviceId, founder: PersonId) -> Self {
        Self {
            rosters: BTreeSet::from([1]),
            circle: 1,
            gathering: 0,
            desk: 1,
            devices: vec![(device, founder)],
            has: BTreeSet::new(),
            removed: BTreeSet::new(),
            just_renewed: false,
            just_released: false,
        }
    }

    /// Looks at an event that is about to be applied.
    pub fn sees(&mut self, t: &mut Tally, event: &Event) -> Result<(), Broken> {
        match &event.what {
            What::Standing(Standing::Signed { step }) => {
                let new = self.rosters.insert(step.roster) && step.roster as usize == self.rosters.len();
                t.hold(Law::no_two_steps_have_one_number, new, || format!("{} again", step.roster))?;
                self.circle += u32::from(step.circle_key.is_some());
                self.gathering += u32::from(step.gathering_key.is_some());
                self.desk += u32::from(step.desk.is_some());
                self.just_renewed |= step.circle_key.is_some();
                self.hands_out(t, &step.grants)
            }
            What::Standing(Standing::Granted { grants }) => self.hands_out(t, grants),
            What::Standing(Standing::DeviceAdmitted { person, device, .. }) => {
                self.devices.push((*device, *person));
                self.still_out(t, *person)
            }
            What::Standing(
                Standing::Removed { person } | Standing::Erased { person } | Standing::SubstituteLeft { person },
            ) => {
                self.removed.insert(*person);
                Ok(())
            }
            What::Standing(Standing::Released { .. }) => {
                self.gathering = 0;
                self.just_released = true;
                self.has.retain(|(_, what, _)| *what != KeyKind::Gathering);
                Ok(())
            }
            What::Gathering(Gathering::Seated { person }) => self.still_out(t, *person),
            _ => Ok(()),
        }
    }

    fn still_out(&self, t: &mut Tally, person: PersonId) -> Result<(), Broken> {
        let law = Law::a_removed_person_never_gets_a_key_or_a_seat_again;
        t.hold(law, !self.removed.contains(&person), || format!("{person}"))
    }

    fn hands_out(&mut self, t: &mut Tally, grants: &[Grant]) -> Result<(), Broken> {
        for grant in grants {
            let whose = self.devices.iter().find(|(device, _)| *device == grant.device).map(|(_, person)| *person);
            let law = Law::a_removed_person_never_gets_a_key_or_a_seat_again;
            let well = whose.is_some_and(|person| !self.removed.contains(&person));
            t.hold(law, well, || format!("{grant:?} for {whose:?}"))?;
            self.has.insert((grant.device, grant.what, grant.number));
        }
        Ok(())
    }

    /// Looks at the circle after a commit.
    pub fn looks(&mut self, t: &mut Tally, circle: &Circle) -> Result<(), Broken> {
        let good = |person: &PersonId| circle.facilitates(*person) && !circle.tonight.contains(person);
        let law = Law::somebody_always_holds_the_circle_for_good;
        t.hold(law, circle.people.keys().any(good), || "nobody does".to_owned())?;
        if std::mem::take(&mut self.just_released) {
            let law = Law::whoever_holds_it_for_an_evening_is_out_with_its_release;
            t.hold(law, circle.tonight.is_empty(), || format!("{:?}", circle.tonight))?;
        }
        let law = Law::a_removed_person_never_gets_a_key_or_a_seat_again;
        for grant in &circle.keys.grants {
            let whose = self.devices.iter().find(|(device, _)| *device == grant.device).map(|(_, person)| *person);
            t.hold(law, whose.is_some_and(|person| !self.removed.contains(&person)), || format!("{grant:?} is kept"))?;
        }
        if !std::mem::take(&mut self.just_renewed) {
            return Ok(());
        }
        let seated = |person: &PersonId| circle.room.as_ref().is_some_and(|room| room.seats.contains_key(person));
        for (device, person) in self.devices.iter().filter(|(_, person)| !self.removed.contains(person)) {
            let Some(known) = circle.people.get(person).filter(|known| known.belonging == Belonging::Member) else {
                continue;
            };
            let holds = known.role.facilitates();
            let mut due = vec![(KeyKind::Circle, self.circle)];
            due.extend((holds || seated(person)).then_some((KeyKind::Gathering, self.gathering)));
            // The founder's first device has the first desk because it made it.
            due.extend([KeyKind::DeskAgree, KeyKind::DeskSign].map(|what| (what, self.desk)).iter().filter(|_| holds));
            let missing = due.into_iter().filter(|(_, number)| *number > 0).find(|&(what, number)| {
                let made_it = *device == self.devices[0].0 && self.desk == 1;
                let has = self.has.contains(&(*device, what, number));
                !(has || made_it && matches!(what, KeyKind::DeskAgree | KeyKind::DeskSign))
            });
            let law = Law::whoever_stays_has_every_key_that_holds_after_a_removal;
            t.hold(law, missing.is_none(), || format!("{person} has no {missing:?}"))?;
        }
        for person in &self.removed {
            let known = circle.people.get(person).is_some_and(|known| known.belonging == Belonging::Removed);
            t.hold(law, known && !seated(person), || format!("{person} is back"))?;
        }
        Ok(())
    }

    /// What a command's words are sealed under: by a page that looked before a renewal, or that looks now.
    pub fn under(&self, command: &Command, old: bool) -> Under {
        let number = |now: u32| Some(if old { now.saturating_sub(1) } else { now });
        let nothing = Under::default();
        match command {
            Command::LeaveCard(_) => Under { desk: number(self.desk), ..nothing },
            other if other.words().is_empty() && other.widened().is_none() => nothing,
            // For oneself alone.
            Command::KeepStep(_) | Command::NotePractice(_) | Command::KeepWeeks(_) => nothing,
            // For people by name.
            Command::SayInPair(_) => nothing,
            Command::Share { .. } | Command::ShareWritten(_) | Command::ReleaseWords { .. } => {
                Under { gathering: number(self.gathering), ..nothing }
            }
            Command::GiveNumber { .. }
            | Command::ShowWeeks(_)
            | Command::Invite { .. }
            | Command::SendAgain(_)
            | Command::ReturnWords(_)
            | Command::Write(_)
            | Command::TellDesk(_)
            | Command::FillCard(_) => Under { desk: number(self.desk), ..nothing },
            other if other.words().is_empty() && other.widened().is_none() => nothing,
            _ => Under { circle: number(self.circle), ..nothing },
        }
    }

    /// What a name at the door is sealed under.
    pub fn at_the_door(&self, old: bool) -> Under {
        Under { desk: Some(if old { self.desk - 1 } else { self.desk }), ..Under::default() }
    }

    /// Whether words under these keys may be taken.
    pub fn takes(&self, under: Under) -> bool {
        let now = [(under.circle, self.circle), (under.gathering, self.gathering), (under.desk, self.desk)];
        now.iter().all(|(number, now)| number.is_none_or(|number| number == *now))
    }
}

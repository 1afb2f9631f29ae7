//! What the model answers to a command: who may, and everything about people, doors and the calendar.
use super::answers_ladder::is_for_everyone;
use super::model::{Answer, Evening, Fate, Hand, Known, Model, Stage, Stands, Stick};
use afterglow::circle::command::{Command, Moment, ServerCommand};
use afterglow::circle::event::Presence;
use afterglow::circle::ids::{BodyId, GatheringId, PersonId};
use afterglow::circle::refusal::Refusal;

/// Whether anything changed, said once for all answers that change something only when it is new.
pub fn if_new(new: bool, change: impl FnOnce()) -> Answer {
    if new {
        change();
    }
    Ok(new)
}

impl Model {
    pub fn answer(&mut self, who: PersonId, command: &Command, crisis_line: bool) -> Answer {
        let Some(known) = self.find(who) else { return Err(Refusal::NotOfThisCircle) };
        if known.stands == Stands::TurnedAway {
            return Err(Refusal::NotLetIn);
        }
        if known.stands == Stands::SentAway {
            // Nobody goes with the evening's keys without the evening being over.
            let went_with_it = self.drawer.locks_to_change.contains(&who);
            let asks_again = match command {
                Command::Release { gathering } => matches!(self.tonight(*gathering), Ok(None)),
                _ => false,
            };
            return if went_with_it && asks_again { Ok(false) } else { Err(Refusal::Removed) };
        }
        if self.is_sent_out(who) && super::answers_doors::is_for_those_inside(command) {
            return Err(Refusal::AskedOut);
        }
        let for_everyone = matches!(
            command,
            Command::ContactMe(_)
                | Command::CallMe { .. }
                | Command::AcceptAgreements { .. }
                | Command::Take { .. }
                | Command::TakeFromCentre { .. }
                | Command::Share { .. }
                | Command::PutDown { .. }
                | Command::Pass { .. }
                | Command::TakeBack { .. }
                | Command::Resonate { .. }
                | Command::GiveNumber { .. }
                | Command::Writing { .. }
                | Command::Page { .. }
                | Command::StepOut { .. }
                | Command::Leave { .. }
                | Command::ComeBack { .. }
                | Command::Signal { .. }
                | Command::SendAgain(_)
                | Command::Hand(_)
                | Command::AnswerStay(_)
                | Command::ShareWritten(_)
                | Command::CallIn(_)
                | Command::Ring(_)
                | Command::Guard(_)
                | Command::SayInPair(_)
                | Command::KeepStep(_)
                | Command::ShowStep(_)
                | Command::EraseStep(_)
                | Command::NotePractice(_)
                | Command::KeepWeeks(_)
                | Command::ShowWeeks(_)
                | Command::HideWeeks(_)
                | Command::LeaveCard(_)
        ) || is_for_everyone(command);
        let known_holds = known.holds;
        if !for_everyone && !known_holds {
            return Err(Refusal::FacilitatorsOnly);
        }
        let answer = match command {
            Command::CallMe { name } => self.is_called(who, *name),
            Command::AcceptAgreements { version } => self.accepts(who, *version),
            Command::Page { in_front } => self.looks(who, *in_front),
            Command::StepOut { gathering } => self.goes(who, *gathering, Presence::SteppedOut),
            Command::Leave { gathering, quietly: false } => self.goes(who, *gathering, Presence::Left),
            Command::Leave { gathering, quietly: true } => self.goes(who, *gathering, Presence::LeftQuietly),
            Command::ComeBack { gathering } => self.comes_back(who, *gathering),
            Command::Signal { kind } => self.calls_out(who, *kind),
            Command::GiveNumber { gathering, moment, number } => {
                self.writes_a_number(who, *gathering, *moment, *number)
            }
            Command::AnswerSignal { person, settled } => self.saw(who, *person, *settled),
            Command::Invite { .. } => self.writes_a_letter(who, command),
            Command::Revoke { invitation } => match self.letters.iter_mut().find(|letter| letter.id == *invitation) {
                None => Err(Refusal::NoSuchInvitation),
                Some(letter) => if_new(letter.fate == Fate::Good, || letter.fate = Fate::Recalled),
            },
            Command::Admit { .. } => self.lets_in(command),
            Command::Remove { person, step, link } => self.sends_away(who, *person, step, link.as_deref()),
            Command::RenewKeys(renewal) => self.changes_them_after(renewal.after, &renewal.step),
            Command::Decline { person } => match self.find_mut(*person) {
                None => Err(Refusal::NoSuchPerson),
                Some(known) if known.stands == Stands::Inside => Err(Refusal::AlreadyIn),
                Some(known) => {
                    let new = if_new(known.stands == Stands::AtTheDoor, || {
                        (known.stands, known.shown) = (Stands::TurnedAway, None);
                    });
                    if new == Ok(true) {
                        self.asked.retain(|asked| asked.who != *person);
                        self.numbers.retain(|number| number.1 != *person);
                        self.takes_their_envelope(*person);
                        self.strikes_from_the_list(*person);
                    }
                    new
                }
            },
            Command::ReviseAgreements { version, items, pages } => {
                let pages: Vec<_> = pages.iter().map(|(id, page)| (*id, *page)).collect();
                self.rewrites(who, *version, items, &pages)
            }
            Command::SetCallLink { link } => if_new(self.call_link != Some(*link), || self.call_link = Some(*link)),
            Command::PlanGathering { plan } => self.plans_one(plan),
            Command::Unplan { gathering } => self.strikes(*gathering),
            Command::PlanSeries(series) => self.plans_all(&series.plans),
            Command::MoveGathering(_) | Command::CancelGathering(_) | Command::PlanAgain(_) | Command::StartLate(_) => {
                self.answer_on_the_wall(command)
            }
            Command::SetMinutes(asked) => self.changes_minutes(asked.gathering, &asked.minutes),
            Command::ContactMe(_) | Command::TakeFollowUp(_) | Command::FollowUpDone(_) => {
                self.answer_after(who, command)
            }
            Command::KeepStep(_) | Command::ShowStep(_) | Command::EraseStep(_) | Command::NotePractice(_) => {
                self.answer_between(who, command)
            }
            Command::KeepWeeks(_) | Command::ShowWeeks(_) | Command::HideWeeks(_) => self.answer_weeks(who, command),
            Command::LeaveCard(left) => self.drops_a_slip(who, left),
            Command::OpenDoors { gathering, step } => self.opens_doors(who, *gathering, step, crisis_line),
            other => match self.answer_on_the_ladder(who, other) {
                Some(answer) => answer,
                None => self.answer_in_the_room(who, other),
            },
        };
        // What is only said across the room is kept nowhere; everything else a facilitator does is ticked off in the book.
        let only_said = matches!(
            command,
            Command::AnswerSignal { .. }
                | Command::Check(_)
                | Command::Hint(_)
                | Command::AskToStay(_)
                | Command::TellDesk(_)
                | Command::CloseCard(_)
        );
        let strikes = known_holds && matches!(command, Command::Ring(_) | Command::Guard(_));
        if answer == Ok(true) && (strikes || !for_everyone && !only_said) {
            self.ticks += 1;
        }
        if answer == Ok(true) {
            self.remembers_when(command);
        }
        if answer.is_ok() {
            self.empties_old_letters();
            self.offer_to_the_next();
            self.looks_at_the_porch(answer == Ok(true));
        }
        answer
    }

    pub fn answer_server(&mut self, command: &ServerCommand) -> Answer {
        let answer = match command {
            ServerCommand::Knock { .. } => self.knocks(command),
            ServerCommand::EraseMe { person } => self.wipes_themselves_out(*person),
            ServerCommand::Connected { person } => self.connects(*person),
            ServerCommand::Lost { person, since } => self.is_lost(*person, *since),
            ServerCommand::Restarted => {
                self.starts_again();
                Ok(self.evening.is_some())
            }
            ServerCommand::Tick => Ok(false),
            ServerCommand::Dates => Ok(self.looks_at_the_calendar()),
        };
        if let (ServerCommand::Knock { person, .. }, Ok(true)) = (command, answer) {
            self.came_to_the_door(*person);
        }
        if answer.is_ok() {
            self.empties_old_letters();
            self.offer_to_the_next();
            self.looks_at_the_porch(answer == Ok(true));
        }
        answer
    }

    /// The evening that is on, when it is the one named; nothing when that one is over.
    pub fn tonight(&mut self, id: GatheringId) -> Result<Option<&mut Evening>, Refusal> {
        if self.over.iter().any(|over| over.gathering == id) {
            return Ok(None);
        }
        let on = self.evening.as_ref().is_some_and(|evening| evening.plan.gathering == id);
        match (on, self.plans.iter().any(|plan| plan.gathering == id)) {
            (true, _) => Ok(self.evening.as_mut()),
            (false, true) => Err(Refusal::DoorsNotOpen),
            (false, false) => Err(Refusal::NoSuchGathering),
        }
    }

    fn is_called(&mut self, who: PersonId, name: BodyId) -> Answer {
        let known = self.find_mut(who).ok_or(Refusal::NotOfThisCircle)?;
        if_new(known.name != name, || known.name = name)
    }

    fn accepts(&mut self, who: PersonId, version: u32) -> Answer {
        if version != self.version {
            return Err(Refusal::AgreementsMoved);
        }
        let known = self.find_mut(who).ok_or(Refusal::NotOfThisCircle)?;
        if_new(known.accepted != version, || known.accepted = version)
    }

    fn looks(&mut self, who: PersonId, in_front: bool) -> Answer {
        let was_away = self.away.contains(&who);
        self.away.retain(|&person| person != who);
        if !in_front {
            self.away.push(who);
        }
        Ok(was_away == in_front)
    }

    fn goes(&mut self, who: PersonId, id: GatheringId, is: Presence) -> Answer {
        let now = self.now;
        let Some(evening) = self.tonight(id)? else { return Ok(false) };
        let chair = evening.chair(who).ok_or(Refusal::NoSeat)?;
        if chair.is == is {
            return Ok(false);
        }
        let has_it = match evening.stick {
            Stick::HeldOut { to, .. } => to == who,
            Stick::InHand(Hand { by, .. }) => by == who,
            Stick::Home | Stick::Middle => false,
        };
        if has_it {
            evening.take_the_piece_away(true);
            self.writing = None;
        }
        self.unpairs(who);
        self.becomes(who, is, now);
        Ok(true)
    }

    fn comes_back(&mut self, who: PersonId, id: GatheringId) -> Answer {
        let (now, online) = (self.now, self.online.contains(&who));
        let Some(evening) = self.tonight(id)? else { return Ok(false) };
        let chair = evening.chair(who).ok_or(Refusal::NoSeat)?;
        match chair.is {
            Presence::Here => Ok(false),
            Presence::ConnectionLost => Err(Refusal::NotConnected),
            _ if !online => Err(Refusal::NotConnected),
            _ => {
                self.unpairs(who);
                self.becomes(who, Presence::Here, now);
                Ok(true)
            }
        }
    }

    fn writes_a_number(&mut self, who: PersonId, id: GatheringId, moment: Moment, number: BodyId) -> Answer {
        let line = (id, who, moment, number);
        if self.numbers.contains(&line) {
            return Ok(false);
        }
        let now = match (&self.evening, moment) {
            (Some(evening), Moment::Arriving) => evening.plan.gathering == id && evening.stage != Stage::Closing,
            (Some(evening), Moment::Leaving) => {
                evening.plan.gathering == id && evening.stage == Stage::Closing && evening.chair(who).is_some()
            }
            (None, Moment::Arriving) => false,
            (None, Moment::Leaving) => {
                let said = self.numbers.iter().any(|&(of, person, at, _)| (of, person, at) == (id, who, moment));
                !said && self.over.last().is_some_and(|over| over.gathering == id && over.attended.contains(&who))
            }
        };
        if !now || self.holds(who) {
            return Err(Refusal::NotAskedNow);
        }
        self.numbers.retain(|&(gathering, person, at, _)| (gathering, person, at) != (id, who, moment));
        self.numbers.push(line);
        Ok(true)
    }

    fn knocks(&mut self, command: &ServerCommand) -> Answer {
        let ServerCommand::Knock { person, invitation: letter, name, device, proof, facilitator, agreements, .. } =
            *command
        else {
            return Ok(false);
        };
        let ServerCommand::Knock { adult, private_place, .. } = *command else { return Ok(false) };
        let (wall, version, crowd) = (self.wall(), self.version, self.known.len());
        let theirs = self.drawer.phones.iter().any(|phone| phone.id == device && phone.who == person && !phone.out);
        if theirs || self.back.iter().any(|(waited, _)| *waited == person) {
            return Ok(false);
        }
        let before = self.find(person).map(|known| (known.stands, known.letter));
        let waits = self.find(person).is_some_and(|known| known.letter == Some(letter) && known.shown.is_some());
        let comes_back = self.letters.iter().any(|one| one.id == letter && one.back == Some(person)) && !waits;
        match before {
            Some((Stands::SentAway, _)) => return Err(Refusal::Removed),
            Some((Stands::Inside, _)) if !comes_back => return Ok(false),
            Some((Stands::AtTheDoor, with)) if with == Some(letter) => return Ok(false),
            Some((Stands::TurnedAway, with)) if with == Some(letter) => return Err(Refusal::NotLetIn),
            _ => {}
        }
        let at = self.letters.iter().position(|one| one.id == letter).ok_or(Refusal::NoSuchInvitation)?;
        let shown = &mut self.letters[at];
        match shown.fate {
            Fate::Lapsed => return Err(Refusal::InvitationExpired),
            Fate::Recalled => return Err(Refusal::InvitationRevoked),
            Fate::Spent => return Err(Refusal::InvitationUsed),
            Fate::Good if wall >= shown.expires => return Err(Refusal::InvitationExpired),
            Fate::Good => {}
        }
        let taken = self.drawer.phones.iter().any(|phone| phone.id == device)
            || self.known.iter().any(|known| known.id != person && known.shown.is_some_and(|(one, _)| one == device));
        let nobody = person.0.as_u128() == 0 || device.0.as_u128() == 0;
        let reason = [
            (shown.desk && !facilitator, Refusal::FacilitatorsOnly),
            (!adult, Refusal::AdultsOnly),
            (!private_place, Refusal::PrivatePlaceFirst),
            (agreements != version, Refusal::AgreementsFirst),
            (before.is_none() && crowd >= 400, Refusal::Full),
            (taken, Refusal::IdTaken),
            (nobody, Refusal::NoSuchPerson),
        ];
        if let Some((_, refusal)) = reason.into_iter().find(|(holds, _)| *holds) {
            return Err(refusal);
        }
        shown.used += 1;
        if !shown.reusable {
            shown.fate = Fate::Spent;
        }
        let (letter, showing) = (Some(letter), Some((device, proof)));
        if let Some(known) = self.find_mut(person).filter(|known| known.stands == Stands::Inside) {
            (known.letter, known.shown) = (letter, showing);
            return Ok(true);
        }
        self.known.retain(|known| known.id != person);
        let (stands, accepted) = (Stands::AtTheDoor, agreements);
        let (shown, sat_before) = (showing, false);
        self.known.push(Known { id: person, holds: false, name, stands, accepted, letter, shown, sat_before });
        Ok(true)
    }

    fn connects(&mut self, person: PersonId) -> Answer {
        if self.find(person).is_none() {
            return Err(Refusal::NotOfThisCircle);
        }
        let mut new = !self.online.contains(&person);
        if new {
            self.online.push(person);
            self.away.retain(|&away| away != person);
        }
        if self.holds(person) {
            new |= self.crosses_out_old_letters();
            new |= self.tears_off_old_notes();
        }
        let now = self.now;
        let chair = self.evening.as_ref().map(|evening| evening.chair(person).map(|chair| chair.is));
        if chair == Some(Some(Presence::ConnectionLost)) {
            let paired = self.evening.as_ref().is_some_and(|evening| evening.paired(person));
            let out = paired || self.is_sent_out(person);
            self.becomes(person, if out { Presence::SteppedOut } else { Presence::Here }, now);
            new = true;
        }
        if chair == Some(None) && self.holds(person) {
            self.sits_down(person);
            new = true;
        }
        Ok(new)
    }

    fn is_lost(&mut self, person: PersonId, since: u64) -> Answer {
        if self.find(person).is_none() {
            return Err(Refusal::NotOfThisCircle);
        }
        let was_online = self.online.contains(&person);
        self.online.retain(|&online| online != person);
        self.away.retain(|&away| away != person || !was_online);
        let out = |evening: &Evening| evening.chair(person).is_some_and(|chair| chair.is == Presence::SteppedOut);
        let here = self
            .evening
            .as_ref()
            .is_some_and(|evening| evening.here(person) || (out(evening) && evening.paired(person)));
        if here {
            self.becomes(person, Presence::ConnectionLost, since.min(self.now));
        }
        Ok(was_online || here)
    }
}

//! One random evening: every act goes to the rules, to a circle that only reads the log, and to the model.
use super::acts::{Act, Dice, Die, Kind, Names, Start, start};
use super::answers_keys::{Drawer, Phone};
use super::answers_leaving::SlitBox;
use super::cells::Cells;
use super::choose::{COMMANDS, Chooser};
use super::compare::compare;
use super::keeping::Keeping;
use super::laws::{Broken, Law, Onlooker, Tally, may_do_it_again};
use super::ledger::Ledger;
use super::model::{Answer, Known, Model, Stands};
use super::porch::Porch;
use super::probes;
use super::steps;
use afterglow::circle::command::{Command, ServerCommand};
use afterglow::circle::event::{At, Event, Gathering, What};
use afterglow::circle::ids::{BodyId, PersonId};
use afterglow::circle::keys::Under;
use afterglow::circle::refusal::Refusal;
use afterglow::circle::state::{Belonging, Fleeting, Person, Piece, Room};
use afterglow::circle::stored::{self, Part};
use afterglow::circle::{Circle, Meta, decide, found, serve};

/// Wall time less running time at the start: some evening in 2023.
const WALL_AHEAD: u64 = 1_700_000_000_000;

pub struct Walk<'a> {
    pub circle: Circle,
    pub now: u64,
    wall_ahead: u64,
    replayed: Circle,
    model: Model,
    onlooker: Onlooker,
    keeping: Keeping,
    ledger: Ledger,
    /// Names of what the desk signs at the last moment.
    names: Names,
    /// Whether whoever speaks has not seen the latest keys.
    old_keys: bool,
    commits: u64,
    crisis_line: bool,
    tally: &'a mut Tally,
    cells: &'a mut Cells,
    /// What was done, told for people; kept only when a failure is being told.
    pub told: Option<Vec<String>>,
}

fn begin_model(start: &Start) -> Model {
    let founding = &start.founding;
    let (name, stands) = (founding.name, Stands::Inside);
    let phone = Phone { id: founding.keys.device, who: start.founder, out: false, let_in_by: None };
    let drawer = Drawer {
        roster: 1,
        sheet: founding.keys.roster,
        desks: vec![founding.keys.desk],
        circle: vec![founding.keys.circle_key],
        tonight: Vec::new(),
        phones: vec![phone],
        copies: Vec::new(),
        locks_to_change: Vec::new(),
        desk_lock_too: false,
    };
    Model {
        medium: founding.medium,
        entry: founding.entry,
        known: vec![Known {
            id: start.founder,
            holds: true,
            name,
            stands,
            accepted: 1,
            letter: None,
            shown: None,
            sat_before: false,
        }],
        drawer,
        on_loan: Vec::new(),
        back: Vec::new(),
        version: 1,
        items: founding.agreements.clone(),
        letters: Vec::new(),
        call_link: None,
        plans: Vec::new(),
        struck: Vec::new(),
        crossed: Vec::new(),
        crossed_at: None,
        margins: Vec::new(),
        over: Vec::new(),
        so_far: 0,
        online: Vec::new(),
        porch: Porch { ahead: WALL_AHEAD, ..Porch::default() },
        away: Vec::new(),
        writing: None,
        hinted: None,
        asks: None,
        calls: Vec::new(),
        asked: Vec::new(),
        slips: Vec::new(),
        slips_wait: Vec::new(),
        notes: Vec::new(),
        envelopes: Vec::new(),
        unsealed: Vec::new(),
        moved: Vec::new(),
        numbers: Vec::new(),
        evening: None,
        cards: Vec::new(),
        days: Vec::new(),
        leaves: Vec::new(),
        slit_box: SlitBox::default(),
        board: Vec::new(),
        names_at: Some(1_000 + WALL_AHEAD),
        there_at: Some(1_000 + WALL_AHEAD),
        boxes_at: None,
        ticks: 0,
        now: 1_000,
        wall_ahead: WALL_AHEAD,
        names_for_turns: Vec::new(),
    }
}

impl<'a> Walk<'a> {
    /// Walks through the whole evening of a seed, with these dice.
    pub fn through(
        seed: u64,
        dice: &[Die],
        tally: &'a mut Tally,
        cells: &'a mut Cells,
        tell: bool,
    ) -> (Result<(), Broken>, Option<Vec<String>>) {
        let mut luck = Dice::new(seed);
        let start = start(&mut luck);
        let at = At { running: 1_000, wall: 1_000 + WALL_AHEAD };
        let first = found(&start.founding, start.founder, at).expect("the founding is in its bounds");
        let circle = Circle::new(&first).expect("the first event makes a circle");
        let replayed = circle.clone();
        let told = tell.then(|| vec![format!("founded: {:?}, {:?}", start.founding.medium, start.founding.entry)]);
        let mut walk = Walk {
            circle,
            replayed,
            model: begin_model(&start),
            onlooker: Onlooker::default(),
            keeping: Keeping::founded(start.founding.keys.device, start.founder),
            ledger: Ledger::default(),
            names: Names(1 << 50),
            old_keys: false,
            now: 1_000,
            wall_ahead: WALL_AHEAD,
            commits: 1,
            crisis_line: true,
            tally,
            cells,
            told,
        };
        let known = walk.ledger.sees(walk.tally, &walk.circle, &first);
        if known.is_err() {
            return (known, walk.told);
        }
        let result = walk.whole_evening(&start, dice, &mut luck);
        (result, walk.told)
    }

    fn whole_evening(&mut self, start: &Start, dice: &[Die], luck: &mut Dice) -> Result<(), Broken> {
        let mut chooser = Chooser::new(start);
        for act in &start.acts {
            self.act(act, true)?;
        }
        for (i, die) in dice.iter().enumerate() {
            self.crisis_line = die.extra != 13;
            self.old_keys = die.noun % 32 == 9 && die.kind != Kind::Crowd;
            for act in chooser.read(&self.circle, *die, self.now) {
                self.act(&act, die.ticks)?;
            }
            if !die.ticks && i + 1 < dice.len() {
                continue;
            }
            self.tick()?;
            if luck.chance(12) || i + 1 == dice.len() {
                probes::what_can_offers(self.tally, &self.circle, self.at())?;
                probes::leaving_and_signals(self.tally, &self.circle, self.at())?;
                self.ledger.is_even(self.tally, &self.circle)?;
            }
            // Whatever stands still in the middle of a turn is rare, and soon over.
            let rare = |room: &Room| room.standstill().is_some() && !matches!(room.piece, Piece::Home);
            if luck.chance(if self.circle.room.as_ref().is_some_and(rare) { 25 } else { 6 }) {
                self.everything_by_somebody(&mut chooser, luck)?;
            }
            if luck.chance(10) {
                probes::late_ticks(self.tally, &self.circle, self.at(), luck)?;
            }
        }
        if luck.chance(25) {
            probes::no_round_is_stuck(self.tally, &self.circle, self.at(), luck)?;
        }
        if luck.chance(25) {
            probes::left_alone_it_ends(self.tally, &self.circle, self.at())?;
        }
        Ok(())
    }

    /// Asks what would become of every command there is, from somebody of some role; nothing of it happens.
    fn everything_by_somebody(&mut self, chooser: &mut Chooser, luck: &mut Dice) -> Result<(), Broken> {
        let byte = |luck: &mut Dice| luck.below(256) as u8;
        let gone = |(&id, known): (&PersonId, &Person)| (known.belonging == Belonging::Removed).then_some(id);
        let removed = self.circle.people.iter().find_map(gone).filter(|_| luck.chance(20));
        let who = removed.unwrap_or_else(|| chooser.anybody(&self.circle, luck.pick(&[30, 130, 180, 210, 235])));
        let bystander = self.model.clone();
        for which in 0..COMMANDS {
            let noun = if luck.chance(60) { 0 } else { byte(luck) };
            let die = Die { kind: Kind::Anything, who: byte(luck), noun, extra: byte(luck), ticks: true };
            let command = chooser.command(&self.circle, which, who, die);
            self.cells.saw(&self.circle, who, &command);
            let decided = decide(&self.circle, &self.meta(who, Under::default()), &command);
            self.note_names(decided.as_deref().unwrap_or_default());
            let expected = self.model.answer(who, &command, self.crisis_line);
            let answer = decided.as_ref().map(|events| !events.is_empty()).map_err(|refusal| *refusal);
            self.cells.answered(&answer);
            let law = Law::the_rules_answer_as_the_model_does;
            self.tally.hold(law, answer == expected, || format!("{who} {command:?}: {decided:?}, not {expected:?}"))?;
            if expected == Ok(true) {
                self.model = bystander.clone();
            }
        }
        Ok(())
    }

    fn at(&self) -> At {
        At { running: self.now, wall: self.now + self.wall_ahead }
    }

    fn meta(&self, who: PersonId, under: Under) -> Meta {
        Meta { who, at: self.at(), crisis_line: self.crisis_line, under }
    }

    fn act(&mut self, act: &Act, ticks: bool) -> Result<(), Broken> {
        if let Some(told) = &mut self.told {
            told.push(format!("at {} {}{act:?}", self.now, if ticks { "tick, then " } else { "" }));
        }
        match act {
            Act::Wait(ms) => self.now += ms,
            Act::Say(who, command) => {
                if ticks {
                    self.tick()?;
                }
                let names = &mut self.names;
                let command = steps::made(&self.circle, command, &mut || names.text());
                self.cells.saw(&self.circle, *who, &command);
                self.say(*who, &command)?;
            }
            Act::Bring(command) => {
                if ticks || *command == ServerCommand::Restarted {
                    self.tick()?;
                }
                self.cells.saw_server(&self.circle, command);
                self.bring(command)?;
            }
        }
        Ok(())
    }

    fn say(&mut self, who: PersonId, command: &Command) -> Result<(), Broken> {
        let under = self.keeping.under(command, self.old_keys);
        let meta = self.meta(who, under);
        let by_time = self.by_time();
        let decided = decide(&self.circle, &meta, command);
        let does = decided.as_ref().is_ok_and(|events| *events != by_time);
        let stands = |text: &BodyId| self.circle.agreements.items.contains(text);
        let mut texts = command.words().into_iter().chain(command.records()).filter(|text| !stands(text));
        if does && texts.any(|text| self.ledger.knows(text)) {
            // The hub takes no text under a name that another text has.
            return Ok(());
        }
        self.note_names(decided.as_ref().unwrap_or(&by_time));
        self.model.advance(self.now);
        let before = self.model.is_stale(under).then(|| self.model.clone());
        let mut expected = self.model.answer(who, command, self.crisis_line);
        if let (Ok(true), Some(before)) = (expected, before) {
            self.model = before;
            expected = Err(Refusal::KeysRenewed);
        }
        if under != Under::default() && does {
            let law = Law::words_under_a_key_that_was_renewed_are_never_accepted;
            self.tally.hold(law, self.keeping.takes(under), || format!("{who} {command:?} under {under:?}"))?;
        }
        self.onlooker.removes = match command {
            Command::Remove { person, .. } => Some(*person),
            Command::Aside(aside) => Some(aside.person),
            // Whoever is stepped out gives the piece on as if they had stepped out themselves.
            Command::StepSomeoneOut(out) => Some(out.person),
            _ => None,
        };
        self.settle_with(decided, by_time, expected, Some(who), || format!("{who} {command:?}"))?;
        self.onlooker.removes = None;
        if expected == Ok(true) {
            self.ledger.holds_all_of(self.tally, command)?;
        }
        if expected.is_ok() {
            let again = decide(&self.circle, &meta, command);
            let by_time = self.by_time();
            let done = again.as_ref().is_ok_and(|events| events.len() <= by_time.len() || may_do_it_again(command));
            let law = Law::the_same_command_twice_is_done_once_with_the_same_answer;
            self.tally.hold(law, done, || format!("{command:?} again: {again:?}"))?;
        }
        Ok(())
    }

    fn bring(&mut self, command: &ServerCommand) -> Result<(), Broken> {
        let who = PersonId(uuid::Uuid::nil());
        if *command == ServerCommand::Restarted {
            // What is in memory is gone, and some wall time with it.
            self.circle = Circle { fleeting: Fleeting::default(), ..self.replayed.clone() };
            self.wall_ahead += 60_000;
            self.model.wall_ahead = self.wall_ahead;
        }
        let under = match command {
            ServerCommand::Knock { .. } => self.keeping.at_the_door(self.old_keys),
            _ => Under::default(),
        };
        let meta = self.meta(who, under);
        let by_time = self.by_time();
        let decided = serve(&self.circle, &meta, command);
        self.note_names(decided.as_ref().unwrap_or(&by_time));
        self.model.advance(self.now);
        let before = self.model.is_stale(under).then(|| self.model.clone());
        let mut expected = self.model.answer_server(command);
        if let (Ok(true), Some(before)) = (expected, before) {
            self.model = before;
            expected = Err(Refusal::KeysRenewed);
        }
        if *command == ServerCommand::Restarted {
            self.model.advance(self.now);
        }
        let mover = match command {
            ServerCommand::Knock { person, .. }
            | ServerCommand::EraseMe { person }
            | ServerCommand::Connected { person } => Some(*person),
            ServerCommand::Lost { .. } | ServerCommand::Restarted | ServerCommand::Tick | ServerCommand::Dates => None,
        };
        self.settle_with(decided, by_time, expected, mover, || format!("{command:?}"))
    }

    pub fn tick(&mut self) -> Result<(), Broken> {
        if self.circle.next_deadline().is_some_and(|when| when <= self.now) {
            if let Some(told) = &mut self.told {
                told.push(format!("at {} tick", self.now));
            }
            self.bring(&ServerCommand::Tick)?;
        }
        self.model.advance(self.now);
        Ok(())
    }

    /// What time alone brings now.
    fn by_time(&self) -> Vec<Event> {
        match self.circle.next_deadline() {
            Some(when) if when <= self.now => {
                let meta = self.meta(PersonId(uuid::Uuid::nil()), Under::default());
                serve(&self.circle, &meta, &ServerCommand::Tick).unwrap_or_default()
            }
            _ => Vec::new(),
        }
    }

    /// The rules name the turns they bring; the model takes the names over.
    fn note_names(&mut self, events: &[Event]) {
        let names = events.iter().filter_map(|event| match &event.what {
            What::Gathering(Gathering::Offered { turn, named: false, .. }) => Some(*turn),
            _ => None,
        });
        self.model.names_for_turns = names.collect();
    }

    fn settle_with(
        &mut self,
        decided: Result<Vec<Event>, Refusal>,
        by_time: Vec<Event>,
        expected: Answer,
        mover: Option<PersonId>,
        what: impl Fn() -> String,
    ) -> Result<(), Broken> {
        // A release takes what was due before it with it, so the number of events alone does not tell.
        let answer = decided.as_ref().map(|events| *events != by_time).map_err(|refusal| *refusal);
        let law = Law::the_rules_answer_as_the_model_does;
        self.tally.hold(law, answer == expected, || format!("{}: {decided:?}, expected {expected:?}", what()))?;
        self.cells.answered(&answer);
        match decided {
            Ok(events) => self.happens(&events, by_time.len(), mover)?,
            // A refusal changes nothing, also not what was due; time tells that next.
            Err(_) => self.happens(&by_time, by_time.len(), None)?,
        }
        self.look(&what)
    }

    fn happens(&mut self, events: &[Event], by_time: usize, mover: Option<PersonId>) -> Result<(), Broken> {
        for (i, event) in events.iter().enumerate() {
            let by = mover.filter(|_| i >= by_time);
            self.onlooker.sees(self.tally, &self.circle, event, by)?;
            super::laws_between::sees(self.tally, &self.circle, event, by)?;
            super::laws_writing::sees(self.tally, &self.circle, event, by)?;
            super::laws_pairs::sees(self.tally, &self.circle, event, by)?;
            self.keeping.sees(self.tally, event)?;
            self.ledger.sees(self.tally, &self.circle, event)?;
            self.circle.apply(event);
        }
        self.log(events)
    }

    /// Writes a commit to both streams, reads both, and applies what was read.
    fn log(&mut self, events: &[Event]) -> Result<(), Broken> {
        let law = Law::replaying_the_log_gives_the_durable_part_of_the_live_state;
        self.commits += 1;
        for part in [Part::Standing, Part::Gathering] {
            let record = stored::encode(self.commits, part, events);
            let Ok(Some(record)) = record else { continue };
            let read = stored::decode(&record);
            let told = || format!("{read:?} from {}", String::from_utf8_lossy(&record));
            self.tally.hold(law, read.as_ref().is_ok_and(|(n, _)| *n == self.commits), told)?;
            for event in read.map(|(_, events)| events).unwrap_or_default() {
                self.replayed.apply(&event);
            }
        }
        Ok(())
    }

    fn look(&mut self, what: &impl Fn() -> String) -> Result<(), Broken> {
        let law = Law::replaying_the_log_gives_the_durable_part_of_the_live_state;
        let same = same_but_for_memory(&self.replayed, &self.circle);
        self.tally
            .hold(law, same, || format!("after {}: {:#?}\n{:#?}", what(), self.replayed.room, self.circle.room))?;
        self.keeping.looks(self.tally, &self.circle)?;
        let law = Law::the_circle_is_as_the_model_says;
        let compared = compare(&self.circle, &self.model, self.now);
        self.tally.hold(law, compared.is_ok(), || format!("after {}: {compared:?}", what()))?;
        if self.circle.next_deadline().is_none_or(|when| when > self.now) {
            self.onlooker.looks(self.tally, &self.circle, self.now)?;
        }
        Ok(())
    }
}

/// Whether two circles are equal in everything that lasts. `latest` also tells of passing events, which replay has not.
fn same_but_for_memory(replayed: &Circle, live: &Circle) -> bool {
    replayed.room == live.room
        && replayed.people == live.people
        && replayed.invitations == live.invitations
        && (&replayed.planned, &replayed.dates) == (&live.planned, &live.dates)
        && replayed.unplanned == live.unplanned
        && (&replayed.cancelled, &replayed.changed) == (&live.cancelled, &live.changed)
        && replayed.stood == live.stood
        && (&replayed.past, &replayed.numbers) == (&live.past, &live.numbers)
        && (replayed.released, replayed.invited) == (live.released, live.invited)
        && (&replayed.follow_ups, &replayed.record) == (&live.follow_ups, &live.record)
        && replayed.cards == live.cards
        && replayed.agreements == live.agreements
        && (&replayed.keys, &replayed.came_back) == (&live.keys, &live.came_back)
        && replayed.call_link == live.call_link
        && (replayed.id, replayed.title, replayed.about) == (live.id, live.title, live.about)
        && (replayed.medium, replayed.entry, &replayed.template) == (live.medium, live.entry, &live.template)
        && replayed.latest <= live.latest
}

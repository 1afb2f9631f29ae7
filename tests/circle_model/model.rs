//! The reference model: a circle as a facilitator would keep it on paper. It shares no code with the rules: plain lists,
//! a tally of who was offered the piece how often, and kitchen timers that count down and are put on hold. Only names
//! (ids, commands, refusals, kinds) are common vocabulary.
use super::answers_after::Note;
use super::answers_bell::Gong;
use super::answers_between::{Card, Day};
use super::answers_calendar::Margin;
use super::answers_keys::Drawer;
use super::answers_leaving::SlitBox;
use super::answers_pairs::Tables;
use super::answers_weeks::Leaf;
use super::answers_writing::{Pads, wrote_here};
use super::porch::Porch;
use afterglow::circle::agenda::{DoorPolicy, Entry, Medium, Plan, SegmentKind};
use afterglow::circle::command::doors::WaitingNote;
use afterglow::circle::command::review::Whose;
use afterglow::circle::command::{Moment, SignalKind};
use afterglow::circle::event::{ClosingReason, Presence};
use afterglow::circle::ids::{
    BodyId, DeviceId, GatheringId, InvitationId, PairsId, PersonId, ReflectionId, SegmentId, TurnId, WritingId,
};
use afterglow::circle::refusal::Refusal;

/// What a command comes to: something happened, it was done before, or a refusal.
pub type Answer = Result<bool, Refusal>;

#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Stands {
    AtTheDoor,
    Inside,
    TurnedAway,
    SentAway,
}

#[derive(Clone, Debug)]
pub struct Known {
    pub id: PersonId,
    pub holds: bool,
    pub name: BodyId,
    pub stands: Stands,
    pub accepted: u32,
    pub letter: Option<InvitationId>,
    /// What they showed at the door, while they wait there.
    pub shown: Option<(DeviceId, BodyId)>,
    /// Whether they had a chair on an evening that is over.
    pub sat_before: bool,
}

#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Fate {
    Good,
    Spent,
    Recalled,
    Lapsed,
}

#[derive(Clone, Debug)]
pub struct Letter {
    pub id: InvitationId,
    pub hash: String,
    pub reusable: bool,
    pub expires: u64,
    pub used: u32,
    pub fate: Fate,
    /// The page and the secret.
    pub inside: Option<(BodyId, BodyId)>,
    pub desk: bool,
    /// Whom it brings back.
    pub back: Option<PersonId>,
}

#[derive(Clone, Debug)]
pub struct Call {
    pub who: PersonId,
    pub kind: SignalKind,
    pub seen: bool,
    /// Who picked it up.
    pub by: Option<PersonId>,
    pub settled: bool,
}

/// A slip of paper.
#[derive(Clone, Copy, Debug)]
pub struct Slip {
    pub with: PersonId,
    pub by: PersonId,
    pub words: BodyId,
}

/// A sealed envelope: whom to call for somebody.
#[derive(Clone, Debug)]
pub struct Envelope {
    pub of: PersonId,
    /// How many there have been, this one included.
    pub nth: u32,
    /// Nothing, once it was taken back.
    pub inside: Option<BodyId>,
    /// Who broke the seal, and when; all of them, to the first.
    pub broken: Vec<(PersonId, u64)>,
}

/// Somebody was asked whether they are still with the circle.
#[derive(Clone, Debug)]
pub struct Asked {
    pub who: PersonId,
    pub said: Option<SignalKind>,
}

#[derive(Clone, Debug)]
pub struct Over {
    pub gathering: GatheringId,
    pub number: u32,
    pub closed: ClosingReason,
    pub attended: Vec<PersonId>,
    pub released_at: u64,
    pub parts: Vec<(SegmentKind, u64)>,
    pub controls: Vec<(&'static str, u32)>,
    /// How often facilitators had done something by then.
    pub ticks: u32,
}

#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Stage {
    Doors,
    Open,
    Closing,
}

#[derive(Clone, Debug)]
pub struct Chair {
    pub who: PersonId,
    pub is: Presence,
    pub since: u64,
    pub holds: bool,
}

/// One person's line on the tally of a round.
#[derive(Clone, Debug)]
pub struct Place {
    pub who: PersonId,
    pub offers: u32,
    /// A numbered ticket for the end of the round.
    pub ticket: Option<i64>,
    pub through: bool,
    pub passes: bool,
}

#[derive(Clone, Debug)]
pub struct Tour {
    pub each: u64,
    pub places: Vec<Place>,
    pub tickets: i64,
}

impl Tour {
    pub fn place(&mut self, who: PersonId) -> Option<&mut Place> {
        self.places.iter_mut().find(|place| place.who == who)
    }

    pub fn give_ticket(&mut self, who: PersonId) {
        self.tickets += 1;
        let ticket = self.tickets;
        if let Some(place) = self.place(who) {
            place.ticket = Some(ticket);
        }
    }
}

#[derive(Clone, Debug, PartialEq)]
pub enum Stick {
    Home,
    Middle,
    /// `each`: the time it comes with, where no round says it.
    HeldOut {
        turn: Option<TurnId>,
        to: PersonId,
        left: i64,
        last_time: bool,
        each: Option<u64>,
    },
    InHand(Hand),
}

/// Somebody has the piece.
#[derive(Clone, Debug, PartialEq)]
pub struct Hand {
    pub turn: TurnId,
    pub by: PersonId,
    pub each: u64,
    /// How many minutes a facilitator gave.
    pub gifts: u32,
    pub for_ms: u64,
    pub lost: Option<i64>,
    pub waited: bool,
    pub last_time: bool,
    /// Counts down since the last sign of them.
    pub quiet: i64,
}

impl Hand {
    pub fn of(turn: TurnId, by: PersonId, each: u64, last_time: bool) -> Self {
        let mut hand = Self { turn, by, each, gifts: 0, for_ms: 0, lost: None, waited: false, last_time, quiet: 0 };
        hand.stirs();
        hand
    }

    /// Soft time, thirty seconds of grace, and the ninety one waits for anybody.
    pub fn stirs(&mut self) {
        self.quiet = self.each as i64 + 30_000 + 90_000;
    }
}

#[derive(Clone, Debug)]
pub struct Paper {
    pub id: ReflectionId,
    pub by: PersonId,
    pub turn: TurnId,
    pub part: SegmentId,
    pub words: BodyId,
    pub at: u64,
    pub held: bool,
    /// Which one it was to appear; 0 while it is held.
    pub place: u32,
    /// By its author, or by a facilitator.
    pub torn: bool,
    pub by_the_desk: bool,
    pub handed_back: bool,
    pub note: Option<BodyId>,
    /// As what it was sent again.
    pub sent_as: Option<ReflectionId>,
}

/// A gathering that is on.
#[derive(Clone, Debug)]
pub struct Evening {
    pub plan: Plan,
    pub stage: Stage,
    pub lead: PersonId,
    /// Whose lead was taken while they were away.
    pub lead_missed: Option<PersonId>,
    pub opened_at: u64,
    /// How long ago it opened, pauses and all.
    pub open_for: Option<u64>,
    /// Whether it goes slowly.
    pub slow: bool,
    /// Whether the piece lies where it lies after somebody's turn.
    pub after_a_turn: bool,
    pub chairs: Vec<Chair>,
    pub part: Option<usize>,
    pub entered: Vec<(usize, u64)>,
    /// The gathering's own time.
    pub time: u64,
    /// For how long it has been moving without a stop.
    pub moving_for: u64,
    pub paused: bool,
    /// Because the last facilitator is out with somebody.
    pub paused_for_two: bool,
    /// Who is out with which facilitators.
    pub pairs: Vec<(PersonId, Vec<PersonId>)>,
    pub interrupted: bool,
    /// Counts down to the end of a gathering that nobody ends.
    pub ends_in: i64,
    /// Counts down to the end of a room that is held.
    pub held: Option<i64>,
    /// Counts down to the offer of a gentle closing.
    pub offer_in: Option<i64>,
    /// Who agrees to it, once it was offered.
    pub agreed: Option<Vec<PersonId>>,
    /// Counts down while no facilitator is there.
    pub alone: Option<i64>,
    pub closing: Option<ClosingReason>,
    pub tour: Option<Tour>,
    /// Raised hands in order, and whether the piece came to them before.
    pub hands: Vec<(PersonId, bool)>,
    /// How many minutes longer than planned.
    pub longer: u32,
    pub stick: Stick,
    /// For how long the piece has been lying where it lies, in the gathering's own time.
    pub rested: u64,
    /// Who left small tables with a flag up, until somebody saw it.
    pub left_flags: Vec<Vec<PersonId>>,
    /// Who had the piece from the middle, in this go.
    pub had: Vec<PersonId>,
    /// Whether it has lain there for half a minute.
    pub lain: bool,
    pub turns: Vec<(TurnId, PersonId, SegmentId)>,
    pub papers: Vec<Paper>,
    /// Everyone writes.
    pub pads: Option<Pads>,
    /// Every time everyone wrote, and where.
    pub wrote: Vec<(WritingId, SegmentId)>,
    /// The gong.
    pub gong: Gong,
    /// Everyone sits at small tables.
    pub tables: Option<Tables>,
    /// Every time they did.
    pub paired_off: Vec<PairsId>,
    /// Whose papers a facilitator reads first.
    pub read_first: Vec<Whose>,
    /// Turns of which something was put on the tray.
    pub tray_turns: Vec<TurnId>,
    /// The door, what those before it were told, and who is to wait outside for a while.
    pub locked: bool,
    pub told: Option<WaitingNote>,
    pub sent_out: Vec<PersonId>,
    /// Whom the host told that there is no chair for them tonight, with when they came.
    pub no_chair_for: Vec<(u64, PersonId)>,
    /// Everyone who sits, as they came.
    pub came_in: Vec<PersonId>,
    /// How many appeared.
    pub appeared: u32,
    pub controls: Vec<(&'static str, u32)>,
}

/// One circle on paper.
#[derive(Clone, Debug)]
pub struct Model {
    pub medium: Medium,
    pub entry: Entry,
    pub known: Vec<Known>,
    pub version: u32,
    pub items: Vec<BodyId>,
    pub letters: Vec<Letter>,
    pub drawer: Drawer,
    /// Who has the desk's keys for an evening.
    pub on_loan: Vec<PersonId>,
    /// As whom somebody waited, and who they are.
    pub back: Vec<(PersonId, PersonId)>,
    pub call_link: Option<BodyId>,
    pub plans: Vec<Plan>,
    pub struck: Vec<GatheringId>,
    /// Plans that are crossed out and can still be read.
    pub crossed: Vec<Plan>,
    /// When one was last crossed out or written somewhere else, or its evening, if that was before.
    pub crossed_at: Option<u64>,
    /// What is written in the margin of a plan: when it was before, and when it begins.
    pub margins: Vec<Margin>,
    pub over: Vec<Over>,
    /// How many there ever were, also those nobody remembers.
    pub so_far: u32,
    pub online: Vec<PersonId>,
    pub porch: Porch,
    pub away: Vec<PersonId>,
    pub writing: Option<TurnId>,
    /// The latest turn whose holder got a hint.
    pub hinted: Option<TurnId>,
    /// Until which minute everyone is asked to stay, and who said what.
    pub asks: Option<(u32, Vec<(PersonId, bool)>)>,
    pub calls: Vec<Call>,
    pub asked: Vec<Asked>,
    /// Slips of paper between one person and the desk, the oldest first.
    pub slips: Vec<Slip>,
    /// On whose line the last slip waits.
    pub slips_wait: Vec<PersonId>,
    /// Slips that go round among facilitators.
    pub notes: Vec<(PersonId, BodyId)>,
    /// Sealed envelopes, and which lie open before whom.
    pub envelopes: Vec<Envelope>,
    pub unsealed: Vec<(PersonId, PersonId)>,
    /// Who said how settled they feel, for which gathering, on the way in or out.
    pub numbers: Vec<(GatheringId, PersonId, Moment, BodyId)>,
    /// Who said that which reflection moved them.
    pub moved: Vec<(ReflectionId, PersonId)>,
    pub evening: Option<Evening>,
    /// Everybody's box of cards, and their diary.
    pub cards: Vec<Card>,
    pub days: Vec<Day>,
    /// The leaf of a calendar in their pocket.
    pub leaves: Vec<Leaf>,
    /// The box by the door.
    pub slit_box: SlitBox,
    /// Whom to call.
    pub board: Vec<Note>,
    /// When somebody last gave a name or an envelope, was there or signed, and put something into their box.
    pub names_at: Option<u64>,
    pub there_at: Option<u64>,
    pub boxes_at: Option<u64>,
    /// How often a facilitator did something.
    pub ticks: u32,
    pub now: u64,
    /// Wall time less running time.
    pub wall_ahead: u64,
    /// Names that the rules gave to turns they brought; the model cannot guess them.
    pub names_for_turns: Vec<TurnId>,
}

pub fn is_ring(kind: SegmentKind) -> bool {
    [SegmentKind::CheckIn, SegmentKind::LookBack, SegmentKind::Council, SegmentKind::Closing].contains(&kind)
}

impl Evening {
    pub fn chair(&self, who: PersonId) -> Option<&Chair> {
        self.chairs.iter().find(|chair| chair.who == who)
    }

    /// Somebody leads. Whoever led and is not in the room to say so may do it again once they are.
    pub fn is_led_by(&mut self, who: PersonId) {
        let led = std::mem::replace(&mut self.lead, who);
        let back = self.lead_missed == Some(who);
        if back {
            self.lead_missed = None;
        }
        if !back && led != who && !self.here(led) {
            self.lead_missed = Some(led);
        }
    }

    pub fn here(&self, who: PersonId) -> bool {
        self.chair(who).is_some_and(|chair| chair.is == Presence::Here)
    }

    /// Whether somebody is in a pair, on either side.
    pub fn paired(&self, who: PersonId) -> bool {
        self.pairs.iter().any(|(one, with)| *one == who || with.contains(&who))
    }

    /// Whether this one is out with somebody they hold, and can be reached.
    pub fn out_for_somebody(&self, who: PersonId) -> bool {
        let out = self.chair(who).is_some_and(|chair| chair.is == Presence::SteppedOut);
        out && self.pairs.iter().any(|(_, with)| with.contains(&who))
    }

    pub fn moves(&self) -> bool {
        self.stage != Stage::Doors && !self.paused && !self.interrupted && self.held.is_none()
    }

    pub fn kind(&self) -> Option<SegmentKind> {
        self.part.map(|part| self.plan.agenda[part].kind)
    }

    pub fn with_hands(&self) -> bool {
        self.kind() == Some(SegmentKind::Stack)
    }

    pub fn in_a_ring(&self) -> bool {
        self.kind().is_some_and(is_ring)
    }

    pub fn part_named(&self, id: SegmentId) -> Option<usize> {
        (0..self.plan.agenda.len()).find(|&part| self.plan.agenda[part].id == id)
    }

    /// Everyone who will be offered the piece, the next one first, and whether for the last time.
    pub fn line(&self) -> Vec<(PersonId, bool)> {
        if self.with_hands() {
            let here = |last: bool| self.hands.iter().filter(move |hand| hand.1 == last && self.here(hand.0));
            return here(false).chain(here(true)).copied().collect();
        }
        let Some(tour) = &self.tour else { return Vec::new() };
        let waiting = |place: &&Place| !place.through && self.here(place.who);
        let mut line: Vec<_> =
            tour.places.iter().filter(waiting).filter(|p| p.offers == 0 && p.ticket.is_none()).collect();
        let mut later: Vec<_> = tour.places.iter().filter(waiting).filter(|p| p.ticket.is_some()).collect();
        later.sort_by_key(|place| place.ticket);
        line.extend(later);
        line.iter().map(|place| (place.who, place.ticket.is_some())).collect()
    }

    pub fn round_over(&self) -> bool {
        self.tour.is_some() && self.stick == Stick::Home && self.line().is_empty()
    }

    /// Whether the door may be opened for one person now.
    pub fn between(&self) -> bool {
        if self.pads.is_some()
            || self.tables.is_some()
            || matches!(self.stick, Stick::HeldOut { .. } | Stick::InHand(_))
        {
            return false;
        }
        match self.kind() {
            Some(SegmentKind::Silence | SegmentKind::Writing | SegmentKind::Pairs) => false,
            Some(kind) if is_ring(kind) => self.tour.is_none() || self.round_over(),
            Some(SegmentKind::OpenCentre | SegmentKind::Stack)
                if self.arrived() && self.plan.doors != DoorPolicy::AnyBoundary =>
            {
                let here = self.plan.agenda[self.part.unwrap_or(0)].id;
                self.turns.iter().all(|(_, _, part)| *part != here) && !wrote_here(self)
            }
            _ => true,
        }
    }

    /// Whether the last check-in is behind them.
    fn arrived(&self) -> bool {
        let checks_in = |part: &usize| self.plan.agenda[*part].kind == SegmentKind::CheckIn;
        let last = (0..self.plan.agenda.len()).filter(checks_in).max();
        last.is_some_and(|last| self.part > Some(last))
    }

    pub fn count(&mut self, control: &'static str) {
        match self.controls.iter_mut().find(|(name, _)| *name == control) {
            Some((_, times)) => *times += 1,
            None => self.controls.push((control, 1)),
        }
    }

    /// Soft milliseconds for each of `people` in the present part.
    pub fn share_of_time(&self, people: usize) -> u64 {
        let spec = &self.plan.agenda[self.part.unwrap_or(0)];
        let people = people.max(1) as i64;
        let seconds = (i64::from(spec.minutes) * 60 - people * i64::from(spec.breath_seconds)).max(0) / people;
        let wish = spec.each_seconds.map_or(i64::MAX, i64::from);
        seconds.min(wish) as u64 * 1_000
    }

    /// The piece goes back to where it lies; `again`: it comes once more to whoever had it.
    pub fn take_the_piece_away(&mut self, again: bool) {
        let (who, last_time) = match self.stick {
            Stick::HeldOut { to, last_time, .. } => (to, last_time),
            Stick::InHand(Hand { by, last_time, .. }) => (by, last_time),
            Stick::Home | Stick::Middle => return,
        };
        self.rested = 0;
        self.lain = false;
        self.after_a_turn = matches!(self.stick, Stick::InHand(_));
        self.stick = if self.kind() == Some(SegmentKind::OpenCentre) { Stick::Middle } else { Stick::Home };
        if self.with_hands() {
            if again && !last_time {
                self.hands.push((who, true));
            }
        } else if let Some(tour) = &mut self.tour {
            if again && !last_time {
                tour.give_ticket(who);
            } else if let Some(place) = tour.place(who) {
                place.through = true;
            }
        }
    }

    /// Somebody who came to sit, is here, and has not had the piece from the middle.
    pub fn somebody_had_none(&self) -> bool {
        let mut guests = self.chairs.iter().filter(|chair| !chair.holds && chair.is == Presence::Here);
        guests.any(|chair| !self.had.contains(&chair.who))
    }

    /// Whether it is for others just now, and not for this person.
    pub fn is_for_others(&self, who: PersonId) -> bool {
        !self.lain && self.had.contains(&who) && self.somebody_had_none()
    }

    pub fn enter(&mut self, part: usize) {
        self.part = Some(part);
        self.entered.push((part, self.time));
        self.tour = None;
        self.hands.clear();
        self.after_a_turn = false;
        self.rested = 0;
        self.lain = false;
        self.had.clear();
        self.stick = if self.kind() == Some(SegmentKind::OpenCentre) { Stick::Middle } else { Stick::Home };
        if self.kind() == Some(SegmentKind::Release) {
            self.clears_the_tray();
        }
    }

    pub fn begin_closing(&mut self, why: ClosingReason) {
        self.stage = Stage::Closing;
        self.open_for = self.open_for.or(Some(0));
        self.closing = Some(why);
        (self.paused, self.interrupted, self.held) = (false, false, None);
        self.paused_for_two = false;
        self.clears_the_tables();
        self.gong.hums = None;
        self.clears_the_tray();
        (self.offer_in, self.agreed) = (None, None);
        if why == ClosingReason::Gently {
            self.count("closed_gently");
        }
    }
}

impl Model {
    pub fn find(&self, who: PersonId) -> Option<&Known> {
        self.known.iter().find(|known| known.id == who)
    }

    pub fn find_mut(&mut self, who: PersonId) -> Option<&mut Known> {
        self.known.iter_mut().find(|known| known.id == who)
    }

    pub fn holds(&self, who: PersonId) -> bool {
        self.find(who).is_some_and(|known| known.holds)
    }

    pub fn wall(&self) -> u64 {
        self.now + self.wall_ahead
    }

    pub fn seated(&self, who: PersonId) -> bool {
        self.evening.as_ref().is_some_and(|evening| evening.chair(who).is_some())
    }

    /// A place for everyone who holds the circle, and the chairs of the others.
    pub fn places(&self) -> usize {
        let chairs = self.evening.iter().flat_map(|evening| &evening.chairs);
        self.known.iter().filter(|known| known.holds).count() + chairs.filter(|chair| !self.holds(chair.who)).count()
    }

    /// Crosses out the letters whose date has passed; says whether there were any.
    pub fn crosses_out_old_letters(&mut self) -> bool {
        let wall = self.wall();
        let mut any = false;
        for letter in self.letters.iter_mut().filter(|letter| letter.fate == Fate::Good && letter.expires <= wall) {
            letter.fate = Fate::Lapsed;
            any = true;
        }
        any
    }

    /// Two hundred letters that open nothing any more are enough.
    pub fn throws_away_letters(&mut self) {
        while self.letters.iter().filter(|letter| letter.inside.is_none()).count() > 200 {
            let oldest = self.letters.iter().position(|letter| letter.inside.is_none());
            oldest.map(|oldest| self.letters.remove(oldest));
        }
    }

    /// How long a room may be without a facilitator.
    pub fn patience(&self) -> i64 {
        if self.medium == Medium::Written { 20_000 } else { 120_000 }
    }
}

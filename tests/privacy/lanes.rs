//! A circle with its lanes: every commit is applied, turned into frames as the hub does it, folded, and looked at.
use super::acts::{Act, Names, Start};
use super::laws::{Broken, Findings, Law};
use super::steps;
use super::visible::{Canaries, Canary, Said, may_name, may_read};
use afterglow::circle::command::{Command, ServerCommand};
use afterglow::circle::event::{At, Event, Gathering, Passing, Standing, What};
use afterglow::circle::ids::PersonId;
use afterglow::circle::keys::Under;
use afterglow::circle::lens::{self, Effect, Lane};
use afterglow::circle::state::{Belonging, Fleeting};
use afterglow::circle::{Circle, Meta, decide, found, serve};
use serde_json::{Value, json};
use std::collections::BTreeSet;
use uuid::Uuid;

const WALL_AHEAD: u64 = 1_700_000_000_000;

/// A lane as its followers have it.
pub struct Followed {
    pub lane: Lane,
    folded: Value,
    /// Every frame of this epoch.
    frames: Vec<Value>,
    /// Snapshots somebody took, and how many frames came before.
    cursors: Vec<(usize, Value)>,
    allowed: BTreeSet<Uuid>,
    /// All that was ever sent, epochs marked, as bytes.
    pub sent: Vec<String>,
}

pub struct Lanes {
    pub circle: Circle,
    pub now: u64,
    wall_ahead: u64,
    pub canaries: Canaries,
    pub followed: Vec<Followed>,
    /// Names of what the desk signs at the last moment.
    pub names: Names,
}

impl Lanes {
    pub fn new(start: &Start, lanes: &[Lane]) -> Self {
        let at = At { running: 1_000, wall: 1_000 + WALL_AHEAD };
        let first = found(&start.founding, start.founder, at).expect("the founding is in its bounds");
        let circle = Circle::new(&first).expect("the first event makes a circle");
        let canaries = Canaries::founded(&start.founding, start.founder);
        let mut all =
            Self { circle, now: 1_000, wall_ahead: WALL_AHEAD, canaries, followed: Vec::new(), names: Names(1 << 50) };
        all.followed = lanes.iter().map(|&lane| Followed::new(&all.circle, lane)).collect();
        all
    }

    /// What an act brings about; a refusal brings nothing.
    fn decided(&mut self, act: &Act) -> Vec<Event> {
        let at = At { running: self.now, wall: self.now + self.wall_ahead };
        match act {
            Act::Wait(ms) => {
                self.now += ms;
                Vec::new()
            }
            Act::Say(who, command) => {
                let names = &mut self.names;
                let command = &steps::made(&self.circle, command, &mut || names.text());
                let known = self.canaries.know_texts_of(command);
                self.canaries.said(*who, command);
                let meta = Meta { who: *who, at, crisis_line: true, under: Under::default() };
                let events = decide(&self.circle, &meta, command).unwrap_or_default();
                // The hub takes no text under a name that another text has.
                let durable = events.iter().any(|event| !matches!(event.what, What::Passing(_)));
                let in_memory = matches!(
                    command,
                    Command::Write(_) | Command::TellDesk(_) | Command::LeaveCard(_) | Command::SayInPair(_)
                );
                if known && (durable || in_memory) { Vec::new() } else { events }
            }
            Act::Bring(command) => {
                self.canaries.brought(command);
                let who = PersonId(Uuid::nil());
                if *command == ServerCommand::Restarted {
                    self.wall_ahead += 60_000;
                    self.circle.fleeting = Fleeting::default();
                    for followed in &mut self.followed {
                        followed.new_epoch(&self.circle);
                    }
                }
                serve(&self.circle, &Meta { who, at, crisis_line: true, under: Under::default() }, command)
                    .unwrap_or_default()
            }
        }
    }

    /// Carries an act out and looks at every lane.
    pub fn act(&mut self, found: &mut Findings, act: &Act) -> Result<(), Broken> {
        let events = self.decided(act);
        if events.is_empty() {
            return Ok(());
        }
        let hidden = events.iter().all(|event| self.is_hidden(event));
        let coming =
            |circle: &Circle| circle.room.as_ref().map(|r| (r.coming().take(2).collect::<Vec<_>>(), r.round_is_done()));
        let came = coming(&self.circle);
        let resonance = self.resonance(&events);
        let mut effects: Vec<Vec<Effect>> = vec![Vec::new(); self.followed.len()];
        for event in &events {
            self.circle.apply(event);
            for (followed, effects) in self.followed.iter().zip(&mut effects) {
                effects.push(lens::effect(&self.circle, event, followed.lane));
            }
        }
        let ahead = matches!(&events[..], [Event { what: What::Gathering(Gathering::PassedAhead { .. }), .. }]);
        let unchanged_next = ahead && came == coming(&self.circle);
        for (followed, effects) in self.followed.iter_mut().zip(effects) {
            let sent = followed.takes(found, &self.circle, &self.canaries, &effects)?;
            let told = || format!("{:?}: {events:?}", followed.lane);
            if hidden && matches!(followed.lane, Lane::Ring | Lane::Waiting) {
                found.hold(Law::hidden_events_send_nothing_to_the_ring_and_the_lobby, !sent, told)?;
            }
            if let Some((author, by, first)) = resonance {
                let told = followed.lane == Lane::Member(by) || (first && followed.lane == Lane::Member(author));
                let law = Law::a_resonance_tells_its_author_once_and_nobody_else_but_whoever_said_it;
                found.hold(law, sent == told, || format!("{:?}: {events:?}, first: {first}", followed.lane))?;
            }
            if unchanged_next && followed.lane == Lane::Ring {
                found.hold(Law::a_pass_ahead_that_changes_nobody_next_sends_the_ring_nothing, !sent, told)?;
            }
        }
        Ok(())
    }

    /// A resonance alone: whose words, whom they moved, and whether nobody had said so before.
    fn resonance(&self, events: &[Event]) -> Option<(PersonId, PersonId, bool)> {
        let [Event { what: What::Passing(Passing::Resonated { reflection, by }), .. }] = events else { return None };
        let author = self.circle.room.as_ref()?.reflections.get(reflection)?.author;
        Some((author, *by, !self.circle.fleeting.resonances.contains_key(reflection)))
    }

    /// Carries an act out as a running server does: whatever is due happens at its time.
    pub fn punctually(&mut self, found: &mut Findings, act: &Act) -> Result<(), Broken> {
        let until = match act {
            Act::Wait(ms) => self.now + ms,
            Act::Say(..) | Act::Bring(_) => {
                self.act(found, act)?;
                self.now
            }
        };
        while let Some(when) = self.circle.next_deadline().filter(|when| *when <= until) {
            self.now = when.max(self.now);
            self.act(found, &Act::Bring(ServerCommand::Tick))?;
        }
        self.now = until;
        Ok(())
    }

    /// What nobody in the ring and nobody in the lobby may notice.
    fn is_hidden(&self, event: &Event) -> bool {
        let guest = |person: &PersonId| !self.circle.facilitates(*person);
        let inside = |person: &PersonId| self.circle.room.as_ref().is_some_and(|room| room.seats.contains_key(person));
        match &event.what {
            What::Passing(
                Passing::Signalled { .. }
                | Passing::SignalAnswered { .. }
                | Passing::Resonated { .. }
                | Passing::Hinted { .. }
                | Passing::AnsweredStay { .. }
                | Passing::Checked { .. }
                | Passing::Wrote { .. }
                | Passing::Told { .. }
                | Passing::SaidInPair { .. }
                | Passing::CardShown { .. }
                | Passing::CardLeft { .. }
                | Passing::CardsOver,
            ) => true,
            What::Passing(Passing::Online { person } | Passing::Offline { person }) => guest(person) && !inside(person),
            What::Passing(Passing::PageInFront { person, .. }) => !inside(person),
            What::Standing(Standing::Renamed { person, .. } | Standing::AgreementsAccepted { person, .. }) => {
                guest(person) && !inside(person)
            }
            What::Gathering(Gathering::FullTold { .. }) => true,
            What::Gathering(
                Gathering::ReviewSet { .. }
                | Gathering::WordsReturned { .. }
                | Gathering::SentAgain { .. }
                | Gathering::WrittenShared { .. }
                | Gathering::PartSwitched { .. }
                | Gathering::Parted { .. }
                | Gathering::Joined { .. }
                | Gathering::LookedIn { .. }
                | Gathering::CalledIn { .. },
            ) => true,
            What::Standing(standing) => matches!(
                standing,
                Standing::Invited { .. }
                    | Standing::Revoked { .. }
                    | Standing::InvitationExpired { .. }
                    | Standing::Knocked { .. }
                    | Standing::DeviceAtDoor { .. }
                    | Standing::NumberGiven { .. }
                    | Standing::Declined { .. }
                    | Standing::ContactAsked { .. }
                    | Standing::CardFilled { .. }
                    | Standing::CardRemoved { .. }
                    | Standing::CardOpened { .. }
                    | Standing::FollowUpTaken { .. }
                    | Standing::FollowUpDone { .. }
                    | Standing::FollowUpLapsed { .. }
                    | Standing::StepKept { .. }
                    | Standing::StepShown { .. }
                    | Standing::StepErased { .. }
                    | Standing::PracticeNoted { .. }
                    | Standing::WeeksKept(_)
                    | Standing::WeeksShown(_)
                    | Standing::WeeksHidden(_)
                    | Standing::ControlUsed { .. }
                    | Standing::ForTonight { .. }
            ),
            _ => false,
        }
    }

    /// Somebody comes and takes a snapshot.
    pub fn somebody_looks(&mut self) {
        for followed in &mut self.followed {
            let snapshot = lens::view(&self.circle, followed.lane);
            followed.cursors.push((followed.frames.len(), snapshot));
        }
    }

    /// From every cursor the frames lead to what the lane is now.
    pub fn every_cursor_leads_here(&self, found: &mut Findings) -> Result<(), Broken> {
        let law = Law::folding_the_changes_of_a_lane_gives_its_snapshot_from_any_cursor;
        for followed in &self.followed {
            let now = lens::view(&self.circle, followed.lane);
            for (cursor, snapshot) in &followed.cursors {
                let mut folded = snapshot.clone();
                followed.frames[*cursor..].iter().for_each(|frame| lens::merge(&mut folded, frame));
                found.hold(law, folded == now, || format!("{:?} from {cursor}", followed.lane))?;
            }
        }
        Ok(())
    }
}

impl Followed {
    fn new(circle: &Circle, lane: Lane) -> Self {
        let folded = lens::view(circle, lane);
        let allowed = may_name(circle, lane);
        let sent = vec![folded.to_string()];
        Self { lane, folded, frames: Vec::new(), cursors: Vec::new(), allowed, sent }
    }

    fn new_epoch(&mut self, circle: &Circle) {
        let sent = std::mem::take(&mut self.sent);
        *self = Self::new(circle, self.lane);
        self.sent = sent.into_iter().chain(["epoch".to_owned(), self.folded.to_string()]).collect();
    }

    /// The frames of one commit; says whether anything was sent.
    fn takes(
        &mut self,
        found: &mut Findings,
        circle: &Circle,
        canaries: &Canaries,
        effects: &[Effect],
    ) -> Result<bool, Broken> {
        let lane = self.lane;
        let after = lens::view(circle, lane);
        let recompute = effects.contains(&Effect::Recompute);
        let patches = effects.iter().filter_map(|effect| match effect {
            Effect::Patch(patch) => Some(patch.clone()),
            Effect::Nothing | Effect::Recompute => None,
        });
        let frames: Vec<_> =
            if recompute { lens::diff(&self.folded, &after).into_iter().collect() } else { patches.collect() };
        let law = Law::an_effect_never_hides_or_invents_a_change;
        let changed = self.folded != after;
        found.hold(law, changed != frames.is_empty(), || {
            format!("{lane:?}: {effects:?} for {:?}", lens::diff(&self.folded, &after))
        })?;
        let law = Law::whoever_was_removed_sees_nothing_of_what_comes_after;
        if let Some(own) = is_out(circle, lane) {
            let nothing = after == json!({}) && lens::lanes(circle, own).is_empty();
            found.hold(law, nothing, || format!("{lane:?}: {after}"))?;
        }
        let text = |id: &Uuid| canaries.of(*id);
        let mut heard = BTreeSet::new();
        for frame in &frames {
            found.frames += 1;
            let law = Law::no_frame_is_empty_and_no_view_holds_a_null;
            found.hold(law, frame != &json!({}) && !frame.is_null(), || format!("{lane:?}: {frame}"))?;
            let said = Said::by(frame);
            found
                .hold(Law::invitation_hashes_are_in_no_lane, said.hashes.is_empty(), || format!("{:?}", said.hashes))?;
            heard.extend(said.ids);
            lens::merge(&mut self.folded, frame);
            self.sent.push(frame.to_string());
        }
        let law = Law::folding_the_changes_of_a_lane_gives_its_snapshot_from_any_cursor;
        found.hold(law, self.folded == after, || format!("{lane:?}: {effects:?}"))?;
        self.frames.extend(frames.iter().cloned());
        if frames.is_empty() {
            self.allowed = may_name(circle, lane);
            return Ok(false);
        }
        let said = Said::by(&after);
        let law = Law::no_frame_is_empty_and_no_view_holds_a_null;
        found.hold(law, said.nulls == 0, || format!("{lane:?}: {after}"))?;
        who_sees_what(found, circle, canaries, lane, &after, &said)?;
        let allowed = may_name(circle, lane);
        let law = match lane {
            Lane::Waiting => Law::the_lobby_sees_no_seat_no_name_and_no_id_from_inside,
            _ => Law::no_lane_holds_a_text_or_a_name_it_may_not_know,
        };
        for id in &said.ids {
            let may = text(id).map_or(allowed.contains(id), |canary| may_read(circle, lane, *id, canary));
            found.hold(law, may, || format!("{lane:?} may not know {id}, {:?}: {after}", text(id)))?;
        }
        // A frame takes away what was there, so it may name what the lane knew before.
        for id in heard.iter().filter(|id| text(id).is_none() && !said.ids.contains(id)) {
            let knew = self.allowed.contains(id) || allowed.contains(id);
            found.hold(law, knew, || format!("{lane:?} is told of {id} in {frames:?}"))?;
        }
        let bodies = Said::by(&after["bodies"]).ids;
        for id in said.ids.iter().filter(|id| text(id).is_some()) {
            let law = Law::every_text_a_lane_names_can_be_read_there;
            found.hold(law, bodies.contains(id), || format!("{lane:?} names {id} and cannot read it"))?;
        }
        self.allowed = allowed;
        Ok(true)
    }
}

/// The one whose lane it is, if they were removed.
fn is_out(circle: &Circle, lane: Lane) -> Option<PersonId> {
    let Lane::Member(person) = lane else { return None };
    circle.people.get(&person).filter(|known| known.belonging == Belonging::Removed).map(|_| person)
}

/// What the lobby, the others in the ring and whoever waits at the door may see, said once more by itself.
fn who_sees_what(
    found: &mut Findings,
    circle: &Circle,
    canaries: &Canaries,
    lane: Lane,
    view: &Value,
    said: &Said,
) -> Result<(), Broken> {
    if lane == Lane::Waiting {
        let text = said.ids.iter().find(|id| canaries.of(**id).is_some());
        let law = Law::the_lobby_never_shows_any_text;
        found.hold(law, text.is_none() && view.get("bodies").is_none(), || format!("{text:?} in {view}"))?;
    }
    let mut cards = said.ids.iter().filter_map(|id| Some((*id, canaries.of(*id)?)));
    let card = cards.find(|(_, canary)| matches!(canary, Canary::Card(_)));
    let before_them =
        |by: PersonId, of: PersonId| circle.fleeting.cards.get(&by).is_some_and(|all| all.contains_key(&of));
    let may = match (card, lane) {
        (None, _) => true,
        (Some((_, Canary::Card(of))), Lane::Member(by)) => before_them(by, of) && circle.facilitates(by),
        _ => false,
    };
    found.hold(Law::a_card_is_seen_by_nobody_but_whoever_opened_it, may, || format!("{card:?} in {lane:?}: {view}"))?;
    let held = circle.room.iter().flat_map(|room| &room.reflections).filter(|(_, shared)| shared.held);
    for (id, shared) in held {
        let may = lane == Lane::Desk || lane == Lane::Member(shared.author);
        let told = said.ids.contains(&id.0) || said.ids.contains(&shared.words.0);
        found.hold(Law::what_is_held_is_in_no_peers_view, may || !told, || format!("{lane:?} knows of {id}"))?;
    }
    let Lane::Member(own) = lane else { return Ok(()) };
    let Some(known) = circle.people.get(&own).filter(|known| known.belonging == Belonging::Knocked) else {
        return Ok(());
    };
    let page = known.invitation.and_then(|id| circle.invitations.get(&id)?.sealed).map(|sealed| sealed.page);
    let kept = |canary| matches!(canary, Canary::Name(who) | Canary::Number(who) if who == own);
    let mut texts = said.ids.iter().filter_map(|id| Some((*id, canaries.of(*id)?)));
    let other = texts.find(|(id, canary)| !kept(*canary) && page.is_none_or(|page| page.0 != *id));
    let nothing = view.get("keys").is_none() && view.get("circle").is_none() && other.is_none();
    let law = Law::whoever_knocks_sees_their_own_doors_page_and_no_key;
    found.hold(law, nothing, || format!("{own} waits and sees {other:?}: {view}"))
}

/// A person says something, without looking.
pub fn say(who: PersonId, command: Command) -> Act {
    Act::Say(who, command)
}

//! Timers are rules too: when something happens by itself, and what. The actor sleeps until [`Circle::next_deadline`]
//! and brings a `Tick`; a late tick does what several early ones would have done, each at its own time.
use super::agenda::{Medium, SegmentKind, SegmentSpec};
use super::decide::Draft;
use super::event::{At, ClosingReason, Gathering, Passing, Presence, TurnEnd};
use super::ids::{GatheringId, PersonId, TurnId};
use super::limits::{self, Millis};
use super::state::{Circle, Phase, Piece, Room};

/// Something that happens by itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Due {
    /// Nobody ended the gathering.
    ClosesByItself,
    /// No facilitator is present.
    Holding,
    /// The room was held for long.
    CloseOffered,
    /// Nobody took the offer.
    OfferLapses(TurnId),
    /// A lost holder was waited for.
    HolderWaited(TurnId),
    /// The breath after a turn is over.
    BreathIsOver,
    /// The time to write is over.
    WritingIsOver,
    /// The time to decide is over.
    DecidingIsOver,
    /// The bell has faded.
    BellFades,
    /// All pairs come back.
    PairsAreOver,
    /// The part of one of those who sit together is over.
    PartIsOver(u32),
    /// Somebody who was lost in a pair was waited for.
    PartnerWaited(PersonId),
    /// The piece has lain in the middle for those who have not had it.
    CentreIsFree,
    /// A closing that a facilitator paused before they were lost goes on.
    ClosingGoesOn,
    /// The closing round begins without a facilitator.
    ClosingBeginsItself,
    /// In a closing without a facilitator the piece goes on from a holder who is lost, or silent for long.
    ClosingMovesOn(TurnId),
    /// Everyone here had their word; a closing without a facilitator comes to its last part.
    LastPartBegins,
    /// The last part of a closing without a facilitator is over.
    LastPartEnds,
    /// Some minutes after the release: no more leaving cards come.
    CardsOver,
    /// Those who wait are told that nobody who holds the circle is here yet; or, with nothing, no longer.
    NobodyYet(Option<GatheringId>),
}

impl Circle {
    /// Running time at which something happens by itself, at the earliest.
    pub fn next_deadline(&self) -> Option<Millis> {
        self.due().map(|(when, _)| when)
    }

    fn due(&self) -> Option<(Millis, Due)> {
        let of_the_room = match &self.room {
            Some(room) => self.due_in(room),
            None => self.fleeting.leaving.due().map(|over| (over, Due::CardsOver)),
        };
        let of_the_lobby = self.next_word_of_nobody().map(|(when, told)| (when, Due::NobodyYet(told)));
        // Nothing happens before what already happened: a deadline that was reached while the clock stood is due now.
        let (when, what) = of_the_room.into_iter().chain(of_the_lobby).min_by_key(|(when, _)| *when)?;
        Some((when.max(self.latest.running), what))
    }

    fn due_in(&self, room: &Room) -> Option<(Millis, Due)> {
        let mut due = vec![(room.ends_by_itself_at(), Due::ClosesByItself)];
        if let Some(since) = room.holding {
            due.push((since + limits::HOLDING_CLOSES_AFTER, Due::ClosesByItself));
            if room.close_offered.is_none() {
                due.push((since + limits::HOLDING_OFFERS_CLOSE_AFTER, Due::CloseOffered));
            }
        }
        let unattended = room.unattended.map(|since| since + holding_after(self.medium));
        if let (Some(when), Phase::Open, None) = (unattended, room.phase, room.holding) {
            due.push((when, Due::Holding));
        }
        match &room.piece {
            Piece::Offered { turn, since, .. } => {
                let lapse = room.clock.when(since + limits::OFFER_LAPSES_AFTER);
                due.extend(lapse.map(|when| (when, Due::OfferLapses(*turn))));
            }
            Piece::Held(holding) => {
                if let Some(lost) = holding.lost.filter(|_| !holding.may_move) {
                    let waited = room.clock.when(lost + limits::LOST_HOLDER_WAITS);
                    due.extend(waited.map(|when| (when, Due::HolderWaited(holding.turn))));
                }
            }
            // While people sit in pairs, or write, nobody could take it.
            Piece::Centre
                if room.pairs.is_none()
                    && room.writing.is_none()
                    && room.had_centre.iter().any(|&person| room.is_here(person) && self.others_come_first(person)) =>
            {
                let lain = room.clock.when(room.rests + limits::CENTRE_WAITS_FOR_OTHERS);
                due.extend(lain.map(|when| (when, Due::CentreIsFree)));
            }
            Piece::Home if room.moves() && room.coming().next().is_some() => {
                let over = room.breathes_until().and_then(|until| room.clock.when(until));
                due.extend(over.map(|when| (when, Due::BreathIsOver)));
            }
            Piece::Home | Piece::Centre => {}
        }
        if let Some(writing) = &room.writing {
            let (over, what) = match writing.reveal {
                None => (writing.until, Due::WritingIsOver),
                Some(until) => (until, Due::DecidingIsOver),
            };
            due.extend(room.clock.when(over).map(|when| (when, what)));
        }
        due.extend(room.bell_fades_at().map(|when| (when, Due::BellFades)));
        due.extend(room.due_in_pairs());
        if let (Some(alone), Phase::Closing) = (unattended, room.phase) {
            due.extend(room.without_a_facilitator().map(|(when, what)| (when.max(alone), what)));
        }
        due.into_iter().min_by_key(|(when, _)| *when)
    }
}

impl Room {
    /// What comes next in pairs, and when. While the room stands nothing does.
    fn due_in_pairs(&self) -> Vec<(Millis, Due)> {
        let (Some(pairs), Some(runs)) = (&self.pairs, self.clock.since) else { return Vec::new() };
        let when = |gathering| self.clock.when(gathering);
        let over = when(pairs.until).map(|when| (when, Due::PairsAreOver));
        // Nobody begins another part while all are called back.
        let switch = pairs.dyads.iter().filter(|(_, dyad)| pairs.called_back.is_none() && dyad.ends < pairs.until);
        let switch = switch.filter(|(_, dyad)| dyad.speaks().is_some());
        let switch = switch.filter_map(|(&number, dyad)| Some((when(dyad.ends)?, Due::PartIsOver(number))));
        let people = pairs.dyads.values().flat_map(|dyad| dyad.people.iter().chain(&dyad.with));
        let lost = people.filter_map(|&person| {
            let seat = self.seats.get(&person).filter(|seat| seat.presence == Presence::ConnectionLost)?;
            // Time in which the room stood does not count against them.
            Some((seat.since.max(runs) + limits::LOST_HOLDER_WAITS, Due::PartnerWaited(person)))
        });
        over.into_iter().chain(switch).chain(lost).collect()
    }

    /// Running time at which a gathering that nobody ends closes itself.
    fn ends_by_itself_at(&self) -> Millis {
        self.doors_opened.running + Millis::from(self.plan.minutes) * 60_000 + limits::CLOSES_AFTER_PLANNED_END
    }

    /// What comes next in a closing that nobody leads, and when: as a facilitator would go on, only slower. Nobody is left
    /// in a room that stands, and nobody's last word is passed over in haste.
    fn without_a_facilitator(&self) -> Option<(Millis, Due)> {
        if self.paused {
            return Some((0, Due::ClosingGoesOn));
        }
        let when = |gathering| self.clock.when(gathering);
        let closing = self.kind() == Some(SegmentKind::Closing);
        match &self.piece {
            Piece::Held(holding) if holding.may_move => Some((0, Due::ClosingMovesOn(holding.turn))),
            Piece::Held(holding) if holding.lost.is_none() => {
                // Their soft time, its grace, and then as long as one waits for somebody who is lost.
                let silent = holding.stirred + holding.each + limits::GRACE + limits::LOST_HOLDER_WAITS;
                when(silent).map(|when| (when, Due::ClosingMovesOn(holding.turn)))
            }
            Piece::Home if closing && self.round.is_none() => Some((0, Due::ClosingBeginsItself)),
            // While all are lost the room waits for them, until it closes by itself.
            Piece::Home if closing && self.round_is_done() && self.somebody_is_here() => {
                when(self.rests + limits::LOST_HOLDER_WAITS).map(|when| (when, Due::LastPartBegins))
            }
            Piece::Home if !closing => {
                let minutes = self.current().map_or(0, SegmentSpec::millis);
                when(self.rests + minutes).map(|when| (when, Due::LastPartEnds))
            }
            _ => None,
        }
    }

    fn somebody_is_here(&self) -> bool {
        self.seats.values().any(|seat| seat.presence == Presence::Here)
    }
}

/// Without a facilitator a gathering is held after this long.
fn holding_after(medium: Medium) -> Millis {
    match medium {
        Medium::Written => limits::HOLDING_AFTER_WRITTEN,
        Medium::BesideACall | Medium::InOneRoom => limits::HOLDING_AFTER_VOICED,
    }
}

impl Draft<'_> {
    /// Lets everything happen that was due until now, each at its own time.
    pub(super) fn catch_up(&mut self) {
        let now = self.at;
        while let Some((when, due)) = self.circle().due().filter(|(when, _)| *when <= now.running) {
            self.at = At { running: when, wall: now.wall.saturating_sub(now.running - when) };
            self.fire(due);
            self.settle();
        }
        self.at = now;
    }

    fn fire(&mut self, due: Due) {
        match due {
            Due::ClosesByItself => self.close_by_itself(),
            Due::Holding => self.gathering(Gathering::HoldingBegan),
            Due::CloseOffered => self.gathering(Gathering::CloseOffered),
            Due::OfferLapses(turn) => self.gathering(Gathering::TurnEnded { turn, how: TurnEnd::NotTaken }),
            Due::HolderWaited(turn) => self.gathering(Gathering::MayMove { turn }),
            // Whoever comes next is offered the piece now, as after everything that happens.
            Due::BreathIsOver => {}
            Due::WritingIsOver => self.gathering(Gathering::RevealBegan),
            Due::DecidingIsOver => self.gathering(Gathering::WrittenShown),
            Due::BellFades => self.gathering(Gathering::BellFaded),
            Due::PairsAreOver => self.gathering(Gathering::PairsOver),
            Due::PartIsOver(dyad) => self.gathering(Gathering::PartSwitched { dyad }),
            Due::PartnerWaited(person) => {
                let pairs = self.circle().room.as_ref().and_then(|room| room.pairs.as_ref());
                let sits = pairs.is_some_and(|pairs| pairs.of(person).is_some());
                let looks_in_no_more = Gathering::LookedIn { person, dyad: None };
                self.gathering(if sits { Gathering::Parted { person } } else { looks_in_no_more });
            }
            Due::CentreIsFree => self.gathering(Gathering::CentreFreed),
            Due::ClosingGoesOn => self.gathering(Gathering::Resumed),
            Due::ClosingBeginsItself => self.begin_round(None),
            Due::ClosingMovesOn(turn) => {
                let room = self.circle().room.as_ref();
                let spoke = room.is_some_and(|room| room.reflections.values().any(|shared| shared.turn == turn));
                // It comes back once to whoever has not said anything yet.
                let how = if spoke { TurnEnd::WentOn } else { TurnEnd::WentOnToReturn };
                self.gathering(Gathering::TurnEnded { turn, how });
            }
            Due::LastPartBegins => self.enter_last_part(),
            Due::LastPartEnds => self.release(),
            Due::CardsOver => self.passing(Passing::CardsOver),
            Due::NobodyYet(gathering) => self.passing(Passing::NobodyYet { gathering }),
        }
    }

    /// Passes through the closing, where resources are shown, and releases.
    fn close_by_itself(&mut self) {
        let Some(room) = &self.circle().room else { return };
        if room.phase != Phase::Closing {
            self.gathering(Gathering::ClosingBegan { why: ClosingReason::ByItself });
        }
        self.release();
    }
}

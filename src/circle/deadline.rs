//! Timers are rules too: when something happens by itself, and what. The actor sleeps until [`Circle::next_deadline`]
//! and brings a `Tick`; a late tick does what several early ones would have done, each at its own time.
use super::agenda::{Medium, SegmentKind};
use super::decide::Draft;
use super::event::{At, ClosingReason, Gathering, TurnEnd};
use super::ids::TurnId;
use super::limits::{self, Millis};
use super::state::{Circle, Phase, Piece, Room};

/// Something that happens by itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Due {
    /// Nobody ended the gathering.
    ClosesByItself,
    /// No facilitator is present.
    Holding,
    /// Nobody took the offer.
    OfferLapses(TurnId),
    /// A lost holder was waited for.
    HolderWaited(TurnId),
    /// The closing round goes on without a facilitator.
    ClosingBeginsItself,
    /// A lost holder is moved on from in a closing without a facilitator.
    ClosingMovesOn(TurnId),
}

impl Circle {
    /// Running time at which something happens by itself, at the earliest.
    pub fn next_deadline(&self) -> Option<Millis> {
        self.due().map(|(when, _)| when)
    }

    fn due(&self) -> Option<(Millis, Due)> {
        let room = self.room.as_ref()?;
        let mut due = vec![(room.ends_by_itself_at(), Due::ClosesByItself)];
        if let Some(since) = room.holding {
            due.push((since + limits::HOLDING_CLOSES_AFTER, Due::ClosesByItself));
        }
        let unattended = room.unattended.map(|since| since + holding_after(self.medium));
        if let (Some(when), Phase::Open, None) = (unattended, room.phase, room.holding) {
            due.push((when, Due::Holding));
        }
        let runs_itself = unattended.filter(|_| room.phase == Phase::Closing && room.runs());
        match &room.piece {
            Piece::Offered { turn, since, .. } => {
                let lapse = room.clock.when(since + limits::OFFER_LAPSES_AFTER);
                due.extend(lapse.map(|when| (when, Due::OfferLapses(*turn))));
            }
            Piece::Held(holding) => {
                if let Some(lost) = holding.lost {
                    if !holding.may_move {
                        let waited = room.clock.when(lost + limits::LOST_HOLDER_WAITS);
                        due.extend(waited.map(|when| (when, Due::HolderWaited(holding.turn))));
                    } else if let Some(when) = runs_itself {
                        due.push((when, Due::ClosingMovesOn(holding.turn)));
                    }
                }
            }
            Piece::Home | Piece::Centre => {
                if room.kind() == Some(SegmentKind::Closing)
                    && room.round.is_none()
                    && let Some(when) = runs_itself
                {
                    due.push((when, Due::ClosingBeginsItself));
                }
            }
        }
        // Nothing happens before what already happened: a deadline that was reached while the clock stood is due now.
        let (when, what) = due.into_iter().min_by_key(|(when, _)| *when)?;
        Some((when.max(self.latest.running), what))
    }
}

impl Room {
    /// Running time at which a gathering that nobody ends closes itself.
    fn ends_by_itself_at(&self) -> Millis {
        self.doors_opened.running + Millis::from(self.plan.minutes) * 60_000 + limits::CLOSES_AFTER_PLANNED_END
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
            Due::OfferLapses(turn) => self.gathering(Gathering::TurnEnded { turn, how: TurnEnd::NotTaken }),
            Due::HolderWaited(turn) => self.gathering(Gathering::MayMove { turn }),
            Due::ClosingBeginsItself => self.begin_round(),
            Due::ClosingMovesOn(turn) => {
                self.gathering(Gathering::TurnEnded { turn, how: TurnEnd::MovedOnToReturn });
            }
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

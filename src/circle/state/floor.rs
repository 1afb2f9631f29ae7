//! The floor of a running gathering: to whom the piece may be offered, and how much time is left.
use super::{Circle, Phase, Piece, Room};
use crate::circle::agenda::SegmentKind;
use crate::circle::ids::{PersonId, SegmentId};
use crate::circle::limits::{self, Millis};
use crate::circle::refusal::Refusal;
use std::collections::BTreeMap;

impl Circle {
    /// Whether the piece may be offered to somebody by name now, and whether that would be their second offer. Everyone
    /// here is offered it once before anyone gets it a second time; an offer that is not taken may be given up for it.
    ///
    /// # Errors
    /// Says why it may not.
    pub fn may_offer(&self, room: &Room, person: PersonId) -> Result<bool, Refusal> {
        let ring = room.kind().is_some_and(SegmentKind::is_ring);
        if !room.kind().is_some_and(SegmentKind::has_piece) {
            return Err(Refusal::NoPieceHere);
        }
        if matches!(room.piece, Piece::Held(_)) {
            return Err(Refusal::PieceIsTaken);
        }
        if !room.seats.contains_key(&person) || (ring && self.facilitates(person)) {
            return Err(Refusal::NoSuchPerson);
        }
        if ring && room.round.is_none() {
            return Err(Refusal::RoundNotBegun);
        }
        if !room.is_here(person) {
            return Err(Refusal::TheyAreOut);
        }
        if room.turns.len() >= limits::TURNS_MAX {
            return Err(Refusal::OutOfBounds);
        }
        if room.kind() == Some(SegmentKind::Stack) {
            // Hands are a wish and no turn: somebody without one may be asked, too.
            return Ok(room.round.as_ref().is_some_and(|round| round.again.contains(&person)));
        }
        let Some(round) = &room.round else {
            return if self.others_come_first(person) { Err(Refusal::OthersFirst) } else { Ok(true) };
        };
        if round.queue.contains(&person) {
            return Ok(false);
        }
        // Whoever was offered it and gives it up for another still waits.
        let withdrawn = match room.piece {
            Piece::Offered { to, again, .. } if room.is_here(to) => Some(again),
            _ => None,
        };
        let first_waits = withdrawn == Some(false) || round.queue.iter().any(|&waits| room.is_here(waits));
        let waits = withdrawn.is_some() || room.coming().next().is_some();
        if first_waits || (waits && !round.again.contains(&person)) {
            return Err(Refusal::FirstOffersFirst);
        }
        Ok(true)
    }
}

impl Circle {
    /// Those who are here and do not hold the circle: whose consent it takes to stay longer.
    pub fn guests_here(&self) -> impl Iterator<Item = PersonId> {
        let room = self.room.iter();
        let here = room.flat_map(|room| room.order.iter().copied().filter(|&person| room.is_here(person)));
        here.filter(|&person| !self.facilitates(person))
    }

    /// The length everyone here agreed to. Silence is no consent: each of them said that they can stay.
    pub fn agreed_to_stay(&self) -> Option<u32> {
        let staying = self.fleeting.staying.as_ref()?;
        let agreed = self.guests_here().all(|person| staying.answers.get(&person) == Some(&true));
        (agreed && self.guests_here().next().is_some()).then_some(staying.until)
    }
}

impl Room {
    /// Whether this person's hand is up.
    pub fn hand_is_up(&self, person: PersonId) -> bool {
        let hands = self.round.as_ref().filter(|_| self.kind() == Some(SegmentKind::Stack));
        hands.is_some_and(|hands| hands.queue.contains(&person) || hands.again.contains(&person))
    }

    /// Whether the piece is on its way through all: the order stands until it is through.
    pub fn mid_round(&self) -> bool {
        self.kind().is_some_and(SegmentKind::is_ring) && self.round.is_some() && !self.round_is_done()
    }

    /// Whether somebody else waits for an offer like the one that is out, so that it may be taken back.
    pub fn somebody_else_waits(&self) -> bool {
        let Piece::Offered { again, .. } = self.piece else { return false };
        self.coming().any(|(_, second)| second == again)
    }

    /// In a circle that goes slowly: until when, gathering time, the piece rests after a turn.
    pub fn breathes_until(&self) -> Option<Millis> {
        (self.slow && self.after_turn && self.piece == Piece::Home).then(|| self.rests + self.breath())
    }

    /// Milliseconds of quiet that are kept free between two turns.
    pub fn breath(&self) -> Millis {
        let planned = self.current().map_or(0, |spec| 1_000 * Millis::from(spec.breath_seconds));
        if self.slow { planned.max(limits::SLOW_BREATH) } else { planned }
    }

    /// How many are still to be offered the piece in this round: who is offered it now, and who comes after.
    pub fn to_come(&self) -> usize {
        self.coming().count() + usize::from(matches!(self.piece, Piece::Offered { .. }))
    }

    /// Running time at which the parts of the agenda, up to and with the one at `place`, are over as planned. A pause is
    /// part of it: whoever has to catch a train does not pause.
    pub fn ends_of(&self, place: usize) -> Option<Millis> {
        let minutes: Millis = self.plan.agenda.iter().take(place + 1).map(|spec| spec.millis()).sum();
        self.opened.map(|opened| opened + minutes)
    }

    /// Soft milliseconds for each of those who are still to come, when what is left of this part is shared out now.
    pub fn shared_out(&self, running: Millis) -> Option<Millis> {
        let ends = self.segment.and_then(|place| self.ends_of(place))?;
        let wish = self.current().and_then(|spec| spec.each_seconds).map(|seconds| 1_000 * Millis::from(seconds));
        let holders = match &self.piece {
            Piece::Held(holding) => (holding.since + holding.each).saturating_sub(self.time(running)),
            _ => 0,
        };
        let left = ends.saturating_sub(running).saturating_sub(holders);
        let people = u64::try_from(self.to_come()).ok().filter(|people| *people > 0)?;
        let each = (left / people).saturating_sub(self.breath()) / 1_000 * 1_000;
        Some(wish.unwrap_or(Millis::MAX).min(each.max(limits::SHORTEST_TURN)))
    }

    /// How many minutes the part that is on can be given by those that come before the closing; each keeps one.
    pub fn spare_minutes(&self) -> u32 {
        self.giving_parts().map(|(_, minutes)| minutes - 1).sum()
    }

    /// The minutes of the parts when the one that is on is given more, the last before the closing gives first.
    pub fn with_minutes(&self, more: u32) -> Option<BTreeMap<SegmentId, u32>> {
        let now = self.current()?;
        let mut changed = BTreeMap::from([(now.id, now.minutes + more)]);
        let mut missing = more;
        for (part, minutes) in self.giving_parts() {
            let gives = missing.min(minutes - 1);
            if gives > 0 {
                changed.insert(part, minutes - gives);
                missing -= gives;
            }
        }
        (missing == 0).then_some(changed)
    }

    /// The parts that are still to come before the closing, the last one first. None, while nothing is open.
    fn giving_parts(&self) -> impl Iterator<Item = (SegmentId, u32)> {
        let open = if self.phase == Phase::Open { self.segment } else { None };
        let later = open.map_or(&[][..], |place| &self.plan.agenda[(place + 1).min(self.plan.agenda.len())..]);
        let reserved = |kind| matches!(kind, SegmentKind::Closing | SegmentKind::Release);
        later.iter().rev().filter(move |spec| !reserved(spec.kind)).map(|spec| (spec.id, spec.minutes))
    }
}

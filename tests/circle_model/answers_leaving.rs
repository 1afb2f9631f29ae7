//! What the model answers about leaving cards: a box by the door with a slit. Whoever puts something in is ticked off on a
//! list beside it, so that nobody does twice; a quarter of an hour after the end the box is shaken and emptied on the desk,
//! or into the fire where there is too little in it.
use super::model::{Answer, Model, Stage, Stands};
use afterglow::circle::Circle;
use afterglow::circle::command::leaving::LeaveCard;
use afterglow::circle::ids::{BodyId, GatheringId, PersonId};
use afterglow::circle::refusal::Refusal;

const FEW: usize = 4;
const QUARTER_OF_AN_HOUR: i64 = 15 * 60_000;

/// The box by the door.
#[derive(Clone, Debug, Default)]
pub struct SlitBox {
    pub ticked: Vec<PersonId>,
    pub inside: Vec<BodyId>,
    /// Counts down after the end.
    pub left: Option<i64>,
    /// What lies on the desk: of which evening, for which desk, and the slips.
    pub on_the_desk: Option<(GatheringId, usize, Vec<BodyId>)>,
}

impl Model {
    pub fn drops_a_slip(&mut self, who: PersonId, left: &LeaveCard) -> Answer {
        let tonight = self.evening.as_ref().map(|evening| evening.plan.gathering);
        let latest = tonight.or(self.over.last().map(|over| over.gathering));
        if latest == Some(left.gathering) && self.slit_box.ticked.contains(&who) {
            return Ok(false);
        }
        let chairs: Vec<PersonId> = match (&self.evening, self.over.last()) {
            (Some(evening), _) if evening.stage == Stage::Closing => {
                evening.chairs.iter().map(|chair| chair.who).collect()
            }
            (None, Some(over)) if self.slit_box.left.is_some() => over.attended.clone(),
            _ => Vec::new(),
        };
        let guest = |one: &&PersonId| self.find(**one).is_some_and(|one| one.stands == Stands::Inside && !one.holds);
        let guests: Vec<_> = chairs.iter().filter(guest).collect();
        if guests.len() < FEW || !guests.contains(&&who) || latest != Some(left.gathering) {
            return Err(Refusal::NotAskedNow);
        }
        let shown = self.slit_box.on_the_desk.iter().flat_map(|(_, _, slips)| slips);
        if shown.chain(&self.slit_box.inside).any(|slip| *slip == left.card) {
            return Err(Refusal::IdTaken);
        }
        self.slit_box.ticked.push(who);
        self.slit_box.inside.push(left.card);
        Ok(true)
    }

    /// An evening ended.
    pub fn the_box_waits(&mut self) {
        self.slit_box.left = Some(QUARTER_OF_AN_HOUR);
    }

    /// Nothing is on, and time goes by.
    pub fn the_box_waits_on(&mut self, ms: u64) {
        let left = self.slit_box.left.map(|left| left - ms as i64);
        self.slit_box.left = left;
        if left.is_some_and(|left| left <= 0) {
            self.empties_the_box();
        }
    }

    fn empties_the_box(&mut self) {
        let (slips, desks) = (std::mem::take(&mut self.slit_box.inside), self.drawer.desks.len());
        let of = self.over.last().map(|over| over.gathering).filter(|_| slips.len() >= FEW);
        self.slit_box.on_the_desk = of.map(|of| (of, desks, slips));
        self.slit_box.left = None;
    }

    /// The doors of the next evening open.
    pub fn the_box_is_put_out_again(&mut self) {
        if self.slit_box.left.is_some() {
            self.empties_the_box();
        }
        self.slit_box.ticked.clear();
    }

    /// Another desk stands there: what was meant for the one before is burnt, and everybody may write anew.
    pub fn the_box_is_for_another_desk(&mut self) {
        self.slit_box.ticked.clear();
        self.slit_box.inside.clear();
    }

    /// What differs about the box, if anything does.
    pub fn the_box_differs(&self, circle: &Circle, now: u64) -> Option<String> {
        let (leaving, slit_box) = (&circle.fleeting.leaving, &self.slit_box);
        let sorted = |slips: &[BodyId]| {
            let mut slips = slips.to_vec();
            slips.sort_unstable();
            slips
        };
        let mut ticked = slit_box.ticked.clone();
        ticked.sort_unstable();
        let handed = leaving.handed.as_ref().map(|one| (one.gathering, one.desk as usize, one.cards.clone()));
        let shown = slit_box.on_the_desk.clone().map(|(of, desks, slips)| (of, desks, slips.into_iter().collect()));
        let same = leaving.gave.iter().eq(&ticked)
            && leaving.cards.iter().copied().eq(sorted(&slit_box.inside))
            && leaving.until.map(|until| until as i64 - now as i64) == slit_box.left
            && handed == shown;
        (!same).then(|| format!("the rules have {leaving:?}, the box has {slit_box:?}, at {now}"))
    }
}

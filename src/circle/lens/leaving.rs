//! Leaving cards: before the desk all at once and never otherwise, and for nobody else.
use super::show;
use super::view::{Bodies, LeavingView};
use crate::circle::state::Circle;

pub(super) fn handed(circle: &Circle, bodies: &mut Bodies) -> Option<LeavingView> {
    let handed = circle.fleeting.leaving.handed.as_ref()?;
    show(bodies, handed.cards.iter().copied());
    Some(LeavingView { gathering: handed.gathering, desk: handed.desk, cards: handed.cards.iter().copied().collect() })
}

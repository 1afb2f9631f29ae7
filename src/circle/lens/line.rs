//! Private lines, for those who are on them.
use super::show;
use super::view::{Bodies, LineView, SaidView};
use crate::circle::state::{Line, Said};

pub(super) fn view(line: &Line, bodies: &mut Bodies) -> LineView {
    LineView { waits: line.waits.then_some(true), ..said(&line.said, bodies) }
}

pub(super) fn said<'a>(all: impl IntoIterator<Item = &'a Said> + Clone, bodies: &mut Bodies) -> LineView {
    show(bodies, all.clone().into_iter().map(|one| one.words));
    LineView {
        order: all.clone().into_iter().map(|one| one.words).collect(),
        said: all.into_iter().map(|one| (one.words, SaidView { by: one.by, at: one.at })).collect(),
        waits: None,
    }
}

//! What TOML cannot know of a situation: that it can happen.
use super::{Does, Happening, Situation, When};
use crate::circle::agenda::SegmentKind;
use crate::config::file::{self, Flaw};
use crate::config::template::Templates;
use crate::rehearse::agenda::TEMPLATE;
use crate::rehearse::cast::CAST;
use std::ops::RangeInclusive;

/// How many come: with fewer nobody speaks to anybody.
const PEOPLE: RangeInclusive<usize> = 2..=CAST.len();
/// What happens in one evening; more is no situation.
const HAPPENINGS: RangeInclusive<usize> = 1..=24;
/// Reflections that somebody shares in one turn.
const WORDS: RangeInclusive<usize> = 1..=8;
/// Characters of one of them, and of the other texts.
const WORDS_MAX: usize = 1_500;
const TITLE_MAX: usize = 80;
const SENTENCE_MAX: usize = 400;
const NAME_MAX: usize = 40;
const HINTS_MAX: usize = 12;

impl Situation {
    pub(super) fn check(&self) -> Result<(), Flaw> {
        file::line_of_text("title", &self.title, TITLE_MAX)?;
        file::line_of_text("about", &self.about, SENTENCE_MAX)?;
        lines("hints", &self.hints, 0..=HINTS_MAX, SENTENCE_MAX)?;
        if !PEOPLE.contains(&self.people.len()) {
            return Err(Flaw::at("people", format!("name from {} to {} people.", PEOPLE.start(), PEOPLE.end())));
        }
        for (i, name) in self.people.iter().enumerate() {
            let right = if !CAST.iter().any(|one| one.name == name) {
                nobody(name, CAST.iter().map(|one| one.name))
            } else if self.people[..i].contains(name) {
                format!("{name} is here twice; name everyone once.")
            } else {
                continue;
            };
            return Err(Flaw::at_item("people", i, right));
        }
        if let Some(first) = self.begins_with {
            there_is("begins_with", first)?;
        }
        if !HAPPENINGS.contains(&self.happens.len()) {
            let right = format!("write from {} to {} of [[happens]].", HAPPENINGS.start(), HAPPENINGS.end());
            return Err(Flaw::at("happens", right));
        }
        for (i, happening) in self.happens.iter().enumerate() {
            let before = &self.happens[..i];
            self.check_one(happening, before).map_err(|flaw| flaw.inside_item("happens", i))?;
        }
        if self.people.iter().all(|name| self.comes_late(name).is_some()) {
            return Err(Flaw::at("happens", "everybody comes late; have somebody there at the beginning."));
        }
        Ok(())
    }

    fn check_one(&self, one: &Happening, before: &[Happening]) -> Result<(), Flaw> {
        if !self.people.contains(&one.who) {
            return Err(Flaw::at("who", nobody(&one.who, self.people.iter().map(String::as_str))));
        }
        let again = |same: &dyn Fn(&Happening) -> bool| before.iter().any(|other| other.who == one.who && same(other));
        if one.does == Does::ComesLate && again(&|other| other.does == Does::ComesLate) {
            return Err(Flaw::at("does", format!("{} comes late already; nobody comes late twice.", one.who)));
        }
        if one.does.in_their_turn() {
            let Some(part) = one.part else {
                return Err(Flaw::here("say in which part, as in `in = \"council\"`."));
            };
            if !part.has_piece() {
                return Err(Flaw::at("in", format!("no piece goes round in {}; name a round.", word(part))));
            }
            if again(&|other| other.does.in_their_turn() && other.part == one.part) {
                let right = format!("{} has another thing to do in that turn already; keep one of them.", one.who);
                return Err(Flaw::at("does", right));
            }
        }
        if let Some(part) = one.part {
            let place = there_is("in", part)?;
            if self.begins_with.is_some_and(|first| there_is("begins_with", first).is_ok_and(|first| place < first)) {
                return Err(Flaw::at(
                    "in",
                    "this part comes before the one in `begins_with`, which is gone through at once.",
                ));
            }
        }
        check_keys(one)?;
        lines("says", &one.says, 0..=*WORDS.end(), WORDS_MAX)?;
        if let Some(called) = &one.called {
            file::line_of_text("called", called, NAME_MAX)?;
        }
        Ok(())
    }
}

/// Each key goes with some of what people do.
fn check_keys(one: &Happening) -> Result<(), Flaw> {
    let does = one.does;
    let own_moment = does.in_their_turn();
    let keys = [
        ("when", one.when.is_some() && own_moment, "this is done in their own turn; leave `when` out."),
        ("after", one.after.is_some() && own_moment, "this is done in their own turn; leave `after` out."),
        ("says", !one.says.is_empty() && !does.shares_words(), "words go with \"shares\" and \"shares on and on\"."),
        (
            "back_after",
            one.back_after.is_some() && !does.goes(),
            "this goes with \"loses the line\", \"steps out\", \"leaves\" and \"leaves quietly\".",
        ),
        (
            "calms_after",
            one.calms_after.is_some() && !does.asks(),
            "this goes with \"asks for a moment\" and \"asks for a person\".",
        ),
        ("lasts", one.lasts.is_some() && does != Does::KeepsThePiece, "this goes with \"keeps the piece\"."),
        ("called", one.called.is_some() && does != Does::ComesLate, "this goes with \"comes late\"."),
    ];
    if let Some((key, _, right)) = keys.into_iter().find(|(_, wrong, _)| *wrong) {
        return Err(Flaw::at(key, right));
    }
    if does.shares_words() && one.says.is_empty() {
        return Err(Flaw::here("say what they share, as in `says = [\"…\"]`."));
    }
    let inside_only = matches!(one.when, Some(When::TheyHaveThePiece | When::TheyHadThePiece | When::TheyAreAsked));
    if does == Does::ComesLate && inside_only {
        return Err(Flaw::at("when", "whoever comes late has no piece, and is asked nothing yet."));
    }
    Ok(())
}

/// Where a part stands in the evening.
fn there_is(key: &'static str, part: SegmentKind) -> Result<usize, Flaw> {
    let templates = Templates::shipped();
    let first = templates.get(TEMPLATE).and_then(|template| template.gatherings.first());
    let parts: Vec<_> = first.iter().flat_map(|evening| &evening.segments).map(|part| part.kind).collect();
    let found = parts.iter().position(|kind| *kind == part);
    found.ok_or_else(|| {
        let there = parts.iter().map(|kind| word(*kind)).collect::<Vec<_>>().join(", ");
        Flaw::at(key, format!("the evening has no {}; its parts are {there}.", word(part)))
    })
}

/// A part as it is written in a file.
fn word(part: SegmentKind) -> String {
    let word = serde_json::to_value(part).ok();
    word.and_then(|word| word.as_str().map(|word| format!("`{word}`"))).unwrap_or_default()
}

fn nobody<'a>(name: &str, known: impl Iterator<Item = &'a str>) -> String {
    format!("nobody is called `{name}` here; right would be {}.", known.collect::<Vec<_>>().join(", "))
}

fn lines(key: &'static str, lines: &[String], how_many: RangeInclusive<usize>, max: usize) -> Result<(), Flaw> {
    if !how_many.contains(&lines.len()) {
        return Err(Flaw::at(key, format!("write {} lines at the most.", how_many.end())));
    }
    for (i, line) in lines.iter().enumerate() {
        file::line_of_text(key, line, max).map_err(|flaw| Flaw::at_item(key, i, flaw.right()))?;
    }
    Ok(())
}

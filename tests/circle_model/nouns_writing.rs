//! The nouns of writing together: mostly those that are seen, sometimes stale or made up.
use super::acts::Die;
use super::choose::Chooser;
use super::nouns::Nouns;
use afterglow::circle::Circle;
use afterglow::circle::command::Command;
use afterglow::circle::command::writing_time::{
    BeginReveal, BeginWriting, EndWriting, MoreWriting, ShareWritten, ShowWritten,
};
use afterglow::circle::ids::{ReflectionId, TurnId, WritingId};

/// How many kinds of command there are about it.
pub const WRITING: usize = 6;

impl Chooser {
    /// One of them, by number.
    pub fn about_writing(&mut self, circle: &Circle, which: usize, die: Die) -> Command {
        let [writing, turn, reflection] = [(); 3].map(|()| self.names.fresh());
        let words = self.names.text();
        let mut nouns = Nouns::of(circle, &mut self.names, die);
        let room = circle.room.as_ref();
        let now = room.and_then(|room| room.writing.as_ref());
        let before = room.and_then(|room| room.writings.keys().next_back().copied());
        let fresh = WritingId(writing);
        let seen = now.map(|now| now.id).filter(|_| die.noun < 220).or(before).filter(|_| die.noun < 250);
        let writing = seen.unwrap_or(fresh);
        match which {
            0 => {
                let minutes = [1, 2, 5, 10, 30, 0, 31][usize::from(die.extra) % if die.noun < 230 { 5 } else { 7 }];
                // Now and then it is one that was.
                let writing = if die.who < 240 { fresh } else { writing };
                Command::BeginWriting(BeginWriting { segment: nouns.segment(), writing, minutes })
            }
            1 => {
                let has = now.map_or(5, |now| now.minutes);
                let minutes = has + [1, 2, 5, 0, 30][usize::from(die.extra) % if die.noun < 230 { 3 } else { 5 }];
                Command::MoreWriting(MoreWriting { writing, minutes })
            }
            2 => Command::BeginReveal(BeginReveal { writing }),
            3 => Command::EndWriting(EndWriting { writing }),
            4 => Command::ShowWritten(ShowWritten { writing }),
            _ => {
                let turn = if die.extra < 235 { TurnId(turn) } else { nouns.turn() };
                let gathered = now.and_then(|now| now.gathered.values().next()).map(|one| one.reflection);
                let shown = room.and_then(|room| room.reflections.keys().next().copied());
                let taken = gathered.or(shown).filter(|_| die.extra > 245);
                let reflection = taken.unwrap_or(ReflectionId(reflection));
                Command::ShareWritten(ShareWritten { writing, turn, reflection, words })
            }
        }
    }
}

//! The table of rights once more (M-01), this time through a hub that runs: in every state of a gathering every command is
//! asked for by everybody, about this circle and about another one, and the answer is what the rules alone say of the same
//! state. A way past the rules, in whatever carries a command to them, would answer otherwise.
//!
//! First comes whatever changes nothing. Then whatever does something is done, one after the other, on both sides.

use super::both::Both;
use super::told::scenes::{self, ELSEWHERE, HERE, ROLES, commands, names_something, with_nouns};
use afterglow::circle::lens;

#[tokio::test]
async fn in_every_state_the_hub_answers_everybody_as_the_rules_do() {
    let (mut asked, mut did, mut differ) = (0, 0, Vec::new());
    for (scene, other) in scenes::all(HERE).into_iter().zip(scenes::all(ELSEWHERE)) {
        let mut both = Both::of(scene.evening).await;
        let mut does = Vec::new();
        for (_, line) in commands() {
            for (_, name) in ROLES {
                if !both.lines.contains_key(name) {
                    continue;
                }
                let theirs = names_something(line).then_some(&other.nouns);
                for (whose, nouns) in [("own", Some(&scene.nouns)), ("another's", theirs)] {
                    let Some(nouns) = nouns else { continue };
                    let command = with_nouns(&mut both.evening, line, nouns);
                    let command = both.evening.makes(&command);
                    let rules = both.rules(name, &command);
                    if rules == "does" {
                        assert_eq!(whose, "own");
                        does.push((name, line));
                    } else {
                        let hub = both.hub(name, &command).await;
                        if hub != rules {
                            differ.push(format!(
                                "{}: {command:?} by {name}, {whose} nouns: {hub}, not {rules}",
                                scene.name
                            ));
                        }
                        asked += 1;
                    }
                }
            }
        }
        for (name, line) in does {
            let command = with_nouns(&mut both.evening, line, &scene.nouns);
            let left =
                both.evening.knows(name).is_none_or(|person| lens::lanes(&both.evening.circle, person).is_empty());
            if !left {
                both.does(name, &command).await;
                did += 1;
            }
        }
        both.lines.clear();
        both.server.stop().await;
    }
    assert!(differ.is_empty(), "{}", differ.join("\n"));
    assert!(asked > 5_000 && did > 300, "{asked} cells, and {did} things done");
}

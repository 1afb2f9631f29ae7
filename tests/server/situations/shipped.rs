//! The situations that come with the program: each is played to its end, is what its name says, and is told plainly.
use super::{Trainee, gathering};
use crate::config::{AVOIDED, longest_sentence, words};
use afterglow::circle::agenda::SegmentKind;
use afterglow::circle::event::Presence;
use afterglow::circle::ids::{BodyId, PersonId, TurnId};
use afterglow::env::Env;
use afterglow::hub::counts::Now;
use afterglow::protocol::LaneName;
use afterglow::rehearse::Rehearsal;
use afterglow::rehearse::agenda::{TEMPLATE, Template};
use afterglow::rehearse::facilitator::Facilitator;
use afterglow::rehearse::keeper::Keeper;
use afterglow::rehearse::keys::Held;
use afterglow::rehearse::keys::words::Kind;
use afterglow::rehearse::part;
use afterglow::rehearse::picture::Picture;
use afterglow::rehearse::seen::PieceAt;
use afterglow::rehearse::situation::shipped;
use serde::Deserialize;
use std::collections::btree_map::Entry;
use std::collections::{BTreeMap, BTreeSet};

/// What a facilitator could see of an evening that tells one situation from another.
#[derive(Default)]
struct Seen {
    signals: BTreeSet<String>,
    presences: BTreeSet<Presence>,
    /// Whether somebody stood before a locked door while another had the piece.
    locked_out: bool,
    /// How many have the name of somebody else.
    of_one_name: usize,
    /// Most reflections of one turn.
    in_one_turn: usize,
    authors_in_council: BTreeSet<PersonId>,
    read: BTreeMap<BodyId, String>,
}

impl Seen {
    fn look(&mut self, held: &mut Held, picture: &Picture) {
        held.look(picture);
        let (Some(now), Some(desk)) = (gathering(picture), picture.lanes.get(&LaneName::Desk)) else { return };
        let signals = desk["signals"].as_object().into_iter().flatten();
        self.signals.extend(signals.filter_map(|(_, one)| one["kind"].as_str().map(str::to_owned)));
        self.presences.extend(now.seats.values().map(|seat| seat.presence));
        let waits = desk["waiting"].as_object().is_some_and(|waiting| !waiting.is_empty());
        self.locked_out |= waits && desk["door"]["locked"] == true && now.piece.at == PieceAt::Held;
        let names = desk["members"].as_object().into_iter().flatten().filter_map(|(_, card)| {
            let id: BodyId = serde_json::from_value(card["name"].clone()).ok()?;
            Some(held.open(id, &Kind::of_circle("name"), picture.text(id)?).ok()?.text)
        });
        let names: Vec<_> = names.collect();
        self.of_one_name = self.of_one_name.max(names.len() - names.iter().collect::<BTreeSet<_>>().len());
        let mut turns: BTreeMap<TurnId, u32> = BTreeMap::new();
        let mut said: Vec<_> = now.reflections.values().collect();
        said.sort_by_key(|one| one.n);
        let council = now.current().is_some_and(|(_, part)| part.kind == SegmentKind::Council);
        for one in said {
            let nth = turns.entry(one.turn).or_default();
            if let Entry::Vacant(unread) = self.read.entry(one.words) {
                let kind = Kind::reflection(now.id, one.turn, *nth);
                let opened = held.open(one.words, &kind, picture.text(one.words).unwrap()).unwrap();
                unread.insert(opened.text);
                self.authors_in_council.extend(council.then_some(one.author));
            }
            *nth += 1;
            self.in_one_turn = self.in_one_turn.max(*nth as usize);
        }
    }

    /// Whether it was this situation.
    fn was(&self, name: &str, guests: usize) -> bool {
        let read = |part: &str| self.read.values().any(|text| text.contains(part));
        let here = |presence| self.presences.contains(&presence);
        match name {
            "tears" => self.signals.len() == 2 && self.signals.contains("i_need_a_person"),
            "tunnel" => here(Presence::ConnectionLost) && read("I did not know whose it was"),
            "advice" => read("in the big round") && read("twice as much"),
            "late" => self.locked_out,
            "same-name" => self.of_one_name == 1 && read("I found this link lying open"),
            "silence" => self.authors_in_council.len() == guests - 1,
            "whole-hour" => self.in_one_turn == 8,
            "gone" => here(Presence::Left) && read("It does not get lighter here."),
            _ => panic!("a situation that no test knows: {name}"),
        }
    }
}

/// What was refused, by code.
fn refused(rehearsal: &Rehearsal) -> Vec<String> {
    let told = rehearsal.server().hub().counts().tell(&Now { circles: 0, gatherings: 0, memory: None, started: 0 });
    let lines = told.lines().filter(|line| line.starts_with("afterglow_refusals_total") && !line.ends_with(" 0"));
    lines.map(str::to_owned).collect()
}

/// Plays all that comes with the program, each led by somebody who came by the link and does what Dara would.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn every_shipped_situation_plays_to_its_end_with_somebody_who_leads() {
    for (name, situation) in shipped::all() {
        let guests = situation.people().len();
        let mut robin = Trainee::comes(situation, 100).await;
        robin.take_the_lead().await;
        let first = robin.human.gathering().id;
        let mut browser = robin.human.browser.clone();
        let templates = Vec::<Template>::deserialize(browser.get("/api/templates").await.unwrap()).unwrap();
        let template = templates.into_iter().find(|one| one.id == TEMPLATE).unwrap();
        let env = Env::start_paced(0, 100.0);
        let keeper = Keeper::new(env.clone(), robin.human.held.clone(), []);
        let leads = Facilitator::new(env.clone(), keeper, template, 0, None);
        let leading = tokio::spawn(part::play(leads, robin.human.client.clone(), env));
        let (mut seen, mut held) = (Seen::default(), robin.human.held.clone());
        let released = |picture: &Picture| {
            seen.look(&mut held, picture);
            picture.desk().is_some_and(|desk| desk.past.contains_key(&first))
        };
        robin.human.until("the release", released).await;
        leading.abort();
        assert!(seen.was(name, guests), "{name} is not what happened");
        assert_eq!(refused(&robin.rehearsal), Vec::<String>::new(), "{name}");
        robin.end().await;
    }
}

#[test]
fn shipped_situations_are_written_in_plain_words() {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/src/rehearse/situations");
    let files = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    let files: BTreeMap<String, String> = files
        .map(|path| (path.file_stem().unwrap().to_string_lossy().into(), std::fs::read_to_string(&path).unwrap()))
        .collect();
    let all: BTreeMap<_, _> = shipped::all().collect();
    assert!(files.keys().eq(all.keys()), "every file comes with the program: {:?}", files.keys());
    for (name, situation) in &all {
        let found: Vec<_> = words(&files[*name]).filter(|word| AVOIDED.split(' ').any(|one| one == word)).collect();
        assert!(found.is_empty(), "{name} says {found:?}");
        for text in [&situation.title, &situation.about].into_iter().chain(&situation.hints) {
            assert!(longest_sentence(text) <= 20, "{name}: {text}");
        }
        let to_try = situation.to_try();
        assert!(situation.hints.iter().all(|hint| to_try.contains(hint)), "{name}");
        assert!(situation.hints.len() >= 4, "{name}: nobody learns what to try");
    }
}

//! Leaving cards in twin histories: the same acts, and whenever cards may be left, the same cards come from other people in
//! another order. The desk gets the same bytes. And where they are too few, it gets those of a history without any.
use super::acts::{Act, Dice, Names, Start};
use super::lanes::{Lanes, say};
use super::laws::{Broken, Findings, Law};
use afterglow::circle::Circle;
use afterglow::circle::command::Command;
use afterglow::circle::command::leaving::LeaveCard;
use afterglow::circle::ids::{GatheringId, PersonId};
use afterglow::circle::keys::KeyKind;
use afterglow::circle::lens::Lane;
use std::collections::BTreeSet;

const LANES: [Lane; 3] = [Lane::Desk, Lane::Ring, Lane::Waiting];

/// A quarter of an hour and a little.
const LATER: u64 = 16 * 60_000;

/// Everyone who may leave one now, and of which gathering.
fn asked(circle: &Circle) -> (Vec<PersonId>, Option<GatheringId>) {
    let asked = circle.people.keys().filter_map(|&who| Some((who, circle.asks_for_card(who)?)));
    let (asked, of): (Vec<_>, Vec<_>) = asked.unzip();
    (asked, of.first().copied())
}

fn shuffled<T>(mut all: Vec<T>, dice: &mut Dice) -> Vec<T> {
    let mut mixed = Vec::new();
    while !all.is_empty() {
        mixed.push(all.remove(dice.below(all.len())));
    }
    mixed
}

/// Walks the history of `acts` twice.
pub fn same_bytes(found: &mut Findings, start: &Start, acts: &[Act], dice: &mut Dice) -> Result<(), Broken> {
    let few = dice.chance(40);
    let law = match few {
        true => Law::too_few_cards_are_the_same_bytes_as_none,
        false => Law::whoever_left_which_card_the_desk_gets_the_same_bytes,
    };
    let (mut one, mut other) = (Lanes::new(start, &LANES), Lanes::new(start, &LANES));
    let (mut names, mut done, mut cards) = (Names(1 << 45), BTreeSet::new(), 0);
    let leaves = |act: &&Act| !matches!(act, Act::Say(_, Command::LeaveCard(_)));
    let wait = Act::Wait(LATER);
    for (n, act) in (0..).zip(acts.iter().filter(leaves).chain([&wait])) {
        let signed = Names((1 << 50) + (n << 20));
        (one.names, other.names) = (signed.clone(), signed);
        one.punctually(found, act)?;
        other.punctually(found, act)?;
        let (people, of) = asked(&one.circle);
        let Some(gathering) = of.filter(|of| done.insert(*of)) else { continue };
        let many = if few { 1 + dice.below(3) } else { 4 + dice.below(people.len() - 3) };
        let desk = one.circle.keys.number(KeyKind::DeskAgree);
        let left: Vec<_> = (0..many).map(|_| LeaveCard { gathering, desk, card: names.text() }).collect();
        cards += many;
        let mut give = |lanes: &mut Lanes, found: &mut Findings| {
            let (givers, left) = (shuffled(people.clone(), dice), shuffled(left.clone(), dice));
            let acts = givers.into_iter().zip(left).map(|(who, left)| say(who, Command::LeaveCard(left)));
            acts.into_iter().try_for_each(|act| lanes.punctually(found, &act))
        };
        give(&mut one, found)?;
        if !few {
            give(&mut other, found)?;
        }
    }
    if cards == 0 {
        return Ok(());
    }
    for (one, other) in one.followed.iter().zip(&other.followed) {
        let first = one.sent.iter().zip(&other.sent).find(|(one, other)| one != other);
        found.hold(law, one.sent == other.sent, || format!("{:?}, {cards} cards: {first:?}", one.lane))?;
    }
    Ok(())
}

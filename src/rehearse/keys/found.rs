//! A new circle: its desk, its first keys and its founder's device are made here, and everything it says is sealed before it
//! leaves.
use super::words::Kind;
use super::{Held, Reader};
use crate::circle::agenda::{Entry, Medium};
use crate::circle::command::Founding;
use crate::circle::ids::{BodyId, CircleId, PersonId};
use crate::circle::keys::FirstKeys;
use crate::env::Env;
use crate::sealing::desk::first_desk;
use crate::sealing::keys::sign_key;
use crate::sealing::roster::{follow_roster, sign_roster};
use crate::sealing::{Key, KeyState, Named, RosterState, Stop};
use std::collections::BTreeMap;

/// What a circle says at its beginning.
pub struct Given<'a> {
    /// What it is called.
    pub title: &'a str,
    /// What its facilitator is called in it.
    pub name: &'a str,
    /// What it is and is not.
    pub about: &'a str,
    /// Where the voices are.
    pub medium: Medium,
    /// Who may come in, and when.
    pub entry: Entry,
    /// The template it is made from.
    pub template: &'a str,
    /// What everyone promises.
    pub agreements: &'a [String],
}

/// A circle on its way to the server, and what its founder's browser keeps.
pub struct Founded {
    /// As it begins.
    pub founding: Founding,
    /// What it names.
    pub bodies: BTreeMap<BodyId, String>,
    /// What the browser keeps.
    pub held: Held,
}

/// Makes a circle.
///
/// # Errors
/// `too_long`.
pub fn found(env: &Env, person: PersonId, given: &Given<'_>) -> Result<Founded, Stop> {
    let circle = CircleId(env.uuid());
    let (desk, desk_record) = first_desk(env, circle)?;
    let key = Key::fresh(env);
    let named = Named::circle(circle, 1, &key);
    let mut held = Held::new(env, circle, desk.public(), person);
    held.circle_keys.insert(1, key.clone());
    let mut bodies = BTreeMap::new();
    let mut put = |text: String| {
        let id = BodyId(env.uuid());
        bodies.insert(id, text);
        id
    };
    let key_record = sign_key(env, circle, &desk, (&named, &key), None)?;
    let state = RosterState {
        number: 1,
        circle_key: KeyState { number: 1, commitment: named.commitment },
        gatherings: BTreeMap::new(),
        devices: BTreeMap::from([(held.device, held.newcomer().listed())]),
    };
    let roster = sign_roster(circle, &desk, &state)?;
    held.roster = Some(follow_roster(circle, &held.desk, None, &roster)?);
    held.desk_keys = Some(desk);
    let keys =
        FirstKeys { device: held.device, desk: put(desk_record), roster: put(roster), circle_key: put(key_record) };
    let mut words = |kind, text: &str| {
        let id = BodyId(env.uuid());
        bodies.insert(id, held.seal(env, id, &Kind::of_circle(kind), text, &[Reader::Circle])?);
        Ok(id)
    };
    let founding = Founding {
        circle,
        title: words("title", given.title)?,
        name: words("name", given.name)?,
        medium: given.medium,
        entry: given.entry,
        template: given.template.to_owned(),
        agreements: given.agreements.iter().map(|line| words("agreement", line)).collect::<Result<_, Stop>>()?,
        about: words("about", given.about)?,
        keys,
    };
    Ok(Founded { founding, bodies, held })
}

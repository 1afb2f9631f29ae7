//! What a simulated person's browser takes from the keys the server shows: every renewal it can check, back to the first
//! words of the circle, and nothing that does not hold.
use afterglow::circle::agenda::{Entry, Medium};
use afterglow::circle::command::Command;
use afterglow::circle::ids::{BodyId, DeviceId, GatheringId, PersonId, TurnId};
use afterglow::circle::keys::Step;
use afterglow::env::Env;
use afterglow::rehearse::keys::admit::Knocking;
use afterglow::rehearse::keys::desk::After;
use afterglow::rehearse::keys::follow::Shown;
use afterglow::rehearse::keys::found::{Given, found};
use afterglow::rehearse::keys::pages::{DoorText, Invited};
use afterglow::rehearse::keys::step::{Gift, Records};
use afterglow::rehearse::keys::words::Kind;
use afterglow::rehearse::keys::{Held, Reader};
use afterglow::sealing::desk::renew_desk;
use afterglow::sealing::door::vouch;
use afterglow::sealing::{Key, Named, Purpose, Stop};
use serde::Deserialize;
use serde_json::{Value, json};
use std::collections::BTreeMap;

/// A circle, as a server shows its keys, and Dara, who holds its desk.
struct World {
    env: Env,
    dara: Held,
    title: BodyId,
    keys: Value,
    bodies: BTreeMap<BodyId, String>,
    invited: Invited,
}

impl World {
    fn new() -> Self {
        let (env, person) = (Env::start(0), PersonId(uuid::Uuid::new_v4()));
        let given = Given {
            title: "The Tuesday circle",
            name: "Dara",
            about: "A circle",
            medium: Medium::Written,
            entry: Entry::Rolling,
            template: "soft-landing",
            agreements: &["We listen".into()],
        };
        let made = found(&env, person, &given).unwrap();
        let first = &made.founding.keys;
        let keys = json!({
            "desk": { "1": first.desk }, "circle": { "1": first.circle_key },
            "roster": { "number": 1, "signed": first.roster }, "grants": {}, "admissions": {},
        });
        let invited = Invited::draw(&env, made.held.circle, Purpose::default()).unwrap();
        Self { env, dara: made.held, title: made.founding.title, keys, bodies: made.bodies, invited }
    }

    /// The server takes a step.
    fn take(&mut self, step: &Step, bodies: BTreeMap<BodyId, String>) {
        for (name, record) in [("desk", step.desk), ("circle", step.circle_key)] {
            let records = self.keys[name].as_object_mut().unwrap();
            let next = (records.len() + 1).to_string();
            records.extend(record.map(|record| (next, json!(record))));
        }
        self.keys["roster"] = json!({ "number": step.roster, "signed": step.signed });
        for grant in &step.grants {
            let shown = json!({ "device": grant.device, "what": grant.what, "number": grant.number });
            self.keys["grants"][grant.text.to_string()] = shown;
        }
        self.bodies.extend(bodies);
    }

    fn shown(&self) -> Shown {
        Shown::deserialize(json!({ "keys": self.keys, "bodies": self.bodies })).unwrap()
    }

    /// What a browser makes of it.
    fn follow(&self, held: &mut Held) -> Result<(), Stop> {
        held.follow(&self.shown())
    }

    fn knocks(&self) -> (Held, Knocking) {
        let (env, circle) = (&self.env, self.dara.circle);
        let held = Held::new(env, circle, self.dara.desk, PersonId(env.uuid()));
        let name = BodyId(env.uuid());
        let readers = [Reader::Desk, Reader::Oneself];
        let sealed = held.seal(env, name, &Kind::of_circle("name"), "Wren", &readers).unwrap();
        let vouched = vouch(circle, self.invited.id, &self.invited.keys, &held.newcomer());
        let (person, device, proof) = (held.person, held.device, held.proof(&vouched));
        (held, Knocking { person, device, proof, name: (name, sealed), desk: false, brings_back: None })
    }

    fn admit(&mut self, knocking: &Knocking) {
        let (made, roster) = self.dara.admit(&self.env, knocking, &self.invited, None).unwrap();
        let Command::Admit { step: Some(step), .. } = made.command else { panic!("an admission") };
        self.keys["admissions"][knocking.device.to_string()] = json!(step.admission);
        self.take(&step, made.bodies);
        self.dara.done(After { roster, gathering: None });
    }

    fn let_in(&mut self) -> Held {
        let (mut held, knocking) = self.knocks();
        self.admit(&knocking);
        self.follow(&mut held).unwrap();
        held
    }

    /// Somebody is removed: the circle's key is new, and the desk with it if it is one of those who hold it.
    fn remove(&mut self, out: DeviceId, desk: bool) {
        let (env, dara) = (&self.env, &self.dara);
        let (mut made, circle) = (Records::default(), dara.circle);
        let (keeper, record) = match desk {
            true => renew_desk(env, circle, dara.keeper().unwrap()).map(|(keys, record)| (keys, Some(record))).unwrap(),
            false => (dara.keeper().unwrap().clone(), None),
        };
        let Gift::Key(now, before) = dara.circle_gift().unwrap() else { panic!("a key") };
        let named = |key: &Key| Named::circle(circle, now.number + 1, key);
        let (gift, key_record, key) = dara.fresh_key(env, &mut made, &keeper, named, Some(&before)).unwrap();
        let mut state = dara.next_state(None).unwrap();
        state.circle_key = key;
        state.devices.get_mut(&out).unwrap().ended = true;
        let (mut step, _) = dara.signed(env, &mut made, &keeper, &state).unwrap();
        step.circle_key = Some(key_record);
        step.desk = record.map(|record| made.put(env, record));
        let staying: Vec<_> = dara.live(|_| true).unwrap().into_iter().filter(|(device, _)| *device != out).collect();
        step.grants = dara.grants(env, &mut made, &staying, &[gift]).unwrap();
        if desk {
            let mine = dara.live(|person| person == dara.person).unwrap();
            step.grants.extend(dara.grants(env, &mut made, &mine, &Gift::desk(&keeper)).unwrap());
        }
        self.take(&step, made.0);
        let shown = self.shown();
        self.dara.follow(&shown).unwrap();
    }

    fn reads_the_title(&self, held: &Held) -> Result<String, Stop> {
        held.open(self.title, &Kind::of_circle("title"), &self.bodies[&self.title]).map(|opened| opened.text)
    }
}

#[test]
fn renewed_keys_are_followed_and_open_what_was_said_before_them() {
    let mut world = World::new();
    let (mut ana, mut ben) = (world.let_in(), world.let_in());
    assert_eq!(world.reads_the_title(&ana).as_deref(), Ok("The Tuesday circle"));
    world.remove(ben.device, false);
    assert_eq!(world.follow(&mut ben), Err(Stop::NotForThisDevice), "whoever was removed");
    world.follow(&mut ana).unwrap();
    let mut cleo = world.let_in();

    let (env, id) = (world.env.clone(), BodyId(world.env.uuid()));
    let said = ana.seal(&env, id, &Kind::of_circle("name"), "Ana anew", &[Reader::Circle]).unwrap();
    for held in [&ana, &cleo, &world.dara] {
        assert_eq!(world.reads_the_title(held).as_deref(), Ok("The Tuesday circle"));
        assert_eq!(held.open(id, &Kind::of_circle("name"), &said).unwrap().text, "Ana anew");
    }
    assert_eq!(ben.open(id, &Kind::of_circle("name"), &said), Err(Stop::NoKey));

    // Twice more, while Cleo sleeps.
    let (dora, emil) = (world.let_in(), world.let_in());
    world.remove(dora.device, false);
    world.remove(emil.device, false);
    world.follow(&mut cleo).unwrap();
    assert_eq!(world.reads_the_title(&cleo).as_deref(), Ok("The Tuesday circle"));
}

#[test]
fn a_new_desk_is_followed_by_whoever_was_in_waited_or_has_not_looked_yet() {
    let mut world = World::new();
    let (mut ana, ben) = (world.let_in(), world.let_in());
    let (mut waits, knocking) = world.knocks();
    let (mut slept, admitted) = world.knocks();
    world.admit(&admitted);
    let door = DoorText {
        title: String::new(),
        about: String::new(),
        agreements: Vec::new(),
        agreements_version: 1,
        led_by: Vec::new(),
    };
    let made = world.dara.invite(&world.env, &world.invited, &door, (true, 1)).unwrap();
    let Command::Invite { secret, .. } = made.command else { panic!("an invitation") };

    world.remove(ben.device, true);
    assert_eq!(world.dara.keeper().unwrap().number, 2);
    for held in [&mut ana, &mut slept] {
        world.follow(held).unwrap();
        assert_eq!((held.desk, held.desk_keys.is_some()), (world.dara.desk, false));
        assert_eq!(world.reads_the_title(held).as_deref(), Ok("The Tuesday circle"));
    }
    // What was sealed for the desk before is still opened by the one that came after.
    let known = world.dara.invited(world.invited.id, secret, &made.bodies[&secret]).unwrap();
    assert_eq!(known.secret, world.invited.secret);
    world.admit(&knocking);
    world.follow(&mut waits).unwrap();
    assert_eq!(waits.desk, world.dara.desk);
}

#[test]
fn a_gathering_s_key_comes_with_the_seat_and_goes_with_the_gathering() {
    let mut world = World::new();
    let mut ana = world.let_in();
    let (env, gathering, turn) = (world.env.clone(), GatheringId(world.env.uuid()), TurnId(world.env.uuid()));
    let (made, after) = world.dara.open_doors(&env, gathering, |person| person == world.dara.person).unwrap();
    let Command::OpenDoors { step, .. } = made.command else { panic!("open doors") };
    world.take(&step, made.bodies);
    world.dara.done(after);
    world.follow(&mut ana).unwrap();
    assert!(!ana.has_gathering(gathering), "no seat, no key");

    let made = world.dara.seat(&env, ana.person, gathering).unwrap();
    let Command::Admit { grants, step: None, .. } = made.command else { panic!("a seat") };
    for grant in grants {
        let shown = json!({ "device": grant.device, "what": grant.what, "number": grant.number });
        world.keys["grants"][grant.text.to_string()] = shown;
    }
    world.bodies.extend(made.bodies);
    world.keys["gathering"] = json!({ "id": gathering, "number": 1 });
    world.follow(&mut ana).unwrap();
    let (id, kind) = (BodyId(env.uuid()), Kind::reflection(gathering, turn, 0));
    let said = ana.seal(&env, id, &kind, "I came by train.", &[Reader::Gathering]).unwrap();
    let shown = world.shown();
    world.dara.follow(&shown).unwrap();
    assert_eq!(world.dara.open(id, &kind, &said).unwrap().text, "I came by train.");

    world.keys.as_object_mut().unwrap().remove("gathering");
    world.follow(&mut ana).unwrap();
    assert_eq!(ana.open(id, &kind, &said), Err(Stop::NoKey), "the key is forgotten with the gathering");
}

#[test]
fn what_does_not_hold_is_not_followed_and_changes_nothing() {
    let mut world = World::new();
    let mut ana = world.let_in();
    let ben = world.let_in();
    world.follow(&mut ana).unwrap();
    let before = (world.keys.clone(), ana.roster.clone());
    world.remove(ben.device, true);
    let honest = world.keys.clone();
    let mut stops = |what: &str, change: &dyn Fn(&mut Value, &mut BTreeMap<BodyId, String>), stop: Stop| {
        let (mut keys, mut bodies) = (honest.clone(), world.bodies.clone());
        change(&mut keys, &mut bodies);
        let shown = Shown::deserialize(json!({ "keys": keys, "bodies": bodies })).unwrap();
        assert_eq!(ana.follow(&shown), Err(stop), "{what}");
        assert_eq!((ana.desk.number, &ana.roster), (1, &before.1), "{what}");
    };
    let body = |keys: &Value, at: &str| keys.pointer(at).and_then(|id| BodyId::deserialize(id).ok()).unwrap();
    stops("an old roster under a new desk", &|keys, _| keys["roster"] = before.0["roster"].clone(), Stop::OldRecord);
    stops(
        "no record of the new desk",
        &|keys, _| drop(keys["desk"].as_object_mut().unwrap().remove("2")),
        Stop::MissingRecord,
    );
    stops("no text of it", &|keys, bodies| drop(bodies.remove(&body(keys, "/desk/2"))), Stop::MissingRecord);
    stops("another number", &|keys, _| keys["roster"]["number"] = json!(99), Stop::Unreadable);
    stops("no grant", &|keys, _| keys["grants"] = json!({}), Stop::NoKey);
    let other = World::new();
    let rival = other.bodies[&body(&other.keys, "/desk/1")].clone();
    let exchange = |keys: &mut Value, bodies: &mut BTreeMap<BodyId, String>| {
        bodies.insert(body(keys, "/desk/2"), rival.clone());
    };
    stops("another circle's desk", &exchange, Stop::OtherCircle);
    world.follow(&mut ana).unwrap();
    assert_eq!(ana.desk.number, 2);
}

#[test]
fn nothing_is_signed_for_a_knock_that_does_not_prove_itself() {
    let mut world = World::new();
    let ana = world.let_in();
    let (_, honest) = world.knocks();
    let (_, other) = world.knocks();
    let admit = |knocking: Knocking| world.dara.admit(&world.env, &knocking, &world.invited, None).map(|_| ());
    for (what, knocking) in [
        ("another's keys", Knocking { proof: other.proof.clone(), ..honest.clone() }),
        ("another device", Knocking { device: other.device, ..honest.clone() }),
        ("another person", Knocking { person: other.person, ..honest.clone() }),
        ("somebody who is in", Knocking { person: ana.person, ..honest.clone() }),
        ("the desk, by the server's word alone", Knocking { desk: true, ..honest.clone() }),
        ("another's place, by the same", Knocking { brings_back: Some(ana.person), ..honest.clone() }),
        ("half a proof", Knocking { proof: honest.proof[..240].into(), ..honest.clone() }),
    ] {
        assert_eq!(admit(knocking), Err(Stop::NotProven), "{what}");
    }
    let renamed = Knocking { name: (other.name.0, honest.name.1.clone()), ..honest.clone() };
    assert_eq!(admit(renamed), Err(Stop::NotSigned), "a name that was moved");
    assert_eq!(admit(honest), Ok(()));
}

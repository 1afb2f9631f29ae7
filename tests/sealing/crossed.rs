//! Each twin opens and checks what the other sealed and signed. The other half runs in node: `tests/web/unit/seal-crossed.mjs`.
use crate::world::{Circle, System, bytes, hex, id, key, list, number, pair, place, public, text};
use afterglow::circle::ids::{CircleId, DeviceId, GatheringId, InvitationId, PersonId};
use afterglow::sealing::admission::{read_admission, sign_admission};
use afterglow::sealing::bytes::{base64url, from_base64url};
use afterglow::sealing::card::{open_card, seal_card};
use afterglow::sealing::desk::{agreement_before, desk_before, follow_desk, renew_desk};
use afterglow::sealing::door::{open_door, prove_knock, seal_door, vouch};
use afterglow::sealing::envelope::as_written;
use afterglow::sealing::invitation::Secret;
use afterglow::sealing::keys::{grant, grant_pair, key_before, read_key, sign_key, take, take_pair};
use afterglow::sealing::purpose::{read_invitation, write_invitation};
use afterglow::sealing::roster::{follow_roster, sign_roster};
use afterglow::sealing::{
    Admission, Audience, Desk, DeskKeys, Holding, Key, KeyKind, Named, Newcomer, Pair, Place, Public, Purpose,
    Recipient,
};
use serde_json::{Value, json};
use std::collections::BTreeMap;
use std::path::Path;
use std::process::Command;
use uuid::Uuid;

/// Texts of every size, none of them, and some that are not ASCII.
const TEXTS: [&str; 5] = ["", "I came by train. ☂", "Ana", "\u{feff}a mark that stays", "e\u{301} and é"];

fn node(act: &str, file: &Path) {
    let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/web/unit/seal-crossed.mjs");
    let ran = Command::new("node").arg(script).arg(act).arg(file).output().expect("node, for the other half of this");
    let told = String::from_utf8_lossy(&ran.stderr);
    assert!(ran.status.success(), "node could not {act}: {told}");
}

fn both(pair: &Pair) -> Value {
    json!({ "secret": hex(pair.secret()), "public": hex(pair.public().bytes()) })
}

fn written(place: &Place<'_>) -> Value {
    json!({ "circle": place.circle, "gathering": place.gathering, "author": place.author, "kind": place.kind,
        "id": place.id, "turn": place.turn })
}

/// All that this twin makes, with what is needed to open it.
fn made() -> Value {
    let circle = Circle::new(3);
    let (ana, desk, key) = (&circle.people[0], &circle.desk, &circle.circle_key);
    let long = [("x", 300), ("z", 4_000), ("y", 16_383)].map(|(letter, times)| letter.repeat(times));
    let texts = TEXTS.into_iter().chain(long.iter().map(String::as_str)).enumerate();
    let texts: Vec<_> = texts
        .map(|(i, words)| {
            let audience = [circle.for_gathering(), circle.for_desk()];
            let place = if i % 2 == 0 {
                circle.place(0)
            } else {
                Place { gathering: None, turn: None, kind: "call_link", ..circle.place(0) }
            };
            let said = circle.says_at(place, ana, i as u32, words, &audience);
            json!({ "place": written(&said.place), "index": i, "text": words, "sealed": said.sealed.sealed,
                "wraps": said.sealed.wraps, "receipt": base64url(&said.sealed.receipt) })
        })
        .collect();
    let (renewed, record) = renew_desk(&System, circle.id, desk).unwrap();
    let next = Key::fresh(&System);
    let named = [Named::circle(circle.id, 1, key), Named::circle(circle.id, 2, &next)];
    let theirs = Named::gathering(circle.gathering, 1, &circle.gathering_key);
    let keyed = [
        sign_key(&System, circle.id, desk, (&named[0], key), None),
        sign_key(&System, circle.id, desk, (&named[1], &next), Some(key)),
        sign_key(&System, circle.id, desk, (&theirs, &circle.gathering_key), None),
    ];
    let admission = Admission { roster: 1, keys: vec![named[1], theirs] };
    let device = (ana.newcomer.device, &ana.newcomer.agree);
    let (invitation, secret) = (InvitationId(Uuid::new_v4()), Secret::fresh(&System));
    let keys = secret.keys(circle.id).unwrap();
    let purpose = Purpose { desk: true, person: Some(ana.newcomer.member) };
    json!({
        "circle": circle.id, "gathering": circle.gathering,
        "member": ana.newcomer.member, "device": ana.newcomer.device,
        "agree": both(&ana.agree), "sign": both(&ana.sign), "self": both(&ana.oneself),
        "desks": [
            { "number": 1, "agree": both(&desk.agree), "sign": both(&desk.sign), "record": circle.record },
            { "number": 2, "agree": both(&renewed.agree), "sign": both(&renewed.sign), "record": record },
        ],
        "keys": { "circle_1": hex(key.bytes()), "circle_2": hex(next.bytes()), "gathering_1": hex(circle.gathering_key.bytes()) },
        "key_records": keyed.map(Result::unwrap),
        "roster": sign_roster(circle.id, desk, &circle.state).unwrap(),
        "admission": sign_admission(circle.id, desk, &ana.newcomer, &admission).unwrap(),
        "grant": grant(&System, circle.id, device, &named[1], &next).unwrap(),
        "desk_sign": grant_pair(&System, circle.id, device, (KeyKind::DeskSign, 1), &desk.sign).unwrap(),
        "texts": texts,
        "card": seal_card(&System, circle.id, circle.gathering, &desk.public(), "Thank you all.").unwrap(),
        "invitation": {
            "id": invitation, "fragment": secret.fragment(), "token": hex(keys.token.bytes()),
            "page": seal_door(&System, circle.id, invitation, &keys.page, &desk.public(), "Welcome").unwrap(),
            "vouched": base64url(&vouch(circle.id, invitation, &keys, &ana.newcomer)),
            "kept": write_invitation(circle.id, desk, (invitation, &secret), &purpose).unwrap(),
        },
    })
}

/// Opens all that a twin made.
fn check(of: &Value) {
    let circle = CircleId(id(&of["circle"]));
    let gathering = GatheringId(id(&of["gathering"]));
    let [agree, sign, oneself] = ["agree", "sign", "self"].map(|name| pair(&of[name]));
    let mine = Newcomer {
        member: PersonId(id(&of["member"])),
        device: DeviceId(id(&of["device"])),
        agree: agree.public(),
        sign: sign.public(),
        oneself: oneself.public(),
    };
    let desks: Vec<_> = list(&of["desks"])
        .iter()
        .map(|of| DeskKeys { number: number(&of["number"]), agree: pair(&of["agree"]), sign: pair(&of["sign"]) })
        .collect();
    let known: BTreeMap<u32, Desk> = desks.iter().map(|desk| (desk.number, desk.public())).collect();
    let records: Vec<_> = list(&of["desks"]).iter().map(|of| text(&of["record"])).collect();
    assert_eq!(follow_desk(circle, &known[&1], records[0]), Ok(known[&1]));
    assert_eq!(follow_desk(circle, &known[&1], records[1]), Ok(known[&2]));
    assert_eq!(desk_before(circle, &known[&2], records[1]), Ok(Some(known[&1])));
    assert_eq!(agreement_before(circle, &desks[1], records[1]), Ok(desks[0].agree.clone()));

    let [one, two, theirs] = ["circle_1", "circle_2", "gathering_1"].map(|name| key(&of["keys"][name]));
    let read: Vec<_> = list(&of["key_records"])
        .iter()
        .map(|record| read_key(circle, &|number| known.get(&number).copied(), text(record)).unwrap())
        .collect();
    let named =
        [Named::circle(circle, 1, &one), Named::circle(circle, 2, &two), Named::gathering(gathering, 1, &theirs)];
    assert_eq!(read.iter().map(|read| read.named).collect::<Vec<_>>(), named);
    assert_eq!(key_before(circle, &read[1], &two), Ok(one));

    let roster = follow_roster(circle, &known[&1], None, text(&of["roster"])).unwrap();
    assert_eq!(roster.state.devices[&mine.device], mine.listed());
    let admission = read_admission(circle, &known[&1], &mine, text(&of["admission"])).unwrap();
    assert_eq!(admission, Admission { roster: 1, keys: named[1..].to_vec() });
    assert_eq!(take(circle, (mine.device, &agree), &named[1], text(&of["grant"])), Ok(two));

    let desk_sign =
        take_pair(circle, (mine.device, &agree), (KeyKind::DeskSign, 1), &known[&1].sign, text(&of["desk_sign"]));
    assert_eq!(desk_sign, Ok(desks[0].sign.clone()));

    let speaker = |device| roster.state.speaker(device);
    let as_member = Holding::Key(Audience::Gathering(gathering, 1), theirs);
    for said in list(&of["texts"]) {
        let wraps: Vec<_> = list(&said["wraps"]).iter().map(|wrap| text(wrap).to_owned()).collect();
        let shown = (text(&said["sealed"]), &wraps[..]);
        let receipt = from_base64url(text(&said["receipt"])).unwrap().try_into().unwrap();
        for holding in [as_member.clone(), Holding::desk(circle, &desks[0])] {
            let opened = as_written(&receipt, &place(&said["place"]), shown, &speaker, &[holding]).unwrap();
            assert_eq!(
                json!([opened.text, opened.index, opened.device]),
                json!([said["text"], said["index"], mine.device])
            );
        }
    }
    assert_eq!(open_card(circle, gathering, &desks[0], text(&of["card"])).unwrap(), "Thank you all.");

    let door = &of["invitation"];
    let invitation = InvitationId(id(&door["id"]));
    let keys = Secret::from_fragment(text(&door["fragment"])).unwrap().keys(circle).unwrap();
    assert_eq!(hex(keys.token.bytes()), door["token"]);
    assert_eq!(open_door(circle, invitation, &keys.page, text(&door["page"])), Ok((known[&1], "Welcome".into())));
    let kept = read_invitation(circle, &known[&1], invitation, text(&door["kept"]));
    let purpose = Purpose { desk: true, person: Some(mine.member) };
    assert_eq!(kept, Ok((Secret::from_fragment(text(&door["fragment"])).unwrap(), purpose)));
    let vouched = from_base64url(text(&door["vouched"])).unwrap();
    assert_eq!(prove_knock(circle, invitation, &keys, &mine, &vouched), Ok(()));

    // Many pairs, for numbers with zeros in front, which are easy to write in two ways.
    for agreed in list(&of["agreed"]) {
        assert_eq!(hex(&pair(&agreed["mine"]).agree(&public(&agreed["theirs"])).unwrap()), agreed["shared"]);
    }
    for signed in list(&of["signed"]) {
        let signer: Public = public(&signed["public"]);
        assert!(signer.signed(&bytes(&signed["signature"]), &bytes(&signed["said"])), "{signed}");
    }
}

/// Enough that numbers with a zero byte in front come up.
const MANY: usize = 1_000;

fn many() -> (Value, Value) {
    let theirs = Pair::fresh(&System);
    let agreed = (0..MANY).map(|_| {
        let mine = Pair::fresh(&System);
        let shared = mine.agree(&theirs.public()).unwrap();
        json!({ "mine": both(&mine), "theirs": hex(theirs.public().bytes()), "shared": hex(&shared) })
    });
    let signed = (0..MANY).map(|i| {
        let said = format!("text {i}");
        let signature = theirs.sign(said.as_bytes()).unwrap();
        json!({ "public": hex(theirs.public().bytes()), "said": hex(said.as_bytes()), "signature": hex(&signature) })
    });
    (agreed.collect(), signed.collect())
}

#[test]
fn the_page_opens_and_checks_what_is_sealed_and_signed_here() {
    let mut made = made();
    (made["agreed"], made["signed"]) = many();
    check(&made);
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("made.json");
    std::fs::write(&file, made.to_string()).unwrap();
    node("check", &file);

    // The control: the page does look.
    let said = text(&made["texts"][1]["sealed"]).to_owned();
    made["texts"][0]["sealed"] = json!(said);
    std::fs::write(&file, made.to_string()).unwrap();
    let looked = std::panic::catch_unwind(|| node("check", &file));
    assert!(looked.is_err(), "the page took one text for another");
}

#[test]
fn what_the_page_seals_and_signs_is_opened_and_checked_here() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("made.json");
    node("make", &file);
    let made: Value = serde_json::from_str(&std::fs::read_to_string(&file).unwrap()).unwrap();
    assert_eq!((list(&made["texts"]).len(), list(&made["agreed"]).len()), (TEXTS.len() + 3, MANY));
    check(&made);
}

#[test]
fn one_recipient_is_not_another() {
    // `Recipient` and `Holding` name the same audience by the same bytes; a mistake there would open for the wrong one.
    let circle = Circle::new(1);
    let shared = Key::fresh(&System);
    let said = circle.says(0, 0, "…", &[Recipient::Key(Audience::Circle(circle.id, 1), shared.clone())]);
    for (audience, opens) in [
        (Audience::Circle(circle.id, 1), true),
        (Audience::Circle(circle.id, 2), false),
        (Audience::Desk(circle.id, 1), false),
        (Audience::Gathering(GatheringId(circle.id.0), 1), false),
        (Audience::Member(PersonId(circle.id.0)), false),
        (Audience::Oneself(PersonId(circle.id.0)), false),
    ] {
        let holding = Holding::Key(audience, shared.clone());
        let opened = circle.opens(&said.place, &said.sealed.sealed, &said.sealed.wraps, &[holding]);
        assert_eq!(opened.is_ok(), opens, "{audience:?}");
    }
}

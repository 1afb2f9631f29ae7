//! The known answers: made again from the same draws, byte for byte but for the signatures, and opened.
use crate::world::{Script, System, bytes, hex, id, key, list, number, pair, place, public, text, vectors};
use afterglow::circle::ids::{CircleId, DeviceId, GatheringId, InvitationId, PersonId};
use afterglow::sealing::admission::{read_admission, sign_admission};
use afterglow::sealing::bundle::Shelf;
use afterglow::sealing::bytes::{base64url, from_base64url};
use afterglow::sealing::card::{open_card, seal_card};
use afterglow::sealing::desk::{agreement_before, desk_before, first_desk, follow_desk, renew_desk};
use afterglow::sealing::door::{open_door, prove_knock, seal_door, vouch};
use afterglow::sealing::envelope::{as_written, seal};
use afterglow::sealing::fields::{Fields, Reader};
use afterglow::sealing::invitation::Secret;
use afterglow::sealing::keys::{grant, key_before, read_key, sign_key, take};
use afterglow::sealing::lock::{ROUNDS, hkdf, sha256};
use afterglow::sealing::pad::{LONGEST, SIZES, pad, unpad};
use afterglow::sealing::recovery::{Recovered, code_from, code_numbers, open_recovery, seal_recovery};
use afterglow::sealing::roster::{follow_roster, sign_roster};
use afterglow::sealing::to_pair::{info, lock_to, unlock_with};
use afterglow::sealing::wraps::{unwrap, wrap};
use afterglow::sealing::{
    Admission, Audience, Desk, DeskKeys, Holding, Key, KeyState, Named, Newcomer, Opened, Recipient, RosterState,
    Speaker, Stop,
};
use serde_json::{Value, json};
use std::collections::BTreeMap;

/// The same text, but for the bytes of its signatures.
fn same_but(made: &str, filed: &Value, signatures: std::ops::Range<usize>) {
    let without = |text: &str| {
        let mut bytes = from_base64url(text).unwrap();
        bytes.drain(signatures.clone());
        hex(&bytes)
    };
    assert_eq!(without(made), without(text(filed)));
}

#[test]
fn bytes_fields_and_padding() {
    let file = vectors("bytes");
    for one in list(&file["base64url"]) {
        assert_eq!(base64url(&bytes(&one["bytes"])), one["text"]);
        assert_eq!(from_base64url(text(&one["text"])).unwrap(), bytes(&one["bytes"]));
    }
    for refused in list(&file["base64url_refused"]) {
        assert_eq!(from_base64url(text(refused)), Err(Stop::Unreadable), "{refused}");
    }

    let given = &file["fields"]["given"];
    let items = list(&given["list"]);
    let label = text(&file["fields"]["label"]);
    let fields = Fields::new(label).id(id(&given["circle"])).number(number(&given["number"]));
    let fields = fields.text(text(&given["text"])).maybe(None);
    let inner = Fields::item().id(id(&items[0])).number(number(&items[1]));
    let made = fields.bytes(&inner.done()).done();
    assert_eq!(hex(&made), file["fields"]["bytes"]);
    let mut reader = Reader::new(&made, label).unwrap();
    assert_eq!(reader.id().unwrap(), id(&given["circle"]));
    assert_eq!(reader.number().unwrap(), number(&given["number"]));
    assert_eq!(reader.text().unwrap(), given["text"]);
    assert_eq!(reader.bytes().unwrap(), b"");
    let mut inner = Reader::item(reader.bytes().unwrap());
    assert_eq!((inner.id().unwrap(), inner.number().unwrap()), (id(&items[0]), number(&items[1])));
    assert_eq!((inner.end(), reader.end()), (Ok(()), Ok(())));
    for cut in 0..made.len() {
        let read = |bytes: &[u8]| {
            let mut reader = Reader::new(bytes, label)?;
            let _ = (reader.id()?, reader.number()?, reader.text()?, reader.bytes()?, reader.bytes()?);
            reader.end()
        };
        assert_eq!(read(&made[..cut]), Err(Stop::Unreadable), "cut at {cut}");
        assert_eq!(read(&[&made[..], &made[..=cut]].concat()), Err(Stop::Unreadable), "{cut} more");
    }

    for one in list(&file["padding"]) {
        let letters = vec![b'a'; number(&one["letters_a"]) as usize];
        let padded = pad(&letters, SIZES).unwrap();
        assert_eq!((padded.len() as u32, hex(&sha256(&padded))), (number(&one["size"]), text(&one["sha256"]).into()));
        assert_eq!(unpad(padded, SIZES).unwrap(), letters);
    }
    for one in list(&file["padding_refused"]) {
        let mut padded = bytes(&one["bytes"]);
        padded.resize(number(&one["size"]) as usize, 0);
        assert_eq!(unpad(padded, SIZES), Err(Stop::Unreadable), "{}", one["why"]);
    }
    assert_eq!((json!(LONGEST), json!(SIZES)), (file["longest"].clone(), file["sizes"].clone()));
    assert_eq!(pad(&vec![b'a'; LONGEST + 1], SIZES), Err(Stop::TooLong));
}

#[test]
fn the_key_schedule() {
    let file = vectors("key_schedule");
    let of = &file["to_a_pair"];
    let (holder, once, bound) = (pair(&of["holder"]), pair(&of["once"]), bytes(&of["bound"]));
    let shared = once.agree(&holder.public()).unwrap();
    assert_eq!(hex(&shared), of["shared"]);
    assert_eq!(holder.agree(&once.public()).unwrap(), shared);
    let info = info(&once.public(), &holder.public(), &bound);
    assert_eq!(hex(&info), of["info"]);
    assert_eq!(hex(hkdf(&shared, &info).unwrap().bytes()), of["key"]);
    let draws = Script::new([&of["once"]["secret"], &of["iv"]]);
    let locked = lock_to(&draws, &holder.public(), &bound, &bytes(&of["plain"])).unwrap();
    draws.used_up();
    assert_eq!(hex(&locked), of["locked"]);
    assert_eq!(hex(&unlock_with(&holder, &bound, &locked).unwrap()), of["plain"]);
    assert_eq!(hex(&key(&file["commitment"]["key"]).commitment()), file["commitment"]["commitment"]);
}

#[test]
fn envelopes() {
    let file = vectors("envelopes");
    let (device, member) = (DeviceId(id(&file["device"]["id"])), PersonId(id(&file["device"]["member"])));
    let sign = pair(&file["device"]["sign"]);
    for of in list(&file["texts"]) {
        let (place, index, words) = (place(&of["place"]), number(&of["index"]), text(&of["text"]));
        let draws = Script::new([&of["key"], &of["iv"]]);
        let made = seal(&draws, &place, index, words, (device, &sign), &[]).unwrap();
        draws.used_up();
        let (at, key) = (place.placed().unwrap(), key(&of["key"]));
        assert_eq!(hex(&at.of_words()), of["additional_data"]);
        assert_eq!(hex(&key.commitment()), of["commitment"]);
        let locked = from_base64url(&made.sealed).unwrap().split_off(117);
        assert_eq!(hex(&at.of_signature(device, index, &key.commitment(), &locked)), of["signed"]);
        assert_eq!(base64url(&made.receipt), of["receipt"]);
        same_but(&made.sealed, &of["sealed"], 53..117);

        // With the signature that is in the file.
        let audience = Audience::Circle(place.circle, 1);
        let shared = Key::fresh(&System);
        let wraps = [wrap(&System, &at, &key, &Recipient::Key(audience, shared.clone())).unwrap()];
        let roster = |asked| (asked == device).then(|| Speaker { member, sign: sign.public() });
        let shown = (text(&of["sealed"]), &wraps[..]);
        let opened = as_written(&made.receipt, &place, shown, &roster, &[Holding::Key(audience, shared)]);
        assert_eq!(opened, Ok(Opened { text: words.into(), device, index }));
    }
}

#[test]
fn wraps_for_each_audience() {
    let file = vectors("wraps");
    let (at, content) = (place(&file["place"]).placed().unwrap(), key(&file["key"]));
    let committed = content.commitment();
    assert_eq!(hex(&committed), file["commitment"]);
    let all: Vec<_> = list(&file["wraps"]).iter().map(|of| text(&of["wrap"]).to_owned()).collect();
    for of in list(&file["wraps"]) {
        let (owner, n) = (id(&of["owner"]), number(&of["number"]));
        let audience = match text(&of["audience"]) {
            "gathering" => Audience::Gathering(GatheringId(owner), n),
            "circle" => Audience::Circle(CircleId(owner), n),
            "desk" => Audience::Desk(CircleId(owner), n),
            "member" => Audience::Member(PersonId(owner)),
            "self" => Audience::Oneself(PersonId(owner)),
            other => panic!("an audience: {other}"),
        };
        let (recipient, holding) = if of["key"].is_string() {
            (Recipient::Key(audience, key(&of["key"])), Holding::Key(audience, key(&of["key"])))
        } else {
            let pair = pair(&of["pair"]);
            (Recipient::Pair(audience, pair.public()), Holding::Pair(audience, pair))
        };
        let draws = Script::new(list(&of["draws"]));
        let made = wrap(&draws, &at, &content, &recipient).unwrap();
        draws.used_up();
        assert_eq!(made, of["wrap"]);
        let head = &from_base64url(&made).unwrap()[..23];
        assert_eq!(hex(&at.of_wrap(head, &committed)), of["additional_data"]);
        assert_eq!(unwrap(&at, &committed, &all, &[holding]), Ok(content.clone()));
    }
}

fn newcomer(file: &Value) -> Newcomer {
    Newcomer {
        member: PersonId(id(&file["member"])),
        device: DeviceId(id(&file["device"])),
        agree: public(&file["agree"]),
        sign: public(&file["sign"]),
        oneself: public(&file["self"]),
    }
}

fn desk(file: &Value) -> DeskKeys {
    DeskKeys { number: number(&file["number"]), agree: pair(&file["agree"]), sign: pair(&file["sign"]) }
}

#[test]
fn records_from_the_first_desk_on_and_back_again() {
    let file = vectors("records");
    let circle = CircleId(id(&file["circle"]));
    let draws = Script::new(list(&file["desk_draws"]));
    let filed = list(&file["desks"]);
    let (first, record) = first_desk(&draws, circle).unwrap();
    same_but(&record, &filed[0]["record"], 1..65);
    let (second, record) = renew_desk(&draws, circle, &first).unwrap();
    same_but(&record, &filed[1]["record"], 1..129);
    draws.used_up();
    let records = [text(&filed[0]["record"]), text(&filed[1]["record"])];
    let known: [Desk; 2] = [desk(&filed[0]).public(), desk(&filed[1]).public()];
    assert_eq!([first.public(), second.public()], known);
    assert_eq!(follow_desk(circle, &known[0], records[0]), Ok(known[0]));
    assert_eq!(follow_desk(circle, &known[0], records[1]), Ok(known[1]));
    assert_eq!(desk_before(circle, &known[1], records[1]), Ok(Some(known[0])));
    assert_eq!(desk_before(circle, &known[0], records[0]), Ok(None));
    assert_eq!(agreement_before(circle, &second, records[1]), Ok(first.agree.clone()));

    let gathering = GatheringId(id(&file["keys"]["owner"]));
    let [one, two, theirs] = ["circle_1", "circle_2", "gathering_1"].map(|name| key(&file["keys"][name]));
    let named =
        [Named::circle(circle, 1, &one), Named::circle(circle, 2, &two), Named::gathering(gathering, 1, &theirs)];
    let made = [(&first, &one, None), (&second, &two, Some(&one)), (&second, &theirs, None)];
    let draws = Script::new(list(&file["key_draws"]));
    let desks = |number: u32| known.get(number.checked_sub(1)? as usize).copied();
    for ((of, named), (desk, key, before)) in list(&file["key_records"]).iter().zip(&named).zip(made) {
        assert_eq!((hex(&named.commitment), named.number), (text(&of["commitment"]).into(), number(&of["number"])));
        same_but(&sign_key(&draws, circle, desk, (named, key), before).unwrap(), &of["record"], 1..65);
        let read = read_key(circle, &desks, text(&of["record"])).unwrap();
        assert_eq!((read.named, read.before.is_some()), (*named, before.is_some()));
        if let Some(before) = before {
            assert_eq!(key_before(circle, &read, key), Ok(before.clone()));
        }
    }
    draws.used_up();

    let state = |named: &Named| KeyState { number: named.number, commitment: named.commitment };
    let devices = list(&file["devices"]).iter().map(|of| {
        let mut listed = newcomer(of).listed();
        listed.ended = of["ended"] == true;
        (DeviceId(id(&of["device"])), listed)
    });
    let roster = RosterState {
        number: number(&file["roster"]["number"]),
        circle_key: state(&named[1]),
        gatherings: BTreeMap::from([(gathering, state(&named[2]))]),
        devices: devices.collect(),
    };
    same_but(&sign_roster(circle, &second, &roster).unwrap(), &file["roster"]["record"], 1..65);
    let followed = follow_roster(circle, &known[1], None, text(&file["roster"]["record"])).unwrap();
    assert_eq!(followed.state, roster);

    let mine = newcomer(&list(&file["devices"])[0]);
    let admission = Admission { roster: number(&file["admission"]["roster"]), keys: named[1..].to_vec() };
    let made = sign_admission(circle, &second, &mine, &admission).unwrap();
    same_but(&made, &file["admission"]["record"], 1..65);
    assert_eq!(read_admission(circle, &known[1], &mine, text(&file["admission"]["record"])), Ok(admission));

    let of = &file["grant"];
    let (device, agree, draws) = (DeviceId(id(&of["device"])), pair(&of["agree"]), Script::new(list(&of["draws"])));
    let given = grant(&draws, circle, (device, &agree.public()), &named[1], &key(&of["key"])).unwrap();
    draws.used_up();
    assert_eq!(given, of["text"]);
    assert_eq!(take(circle, (device, &agree), &named[1], &given), Ok(two));

    let of = &file["card"];
    let draws = Script::new(list(&of["draws"]));
    let sealed = seal_card(&draws, circle, gathering, &known[0], text(&of["text"])).unwrap();
    draws.used_up();
    assert_eq!(sealed, of["sealed"]);
    assert_eq!(open_card(circle, gathering, &first, &sealed).unwrap(), of["text"]);
}

#[test]
fn the_invitation_its_door_and_a_knock() {
    let file = vectors("invitation");
    let (circle, invitation) = (CircleId(id(&file["circle"])), InvitationId(id(&file["invitation"])));
    let secret = Secret::fresh(&Script::new([&file["secret"]]));
    assert_eq!(secret.fragment(), file["fragment"]);
    assert_eq!(Secret::from_fragment(text(&file["fragment"])), Ok(secret.clone()));
    assert_eq!(json!(secret.numbers()), file["numbers"]);
    assert_eq!(Secret::from_numbers(&secret.numbers()), Ok(secret.clone()));
    assert_eq!(number(&file["rounds"]), ROUNDS.get());
    assert_eq!(hex(secret.stretched(circle).bytes()), file["stretched"]);
    let keys = secret.keys(circle).unwrap();
    for (name, key) in [("token", &keys.token), ("page", &keys.page), ("mac", &keys.mac)] {
        assert_eq!(hex(key.bytes()), file[name], "{name}");
    }
    assert_eq!(base64url(&keys.kept_token()), file["kept_token"]);
    for refused in list(&file["refused_fragments"]) {
        assert_eq!(Secret::from_fragment(text(refused)), Err(Stop::Unreadable), "{refused}");
    }

    let door = &file["door"];
    let (agree, sign) = (public(&door["desk"]["agree"]), public(&door["desk"]["sign"]));
    let pinned = Desk { number: number(&door["desk"]["number"]), agree, sign };
    let draws = Script::new([&door["iv"]]);
    let page = seal_door(&draws, circle, invitation, &keys.page, &pinned, text(&door["text"])).unwrap();
    assert_eq!(page, door["sealed"]);
    assert_eq!(open_door(circle, invitation, &keys.page, &page), Ok((pinned, text(&door["text"]).into())));

    let (mine, vouched) = (newcomer(&file["knock"]), text(&file["knock"]["vouched"]));
    assert_eq!(base64url(&vouch(circle, invitation, &keys, &mine)), vouched);
    assert_eq!(prove_knock(circle, invitation, &keys, &mine, &from_base64url(vouched).unwrap()), Ok(()));
}

#[test]
fn recovery_sheet() {
    let file = vectors("recovery");
    let (circle, code) = (CircleId(id(&file["circle"])), key(&file["code"]));
    let numbers: Vec<u16> = serde_json::from_value(file["numbers"].clone()).unwrap();
    assert_eq!(code_numbers(&code).to_vec(), numbers);
    assert_eq!(code_from(&numbers), Ok(code.clone()));
    assert_eq!(code_from(&numbers[1..]), Err(Stop::WordsCount));
    let swapped: Vec<_> = numbers.iter().rev().copied().collect();
    assert_eq!(code_from(&swapped), Err(Stop::WrongKey), "the last bits tell that the words belong together");
    let number = |of: &str| u32::try_from(file[of].as_u64().unwrap()).unwrap();
    let secret = |of: &str| -> [u8; 32] { bytes(&file[of]).try_into().unwrap() };
    let (agree, sign) = (secret("agree"), secret("sign"));
    let kept = Recovered { desk: number("desk"), agree, sign, number: number("number"), key: key(&file["key"]) };
    let letters = seal_recovery(&Script::new([&file["iv"]]), circle, &code, &kept).unwrap();
    assert_eq!(letters, file["letters"]);
    let by_hand = letters.to_uppercase().replace('0', "o").replace('1', "L");
    for typed in [letters.as_str(), &by_hand, &format!(" {}-{}", &letters[..9], &letters[9..])] {
        assert_eq!(open_recovery(circle, &code, typed), Ok(kept.clone()));
    }
    for refused in list(&file["refused"]) {
        let stop = open_recovery(circle, &code, text(&refused["letters"])).unwrap_err();
        assert_eq!(stop.code(), text(&refused["stop"]));
    }
    assert_eq!(open_recovery(circle, &Key::fresh(&System), &letters), Err(Stop::DoesNotOpen));
    assert_eq!(open_recovery(CircleId(id(&file["circle"])), &code, &letters), Ok(kept));
}

#[test]
fn bundles_and_passphrase() {
    let file = vectors("bundles");
    let (circle, member, device) =
        (CircleId(id(&file["circle"])), PersonId(id(&file["member"])), DeviceId(id(&file["device"])));
    let key = key(&file["key"]);
    for of in list(&file["bundles"]) {
        let shelf = Shelf { which: text(&of["which"]), circle, member, device };
        let sealed = shelf.seal(&Script::new([&of["iv"]]), &key, text(&file["content"])).unwrap();
        assert_eq!(sealed, of["sealed"]);
        assert_eq!(shelf.open(&key, &sealed).unwrap(), file["content"]);
        assert_eq!(shelf.open(&Key::fresh(&System), &sealed), Err(Stop::Locked));
        let other = Shelf { which: "another", ..shelf };
        assert_eq!(other.open(&key, &sealed), Err(Stop::Locked));
    }
    let of = &file["passphrase"];
    let spelled = String::from_utf8(bytes(&of["spelled"])).unwrap();
    let shelf = Shelf { which: "standing", circle, member, device };
    let draws = Script::new(list(&of["draws"]));
    assert_eq!(shelf.wrap(&draws, &spelled, &key).unwrap(), of["wrapped"]);
    draws.used_up();
    assert_eq!(shelf.unwrap(&spelled, text(&of["wrapped"])), Ok(key));
    assert_eq!(shelf.unwrap("another", text(&of["wrapped"])), Err(Stop::Locked));
}

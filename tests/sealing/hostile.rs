//! A server that shows what nobody signed, what somebody else signed, or what was true once: each is stopped, with the
//! page's code.
use crate::world::{Circle, Device, Said, System};
use afterglow::circle::ids::{CircleId, InvitationId};
use afterglow::sealing::admission::{read_admission, sign_admission};
use afterglow::sealing::bytes::{base64url, from_base64url};
use afterglow::sealing::desk::{agreement_before, first_desk, follow_desk, renew_desk};
use afterglow::sealing::door::{open_door, prove_knock, seal_door, vouch};
use afterglow::sealing::envelope::{as_written, widen};
use afterglow::sealing::invitation::Secret;
use afterglow::sealing::keys::{grant, grant_pair, key_before, read_key, sign_key, take, take_pair};
use afterglow::sealing::purpose::{read_invitation, write_invitation};
use afterglow::sealing::roster::{follow_roster, sign_roster};
use afterglow::sealing::turn::gaps;
use afterglow::sealing::wraps::wrap;
use afterglow::sealing::{
    Admission, Audience, DeskKeys, Holding, Key, KeyKind, Named, Newcomer, Pair, Place, Purpose, Recipient,
    RosterState, Seen, Stop,
};
use uuid::Uuid;

#[test]
fn only_the_next_desk_that_the_known_one_vouches_for_is_followed() {
    let circle = Circle::new(0);
    let known = circle.known();
    let (next, record) = renew_desk(&System, circle.id, &circle.desk).unwrap();
    assert_eq!(follow_desk(circle.id, &known, &circle.record), Ok(known));
    assert_eq!(follow_desk(circle.id, &known, &record), Ok(next.public()));
    assert_eq!(agreement_before(circle.id, &next, &record), Ok(circle.desk.agree.clone()));
    assert_eq!(agreement_before(circle.id, &circle.desk, &circle.record), Err(Stop::MissingRecord));

    let (servers, servers_record) = first_desk(&System, circle.id).unwrap();
    let (_, servers_next) = renew_desk(&System, circle.id, &servers).unwrap();
    assert_eq!(follow_desk(circle.id, &known, &servers_record), Err(Stop::DeskChanged));
    assert_eq!(follow_desk(circle.id, &known, &servers_next), Err(Stop::DeskChanged));
    let (_, third) = renew_desk(&System, circle.id, &next).unwrap();
    assert_eq!(follow_desk(circle.id, &known, &third), Err(Stop::MissingRecord));
    assert_eq!(follow_desk(circle.id, &next.public(), &circle.record), Err(Stop::OldRecord));
    assert_eq!(follow_desk(CircleId(Uuid::new_v4()), &known, &record), Err(Stop::OtherCircle));

    // The two signatures in each other's place, one alone, and both the new desk's.
    let bytes = from_base64url(&record).unwrap();
    let (own, before, said) = (&bytes[1..65], &bytes[65..129], &bytes[129..]);
    let with = |signatures: &[&[u8]]| base64url(&[&[signatures.len() as u8], &signatures.concat()[..], said].concat());
    assert_eq!(follow_desk(circle.id, &known, &with(&[before, own])), Err(Stop::NotSigned));
    assert_eq!(follow_desk(circle.id, &known, &with(&[own])), Err(Stop::Unreadable));
    assert_eq!(follow_desk(circle.id, &known, &with(&[own, own])), Err(Stop::NotSigned));
    assert_eq!(follow_desk(circle.id, &known, &with(&[])), Err(Stop::Unreadable));
}

#[test]
fn a_ghost_in_the_roster_an_older_one_a_second_of_the_same_number() {
    let circle = Circle::new(2);
    let known = circle.known();
    let sign = |state: &RosterState| sign_roster(circle.id, &circle.desk, state).unwrap();
    let follow = |last, text: &str| follow_roster(circle.id, &known, last, text).map(|roster| roster.seen);
    let first = sign(&circle.state);
    let second = sign(&RosterState { number: 2, ..circle.state.clone() });
    let seen = follow(None, &second).unwrap();
    assert_eq!(follow(Some(seen), &second), Ok(seen), "the same again");
    assert_eq!(follow(Some(seen), &first), Err(Stop::OldRecord));
    assert_eq!(follow(Some(Seen { number: 2, digest: None }), &first), Err(Stop::OldRecord), "from an admission");
    assert_eq!(follow(Some(Seen { number: 2, digest: None }), &second), Ok(seen));

    let ghost = Device::new();
    let mut haunted = RosterState { number: 2, ..circle.state.clone() };
    haunted.devices.insert(ghost.newcomer.device, ghost.newcomer.listed());
    assert_eq!(follow(Some(seen), &sign(&haunted)), Err(Stop::TwoRecords));
    let (servers, _) = first_desk(&System, circle.id).unwrap();
    assert_eq!(follow(None, &sign_roster(circle.id, &servers, &haunted).unwrap()), Err(Stop::NotSigned));
    assert_eq!(follow(None, &sign(&RosterState { number: 0, ..circle.state.clone() })), Err(Stop::OldRecord));
    let mut listed = ghost.newcomer.listed();
    listed.sign = circle.people[0].sign.public();
    haunted.devices.insert(ghost.newcomer.device, listed);
    assert_eq!(follow(None, &sign(&haunted)), Err(Stop::Unreadable), "two devices sign alike");

    let (next, _) = renew_desk(&System, circle.id, &circle.desk).unwrap();
    let later = sign_roster(circle.id, &next, &RosterState { number: 3, ..circle.state.clone() }).unwrap();
    assert_eq!(follow(Some(seen), &later), Err(Stop::MissingRecord));
    let by_new = follow_roster(circle.id, &next.public(), Some(seen), &second);
    assert_eq!(by_new.map(|_| ()), Err(Stop::OldRecord));
    let elsewhere = follow_roster(CircleId(Uuid::new_v4()), &known, None, &second);
    assert_eq!(elsewhere.map(|_| ()), Err(Stop::OtherCircle));
}

#[test]
fn keys_are_the_ones_that_were_signed_for() {
    let circle = Circle::new(1);
    let (known, key) = (circle.known(), Key::fresh(&System));
    let named = Named::circle(circle.id, 2, &key);
    let desks = |number| (number == 1).then_some(known);
    let sign = |before| sign_key(&System, circle.id, &circle.desk, (&named, &key), before);
    let record = sign(Some(&circle.circle_key)).unwrap();
    let read = read_key(circle.id, &desks, &record).unwrap();
    assert_eq!(key_before(circle.id, &read, &key), Ok(circle.circle_key.clone()));
    assert_eq!(key_before(circle.id, &read, &circle.circle_key), Err(Stop::DoesNotOpen));
    assert_eq!(sign(None), Err(Stop::MissingRecord));
    assert_eq!(read_key(circle.id, &|_| None, &record), Err(Stop::MissingRecord));
    let (servers, _) = first_desk(&System, circle.id).unwrap();
    assert_eq!(read_key(circle.id, &|_| Some(servers.public()), &record), Err(Stop::NotSigned));
    let first = Named::circle(circle.id, 1, &circle.circle_key);
    let record = sign_key(&System, circle.id, &circle.desk, (&first, &circle.circle_key), None).unwrap();
    let read = read_key(circle.id, &desks, &record).unwrap();
    assert_eq!(key_before(circle.id, &read, &circle.circle_key), Err(Stop::MissingRecord));
    let odd = Named { what: KeyKind::DeskSign, ..first };
    let record = sign_key(&System, circle.id, &circle.desk, (&odd, &circle.circle_key), None).unwrap();
    assert_eq!(read_key(circle.id, &desks, &record), Err(Stop::Unreadable), "a desk's keys have no record");

    let [mine, theirs] = [Device::new(), Device::new()];
    let device = (mine.newcomer.device, &mine.agree);
    let public = (mine.newcomer.device, &mine.newcomer.agree);
    let given = grant(&System, circle.id, public, &named, &key).unwrap();
    assert_eq!(take(circle.id, device, &named, &given), Ok(key));
    let stops = |device, named: &Named| take(circle.id, device, named, &given).unwrap_err();
    assert_eq!(stops((mine.newcomer.device, &theirs.agree), &named), Stop::DoesNotOpen);
    assert_eq!(stops((theirs.newcomer.device, &mine.agree), &named), Stop::DoesNotOpen);
    assert_eq!(stops(device, &Named { number: 3, ..named }), Stop::DoesNotOpen);
    assert_eq!(stops(device, &Named { what: KeyKind::Gathering, ..named }), Stop::DoesNotOpen);
    let slipped = grant(&System, circle.id, public, &named, &Key::fresh(&System)).unwrap();
    assert_eq!(take(circle.id, device, &named, &slipped), Err(Stop::WrongKey));
}

#[test]
fn an_admission_is_for_one_device_of_one_person() {
    let circle = Circle::new(1);
    let [mine, theirs] = [Device::new().newcomer, Device::new().newcomer];
    let keys = vec![Named::circle(circle.id, 1, &circle.circle_key)];
    let admission = Admission { roster: 2, keys };
    let record = sign_admission(circle.id, &circle.desk, &mine, &admission).unwrap();
    let read = |mine: &Newcomer| read_admission(circle.id, &circle.known(), mine, &record);
    assert_eq!(read(&mine), Ok(admission.clone()));
    for other in [
        theirs,
        Newcomer { member: theirs.member, ..mine },
        Newcomer { device: theirs.device, ..mine },
        Newcomer { agree: theirs.agree, ..mine },
        Newcomer { sign: theirs.sign, ..mine },
        Newcomer { oneself: theirs.oneself, ..mine },
    ] {
        assert_eq!(read(&other), Err(Stop::NotForThisDevice));
    }
    let (servers, _) = first_desk(&System, circle.id).unwrap();
    let forged = sign_admission(circle.id, &servers, &mine, &admission).unwrap();
    assert_eq!(read_admission(circle.id, &circle.known(), &mine, &forged), Err(Stop::NotSigned));
    let (next, _) = renew_desk(&System, circle.id, &circle.desk).unwrap();
    assert_eq!(read_admission(circle.id, &next.public(), &mine, &record), Err(Stop::OldRecord));
    let later = sign_admission(circle.id, &next, &mine, &admission).unwrap();
    assert_eq!(read_admission(circle.id, &circle.known(), &mine, &later), Err(Stop::MissingRecord));
}

#[test]
fn words_of_a_device_that_nobody_let_in_or_in_another_name() {
    let circle = Circle::new(2);
    let ghost = Device::new();
    let say = |place, device: &Device| circle.says_at(place, device, 0, "…", &[circle.for_gathering()]);
    let as_itself = Place { author: ghost.newcomer.member, ..circle.place(0) };
    let stop = |said: Said| circle.reads(&said).unwrap_err();
    assert_eq!(stop(say(as_itself, &ghost)), Stop::UnknownDevice);
    assert_eq!(stop(say(circle.place(0), &ghost)), Stop::UnknownDevice);
    assert_eq!(stop(say(circle.place(0), &circle.people[1])), Stop::WrongAuthor);
    let mut borrowed = Device::new();
    borrowed.newcomer.device = circle.people[0].newcomer.device;
    assert_eq!(stop(say(circle.place(0), &borrowed)), Stop::NotSigned);
}

#[test]
fn a_wrap_that_the_server_makes_opens_nothing() {
    let circle = Circle::new(1);
    let said = circle.says(0, 0, "for the desk", &[circle.for_desk()]);
    let at = said.place.placed().unwrap();
    let own = wrap(&System, &at, &Key::fresh(&System), &circle.for_desk()).unwrap();
    let opens = |wraps: &[String], holding| circle.opens(&said.place, &said.sealed.sealed, wraps, &[holding]);
    assert_eq!(opens(&[own], circle.as_desk()), Err(Stop::DoesNotOpen));
    assert_eq!(opens(&[], circle.as_desk()), Err(Stop::NoKey));
    assert_eq!(opens(&said.sealed.wraps, circle.as_member()), Err(Stop::NoKey));
    assert_eq!(opens(&["AQ".into()], circle.as_desk()), Err(Stop::Unreadable));

    // Its head and the author's commitment say the right thing, the key inside is another: a public key is everyone's.
    let sealed = from_base64url(&said.sealed.sealed).unwrap();
    let head = from_base64url(&said.sealed.wraps[0]).unwrap()[..23].to_vec();
    let bound = at.of_wrap(&head, sealed[21..53].try_into().unwrap());
    let lock_to = afterglow::sealing::to_pair::lock_to;
    let locked = lock_to(&System, &circle.known().agree, &bound, Key::fresh(&System).bytes()).unwrap();
    assert_eq!(opens(&[base64url(&[head, locked].concat())], circle.as_desk()), Err(Stop::WrongKey));
}

#[test]
fn held_words_are_released_as_they_were_written() {
    let circle = Circle::new(1);
    let (ana, desk) = (&circle.people[0], circle.as_desk());
    let oneself = Audience::Oneself(ana.newcomer.member);
    let audience = [circle.for_desk(), Recipient::Pair(oneself, ana.newcomer.oneself)];
    let held = circle.says(0, 0, "not yet for all", &audience);
    let roster = |device| circle.state.speaker(device);
    let (sealed, wraps) = (&held.sealed.sealed, &held.sealed.wraps);
    let opens = |wraps: &[String], holding| circle.opens(&held.place, sealed, wraps, &[holding]).map(|one| one.text);
    assert_eq!(opens(wraps, circle.as_member()), Err(Stop::NoKey));
    assert_eq!(opens(wraps, Holding::Pair(oneself, ana.oneself.clone())), Ok("not yet for all".into()));
    let wider = |sealed: &str| {
        widen(&System, &held.place, (sealed, wraps), &roster, std::slice::from_ref(&desk), &circle.for_gathering())
    };
    let released = [wider(sealed).unwrap()];
    assert_eq!(opens(&released, circle.as_member()), Ok("not yet for all".into()));
    let shown = |sealed: &str, wraps: &[String]| {
        as_written(&held.sealed.receipt, &held.place, (sealed, wraps), &roster, &[circle.as_member()])
    };
    assert_eq!(shown(sealed, &released).map(|one| one.text), Ok("not yet for all".into()));
    let instead = circle.says_at(held.place, ana, 0, "something else of hers", &[circle.for_gathering()]);
    assert_eq!(shown(&instead.sealed.sealed, &instead.sealed.wraps), Err(Stop::NotAsWritten));
    assert_eq!(wider(&instead.sealed.sealed), Err(Stop::DoesNotOpen));
}

#[test]
fn the_order_within_a_turn_is_the_one_that_was_written() {
    assert_eq!(gaps([0, 1, 2, 4]), Ok(vec![3]));
    assert_eq!(gaps([]), Ok(vec![]));
    assert_eq!(gaps([1, 0]), Err(Stop::OutOfOrder));
    assert_eq!(gaps([0, 0]), Err(Stop::OutOfOrder), "shown again");
}

#[test]
fn a_door_or_a_knock_that_the_server_made_is_not_taken() {
    let circle = Circle::new(0);
    let (invitation, other) = (InvitationId(Uuid::new_v4()), InvitationId(Uuid::new_v4()));
    let [keys, theirs] = [(); 2].map(|()| Secret::fresh(&System).keys(circle.id).unwrap());
    let known = circle.known();
    let page = seal_door(&System, circle.id, invitation, &keys.page, &known, "Welcome").unwrap();
    let open = |circle, invitation, key| open_door(circle, invitation, key, &page);
    assert_eq!(open(circle.id, invitation, &keys.page), Ok((known, "Welcome".into())));
    assert_eq!(open(circle.id, invitation, &theirs.page), Err(Stop::DoesNotOpen));
    assert_eq!(open(circle.id, other, &keys.page), Err(Stop::DoesNotOpen));
    assert_eq!(open(CircleId(Uuid::new_v4()), invitation, &keys.page), Err(Stop::DoesNotOpen));

    let mine = Device::new().newcomer;
    let vouched = vouch(circle.id, invitation, &keys, &mine);
    let prove = |invitation, keys, mine: &Newcomer| prove_knock(circle.id, invitation, keys, mine, &vouched);
    assert_eq!(prove(invitation, &keys, &mine), Ok(()));
    let exchanged = Newcomer { agree: Pair::fresh(&System).public(), ..mine };
    for refused in [
        prove(other, &keys, &mine),
        prove(invitation, &theirs, &mine),
        prove(invitation, &keys, &exchanged),
        prove(invitation, &keys, &Newcomer { member: Device::new().newcomer.member, ..mine }),
    ] {
        assert_eq!(refused, Err(Stop::NotProven));
    }
}

#[test]
fn no_bit_of_a_record_can_be_turned() {
    let circle = Circle::new(3);
    let (known, mine) = (circle.known(), circle.people[0].newcomer);
    let (_, desk) = renew_desk(&System, circle.id, &circle.desk).unwrap();
    let key = Key::fresh(&System);
    let named = Named::circle(circle.id, 2, &key);
    let keyed = sign_key(&System, circle.id, &circle.desk, (&named, &key), Some(&circle.circle_key)).unwrap();
    let roster = sign_roster(circle.id, &circle.desk, &circle.state).unwrap();
    let admission = Admission { roster: 1, keys: vec![named] };
    let admitted = sign_admission(circle.id, &circle.desk, &mine, &admission).unwrap();
    let desks = |number| (number == 1).then_some(known);
    type Reads<'a> = &'a dyn Fn(&str) -> Result<(), Stop>;
    let records: [(&str, Reads<'_>); 4] = [
        (&desk, &|text| follow_desk(circle.id, &known, text).map(|_| ())),
        (&keyed, &|text| read_key(circle.id, &desks, text).map(|_| ())),
        (&roster, &|text| follow_roster(circle.id, &known, None, text).map(|_| ())),
        (&admitted, &|text| read_admission(circle.id, &known, &mine, text).map(|_| ())),
    ];
    for (record, read) in records {
        assert_eq!(read(record), Ok(()));
        let whole = from_base64url(record).unwrap();
        for bit in 0..whole.len() * 8 {
            let mut bytes = whole.clone();
            bytes[bit / 8] ^= 1 << (bit % 8);
            assert!(read(&base64url(&bytes)).is_err(), "bit {bit}");
        }
        for cut in 0..record.len() {
            assert!(read(&record[..cut]).is_err(), "cut at {cut}");
        }
    }
}

#[test]
fn the_desks_secrets_are_taken_only_where_they_fit_the_desk_that_is_known() {
    let circle = Circle::new(0);
    let [mine, theirs] = [Device::new(), Device::new()];
    let device = (mine.newcomer.device, &mine.newcomer.agree);
    let known = circle.known();
    let given = grant_pair(&System, circle.id, device, (KeyKind::DeskSign, 1), &circle.desk.sign).unwrap();
    let take = |device: &Device, what, number, public, text: &str| {
        take_pair(circle.id, (mine.newcomer.device, &device.agree), (what, number), public, text)
    };
    assert_eq!(take(&mine, KeyKind::DeskSign, 1, &known.sign, &given), Ok(circle.desk.sign.clone()));
    for refused in [
        take(&mine, KeyKind::DeskAgree, 1, &known.agree, &given),
        take(&mine, KeyKind::DeskSign, 2, &known.sign, &given),
        take(&theirs, KeyKind::DeskSign, 1, &known.sign, &given),
    ] {
        assert_eq!(refused, Err(Stop::DoesNotOpen));
    }
    // Bound to the right public key, with another secret inside: whoever has the device's public key can make it.
    let named = Named::pair(KeyKind::DeskSign, circle.id, 1, &known.sign);
    let another = Key::from_bytes(*Pair::fresh(&System).secret());
    let slipped = grant(&System, circle.id, device, &named, &another).unwrap();
    assert_eq!(take(&mine, KeyKind::DeskSign, 1, &known.sign, &slipped), Err(Stop::WrongKey));
}

#[test]
fn an_invitation_opens_no_more_than_the_desk_meant_it_for() {
    let circle = Circle::new(1);
    let (id, secret) = (InvitationId(Uuid::new_v4()), Secret::fresh(&System));
    let member = circle.people[0].newcomer.member;
    let write = |desk: &DeskKeys, purpose: &Purpose| write_invitation(circle.id, desk, (id, &secret), purpose).unwrap();
    let read = |desk: &DeskKeys, id, text: &str| read_invitation(circle.id, &desk.public(), id, text);
    let plain = write(&circle.desk, &Purpose::default());
    assert_eq!(plain, secret.fragment());
    assert_eq!(read(&circle.desk, id, &plain), Ok((secret.clone(), Purpose::default())));
    for purpose in [Purpose { desk: true, person: None }, Purpose { desk: false, person: Some(member) }] {
        let text = write(&circle.desk, &purpose);
        assert_eq!(read(&circle.desk, id, &text), Ok((secret.clone(), purpose)));
        assert_eq!(read(&circle.desk, InvitationId(Uuid::new_v4()), &text), Err(Stop::NotProven), "another's");
        let (_, record) = text.split_once(' ').unwrap();
        let other = format!("{} {record}", Secret::fresh(&System).fragment());
        assert_eq!(read(&circle.desk, id, &other), Err(Stop::NotProven), "with another secret");
        let (next, _) = renew_desk(&System, circle.id, &circle.desk).unwrap();
        assert_eq!(read(&next, id, &text), Err(Stop::OldRecord), "an earlier desk's word");
        assert_eq!(read(&circle.desk, id, &write(&next, &purpose)), Err(Stop::MissingRecord));
        let (servers, _) = first_desk(&System, circle.id).unwrap();
        assert_eq!(read(&circle.desk, id, &write(&servers, &purpose)), Err(Stop::NotSigned));
    }
}

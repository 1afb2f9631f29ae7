//! The answers that others have published come out the same.
use crate::world::{Script, System, bytes, hex, key, list, number, pair, public, text, vectors};
use afterglow::sealing::lock::{hkdf_into, hmac, lock, pbkdf2_into, sha256, unlock};
use afterglow::sealing::{Key, Pair, Public, Stop};
use std::num::NonZeroU32;

#[test]
fn digests_and_derived_keys() {
    let file = vectors("published");
    for one in list(&file["sha256"]) {
        assert_eq!(hex(&sha256(&bytes(&one["message"]))), one["digest"], "{}", one["source"]);
    }
    for one in list(&file["hmac"]) {
        assert_eq!(hex(&hmac(&bytes(&one["key"]), &bytes(&one["message"]))), one["code"], "{}", one["source"]);
    }
    for one in list(&file["hkdf"]) {
        let mut made = vec![0; number(&one["length"]) as usize];
        hkdf_into(&mut made, &bytes(&one["secret"]), &bytes(&one["salt"]), &bytes(&one["info"])).unwrap();
        assert_eq!(hex(&made), one["key"], "{}", one["source"]);
    }
    for one in list(&file["pbkdf2"]) {
        let mut made = vec![0; number(&one["length"]) as usize];
        let rounds = NonZeroU32::new(number(&one["rounds"])).unwrap();
        pbkdf2_into(&mut made, &bytes(&one["secret"]), &bytes(&one["salt"]), rounds);
        assert_eq!(hex(&made), one["key"], "{}", one["source"]);
    }
}

#[test]
fn ciphertexts() {
    for one in list(&vectors("published")["aes_gcm"]) {
        let (secret, bound, plain) = (key(&one["key"]), bytes(&one["bound"]), bytes(&one["plain"]));
        let locked = lock(&Script::new([&one["iv"]]), &secret, &bound, &plain).unwrap();
        let filed = ["iv", "cipher", "tag"].map(|part| text(&one[part])).concat();
        assert_eq!(hex(&locked), filed, "{}", one["source"]);
        assert_eq!(unlock(&secret, &bound, &locked), Ok(plain));
        assert_eq!(unlock(&Key::fresh(&System), &bound, &locked), Err(Stop::DoesNotOpen));
        assert_eq!(unlock(&secret, &bound, &locked[..27]), Err(Stop::Unreadable));
    }
}

#[test]
fn agreements_and_signatures() {
    let file = vectors("published");
    for one in list(&file["ecdh"]) {
        assert_eq!(hex(&pair(one).agree(&public(&one["theirs"])).unwrap()), one["shared"], "{}", one["source"]);
    }
    for one in list(&file["ecdsa"]) {
        let (signer, signature, message) = (public(&one["public"]), bytes(&one["signature"]), bytes(&one["message"]));
        assert!(signer.signed(&signature, &message), "{}", one["source"]);
        assert!(signer.signed(&other_form(&signature), &message), "the other form: {}", one["source"]);
        assert!(!signer.signed(&signature, &[&message[..], b"."].concat()), "{}", one["source"]);
        assert!(!signer.signed(&signature[..63], &message));
        assert!(!signer.signed(&[0; 64], &message));
    }
}

/// `n − s` in the place of `s`: the second valid form of a signature.
fn other_form(signature: &[u8]) -> Vec<u8> {
    const N: &str = "ffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551";
    let order = bytes(&N.into());
    let (mut made, mut borrow) = (signature.to_vec(), 0);
    for i in (0..32).rev() {
        let left = i32::from(order[i]) - i32::from(signature[32 + i]) - borrow;
        borrow = i32::from(left < 0);
        made[32 + i] = left.rem_euclid(256) as u8;
    }
    made
}

#[test]
fn public_keys_that_are_no_points_of_the_curve_are_refused() {
    let pair = Pair::fresh(&System);
    let good = *pair.public().bytes();
    assert_eq!(Public::read(&good), Ok(pair.public()));
    let odd = good[64] & 1;
    let compressed = [&[2 + odd], &good[1..33]].concat();
    let hybrid = [&[6 + odd], &good[1..]].concat();
    // x + p is the same number in the field; it is written only where it still fits, so all ones stand for it.
    let too_large = [&[4][..], &[0xff; 32], &good[33..]].concat();
    let mut beside = good;
    beside[64] ^= 1;
    let more = [&good[..], &[0]].concat();
    for (why, point) in [
        ("compressed", &compressed[..]),
        ("hybrid", &hybrid),
        ("too large", &too_large),
        ("beside the curve", &beside),
        ("infinity", &[0]),
        ("zeros", &[&[4][..], &[0; 64]].concat()),
        ("cut", &good[..64]),
        ("more", &more),
        ("nothing", &[]),
    ] {
        assert_eq!(Public::read(point), Err(Stop::Unreadable), "{why}");
    }
    assert_eq!(Pair::read(pair.public(), Pair::fresh(&System).secret()), Err(Stop::WrongKey));
    for secret in [[0; 32], [0xff; 32]] {
        assert_eq!(Pair::from_secret(secret), Err(Stop::WrongKey), "no number of the curve's");
    }
}

//! A facilitator's recovery sheet: the desk's secrets and the circle key, sealed under a code. Both are on paper only, the
//! sealed keys as letters, the code as the places of twenty-four words.
use super::bytes::{VERSION, same, versioned};
use super::fields::Fields;
use super::lock::{Key, hkdf, lock, sha256, unlock};
use super::pairs::SCALAR;
use super::random::Random;
use super::stop::{Stop, must};
use crate::circle::ids::CircleId;

const WORDS: usize = 24;
const BITS: usize = 11;
/// Letters and figures that no hand and no eye takes for another's: Crockford's, in lower case.
const LETTERS: &[u8; 32] = b"0123456789abcdefghjkmnpqrstvwxyz";
const LENGTH: usize = 4 + SCALAR + SCALAR + 4 + 32;

/// What the sheet keeps.
#[derive(Clone, PartialEq, Eq)]
pub struct Recovered {
    /// The desk's number.
    pub desk: u32,
    /// The secret of its agreement pair.
    pub agree: [u8; SCALAR],
    /// That of its signing pair.
    pub sign: [u8; SCALAR],
    /// The circle key's number.
    pub number: u32,
    /// The circle key.
    pub key: Key,
}

impl std::fmt::Debug for Recovered {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Recovered(desk {}, circle key {})", self.desk, self.number)
    }
}

fn bound(circle: CircleId) -> Vec<u8> {
    Fields::new("afterglow/1 recovery sheet").id(circle.0).done()
}

fn key_of(code: &Key, circle: CircleId) -> Result<Key, Stop> {
    hkdf(code.bytes(), &Fields::new("afterglow/1 recovery").id(circle.0).done())
}

/// Letters to print and to type.
///
/// # Errors
/// None that can happen.
pub fn seal_recovery(random: &dyn Random, circle: CircleId, code: &Key, kept: &Recovered) -> Result<String, Stop> {
    let (desk, number) = (kept.desk.to_be_bytes(), kept.number.to_be_bytes());
    let plain = [&desk[..], &kept.agree, &kept.sign, &number, kept.key.bytes()].concat();
    let locked = lock(random, &key_of(code, circle)?, &bound(circle), &plain)?;
    Ok(to_letters(&[&[VERSION][..], &locked].concat()))
}

/// What the letters keep, however they are typed.
///
/// # Errors
/// `unreadable`, `version`, `does_not_open`.
pub fn open_recovery(circle: CircleId, code: &Key, typed: &str) -> Result<Recovered, Stop> {
    let bytes = from_letters(typed)?;
    let plain = unlock(&key_of(code, circle)?, &bound(circle), versioned(&bytes)?)?;
    let plain: [u8; LENGTH] = plain.try_into().map_err(|_| Stop::Unreadable)?;
    let number = |at: usize| u32::from_be_bytes(std::array::from_fn(|i| plain[at + i]));
    let scalar = |at: usize| -> [u8; SCALAR] { std::array::from_fn(|i| plain[at + i]) };
    let second = 4 + 2 * SCALAR;
    let (agree, sign, key) = (scalar(4), scalar(4 + SCALAR), Key::from_bytes(scalar(second + 4)));
    Ok(Recovered { desk: number(0), agree, sign, number: number(second), key })
}

/// The places of the code's words: the code and the first byte of its hash, eleven bits a word.
pub fn code_numbers(code: &Key) -> [u16; WORDS] {
    let mut bytes = code.bytes().to_vec();
    bytes.push(sha256(code.bytes())[0]);
    let bit = |at: usize| u16::from(bytes[at / 8] >> (7 - at % 8) & 1);
    std::array::from_fn(|word| (0..BITS).fold(0, |number, at| number << 1 | bit(word * BITS + at)))
}

/// The code again.
///
/// # Errors
/// `words_count`; `unreadable`, for a number that is no word's; `wrong_key`, where the words do not belong together.
pub fn code_from(numbers: &[u16]) -> Result<Key, Stop> {
    must(numbers.len() == WORDS, Stop::WordsCount)?;
    must(numbers.iter().all(|number| *number < 1 << BITS), Stop::Unreadable)?;
    let mut bytes = [0u8; 33];
    for at in 0..WORDS * BITS {
        let bit = numbers[at / BITS] >> (BITS - 1 - at % BITS) & 1;
        bytes[at / 8] |= u8::from(bit == 1) << (7 - at % 8);
    }
    let (code, check) = bytes.split_at(32);
    must(same(check, &sha256(code)[..1]), Stop::WrongKey)?;
    Key::read(code)
}

/// Five bits a letter, zeros at the end.
fn to_letters(bytes: &[u8]) -> String {
    let bits = bytes.len() * 8;
    let bit = |at: usize| bytes.get(at / 8).map_or(0, |byte| byte >> (7 - at % 8) & 1);
    let letter = |at: usize| (0..5).fold(0, |value, i| value << 1 | bit(at + i));
    (0..bits).step_by(5).map(|at| char::from(LETTERS[usize::from(letter(at))])).collect()
}

/// Spaces, hyphens and capitals make no difference; `o` is read as zero, `i` and `l` as one.
fn from_letters(typed: &str) -> Result<Vec<u8>, Stop> {
    let plain = typed.chars().flat_map(char::to_lowercase).filter(|letter| !letter.is_whitespace() && *letter != '-');
    let value = |letter: char| {
        let letter = match letter {
            'o' => '0',
            'i' | 'l' => '1',
            other => other,
        };
        LETTERS.iter().position(|known| char::from(*known) == letter).ok_or(Stop::Unreadable)
    };
    let values: Vec<_> = plain.map(value).collect::<Result<_, _>>()?;
    must(!values.is_empty(), Stop::Unreadable)?;
    let mut bytes = vec![0u8; values.len() * 5 / 8];
    for (at, bit) in values.iter().flat_map(|value| (0..5).map(move |i| value >> (4 - i) & 1)).enumerate() {
        if let Some(byte) = bytes.get_mut(at / 8) {
            *byte |= u8::from(bit == 1) << (7 - at % 8);
        }
    }
    Ok(bytes)
}

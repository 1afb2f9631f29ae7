//! The outside of what browsers sealed: who wrote it, and for whom its key is wrapped (`sealing.md`, section 5). The
//! server reads this much, so that words under a key that was renewed come back to be sealed anew, and nobody is sent a
//! wrap that is not for them. Nothing here opens anything, and no signature is checked.
use super::body::Body;
use crate::circle::ids::PersonId;
use crate::circle::limits::FACILITATORS_MAX;
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD as BASE64URL;
use uuid::Uuid;

/// Letters of sealed words: one of four padded sizes.
const SEALED: [usize; 4] = [535, 1_559, 5_655, 22_039];
/// Letters of a wrap under a shared key, and of one to a pair.
const WRAPS: [usize; 2] = [111, 198];
/// Letters of base64url that hold the 23 bytes of a wrap's head; 24 bytes to be exact.
const HEAD: usize = 32;
/// Most wraps of one text: in a pair its author's, those of two who sit with them, and of every facilitator who looks in.
const WRAPS_MAX: usize = 3 + FACILITATORS_MAX;
/// Letters of a leaving card: all have the smallest padded size, so that none stands out.
const CARD: usize = 467;
/// The first byte of everything that is sealed.
const VERSION: u8 = 1;

/// For whom a text's key is wrapped.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Audience {
    /// Everyone who has a seat in the gathering.
    Gathering,
    /// Everyone who belongs to the circle.
    Circle,
    /// The circle's facilitators.
    Desk,
    /// One person.
    Member,
    /// The author.
    Own,
}

impl Audience {
    fn read(byte: u8) -> Option<Self> {
        let all = [Self::Gathering, Self::Circle, Self::Desk, Self::Member, Self::Own];
        all.get(usize::from(byte).checked_sub(1)?).copied()
    }

    /// Whether everyone in the room may have a wrap for it.
    const fn is_shared(self) -> bool {
        matches!(self, Self::Gathering | Self::Circle)
    }
}

/// The plain head of a wrap.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Wrap {
    /// For whom.
    pub audience: Audience,
    /// The gathering, circle or person.
    pub owner: Uuid,
    /// The number of the key or desk; 0 for people.
    pub number: u32,
}

/// Sealed words: `author.sealed.wrap` with as many wraps as there are audiences.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Words<'a> {
    /// Who sealed them.
    pub author: PersonId,
    /// The words themselves; widening leaves them alone.
    pub sealed: &'a str,
    /// Wraps with their heads.
    pub wraps: Vec<(Wrap, &'a str)>,
}

impl<'a> Words<'a> {
    /// Reads the outside of sealed words; nothing, when they have another shape.
    pub fn read(body: &'a Body) -> Option<Self> {
        let mut parts = body.as_str().split('.');
        let author = parts.next().filter(|text| text.len() == 36)?;
        let author = PersonId(author.parse().ok().filter(|id: &Uuid| id.hyphenated().to_string() == author)?);
        let sealed = parts.next().filter(|text| SEALED.contains(&text.len()) && is_base64url(text))?;
        (*BASE64URL.decode(sealed.get(..4)?).ok()?.first()? == VERSION).then_some(())?;
        let wraps = parts.map(|text| Some((read_wrap(text)?, text))).collect::<Option<Vec<_>>>()?;
        ((1..=WRAPS_MAX).contains(&wraps.len())).then_some(Self { author, sealed, wraps })
    }

    /// Their audiences, in order.
    pub fn audiences(&self) -> impl Iterator<Item = Audience> {
        self.wraps.iter().map(|(wrap, _)| wrap.audience)
    }

    /// The same with the wraps of another copy added; nothing, when that says something else or takes a wrap away.
    pub fn widened(&self, wider: &Words<'_>) -> Option<Body> {
        let same = wider.author == self.author && wider.sealed == self.sealed;
        let kept = self.wraps.iter().all(|(_, text)| wider.wraps.iter().any(|(_, other)| other == text));
        (same && kept).then(|| wider.body())
    }

    /// What everyone in the room may have of it; nothing, when that is all of it, or no wrap is for them.
    pub fn shared_part(&self) -> Option<Body> {
        let shared: Vec<_> = self.wraps.iter().filter(|(wrap, _)| wrap.audience.is_shared()).copied().collect();
        let differs = !shared.is_empty() && shared.len() < self.wraps.len();
        differs.then(|| Words { wraps: shared, ..self.clone() }.body())
    }

    /// The same for a text that may be something else. Quick for the usual text, which has one wrap.
    pub fn shared_part_of(body: &Body) -> Option<Body> {
        let several = body.as_str().bytes().filter(|b| *b == b'.').count() > 2;
        several.then(|| Words::read(body)?.shared_part()).flatten()
    }

    fn body(&self) -> Body {
        let wraps = self.wraps.iter().map(|(_, text)| format!(".{text}"));
        Body::from_text(&format!("{}.{}{}", self.author, self.sealed, wraps.collect::<String>()))
    }
}

/// Whether sealed words are of the two small sizes: a line, not a letter.
pub fn is_short(body: &Body) -> bool {
    Words::read(body).is_some_and(|words| words.sealed.len() <= SEALED[1])
}

/// Whether a text is what browsers read as it is: one text in base64url, of this version.
pub fn is_record(body: &Body) -> bool {
    !body.as_str().is_empty() && is_base64url(body.as_str())
}

/// Whether a text is a leaving card: as long as every other.
pub fn is_card(body: &Body) -> bool {
    let version = body.as_str().get(..4).and_then(|text| BASE64URL.decode(text).ok());
    body.as_str().len() == CARD && is_record(body) && version.is_some_and(|bytes| bytes.first() == Some(&VERSION))
}

fn read_wrap(text: &str) -> Option<Wrap> {
    (WRAPS.contains(&text.len()) && is_base64url(text)).then_some(())?;
    let head = BASE64URL.decode(text.get(..HEAD)?).ok()?;
    let (version, method) = (*head.first()?, *head.get(1)?);
    let fits = version == VERSION && WRAPS.get(usize::from(method).checked_sub(1)?) == Some(&text.len());
    let owner = Uuid::from_slice(head.get(3..19)?).ok()?;
    let number = u32::from_be_bytes(head.get(19..23)?.try_into().ok()?);
    fits.then_some(Wrap { audience: Audience::read(*head.get(2)?)?, owner, number })
}

/// Letters of base64url (RFC 4648, section 5), of a length that some bytes have.
fn is_base64url(text: &str) -> bool {
    let letter = |b: u8| b.is_ascii_alphanumeric() || b == b'-' || b == b'_';
    text.len() % 4 != 1 && text.bytes().all(letter)
}

#[cfg(test)]
mod tests {
    use super::*;

    const AUTHOR: &str = "11111111-2222-4333-8444-555555555555";
    const OWNER: Uuid = Uuid::from_u128(7);

    fn sealed(letters: usize) -> String {
        BASE64URL.encode([VERSION]) + &"A".repeat(letters - 2)
    }

    /// A wrap with this head; the rest is what a browser sealed.
    fn wrap(version: u8, method: u8, audience: u8, number: u32, letters: usize) -> String {
        let mut head = vec![version, method, audience];
        head.extend(OWNER.as_bytes());
        head.extend(number.to_be_bytes());
        head.push(0);
        let head = BASE64URL.encode(head);
        head.clone() + &"B".repeat(letters - head.len())
    }

    fn shared(audience: u8) -> String {
        wrap(VERSION, 1, audience, 3, WRAPS[0])
    }

    fn to_a_pair(audience: u8) -> String {
        wrap(VERSION, 2, audience, 0, WRAPS[1])
    }

    fn body(author: &str, sealed: &str, wraps: &[String]) -> Body {
        let wraps: String = wraps.iter().map(|wrap| format!(".{wrap}")).collect();
        Body::from_text(&format!("{author}.{sealed}{wraps}"))
    }

    fn reads(author: &str, sealed: &str, wraps: &[String]) -> bool {
        Words::read(&body(author, sealed, wraps)).is_some()
    }

    #[test]
    fn words_say_who_sealed_them_and_for_whom() {
        let body = body(AUTHOR, &sealed(535), &[shared(1), to_a_pair(3)]);
        let words = Words::read(&body).unwrap();
        assert_eq!(words.author.0.to_string(), AUTHOR);
        assert_eq!(words.audiences().collect::<Vec<_>>(), [Audience::Gathering, Audience::Desk]);
        assert_eq!(words.wraps[0].0, Wrap { audience: Audience::Gathering, owner: OWNER, number: 3 });
        assert_eq!(words.wraps[1].0, Wrap { audience: Audience::Desk, owner: OWNER, number: 0 });
    }

    #[test]
    fn words_of_another_shape_are_not_words() {
        for letters in SEALED {
            assert!(reads(AUTHOR, &sealed(letters), &[shared(1)]), "{letters}");
            assert!(!reads(AUTHOR, &sealed(letters + 1), &[shared(1)]), "{letters} and one more");
        }
        let usual = sealed(535);
        assert!(!reads(&AUTHOR[1..], &usual, &[shared(1)]));
        assert!(!reads(&AUTHOR.replace('1', "A"), &usual, &[shared(1)]), "one way of writing an id");
        assert!(!reads(AUTHOR, &(BASE64URL.encode([2]) + &usual[2..]), &[shared(1)]), "another version");
        assert!(!reads(AUTHOR, &usual.replace('A', "+"), &[shared(1)]), "other letters");
        assert!(!reads(AUTHOR, &usual, &[]), "for nobody");
        assert!(reads(AUTHOR, &usual, &[shared(1), to_a_pair(3), to_a_pair(4), to_a_pair(5)]));
        assert!(reads(AUTHOR, &usual, &vec![to_a_pair(4); 11]), "two, eight facilitators and oneself");
        assert!(!reads(AUTHOR, &usual, &vec![to_a_pair(4); 12]));
    }

    #[test]
    fn a_wrap_of_another_shape_is_not_a_wrap() {
        let usual = sealed(535);
        let one = |wrap: String| reads(AUTHOR, &usual, &[wrap]);
        for audience in 1..=5 {
            assert!(one(shared(audience)) && one(to_a_pair(audience)), "{audience}");
        }
        assert!(!one(shared(0)) && !one(shared(6)), "no such audience");
        assert!(!one(wrap(VERSION, 1, 1, 3, WRAPS[1])), "a pair's length under a shared key");
        assert!(!one(wrap(VERSION, 2, 1, 3, WRAPS[0])));
        assert!(!one(wrap(VERSION, 0, 1, 3, WRAPS[0])) && !one(wrap(VERSION, 3, 1, 3, WRAPS[0])), "no such method");
        assert!(!one(wrap(2, 1, 1, 3, WRAPS[0])), "another version");
        assert!(!one(wrap(VERSION, 1, 1, 3, WRAPS[0] + 1)));
        assert!(!one(shared(1).replace('B', "+")), "other letters");
    }

    #[test]
    fn words_are_widened_by_a_copy_that_says_the_same_and_takes_no_wrap_away() {
        let usual = sealed(535);
        let narrow = body(AUTHOR, &usual, &[to_a_pair(3)]);
        let wide = body(AUTHOR, &usual, &[to_a_pair(3), shared(1)]);
        let read = |body| Words::read(body).unwrap();
        assert_eq!(read(&narrow).widened(&read(&wide)), Some(wide.clone()));
        assert_eq!(read(&wide).widened(&read(&narrow)), None, "a wrap would be gone");
        let elses = body(&AUTHOR.replace('5', "6"), &usual, &[to_a_pair(3), shared(1)]);
        assert_eq!(read(&narrow).widened(&read(&elses)), None, "another author");
        let other = body(AUTHOR, &(usual[..534].to_owned() + "B"), &[to_a_pair(3), shared(1)]);
        assert_eq!(read(&narrow).widened(&read(&other)), None, "other words");
    }

    #[test]
    fn the_room_is_sent_the_wraps_that_are_for_all_of_it() {
        let usual = sealed(535);
        let part = |wraps: &[String]| Words::shared_part_of(&body(AUTHOR, &usual, wraps));
        assert_eq!(part(&[shared(1), to_a_pair(3)]), Some(body(AUTHOR, &usual, &[shared(1)])));
        assert_eq!(part(&[to_a_pair(5), shared(2)]), Some(body(AUTHOR, &usual, &[shared(2)])));
        assert_eq!(part(&[shared(1)]), None, "that is all of it");
        assert_eq!(part(&[shared(1), shared(2)]), None, "and so is this");
        assert_eq!(part(&[to_a_pair(3), to_a_pair(5)]), None, "no wrap is for them");
        let one = body(AUTHOR, &usual, &[shared(1)]);
        assert_eq!(Words::read(&one).unwrap().shared_part(), None);
    }

    #[test]
    fn a_line_is_of_the_two_small_sizes() {
        let short = SEALED.map(|letters| is_short(&body(AUTHOR, &sealed(letters), &[shared(1)])));
        assert_eq!(short, [true, true, false, false]);
        assert!(!is_short(&Body::from_text("a")));
    }

    #[test]
    fn a_record_is_base64url_of_a_length_that_some_bytes_have() {
        let record = |text: &str| is_record(&Body::from_text(text));
        for good in ["AQ", "AQA", "AQAA", "aZ09-_AA", "AQAAAQ"] {
            assert!(record(good), "{good}");
        }
        for bad in ["", "A", "AQAAA", "AQ=", "A+", "A/", "AQ.A", "A Q"] {
            assert!(!record(bad), "{bad}");
        }
    }

    #[test]
    fn a_leaving_card_is_as_long_as_every_other() {
        let card = |text: String| is_card(&Body::from_text(&text));
        assert!(card(sealed(CARD)));
        assert!(!card(sealed(CARD - 1)) && !card(sealed(CARD + 1)));
        assert!(!card(BASE64URL.encode([2]) + &"A".repeat(CARD - 2)), "another version");
        assert!(!card(sealed(CARD - 1) + "+"), "other letters");
        assert!(!card(String::new()));
    }
}

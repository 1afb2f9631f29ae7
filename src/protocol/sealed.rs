//! The outside of what browsers sealed: who wrote it, and for whom its key is wrapped (`sealing.md`, section 5). The
//! server reads this much, so that words under a key that was renewed come back to be sealed anew, and nobody is sent a
//! wrap that is not for them. Nothing here opens anything, and no signature is checked.
use super::body::Body;
use crate::circle::ids::PersonId;
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD as BASE64URL;
use uuid::Uuid;

/// Letters of sealed words: one of four padded sizes.
const SEALED: [usize; 4] = [535, 1_559, 5_655, 22_039];
/// Letters of a wrap under a shared key, and of one to a pair.
const WRAPS: [usize; 2] = [111, 198];
/// Letters of base64url that hold the 23 bytes of a wrap's head; 24 bytes to be exact.
const HEAD: usize = 32;
/// Most wraps of one text: gathering or circle, desk, self, and one member.
const WRAPS_MAX: usize = 4;
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

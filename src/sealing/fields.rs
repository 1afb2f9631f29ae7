//! The one encoding of several values into bytes: each field is its length, then itself. What is signed or bound is this,
//! never a text format that could be written in two ways.
use super::bytes::from_utf8;
use super::stop::{Stop, must};
use uuid::Uuid;

/// Values on their way into bytes.
#[derive(Clone, Default)]
pub struct Fields(Vec<u8>);

impl Fields {
    /// Begins with a label, which says what the fields are and of which version.
    pub fn new(label: &str) -> Self {
        Self::item().text(label)
    }

    /// Begins without one, as the items of a list do.
    pub fn item() -> Self {
        Self::default()
    }

    /// Bytes.
    #[must_use]
    pub fn bytes(mut self, bytes: &[u8]) -> Self {
        // Nothing here comes near 2³² bytes: the longest field is a roster's devices.
        self.0.extend((bytes.len() as u32).to_be_bytes());
        self.0.extend(bytes);
        self
    }

    /// Text.
    #[must_use]
    pub fn text(self, text: &str) -> Self {
        self.bytes(text.as_bytes())
    }

    /// A number.
    #[must_use]
    pub fn number(self, number: u32) -> Self {
        self.bytes(&number.to_be_bytes())
    }

    /// An id.
    #[must_use]
    pub fn id(self, id: Uuid) -> Self {
        self.bytes(id.as_bytes())
    }

    /// An id or nothing.
    #[must_use]
    pub fn maybe(self, id: Option<Uuid>) -> Self {
        match id {
            Some(id) => self.id(id),
            None => self.bytes(&[]),
        }
    }

    /// A list of items.
    #[must_use]
    pub fn list(self, items: impl IntoIterator<Item = Self>) -> Self {
        let all = items.into_iter().fold(Self::item(), |all, item| all.bytes(&item.0));
        self.bytes(&all.0)
    }

    /// More fields after these.
    #[must_use]
    pub fn and(mut self, more: &Self) -> Self {
        self.0.extend(&more.0);
        self
    }

    /// The bytes.
    pub fn done(self) -> Vec<u8> {
        self.0
    }
}

/// Reads what [`Fields`] wrote, one field after the other; what is left over or missing stops it. Each of its questions
/// fails with `unreadable`.
#[allow(clippy::missing_errors_doc, reason = "said once, above")]
pub struct Reader<'a>(&'a [u8]);

#[allow(clippy::missing_errors_doc, reason = "said once, above")]
impl<'a> Reader<'a> {
    /// Begins behind the label.
    pub fn new(bytes: &'a [u8], label: &str) -> Result<Self, Stop> {
        let mut reader = Self(bytes);
        must(reader.bytes()? == label.as_bytes(), Stop::Unreadable)?;
        Ok(reader)
    }

    /// Begins at the first byte.
    pub fn item(bytes: &'a [u8]) -> Self {
        Self(bytes)
    }

    /// A field of any length.
    pub fn bytes(&mut self) -> Result<&'a [u8], Stop> {
        let (length, rest) = self.0.split_first_chunk::<4>().ok_or(Stop::Unreadable)?;
        let (field, rest) = rest.split_at_checked(u32::from_be_bytes(*length) as usize).ok_or(Stop::Unreadable)?;
        self.0 = rest;
        Ok(field)
    }

    /// A field of this length.
    pub fn exactly<const N: usize>(&mut self) -> Result<[u8; N], Stop> {
        self.bytes()?.try_into().map_err(|_| Stop::Unreadable)
    }

    /// Text.
    pub fn text(&mut self) -> Result<String, Stop> {
        from_utf8(self.bytes()?.to_vec())
    }

    /// A number.
    pub fn number(&mut self) -> Result<u32, Stop> {
        self.exactly().map(u32::from_be_bytes)
    }

    /// An id.
    pub fn id(&mut self) -> Result<Uuid, Stop> {
        self.exactly().map(Uuid::from_bytes)
    }

    /// A list of at most so many items.
    pub fn list<T>(&mut self, most: usize, read: impl Fn(&mut Self) -> Result<T, Stop>) -> Result<Vec<T>, Stop> {
        let mut inner = Self(self.bytes()?);
        let mut items = Vec::new();
        while !inner.0.is_empty() {
            must(items.len() < most, Stop::Unreadable)?;
            let mut item = Self(inner.bytes()?);
            items.push(read(&mut item)?);
            item.end()?;
        }
        Ok(items)
    }

    /// That nothing is left.
    pub fn end(self) -> Result<(), Stop> {
        must(self.0.is_empty(), Stop::Unreadable)
    }
}

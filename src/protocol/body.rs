//! The words of people. Opaque to the server: no rule, log line or `Debug` can read a [`Body`].
use serde::{Deserialize, Deserializer, Serialize, de};
use std::fmt;
use std::sync::Arc;

/// Most bytes of one text on the wire.
pub const BODY_MAX: usize = 16 * 1024;

/// A text somebody wrote. It can be stored, sent to those whom the lens names, and nothing else.
#[derive(Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(transparent)]
#[cfg_attr(test, ts(as = "String"))]
pub struct Body(Arc<str>);

impl Body {
    /// Takes bytes as they came back from the store.
    ///
    /// # Errors
    /// When they are not UTF-8 or longer than [`BODY_MAX`]: the store is damaged.
    pub fn from_stored(bytes: &[u8]) -> anyhow::Result<Self> {
        anyhow::ensure!(bytes.len() <= BODY_MAX, "a stored body is longer than {BODY_MAX} bytes");
        Ok(Self(std::str::from_utf8(bytes).map_err(|_| anyhow::anyhow!("a stored body is not text"))?.into()))
    }

    /// The bytes to store.
    pub fn to_store(&self) -> &[u8] {
        self.0.as_bytes()
    }

    /// Bytes it takes.
    pub fn size(&self) -> usize {
        self.0.len()
    }

    /// Whether nothing but white space was written.
    pub fn is_blank(&self) -> bool {
        self.0.trim().is_empty()
    }
}

impl fmt::Debug for Body {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Body(…)")
    }
}

impl<'de> Deserialize<'de> for Body {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        // The error names the limit and never quotes what was written.
        let text = Arc::<str>::deserialize(deserializer).map_err(|_| de::Error::custom("a body is a text"))?;
        if text.len() > BODY_MAX {
            return Err(de::Error::custom("a body is at most 16384 bytes"));
        }
        Ok(Self(text))
    }
}

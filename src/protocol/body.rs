//! The words of people, sealed in their browsers. No rule, log line or `Debug` can read a [`Body`]; what may be known of
//! its outside is in `sealed`.
use serde::{Deserialize, Deserializer, Serialize, de};
use std::fmt;
use std::sync::Arc;

/// Most bytes of one text on the wire: the roster of a circle with 512 devices.
pub const BODY_MAX: usize = 192 * 1024;

/// A text that came sealed, or that a desk signed. It can be stored, sent to those whom the lens names, and nothing else.
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

    /// The sealed text, for those who look at its outside.
    pub(super) fn as_str(&self) -> &str {
        &self.0
    }

    /// A sealed text that was put together from parts of others.
    pub(super) fn from_text(text: &str) -> Self {
        Self(text.into())
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
            return Err(de::Error::custom("a body is too long"));
        }
        Ok(Self(text))
    }
}

//! Bytes and their texts: strict UTF-8, and base64url that has one spelling for each value.
use super::stop::Stop;
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use subtle::ConstantTimeEq;

/// RFC 4648, section 5, without padding.
pub fn base64url(bytes: &[u8]) -> String {
    URL_SAFE_NO_PAD.encode(bytes)
}

/// Only what [`base64url`] writes: no padding, no white space, no other alphabet, no bits left over.
///
/// # Errors
/// `unreadable`.
pub fn from_base64url(text: &str) -> Result<Vec<u8>, Stop> {
    URL_SAFE_NO_PAD.decode(text).map_err(|_| Stop::Unreadable)
}

/// # Errors
/// `unreadable`, when it is no UTF-8.
pub fn from_utf8(bytes: Vec<u8>) -> Result<String, Stop> {
    String::from_utf8(bytes).map_err(|_| Stop::Unreadable)
}

/// All of both is looked at, wherever they differ.
pub fn same(one: &[u8], other: &[u8]) -> bool {
    one.ct_eq(other).into()
}

/// The first byte, which says the version, and the rest.
///
/// # Errors
/// `version`.
pub fn versioned(bytes: &[u8]) -> Result<&[u8], Stop> {
    match bytes.split_first() {
        Some((&VERSION, rest)) => Ok(rest),
        _ => Err(Stop::Version),
    }
}

/// The version of everything here.
pub const VERSION: u8 = 1;

//! The size of a text tells nothing but its order of magnitude: it is filled up to one of a few sizes (ISO/IEC 7816-4).
use super::stop::{Stop, must};

/// Bytes; every text has one of these sizes.
pub const SIZES: &[usize] = &[256, 1_024, 4_096, 16_384];
/// Bundles hold keys beside a draft.
pub const BUNDLE_SIZES: &[usize] = &[256, 1_024, 4_096, 16_384, 65_536];
/// Bytes of UTF-8: one is needed to mark the end.
pub const LONGEST: usize = 16_383;

const END: u8 = 0x80;

/// The bytes, the mark, then zeros up to the smallest size that holds them.
///
/// # Errors
/// `too_long`.
pub fn pad(bytes: &[u8], sizes: &[usize]) -> Result<Vec<u8>, Stop> {
    let size = sizes.iter().find(|size| bytes.len() < **size).ok_or(Stop::TooLong)?;
    let mut padded = Vec::with_capacity(*size);
    padded.extend(bytes);
    padded.push(END);
    padded.resize(*size, 0);
    Ok(padded)
}

/// Opens exactly what [`pad`] makes.
///
/// # Errors
/// `unreadable`.
pub fn unpad(mut padded: Vec<u8>, sizes: &[usize]) -> Result<Vec<u8>, Stop> {
    let end = padded.iter().rposition(|byte| *byte != 0).ok_or(Stop::Unreadable)?;
    let smallest = sizes.iter().find(|size| end < **size);
    must(padded[end] == END && smallest == Some(&padded.len()), Stop::Unreadable)?;
    padded.truncate(end);
    Ok(padded)
}

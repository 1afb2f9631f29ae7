//! The order of what one person says in one turn, as their device signed it.
use super::stop::{Stop, must};

/// The indexes that are not there, given those of one turn's texts in the order in which the server shows them: each must
/// have been taken back or redacted before everyone's eyes.
///
/// # Errors
/// `out_of_order`.
pub fn gaps(indexes: impl IntoIterator<Item = u32>) -> Result<Vec<u32>, Stop> {
    let (mut missing, mut next) = (Vec::new(), 0);
    for index in indexes {
        must(index >= next, Stop::OutOfOrder)?;
        missing.extend(next..index);
        next = index.saturating_add(1);
    }
    Ok(missing)
}

//! A person's log of their steps: the name of one day of one step, which all of their devices make alike and which says
//! nothing to anybody else.
use super::fields::Fields;
use super::lock::{hkdf, hmac};
use super::pairs::Pair;
use super::stop::Stop;
use crate::circle::ids::{CircleId, EntryId, StepId};

/// The name of a day, `2026-11-24`, the person's local date.
///
/// # Errors
/// Never for a key of 32 bytes; the library says so if it cannot derive one.
pub fn entry_name(own: &Pair, circle: CircleId, step: StepId, day: &str) -> Result<EntryId, Stop> {
    let key = hkdf(own.secret(), &Fields::new("afterglow/1 log").id(circle.0).done())?;
    let said = Fields::new("afterglow/1 entry").id(step.0).text(day).done();
    let whole = hmac(key.bytes(), &said);
    let name: [u8; 16] = std::array::from_fn(|at| whole[at]);
    Ok(EntryId(uuid::Builder::from_random_bytes(name).into_uuid()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use uuid::Uuid;

    /// The known answer that `tests/web/unit/practice.test.mjs` has, too.
    #[test]
    fn a_day_has_the_name_that_the_page_gives_it() {
        let own = Pair::from_secret(std::array::from_fn(|at| at as u8 + 1)).unwrap();
        let id = |n: u128| Uuid::from_u128(0x0000_0000_0000_4000_8000_0000_0000_0000 | n);
        let name = entry_name(&own, CircleId(id(0x900)), StepId(id(1)), "2026-11-24").unwrap();
        assert_eq!(name.to_string(), "99cfca09-10f0-4cb8-aac1-8a12c031d398");
    }
}

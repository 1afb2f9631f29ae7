//! The switches, as they are written into the copy of the library.

/// The module that asks which mutant is on. Shared by everything that is put into the copy.
pub const MODULE: &str = r#"
#[doc(hidden)]
#[allow(missing_docs, clippy::all)]
pub mod mutant {
    use std::cmp::Ordering;
    use std::sync::LazyLock;

    static WHICH: LazyLock<u32> =
        LazyLock::new(|| std::env::var("AFTERGLOW_MUTANT").ok().and_then(|text| text.parse().ok()).unwrap_or(0));

    #[inline]
    pub fn on(number: u32) -> bool {
        *WHICH == number
    }

    #[inline]
    pub fn and(number: u32, left: bool, right: impl FnOnce() -> bool) -> bool {
        if on(number) { left || right() } else { left && right() }
    }

    #[inline]
    pub fn or(number: u32, left: bool, right: impl FnOnce() -> bool) -> bool {
        if on(number) { left && right() } else { left || right() }
    }

    #[inline]
    pub fn compare<T: PartialOrd + ?Sized>(usual: &str, others: &[(u32, &str)], left: &T, right: &T) -> bool {
        let asked = others.iter().find(|(number, _)| on(*number)).map_or(usual, |(_, other)| other);
        let order = left.partial_cmp(right);
        match asked {
            "<" => order == Some(Ordering::Less),
            ">" => order == Some(Ordering::Greater),
            "<=" => matches!(order, Some(Ordering::Less | Ordering::Equal)),
            ">=" => matches!(order, Some(Ordering::Greater | Ordering::Equal)),
            "==" => order == Some(Ordering::Equal),
            "!=" => order != Some(Ordering::Equal),
            _ => unreachable!(),
        }
    }
}
"#;

//! Looking for a text in bytes, in every form in which a program may have left it.
use base64::Engine as _;
use base64::engine::general_purpose::{STANDARD_NO_PAD, URL_SAFE_NO_PAD};

/// One text in all its forms.
pub struct Needles(Vec<Vec<u8>>);

impl Needles {
    /// UTF-8, UTF-16 of both orders, hexadecimal, and base64 at each of its three beginnings.
    pub fn of(text: &str) -> Self {
        let utf8 = text.as_bytes().to_vec();
        let wide = |bytes: fn(u16) -> [u8; 2]| text.encode_utf16().flat_map(bytes).collect();
        let hex = |upper: bool| {
            let digits = utf8.iter().map(|byte| if upper { format!("{byte:02X}") } else { format!("{byte:02x}") });
            digits.collect::<String>().into_bytes()
        };
        let mut forms = vec![utf8.clone(), wide(u16::to_le_bytes), wide(u16::to_be_bytes), hex(true), hex(false)];
        for before in 0..3 {
            let shifted = [vec![0; before], utf8.clone()].concat();
            for encoded in [STANDARD_NO_PAD.encode(&shifted), URL_SAFE_NO_PAD.encode(&shifted)] {
                // The first and last letters hold bits of their neighbours.
                forms.push(encoded.as_bytes()[4..encoded.len() - 4].to_vec());
            }
        }
        Self(forms)
    }

    /// How many of the forms are in there.
    pub fn count(&self, held: &[u8]) -> usize {
        self.0.iter().filter(|form| contains(held, form)).count()
    }
}

/// Which of these are among the bytes, looked for in one go. Each has at least two bytes.
pub fn found<'a, T: AsRef<[u8]>>(held: &[u8], wanted: &'a [T]) -> Vec<&'a T> {
    let begin = |bytes: &[u8]| usize::from(bytes[0]) << 8 | usize::from(bytes[1]);
    let mut by_begin = vec![Vec::new(); 1 << 16];
    for (n, one) in wanted.iter().enumerate() {
        by_begin[begin(one.as_ref())].push(n);
    }
    let mut seen = vec![false; wanted.len()];
    for (at, pair) in held.windows(2).enumerate() {
        for &n in &by_begin[begin(pair)] {
            seen[n] |= held[at..].starts_with(wanted[n].as_ref());
        }
    }
    wanted.iter().zip(seen).filter(|(_, seen)| *seen).map(|(one, _)| one).collect()
}

/// Whether bytes are among others.
pub fn contains(held: &[u8], wanted: &[u8]) -> bool {
    let Some((first, rest)) = wanted.split_first() else { return true };
    let mut from = 0;
    while let Some(at) = held[from..].iter().position(|byte| byte == first) {
        let next = from + at + 1;
        if held[next..].starts_with(rest) {
            return true;
        }
        from = next;
    }
    false
}

#[test]
fn what_is_planted_is_found_in_every_form() {
    let text = "heron-beside-the-gate";
    let needles = Needles::of(text);
    let wide: Vec<u8> = text.encode_utf16().flat_map(u16::to_le_bytes).collect();
    let mut forms = vec![text.as_bytes().to_vec(), wide];
    for before in ["", "x", "xy", "xyz"] {
        forms.push(URL_SAFE_NO_PAD.encode(format!("{before}{text} and more")).into_bytes());
        forms.push(STANDARD_NO_PAD.encode(format!("{before}{text} and more")).into_bytes());
    }
    for form in forms {
        let held = [b"something before".to_vec(), form, b"and after".to_vec()].concat();
        assert!(needles.count(&held) > 0);
    }
    assert_eq!(needles.count(b"heron beside the gate"), 0);
    assert_eq!(found(b"a heron beside", &["he", "heron", "herons", "de", "dea", "aa"]), [&"he", &"heron", &"de"]);
}

//! Where every key, IV and pair comes from: whoever seals brings it. Signatures are the one exception; their random numbers
//! are drawn by the library itself, so that no source can make two alike.

/// A source of randomness; a closure that fills bytes is one.
pub trait Random {
    /// Fills all of it.
    fn fill(&self, bytes: &mut [u8]);
}

impl<F: Fn(&mut [u8])> Random for F {
    fn fill(&self, bytes: &mut [u8]) {
        self(bytes);
    }
}

/// So many fresh bytes.
pub fn draw<const N: usize>(random: &dyn Random) -> [u8; N] {
    let mut bytes = [0; N];
    random.fill(&mut bytes);
    bytes
}

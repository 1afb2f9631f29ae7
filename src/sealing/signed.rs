//! A record and its signatures in one text. What was signed is kept and read as it is; nothing is put together again.
use super::bytes::{base64url, from_base64url};
use super::fields::{Fields, Reader};
use super::pairs::{Pair, Public, SIGNATURE};
use super::stop::{Stop, must};
use crate::circle::ids::CircleId;

/// A record that arrived. It is worth nothing before [`Signed::is_signed_by`] was asked.
pub struct Signed {
    /// What was signed.
    pub record: Vec<u8>,
    signatures: Vec<[u8; SIGNATURE]>,
}

/// The record behind its signatures, in their order.
///
/// # Errors
/// None that can happen.
pub fn sign_record(record: Fields, signers: &[&Pair]) -> Result<String, Stop> {
    let record = record.done();
    let mut bytes = vec![signers.len() as u8];
    for signer in signers {
        bytes.extend(signer.sign(&record)?);
    }
    bytes.extend(record);
    Ok(base64url(&bytes))
}

impl Signed {
    /// Takes it apart.
    ///
    /// # Errors
    /// `unreadable`.
    pub fn read(text: &str) -> Result<Self, Stop> {
        let bytes = from_base64url(text)?;
        let (count, mut rest) = bytes.split_first().ok_or(Stop::Unreadable)?;
        must((1..=2).contains(count), Stop::Unreadable)?;
        let mut signatures = Vec::new();
        for _ in 0..*count {
            let (signature, behind) = rest.split_first_chunk().ok_or(Stop::Unreadable)?;
            signatures.push(*signature);
            rest = behind;
        }
        must(!rest.is_empty(), Stop::Unreadable)?;
        Ok(Self { record: rest.to_vec(), signatures })
    }

    /// How many signatures there are: one or two.
    pub fn signatures(&self) -> usize {
        self.signatures.len()
    }

    /// Whether one of the signatures, counted from 0, is this signer's.
    pub fn is_signed_by(&self, which: usize, signer: &Public) -> bool {
        self.signatures.get(which).is_some_and(|signature| signer.signed(signature, &self.record))
    }

    /// Behind the beginning that every record of the desk has.
    ///
    /// # Errors
    /// `unreadable`, `other_circle`.
    pub fn begin(&self, label: &str, circle: CircleId) -> Result<Reader<'_>, Stop> {
        let mut reader = Reader::new(&self.record, label)?;
        must(reader.id()? == circle.0, Stop::OtherCircle)?;
        Ok(reader)
    }
}

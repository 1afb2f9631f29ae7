//! Admitting is handing over keys: the desk says which device came in as whom, and which keys it is given.
use super::desk::{Desk, DeskKeys};
use super::fields::Fields;
use super::keys::{Named, read_kind, said};
use super::pairs::{POINT, Public};
use super::roster::Listed;
use super::signed::{Signed, sign_record};
use super::stop::{Stop, must};
use crate::circle::ids::{CircleId, DeviceId, PersonId};

/// Someone with a device that has not been let in yet.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Newcomer {
    /// The person.
    pub member: PersonId,
    /// The device.
    pub device: DeviceId,
    /// For what is sealed to it.
    pub agree: Public,
    /// For what it signs.
    pub sign: Public,
    /// The person's own.
    pub oneself: Public,
}

impl Newcomer {
    /// As the roster will have the device.
    pub fn listed(&self) -> Listed {
        let Self { member, agree, sign, oneself, .. } = *self;
        Listed { member, ended: false, agree, sign, oneself }
    }
}

/// What an admission says to the device it is for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Admission {
    /// The number of the first roster that lists the device.
    pub roster: u32,
    /// The keys it is given.
    pub keys: Vec<Named>,
}

const LABEL: &str = "afterglow/1 admission";
const MOST_KEYS: usize = 32;

/// Signs an admission of someone whose knock was proven.
///
/// # Errors
/// None that can happen.
pub fn sign_admission(
    circle: CircleId,
    desk: &DeskKeys,
    newcomer: &Newcomer,
    admission: &Admission,
) -> Result<String, Stop> {
    let keys = admission
        .keys
        .iter()
        .map(|key| Fields::item().text(said(key.what)).id(key.owner).number(key.number).bytes(&key.commitment));
    let record = Fields::new(LABEL).id(circle.0).number(desk.number).number(admission.roster);
    let record = record.id(newcomer.member.0).id(newcomer.device.0).bytes(newcomer.agree.bytes());
    let record = record.bytes(newcomer.sign.bytes()).bytes(newcomer.oneself.bytes()).list(keys);
    sign_record(record, &[&desk.sign])
}

/// Reads one. `mine` is what this device knocked with.
///
/// # Errors
/// `old_record`, `missing_record`, `not_signed`, `not_for_this_device`, and what any record may stop with.
pub fn read_admission(circle: CircleId, desk: &Desk, mine: &Newcomer, text: &str) -> Result<Admission, Stop> {
    let signed = Signed::read(text)?;
    let mut reader = signed.begin(LABEL, circle)?;
    let by = reader.number()?;
    must(by >= desk.number, Stop::OldRecord)?;
    must(by == desk.number, Stop::MissingRecord)?;
    must(signed.signatures() == 1 && signed.is_signed_by(0, &desk.sign), Stop::NotSigned)?;
    let roster = reader.number()?;
    let (member, device) = (PersonId(reader.id()?), DeviceId(reader.id()?));
    let points = [reader.exactly::<POINT>()?, reader.exactly()?, reader.exactly()?];
    let keys = reader.list(MOST_KEYS, |item| {
        let what = read_kind(&item.text()?)?;
        Ok(Named { what, owner: item.id()?, number: item.number()?, commitment: item.exactly()? })
    })?;
    reader.end()?;
    let mine_are = [mine.agree, mine.sign, mine.oneself].map(|point| *point.bytes());
    must(member == mine.member && device == mine.device && points == mine_are, Stop::NotForThisDevice)?;
    Ok(Admission { roster, keys })
}

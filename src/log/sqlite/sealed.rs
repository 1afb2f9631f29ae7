//! How rows lie under keys: what is bound to each, and which keys it is.
use super::super::keys::{KeyName, Keys};
use super::super::{Part, StoredBody, StreamId, Under};
use crate::circle::ids::{BodyId, CommitId, InvitationId, PersonId};
use anyhow::{Context, bail};
use uuid::Uuid;

/// The two columns that say whose key a body lies under.
pub(super) fn under_to_row(under: Under) -> (i64, Option<Uuid>) {
    match under {
        Under::Nothing => (0, None),
        Under::Member(person) => (1, Some(person.0)),
        Under::Author(person) => (2, Some(person.0)),
        Under::Invitation(invitation) => (3, Some(invitation.0)),
        Under::Name(person) => (4, Some(person.0)),
        Under::Own(person) => (5, Some(person.0)),
    }
}

/// The same, read.
pub(super) fn under_of_row(under: i64, whose: Option<Vec<u8>>) -> anyhow::Result<Under> {
    let whose = whose.as_deref().map(Uuid::from_slice).transpose()?;
    Ok(match (under, whose) {
        (0, None) => Under::Nothing,
        (1, Some(person)) => Under::Member(PersonId(person)),
        (2, Some(person)) => Under::Author(PersonId(person)),
        (3, Some(invitation)) => Under::Invitation(InvitationId(invitation)),
        (4, Some(person)) => Under::Name(PersonId(person)),
        (5, Some(person)) => Under::Own(PersonId(person)),
        _ => bail!("nobody knows whose key a body lies under"),
    })
}

/// A record as it is stored.
pub(super) fn seal_record(keys: &Keys, part: &Part, seq: i64, commit: CommitId) -> anyhow::Result<Vec<u8>> {
    let names = KeyName::over(part.stream, Under::Nothing)?;
    keys.seal(&names, &record_place(&part.stream.stored(), &seq.to_be_bytes(), &commit), &part.record)
}

/// A record as it was written; nothing, when its key is gone.
pub(super) fn open_record(
    keys: &Keys,
    stream: StreamId,
    seq: i64,
    commit: CommitId,
    stored: Vec<u8>,
) -> anyhow::Result<Option<Vec<u8>>> {
    let names = KeyName::over(stream, Under::Nothing)?;
    let opened = keys.open(&names, &record_place(&stream.stored(), &seq.to_be_bytes(), &commit), stored);
    opened.with_context(|| format!("stream {stream}: record {seq} is damaged"))
}

fn record_place<'a>(stream: &'a str, seq: &'a [u8], commit: &'a CommitId) -> [&'a [u8]; 4] {
    [b"record", stream.as_bytes(), seq, commit.0.as_bytes()]
}

/// A body as it is stored.
pub(super) fn seal_body(keys: &Keys, body: &StoredBody) -> anyhow::Result<Vec<u8>> {
    let names = KeyName::over(body.stream, body.under)?;
    keys.seal(&names, &[b"body", body.stream.stored().as_bytes(), body.id.0.as_bytes()], body.body.to_store())
}

/// A body as it was written; nothing, when one of its keys is gone.
pub(super) fn open_body(
    keys: &Keys,
    stream: StreamId,
    id: BodyId,
    under: Under,
    stored: Vec<u8>,
) -> anyhow::Result<Option<Vec<u8>>> {
    let names = KeyName::over(stream, under)?;
    let opened = keys.open(&names, &[b"body", stream.stored().as_bytes(), id.0.as_bytes()], stored);
    opened.with_context(|| format!("stream {stream}: body {id} is damaged"))
}

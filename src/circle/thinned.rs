//! A circle's records without what was let go since: who was there, who accepted what, who kept a step, and which
//! facilitator used a control. What is left of them replays to the same state.
use super::event::{Event, Standing, What};
use super::kept::{Lapsing, Thing};
use super::limits::Millis;
use super::stored;

/// Which of a circle's records, all of them in order, say something that was let go, and how they read without it.
///
/// # Errors
/// When a record is damaged.
pub fn thinned<'a>(records: impl IntoIterator<Item = &'a [u8]>, wall: Millis) -> Result<Vec<(usize, Vec<u8>)>, String> {
    let read: Vec<_> = records.into_iter().map(stored::decode).collect::<Result<_, _>>()?;
    let lapsed = |what| read.iter().rposition(|(_, events)| events.iter().any(|event| is_lapse(event, what)));
    let gone = Gone { attendance: lapsed(Lapsing::Attendance), own: lapsed(Lapsing::Own), wall };
    let mut changed = Vec::new();
    for (at, (n, events)) in read.iter().enumerate() {
        let left: Vec<_> = events.iter().filter_map(|event| gone.without(at, event)).collect();
        if left != *events {
            changed.push((at, stored::encode_again(*n, &left).map_err(|error| error.to_string())?));
        }
    }
    Ok(changed)
}

fn is_lapse(event: &Event, what: Lapsing) -> bool {
    event.what == What::Standing(Standing::Lapsed { what })
}

/// Before which records something was let go.
struct Gone {
    attendance: Option<usize>,
    own: Option<usize>,
    wall: Millis,
}

impl Gone {
    /// What is left of an event.
    fn without(&self, at: usize, event: &Event) -> Option<Event> {
        let What::Standing(standing) = &event.what else { return Some(event.clone()) };
        let (attendance, own) = (self.attendance.is_some_and(|end| at < end), self.own.is_some_and(|end| at < end));
        let left = match standing {
            Standing::AgreementsAccepted { .. } | Standing::NumberGiven { .. } if attendance => return None,
            Standing::Knocked { person, invitation, name, device, proof, .. } if attendance => Standing::Knocked {
                person: *person,
                invitation: *invitation,
                name: *name,
                agreements: 0,
                device: *device,
                proof: *proof,
            },
            Standing::Released { summary } if attendance => {
                let mut summary = summary.clone();
                summary.counts_only();
                Standing::Released { summary }
            }
            Standing::StepKept { .. }
            | Standing::StepShown { .. }
            | Standing::StepErased { .. }
            | Standing::PracticeNoted { .. }
                if own =>
            {
                return None;
            }
            Standing::ControlUsed { head, .. } if self.is_old(event.at.wall) => {
                Standing::ControlLapsed { head: head.clone() }
            }
            _ => return Some(event.clone()),
        };
        Some(Event { at: event.at, what: What::Standing(left) })
    }

    fn is_old(&self, since: Millis) -> bool {
        Thing::Controls.kept_for().is_some_and(|kept| since.saturating_add(kept) <= self.wall)
    }
}

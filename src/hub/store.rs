//! How a decision becomes a commit: which records, in which streams, with which words beside them.
use super::connection::Bodies;
use crate::circle::Circle;
use crate::circle::event::{Event, Gathering, Standing, What};
use crate::circle::ids::{BodyId, CircleId, CommitId, GatheringId, InvitationId, ReflectionId};
use crate::circle::keys::{Grant, KeyKind};
use crate::circle::limits::Millis;
use crate::circle::stored;
use crate::log::{Commit, Part, StoredBody, StreamId, Under};
use std::collections::{BTreeMap, BTreeSet};

/// Where the circle's streams end, as this actor knows it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Marks {
    /// Number of the circle's last commit, over both streams.
    pub order: u64,
    /// Last record of the circle's stream.
    pub standing: u64,
    /// The running gathering, and the last record of its stream.
    pub gathering: Option<(GatheringId, u64)>,
}

/// The texts that came with a decision.
#[derive(Debug, Default)]
pub struct Came {
    /// By their ids.
    pub bodies: Bodies,
    /// The one of them that is here already and gets more wraps.
    pub widened: Option<BodyId>,
}

/// What a decision leaves in memory once its commit is durable.
#[derive(Debug)]
pub struct Landing {
    /// The commit's name.
    pub id: CommitId,
    /// What happened.
    pub events: Vec<Event>,
    /// The words that came with it.
    pub bodies: Vec<StoredBody>,
    /// The words that have more wraps from now on.
    pub replaced: Vec<StoredBody>,
    /// The words that went with it.
    pub erased: Vec<BodyId>,
    /// Where the streams end after it.
    pub marks: Marks,
}

impl Landing {
    /// The gathering that was released with it.
    pub fn released(&self) -> Option<GatheringId> {
        self.events.iter().find_map(|event| match &event.what {
            What::Standing(Standing::Released { summary }) => Some(summary.gathering),
            _ => None,
        })
    }
}

/// Whether any of it has to be written.
pub fn is_durable(events: &[Event]) -> bool {
    events.iter().any(|event| !matches!(event.what, What::Passing(_)))
}

/// The commit for what was decided on `before`, and what it leaves in memory. Nothing, when the events do not fit
/// together, which would be an error of the rules.
pub fn commit(
    before: &Circle,
    events: Vec<Event>,
    came: Came,
    id: CommitId,
    running: Millis,
    at: Marks,
) -> Option<(Commit, Landing)> {
    let circle = before.id;
    let standing = stored::encode(at.order + 1, stored::Part::Standing, &events).ok()?;
    let gathering = stored::encode(at.order + 1, stored::Part::Gathering, &events).ok()?;
    let mut marks = Marks { order: at.order + 1, ..at };
    if let Some(opened) = doors_opened(&events) {
        marks.gathering = Some((opened, 0));
    }
    let mut parts = Vec::with_capacity(2);
    let running_gathering = marks.gathering;
    if let Some(record) = standing {
        parts.push(Part { stream: StreamId::Circle(circle), expected: at.standing, record });
        marks.standing += 1;
    }
    if let Some(record) = gathering {
        let (gathering, last) = running_gathering?;
        parts.push(Part { stream: StreamId::Gathering(circle, gathering), expected: last, record });
        marks.gathering = Some((gathering, last + 1));
    }
    let erased = erased(before, &events);
    let beside_gathering = beside_the_gathering(before, &events);
    let whose = whose(before, &events);
    let ready = running_gathering.map(|(gathering, _)| seated(StreamId::Gathering(circle, gathering), &events));
    let (mut bodies, mut replaced) = (Vec::new(), Vec::new());
    for (id, body) in came.bodies {
        let stream = if beside_gathering.contains(&id) {
            StreamId::Gathering(circle, running_gathering?.0)
        } else {
            StreamId::Circle(circle)
        };
        let kept = StoredBody { stream, id, under: whose.get(&id).copied().unwrap_or_default(), body };
        if came.widened == Some(id) { replaced.push(kept) } else { bodies.push(kept) }
    }
    let mut landing = Landing { id, events, bodies, replaced, erased, marks };
    if landing.released().is_some() {
        landing.marks.gathering = None;
    }
    let (bodies, replaced, erased) = (landing.bodies.clone(), landing.replaced.clone(), landing.erased.clone());
    let ready = ready.unwrap_or_default();
    Some((Commit { id, running, parts, bodies, replaced, erased, ready }, landing))
}

/// The commit that makes a circle.
pub fn first_commit(
    circle: CircleId,
    event: &Event,
    bodies: Bodies,
    id: CommitId,
    running: Millis,
) -> Result<Commit, serde_json::Error> {
    let record = stored::encode(1, stored::Part::Standing, std::slice::from_ref(event))?.unwrap_or_default();
    let stream = StreamId::Circle(circle);
    let name = match &event.what {
        What::Standing(Standing::Founded { founding, facilitator }) => Some((founding.name, *facilitator)),
        _ => None,
    };
    let under = |id| match name {
        Some((name, person)) if name == id => Under::Name(person),
        _ => Under::Nothing,
    };
    let bodies = bodies.into_iter().map(|(id, body)| StoredBody { stream, id, under: under(id), body }).collect();
    let parts = vec![Part { stream, expected: 0, record }];
    Ok(Commit { id, running, parts, bodies, replaced: Vec::new(), erased: Vec::new(), ready: Vec::new() })
}

fn doors_opened(events: &[Event]) -> Option<GatheringId> {
    events.iter().find_map(|event| match &event.what {
        What::Standing(Standing::DoorsOpened { gathering, .. }) => Some(*gathering),
        _ => None,
    })
}

/// Whoever gets a seat has a key for what they will write.
fn seated(gathering: StreamId, events: &[Event]) -> Vec<(StreamId, Under)> {
    let seats = events.iter().filter_map(|event| match &event.what {
        What::Gathering(Gathering::Seated { person }) => Some((gathering, Under::Author(*person))),
        _ => None,
    });
    seats.collect()
}

/// What is shared in a gathering goes with it, and so do its keys; everything else stays with the circle.
fn beside_the_gathering(before: &Circle, events: &[Event]) -> BTreeSet<BodyId> {
    let texts = events.iter().flat_map(|event| match &event.what {
        What::Gathering(
            Gathering::Shared { words, .. }
            | Gathering::SentAgain { words, .. }
            | Gathering::WrittenShared { words, .. },
        ) => vec![*words],
        What::Gathering(Gathering::WordsReturned { note, .. }) => note.iter().copied().collect(),
        What::Gathering(Gathering::WordsReleased { reflection }) => words_of(before, *reflection).into_iter().collect(),
        What::Standing(Standing::Signed { step }) => {
            step.gathering_key.into_iter().chain(of_the_gathering(&step.grants)).collect()
        }
        What::Standing(Standing::Granted { grants }) => of_the_gathering(grants).collect(),
        _ => Vec::new(),
    });
    texts.collect()
}

fn of_the_gathering(grants: &[Grant]) -> impl Iterator<Item = BodyId> {
    grants.iter().filter(|grant| grant.what == KeyKind::Gathering).map(|grant| grant.text)
}

fn words_of(circle: &Circle, reflection: ReflectionId) -> Option<BodyId> {
    circle.room.as_ref().and_then(|room| room.reflections.get(&reflection)).map(|shared| shared.words)
}

/// Whose key each text lies under: what somebody is called, how they feel and whom to call for them is a member's, what they share an author's,
/// a door's page an invitation's.
fn whose(before: &Circle, events: &[Event]) -> BTreeMap<BodyId, Under> {
    let mut whose = BTreeMap::new();
    for event in events {
        match &event.what {
            What::Standing(Standing::Knocked { person, name, proof, .. }) => {
                whose.extend([(*name, Under::Name(*person)), (*proof, Under::Member(*person))]);
            }
            What::Standing(Standing::DeviceAtDoor { person, proof, .. }) => {
                whose.insert(*proof, Under::Member(*person));
            }
            What::Standing(Standing::Admitted { person }) => {
                // Widened when they are let in.
                whose.extend(before.people.get(person).map(|known| (known.name, Under::Name(*person))));
            }
            What::Standing(
                Standing::Renamed { person, name }
                | Standing::FacilitatorAdded { person, name }
                | Standing::CardFilled { person, card: name },
            ) => {
                whose.insert(*name, Under::Name(*person));
            }
            What::Standing(Standing::NumberGiven { person, number, .. }) => {
                whose.insert(*number, Under::Member(*person));
            }
            What::Standing(
                Standing::StepKept { person, words, .. } | Standing::PracticeNoted { person, words, .. },
            ) => {
                whose.insert(*words, Under::Own(*person));
            }
            What::Standing(Standing::WeeksKept(kept)) => {
                whose.extend(kept.words.map(|words| (words, Under::Own(kept.person))));
            }
            What::Standing(Standing::WeeksShown(seen)) => {
                whose.insert(seen.words, Under::Own(seen.person));
            }
            What::Standing(Standing::StepShown { person, step }) => {
                let step = before.step_of(*person, *step);
                whose.extend(step.map(|step| (step.words, Under::Own(*person))));
            }
            What::Standing(Standing::Invited { invitation, page, secret, .. }) => {
                whose.extend([*page, *secret].map(|text| (text, Under::Invitation(*invitation))));
            }
            What::Standing(Standing::AgreementsRevised { pages, .. }) => whose.extend(of_doors(pages)),
            What::Standing(Standing::Signed { step }) => whose.extend(of_doors(&step.pages)),
            What::Gathering(Gathering::Shared { turn, words, .. }) => {
                let turn = before.room.as_ref().and_then(|room| room.turns.get(turn));
                whose.extend(turn.map(|(author, _)| (*words, Under::Author(*author))));
            }
            What::Gathering(Gathering::WrittenShared { person, words, .. }) => {
                whose.insert(*words, Under::Author(*person));
            }
            What::Gathering(Gathering::WordsReleased { reflection }) => {
                let shared = before.room.as_ref().and_then(|room| room.reflections.get(reflection));
                whose.extend(shared.map(|shared| (shared.words, Under::Author(shared.author))));
            }
            What::Gathering(Gathering::WordsReturned { reflection, note }) => {
                // What is written to somebody about their words goes with their words.
                let shared = before.room.as_ref().and_then(|room| room.reflections.get(reflection));
                whose.extend(note.zip(shared).map(|(note, shared)| (note, Under::Author(shared.author))));
            }
            What::Gathering(Gathering::SentAgain { returned, words, .. }) => {
                let before = before.room.as_ref().and_then(|room| room.review.returned.get(returned));
                whose.extend(before.map(|before| (*words, Under::Author(before.author))));
            }
            _ => {}
        }
    }
    whose
}

fn of_doors(pages: &BTreeMap<InvitationId, BodyId>) -> impl Iterator<Item = (BodyId, Under)> {
    pages.iter().map(|(invitation, page)| (*page, Under::Invitation(*invitation)))
}

fn erased(before: &Circle, events: &[Event]) -> Vec<BodyId> {
    // One event looks at the state it was decided on; several look at it as it becomes.
    if let [only] = events {
        return before.erased_by(only);
    }
    let mut circle = before.clone();
    let mut erased = Vec::new();
    for event in events {
        erased.extend(circle.erased_by(event));
        circle.apply(event);
    }
    erased
}

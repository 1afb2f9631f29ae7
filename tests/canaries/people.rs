//! Who plays the evening: people with devices who seal for true, the keys they share, and their pages.
use super::line::{Heard, Known, Line};
use super::server::Server;
use afterglow::circle::ids::{BodyId, CircleId, DeviceId, GatheringId, PersonId, TurnId};
use afterglow::sealing::desk::DeskKeys;
use afterglow::sealing::wraps::{Audience, Holding, Recipient};
use afterglow::sealing::{Key, Pair, Place, envelope};
use serde_json::{Value, json};
use std::cell::RefCell;
use std::time::Duration;
use tokio::time::timeout;
use uuid::Uuid;

pub fn random(bytes: &mut [u8]) {
    getrandom::fill(bytes).expect("randomness");
}

/// Somebody with a device, who seals.
pub struct Person {
    pub id: PersonId,
    pub device: DeviceId,
    pub sign: Pair,
    pub session: String,
}

/// The keys of an evening.
pub struct Keys {
    pub circle: (CircleId, Key),
    pub gathering: (GatheringId, Key),
    pub desk: DeskKeys,
    /// Where everything stands that was sealed.
    pub places: RefCell<Vec<Place<'static>>>,
}

impl Keys {
    pub fn of_the_circle(&self) -> Recipient {
        Recipient::Key(Audience::Circle(self.circle.0, 1), self.circle.1.clone())
    }

    pub fn of_the_gathering(&self) -> Recipient {
        Recipient::Key(Audience::Gathering(self.gathering.0, 1), self.gathering.1.clone())
    }

    pub fn of_the_desk(&self) -> Recipient {
        Recipient::desk(self.circle.0, &self.desk.public())
    }

    /// What whoever has all of them opens with.
    pub fn held(&self) -> Vec<Holding> {
        vec![
            Holding::Key(Audience::Gathering(self.gathering.0, 1), self.gathering.1.clone()),
            Holding::Key(Audience::Circle(self.circle.0, 1), self.circle.1.clone()),
            Holding::desk(self.circle.0, &self.desk),
        ]
    }
}

impl Person {
    pub fn new(id: Uuid, device: Uuid) -> Self {
        let session = String::new();
        Self { id: PersonId(id), device: DeviceId(device), sign: Pair::fresh(&random), session }
    }

    /// A text as its browser sends it.
    pub fn seal(
        &self,
        keys: &Keys,
        kind: &'static str,
        id: Uuid,
        turn: Option<Uuid>,
        text: &str,
        whom: &[Recipient],
    ) -> String {
        let gathering = turn.map(|_| keys.gathering.0);
        let (circle, author, turn) = (keys.circle.0, self.id, turn.map(TurnId));
        let place = Place { circle, gathering, author, kind, id: BodyId(id), turn };
        keys.places.borrow_mut().push(place);
        let sealed = envelope::seal(&random, &place, 0, text, (self.device, &self.sign), whom).expect("sealed words");
        let wraps: String = sealed.wraps.iter().map(|wrap| format!(".{wrap}")).collect();
        format!("{}.{}{wraps}", self.id, sealed.sealed)
    }
}

/// A page that does one thing after the other.
pub struct Page {
    pub line: Line,
    next: u64,
}

impl Page {
    pub async fn open(server: &Server, circle: CircleId, session: &str) -> Self {
        let line = Line::open(server.address, &circle.to_string(), session, Known::default()).await.expect("a line");
        let mut page = Self { line, next: 1 };
        page.until(|page| !page.line.view("member").is_null()).await;
        page
    }

    pub async fn must(&mut self, command: Value, bodies: Value) {
        let id = self.next;
        self.next += 1;
        let message = json!({"type": "command", "id": id, "command": command, "bodies": bodies});
        self.line.say(&message).await.expect("a line");
        loop {
            match self.line.hear().await {
                Heard::Message(said) if said["id"] == id => {
                    assert_eq!(said["outcome"], "done", "{command}: {said}");
                    return;
                }
                Heard::Message(_) => {}
                other => panic!("{other:?}"),
            }
        }
    }

    /// Hears what came meanwhile: whoever does not listen for long is cut off.
    pub async fn listen(&mut self) {
        while let Ok(heard) = timeout(Duration::from_millis(1), self.line.hear()).await {
            assert!(matches!(heard, Heard::Message(_)), "{heard:?}");
        }
    }

    pub async fn until(&mut self, wished: impl Fn(&Self) -> bool) {
        while !wished(self) {
            assert!(matches!(self.line.hear().await, Heard::Message(_)), "the line is there");
        }
    }
}

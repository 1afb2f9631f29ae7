//! The devices that somebody comes back with, and ending that. A device is a session; of its browser and its address
//! nothing is known, so it is told apart by what its person says it is, and by days.
use super::{PracticeError, PracticeHandle, Shared, Who};
use crate::circle::ids::{CircleId, PersonId};
use crate::circle::limits::Millis;
use crate::circle::practice::{DeviceKind, On, PracticeCommand, Session, SessionId, Way};

/// A device that comes back as somebody.
#[derive(Clone, Debug)]
pub struct Device {
    /// Its session.
    pub session: SessionId,
    /// What its person says it is.
    pub kind: Option<DeviceKind>,
    /// Since when it comes in, wall time.
    pub since: Millis,
    /// The last day it was used, in days since 1970.
    pub used: u64,
}

impl Who {
    /// As whom one comes in.
    pub fn ways(&self) -> Vec<Way> {
        let people = self.circles.iter().map(|(circle, person)| Way::Person(*circle, *person));
        self.facilitator.map(Way::Facilitator).into_iter().chain(people).collect()
    }
}

impl PracticeHandle {
    /// The devices that come in as one of those somebody is: the one used last first. Looking counts as no use.
    pub fn devices(&self, who: &Who) -> Vec<Device> {
        let ways = who.ways();
        let state = self.shared.state();
        let mine = |(id, session): &(&SessionId, &Session)| {
            ways.iter().any(|way| session.has(*way) && self.shared.lets_in(**id, session, *way))
        };
        let device = |(id, session): (&SessionId, &Session)| Device {
            session: *id,
            kind: session.kind,
            since: session.opened,
            used: session.used,
        };
        let mut all: Vec<_> = state.sessions.iter().filter(mine).map(device).collect();
        all.sort_by_key(|device| std::cmp::Reverse((device.used, device.since, device.session)));
        all
    }

    /// Ends that somebody comes back with some of their devices.
    ///
    /// # Errors
    /// When the asking session is over, or the store cannot write.
    pub async fn end_devices(&self, who: &Who, on: On) -> Result<(), PracticeError> {
        self.ask(PracticeCommand::EndWays { by: Some(who.session), whose: who.ways(), on }).await
    }

    /// Ends that a person, by whichever id, comes back to a circle with any device. Whether somebody may do this, the circle knows.
    ///
    /// # Errors
    /// When the store cannot write.
    pub async fn end_ways_in(&self, circle: CircleId, known_as: &[PersonId]) -> Result<(), PracticeError> {
        let whose = known_as.iter().map(|person| Way::Person(circle, *person)).collect();
        self.ask(PracticeCommand::EndWays { by: None, whose, on: On::All }).await
    }

    /// Says what a device is.
    ///
    /// # Errors
    /// When it is not this person's, or the store cannot write.
    pub async fn device_is(&self, who: &Who, session: SessionId, kind: DeviceKind) -> Result<(), PracticeError> {
        self.ask(PracticeCommand::SessionIs { session, whose: who.ways(), kind }).await
    }
}

impl Shared {
    /// Whether a session would let somebody in this way, if it came now.
    fn lets_in(&self, id: SessionId, session: &Session, way: Way) -> bool {
        match way {
            Way::Facilitator(_) => self.facilitator(id, session).is_some(),
            Way::Person(..) => !session.is_over(self.env.wall()) || self.facilitator(id, session).is_some(),
        }
    }
}

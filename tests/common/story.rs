//! A circle that is already under way: founded, invited, admitted, open.
use super::client::{Client, fresh};
use super::sealed;
use super::server::TestServer;
use afterglow::circle::agenda::{DoorPolicy, Entry, Medium, Plan, ResponseMode, SegmentKind, SegmentSpec};
use afterglow::circle::command::doors::NewLink;
use afterglow::circle::command::{Command, Founding};
use afterglow::circle::ids::{
    BodyId, CircleId, DeviceId, GatheringId, InvitationId, PersonId, ReflectionId, SegmentId, TurnId,
};
use afterglow::circle::keys::KeyKind;
use afterglow::hub::Knock;
use afterglow::protocol::body::Body;
use serde_json::json;
use std::collections::BTreeMap;

/// A circle and how to get into it.
pub struct Story {
    pub circle: CircleId,
    pub facilitator: PersonId,
    pub session: String,
    pub invitation: InvitationId,
    pub hash: String,
    /// The facilitator's device.
    pub device: DeviceId,
    pub gathering: GatheringId,
    pub segments: Vec<SegmentId>,
}

/// A circle whose gathering is open in its open centre, with everyone connected.
pub struct Room {
    pub story: Story,
    pub facilitator: Client,
    pub sessions: Vec<String>,
    pub members: Vec<Client>,
    /// The device of each member who is in.
    pub devices: BTreeMap<PersonId, DeviceId>,
}

/// A text as it comes in.
pub fn body(text: &str) -> Body {
    serde_json::from_value(json!(text)).expect("a body")
}

impl Story {
    /// Founds a circle that writes.
    pub async fn found(server: &TestServer) -> Self {
        Self::found_in(server, Medium::Written).await
    }

    /// Founds a circle.
    pub async fn found_in(server: &TestServer, medium: Medium) -> Self {
        let (session, facilitator) = server.facilitator().await;
        let circle = CircleId(fresh());
        let (keys, records) = sealed::first_keys();
        let [title, name, about, agreement] = [(); 4].map(|()| BodyId(fresh()));
        let founding = Founding {
            circle,
            title,
            name,
            medium,
            entry: Entry::Closed,
            template: "council".into(),
            agreements: vec![agreement],
            about,
            keys: keys.clone(),
        };
        let texts = [(title, "The Tuesday circle"), (name, "Noor"), (about, "A circle"), (agreement, "We listen")];
        let whom = [sealed::circle(circle.0, 1)];
        let sealed = texts.map(|(id, text)| (id, sealed::words(facilitator.0, &whom, text)));
        let bodies = sealed.into_iter().chain(records).map(|(id, text)| (id, body(&text))).collect();
        server.hub.found(&founding, bodies, facilitator).await.expect("a circle");
        server.practice.list_circle(circle, facilitator).await.expect("a place on the list");
        let hash = "ab".repeat(32);
        let (invitation, gathering) = (InvitationId(fresh()), GatheringId(fresh()));
        let device = keys.device;
        Self { circle, facilitator, session, invitation, hash, device, gathering, segments: Vec::new() }
    }

    /// The facilitator comes, invites, plans and opens the doors.
    pub async fn open_doors(&mut self, server: &TestServer) -> Client {
        let mut facilitator = Client::join(server, self.circle, &self.session).await;
        let expires = server.env.wall() + 3_600_000;
        facilitator.invite(self.invitation, &self.hash, true, expires).await;
        let plan = self.plan();
        self.segments = plan.agenda.iter().map(|segment| segment.id).collect();
        facilitator.must(&Command::PlanGathering { plan }, &[]).await;
        let opened = facilitator.open_doors(self.gathering, self.device).await;
        assert_eq!(opened["outcome"], "done", "{opened}");
        facilitator
    }

    /// A plan of welcome, open centre, closing and release.
    pub fn plan(&self) -> Plan {
        let parts = [
            (SegmentKind::Welcome, 5),
            (SegmentKind::OpenCentre, 40),
            (SegmentKind::Closing, 10),
            (SegmentKind::Release, 5),
        ];
        let agenda = parts.map(|(kind, minutes)| SegmentSpec {
            id: SegmentId(fresh()),
            kind,
            minutes,
            each_seconds: None,
            breath_seconds: 0,
            title: None,
            prompt: None,
            mode: ResponseMode::Silent,
        });
        let (zone, minutes) = ("Europe/Berlin".to_owned(), 60);
        Plan {
            gathering: self.gathering,
            at: 1_900_000_000_000,
            zone,
            minutes,
            theme: None,
            agenda: agenda.into(),
            doors: DoorPolicy::default(),
        }
    }

    /// Somebody knocks; their session.
    pub async fn knock(&self, server: &TestServer, name: &str) -> (PersonId, String) {
        let knock = self.knocker(name);
        let person = knock.person;
        server.hub.knock(self.circle, self.hash.clone(), knock).await.expect("a knock");
        (person, server.session(self.circle, person).await)
    }

    /// Somebody new at the door, with a device of their own.
    pub fn knocker(&self, name: &str) -> Knock {
        let person = PersonId(fresh());
        let whom = [sealed::desk(self.circle.0, 1), sealed::own(person.0)];
        Knock {
            person,
            waits_as: person,
            name: (BodyId(fresh()), body(&sealed::words(person.0, &whom, name))),
            device: DeviceId(fresh()),
            proof: (BodyId(fresh()), body(sealed::RECORD)),
            facilitator: false,
            agreements: 1,
            adult: true,
            private_place: true,
        }
    }

    /// The open centre.
    pub fn centre(&self) -> SegmentId {
        self.segments[1]
    }
}

impl Room {
    /// A room with this many members, in its open centre.
    pub async fn open(server: &TestServer, members: usize) -> Self {
        Self::open_in(server, members, Medium::Written).await
    }

    /// The same where the voices are elsewhere.
    pub async fn open_in(server: &TestServer, members: usize, medium: Medium) -> Self {
        let mut story = Story::found_in(server, medium).await;
        let mut facilitator = story.open_doors(server).await;
        let (mut sessions, mut clients, mut devices) = (Vec::new(), Vec::new(), BTreeMap::new());
        for n in 0..members {
            let knock = story.knocker(&format!("Member {n}"));
            let (person, device) = (knock.person, knock.device);
            server.hub.knock(story.circle, story.hash.clone(), knock).await.expect("a knock");
            let session = server.session(story.circle, person).await;
            devices.insert(person, device);
            let client = Client::join(server, story.circle, &session).await;
            facilitator.admit(person).await;
            sessions.push(session);
            clients.push(client);
        }
        facilitator.must(&Command::OpenGathering { gathering: story.gathering }, &[]).await;
        facilitator.must(&Command::NextSegment { from: story.segments[0] }, &[]).await;
        let mut room = Self { story, facilitator, sessions, members: clients, devices };
        room.settle().await;
        room
    }

    /// Everyone has read everything.
    pub async fn settle(&mut self) {
        self.facilitator.catch_up().await;
        for member in &mut self.members {
            member.catch_up().await;
        }
    }

    /// A member takes the piece from the middle.
    pub async fn take(&mut self, member: usize) -> TurnId {
        let turn = TurnId(fresh());
        let segment = self.story.centre();
        self.members[member].must(&Command::TakeFromCentre { segment, turn }, &[]).await;
        turn
    }

    /// A member shares in their turn.
    pub async fn share(&mut self, member: usize, turn: TurnId, words: &str) -> ReflectionId {
        let (command, reflection, body) = share(turn);
        self.members[member].must(&command, &[(body, words)]).await;
        reflection
    }

    /// A member has a whole turn.
    pub async fn turn(&mut self, member: usize, words: &[&str]) {
        let turn = self.take(member).await;
        for words in words {
            self.share(member, turn, words).await;
        }
        self.members[member].must(&Command::PutDown { turn }, &[]).await;
    }

    /// Everyone has a last word, and the gathering is released.
    pub async fn release(&mut self) {
        self.close().await;
        self.facilitator.must(&Command::Release { gathering: self.story.gathering }, &[]).await;
    }

    /// Everyone has a last word.
    pub async fn close(&mut self) {
        let (gathering, closing) = (self.story.gathering, self.story.segments[2]);
        self.facilitator.must(&Command::CloseGently { gathering }, &[]).await;
        self.facilitator.must(&Command::BeginRound { segment: closing, first: None }, &[]).await;
        while self.facilitator.view("ring")["gathering"]["round"] != "done" {
            let piece = self.facilitator.view("ring")["gathering"]["piece"].clone();
            let turn = TurnId(piece["turn"].as_str().expect("an offer").parse().unwrap());
            let holder = match self.members.iter_mut().find(|member| member.person == piece["person"]) {
                Some(member) => member,
                None => &mut self.facilitator,
            };
            holder.must(&Command::Take { turn }, &[]).await;
            holder.must(&Command::PutDown { turn }, &[]).await;
            self.facilitator.catch_up().await;
        }
        self.facilitator.must(&Command::NextSegment { from: closing }, &[]).await;
    }

    /// What removes somebody: keys for everyone who stays, and another link in the place of the one they know.
    pub fn removal(&mut self, person: PersonId) -> Command {
        self.devices.remove(&person);
        let stay: Vec<_> = [self.story.device].into_iter().chain(self.devices.values().copied()).collect();
        let (circle, gathering) = (self.facilitator.highest("circle") + 1, self.facilitator.gathering_key() + 1);
        let new = |what, number| stay.iter().map(move |device| (*device, what, number));
        let mut grants: Vec<_> = new(KeyKind::Circle, circle).collect();
        if gathering > 1 {
            grants.extend(new(KeyKind::Gathering, gathering));
        }
        let mut step = sealed::step(self.facilitator.view("member"), &grants);
        step.circle_key = Some(BodyId(fresh()));
        step.gathering_key = (gathering > 1).then(|| BodyId(fresh()));
        let came_with = &self.facilitator.view("desk")["members"][person.to_string()]["link"];
        let link = came_with.is_string().then(|| {
            let (page, secret) = (BodyId(fresh()), BodyId(fresh()));
            let hash = sealed::hash(&sealed::fresh_token());
            Box::new(NewLink { invitation: InvitationId(fresh()), hash, page, secret })
        });
        Command::Remove { person, step: Box::new(step), link }
    }

    /// The circle's id.
    pub fn circle(&self) -> CircleId {
        self.story.circle
    }
}

/// What the new link in a removal says to the desk.
pub fn secret_of(removal: &Command) -> Vec<(BodyId, &'static str)> {
    removal.words().into_iter().map(|secret| (secret, "secret")).collect()
}

/// A fresh share in a turn.
pub fn share(turn: TurnId) -> (Command, ReflectionId, BodyId) {
    let (reflection, words) = (ReflectionId(fresh()), BodyId(fresh()));
    (Command::Share { turn, reflection, words }, reflection, words)
}

/// Texts by their ids.
pub fn texts(pairs: &[(BodyId, &str)]) -> BTreeMap<BodyId, Body> {
    pairs.iter().map(|(id, text)| (*id, body(text))).collect()
}

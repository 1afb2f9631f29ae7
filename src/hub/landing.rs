//! What was decided takes effect. Whoever asked is told and answered first, then everybody else: how long one's own
//! answer takes says nothing of what goes on where one may not see it.
use super::actor::Actor;
use super::connection::{Decision, Reply};
use super::fanout::may_move_people;
use super::frames::Frame;
use super::lapse;
use super::remains::may_end_somebody;
use super::store::Landing;
use crate::circle::event::Event;
use crate::circle::ids::{BodyId, PersonId};
use crate::log::StreamId;
use crate::protocol::{Outcome, ServerMessage};

impl Actor {
    /// A commit is durable: it takes effect, and everyone is told.
    pub(super) async fn land(&mut self, landing: Landing, decision: Decision) {
        let released = landing.released();
        for body in landing.bodies {
            let beside = match body.stream {
                StreamId::Gathering(..) => &mut self.words.gathering,
                StreamId::Practice | StreamId::Circle(_) => &mut self.words.standing,
            };
            beside.insert(body.id, body.body);
        }
        let widened: Vec<_> = landing.replaced.iter().map(|body| body.id).collect();
        for body in landing.replaced {
            self.words.replace(body.id, body.body);
        }
        self.fanout.widen(&widened, &self.words);
        landing.erased.iter().for_each(|body| self.words.forget(*body));
        if released.is_some() {
            self.words.gathering.clear();
        }
        landing.events.iter().for_each(|event| self.circle.apply(event));
        let gone = self.words.keep_passing(&self.circle);
        let lapses = landing.events.iter().any(lapse::is_lapse);
        self.marks = landing.marks;
        if landing.events.iter().any(may_move_people) {
            self.busy.note(&self.circle);
        }
        let erased: Vec<_> = landing.erased.into_iter().chain(gone).collect();
        if released.is_some() || lapses {
            self.fanout.forget();
            let rest = self.fanout.tell_asker((&self.circle, &self.words), &landing.events, &erased, None);
            self.fanout.tell_rest((&self.circle, &self.words), &landing.events, rest);
            if released.is_some() {
                self.let_go().await;
            }
            if lapses {
                // Before anything is given anew, under the keys that go now.
                self.let_lapse().await;
                self.shorten_the_record().await;
            }
            // Only now is it gone from the disk too.
            answer(decision.reply, Outcome::Done);
        } else {
            self.tell(&landing.events, &erased, decision.act.asker(), decision.reply, Outcome::Done).await;
        }
        if landing.events.iter().any(may_end_somebody) {
            // Not at once: later commits of this batch are durable already, and one may bring them back to the door.
            self.look_for_remains();
        }
    }

    /// Something that lives in memory only takes effect, its texts with it, and those who may know are told.
    pub(super) async fn happen(&mut self, events: &[Event], decision: Decision) {
        let asker = decision.act.asker();
        self.words.passing.extend(decision.bodies);
        events.iter().for_each(|event| self.circle.apply(event));
        let gone = self.words.keep_passing(&self.circle);
        self.tell(events, &gone, asker, decision.reply, Outcome::Passing).await;
    }

    async fn tell(
        &mut self,
        events: &[Event],
        erased: &[BodyId],
        asker: Option<PersonId>,
        reply: Reply,
        outcome: Outcome,
    ) {
        let now = (&self.circle, &self.words);
        // The change and the answer to whoever made it leave in one write.
        let line = reply.line();
        let together = line.as_ref().map(|outbox| outbox.gather());
        let rest = self.fanout.tell_asker(now, events, erased, asker);
        if asker.is_none() {
            self.fanout.tell_rest(now, events, rest);
            return answer(reply, outcome);
        }
        answer(reply, outcome);
        drop(together);
        // A line that could not take it at once has its own task, which was woken and may go first.
        tokio::task::yield_now().await;
        if outcome == Outcome::Passing {
            // Somebody who needs a person does not wait for what others have to be told.
            self.fanout.tell_rest(now, events, rest);
        } else {
            self.fanout.tell_rest_later(now, events, rest);
        }
    }
}

/// Says that something was done.
pub(super) fn answer(reply: Reply, outcome: Outcome) {
    match reply {
        Reply::Line(outbox, id) => {
            outbox.push(Frame::message(&ServerMessage::Answer { id, outcome, code: None, sentence: None }));
        }
        // Whoever asked may be gone by now.
        Reply::Once(reply) => drop(reply.send(Ok(()))),
        Reply::Owed | Reply::Nobody => {}
    }
}

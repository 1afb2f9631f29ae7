//! What the model answers about what lasts: invitations, facilitators, agreements, the calendar, and opening the doors.
use super::answers_bell::Gong;
use super::model::{Answer, Evening, Fate, Letter, Model, Stage, Stands, Stick};
use afterglow::circle::agenda::{Plan, SegmentKind};
use afterglow::circle::command::Command;
use afterglow::circle::ids::{BodyId, GatheringId, InvitationId, PersonId, SegmentId};
use afterglow::circle::keys::Step;
use afterglow::circle::refusal::Refusal;
use std::collections::BTreeMap;

impl Model {
    pub fn writes_a_letter(&mut self, who: PersonId, command: &Command) -> Answer {
        let Command::Invite { invitation, hash, reusable, expires, page, secret, desk, person } = command else {
            return Ok(false);
        };
        if let Some(letter) = self.letters.iter().find(|letter| letter.id == *invitation) {
            return if letter.hash == *hash { Ok(false) } else { Err(Refusal::IdTaken) };
        }
        let wall = self.wall();
        let good = self.letters.iter().filter(|letter| letter.fate == Fate::Good && letter.expires > wall).count();
        let hex = hash.len() == 64 && hash.chars().all(|c| "0123456789abcdef".contains(c));
        let special = u32::from(*desk) + u32::from(person.is_some());
        if !hex || *expires <= wall || good >= 32 || special > 1 || (special == 1 && *reusable) {
            return Err(Refusal::OutOfBounds);
        }
        let inside = |person: PersonId| self.find(person).is_some_and(|known| known.stands == Stands::Inside);
        if person.is_some_and(|person| !inside(person)) {
            return Err(Refusal::NoSuchPerson);
        }
        if self.on_loan.contains(&who) && (*desk || person.is_some_and(|person| self.holds(person))) {
            return Err(Refusal::HereForTonight);
        }
        self.crosses_out_old_letters();
        self.tears_off_old_notes();
        let (id, hash, reusable, expires, used, fate) = (*invitation, hash.clone(), *reusable, *expires, 0, Fate::Good);
        let (inside, desk, back) = (Some((*page, *secret)), *desk, *person);
        self.letters.push(Letter { id, hash, reusable, expires, used, fate, inside, desk, back });
        Ok(true)
    }

    pub fn rewrites(
        &mut self,
        who: PersonId,
        version: u32,
        items: &[BodyId],
        pages: &[(InvitationId, BodyId)],
    ) -> Answer {
        if version == self.version && items == self.items {
            return Ok(false);
        }
        if version != self.version + 1 {
            return Err(Refusal::AgreementsMoved);
        }
        if items.is_empty() || items.len() > 24 {
            return Err(Refusal::OutOfBounds);
        }
        self.pages_fit(pages, true)?;
        self.writes_pages(pages);
        (self.version, self.items) = (version, items.to_vec());
        if let Some(known) = self.find_mut(who) {
            known.accepted = version;
        }
        Ok(true)
    }

    pub fn plans_one(&mut self, plan: &Plan) -> Answer {
        if let Some(planned) = self.plans.iter().find(|planned| planned.gathering == plan.gathering) {
            return if planned == plan { Ok(false) } else { Err(Refusal::IdTaken) };
        }
        let over = self.over.iter().any(|over| over.gathering == plan.gathering);
        let crossed = self.crossed.iter().any(|crossed| crossed.gathering == plan.gathering);
        if over || crossed || self.struck.contains(&plan.gathering) {
            return Err(Refusal::IdTaken);
        }
        if let Some(refusal) = whats_wrong_with(plan) {
            return Err(refusal);
        }
        if self.plans.len() + self.crossed.len() >= 60 {
            return Err(Refusal::OutOfBounds);
        }
        self.plans.push(plan.clone());
        Ok(true)
    }

    pub fn strikes(&mut self, id: GatheringId) -> Answer {
        if self.evening.as_ref().is_some_and(|evening| evening.plan.gathering == id) {
            return Err(Refusal::GatheringRunning);
        }
        if self.struck.contains(&id) || self.over.iter().any(|over| over.gathering == id) {
            return Ok(false);
        }
        if !self.plans.iter().chain(&self.crossed).any(|plan| plan.gathering == id) {
            return Err(Refusal::NoSuchGathering);
        }
        self.takes_down(id);
        Ok(true)
    }

    pub fn changes_minutes(&mut self, id: GatheringId, minutes: &BTreeMap<SegmentId, u32>) -> Answer {
        if self.evening.as_ref().is_some_and(|evening| evening.plan.gathering == id) {
            return Err(Refusal::GatheringRunning);
        }
        if self.struck.contains(&id) || self.over.iter().any(|over| over.gathering == id) {
            return Ok(false);
        }
        self.is_not_crossed(id)?;
        let place = self.plans.iter().position(|plan| plan.gathering == id).ok_or(Refusal::NoSuchGathering)?;
        let (mut new, mut sum) = (self.plans[place].clone(), 0_u64);
        let mut found = 0;
        for part in &mut new.agenda {
            if let Some((_, wanted)) = minutes.iter().find(|(part_id, _)| **part_id == part.id) {
                part.minutes = *wanted;
                found += 1;
            }
            sum += u64::from(part.minutes);
        }
        if found < minutes.len() {
            return Err(Refusal::NoSuchSegment);
        }
        if sum > 240 || new.agenda.iter().any(|part| part.minutes == 0) {
            return Err(Refusal::OutOfBounds);
        }
        new.minutes = u32::try_from(sum).unwrap_or(u32::MAX);
        let changed = new != self.plans[place];
        self.plans[place] = new;
        Ok(changed)
    }

    pub fn opens_doors(&mut self, who: PersonId, id: GatheringId, step: &Step, crisis_line: bool) -> Answer {
        if let Some(evening) = &self.evening {
            return if evening.plan.gathering == id { Ok(false) } else { Err(Refusal::GatheringRunning) };
        }
        if self.over.iter().any(|over| over.gathering == id) {
            return Ok(false);
        }
        self.is_not_crossed(id)?;
        let plan = self.plans.iter().find(|plan| plan.gathering == id).ok_or(Refusal::NoSuchGathering)?.clone();
        if !crisis_line {
            return Err(Refusal::NoCrisisLine);
        }
        if !self.online.contains(&who) {
            return Err(Refusal::NotConnected);
        }
        self.first_key_of_tonight(step)?;
        self.the_box_is_put_out_again();
        let ends_in = (i64::from(plan.minutes) + 120) * 60_000;
        self.evening = Some(Evening {
            plan,
            stage: Stage::Doors,
            lead: who,
            lead_missed: None,
            opened_at: self.wall(),
            open_for: None,
            slow: false,
            after_a_turn: false,
            chairs: Vec::new(),
            part: None,
            entered: Vec::new(),
            time: 0,
            moving_for: 0,
            paused: false,
            paused_for_two: false,
            pairs: Vec::new(),
            interrupted: false,
            ends_in,
            held: None,
            offer_in: None,
            agreed: None,
            alone: None,
            closing: None,
            tour: None,
            hands: Vec::new(),
            longer: 0,
            stick: Stick::Home,
            rested: 0,
            left_flags: Vec::new(),
            had: Vec::new(),
            lain: false,
            turns: Vec::new(),
            papers: Vec::new(),
            pads: None,
            wrote: Vec::new(),
            gong: Gong::default(),
            tables: None,
            paired_off: Vec::new(),
            read_first: Vec::new(),
            tray_turns: Vec::new(),
            locked: false,
            told: None,
            sent_out: Vec::new(),
            no_chair_for: Vec::new(),
            came_in: Vec::new(),
            appeared: 0,
            controls: Vec::new(),
        });
        self.sits_down(who);
        let mut others: Vec<_> = self.online.iter().copied().filter(|&p| p != who && self.holds(p)).collect();
        others.sort_unstable();
        others.into_iter().for_each(|person| self.sits_down(person));
        Ok(true)
    }
}

fn whats_wrong_with(plan: &Plan) -> Option<Refusal> {
    let bad_part = plan.agenda.iter().any(|part| {
        part.minutes == 0
            || part.minutes > 240
            || part.breath_seconds > 300
            || part.each_seconds.is_some_and(|each| !(5..=3_600).contains(&each))
    });
    let bad_zone = plan.zone.is_empty() || plan.zone.len() > 64 || plan.zone.contains(' ');
    if plan.agenda.is_empty() || plan.agenda.len() > 24 || plan.minutes > 240 || bad_part || bad_zone {
        return Some(Refusal::OutOfBounds);
    }
    let mut sum = 0;
    plan.agenda.iter().for_each(|part| sum += part.minutes);
    if sum != plan.minutes {
        return Some(Refusal::AgendaDoesNotAddUp);
    }
    for (i, part) in plan.agenda.iter().enumerate() {
        if plan.agenda[..i].iter().any(|earlier| earlier.id == part.id) {
            return Some(Refusal::IdTaken);
        }
    }
    let kinds: Vec<_> = plan.agenda.iter().rev().map(|part| part.kind).collect();
    let last_two = kinds.starts_with(&[SegmentKind::Release, SegmentKind::Closing]);
    let again = kinds.iter().skip(2).any(|kind| matches!(kind, SegmentKind::Release | SegmentKind::Closing));
    (!last_two || again).then_some(Refusal::AgendaNeedsClosing)
}

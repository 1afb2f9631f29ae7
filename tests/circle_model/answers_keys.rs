//! What the model answers about keys: a drawer with numbered sheets, a list of phones, and copies of keys in envelopes.
use super::model::{Answer, Fate, Hand, Known, Letter, Model, Stage, Stands, Stick};
use afterglow::circle::command::Command;
use afterglow::circle::command::doors::NewLink;
use afterglow::circle::ids::{BodyId, DeviceId, PersonId};
use afterglow::circle::keys::{Grant, KeyKind, Step, Under};
use afterglow::circle::refusal::Refusal;

/// A phone that was let in.
#[derive(Clone, Debug)]
pub struct Phone {
    pub id: DeviceId,
    pub who: PersonId,
    pub out: bool,
    pub let_in_by: Option<BodyId>,
}

/// Where the keys are kept. The number of a key is how many there were.
#[derive(Clone, Debug)]
pub struct Drawer {
    pub roster: u32,
    pub sheet: BodyId,
    pub desks: Vec<BodyId>,
    pub circle: Vec<BodyId>,
    pub tonight: Vec<BodyId>,
    pub phones: Vec<Phone>,
    pub copies: Vec<Grant>,
    /// People who went with keys in their hands, and nobody changed the locks since.
    pub locks_to_change: Vec<PersonId>,
    /// Whether the desk's are among them.
    pub desk_lock_too: bool,
}

const ALL: [KeyKind; 4] = [KeyKind::Circle, KeyKind::Gathering, KeyKind::DeskAgree, KeyKind::DeskSign];
const TO_THE_DESK: [KeyKind; 2] = [KeyKind::DeskAgree, KeyKind::DeskSign];

impl Drawer {
    pub fn count(&self, what: KeyKind) -> u32 {
        let sheets = match what {
            KeyKind::Circle => &self.circle,
            KeyKind::Gathering => &self.tonight,
            KeyKind::DeskAgree | KeyKind::DeskSign => &self.desks,
        };
        sheets.len() as u32
    }

    fn phone(&self, id: DeviceId) -> Option<&Phone> {
        self.phones.iter().find(|phone| phone.id == id)
    }

    /// What a step does to the drawer.
    fn takes(&mut self, step: &Step) {
        self.roster += 1;
        self.sheet = step.signed;
        if step.circle_key.is_some() {
            self.locks_to_change.clear();
            self.copies.retain(|copy| copy.what != KeyKind::Circle);
        }
        if step.desk.is_some() {
            self.desk_lock_too = false;
            self.copies.retain(|copy| !TO_THE_DESK.contains(&copy.what));
        }
        self.desks.extend(step.desk);
        self.circle.extend(step.circle_key);
        self.tonight.extend(step.gathering_key);
        self.copies.extend(step.grants.iter().cloned());
    }
}

fn need(holds: bool) -> Result<(), Refusal> {
    if holds { Ok(()) } else { Err(Refusal::KeysIncomplete) }
}

fn twice(texts: &mut [BodyId]) -> bool {
    texts.sort_unstable();
    texts.windows(2).any(|two| two[0] == two[1])
}

impl Model {
    pub fn is_stale(&self, under: Under) -> bool {
        let drawer = &self.drawer;
        let old = [
            (under.circle, drawer.circle.len()),
            (under.gathering, drawer.tonight.len()),
            (under.desk, drawer.desks.len()),
        ];
        old.iter().any(|(number, now)| number.is_some_and(|number| number as usize != *now))
    }

    /// The phones of some people that are in.
    fn phones(&self, whose: impl Fn(&Self, PersonId) -> bool) -> Vec<DeviceId> {
        self.drawer.phones.iter().filter(|phone| !phone.out && whose(self, phone.who)).map(|phone| phone.id).collect()
    }

    /// Whether a step follows the one before, and its envelopes are for people who are in.
    /// Whoever comes back may have every key of tonight.
    fn follows(&self, step: &Step, comes: Option<DeviceId>, back: bool, out: Option<PersonId>) -> Result<(), Refusal> {
        let drawer = &self.drawer;
        if step.roster != drawer.roster + 1 {
            return Err(Refusal::KeysMoved);
        }
        if comes.is_some() && drawer.phones.len() == 512 {
            return Err(Refusal::Full);
        }
        let mut texts = vec![step.signed];
        texts.extend([step.desk, step.circle_key, step.gathering_key, step.admission].iter().flatten());
        texts.extend(step.grants.iter().map(|copy| copy.text).chain(step.pages.values().copied()));
        need(!twice(&mut texts) && step.admission.is_some() == comes.is_some())?;
        for copy in &step.grants {
            let new = match copy.what {
                KeyKind::Circle => step.circle_key,
                KeyKind::Gathering => step.gathering_key,
                KeyKind::DeskAgree | KeyKind::DeskSign => step.desk,
            };
            let number = drawer.count(copy.what) + if new.is_some() { 1 } else { 0 };
            let phone = drawer.phone(copy.device).filter(|phone| !phone.out && Some(phone.who) != out);
            let had = back && comes == Some(copy.device) && copy.what == KeyKind::Gathering && copy.number < number;
            let fits = copy.number == number || (had && copy.number > 0);
            need(number > 0 && fits && (phone.is_some() || comes == Some(copy.device)))?;
        }
        Ok(())
    }

    fn nobody_else_has_the_desk(&self, step: &Step, comes: Option<DeviceId>) -> Result<(), Refusal> {
        for copy in step.grants.iter().filter(|copy| TO_THE_DESK.contains(&copy.what)) {
            let phone = self.drawer.phone(copy.device);
            need(comes == Some(copy.device) || phone.is_some_and(|phone| self.holds(phone.who)))?;
        }
        Ok(())
    }

    /// The doors that somebody may still read.
    pub fn pages_fit(
        &self,
        pages: &[(afterglow::circle::ids::InvitationId, BodyId)],
        all: bool,
    ) -> Result<(), Refusal> {
        let doors: Vec<_> = self.letters.iter().filter(|letter| letter.inside.is_some()).map(|l| l.id).collect();
        let named: Vec<_> = pages.iter().map(|(id, _)| *id).collect();
        let mut texts: Vec<_> = pages.iter().map(|(_, page)| *page).collect();
        need(named.iter().all(|id| doors.contains(id)))?;
        need(!all || doors.iter().all(|id| named.contains(id)))?;
        need(!twice(&mut texts))
    }

    pub fn writes_pages(&mut self, pages: &[(afterglow::circle::ids::InvitationId, BodyId)]) {
        for (id, page) in pages {
            let letter = self.letters.iter_mut().find(|letter| letter.id == *id);
            if let Some((old, _)) = letter.and_then(|letter| letter.inside.as_mut()) {
                *old = *page;
            }
        }
    }

    /// Whether the doors of tonight open with this step.
    pub fn first_key_of_tonight(&mut self, step: &Step) -> Result<(), Refusal> {
        self.follows(step, None, false, None)?;
        need(step.gathering_key.is_some() && step.circle_key.is_none() && step.desk.is_none())?;
        need(step.pages.is_empty())?;
        self.nobody_else_has_the_desk(step, None)?;
        let desk = self.phones(|model, who| model.holds(who));
        everyone_has(step.grants.as_slice(), KeyKind::Gathering, &desk)?;
        self.drawer.takes(step);
        if step.desk.is_some() {
            self.the_box_is_for_another_desk();
        }
        Ok(())
    }

    pub fn lets_in(&mut self, command: &Command) -> Answer {
        let Command::Admit { person, step, grants, name } = command else { return Ok(false) };
        let admission = step.as_ref().and_then(|step| step.admission);
        let done = admission.is_some() && self.drawer.phones.iter().any(|phone| phone.let_in_by == admission);
        if done || self.back.iter().any(|(waited, _)| waited == person) {
            return Ok(false);
        }
        let known = self.find(*person).ok_or(Refusal::NoSuchPerson)?.clone();
        need(step.is_none() || grants.is_empty())?;
        if name.is_some_and(|name| name != known.name) {
            return Err(Refusal::KeysMoved);
        }
        match (known.stands, step) {
            (Stands::SentAway, _) => Err(Refusal::Removed),
            (Stands::TurnedAway, _) => Err(Refusal::NotLetIn),
            (Stands::Inside, Some(step)) if known.shown.is_some() => self.another_phone(known.clone(), *person, step),
            (Stands::Inside, step) => self.sits_again(&known, step.is_some(), grants),
            (Stands::AtTheDoor, None) => Err(Refusal::KeysIncomplete),
            (Stands::AtTheDoor, Some(step)) => self.comes_in(known, step, name.is_some()),
        }
    }

    fn comes_in(&mut self, known: Known, step: &Step, named: bool) -> Answer {
        let letter = self.letters.iter().find(|letter| Some(letter.id) == known.letter).cloned();
        let (desk, back) = letter.map_or((false, None), |letter| (letter.desk, letter.back));
        if let Some(member) = back {
            need(!named)?;
            if self.find(member).is_none_or(|target| target.stands != Stands::Inside) {
                return Err(Refusal::NoSuchPerson);
            }
            return self.another_phone(known, member, step);
        }
        let on = self.evening.is_some();
        if desk {
            if self.known.iter().filter(|known| known.holds).count() >= 8 || self.places() >= 24 {
                return Err(Refusal::Full);
            }
            self.may_hand_over(&known, step, &ALL, false)?;
        } else {
            if on {
                self.may_sit(&known)?;
            } else if known.accepted != self.version {
                return Err(Refusal::AgreementsFirst);
            }
            self.may_hand_over(&known, step, &[KeyKind::Circle, KeyKind::Gathering], false)?;
        }
        let version = self.version;
        if let Some(known) = self.find_mut(known.id) {
            known.stands = Stands::Inside;
            if desk {
                (known.holds, known.accepted, known.letter) = (true, version, None);
            }
        }
        self.hands_over(&known, known.id, step);
        if on && (!desk || self.online.contains(&known.id)) {
            self.sits_down(known.id);
        }
        Ok(true)
    }

    /// A phone of somebody who is a member, who may have waited as somebody else.
    fn another_phone(&mut self, known: Known, member: PersonId, step: &Step) -> Answer {
        let kinds: &[KeyKind] = match (self.holds(member), self.seated(member)) {
            (true, _) => &ALL,
            (false, true) => &[KeyKind::Circle, KeyKind::Gathering],
            (false, false) => &[KeyKind::Circle],
        };
        self.may_hand_over(&known, step, kinds, true)?;
        self.hands_over(&known, member, step);
        if member != known.id {
            self.known.retain(|one| one.id != known.id);
            self.numbers.retain(|number| number.1 != known.id);
            self.calls.retain(|call| call.who != known.id);
            self.asked.retain(|asked| asked.who != known.id);
            self.loses_the_slips_of(known.id);
            self.takes_their_envelope(known.id);
            self.online.retain(|who| *who != known.id);
            self.away.retain(|who| *who != known.id);
            self.strikes_from_the_list(known.id);
            self.back.push((known.id, member));
        }
        Ok(true)
    }

    fn may_sit(&self, known: &Known) -> Result<(), Refusal> {
        let Some(evening) = &self.evening else { return Ok(()) };
        match () {
            () if known.accepted != self.version => Err(Refusal::AgreementsFirst),
            () if !self.online.contains(&known.id) => Err(Refusal::NotHere),
            () if evening.stage == Stage::Closing => Err(Refusal::Closing),
            () if evening.locked => Err(Refusal::Locked),
            () if !evening.between() => Err(Refusal::NotAtABoundary),
            () if self.places() >= 24 => Err(Refusal::Full),
            () => Ok(()),
        }
    }

    fn may_hand_over(&self, known: &Known, step: &Step, kinds: &[KeyKind], back: bool) -> Result<(), Refusal> {
        let Some((phone, _)) = known.shown else { return Err(Refusal::KeysIncomplete) };
        let renews = step.desk.is_some() || step.circle_key.is_some() || step.gathering_key.is_some();
        need(!renews && step.pages.is_empty())?;
        self.follows(step, Some(phone), back && kinds.contains(&KeyKind::Gathering), None)?;
        self.nobody_else_has_the_desk(step, kinds.contains(&KeyKind::DeskSign).then_some(phone))?;
        // Between two gatherings there is no key of tonight.
        let on = self.evening.is_some();
        for &what in kinds.iter().filter(|what| on || **what != KeyKind::Gathering) {
            everyone_has(&step.grants, what, &[phone])?;
        }
        Ok(())
    }

    fn hands_over(&mut self, known: &Known, whose: PersonId, step: &Step) {
        for one in [known.id, whose] {
            if let Some(one) = self.find_mut(one) {
                one.shown = None;
            }
        }
        if let Some((id, _)) = known.shown {
            self.drawer.phones.push(Phone { id, who: whose, out: false, let_in_by: step.admission });
        }
        self.drawer.takes(step);
        if step.desk.is_some() {
            self.the_box_is_for_another_desk();
        }
    }

    fn sits_again(&mut self, known: &Known, step: bool, copies: &[Grant]) -> Answer {
        if known.holds || self.seated(known.id) || self.evening.is_none() {
            return Ok(false);
        }
        self.may_sit(known)?;
        need(!step)?;
        let theirs = self.phones(|_, who| who == known.id);
        let mut texts: Vec<_> = copies.iter().map(|copy| copy.text).collect();
        need(!twice(&mut texts))?;
        let number = self.drawer.tonight.len() as u32;
        for copy in copies {
            need(copy.what == KeyKind::Gathering && copy.number == number && theirs.contains(&copy.device))?;
        }
        everyone_has(copies, KeyKind::Gathering, &theirs)?;
        self.drawer.copies.extend(copies.iter().cloned());
        self.sits_down(known.id);
        Ok(true)
    }

    pub fn sends_away(&mut self, who: PersonId, person: PersonId, step: &Step, link: Option<&NewLink>) -> Answer {
        let known = self.find(person).ok_or(Refusal::NoSuchPerson)?.clone();
        match known.stands {
            Stands::SentAway => return Ok(false),
            Stands::AtTheDoor | Stands::TurnedAway => return Err(Refusal::NoSuchPerson),
            Stands::Inside if who == person => return Err(Refusal::NotThemselves),
            Stands::Inside if known.holds && self.on_loan.contains(&who) => return Err(Refusal::HereForTonight),
            Stands::Inside => {}
        }
        let old = self
            .letters
            .iter()
            .position(|letter| Some(letter.id) == known.letter && letter.reusable && letter.fate == Fate::Good);
        self.changes_the_locks(person, known.holds, step, old, link)?;
        if let Some(old) = old {
            self.swaps(old, link);
        }
        self.is_gone(person);
        Ok(true)
    }

    /// Everything new for everyone who stays.
    fn changes_the_locks(
        &mut self,
        person: PersonId,
        held: bool,
        step: &Step,
        old: Option<usize>,
        link: Option<&NewLink>,
    ) -> Result<(), Refusal> {
        let held = held || self.drawer.desk_lock_too;
        self.follows(step, None, false, Some(person))?;
        let on = self.evening.is_some();
        need(step.circle_key.is_some() && step.gathering_key.is_some() == on && step.desk.is_some() == held)?;
        let stay = self.phones(|_, one| one != person);
        everyone_has(&step.grants, KeyKind::Circle, &stay)?;
        if on {
            let inside = self.phones(|model, one| one != person && (model.seated(one) || model.holds(one)));
            everyone_has(&step.grants, KeyKind::Gathering, &inside)?;
        }
        if held {
            let desk = self.phones(|model, one| one != person && model.holds(one));
            everyone_has(&step.grants, KeyKind::DeskAgree, &desk)?;
            everyone_has(&step.grants, KeyKind::DeskSign, &desk)?;
        }
        self.nobody_else_has_the_desk(step, None)?;
        let pages: Vec<_> = step.pages.iter().map(|(id, page)| (*id, *page)).collect();
        self.pages_fit(&pages, held)?;
        self.may_swap(old, link)?;
        self.writes_pages(&pages);
        self.drawer.takes(step);
        if step.desk.is_some() {
            self.the_box_is_for_another_desk();
        }
        Ok(())
    }

    /// Whether one letter may take the place of another.
    fn may_swap(&self, old: Option<usize>, link: Option<&NewLink>) -> Result<(), Refusal> {
        let Some(link) = link else { return Ok(()) };
        if old.is_none() {
            return Err(Refusal::KeysMoved);
        }
        if self.letters.iter().any(|letter| letter.id == link.invitation) {
            return Err(Refusal::IdTaken);
        }
        let hex = link.hash.len() == 64 && link.hash.chars().all(|c| "0123456789abcdef".contains(c));
        if hex && link.page != link.secret { Ok(()) } else { Err(Refusal::OutOfBounds) }
    }

    fn swaps(&mut self, old: usize, link: Option<&NewLink>) {
        self.letters[old].fate = Fate::Recalled;
        let expires = self.letters[old].expires;
        self.letters.extend(link.map(|link| Letter {
            id: link.invitation,
            hash: link.hash.clone(),
            reusable: true,
            expires,
            used: 0,
            fate: Fate::Good,
            inside: Some((link.page, link.secret)),
            desk: false,
            back: None,
        }));
    }

    /// Somebody changes the locks after a person who wiped themselves out.
    pub fn changes_them_after(&mut self, person: PersonId, step: &Step) -> Answer {
        if self.find(person).is_none() {
            return Err(Refusal::NoSuchPerson);
        }
        if !self.drawer.locks_to_change.contains(&person) {
            return Ok(false);
        }
        self.changes_the_locks(person, false, step, None, None)?;
        Ok(true)
    }

    /// Somebody wipes themselves out: what they said goes with them.
    pub fn wipes_themselves_out(&mut self, person: PersonId) -> Answer {
        let known = self.find(person).ok_or(Refusal::NotOfThisCircle)?.clone();
        if known.holds {
            return Err(Refusal::NotThemselves);
        }
        let mut new = matches!(known.stands, Stands::AtTheDoor | Stands::Inside);
        if new {
            if self.drawer.phones.iter().any(|phone| phone.who == person && !phone.out) {
                self.drawer.locks_to_change.push(person);
            }
            self.is_gone(person);
        }
        let papers = self.evening.iter_mut().flat_map(|evening| &mut evening.papers);
        for paper in papers.filter(|paper| paper.by == person && !paper.torn && paper.sent_as.is_none()) {
            paper.torn = true;
            self.moved.retain(|(id, _)| *id != paper.id);
            new = true;
        }
        Ok(new)
    }

    /// The evening is over, and with it whatever was lent for it.
    pub fn whoever_had_them_on_loan_goes(&mut self) {
        let mut on_loan = std::mem::take(&mut self.on_loan);
        on_loan.sort_unstable();
        for person in on_loan {
            self.drawer.locks_to_change.push(person);
            self.drawer.desk_lock_too = true;
            self.is_gone(person);
        }
    }

    fn is_gone(&mut self, person: PersonId) {
        self.on_loan.retain(|one| *one != person);
        self.unpairs(person);
        for phone in self.drawer.phones.iter_mut().filter(|phone| phone.who == person) {
            (phone.out, phone.let_in_by) = (true, None);
        }
        let gone: Vec<_> =
            self.drawer.phones.iter().filter(|phone| phone.who == person).map(|phone| phone.id).collect();
        self.drawer.copies.retain(|copy| !gone.contains(&copy.device));
        if let Some(known) = self.find_mut(person) {
            (known.stands, known.holds, known.accepted, known.shown) = (Stands::SentAway, false, 0, None);
        }
        for letter in self.letters.iter_mut().filter(|letter| letter.back == Some(person) && letter.fate == Fate::Good)
        {
            letter.fate = Fate::Recalled;
        }
        self.calls.retain(|call| call.who != person);
        for call in self.calls.iter_mut().filter(|call| call.by == Some(person)) {
            call.by = None;
        }
        self.asked.retain(|asked| asked.who != person);
        self.loses_the_slips_of(person);
        self.slit_box.ticked.retain(|one| *one != person);
        self.takes_their_envelope(person);
        self.numbers.retain(|number| number.1 != person);
        self.burns_what_they_kept(person);
        self.board.retain(|note| note.who != person);
        for note in self.board.iter_mut().filter(|note| note.whose == Some(person)) {
            note.whose = None;
        }
        self.clears_the_chair(person);
    }

    fn clears_the_chair(&mut self, person: PersonId) {
        let (now, holders) = (self.now, self.known.iter().filter(|known| known.holds).map(|known| known.id));
        let holders: Vec<_> = holders.collect();
        let Some(evening) = &mut self.evening else { return };
        let has_it = match evening.stick {
            Stick::HeldOut { to, .. } => to == person,
            Stick::InHand(Hand { by, .. }) => by == person,
            Stick::Home | Stick::Middle => false,
        };
        if has_it {
            evening.take_the_piece_away(false);
            self.writing = None;
        }
        evening.chairs.retain(|chair| chair.who != person);
        evening.is_at_no_table(person);
        evening.gong.mallets.retain(|one| *one != person);
        evening.pads.iter_mut().for_each(|pads| pads.sheets.retain(|sheet| sheet.by != person));
        evening.agreed.iter_mut().for_each(|agreed| agreed.retain(|one| *one != person));
        evening.had.retain(|who| *who != person);
        evening.sent_out.retain(|who| *who != person);
        evening.came_in.retain(|who| *who != person);
        evening.no_chair_for.retain(|(_, who)| *who != person);
        evening.hands.retain(|hand| hand.0 != person);
        self.asks.iter_mut().for_each(|asks| asks.1.retain(|said| said.0 != person));
        if let Some(tour) = &mut evening.tour {
            tour.places.retain(|place| place.who != person);
        }
        if evening.lead == person {
            let other = evening.chairs.iter().find(|chair| holders.contains(&chair.who));
            evening.lead = other.map_or(person, |chair| chair.who);
        }
        if evening.lead_missed.is_some_and(|missed| missed == person || missed == evening.lead) {
            evening.lead_missed = None;
        }
        self.count_facilitators(now);
    }

    /// Nobody needs what is inside a letter that opens nothing, once nobody waits with it.
    pub fn empties_old_letters(&mut self) {
        for at in 0..self.letters.len() {
            let (id, good) = (self.letters[at].id, self.letters[at].fate == Fate::Good);
            let waits = self.known.iter().any(|known| known.shown.is_some() && known.letter == Some(id));
            if !good && !waits {
                self.letters[at].inside = None;
            }
        }
        self.throws_away_letters();
    }
}

fn everyone_has(copies: &[Grant], what: KeyKind, phones: &[DeviceId]) -> Result<(), Refusal> {
    need(phones.iter().all(|phone| copies.iter().any(|copy| copy.device == *phone && copy.what == what)))
}

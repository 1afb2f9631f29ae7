//! What a calendar reads (RFC 5545): when, how long, and a title that says nothing. No circle, no names, no link.
//!
//! Times stand in UTC (section 3.3.5, form 2: `DTSTART:20261027T180000Z`). A gathering is one moment for everybody, planned
//! as one; each calendar shows it by its own zone's clock, on whichever side of a change of clocks that moment is. A zone
//! with its rules (`VTIMEZONE`) would be needed where something repeats by the clock of one place; nothing here does: each
//! gathering has a date of its own.
use crate::circle::ids::{CircleId, GatheringId, PersonId};
use crate::circle::limits::Millis;
use crate::circle::state::Dated;
use crate::config::calendar::Calendar as Words;
use crate::config::day::Day;
use crate::hub::calendar::Calendar as Known;
use icalendar::{Calendar, Class, Component, Event, EventStatus, Property};
use sha2::{Digest, Sha256};

/// How often a calendar is asked to look again. Many look once a day whatever they are asked.
const LOOK_AGAIN: &str = "PT1H";
/// Who made it, for programs that ask: nothing that says what this server is for.
const MADE_BY: &str = "-//calendar//EN";
/// The first moment whose year does not have four digits, which a calendar could not read.
const YEAR_10000: Millis = 253_402_300_800_000;

/// All of somebody's dates of a circle.
pub fn feed(words: &Words, circle: CircleId, known: &Known) -> String {
    let mut calendar = empty();
    // RFC 7986, and the names programs had for the same before.
    calendar.append_property(text("NAME", &words.title));
    calendar.append_property(text("X-WR-CALNAME", &words.title));
    calendar.append_property(Property::new("REFRESH-INTERVAL", LOOK_AGAIN).add_parameter("VALUE", "DURATION").done());
    calendar.append_property(Property::new("X-PUBLISHED-TTL", LOOK_AGAIN));
    calendar.extend(known.dates.iter().filter_map(|one| event(words, circle, known.person, *one)));
    calendar.to_string()
}

/// One gathering alone, to be added by hand.
pub fn file(words: &Words, circle: CircleId, person: PersonId, one: (GatheringId, Dated)) -> String {
    let mut calendar = empty();
    calendar.extend(event(words, circle, person, one));
    calendar.to_string()
}

fn empty() -> Calendar {
    let mut calendar = Calendar::empty();
    calendar.append_property(Property::new("VERSION", "2.0"));
    calendar.append_property(Property::new("PRODID", MADE_BY));
    calendar.append_property(Property::new("CALSCALE", "GREGORIAN"));
    calendar
}

/// Escaped as text, also where the crate does not know that a property is one.
fn text(name: &str, value: &str) -> Property {
    Property::new(name, value).add_parameter("VALUE", "TEXT").done()
}

/// Nothing, for a date that cannot be written down.
fn event(words: &Words, circle: CircleId, person: PersonId, (gathering, dated): (GatheringId, Dated)) -> Option<Event> {
    let ends = dated.at.saturating_add(Millis::from(dated.minutes) * 60_000);
    let mut event = Event::new();
    event.uid(&uid(circle, person, gathering)).sequence(dated.revision);
    event.add_property("DTSTART", moment(dated.at)?).add_property("DTEND", moment(ends)?).class(Class::Private);
    // Nobody schedules with anybody here, so the stamp is the last change (3.8.7.2), and an unchanged answer stays the same.
    event.add_property("DTSTAMP", moment(dated.changed)?).add_property("LAST-MODIFIED", moment(dated.changed)?);
    if dated.off {
        // Not every calendar shows the status, so the title says it, too; and the hour is free again.
        event.summary(&words.called_off).status(EventStatus::Cancelled).add_property("TRANSP", "TRANSPARENT");
    } else {
        event.summary(&words.title).status(EventStatus::Confirmed);
    }
    Some(event)
}

/// A moment in UTC, as `20261027T180000Z`.
fn moment(millis: Millis) -> Option<String> {
    let (day, second) = (Day::of_millis(millis).to_string().replace('-', ""), millis / 1_000 % (24 * 60 * 60));
    let clock = format!("{:02}{:02}{:02}", second / 3_600, second / 60 % 60, second % 60);
    (millis < YEAR_10000).then(|| format!("{day}T{clock}Z"))
}

/// A gathering's name in one person's calendar, the same as long as it is planned. No id goes out with it, and whoever
/// reads two people's calendars cannot tell by it that they meet.
fn uid(circle: CircleId, person: PersonId, gathering: GatheringId) -> String {
    let mut hash = Sha256::new().chain_update(b"afterglow/1 calendar");
    for id in [circle.0, person.0, gathering.0] {
        hash.update(id.as_bytes());
    }
    let mut first = [0; 16];
    first.copy_from_slice(&hash.finalize()[..16]);
    uuid::Builder::from_random_bytes(first).into_uuid().to_string()
}

#[cfg(test)]
mod tests {
    use super::*;
    use uuid::Uuid;

    const AT: Millis = 1_792_864_800_000;

    fn id(n: u128) -> Uuid {
        Uuid::from_u128(n)
    }

    fn known(dates: Vec<(GatheringId, Dated)>) -> Known {
        Known { person: PersonId(id(2)), dates }
    }

    fn dated(at: Millis, off: bool) -> Dated {
        Dated { at, minutes: 90, revision: u32::from(off), changed: AT - 1_000_000_000, off }
    }

    fn read(words: &Words, dates: Vec<(GatheringId, Dated)>) -> Vec<String> {
        let text = feed(words, CircleId(id(1)), &known(dates));
        assert!(text.ends_with("\r\n") && !text.replace("\r\n", "").contains(['\r', '\n']), "lines end as they must");
        assert!(text.split("\r\n").all(|line| line.len() <= 75), "and are folded");
        text.replace("\r\n ", "").lines().map(str::to_owned).collect()
    }

    #[test]
    fn a_gathering_is_a_moment_in_utc_with_a_title_that_says_nothing() {
        let lines = read(&Words::default(), vec![(GatheringId(id(3)), dated(AT, false))]);
        let uid = format!("UID:{}", uid(CircleId(id(1)), PersonId(id(2)), GatheringId(id(3))));
        let mut event = [
            "BEGIN:VEVENT",
            "CLASS:PRIVATE",
            "DTEND:20261024T193000Z",
            "DTSTAMP:20261013T041320Z",
            "DTSTART:20261024T180000Z",
            "LAST-MODIFIED:20261013T041320Z",
            "SEQUENCE:0",
            "STATUS:CONFIRMED",
            "SUMMARY:Group meeting",
            uid.as_str(),
            "END:VEVENT",
            "END:VCALENDAR",
        ];
        let head = [
            "BEGIN:VCALENDAR",
            "VERSION:2.0",
            "PRODID:-//calendar//EN",
            "CALSCALE:GREGORIAN",
            "NAME;VALUE=TEXT:Group meeting",
            "X-WR-CALNAME;VALUE=TEXT:Group meeting",
            "REFRESH-INTERVAL;VALUE=DURATION:PT1H",
            "X-PUBLISHED-TTL:PT1H",
        ];
        event.sort_unstable();
        let mut rest = lines[head.len()..].to_vec();
        rest.sort_unstable();
        assert_eq!((&lines[..head.len()], rest), (&head.map(str::to_owned)[..], event.map(str::to_owned).to_vec()));
    }

    #[test]
    fn one_that_was_called_off_says_so_three_times() {
        let lines = read(&Words::default(), vec![(GatheringId(id(3)), dated(AT, true))]);
        for said in ["STATUS:CANCELLED", "SUMMARY:Called off: group meeting", "TRANSP:TRANSPARENT", "SEQUENCE:1"] {
            assert!(lines.iter().any(|line| line == said), "{said} in {lines:?}");
        }
    }

    #[test]
    fn two_people_of_one_circle_do_not_meet_by_name() {
        let of = |person, gathering| uid(CircleId(id(1)), PersonId(id(person)), GatheringId(id(gathering)));
        assert_eq!(of(2, 3), of(2, 3));
        assert_ne!(of(2, 3), of(4, 3));
        assert_ne!(of(2, 3), of(2, 4));
        assert!(!of(2, 3).contains(&id(3).to_string()));
    }

    #[test]
    fn a_title_is_text_and_never_another_line() {
        let title = "Treffen, Raum 3; Weg \\ Süd: 老虎老虎老虎老虎老虎老虎老虎老虎".to_owned();
        let words = Words { title, ..Words::default() };
        let lines = read(&words, vec![(GatheringId(id(3)), dated(AT, false))]);
        let escaped = r"Treffen\, Raum 3\; Weg \\ Süd: 老虎老虎老虎老虎老虎老虎老虎老虎";
        assert!(lines.contains(&format!("SUMMARY:{escaped}")), "{lines:?}");
        assert!(lines.contains(&format!("X-WR-CALNAME;VALUE=TEXT:{escaped}")), "{lines:?}");
    }

    #[test]
    fn a_date_that_no_calendar_can_read_is_left_out() {
        let lines = read(&Words::default(), vec![(GatheringId(id(3)), dated(Millis::MAX, false))]);
        assert!(!lines.iter().any(|line| line == "BEGIN:VEVENT"));
    }
}

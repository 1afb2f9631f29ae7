//! A circle's dates for its people's own calendars: an address of their own that a calendar reads by itself, or a file for
//! one gathering. Who may know them, the circle says each time (`circle/lens/dates.rs`).
use super::access::Shown;
use super::api::person_of;
use super::ics;
use super::said::{Said, Try};
use super::{Door, Failure};
use crate::circle::ids::{CircleId, GatheringId};
use crate::circle::limits::Millis;
use crate::circle::refusal::Refusal;
use crate::hub::calendar::Calendar;
use crate::hub::practice::Who;
use crate::protocol::own_calendar::{CalendarAddress, CalendarMade, CalendarOf};
use axum::Json;
use axum::extract::{Path, State};
use axum::http::header::{CONTENT_TYPE, HeaderName};
use std::sync::Arc;

const DAY: Millis = 24 * 60 * 60 * 1_000;

/// What a calendar reads.
type Ics = ([(HeaderName, &'static str); 1], String);

const KIND: [(HeaderName, &str); 1] = [(CONTENT_TYPE, "text/calendar; charset=utf-8")];

/// `GET /calendar/{secret}.ics`: without a session, by whatever reads calendars. An address that was never made, one that was
/// ended, and one whose person is not of the circle any more are one answer.
pub async fn feed(State(door): State<Arc<Door>>, _: Try, Path(file): Path<String>) -> Result<Ics, Failure> {
    let secret = file.strip_suffix(".ics").ok_or(Failure::NOT_FOUND)?;
    let (circle, person) = door.practice.whose_feed(secret).ok_or(Failure::NOT_FOUND)?;
    let calendar = door.hub.calendar(circle, person).await?.ok_or(Failure::NOT_FOUND)?;
    Ok((KIND, ics::feed(&door.config.calendar, circle, &calendar)))
}

/// `GET /api/calendar/{circle}`
pub async fn address(
    State(door): State<Arc<Door>>,
    shown: Shown,
    Path(circle): Path<CircleId>,
) -> Result<Json<CalendarAddress>, Failure> {
    let (_, calendar) = own(&door, &shown, circle).await?;
    Ok(Json(address_of(&door, circle, &calendar)))
}

/// `POST /api/calendar/make`
pub async fn make(
    State(door): State<Arc<Door>>,
    shown: Shown,
    Said(CalendarOf { circle }): Said<CalendarOf>,
) -> Result<Json<CalendarMade>, Failure> {
    let (who, calendar) = own(&door, &shown, circle).await?;
    let secret = door.practice.make_feed(&who, circle, calendar.person).await?;
    let address = format!("{}/calendar/{}.ics", door.origins.public(), secret.reveal());
    Ok(Json(CalendarMade { address }))
}

/// `POST /api/calendar/end`
pub async fn end(
    State(door): State<Arc<Door>>,
    shown: Shown,
    Said(CalendarOf { circle }): Said<CalendarOf>,
) -> Result<Json<CalendarAddress>, Failure> {
    let (who, calendar) = own(&door, &shown, circle).await?;
    door.practice.end_feed(&who, circle, calendar.person).await?;
    Ok(Json(address_of(&door, circle, &calendar)))
}

/// `GET /api/calendar/{circle}/{gathering}`: the file for one gathering, for those who want no address.
pub async fn file(
    State(door): State<Arc<Door>>,
    shown: Shown,
    Path((circle, gathering)): Path<(CircleId, GatheringId)>,
) -> Result<Ics, Failure> {
    let (_, calendar) = own(&door, &shown, circle).await?;
    let (_, dated) = calendar.dates.iter().find(|(id, _)| *id == gathering).ok_or(Refusal::NoSuchGathering)?;
    Ok((KIND, ics::file(&door.config.calendar, circle, calendar.person, (gathering, *dated))))
}

/// The one who asks, and their dates of a circle. "No such" and "not yours" are one answer.
async fn own(door: &Door, shown: &Shown, circle: CircleId) -> Result<(Who, Calendar), Failure> {
    let who = shown.who(&door.practice).ok_or(Failure::SIGNED_OUT)?;
    let person = person_of(&who, circle).or(who.facilitator).ok_or(Failure::from(Refusal::NotOfThisCircle))?;
    let calendar = door.hub.calendar(circle, person).await?.ok_or(Failure::from(Refusal::NotOfThisCircle))?;
    Ok((who, calendar))
}

fn address_of(door: &Door, circle: CircleId, calendar: &Calendar) -> CalendarAddress {
    let since = door.practice.feed_since(circle, calendar.person).map(|since| since / DAY * DAY);
    CalendarAddress { title: door.config.calendar.title.clone(), since }
}

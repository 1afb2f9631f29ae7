//! Devices that come back: seen, told apart and ended by the person they come in as; a participant's also by whoever holds
//! the circle.
use super::access::{Facilitator, Shown};
use super::said::Said;
use super::{Door, Failure};
use crate::circle::limits::Millis;
use crate::circle::practice::On;
use crate::circle::refusal::Refusal;
use crate::hub::practice::Who;
use crate::protocol::door::{Device, DeviceIs, Devices, EndDevices, EndWaysIn};
use axum::Json;
use axum::extract::State;
use std::sync::Arc;

const DAY: Millis = 24 * 60 * 60 * 1_000;

/// `GET /api/devices`
pub async fn devices(State(door): State<Arc<Door>>, shown: Shown) -> Result<Json<Devices>, Failure> {
    let who = signed_in(&door, &shown)?;
    Ok(Json(devices_of(&door, &who)))
}

/// `POST /api/devices/kind`
pub async fn kind(
    State(door): State<Arc<Door>>,
    shown: Shown,
    Said(said): Said<DeviceIs>,
) -> Result<Json<Devices>, Failure> {
    let who = signed_in(&door, &shown)?;
    door.practice.device_is(&who, said.device, said.kind).await?;
    Ok(Json(devices_of(&door, &who)))
}

/// `POST /api/devices/end`
pub async fn end(
    State(door): State<Arc<Door>>,
    shown: Shown,
    Said(said): Said<EndDevices>,
) -> Result<Json<Devices>, Failure> {
    let who = signed_in(&door, &shown)?;
    door.practice.end_devices(&who, said.device.map_or(On::AllBut(who.session), On::One)).await?;
    Ok(Json(devices_of(&door, &who)))
}

/// `POST /api/ways-in/end`
pub async fn end_ways_in(
    State(door): State<Arc<Door>>,
    Facilitator(facilitator): Facilitator,
    Said(said): Said<EndWaysIn>,
) -> Result<Json<serde_json::Value>, Failure> {
    // "No such" and "not yours" are one answer.
    door.hub.card(said.circle, facilitator).await.ok_or(Failure::from(Refusal::NotOfThisCircle))?;
    let known_as = door.hub.known_as(said.circle, said.person).await;
    door.practice.end_ways_in(said.circle, &known_as).await?;
    Ok(Json(serde_json::json!({})))
}

fn signed_in(door: &Door, shown: &Shown) -> Result<Who, Failure> {
    shown.who(&door.practice).ok_or(Failure::SIGNED_OUT)
}

fn devices_of(door: &Door, who: &Who) -> Devices {
    let device = |one: crate::hub::practice::Device| Device {
        id: one.session,
        kind: one.kind,
        since: one.since / DAY * DAY,
        used: one.used * DAY,
        this: one.session == who.session,
    };
    let mut devices: Vec<_> = door.practice.devices(who).into_iter().map(device).collect();
    devices.sort_by_key(|device| !device.this);
    Devices { devices }
}

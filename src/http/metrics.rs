//! Counts for the operator, on an address of their own: `GET /metrics` in Prometheus's text form. Nothing in it is about
//! anyone or any circle.
use super::{Door, RefusedAs};
use crate::hub::Hub;
use crate::hub::counts::Now;
use axum::Router;
use axum::extract::{Request, State};
use axum::http::header::{CACHE_CONTROL, CONTENT_TYPE};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use std::sync::Arc;

/// What answers there.
pub fn router(hub: Hub, started: u64) -> Router {
    Router::new().route("/metrics", get(metrics)).with_state((hub, started))
}

async fn metrics(State((hub, started)): State<(Hub, u64)>) -> Response {
    let now = Now { circles: hub.circles(), gatherings: hub.busy().running(), memory: memory(), started };
    let headers = [(CONTENT_TYPE, "text/plain; version=0.0.4; charset=utf-8"), (CACHE_CONTROL, "no-store")];
    (headers, hub.counts().tell(&now)).into_response()
}

/// Counts what requests are refused with.
pub async fn count_refusals(State(door): State<Arc<Door>>, request: Request, next: Next) -> Response {
    let response = next.run(request).await;
    if let Some(RefusedAs(code)) = response.extensions().get() {
        door.hub.counts().refused_as(code);
    }
    response
}

/// Bytes of memory that this process has, where Linux tells.
fn memory() -> Option<u64> {
    let status = std::fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:"))?;
    let kilobytes: u64 = line.trim().strip_suffix(" kB")?.trim().parse().ok()?;
    Some(kilobytes * 1_024)
}

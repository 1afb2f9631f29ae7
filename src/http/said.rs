//! What a request says: JSON of one shape, bounded in size and time. What was not understood is never quoted.
use super::serve::Peer;
use super::{Door, Failure};
use axum::body::Bytes;
use axum::extract::{FromRequest, FromRequestParts, Request};
use axum::http::StatusCode;
use axum::http::request::Parts;
use axum::response::IntoResponse;
use serde::de::DeserializeOwned;
use std::net::IpAddr;
use std::sync::Arc;
use std::time::Duration;

/// A body comes within this time or not at all.
const BODY_WITHIN: Duration = Duration::from_secs(10);

/// The body of a request.
pub struct Said<T>(pub T);

impl<T: DeserializeOwned> FromRequest<Arc<Door>> for Said<T> {
    type Rejection = Failure;

    async fn from_request(request: Request, door: &Arc<Door>) -> Result<Self, Failure> {
        let body = tokio::time::timeout(BODY_WITHIN, Bytes::from_request(request, door));
        let bytes = body.await.map_err(|_| Failure::TOO_LATE)?.map_err(|rejection| {
            match rejection.into_response().status() {
                StatusCode::PAYLOAD_TOO_LARGE => Failure::TOO_LARGE,
                _ => Failure::NOT_UNDERSTOOD,
            }
        })?;
        serde_json::from_slice(&bytes).map(Self).map_err(|_| Failure::NOT_UNDERSTOOD)
    }
}

/// One try of the address a request comes from; refused when it has none left.
pub struct Try;

impl FromRequestParts<Arc<Door>> for Try {
    type Rejection = Failure;

    async fn from_request_parts(parts: &mut Parts, door: &Arc<Door>) -> Result<Self, Failure> {
        let address = address(parts, door.behind_proxy).unwrap_or(IpAddr::from([0; 4]));
        if door.tries.take(address) { Ok(Self) } else { Err(Failure::TOO_MANY) }
    }
}

fn address(parts: &Parts, behind_proxy: bool) -> Option<IpAddr> {
    if behind_proxy {
        // The last one was written by the proxy itself; those before it, anyone can write.
        let lines = parts.headers.get_all("x-forwarded-for").iter().filter_map(|line| line.to_str().ok());
        if let Some(address) = lines.flat_map(|line| line.split(',')).next_back() {
            return address.trim().parse().ok();
        }
    }
    parts.extensions.get::<Peer>().map(|Peer(peer)| peer.ip())
}

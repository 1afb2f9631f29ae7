//! From a request to a WebSocket (RFC 6455, 4.2), for our own page only.
use super::access::Origins;
use super::line::Line;
use super::{Door, Failure, socket};
use crate::protocol::door::Refused;
use axum::Json;
use axum::extract::{Request, State};
use axum::http::header::{
    CONNECTION, HeaderMap, HeaderName, HeaderValue, ORIGIN, SEC_WEBSOCKET_ACCEPT, SEC_WEBSOCKET_KEY,
    SEC_WEBSOCKET_VERSION, UPGRADE,
};
use axum::http::{Method, StatusCode, Version};
use axum::response::{IntoResponse, Response};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use hyper_util::rt::TokioIo;
use std::sync::Arc;
use tokio_tungstenite::tungstenite::handshake::derive_accept_key;

/// `GET /ws`: the line that stays open. Its task ends with the connection, or with the hub.
pub async fn upgrade(State(door): State<Arc<Door>>, mut request: Request) -> Response {
    let accept = match check(&request, &door.origins) {
        Ok(accept) => accept,
        Err(refused) => return *refused,
    };
    let token = door.origins.token(request.headers()).map(str::to_owned);
    let upgraded = hyper::upgrade::on(&mut request);
    let hub = door.hub.clone();
    hub.spawn(async move {
        // A browser that went before it got its answer is nobody's trouble.
        let Ok(upgraded) = upgraded.await else { return };
        match upgraded.downcast::<TokioIo<Line>>() {
            Ok(parts) => {
                // A copy: what came early is little, and the buffer it lies in is not.
                let early = parts.read_buf.to_vec();
                drop(parts.read_buf);
                socket::serve(parts.io.into_inner(), early, door, token).await;
            }
            Err(_) => tracing::error!("a WebSocket came over something that is no line of ours"),
        }
    });
    let headers = [
        (CONNECTION, HeaderValue::from_static("upgrade")),
        (UPGRADE, HeaderValue::from_static("websocket")),
        (SEC_WEBSOCKET_ACCEPT, accept),
    ];
    (StatusCode::SWITCHING_PROTOCOLS, headers).into_response()
}

/// The answer to the key, when this is a WebSocket handshake from our own page.
fn check(request: &Request, origins: &Origins) -> Result<HeaderValue, Box<Response>> {
    let headers = request.headers();
    // Before anything else: browsers send cookies along from everywhere, but the origin they cannot hide.
    if !only(headers, &ORIGIN).is_some_and(|origin| origins.allows(origin)) {
        return Err(Failure::OTHER_ORIGIN.into_response().into());
    }
    let asks = *request.method() == Method::GET
        && request.version() == Version::HTTP_11
        && names(headers, &CONNECTION, "upgrade")
        && names(headers, &UPGRADE, "websocket");
    if !asks || only(headers, &SEC_WEBSOCKET_VERSION).is_none_or(|version| version != "13") {
        return Err(upgrade_required().into());
    }
    let key = only(headers, &SEC_WEBSOCKET_KEY).filter(|key| is_key(key));
    let accept = key.and_then(|key| HeaderValue::from_str(&derive_accept_key(key.as_bytes())).ok());
    accept.ok_or_else(|| Failure::NOT_UNDERSTOOD.into_response().into())
}

/// The value of a header that is there exactly once.
fn only<'a>(headers: &'a HeaderMap, name: &HeaderName) -> Option<&'a HeaderValue> {
    let mut all = headers.get_all(name).iter();
    all.next().filter(|_| all.next().is_none())
}

/// Whether a header's list names this token.
fn names(headers: &HeaderMap, name: &HeaderName, token: &str) -> bool {
    let lines = headers.get_all(name).iter().filter_map(|line| line.to_str().ok());
    lines.flat_map(|line| line.split(',')).any(|one| one.trim().eq_ignore_ascii_case(token))
}

/// Sixteen bytes in base64.
fn is_key(key: &HeaderValue) -> bool {
    STANDARD.decode(key.as_bytes()).is_ok_and(|bytes| bytes.len() == 16)
}

fn upgrade_required() -> Response {
    let sentence = "This address speaks WebSocket only, version 13.".to_owned();
    let headers = [
        (UPGRADE, HeaderValue::from_static("websocket")),
        (CONNECTION, HeaderValue::from_static("upgrade")),
        (SEC_WEBSOCKET_VERSION, HeaderValue::from_static("13")),
    ];
    let refused = Refused { code: "not_understood".to_owned(), sentence };
    (StatusCode::UPGRADE_REQUIRED, headers, Json(refused)).into_response()
}

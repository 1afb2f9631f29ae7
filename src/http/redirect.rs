//! What plain HTTP is told where TLS is: the address with `https`, and nothing else.
use super::access::Origins;
use super::headers::{self, Headers};
use axum::Router;
use axum::extract::{Request, State};
use axum::http::header::{HeaderValue, LOCATION};
use axum::http::{Method, StatusCode};
use axum::middleware::from_fn_with_state;
use axum::response::{IntoResponse, Response};

/// Sends everyone to the public address.
pub fn router(origins: &Origins, headers: Headers) -> Router {
    let public = origins.public().to_owned();
    Router::new().fallback(elsewhere).layer(from_fn_with_state(headers, headers::outermost)).with_state(public)
}

async fn elsewhere(State(public): State<String>, request: Request) -> Response {
    // What was sent along has been seen by the network already, so it is not sent again.
    if !matches!(*request.method(), Method::GET | Method::HEAD) {
        return super::Failure::PLAIN.into_response();
    }
    let path = request.uri().path_and_query().map_or("/", |path| path.as_str());
    match HeaderValue::from_str(&format!("{public}{path}")) {
        Ok(there) => (StatusCode::PERMANENT_REDIRECT, [(LOCATION, there)]).into_response(),
        Err(_) => super::Failure::NOT_FOUND.into_response(),
    }
}

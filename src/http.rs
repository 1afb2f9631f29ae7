//! The door: what a browser asks over HTTP. `protocol.md` beside this crate's protocol has the same table in words.
//!
//! Refusals reach people as [`Failure`]: a stable code and a sentence. Failures of the machine are logged, and the
//! person only hears that something is wrong.
pub mod access;
mod api;
pub mod assets;
mod calendar;
pub(crate) mod desk;
mod devices;
mod erase;
pub mod headers;
mod ics;
mod line;
pub mod metrics;
pub mod redirect;
mod said;
pub mod serve;
mod socket;
pub mod tls;
pub mod tries;
mod unlock;
pub mod upgrade;

use crate::circle::refusal::Refusal;
use crate::config::Config;
use crate::config::template::Templates;
use crate::config::weeks::EarlyWeeks;
use crate::env::Env;
use crate::hub::Hub;
use crate::hub::practice::{PracticeError, PracticeHandle};
use crate::protocol::door::Refused;
use crate::protocol::{RefusalCode, WireRefusal};
use access::Origins;
use assets::Assets;
use axum::extract::{DefaultBodyLimit, Request, State};
use axum::http::StatusCode;
use axum::middleware::{from_fn, from_fn_with_state};
use axum::response::{IntoResponse, Response};
use axum::routing::{get, post};
use axum::{Extension, Json, Router};
use headers::Headers;
use std::borrow::Cow;
use std::sync::Arc;
use std::time::Duration;
use tries::Tries;

/// Most bytes of a request's body.
const BODY_MAX: usize = 64 * 1024;
/// Most bytes of a new circle: its agreements and everything it is about.
const CIRCLE_MAX: usize = 256 * 1024;
/// A request that is not answered by then is given up.
const ANSWER_WITHIN: Duration = Duration::from_secs(30);

/// Everything a request may need.
pub struct Door {
    /// The running rooms.
    pub hub: Hub,
    /// Who is who.
    pub practice: PracticeHandle,
    /// Time and randomness.
    pub env: Env,
    /// What the operator decided.
    pub config: Config,
    /// What circles are begun from.
    pub templates: Templates,
    /// What the page says of the weeks after an experience.
    pub early_weeks: EarlyWeeks,
    /// Where the page is at home.
    pub origins: Origins,
    /// The page.
    pub assets: Assets,
    /// How often one address may try.
    pub tries: Tries,
    /// Whether a proxy of the operator's stands before us and names whom it speaks for.
    pub behind_proxy: bool,
}

/// Every request there is.
pub fn router(door: Arc<Door>, headers: Headers) -> Router {
    Router::new()
        // Coming in.
        .route("/api/link", post(api::open_link))
        .route("/api/door", post(api::look_at_door))
        .route("/api/spoken/{n}", get(api::spoken))
        .route("/api/knock", post(api::knock))
        .route("/api/unlock", post(unlock::unlock))
        .route("/api/sign-out", post(api::sign_out))
        .route("/api/me", get(api::me))
        // Ways in, and ending them.
        .route("/api/devices", get(devices::devices))
        .route("/api/devices/kind", post(devices::kind))
        .route("/api/devices/end", post(devices::end))
        .route("/api/erase-me", post(erase::erase_me))
        .route("/api/kept/{circle}", get(erase::kept))
        .route("/api/ways-in/end", post(devices::end_ways_in))
        // In people's own calendars.
        .route("/calendar/{file}", get(calendar::feed))
        .route("/api/calendar/{circle}", get(calendar::address))
        .route("/api/calendar/{circle}/{gathering}", get(calendar::file))
        .route("/api/calendar/make", post(calendar::make))
        .route("/api/calendar/end", post(calendar::end))
        .route("/api/safety", get(api::safety))
        .route("/api/early-weeks", get(api::early_weeks))
        // A facilitator's home.
        .route("/api/desk", get(desk::desk))
        .route("/api/links", post(desk::new_link))
        .route("/api/templates", get(desk::templates))
        .route("/api/crisis-lines", get(desk::crisis_lines).post(desk::confirm_line))
        .route("/api/circles", post(desk::new_circle).layer(DefaultBodyLimit::max(CIRCLE_MAX)))
        // The line that stays open.
        .route("/ws", get(upgrade::upgrade))
        // For the operator.
        .route("/healthz", get(|| async { "ok" }))
        .route("/readyz", get(ready))
        // The page, and everything that is not there.
        .fallback(page)
        .method_not_allowed_fallback(|| async { Failure::METHOD })
        .layer(DefaultBodyLimit::max(BODY_MAX))
        .layer(from_fn_with_state(Arc::clone(&door), access::own_page_only))
        .layer(from_fn(in_time))
        .layer(from_fn_with_state(Arc::clone(&door), metrics::count_refusals))
        .layer(from_fn_with_state(headers, headers::outermost))
        .with_state(door)
}

async fn in_time(request: Request, next: axum::middleware::Next) -> Response {
    tokio::time::timeout(ANSWER_WITHIN, next.run(request)).await.unwrap_or_else(|_| Failure::TOO_LATE.into_response())
}

async fn ready(State(door): State<Arc<Door>>) -> Response {
    match tokio::time::timeout(Duration::from_secs(2), door.practice.can_read()).await {
        Ok(true) => "ok".into_response(),
        _ => Failure::from(PracticeError::StoreUnavailable).into_response(),
    }
}

async fn page(State(door): State<Arc<Door>>, request: Request) -> Response {
    let path = request.uri().path();
    if path == "/api" || path.starts_with("/api/") {
        return Failure::NOT_FOUND.into_response();
    }
    door.assets.answer(request.method(), path, request.headers())
}

/// Why a request was not carried out, for programs and for people.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Failure {
    status: StatusCode,
    code: Cow<'static, str>,
    sentence: &'static str,
}

/// The code of a refusal, beside the answer it was written into.
#[derive(Clone)]
struct RefusedAs(Cow<'static, str>);

macro_rules! failures {
    ($($(#[$doc:meta])* $name:ident = $status:ident, $code:literal, $sentence:expr;)*) => {
        impl Failure {
            $($(#[$doc])* pub const $name: Self =
                Self { status: StatusCode::$status, code: Cow::Borrowed($code), sentence: $sentence };)*
        }
    };
}

failures! {
    /// Nobody, or nobody who may, is signed in.
    SIGNED_OUT = UNAUTHORIZED, "signed_out", "You are signed out. Please open your link again.";
    /// A link that was never made, is used up, or has run out.
    NO_SUCH_LINK = NOT_FOUND, "no_such_link", "This link is not known here, or was already used. Please ask for a new one.";
    /// A device that is not there, or not this person's: one answer.
    NO_SUCH_DEVICE = NOT_FOUND, "no_such_device", "This device does not come in any more. Please look at the list again.";
    /// Not JSON, or not the JSON that was asked for.
    NOT_UNDERSTOOD = BAD_REQUEST, "not_understood", WireRefusal::NotUnderstood.sentence();
    /// Not JSON by its own word.
    NOT_JSON = UNSUPPORTED_MEDIA_TYPE, "not_understood", WireRefusal::NotUnderstood.sentence();
    /// Larger than anything the page sends.
    TOO_LARGE = PAYLOAD_TOO_LARGE, "not_understood", "That is too long to be sent at once.";
    /// No key: not of this circle, not in the gathering, or nothing runs: one answer.
    NO_SUCH_KEY = NOT_FOUND, "not_found", "There is nothing to unlock here. Please load the page again.";
    /// Not from our own page.
    OTHER_ORIGIN = FORBIDDEN, "other_origin", "That did not come from this server's own page. Please open the page itself.";
    /// Without TLS where it is needed.
    PLAIN = FORBIDDEN, "plain", "This was not sent safely, so it was not taken. Please open the page by its https address.";
    /// Too many tries from one address.
    TOO_MANY = TOO_MANY_REQUESTS, "too_many", WireRefusal::TooMany.sentence();
    /// No such address.
    NOT_FOUND = NOT_FOUND, "not_found", "Nothing is here. Please load the page again.";
    /// The address has no such method.
    METHOD = METHOD_NOT_ALLOWED, "not_found", "Nothing is here. Please load the page again.";
    /// It took too long to come, or to be answered.
    TOO_LATE = REQUEST_TIMEOUT, "unknown", WireRefusal::Unknown.sentence();
    /// Something is wrong with the server itself.
    INTERNAL = INTERNAL_SERVER_ERROR, "internal", WireRefusal::Internal.sentence();
}

impl IntoResponse for Failure {
    fn into_response(self) -> Response {
        let as_told = RefusedAs(self.code.clone());
        let refused = Refused { code: self.code.into_owned(), sentence: self.sentence.to_owned() };
        (self.status, Extension(as_told), Json(refused)).into_response()
    }
}

impl From<RefusalCode> for Failure {
    fn from(code: RefusalCode) -> Self {
        let (status, sentence) = match code {
            RefusalCode::Rule(rule) => (status_of(rule), rule.sentence()),
            RefusalCode::Wire(wire) => (status_of_wire(wire), wire.sentence()),
        };
        // A refusal without fields is written as its name.
        match serde_json::to_value(code) {
            Ok(serde_json::Value::String(code)) => Self { status, code: code.into(), sentence },
            _ => Self::INTERNAL,
        }
    }
}

impl From<Refusal> for Failure {
    fn from(rule: Refusal) -> Self {
        RefusalCode::Rule(rule).into()
    }
}

impl From<WireRefusal> for Failure {
    fn from(wire: WireRefusal) -> Self {
        RefusalCode::Wire(wire).into()
    }
}

impl From<PracticeError> for Failure {
    fn from(error: PracticeError) -> Self {
        use crate::circle::practice::PracticeRefusal as No;
        match error {
            PracticeError::Rule(No::NoSuchLink) => Self::NO_SUCH_LINK,
            PracticeError::Rule(No::NoSuchSession) => Self::NO_SUCH_DEVICE,
            PracticeError::Rule(No::SignedOut) => Self::SIGNED_OUT,
            PracticeError::Rule(No::Full) => Refusal::OutOfBounds.into(),
            PracticeError::Rule(No::IdTaken) => Refusal::IdTaken.into(),
            PracticeError::StoreUnavailable => WireRefusal::StoreUnavailable.into(),
            PracticeError::Unknown => WireRefusal::Unknown.into(),
        }
    }
}

/// "No such" and "not yours" are one answer.
fn status_of(rule: Refusal) -> StatusCode {
    match rule {
        Refusal::NotOfThisCircle | Refusal::NoSuchInvitation | Refusal::NoSuchPerson | Refusal::NoSuchGathering => {
            StatusCode::NOT_FOUND
        }
        Refusal::FacilitatorsOnly | Refusal::NotLetIn | Refusal::Removed => StatusCode::FORBIDDEN,
        Refusal::OutOfBounds => StatusCode::UNPROCESSABLE_ENTITY,
        _ => StatusCode::CONFLICT,
    }
}

fn status_of_wire(wire: WireRefusal) -> StatusCode {
    match wire {
        WireRefusal::NotUnderstood | WireRefusal::BodiesDoNotMatch => StatusCode::BAD_REQUEST,
        WireRefusal::NotSealed => StatusCode::UNPROCESSABLE_ENTITY,
        WireRefusal::StoreUnavailable | WireRefusal::Unknown => StatusCode::SERVICE_UNAVAILABLE,
        WireRefusal::TooMany => StatusCode::TOO_MANY_REQUESTS,
        WireRefusal::Internal => StatusCode::INTERNAL_SERVER_ERROR,
    }
}

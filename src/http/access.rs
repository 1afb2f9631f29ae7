//! Who may ask: the origins of the page, the session's cookie, and the shape of everything that changes something.
use super::{Door, Failure};
use crate::circle::ids::PersonId;
use crate::config::origin::Origin;
use crate::hub::practice::{PracticeHandle, Secret, Who};
use axum::extract::{FromRequestParts, Request, State};
use axum::http::header::{self, HeaderMap, HeaderValue};
use axum::http::{Method, request::Parts};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use std::convert::Infallible;
use std::net::SocketAddr;
use std::sync::Arc;

/// A browser keeps its cookie this long after it last asked who it is: 180 days, as the session itself.
const COOKIE_SECONDS: u64 = 180 * 24 * 60 * 60;

/// The addresses at which this server's page is at home.
#[derive(Clone, Debug)]
pub struct Origins {
    allowed: Vec<String>,
    sockets: Vec<String>,
    https: bool,
}

impl Origins {
    /// The public address; without one, this machine under both of its names.
    pub fn new(public: Option<&Origin>, listening: SocketAddr) -> Self {
        let port = listening.port();
        let allowed = match public {
            Some(origin) => vec![origin.to_string()],
            None if listening.is_ipv6() => ["localhost", "127.0.0.1", "[::1]"].map(|host| with_port(host, port)).into(),
            None => ["localhost", "127.0.0.1"].map(|host| with_port(host, port)).into(),
        };
        let https = public.is_some_and(Origin::is_https);
        let sockets = allowed.iter().map(|origin| origin.replacen("http", "ws", 1)).collect();
        Self { allowed, sockets, https }
    }

    /// Whether a page of this origin may change something: byte for byte one of ours.
    pub fn allows(&self, origin: &HeaderValue) -> bool {
        self.allowed.iter().any(|own| own.as_bytes() == origin.as_bytes())
    }

    /// Whether people come by `https`.
    pub fn is_https(&self) -> bool {
        self.https
    }

    /// The address people type.
    pub fn public(&self) -> &str {
        // `new` never makes the list empty.
        self.allowed.first().map_or("", String::as_str)
    }

    /// A one-time link for a facilitator. What stands behind the `#` never reaches a server.
    pub fn link(&self, secret: &Secret) -> String {
        format!("{}/#/link/{}", self.public(), secret.reveal())
    }

    /// The addresses of the WebSocket, for the page's policy.
    pub fn sockets(&self) -> &[String] {
        &self.sockets
    }

    fn cookie_name(&self) -> &'static str {
        if self.https { "__Host-afterglow" } else { "afterglow" }
    }

    /// The `Set-Cookie` that hands a browser its session.
    pub fn cookie(&self, token: &Secret) -> String {
        self.cookie_of(token.reveal(), COOKIE_SECONDS)
    }

    /// The same for a session the browser already has, so that it lasts from today.
    pub fn cookie_again(&self, token: &str) -> String {
        self.cookie_of(token, COOKIE_SECONDS)
    }

    /// The `Set-Cookie` that takes it away.
    pub fn no_cookie(&self) -> String {
        self.cookie_of("", 0)
    }

    fn cookie_of(&self, token: &str, seconds: u64) -> String {
        let secure = if self.https { "Secure; " } else { "" };
        let name = self.cookie_name();
        format!("{name}={token}; {secure}HttpOnly; SameSite=Strict; Path=/; Max-Age={seconds}")
    }

    /// The session's token among a request's cookies.
    pub fn token<'a>(&self, headers: &'a HeaderMap) -> Option<&'a str> {
        let lines = headers.get_all(header::COOKIE).iter().filter_map(|line| line.to_str().ok());
        let mut pairs = lines.flat_map(|line| line.split(';')).filter_map(|pair| pair.trim().split_once('='));
        pairs.find(|(name, _)| *name == self.cookie_name()).map(|(_, token)| token)
    }
}

fn with_port(host: &str, port: u16) -> String {
    match port {
        80 => format!("http://{host}"),
        _ => format!("http://{host}:{port}"),
    }
}

/// What changes something comes from our own page and is JSON. Browsers let other sites send neither.
pub async fn own_page_only(State(door): State<Arc<Door>>, request: Request, next: Next) -> Response {
    if matches!(*request.method(), Method::GET | Method::HEAD) {
        return next.run(request).await;
    }
    if !from_own_page(&door.origins, request.headers()) {
        return Failure::OTHER_ORIGIN.into_response();
    }
    if !is_json(request.headers()) {
        return Failure::NOT_JSON.into_response();
    }
    next.run(request).await
}

fn from_own_page(origins: &Origins, headers: &HeaderMap) -> bool {
    let one = |name: header::HeaderName| {
        let mut all = headers.get_all(name).iter();
        (all.next(), all.next().is_none())
    };
    let (site, one_site) = one(header::HeaderName::from_static("sec-fetch-site"));
    let (origin, one_origin) = one(header::ORIGIN);
    let same_site = site.map(|site| site == "same-origin");
    one_site
        && one_origin
        && same_site != Some(false)
        && match origin {
            Some(origin) => origins.allows(origin),
            None => same_site == Some(true),
        }
}

fn is_json(headers: &HeaderMap) -> bool {
    let kind = headers.get(header::CONTENT_TYPE).and_then(|kind| kind.to_str().ok()).unwrap_or_default();
    kind.split(';').next().unwrap_or_default().trim().eq_ignore_ascii_case("application/json")
}

/// The token a request shows; who it belongs to, the practice knows.
pub struct Shown(pub Option<String>);

impl FromRequestParts<Arc<Door>> for Shown {
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, door: &Arc<Door>) -> Result<Self, Infallible> {
        Ok(Self(door.origins.token(&parts.headers).map(str::to_owned)))
    }
}

impl Shown {
    /// The token.
    pub fn token(&self) -> Option<&str> {
        self.0.as_deref()
    }

    /// Who it belongs to.
    pub fn who(&self, practice: &PracticeHandle) -> Option<Who> {
        practice.who(self.token()?)
    }
}

/// A signed-in facilitator. Everyone else gets one and the same answer.
pub struct Facilitator(pub PersonId);

impl FromRequestParts<Arc<Door>> for Facilitator {
    type Rejection = Failure;

    async fn from_request_parts(parts: &mut Parts, door: &Arc<Door>) -> Result<Self, Failure> {
        let who = door.origins.token(&parts.headers).and_then(|token| door.practice.who(token));
        who.and_then(|who| who.facilitator).map(Self).ok_or(Failure::SIGNED_OUT)
    }
}

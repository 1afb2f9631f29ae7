//! The headers every answer has, also when something is missing or went wrong (`trust.md` 3.2).
use super::access::Origins;
use axum::body::Body;
use axum::extract::{Request, State};
use axum::http::header::{self, HeaderName, HeaderValue};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use futures_util::FutureExt;
use std::panic::AssertUnwindSafe;
use std::sync::Arc;

/// Answers are not kept by anyone, unless a route says otherwise.
const NO_STORE: HeaderValue = HeaderValue::from_static("no-store");

/// The same for every answer of one server.
#[derive(Clone)]
pub struct Headers(Arc<[(HeaderName, HeaderValue)]>);

impl Headers {
    /// For pages of these origins; `import_map` is the hash of the page's one inline script, if it has it.
    ///
    /// # Errors
    /// When an origin cannot stand in a header.
    pub fn new(origins: &Origins, import_map: Option<&str>) -> anyhow::Result<Self> {
        let fixed = [
            ("x-content-type-options", "nosniff"),
            ("referrer-policy", "no-referrer"),
            ("cross-origin-opener-policy", "same-origin"),
            ("cross-origin-resource-policy", "same-origin"),
            ("x-frame-options", "DENY"),
            ("permissions-policy", "camera=(), microphone=(), geolocation=(), display-capture=()"),
            ("x-robots-tag", "noindex"),
        ];
        let mut all: Vec<_> = fixed
            .map(|(name, value)| (HeaderName::from_static(name), HeaderValue::from_static(value)))
            .into_iter()
            .collect();
        let import_map = import_map.map(|hash| format!(" 'sha256-{hash}'")).unwrap_or_default();
        let policy = format!(
            "default-src 'none'; script-src 'self'{import_map}; style-src 'self'; img-src 'self'; font-src 'self'; \
             manifest-src 'self'; connect-src 'self' {}; base-uri 'none'; form-action 'self'; frame-ancestors 'none'; \
             require-trusted-types-for 'script'",
            origins.sockets().join(" ")
        );
        all.push((header::CONTENT_SECURITY_POLICY, HeaderValue::from_str(&policy)?));
        if origins.is_https() {
            let two_years = HeaderValue::from_static("max-age=63072000; includeSubDomains");
            all.push((header::STRICT_TRANSPORT_SECURITY, two_years));
        }
        Ok(Self(all.into()))
    }

    /// The same for answers that do not come by TLS, where one of them must not stand (RFC 6797, 7.2).
    #[must_use]
    pub fn without_tls(&self) -> Self {
        let kept = self.0.iter().filter(|(name, _)| *name != header::STRICT_TRANSPORT_SECURITY);
        Self(kept.cloned().collect())
    }

    fn put(&self, mut response: Response) -> Response {
        let headers = response.headers_mut();
        for (name, value) in self.0.iter() {
            headers.insert(name, value.clone());
        }
        headers.entry(header::CACHE_CONTROL).or_insert(NO_STORE);
        response
    }
}

/// The outermost layer: whatever happens inside, the answer has its headers.
pub async fn outermost(State(headers): State<Headers>, request: Request<Body>, next: Next) -> Response {
    let answer = AssertUnwindSafe(next.run(request)).catch_unwind().await;
    let answer = answer.unwrap_or_else(|_| {
        // The panic itself is in the operator's log; a person gets a sentence.
        super::Failure::INTERNAL.into_response()
    });
    headers.put(answer)
}

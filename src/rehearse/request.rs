//! A browser's requests, as far as simulated people need them: JSON over HTTP/1.1 to this machine, with one cookie.
use anyhow::{Context, bail};
use axum::body::{Body, to_bytes};
use hyper::client::conn::http1;
use hyper::header::{CONTENT_TYPE, COOKIE, HOST, ORIGIN, SET_COOKIE};
use hyper::{Method, Request, Response, body::Incoming};
use hyper_util::rt::TokioIo;
use serde::Serialize;
use serde_json::Value;
use std::net::SocketAddr;
use tokio::net::TcpStream;

/// Most bytes of an answer.
const ANSWER_MAX: usize = 1024 * 1024;

/// A browser's jar and address line: where the server is, and the session it gave.
#[derive(Clone)]
pub struct Browser {
    address: SocketAddr,
    cookie: Option<String>,
}

impl Browser {
    /// A browser that was never here.
    pub fn new(address: SocketAddr) -> Self {
        Self { address, cookie: None }
    }

    /// Where the server listens.
    pub fn address(&self) -> SocketAddr {
        self.address
    }

    /// What a page from this server sends as its origin.
    pub fn origin(&self) -> String {
        format!("http://{}", self.address)
    }

    /// The session's cookie, as the browser sends it.
    pub fn cookie(&self) -> Option<&str> {
        self.cookie.as_deref()
    }

    /// Asks for something.
    ///
    /// # Errors
    /// When the server is not there, or refuses; then the refusal's code and sentence are in the error.
    pub async fn get(&mut self, path: &str) -> anyhow::Result<Value> {
        self.ask(Method::GET, path, Body::empty()).await
    }

    /// Says something.
    ///
    /// # Errors
    /// As [`Browser::get`].
    pub async fn post(&mut self, path: &str, said: &impl Serialize) -> anyhow::Result<Value> {
        let said = serde_json::to_vec(said).context("what was to be said has no JSON form")?;
        self.ask(Method::POST, path, Body::from(said)).await
    }

    async fn ask(&mut self, method: Method, path: &str, body: Body) -> anyhow::Result<Value> {
        let what = format!("{method} {path}");
        let mut request = Request::builder()
            .method(method)
            .uri(path)
            .header(HOST, self.address.to_string())
            .header(ORIGIN, self.origin())
            .header(CONTENT_TYPE, "application/json");
        if let Some(cookie) = &self.cookie {
            request = request.header(COOKIE, cookie);
        }
        let request = request.body(body).context("a request was not well formed")?;
        let answer = self.send(request).await.with_context(|| format!("{what} was not answered"))?;
        let status = answer.status();
        if let Some(given) = answer.headers().get(SET_COOKIE).and_then(|line| line.to_str().ok()) {
            self.cookie = given.split(';').next().map(str::to_owned);
        }
        let answer = to_bytes(Body::new(answer.into_body()), ANSWER_MAX).await;
        let answer = answer.with_context(|| format!("the answer to {what} broke off"))?;
        let answer: Value = serde_json::from_slice(&answer).unwrap_or_default();
        if !status.is_success() {
            let said = |key: &str| answer.get(key).and_then(Value::as_str).unwrap_or_default().to_owned();
            bail!("{what} was refused with {status}: {} {}", said("code"), said("sentence"));
        }
        Ok(answer)
    }

    async fn send(&self, request: Request<Body>) -> anyhow::Result<Response<Incoming>> {
        let stream = TcpStream::connect(self.address).await?;
        let (mut sender, connection) = http1::handshake(TokioIo::new(stream)).await?;
        // Ends with the answer: the sender is gone then.
        tokio::spawn(connection);
        Ok(sender.send_request(request).await?)
    }
}

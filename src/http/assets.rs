//! The page: the bundle of `web/dist/`, in the binary, compressed once; while developing, the modules of `web/` from disk,
//! unless the bundle is asked for.
//! Files are known by their hash.
use axum::body::Bytes;
use axum::http::header::{self, HeaderMap, HeaderValue};
use axum::http::{Method, StatusCode};
use axum::response::{IntoResponse, Response};
use base64::Engine;
use base64::engine::general_purpose::{STANDARD, URL_SAFE_NO_PAD};
use flate2::Compression;
use flate2::write::GzEncoder;
use rust_embed::{EmbeddedFile, RustEmbed};
use sha2::{Digest, Sha256};
use std::collections::HashMap;
use std::io::Write;
use std::sync::Arc;

/// Shown where nothing is; plain, so that it works without anything else.
const NOTHING_HERE: &str = "<!doctype html>\n<html lang=\"en\"><meta charset=\"utf-8\"><title>Nothing here</title>\n\
    <h1>Nothing is here.</h1>\n<p>The address may have been cut short. Please open your link again, or ask for a new one.</p>\n\
    </html>\n";
/// Smaller files are not worth the time to unpack.
const WORTH_PACKING: usize = 256;

/// The folder of files with their content's hash in their names: what has such a name never changes.
const KEPT: &str = "kept/";

/// What people are sent.
#[derive(RustEmbed)]
#[folder = "web/dist/"]
struct Bundle;

/// What it is made of.
#[cfg(any(debug_assertions, test))]
#[derive(RustEmbed)]
#[folder = "web/"]
struct Modules;

/// The files of the page.
pub struct Assets {
    read: fn(&str) -> Option<EmbeddedFile>,
    /// Filled once at the start; missing while developing.
    packed: Option<HashMap<String, Arc<Asset>>>,
    import_map: Option<String>,
}

/// One file.
struct Asset {
    kind: &'static str,
    caching: &'static str,
    plain: Bytes,
    gzip: Option<Bytes>,
    /// The hash of the content, in quotes; one for each encoding, as they are different bytes.
    tag: String,
    gzip_tag: String,
}

impl Assets {
    /// Takes the page up and compresses it; while developing, every request reads its file again. With
    /// `AFTERGLOW_BUNDLED` a debug build, too, sends what the release does, so that the page is tested without one.
    pub fn load() -> Self {
        #[cfg(debug_assertions)]
        if std::env::var_os("AFTERGLOW_BUNDLED").is_none() {
            return Self::take_up::<Modules>(false);
        }
        Self::take_up::<Bundle>(true)
    }

    fn take_up<Files: RustEmbed>(once: bool) -> Self {
        let asset =
            |name: &str| Some((name.to_owned(), Arc::new(Asset::new(name, Files::get(name)?, Compression::best())?)));
        let packed = once.then(|| Files::iter().filter_map(|name| asset(&name)).collect());
        let page = Files::get("index.html").map(|file| file.data);
        let import_map = page.as_deref().and_then(|page| std::str::from_utf8(page).ok()).and_then(import_map);
        let import_map = import_map.map(|text| STANDARD.encode(Sha256::digest(text.as_bytes())));
        Self { read: Files::get, packed, import_map }
    }

    /// The SHA-256 of the page's import map in base64, for its policy; the bundle has none.
    pub fn import_map(&self) -> Option<&str> {
        self.import_map.as_deref()
    }

    /// Answers a request for a file; the page itself is at `/`.
    pub fn answer(&self, method: &Method, path: &str, asked: &HeaderMap) -> Response {
        if !matches!(*method, Method::GET | Method::HEAD) {
            return super::Failure::METHOD.into_response();
        }
        let name = if path == "/" { "index.html" } else { path.trim_start_matches('/') };
        match self.find(name) {
            Some(asset) => asset.answer(asked),
            None => (StatusCode::NOT_FOUND, [(header::CONTENT_TYPE, "text/html; charset=utf-8")], NOTHING_HERE)
                .into_response(),
        }
    }

    fn find(&self, name: &str) -> Option<Arc<Asset>> {
        match &self.packed {
            Some(packed) => packed.get(name).cloned(),
            // Nobody would notice how small it is.
            None => Some(Arc::new(Asset::new(name, (self.read)(name)?, Compression::fast())?)),
        }
    }
}

impl Asset {
    fn new(name: &str, file: EmbeddedFile, level: Compression) -> Option<Self> {
        // What has no kind is not part of the page: notes, types, tests.
        let kind = kind_of(name)?;
        // An address that stays the same when its content changes is asked for again, and mostly says "as before".
        let caching = if name.starts_with(KEPT) { "public, max-age=31536000, immutable" } else { "no-cache" };
        let plain = Bytes::from(file.data.into_owned());
        let hash = URL_SAFE_NO_PAD.encode(&Sha256::digest(&plain)[..18]);
        let gzip = (is_text(kind) && plain.len() >= WORTH_PACKING).then(|| pack(&plain, level)).flatten();
        let (tag, gzip_tag) = (format!("\"{hash}\""), format!("\"{hash}-gz\""));
        Some(Self { kind, caching, plain, gzip, tag, gzip_tag })
    }

    fn answer(&self, asked: &HeaderMap) -> Response {
        let gzip = self.gzip.as_ref().filter(|_| takes_gzip(asked));
        let tag = if gzip.is_some() { &self.gzip_tag } else { &self.tag };
        let mut headers = HeaderMap::new();
        headers.insert(header::CACHE_CONTROL, HeaderValue::from_static(self.caching));
        headers.insert(header::VARY, HeaderValue::from_static("accept-encoding"));
        // A tag is base64url in quotes, which every header takes.
        headers.extend(HeaderValue::from_str(tag).map(|tag| (header::ETAG, tag)));
        if knows(asked, tag) {
            return (StatusCode::NOT_MODIFIED, headers).into_response();
        }
        headers.insert(header::CONTENT_TYPE, HeaderValue::from_static(self.kind));
        if gzip.is_some() {
            headers.insert(header::CONTENT_ENCODING, HeaderValue::from_static("gzip"));
        }
        (headers, gzip.unwrap_or(&self.plain).clone()).into_response()
    }
}

fn kind_of(name: &str) -> Option<&'static str> {
    if name.split('/').any(|part| part.starts_with('.') || part.is_empty()) {
        return None;
    }
    Some(match name.rsplit_once('.')?.1 {
        "html" => "text/html; charset=utf-8",
        "js" | "mjs" => "text/javascript; charset=utf-8",
        "css" => "text/css; charset=utf-8",
        "txt" => "text/plain; charset=utf-8",
        "svg" => "image/svg+xml",
        "png" => "image/png",
        "ico" => "image/x-icon",
        "woff2" => "font/woff2",
        "webmanifest" => "application/manifest+json",
        _ => return None,
    })
}

fn is_text(kind: &str) -> bool {
    kind.starts_with("text/") || kind.ends_with("xml") || kind.ends_with("json")
}

fn pack(plain: &[u8], level: Compression) -> Option<Bytes> {
    let mut packer = GzEncoder::new(Vec::new(), level);
    packer.write_all(plain).ok()?;
    packer.finish().ok().filter(|packed| packed.len() < plain.len()).map(Bytes::from)
}

fn takes_gzip(asked: &HeaderMap) -> bool {
    let lines = asked.get_all(header::ACCEPT_ENCODING).iter().filter_map(|line| line.to_str().ok());
    lines.flat_map(|line| line.split(',')).any(|one| {
        let mut parts = one.split(';').map(str::trim);
        let named = parts.next().is_some_and(|name| name.eq_ignore_ascii_case("gzip"));
        named && !parts.any(|part| part.strip_prefix("q=").is_some_and(|q| q.parse() == Ok(0.0_f32)))
    })
}

fn knows(asked: &HeaderMap, tag: &str) -> bool {
    let lines = asked.get_all(header::IF_NONE_MATCH).iter().filter_map(|line| line.to_str().ok());
    lines.flat_map(|line| line.split(',')).map(str::trim).any(|one| one == "*" || one.trim_start_matches("W/") == tag)
}

/// What stands between the tags of the page's import map.
fn import_map(page: &str) -> Option<&str> {
    let (_, after) = page.split_once("<script type=\"importmap\">")?;
    after.split_once("</script>").map(|(map, _)| map)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_files_of_the_page_have_a_kind() {
        for name in ["index.html", "ui/ring.js", "styles/room.css", "icon.svg", "licences.txt"] {
            assert!(kind_of(name).is_some(), "{name}");
        }
        for name in
            ["vendor/README.md", "protocol.d.ts", ".env.js", "ui/.x/a.js", "../Cargo.toml", "a//b.js", "LICENSE"]
        {
            assert!(kind_of(name).is_none(), "{name}");
        }
    }

    #[test]
    fn a_browser_says_which_encoding_it_takes() {
        let asked = |value| HeaderMap::from_iter([(header::ACCEPT_ENCODING, HeaderValue::from_static(value))]);
        assert!(takes_gzip(&asked("br, gzip;q=0.5")) && takes_gzip(&asked("GZIP")));
        assert!(!takes_gzip(&asked("br, gzip;q=0")) && !takes_gzip(&asked("identity")));
    }

    #[test]
    fn what_is_taken_up_once_answers_as_what_is_read_each_time() {
        let asked = HeaderMap::from_iter([(header::ACCEPT_ENCODING, HeaderValue::from_static("gzip"))]);
        for take_up in [Assets::take_up::<Modules>, Assets::take_up::<Bundle>] {
            let (once, each) = (take_up(true), take_up(false));
            let known: Vec<_> = once.packed.iter().flatten().map(|(name, _)| format!("/{name}")).collect();
            let others = ["/", "/nothing", "/vendor/README.md", "/protocol.d.ts"].map(str::to_owned);
            for path in known.into_iter().chain(others) {
                let [one, other] = [&once, &each].map(|assets| assets.answer(&Method::GET, &path, &asked));
                assert_eq!((one.status(), one.headers()), (other.status(), other.headers()), "{path}");
            }
        }
    }

    #[test]
    fn only_what_has_its_hash_in_its_name_is_kept_without_asking() {
        let bundle = Assets::take_up::<Bundle>(true);
        assert!(bundle.import_map().is_none(), "nothing inline is left");
        let mut kept = 0;
        for name in bundle.packed.iter().flatten().map(|(name, _)| name) {
            let answer = bundle.answer(&Method::GET, &format!("/{name}"), &HeaderMap::new());
            let caching = answer.headers()[header::CACHE_CONTROL].to_str().unwrap();
            let stem = name.strip_prefix(KEPT).and_then(|name| name.rsplit_once('.')).map(|(stem, _)| stem);
            let hash = stem.and_then(|stem| stem.rsplit_once('-')).map(|(_, hash)| hash);
            assert_eq!(caching.contains("immutable"), hash.is_some_and(|hash| hash.len() == 8), "{name}: {caching}");
            kept += usize::from(hash.is_some());
        }
        assert!(kept >= 4, "the bundle is not where it was");
    }

    #[test]
    fn the_import_map_is_what_stands_between_its_tags() {
        let page = "<head><script type=\"importmap\">{\"imports\":{}}</script><script src=a></script>";
        assert_eq!(import_map(page), Some("{\"imports\":{}}"));
        assert_eq!(import_map("<head></head>"), None);
    }
}

//! Bytes that are not WebSocket as RFC 6455 has it, and handshakes that are not ours: each is told what was wrong, and
//! the line is over.

use crate::common::raw::{Raw, frame, good, handshake};
use crate::common::server::TestServer;
use crate::common::story::Story;
use serde_json::json;

/// Bytes on a fresh line, and the code they are closed with.
fn violations() -> Vec<(&'static str, Vec<u8>, u16)> {
    let unmasked = |first: u8, payload: &[u8]| [&[first, payload.len() as u8], payload].concat();
    let long = |first: u8, length: u64| [&[first, 0xFF][..], &length.to_be_bytes(), &[0; 4]].concat();
    let then = |one: Vec<u8>, other: Vec<u8>| [one, other].concat();
    let close = |code: u16| frame(0x88, &code.to_be_bytes());
    let mut all = vec![
        ("unmasked text", unmasked(0x81, b"{}"), 1002),
        ("unmasked ping", unmasked(0x89, b""), 1002),
        ("unmasked close", unmasked(0x88, &[3, 232]), 1002),
        ("first reserved bit", frame(0xC1, b"{}"), 1002),
        ("second reserved bit", frame(0xA1, b"{}"), 1002),
        ("third reserved bit", frame(0x91, b"{}"), 1002),
        ("reserved bit on a ping", frame(0xC9, b""), 1002),
        ("reserved opcode 3", frame(0x83, b""), 1002),
        ("reserved opcode 4", frame(0x84, b"x"), 1002),
        ("reserved opcode 5", frame(0x85, b"x"), 1002),
        ("reserved opcode 6", frame(0x86, b"x"), 1002),
        ("reserved opcode 7", frame(0x87, b"x"), 1002),
        ("reserved opcode 11", frame(0x8B, b""), 1002),
        ("reserved opcode 12", frame(0x8C, b"x"), 1002),
        ("reserved opcode 13", frame(0x8D, b"x"), 1002),
        ("reserved opcode 14", frame(0x8E, b"x"), 1002),
        ("reserved opcode 15", frame(0x8F, b"x"), 1002),
        ("a long ping", frame(0x89, &[0; 126]), 1002),
        ("a long pong", frame(0x8A, &[0; 126]), 1002),
        ("a long close", frame(0x88, &[3; 126]), 1002),
        ("a fragmented ping", frame(0x09, b"x"), 1002),
        ("a fragmented pong", frame(0x0A, b"x"), 1002),
        ("a fragmented close", frame(0x08, &[3, 232]), 1002),
        ("a continuation of nothing", frame(0x80, b"x"), 1002),
        ("an open continuation of nothing", frame(0x00, b"x"), 1002),
        ("text inside a fragmented text", then(frame(0x01, b"{"), frame(0x81, b"}")), 1002),
        ("binary inside a fragmented text", then(frame(0x01, b"{"), frame(0x82, b"}")), 1002),
        ("a close of one byte", frame(0x88, &[3]), 1002),
        ("close 999", close(999), 1002),
        ("close 1004", close(1004), 1002),
        ("close 1005", close(1005), 1002),
        ("close 1006", close(1006), 1002),
        ("close 1015", close(1015), 1002),
        ("close 2999", close(2999), 1002),
        ("close 65535", close(65535), 1002),
        ("text that is not UTF-8", frame(0x81, b"\xFF\xFE"), 1007),
        ("half a character", frame(0x81, b"{\xE2\x82"), 1007),
        ("UTF-8 broken over fragments", then(frame(0x01, b"\xE2"), frame(0x80, b"\xE2")), 1007),
        ("a surrogate in UTF-8", frame(0x81, b"\xED\xA0\x80"), 1007),
        ("a close whose reason is not UTF-8", frame(0x88, b"\x03\xE8\xFF"), 1007),
        ("a frame of 2^62 bytes", long(0x81, 1 << 62), 1009),
        // What a facilitator may say at most; for everyone else see `attackers`.
        ("a frame of 512 KiB and one byte", long(0x81, 524_289), 1009),
        (
            "a message of 512 KiB and one byte in parts",
            then(frame(0x01, &vec![b' '; 500_000]), frame(0x80, &[b' '; 24_289])),
            1009,
        ),
        ("binary", frame(0x82, b"{}"), 1003),
        ("empty binary", frame(0x82, b""), 1003),
        ("fragmented binary", then(frame(0x02, b"{"), frame(0x80, b"}")), 1003),
    ];
    // A good close is answered with its own code.
    all.extend([1000, 1001, 1011, 3000, 4999].map(|code| ("a good close", close(code), code)));
    all
}

#[tokio::test]
async fn every_violation_of_the_protocol_is_answered_with_its_close_code() {
    let server = TestServer::start().await;
    let story = Story::found(&server).await;
    let hello = json!({"type": "hello", "version": 1, "circle": story.circle, "session": story.session});
    let hello = frame(0x81, hello.to_string().as_bytes());
    let all = violations();
    assert!(all.len() >= 40);
    for (what, bytes, code) in all {
        for welcomed in [false, true] {
            let mut raw = Raw::open(&server).await;
            if welcomed {
                raw.write(&hello).await;
                assert!(raw.frame().await.is_some());
            }
            raw.write(&bytes).await;
            assert_eq!(raw.close_code().await, Some(code), "{what}, welcomed: {welcomed}");
            assert_eq!(raw.frame().await, None, "{what}: nothing comes after the close");
        }
    }
    server.stop().await;
}

#[tokio::test]
async fn what_the_protocol_allows_is_heard() {
    let server = TestServer::start().await;
    let story = Story::found(&server).await;
    let hello = json!({"type": "hello", "version": 1, "circle": story.circle, "session": story.session}).to_string();
    let mut raw = Raw::open(&server).await;
    // A ping first, then a hello byte by byte in fragments, with a ping between them.
    raw.write(&frame(0x89, b"first")).await;
    assert_eq!(raw.frame().await, Some((0x8A, b"first".to_vec())));
    let (last, parts) = hello.as_bytes().split_last().unwrap();
    for (n, byte) in parts.iter().enumerate() {
        for byte in frame(if n == 0 { 0x01 } else { 0x00 }, &[*byte]) {
            raw.write(&[byte]).await;
        }
    }
    raw.write(&frame(0x89, b"between")).await;
    assert_eq!(raw.frame().await, Some((0x8A, b"between".to_vec())));
    raw.write(&frame(0x80, &[*last])).await;
    let (first, payload) = raw.frame().await.expect("a welcome");
    assert_eq!(first, 0x81);
    assert!(payload.starts_with(br#"{"type":"welcome""#));
    raw.write(&frame(0x88, b"")).await;
    while let Some((first, payload)) = raw.frame().await {
        assert!(first == 0x81 || (first, payload.as_slice()) == (0x88, &[]));
    }
    server.stop().await;
}

#[tokio::test]
async fn no_page_of_another_site_opens_a_line() {
    let server = TestServer::start().await;
    let port = server.address.port();
    let own = server.origin();
    let others = [
        "null".to_owned(),
        "http://evil.example".to_owned(),
        format!("http://evil.example:{port}"),
        format!("http://127.0.0.1.evil.example:{port}"),
        format!("http://evil-127.0.0.1:{port}"),
        format!("https://127.0.0.1:{port}"),
        format!("http://127.0.0.1:{}", port ^ 1),
        "http://127.0.0.1".to_owned(),
        format!("HTTP://127.0.0.1:{port}"),
        format!("http://LOCALHOST:{port}"),
        format!("{own}/"),
        format!("{own}, http://evil.example"),
        format!("http://user@127.0.0.1:{port}"),
    ];
    for origin in &others {
        let (status, _) = handshake(server.address, "GET", &good(origin)).await;
        assert_eq!(status, 403, "{origin}");
    }
    let none: Vec<_> = good(&own).into_iter().skip(1).collect();
    assert_eq!(handshake(server.address, "GET", &none).await.0, 403, "no origin at all");
    let twice: Vec<_> = [("Origin", own.as_str())].into_iter().chain(good(&own)).collect();
    assert_eq!(handshake(server.address, "GET", &twice).await.0, 403, "two origins");
    assert_eq!(handshake(server.address, "GET", &good(&own)).await.0, 101);
    assert_eq!(handshake(server.address, "GET", &good(&format!("http://localhost:{port}"))).await.0, 101);
    server.stop().await;
}

#[tokio::test]
async fn a_handshake_is_whole_or_refused() {
    let server = TestServer::start().await;
    let own = server.origin();
    let changed = |name: &'static str, value: &'static str| -> Vec<(&'static str, String)> {
        let mut headers: Vec<_> = good("").into_iter().map(|(name, value)| (name, value.to_owned())).collect();
        headers[0].1.clone_from(&own);
        headers.retain(|(known, _)| *known != name);
        if !value.is_empty() {
            headers.push((name, value.to_owned()));
        }
        headers
    };
    for (name, value, status) in [
        ("Sec-WebSocket-Version", "8", 426),
        ("Sec-WebSocket-Version", "", 426),
        ("Sec-WebSocket-Version", "13, 8", 426),
        ("Upgrade", "", 426),
        ("Upgrade", "h2c", 426),
        ("Connection", "", 426),
        ("Connection", "keep-alive", 426),
        ("Sec-WebSocket-Key", "", 400),
        ("Sec-WebSocket-Key", "c2hvcnQ=", 400),
        ("Sec-WebSocket-Key", "not base64 at all!!!", 400),
        ("Connection", "keep-alive, UpGrade", 101),
        ("Upgrade", "WebSocket", 101),
    ] {
        let headers = changed(name, value);
        let headers: Vec<_> = headers.iter().map(|(name, value)| (*name, value.as_str())).collect();
        assert_eq!(handshake(server.address, "GET", &headers).await.0, status, "{name}: {value}");
    }
    assert_eq!(handshake(server.address, "POST", &good(&own)).await.0, 415, "own page's rules come first");
    server.stop().await;
}

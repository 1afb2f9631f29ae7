//! A WebSocket client that breaks the rules: it writes frames byte by byte and reads what comes back.
use super::in_time;
use super::server::TestServer;
use std::net::SocketAddr;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

/// A line on which anything can be said.
pub struct Raw {
    pub stream: TcpStream,
    read: Vec<u8>,
}

/// A frame from a client, masked with zeros.
pub fn frame(first: u8, payload: &[u8]) -> Vec<u8> {
    let mut bytes = vec![first];
    match payload.len() {
        0..=125 => bytes.push(0x80 | payload.len() as u8),
        126..=0xFFFF => {
            bytes.push(0x80 | 126);
            bytes.extend((payload.len() as u16).to_be_bytes());
        }
        _ => {
            bytes.push(0x80 | 127);
            bytes.extend((payload.len() as u64).to_be_bytes());
        }
    }
    bytes.extend([0; 4]);
    bytes.extend(payload);
    bytes
}

/// A handshake with these headers; the status it was answered with.
pub async fn handshake(address: SocketAddr, method: &str, headers: &[(&str, &str)]) -> (u16, Raw) {
    let mut stream = TcpStream::connect(address).await.unwrap();
    stream.set_nodelay(true).unwrap();
    let mut head = format!("{method} /ws HTTP/1.1\r\nHost: {address}\r\n");
    for (name, value) in headers {
        head.push_str(&format!("{name}: {value}\r\n"));
    }
    head.push_str("\r\n");
    stream.write_all(head.as_bytes()).await.unwrap();
    let mut read = Vec::new();
    let end = in_time("an answer to the handshake", async {
        loop {
            if let Some(end) = read.windows(4).position(|four| four == b"\r\n\r\n") {
                return end + 4;
            }
            assert!(stream.read_buf(&mut read).await.unwrap() > 0, "the line went before the handshake was answered");
        }
    })
    .await;
    let status = std::str::from_utf8(&read[9..12]).unwrap().parse().unwrap();
    read.drain(..end);
    (status, Raw { stream, read })
}

/// The headers of a good handshake.
pub fn good(origin: &str) -> Vec<(&str, &str)> {
    vec![
        ("Origin", origin),
        ("Connection", "Upgrade"),
        ("Upgrade", "websocket"),
        ("Sec-WebSocket-Version", "13"),
        ("Sec-WebSocket-Key", "dGhlIHNhbXBsZSBub25jZQ=="),
    ]
}

impl Raw {
    /// A line after a good handshake.
    pub async fn open(server: &TestServer) -> Self {
        let (status, raw) = handshake(server.address, "GET", &good(&server.origin())).await;
        assert_eq!(status, 101);
        raw
    }

    /// Writes bytes; a line that went meanwhile is seen when it is read.
    pub async fn write(&mut self, bytes: &[u8]) {
        let _ = self.stream.write_all(bytes).await;
    }

    /// Reads the next frame: its first byte and its payload. Nothing, when the line has ended.
    pub async fn frame(&mut self) -> Option<(u8, Vec<u8>)> {
        in_time("a frame", async {
            loop {
                if let Some(frame) = self.parse() {
                    return Some(frame);
                }
                if self.stream.read_buf(&mut self.read).await.ok().is_none_or(|read| read == 0) {
                    return None;
                }
            }
        })
        .await
    }

    /// Reads until the close and says its code. Nothing, when the line ended without one.
    pub async fn close_code(&mut self) -> Option<u16> {
        while let Some((first, payload)) = self.frame().await {
            if first == 0x88 {
                return payload.get(..2).map(|code| u16::from_be_bytes([code[0], code[1]]));
            }
        }
        None
    }

    fn parse(&mut self) -> Option<(u8, Vec<u8>)> {
        let (&first, &second) = (self.read.first()?, self.read.get(1)?);
        assert_eq!(second & 0x80, 0, "a server's frames are not masked");
        let (start, length) = match second {
            126 => (4, usize::from(u16::from_be_bytes(self.read.get(2..4)?.try_into().unwrap()))),
            127 => (10, u64::from_be_bytes(self.read.get(2..10)?.try_into().unwrap()) as usize),
            short => (2, usize::from(short)),
        };
        let payload = self.read.get(start..start + length)?.to_vec();
        self.read.drain(..start + length);
        Some((first, payload))
    }
}

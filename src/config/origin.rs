//! The address people type: a web origin, and nothing behind it.
use serde::Deserialize;
use std::fmt;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};
use std::str::FromStr;

const RIGHT: &str = "write scheme and host, and a port if it has one, as in \"https://circle.example.org\".";

/// A web origin as browsers send it: scheme, host in lower case, and the port unless it is the scheme's own.
#[derive(Clone, PartialEq, Eq, Hash, Deserialize)]
#[serde(try_from = "String")]
pub struct Origin {
    https: bool,
    host: String,
    port: Option<u16>,
}

impl Origin {
    /// Whether the address begins with `https`.
    pub fn is_https(&self) -> bool {
        self.https
    }

    /// The name or the number of the host; an IPv6 address stands in brackets.
    pub fn host(&self) -> &str {
        &self.host
    }

    /// Whether browsers let a page seal words here: by `https`, or on the machine itself.
    pub fn can_seal(&self) -> bool {
        let number = self.host.trim_start_matches('[').trim_end_matches(']').parse::<IpAddr>();
        self.https
            || self.host == "localhost"
            || self.host.ends_with(".localhost")
            || number.is_ok_and(|number| number.is_loopback())
    }
}

impl fmt::Display for Origin {
    /// Byte for byte what a browser sends in the `Origin` header.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}://{}", if self.https { "https" } else { "http" }, self.host)?;
        self.port.map_or(Ok(()), |port| write!(f, ":{port}"))
    }
}

impl fmt::Debug for Origin {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl FromStr for Origin {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let (scheme, rest) = text.split_once("://").ok_or(RIGHT)?;
        let https = match scheme.to_ascii_lowercase().as_str() {
            "https" => true,
            "http" => false,
            _ => return Err(RIGHT.into()),
        };
        let authority = rest.split(['/', '?', '#']).next().unwrap_or_default();
        let (host, port) = authority_parts(authority).ok_or(RIGHT)?;
        let own = if https { 443 } else { 80 };
        let origin = Self { https, host, port: port.filter(|port| *port != own) };
        if authority.len() != rest.len() {
            return Err(format!("leave out what comes after the host: write \"{origin}\"."));
        }
        Ok(origin)
    }
}

impl TryFrom<String> for Origin {
    type Error = String;

    fn try_from(text: String) -> Result<Self, Self::Error> {
        text.parse()
    }
}

fn authority_parts(authority: &str) -> Option<(String, Option<u16>)> {
    let (host, port) = if let Some(inside) = authority.strip_prefix('[') {
        let (number, port) = inside.split_once(']')?;
        let number: Ipv6Addr = number.parse().ok()?;
        let port = if port.is_empty() { None } else { Some(port.strip_prefix(':')?) };
        (format!("[{number}]"), port)
    } else {
        let (host, port) = authority.split_once(':').map_or((authority, None), |(host, port)| (host, Some(port)));
        (host_name(host)?, port)
    };
    let port = match port {
        None => None,
        Some(digits) if digits.len() <= 5 && digits.bytes().all(|b| b.is_ascii_digit()) => {
            Some(digits.parse().ok().filter(|port: &u16| *port != 0)?)
        }
        Some(_) => return None,
    };
    Some((host, port))
}

/// A name of labels or an IPv4 number, in lower case. Names in other scripts are written in their `xn--` form.
fn host_name(host: &str) -> Option<String> {
    let label = |label: &str| {
        (1..=63).contains(&label.len())
            && label.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-')
            && !label.starts_with('-')
            && !label.ends_with('-')
    };
    if host.len() > 253 || !host.split('.').all(label) {
        return None;
    }
    let host = host.to_ascii_lowercase();
    // Browsers read a name that ends in a number as an IPv4 number, in any of its spellings; one spelling is enough.
    let last = host.rsplit('.').next().unwrap_or_default();
    let numeric = last.bytes().all(|b| b.is_ascii_digit()) || last.starts_with("0x");
    (!numeric || host.parse::<Ipv4Addr>().is_ok()).then_some(host)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_origin_is_written_as_browsers_send_it() {
        for (text, origin, can_seal) in [
            ("https://circle.example.org", "https://circle.example.org", true),
            ("HTTPS://Circle.Example.ORG:443", "https://circle.example.org", true),
            ("https://circle.example.org:8443", "https://circle.example.org:8443", true),
            ("http://127.0.0.1:7117", "http://127.0.0.1:7117", true),
            ("http://localhost:80", "http://localhost", true),
            ("http://[0:0::1]:7117", "http://[::1]:7117", true),
            ("http://192.168.1.20", "http://192.168.1.20", false),
            ("http://localhost.example.org", "http://localhost.example.org", false),
        ] {
            let read: Origin = text.parse().unwrap();
            assert_eq!(read.to_string(), origin);
            assert_eq!(read.can_seal(), can_seal, "{text}");
        }
    }

    #[test]
    fn what_is_no_origin_is_refused_with_an_example() {
        let no_scheme = " circle.example.org ftp://a.org wss://a.org null https:/a.org";
        let no_host = "https:// https:///x https://user@a.org https://.org https://a..org https://-a.org https://a.org. \
                       https://ä.org https://*.a.org https://a_b.org https://1.2.3 https://0x7f.0x1 https://[::1 https://[::1]x";
        let no_port = "https://a.org: https://a.org:0 https://a.org:65536 https://a.org:+80 https://a.org:1:2";
        for text in [no_scheme, no_host, no_port].iter().flat_map(|list| list.split(' ')).chain(["https://a b.org"]) {
            assert_eq!(text.parse::<Origin>(), Err(RIGHT.to_owned()), "{text}");
        }
    }

    #[test]
    fn what_stands_behind_the_host_is_refused_with_what_would_be_right() {
        for text in ["https://A.org/", "https://a.org/circle", "https://a.org?x", "https://a.org#x"] {
            assert!(text.parse::<Origin>().unwrap_err().ends_with("write \"https://a.org\"."), "{text}");
        }
    }
}

//! The page without its notes to the reader: what is sent is the source less full-line comments, blank lines and the
//! indentation of styles. `tests/web/served.test.mjs` parses both and finds the same program.

/// A module of ours without what only a reader or the type check needs: lines that are comments, and casts.
pub fn script(source: &str) -> String {
    let mut sent = String::with_capacity(source.len());
    let mut in_comment = false;
    for line in source.lines() {
        let bare = line.trim();
        let begins = bare.starts_with("/*") && (bare.ends_with("*/") || !bare.contains("*/"));
        if in_comment || begins {
            in_comment = !bare.ends_with("*/");
        } else if !bare.is_empty() && !bare.starts_with("//") {
            without_casts(line, &mut sent);
            sent.push('\n');
        }
    }
    sent
}

fn without_casts(line: &str, sent: &mut String) {
    let mut rest = line;
    while let Some((before, after)) = rest.split_once("/** @")
        && let Some((_, after)) = after.split_once("*/")
    {
        sent.push_str(before);
        rest = after.strip_prefix(' ').unwrap_or(after);
    }
    sent.push_str(rest);
}

/// A style sheet without comments, indentation and the spaces that only a reader needs. No text of ours is in one.
pub fn style(source: &str) -> String {
    let mut sent = String::with_capacity(source.len());
    let mut rest = source;
    while let Some((before, after)) = rest.split_once("/*") {
        sent.push_str(before);
        rest = after.split_once("*/").map_or("", |(_, after)| after);
    }
    sent.push_str(rest);
    let lines: Vec<_> = sent.lines().map(str::trim).filter(|line| !line.is_empty()).collect();
    lines.join("\n").replace(": ", ":").replace(", ", ",").replace(" {", "{")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_script_keeps_every_line_that_does_something() {
        let source =
            "// why\nconst a = 1; // kept\n\n/** what\n * it is */\n  f(a);\n/* one */\nconst b = 'http://x';\n";
        assert_eq!(script(source), "const a = 1; // kept\n  f(a);\nconst b = 'http://x';\n");
    }

    #[test]
    fn a_cast_goes_and_what_it_casts_stays() {
        assert_eq!(script("const y = /** @type {X} */ (x).y; // ours\n"), "const y = (x).y; // ours\n");
    }

    #[test]
    fn a_style_keeps_every_rule() {
        assert_eq!(style("/* why */\n.a {\n  color: red; /* soft */\n}\n"), ".a{\ncolor:red;\n}");
    }
}

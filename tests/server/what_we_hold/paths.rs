//! What is there: paths in stored JSON, fields in the sources, names in the log.
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

/// Maps whose keys are ids, or names of controls: any key is one path.
const MAPS: [&str; 3] = ["pages", "minutes", "controls"];

/// Every path to something that is not a list or an object.
pub fn leaves(value: &Value) -> BTreeSet<String> {
    fn walk(path: String, value: &Value, found: &mut BTreeSet<String>) {
        match value {
            Value::Object(fields) => {
                let any = MAPS.contains(&path.rsplit('.').next().unwrap_or_default());
                for (key, value) in fields {
                    let key = if any { "*" } else { key };
                    walk(if path.is_empty() { key.to_owned() } else { format!("{path}.{key}") }, value, found);
                }
            }
            Value::Array(items) => items.iter().for_each(|item| walk(format!("{path}[]"), item, found)),
            _ => drop(found.insert(path)),
        }
    }
    let mut found = BTreeSet::new();
    walk(String::new(), value, &mut found);
    found
}

/// Events by name, with every path that was met in them.
#[derive(Debug, Default)]
pub struct Seen(pub BTreeMap<String, BTreeSet<String>>);

impl Seen {
    pub fn event(&mut self, event: &Value) {
        let name = event["is"].as_str().expect("a tagged event").to_owned();
        let paths = leaves(event).into_iter().filter(|path| path != "is");
        self.0.entry(name).or_default().extend(paths);
    }
}

/// The fields of a type in a source: of each variant by its stored name, of a struct under no name. Flattened ones are a
/// type of their own.
pub fn fields_of(source: &str, head: &str) -> BTreeMap<String, BTreeSet<String>> {
    let (_, body) =
        source.split_once(&format!("\n{} {{\n", head.trim())).unwrap_or_else(|| panic!("there is no {head}"));
    let (body, _) = body.split_once("\n}").expect("its end");
    let mut found: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    let (mut variant, mut flattened) = (String::new(), false);
    for line in body.lines().map(str::trim_end) {
        let word = line.trim_start().trim_start_matches("pub ");
        if word.starts_with('#') {
            flattened |= word.contains("flatten");
        } else if word.starts_with(|first: char| first.is_ascii_uppercase()) {
            variant = snake(word);
            found.entry(variant.clone()).or_default();
        } else if let Some((name, _)) = word.split_once(": ").filter(|_| !word.starts_with("//"))
            && !std::mem::take(&mut flattened)
        {
            found.entry(variant.clone()).or_default().insert(name.to_owned());
        }
    }
    found
}

fn snake(variant: &str) -> String {
    let name = variant.chars().take_while(|c| c.is_ascii_alphanumeric());
    let mut snake = String::new();
    for c in name {
        if c.is_ascii_uppercase() && !snake.is_empty() {
            snake.push('_');
        }
        snake.push(c.to_ascii_lowercase());
    }
    snake
}

/// The names of what the server puts into its log besides sentences. Simulated people speak only where everything is
/// made up.
pub fn logged(sources: &Path) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    for entry in std::fs::read_dir(sources).expect("the sources") {
        let path = entry.expect("a source").path();
        if path.ends_with("rehearse") {
            continue;
        }
        if path.is_dir() {
            found.extend(logged(&path));
            continue;
        }
        let text = std::fs::read_to_string(&path).expect("a source");
        for said in text.split("tracing::").skip(1).filter(|said| {
            ["trace!(", "debug!(", "info!(", "warn!(", "error!("].iter().any(|macro_| said.starts_with(macro_))
        }) {
            let (_, said) = said.split_once('(').expect("its arguments");
            let fields = said.split_once('"').map_or("", |(fields, _)| fields);
            // `error = format!("…` is cut at its own text, behind the name.
            for field in fields.split(',').map(str::trim).filter(|field| !field.is_empty()) {
                let name = field.split('=').next().unwrap_or_default().trim().trim_start_matches(['%', '?']);
                found.insert(name.rsplit('.').next().unwrap_or_default().to_owned());
            }
            // What stands in braces in a sentence is said, too.
            let sentence = said.split('"').nth(1).unwrap_or_default();
            for name in sentence.split('{').skip(1).filter_map(|rest| rest.split(['}', ':']).next()) {
                found.extend(Some(name.to_owned()).filter(|name| !name.is_empty()));
            }
        }
    }
    found
}

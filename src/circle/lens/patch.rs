//! JSON merge patches (RFC 7396).
use serde_json::{Map, Value};

/// Merges a patch into a target: RFC 7396, section 2.
pub fn merge(target: &mut Value, patch: &Value) {
    let Value::Object(patch) = patch else {
        *target = patch.clone();
        return;
    };
    if !target.is_object() {
        *target = Value::Object(Map::new());
    }
    if let Value::Object(target) = target {
        for (key, value) in patch {
            if value.is_null() {
                target.remove(key);
            } else {
                merge(target.entry(key.as_str()).or_insert(Value::Null), value);
            }
        }
    }
}

/// The patch that makes `after` of `before`; nothing, when they are equal. Both without nulls.
pub fn diff(before: &Value, after: &Value) -> Option<Value> {
    if before == after {
        return None;
    }
    let (Value::Object(before), Value::Object(after)) = (before, after) else { return Some(after.clone()) };
    let gone = before.keys().filter(|key| !after.contains_key(*key)).map(|key| (key.clone(), Value::Null));
    let changed = after.iter().filter_map(|(key, value)| match before.get(key) {
        None => Some((key.clone(), value.clone())),
        Some(old) => diff(old, value).map(|patch| (key.clone(), patch)),
    });
    Some(Value::Object(gone.chain(changed).collect()))
}

/// Removes every null: a missing thing is a missing field.
pub fn without_nulls(value: &mut Value) {
    match value {
        Value::Object(map) => {
            map.retain(|_, value| !value.is_null());
            map.values_mut().for_each(without_nulls);
        }
        Value::Array(list) => list.iter_mut().for_each(without_nulls),
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn a_missing_thing_is_a_missing_field_also_in_lists() {
        let mut value = json!({ "a": null, "b": [{ "c": null, "d": 1 }, [{ "e": null }]], "f": { "g": null } });
        without_nulls(&mut value);
        assert_eq!(value, json!({ "b": [{ "d": 1 }, [{}]], "f": {} }));
    }
}

//! The words about early weeks: as the brief has them, worded by the operator if they like, and refused by line and key.
use crate::common::asking::Asked;
use afterglow::config::file::Wrong;
use afterglow::config::weeks::{self, EarlyWeeks, Grade};
use std::fs;

/// `domain.md` 3.2: how far each picture reaches, and the grades of what it rests on.
const TABLE: [(&str, u32, &str); 8] = [
    ("not-said", 28, "C"),
    ("ketamine", 7, "AD"),
    ("psilocybin", 28, "BCD"),
    ("mdma", 14, "CD"),
    ("lsd", 28, "BD"),
    ("ayahuasca", 28, "CC"),
    ("5-meo-dmt", 7, "C"),
    ("ibogaine", 28, "CD"),
];

#[test]
fn the_shipped_table_is_the_one_of_the_brief() {
    let shipped = EarlyWeeks::shipped();
    let rows = shipped.medicines.iter().map(|one| {
        let grades: String = one.basis.iter().map(|basis| format!("{:?}", basis.grade)).collect();
        (one.id.clone(), one.days, grades)
    });
    let rows: Vec<_> = rows.collect();
    let expected: Vec<_> = TABLE.iter().map(|&(id, days, grades)| (id.to_owned(), days, grades.to_owned())).collect();
    assert_eq!(rows, expected);
    let cited =
        |id: &str| shipped.medicines.iter().any(|one| one.basis.iter().any(|b| b.sources.iter().any(|s| s == id)));
    for source in &shipped.sources {
        assert!(source.general || cited(&source.id), "{} is cited by nothing", source.id);
    }
    assert_eq!(shipped.grade.keys().copied().collect::<Vec<_>>(), [Grade::A, Grade::B, Grade::C, Grade::D]);
}

#[test]
fn the_shipped_words_say_what_has_to_stand_beside_the_picture_and_promise_nothing() {
    let words = EarlyWeeks::shipped().words;
    assert_eq!(words.label, "Early weeks");
    assert_eq!(words.open, "The first weeks can feel more open. Many people find it helpful to have company then.");
    assert_eq!(words.mostly, "Based mostly on animal studies; people differ.");
    assert_eq!(words.nothing_closes, "Nothing closes on a date. Integration continues as long as you want.");
    assert!(words.not_advice.contains("not medical advice") && words.not_advice.contains("clinician who treated you"));
    let said = serde_json::to_string(&words).unwrap().to_lowercase();
    for never in ["window remaining", "heals", "rewire", "treats ", "guarantee", "optimal", "waste", "safe", "last day"]
    {
        assert!(!said.contains(never), "{never}");
    }
}

/// What is put for what, the key that is named, and part of the sentence.
const WRONG: [(&str, &str, &str, &str); 9] = [
    ("label = \"Early weeks\"", "label = \"\"", "words.label", "cannot be empty"),
    ("D = \"animals only\"", "", "grade", "each of A, B, C and D"),
    ("id = \"not-said\"", "id = \"anything\"", "medicine", "not-said"),
    ("id = \"lsd\"", "id = \"mdma\"", "medicine.id", "name of its own"),
    ("days = 14", "days = 0", "medicine.days", "from 1 to 182"),
    ("sources = [\"S54\"]", "sources = [\"S999\"]", "medicine.basis.sources", "[[source]]"),
    ("id = \"S45\"", "id = \"S51\"", "source.id", "another source"),
    ("general = true", "weight = 3", "source.weight", ""),
    ("grade = \"A\"", "grade = \"A+\"", "medicine.basis.grade", ""),
];

#[test]
fn a_wrong_table_is_refused_by_its_key_with_what_would_be_right() {
    for (old, new, key, says) in WRONG {
        assert!(weeks::SHIPPED.contains(old), "{old}");
        let wrong = EarlyWeeks::parse("mine.toml", &weeks::SHIPPED.replacen(old, new, 1)).expect_err(new);
        assert_eq!(wrong.key, key, "{wrong}");
        assert!(wrong.right.contains(says) && wrong.right.ends_with('.'), "{wrong}");
    }
}

#[test]
fn the_operators_file_stands_in_the_place_of_the_shipped_one_and_a_broken_one_is_refused_at_the_start() {
    let data = tempfile::tempdir().unwrap();
    assert_eq!(EarlyWeeks::load(data.path()).unwrap(), EarlyWeeks::shipped());
    let mine = data.path().join(weeks::FILE_NAME);
    fs::write(&mine, weeks::SHIPPED.replace("Early weeks\"", "The first weeks\"")).unwrap();
    assert_eq!(EarlyWeeks::load(data.path()).unwrap().words.label, "The first weeks");
    fs::write(&mine, weeks::SHIPPED.replace("days = 14", "days = \"two weeks\"")).unwrap();
    let error = EarlyWeeks::load(data.path()).unwrap_err();
    let wrong = error.downcast_ref::<Wrong>().unwrap();
    assert!(wrong.file.ends_with("early-weeks.toml"), "{wrong}");
    assert!(wrong.line > 40 && !wrong.right.is_empty(), "{wrong}");
}

#[tokio::test]
async fn everyone_is_told_the_same_and_nobody_has_to_say_who_they_are() {
    let asked = Asked::plain().await;
    let told = asked.get("/api/early-weeks", None).await.json();
    assert_eq!(told, serde_json::to_value(EarlyWeeks::shipped()).unwrap());
    assert_eq!(told["medicine"][0]["id"], weeks::NOT_SAID);
}

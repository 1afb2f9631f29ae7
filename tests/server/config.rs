//! What an operator writes is either understood whole, or refused by line and key; and the shipped words keep their tone.
use afterglow::circle::agenda::{DoorPolicy, Entry, Medium, Plan, ResponseMode, SegmentKind, SegmentSpec};
use afterglow::circle::ids::{GatheringId, SegmentId};
use afterglow::config::day::Day;
use afterglow::config::file::Wrong;
use afterglow::config::safety::{CrisisLine, DIRECTORY};
use afterglow::config::template::{Template, TemplateSegment, Templates};
use afterglow::config::{self, Config};
use std::fs;
use uuid::Uuid;

/// What the page makes of a circle: `tests/web/unit/template.test.mjs` writes it.
const SAVED: &str = include_str!("../golden/saved-template.toml");
const OPEN_DOOR: &str = include_str!("../../src/templates/open-door.toml");
const SIX_LANTERNS: &str = include_str!("../../src/templates/six-lanterns.toml");
const SOFT_LANDING: &str = include_str!("../../src/templates/soft-landing.toml");

/// The words of `domain.md` 7 and 3.3, in every form they take.
pub(super) const AVOIDED: &str = "\
    trip trips tripping high drug drugs addict addicts addiction crazy patient patients user users client \
    clients compliance compliant non-compliant fail fails failed missed overdue streak streaks score scores \
    scored leaderboard cure cures cured heal heals healed healing healer rewire rewires rewired breakthrough \
    breakthroughs guru gurus tribe tribes tribal shaman shamans shamanic ceremony ceremonies sacred treats \
    guarantee guarantees guaranteed safe optimal stick";

pub(super) fn words(text: &str) -> impl Iterator<Item = String> + '_ {
    text.split(|c: char| !c.is_alphanumeric() && c != '-').filter(|word| !word.is_empty()).map(str::to_lowercase)
}

/// Words of the longest sentence; a dot inside a name or an address ends none.
pub(super) fn longest_sentence(text: &str) -> usize {
    let text = text.replace("? ", ". ").replace("! ", ". ");
    text.split(". ").map(|sentence| words(sentence).count()).max().unwrap_or_default()
}

/// Every text a participant may read in a template.
fn texts(template: &Template) -> Vec<&str> {
    let mut all: Vec<&str> = vec![&template.name];
    all.extend([&template.about, &template.notes, &template.agreements].into_iter().flatten().map(String::as_str));
    for gathering in &template.gatherings {
        all.push(&gathering.theme);
        for segment in &gathering.segments {
            all.push(&segment.title);
            all.extend(segment.prompt.as_deref());
        }
    }
    all
}

fn line_of(text: &str, needle: &str) -> usize {
    1 + text[..text.find(needle).expect("the test names a text that is there")].matches('\n').count()
}

/// Puts `new` for the first `old`, and gives the refusal back. `new` marks the line that must be named.
fn refusal<T: std::fmt::Debug>(
    read: impl Fn(&str, &str) -> Result<T, Wrong>,
    text: &str,
    old: &str,
    new: &str,
    at: &str,
) -> Wrong {
    assert!(text.contains(old), "{old} is not in the text");
    let text = text.replacen(old, new, 1);
    let wrong = read("here.toml", &text).expect_err(new);
    assert_eq!(wrong.file, "here.toml");
    assert_eq!(wrong.line, line_of(&text, at), "{wrong}");
    assert!(wrong.right.ends_with('.'), "{wrong}");
    assert!(wrong.to_string().starts_with(&format!("here.toml, line {}", wrong.line)), "{wrong}");
    wrong
}

fn line(label: &str) -> CrisisLine {
    CrisisLine {
        label: label.into(),
        phone: Some("555 0100".into()),
        text: None,
        link: None,
        hours: None,
        serves: "anyone".into(),
        languages: vec!["English".into()],
        region: "an invented place".into(),
        verified_on: None,
    }
}

#[test]
fn the_shipped_configuration_is_the_default() {
    let shipped = Config::parse("afterglow.toml", config::SHIPPED).unwrap();
    assert_eq!(shipped, Config::default());
    assert_eq!(shipped.listen.to_string(), "127.0.0.1:7117");
    assert_eq!(shipped.public_url, None);
    assert_eq!(shipped.data.to_str(), Some("afterglow-data"));
    assert_eq!(shipped.practice.name, "Afterglow");
    assert_eq!(shipped.practice.emergency, config::EMERGENCY);
    assert_eq!(shipped.crisis_lines.len(), 10);
}

#[test]
fn every_key_of_the_configuration_has_a_default() {
    assert_eq!(Config::parse("empty.toml", "").unwrap(), Config::default());
    assert_eq!(Config::parse("empty.toml", "[practice]\n[safety]\n").unwrap(), Config::default());
    let keys = ["listen", "data", "name", "emergency", "what_this_is", "in_danger", "always_free", "held_by_agreement"];
    for key in keys.into_iter().chain(["please_do_not_bring", "getting_harder"]) {
        let without: Vec<_> = config::SHIPPED.lines().filter(|l| !l.starts_with(&format!("{key} = "))).collect();
        assert_eq!(without.len() + 1, config::SHIPPED.lines().count(), "{key} stands once in the shipped file");
        assert_eq!(Config::parse("a.toml", &without.join("\n")).unwrap(), Config::default(), "without {key}");
    }
}

#[test]
fn the_examples_in_the_comments_of_the_shipped_file_are_right() {
    let text = config::SHIPPED.replace("# public_url =", "public_url =").replace("#   verified_on =", "verified_on =");
    let text = text.replacen("verified_on = 2026-08-31\n#   hours =", "", 1);
    let (before, after) = text.split_once(" \"every day, 11 to 23, Pacific time\"").unwrap();
    let text = format!("{before}{after}verified_on = 2026-08-31\nhours = \"every day, 11 to 23, Pacific time\"\n");
    let read = Config::parse("a.toml", &text).unwrap();
    assert_eq!(read.public_url.unwrap().to_string(), "https://circle.example.org");
    assert_eq!(read.crisis_lines[9].verified_on, Day::new(2026, 8, 31));
}

/// What is put for what, the key that is named, and the sentence about it.
#[rustfmt::skip]
const WRONG_CONFIGURATIONS: &[(&str, &str, &str, &str)] = &[
    ("listen =", "listn =", "listn", "there is no key `listn` here; the keys here are `listen`, `public_url`"),
    ("\"127.0.0.1:7117\"", "7117", "listen", "text in quotes would be right here"),
    ("\"127.0.0.1:7117\"", "\"localhost\"", "listen", "write an address and a port"),
    ("\"127.0.0.1:7117\"", "\"127.0.0.1:7117", "listen", "this is not TOML"),
    ("data = ", "public_url = \"https://a.org/x\" # ", "public_url", "write \"https://a.org\""),
    ("data = \"afterglow-data\"", "data = \" \"", "data", "path of a folder"),
    ("[practice]", "[practise]", "practise", "there is no key `practise`"),
    ("name = \"Afterglow\"", "name = \"\"", "practice.name", "cannot be empty"),
    ("name = \"Afterglow\"", "name = \"After\\nglow\"", "practice.name", "one line of plain text"),
    ("name = \"Afterglow\"", "name = \"After\\u202eglow\"", "practice.name", "one line of plain text"),
    ("name = \"Afterglow\"", "title = \"Afterglow\"", "practice.title", "there is no key `title`"),
    ("emergency = \"your", "emergency = \"{your}", "practice.emergency", "without { or }"),
    ("record_of_controls = 90", "record_of_controls = 29", "keep.record_of_controls", "from 30 to 3650"),
    ("record_of_controls = 90", "record_of_controls = 3651", "keep.record_of_controls", "from 30 to 3650"),
    ("record_of_controls = 90", "record_of_controls = \"90\"", "keep.record_of_controls", "a whole number"),
    ("record_of_controls = 90", "controls = 90", "keep.controls", "there is no key `controls`"),
    ("title = \"Group", "title = \"\" # ", "calendar.title", "cannot be empty"),
    ("called_off = \"Called", "called_off = \"\\nCalled", "calendar.called_off", "one line of plain text"),
    ("what_this_is = \"Afterglow", "what_this_is = \"\" #", "safety.what_this_is", "cannot be empty"),
    ("call {emergency}.", "call 112.", "safety.in_danger", "keep {emergency} in this text"),
    ("now: {crisis lines}.", "now.", "safety.in_danger", "keep {crisis lines} in this text"),
    ("What is said here", "What {name} said", "safety.held_by_agreement", "only {emergency} and {crisis lines}"),
    ("phone = \"988\"", "phone = 988", "crisis_line.phone", "text in quotes would be right here"),
    ("phone = \"988\"", "phone = \"ask\"", "crisis_line.phone", "as people dial it"),
    ("phone = \"988\"", "phone = \"988\"\nphone = \"989\"", "crisis_line.phone", "this key is here twice"),
    ("phone = \"988\"", "verified_on = 2026-02-30", "crisis_line.verified_on", "this is not TOML"),
    ("phone = \"988\"", "phone == \"988\"", "crisis_line.phone", "this is not TOML"),
    ("phone = \"988\"", "verified_on = 2026-08-31T10:00:00Z", "crisis_line.verified_on", "a day of the calendar"),
    ("phone = \"988\"", "verified_on = \"2026-02-30\"", "crisis_line.verified_on", "a day of the calendar"),
    ("phone = \"988\"", "verified_on = true", "crisis_line.verified_on", "a day, as in 2026-08-31"),
    ("\"https://iceers.org\"", "\"http://iceers.org\"", "crisis_line.link", "begins with https://"),
    ("label = \"Samaritans\"", "label = \"988 lifeline\" # again", "crisis_line.label", "another line has this label"),
    ("languages = [\"English\"]", "languages = []", "crisis_line.languages", "one language at least"),
    ("languages = [\"English\"]", "languages = \"English\"", "crisis_line.languages", "a list in [ ]"),
];

#[test]
fn a_wrong_configuration_is_refused_by_line_and_key() {
    for (old, new, key, says) in WRONG_CONFIGURATIONS {
        let at = if new.contains('\n') { "phone = \"989\"" } else { new };
        let wrong = refusal(Config::parse, config::SHIPPED, old, new, at);
        assert_eq!(wrong.key, *key, "{wrong}");
        assert!(wrong.right.contains(says), "{wrong}");
    }
}

#[test]
fn what_is_missing_is_refused_at_the_table_it_is_missing_from() {
    let lines = "listen = \"127.0.0.1:1\"\n[[crisis_line]] # one\nlabel = \"a\"\nserves = \"b\"\nregion = \"c\"\n";
    let wrong = refusal(Config::parse, lines, "c", "c", "[[crisis_line]] # one");
    assert_eq!(
        (wrong.key.as_str(), wrong.right.as_str()),
        ("crisis_line.languages", "`languages` is missing here; add it.")
    );
    let lines = format!("{lines}languages = [\"d\"]\n");
    let wrong = refusal(Config::parse, &lines, "\"a\"", "\"A\"", "label = \"A\"");
    assert!(wrong.right.contains("needs a phone, a text or a link"), "{wrong}");
}

#[test]
fn rubbish_is_refused_and_never_a_panic() {
    let deep = format!("listen = {}", "[".repeat(1_000_000));
    let dotted = format!("{}a = 1", "a.".repeat(500_000));
    let many = "a = 1\n".repeat(20_000);
    let long = format!("\"{}\" = 1", "k".repeat(500_000));
    let short = ["=", "\0", "listen", "[[listen]]", "listen.x = 1", "crisis_line = 1", "[", "é = "];
    let dotted_and_broken = format!("{dotted}\nb = = 1\n");
    let arrays_and_broken = format!("a = {}1{}\nb = = 1\n", "[{b=".repeat(60), "}]".repeat(60));
    for text in [deep, dotted, dotted_and_broken, arrays_and_broken, many, long].iter().map(String::as_str).chain(short)
    {
        let wrong = Config::parse("rubbish.toml", text).unwrap_err();
        assert!(wrong.line >= 1 && wrong.line <= 20_000, "{wrong}");
    }
}

#[test]
fn the_six_safety_texts_are_worded_as_agreed() {
    let safety = Config::default().safety(&[]);
    let emergency = "your local emergency number (112 in Europe, 911 in North America)";
    assert_eq!(safety.emergency, emergency);
    assert_eq!(
        safety.texts,
        [
            "Afterglow hosts circles. It is not medical care, therapy or an emergency service, and nobody watches it \
             between circles."
                .to_owned(),
            format!(
                "If you or someone near you may be in danger now, call {emergency}. For someone to talk to now: {DIRECTORY}."
            ),
            "You can pass, turn off your camera, step out or leave at any time without giving a reason. If you go \
             suddenly, a facilitator may check that you are all right."
                .to_owned(),
            "What is said here is held by agreement, not by law. Please do not record. We do not, but software cannot \
             stop a phone."
                .to_owned(),
            "Please do not bring offers of substances, dosing advice, or names of people who are not here.".to_owned(),
            "If your mood, sleep or sense of reality is getting harder rather than easier, tell a facilitator or your \
             clinician. You do not have to wait for the next circle."
                .to_owned(),
        ]
    );
}

#[test]
fn only_confirmed_lines_are_shown() {
    let config = Config::default();
    assert!(config.crisis_lines.iter().all(|line| line.verified_on.is_none()), "no shipped line is confirmed");
    assert!(config.safety(&[line("unconfirmed")]).lines.is_empty());

    let day = Day::new(2026, 8, 31);
    let mut here = config.crisis_lines[0].clone();
    here.verified_on = day;
    let mut new = line("A new line");
    new.verified_on = day;
    let safety = config.safety(&[new.clone(), here.clone()]);
    assert_eq!(safety.lines, [here, new.clone()]);
    assert!(safety.texts[1].ends_with("now: 988 lifeline (call 988, text 988); A new line (call 555 0100)."));
    assert!(!safety.texts.concat().contains(DIRECTORY));

    // Taken back in the page: the line is no longer shown.
    let mut file = config.clone();
    file.crisis_lines = vec![new.clone()];
    assert_eq!(file.safety(&[]).lines.len(), 1);
    new.verified_on = None;
    assert!(file.safety(&[new]).lines.is_empty());
}

#[test]
fn the_operators_words_stand_where_the_default_did() {
    let text = "[practice]\nemergency = \"111\"\n[safety]\nin_danger = \"Call {emergency}! Talk: {crisis lines}.\"\n\
                [[crisis_line]]\nlabel = \"1737\"\ntext = \"1737\"\nserves = \"anyone\"\nlanguages = [\"Māori\"]\n\
                region = \"New Zealand\"\nverified_on = 2026-08-31\n";
    let config = Config::parse("a.toml", text).unwrap();
    assert_eq!(config.crisis_lines.len(), 1, "a file with lines of its own has no others");
    let safety = config.safety(&[]);
    assert_eq!(safety.texts[1], "Call 111! Talk: 1737 (text 1737).");
    assert_eq!(safety.texts[0], Config::default().safety(&[]).texts[0]);
    let json = serde_json::to_value(&safety).unwrap();
    assert_eq!(json["lines"][0]["verified_on"], "2026-08-31");
    assert_eq!(json["lines"][0].get("phone"), None, "what is not there is left out, not null");
}

#[test]
fn a_line_that_helps_nobody_is_refused_by_its_key() {
    type Change = fn(&mut CrisisLine);
    line("fine").check().unwrap();
    let changes: [(&str, Change); 15] = [
        ("label", |l| l.label = " ".into()),
        ("label", |l| l.label = "x".repeat(81)),
        ("label", |l| l.label = "a\u{7}b".into()),
        ("label", |l| l.label = "a\u{2066}b".into()),
        ("label", |l| l.phone = None),
        ("phone", |l| l.phone = Some("1".repeat(41))),
        ("phone", |l| l.phone = Some("1\n2".into())),
        ("phone", |l| l.phone = Some("call us".into())),
        ("text", |l| l.text = Some("HELLO".into())),
        ("link", |l| l.link = Some("javascript:alert(1)".into())),
        ("link", |l| l.link = Some("https://a b.org".into())),
        ("hours", |l| l.hours = Some(String::new())),
        ("serves", |l| l.serves = String::new()),
        ("languages", |l| l.languages = vec![]),
        ("region", |l| l.region = "\u{0}".into()),
    ];
    for (key, change) in changes {
        let mut wrong = line("fine");
        change(&mut wrong);
        let flaw = wrong.check().unwrap_err();
        assert_eq!(flaw.key(), key, "{flaw}");
        assert!(flaw.right().ends_with('.'), "{flaw}");
    }
    let mut at_the_limit = line(&"é".repeat(80));
    at_the_limit.link = Some("https://example.org/chat?lang=en#now".into());
    at_the_limit.check().unwrap();
}

#[test]
fn a_line_from_the_page_comes_and_goes_as_json() {
    let mut there = line("fine");
    there.verified_on = Day::new(2024, 2, 29);
    let json = serde_json::to_string(&there).unwrap();
    assert_eq!(serde_json::from_str::<CrisisLine>(&json).unwrap(), there);
    serde_json::from_str::<CrisisLine>(&json.replace("2024-02-29", "2023-02-29")).unwrap_err();
    serde_json::from_str::<CrisisLine>(&json.replace("\"serves\"", "\"server\"")).unwrap_err();
}

#[test]
fn a_line_is_to_be_tried_again_after_180_days() {
    let mut tried = line("fine");
    let day = |text: &str| text.parse::<Day>().unwrap();
    assert!(tried.is_stale(day("2026-01-01")), "a line nobody tried");
    tried.verified_on = Some(day("2026-01-01"));
    assert!(!tried.is_stale(day("2026-06-30")), "180 days");
    assert!(tried.is_stale(day("2026-07-01")), "181 days");
}

#[test]
fn a_named_file_must_be_there_and_be_text() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("mine.toml");
    let error = Config::find(Some(&path)).unwrap_err();
    assert!(format!("{error:#}").contains("mine.toml could not be read"), "{error:#}");
    fs::write(&path, "data = \"elsewhere\"\n").unwrap();
    assert_eq!(Config::find(Some(&path)).unwrap().data.to_str(), Some("elsewhere"));
    fs::write(&path, b"data = \"a\"\n# caf\xe9\n").unwrap();
    let error = Config::find(Some(&path)).unwrap_err();
    let wrong = error.downcast_ref::<Wrong>().unwrap();
    assert_eq!((wrong.line, wrong.right.as_str()), (2, "save the file as UTF-8 text."));
    fs::write(&path, "#".repeat(2_000_000)).unwrap();
    assert!(Config::find(Some(&path)).unwrap_err().to_string().contains("is larger than"));
    fs::write(&path, "\u{feff}data = \"with a byte order mark\"\r\n").unwrap();
    assert_eq!(Config::find(Some(&path)).unwrap().data.to_str(), Some("with a byte order mark"));
}

#[test]
fn every_shipped_template_adds_up_as_the_rules_reckon() {
    let templates = Templates::shipped();
    let all: Vec<_> = templates.iter().map(|t| (t.id.as_str(), t.gatherings.len(), t.gatherings[0].minutes)).collect();
    assert_eq!(all, [("open-door", 1, 60), ("six-lanterns", 6, 75), ("soft-landing", 4, 90)]);
    for gathering in templates.iter().flat_map(|template| &template.gatherings) {
        let spec = |(i, part): (usize, &TemplateSegment)| SegmentSpec {
            id: SegmentId(Uuid::from_u128(i as u128)),
            kind: part.kind,
            minutes: part.minutes,
            each_seconds: part.each_seconds,
            breath_seconds: part.breath_seconds,
            title: None,
            prompt: None,
            mode: part.mode,
        };
        let agenda: Vec<_> = gathering.segments.iter().enumerate().map(spec).collect();
        for (part, spec) in gathering.segments.iter().zip(&agenda) {
            let people: Vec<u32> = part.each.keys().copied().collect();
            let expected: Vec<u32> = if part.kind.has_piece() { (3..=12).collect() } else { vec![] };
            assert_eq!(people, expected, "{}", part.title);
            for (people, seconds) in &part.each {
                assert_eq!(u64::from(*seconds) * 1_000, spec.each(*people as usize), "{} with {people}", part.title);
            }
        }
        let minutes = gathering.minutes;
        Plan {
            gathering: GatheringId(Uuid::nil()),
            at: 0,
            zone: "UTC".into(),
            minutes,
            theme: None,
            agenda,
            doors: DoorPolicy::default(),
        }
        .check()
        .unwrap();
    }
}

#[test]
fn the_shipped_templates_are_the_three_circles_of_the_brief() {
    use SegmentKind::{
        Agreements, CheckIn, Closing, Council, LookBack, OpenCentre, Pairs, Release, Silence, Steps, Welcome,
    };
    let templates = Templates::shipped();
    let parts = |id: &str, gathering: usize| -> Vec<(SegmentKind, u32)> {
        templates.get(id).unwrap().gatherings[gathering].segments.iter().map(|s| (s.kind, s.minutes)).collect()
    };
    for week in 0..4 {
        let soft =
            [(Welcome, 6), (Agreements, 4), (CheckIn, 12), (LookBack, 10), (Council, 28), (Pairs, 10), (Steps, 12)];
        assert_eq!(parts("soft-landing", week), [&soft[..], &[(Closing, 6), (Release, 2)]].concat());
    }
    for night in 0..6 {
        let [agreements, council, pairs, steps] = if night == 0 { [8, 24, 10, 9] } else { [3, 26, 12, 10] };
        let six =
            [(Welcome, 5), (Agreements, agreements), (CheckIn, 10), (Welcome, 3), (Council, council), (Pairs, pairs)];
        assert_eq!(parts("six-lanterns", night), [&six[..], &[(Steps, steps), (Closing, 5), (Release, 1)]].concat());
    }
    let open = [(Welcome, 5), (Agreements, 4), (Silence, 3), (CheckIn, 5), (OpenCentre, 28), (OpenCentre, 6)];
    assert_eq!(parts("open-door", 0), [&open[..], &[(Closing, 5), (Release, 4)]].concat());

    let [door, six, soft] = ["open-door", "six-lanterns", "soft-landing"].map(|id| templates.get(id).unwrap());
    assert_eq!([door.entry, six.entry, soft.entry], [Entry::DropIn, Entry::Closed, Entry::Rolling]);
    assert_eq!([door, six, soft].map(|t| (t.people.min, t.people.max)), [(3, 12), (5, 8), (4, 8)]);
    assert_eq!([door, six, soft].map(|t| (t.facilitators, t.guardians)), [(1, 1), (2, 0), (2, 0)]);
    assert!([door, six, soft].iter().all(|t| t.medium[0] == Medium::BesideACall));
    let days: Vec<_> = six.gatherings.iter().filter_map(|g| g.day).collect();
    assert_eq!(days, [4, 11, 18, 32, 46, 74]);
    assert!([door, six, soft].iter().all(|t| t.agreements[..9] == soft.agreements[..9]), "A1 to A9 are the same");
    assert_eq!([door, six, soft].map(|t| t.agreements.len()), [9, 10, 9]);
    // domain.md: 3:00 and 20 s in Soft Landing; 2:55 with eight people in Six Lanterns; check-in 50 s.
    assert_eq!(soft.gatherings[0].segments[4].each[&8], 180);
    assert_eq!(soft.gatherings[0].segments[4].breath_seconds, 20);
    assert_eq!(six.gatherings[1].segments[4].each[&8], 175);
    assert_eq!(six.gatherings[1].segments[2].each[&8], 50);
    assert_eq!(door.gatherings[0].segments[4].breath_seconds, 30);
}

/// What is put for what, the key that is named, and the sentence about it.
#[rustfmt::skip]
const WRONG_TEMPLATES: &[(&str, &str, &str, &str)] = &[
    ("name = \"Open Door\"", "nam = \"Open Door\"", "nam", "there is no key `nam` here"),
    ("name = \"Open Door\"", "name = 7", "name", "text in quotes would be right here"),
    ("name = \"Open Door\"", "name = \"\"", "name", "cannot be empty"),
    ("name = \"Open Door\"", "id = \"x\"", "id", "there is no key `id` here"),
    ("medium = [", "medium = [\"by_post\", ", "medium", "`by_post` is not known here; right would be `beside_a_call`"),
    ("medium = [", "medium = [\"in_one_room\", ", "medium", "none twice"),
    ("entry = \"drop_in\"", "entry = \"open\"", "entry", "right would be `closed`, `rolling`, `drop_in`"),
    ("people = { min = 3,", "people = { min = 1,", "people", "two people at least"),
    ("people = { min = 3, max = 12 }", "people = 12", "people", "a table, in { }"),
    ("people = { min = 3, max = 12 }", "people = { min = 3, most = 12 }", "people.most", "there is no key `most`"),
    ("people = { min = 3, max = 12 }", "people = { min = 3, max = 23 }", "people", "at most 24 seats"),
    ("facilitators = 1", "facilitators = 0", "facilitators", "one facilitator at least"),
    ("facilitators = 1", "facilitators = -1", "facilitators", "a whole number, not negative"),
    ("\"I speak for myself.\"", "\"\"", "agreements", "cannot be empty"),
    ("\"I speak for myself.\"", "3  ", "agreements", "text in quotes"),
    ("minutes = 60", "minutes = 61", "gathering.minutes", "the parts add up to 60; write 60 here"),
    ("minutes = 28", "minutes = 27", "gathering.minutes", "the parts add up to 59"),
    ("minutes = 28", "minutes = 28.5", "gathering.segment.minutes", "a whole number"),
    ("minutes = 28", "minutes = 0", "gathering.segment.minutes", "from 1 to 240 minutes"),
    ("minutes = 28", "minutes = 6 # too few", "gathering.segment.minutes", "this leaves 0 seconds each"),
    ("minutes = 28", "length = 28", "gathering.segment.length", "there is no key `length` here"),
    ("each_seconds = 180", "each_seconds = 4", "gathering.segment.each_seconds", "from 5 to 3600 seconds"),
    ("breath_seconds = 30", "breath_seconds = 301", "gathering.segment.breath_seconds", "from 0 to 300 seconds"),
    ("kind = \"silence\"", "kind = \"gong\"", "gathering.segment.kind", "`gong` is not known here; right would be"),
    ("kind = \"silence\"", "kind = \"closing\" # early", "gathering.segment.kind", "just before the `release`"),
    ("kind = \"silence\"", "kind = \"release\" # early", "gathering.segment.kind", "at the very end"),
    ("title = \"Grounding\"", "title = \"\"", "gathering.segment.title", "cannot be empty"),
    ("title = \"Grounding\"", "mode = \"loud\"", "gathering.segment.mode", "`loud` is not known here"),
    ("theme = \"What", "theme = \"\" #", "gathering.theme", "cannot be empty"),
];

#[test]
fn a_wrong_template_is_refused_by_line_and_key() {
    for (old, new, key, says) in WRONG_TEMPLATES {
        // The sum is wrong at the gathering, wherever the part is.
        let at = if says.contains("add up to 59") { "minutes = 60" } else { new };
        let wrong = refusal(Template::parse, OPEN_DOOR, old, new, at);
        assert_eq!(wrong.key, *key, "{wrong}");
        assert!(wrong.right.contains(says), "{wrong}");
    }
}

#[test]
fn the_days_of_a_template_grow() {
    for (old, new) in [("day = 11", "day = 4 # twice"), ("day = 18", "day = 5 # back"), ("day = 74", "day = 367")] {
        let wrong = refusal(Template::parse, SIX_LANTERNS, old, new, new);
        assert_eq!(wrong.key, "gathering.day", "{wrong}");
        assert!(wrong.right.contains("days grow"), "{wrong}");
    }
}

#[test]
fn an_agenda_without_its_closing_is_refused_at_its_gathering() {
    let last = SIX_LANTERNS.rfind("[[gathering]]").unwrap();
    let (before, sixth) = SIX_LANTERNS.split_at(last);
    for (old, new) in [("kind = \"closing\"", "kind = \"council\""), ("kind = \"release\"", "kind = \"welcome\"")] {
        let text = format!("{before}{}", sixth.replacen(old, new, 1));
        let wrong = Template::parse("mine.toml", &text).unwrap_err();
        assert!(wrong.right.contains("`closing`"), "{wrong}");
        let sixth = line_of(SIX_LANTERNS, "theme = \"Carrying on\"") - 1;
        assert_eq!((wrong.line, wrong.key.as_str()), (sixth, "gathering"), "{wrong}");
    }
    let text = "name='a'\nabout=['b']\nmedium=['written']\nentry='closed'\npeople={min=3,max=4}\nfacilitators=1\n\
                agreements=['c']\n[[gathering]]\ntheme='d'\nminutes=5\nsegment=[]\n";
    let wrong = Template::parse("mine.toml", text).unwrap_err();
    assert_eq!((wrong.line, wrong.key.as_str()), (8, "gathering"), "{wrong}");
    let wrong = Template::parse("mine.toml", &text.replace("segment=[]\n", "")).unwrap_err();
    assert_eq!((wrong.line, wrong.key.as_str()), (8, "gathering.segment"), "{wrong}");
}

#[test]
fn a_template_made_from_a_circle_is_one_of_the_operators() {
    let saved = Template::parse("tuesday-circle.toml", SAVED).unwrap();
    assert_eq!((saved.id.as_str(), saved.name.as_str()), ("tuesday-circle", "Tuesday “circle” of \\ Ana"));
    assert_eq!(saved.agreements, ["What is said here stays here.", "I may pass, \"always\"."]);
    assert_eq!(saved.people.max, 9, "with ten the shortest turn would be refused");
    let themes = saved.gatherings.iter().map(|one| one.theme.as_str());
    assert_eq!(themes.collect::<Vec<_>>(), ["Still carrying", "Second"]);
    let council = &saved.gatherings[0].segments[1];
    assert_eq!((council.each_seconds, council.breath_seconds), (Some(120), 20));
    assert_eq!(council.mode, ResponseMode::Resonance);
    assert_eq!(council.prompt.as_deref(), Some("What stayed? Take your time."));
}

#[test]
fn the_operators_templates_add_to_the_shipped_ones_or_replace_them() {
    let data = tempfile::tempdir().unwrap();
    assert_eq!(Templates::load(data.path()).unwrap(), Templates::shipped(), "without a folder");
    let folder = data.path().join("templates");
    fs::create_dir(&folder).unwrap();
    assert_eq!(Templates::load(data.path()).unwrap(), Templates::shipped(), "with an empty folder");
    fs::write(folder.join("soft-landing.toml"), SOFT_LANDING.replace("Soft Landing", "Softer Landing")).unwrap();
    fs::write(folder.join("new.toml"), OPEN_DOOR.replace("name = \"Open Door\"", "name = \"New Door\"")).unwrap();
    fs::write(folder.join("README.txt"), "not a template").unwrap();
    fs::write(folder.join(".new.toml"), "an editor's leftover").unwrap();
    fs::create_dir(folder.join("old.toml")).unwrap();
    let templates = Templates::load(data.path()).unwrap();
    let names: Vec<_> = templates.iter().map(|t| (t.id.as_str(), t.name.as_str())).collect();
    let expected = [("new", "New Door"), ("open-door", "Open Door"), ("six-lanterns", "Six Lanterns")];
    assert_eq!(names, [&expected[..], &[("soft-landing", "Softer Landing")]].concat());

    fs::write(folder.join("broken.toml"), OPEN_DOOR.replace("minutes = 60", "minutes = 59")).unwrap();
    let error = Templates::load(data.path()).unwrap_err();
    let wrong = error.downcast_ref::<Wrong>().unwrap();
    assert!(wrong.file.ends_with("broken.toml"), "{wrong}");
    assert_eq!(wrong.line, line_of(OPEN_DOOR, "minutes = 60"));
}

#[test]
fn the_page_gets_templates_as_one_list_without_nulls() {
    let json = serde_json::to_value(Templates::shipped()).unwrap();
    assert_eq!(json[0]["id"], "open-door");
    assert_eq!(json[2]["gathering"][0]["segment"][4]["each"]["8"], 180);
    assert_eq!(json[1]["gathering"][0]["day"], 4);
    assert!(!json.to_string().contains("null"));
}

#[test]
fn no_shipped_text_has_a_word_to_avoid() {
    for (file, text) in [
        ("afterglow.toml", config::SHIPPED),
        ("open-door.toml", OPEN_DOOR),
        ("six-lanterns.toml", SIX_LANTERNS),
        ("soft-landing.toml", SOFT_LANDING),
        ("the directory", DIRECTORY),
        ("the emergency number", config::EMERGENCY),
    ] {
        let found: Vec<_> = words(text).filter(|word| AVOIDED.split(' ').any(|avoided| avoided == word)).collect();
        assert!(found.is_empty(), "{file} says {found:?}");
    }
}

#[test]
fn shipped_sentences_are_short() {
    for template in Templates::shipped().iter() {
        for text in texts(template) {
            assert!(longest_sentence(text) <= 20, "{}: {text}", template.id);
        }
    }
    // The second safety text is longer once the default number stands in it; the given wording wins.
    let lengths = Config::default().safety(&[]).texts.map(|text| longest_sentence(&text));
    assert!(lengths.iter().enumerate().all(|(i, length)| *length <= if i == 1 { 23 } else { 20 }), "{lengths:?}");
    for line in Config::default().crisis_lines {
        assert!(longest_sentence(&line.serves) <= 20, "{}", line.label);
    }
}

#[test]
fn what_stands_in_a_paused_room_is_the_operators_to_word() {
    let shipped = Config::default().safety(&[]).grounding;
    assert!(shipped.starts_with("Nothing is expected of you."));
    let own = Config::parse("a.toml", "[safety]\ngrounding = \"Breathe.\"\n").unwrap().safety(&[]);
    assert_eq!((own.grounding.as_str(), own.texts), ("Breathe.", Config::default().safety(&[]).texts));
    assert!(Config::parse("a.toml", "[safety]\ngrounding = \"\"\n").is_err(), "a pause that says nothing is refused");
}

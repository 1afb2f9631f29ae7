//! The situations that come with the program, and finding the one that was asked for.
use super::Situation;
use crate::config::file;
use std::fmt::Write;
use std::path::Path;

/// Each by its name.
const SHIPPED: [(&str, &str); 8] = [
    ("tears", include_str!("../situations/tears.toml")),
    ("tunnel", include_str!("../situations/tunnel.toml")),
    ("advice", include_str!("../situations/advice.toml")),
    ("late", include_str!("../situations/late.toml")),
    ("same-name", include_str!("../situations/same-name.toml")),
    ("silence", include_str!("../situations/silence.toml")),
    ("whole-hour", include_str!("../situations/whole-hour.toml")),
    ("gone", include_str!("../situations/gone.toml")),
];

/// Every situation that comes with the program, with its name.
pub fn all() -> impl Iterator<Item = (&'static str, Situation)> {
    SHIPPED.into_iter().map(|(name, text)| {
        (name, Situation::parse(name, text).expect("part of the program, and tests/server/situations reads it"))
    })
}

/// Their names, each with its sentence, for people to choose from.
pub fn list() -> String {
    let head = "Situations to practise, as in `afterglow rehearse --script tears`:\n";
    all().fold(head.to_owned(), |mut list, (name, situation)| {
        let _ = writeln!(list, "  {name:<11} {}\n              {}", situation.title, situation.about);
        list
    })
}

/// The situation of that name; or the one in the file of that name.
///
/// # Errors
/// When there is neither, or the file is wrong; with a sentence for whoever typed the command.
pub fn find(named: &str) -> anyhow::Result<Situation> {
    if let Some((_, situation)) = all().find(|(name, _)| *name == named) {
        return Ok(situation);
    }
    let path = Path::new(named);
    anyhow::ensure!(
        path.is_file(),
        "there is no situation {named:?}, and no such file.\n{}Or name a file, as in \
         --script ./evening.toml",
        list()
    );
    Ok(Situation::parse(named, &file::text_of(path)?)?)
}

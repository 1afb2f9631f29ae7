//! The evenings and the states of `tests/circle_rules`, in which the rules alone are asked, for whatever asks a server in them.

#[path = "../circle_rules/evening.rs"]
#[expect(dead_code, reason = "the sentences about the rules use the rest")]
pub mod evening;
#[path = "../circle_rules/rights/scenes.rs"]
pub mod scenes;
#[path = "../circle_model/steps.rs"]
pub mod steps;

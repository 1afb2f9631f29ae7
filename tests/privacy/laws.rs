//! The laws of the lens, by name, and what a run of random histories found.
use std::collections::BTreeMap;

macro_rules! laws {
    ($($law:ident)*) => {
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
        #[expect(non_camel_case_types, reason = "a law's name is the name of its test")]
        pub enum Law { $($law,)* }
    };
}

laws! {
    folding_the_changes_of_a_lane_gives_its_snapshot_from_any_cursor
    no_frame_is_empty_and_no_view_holds_a_null
    an_effect_never_hides_or_invents_a_change
    no_lane_holds_a_text_or_a_name_it_may_not_know
    every_text_a_lane_names_can_be_read_there
    the_lobby_sees_no_seat_no_name_and_no_id_from_inside
    invitation_hashes_are_in_no_lane
    hidden_events_send_nothing_to_the_ring_and_the_lobby
    a_pass_ahead_that_changes_nobody_next_sends_the_ring_nothing
    a_resonance_tells_its_author_once_and_nobody_else_but_whoever_said_it
    what_is_hidden_changes_no_byte_for_the_ring_the_lobby_and_other_members
    what_happens_inside_the_room_changes_no_byte_for_the_lobby
    the_lobby_never_shows_any_text
    what_is_held_is_in_no_peers_view
    a_card_is_seen_by_nobody_but_whoever_opened_it
    whoever_knocks_sees_their_own_doors_page_and_no_key
    whoever_was_removed_sees_nothing_of_what_comes_after
    whoever_left_which_card_the_desk_gets_the_same_bytes
    too_few_cards_are_the_same_bytes_as_none
    a_held_share_and_silence_are_the_same_bytes_for_everyone_else
}

/// A law that did not hold.
#[derive(Clone, Debug)]
pub struct Broken {
    pub law: Law,
    pub how: String,
}

/// How often each law was looked at, and the first failure of each.
#[derive(Clone, Default)]
pub struct Findings {
    pub looked: BTreeMap<Law, u64>,
    pub failures: Vec<(Law, String)>,
    pub histories: u64,
    pub frames: u64,
}

impl Findings {
    pub fn hold(&mut self, law: Law, holds: bool, how: impl FnOnce() -> String) -> Result<(), Broken> {
        *self.looked.entry(law).or_default() += 1;
        if holds { Ok(()) } else { Err(Broken { law, how: how() }) }
    }
}

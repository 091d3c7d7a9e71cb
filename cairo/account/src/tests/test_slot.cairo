//! The packed felt of a tag.

use starknet_sessions_interfaces::TagState;
use crate::session::slot;

const LAST: u32 = 0xffffffff;
const TWO_POW_217: felt252 = 0x2000000000000000000000000000000000000000000000000000000;

fn state(version: u32, revoked: bool, paused: bool, fingerprint_bits: felt252) -> TagState {
    TagState { version, revoked, paused, fingerprint_bits }
}

#[test]
fn a_live_slot_keeps_version_and_the_low_bits_of_the_fingerprint() {
    // -1 is 2^251 + 17 * 2^192: its low 217 bits are 17 * 2^192.
    let bits = 17 * 0x1000000000000000000000000000000000000000000000000;
    assert_eq!(slot::unpack(slot::live(LAST.into(), -1)), state(LAST, false, false, bits));
}

#[test]
fn all_217_bits_are_kept() {
    let bits = TWO_POW_217 - 1;
    assert_eq!(slot::unpack(slot::live(LAST.into(), bits)), state(LAST, false, false, bits));
}

#[test]
fn the_next_bit_is_not() {
    assert_eq!(slot::live(LAST.into(), TWO_POW_217), slot::live(LAST.into(), 0));
}

#[test]
fn a_revoked_slot_keeps_its_version() {
    for version in array![0, 1, LAST] {
        assert_eq!(slot::unpack(slot::revoked(version.into())), state(version, true, false, 0));
    }
}

#[test]
fn an_empty_slot_is_version_zero_neither_revoked_nor_paused() {
    assert_eq!(slot::unpack(0), state(0, false, false, 0));
}

#[test]
fn fingerprints_that_differ_in_a_kept_bit_give_other_slots() {
    assert!(slot::live(1, 1) != slot::live(1, 2));
    assert!(slot::live(1, 1) != slot::live(2, 1));
}

#[test]
fn a_pause_changes_one_bit_and_a_resume_gives_it_back() {
    for slot in array![0, slot::live(0, 1), slot::live(LAST.into(), -1), slot::revoked(7)] {
        let before = slot::unpack(slot);
        let paused = slot::paused(slot);
        assert_eq!(paused, slot + TWO_POW_217);
        assert_eq!(slot::unpack(paused), TagState { paused: true, ..before });
        assert_eq!(slot::resumed(paused), slot);
    }
}

#[test]
fn pausing_and_resuming_twice_change_nothing_more() {
    let slot = slot::live(9, 'fingerprint');
    assert_eq!(slot::paused(slot::paused(slot)), slot::paused(slot));
    assert_eq!(slot::resumed(slot), slot);
}

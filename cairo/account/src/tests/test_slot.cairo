//! The packed felt of a tag.

use starknet_sessions_interfaces::TagState;
use crate::session::slot;

const LAST: u32 = 0xffffffff;

#[test]
fn a_live_slot_keeps_version_and_the_low_bits_of_the_hash() {
    let largest = -1;
    let state = slot::unpack(slot::live(LAST.into(), largest));
    assert_eq!(state.version, LAST);
    assert!(!state.revoked);
    // -1 is 2^251 + 17 * 2^192: its low 217 bits are 17 * 2^192.
    assert_eq!(state.session_bits, 17 * 0x1000000000000000000000000000000000000000000000000);
}

#[test]
fn a_revoked_slot_keeps_its_version() {
    assert_eq!(
        slot::unpack(slot::revoked(LAST.into())),
        TagState { version: LAST, revoked: true, session_bits: 0 },
    );
    assert_eq!(
        slot::unpack(slot::revoked(0)), TagState { version: 0, revoked: true, session_bits: 0 },
    );
}

#[test]
fn an_empty_slot_is_version_zero_and_not_revoked() {
    assert_eq!(slot::unpack(0), TagState { version: 0, revoked: false, session_bits: 0 });
}

#[test]
fn hashes_that_differ_in_a_kept_bit_give_other_slots() {
    assert!(slot::live(1, 1) != slot::live(1, 2));
    assert!(slot::live(1, 1) != slot::live(2, 1));
}

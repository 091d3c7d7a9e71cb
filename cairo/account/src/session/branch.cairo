//! For branches that few transactions take.

/// Call this first in such a branch. Gas for it is then taken here, not from every transaction, and
/// the other branch is not padded.
pub fn rare() {
    core::gas::withdraw_gas().expect('Out of gas');
    unpadded();
}

/// The compiler pads a branch of fixed length to the length of the other one, and the gap is paid
/// for as steps. A recursion has no fixed length, and so no branch with this call in it.
pub fn unpadded() {
    recurse(0);
}

fn recurse(times: felt252) {
    if times != 0 {
        recurse(times - 1);
    }
}

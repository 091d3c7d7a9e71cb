//! How the account refuses: panic data of a code and of where it applies.

use super::branch::unpadded;

pub fn refuse(code: felt252, place: felt252) -> core::never {
    unpadded();
    core::panics::panic(array![code, place])
}

pub fn refuse_at(code: felt252, place: felt252, part: felt252) -> core::never {
    unpadded();
    core::panics::panic(array![code, place, part])
}

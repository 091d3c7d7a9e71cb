from hypothesis import given, settings
from hypothesis import strategies as st

from starknet_sessions import crypto

keys = st.integers(min_value=1, max_value=crypto.CURVE_ORDER - 1)
hashes = st.integers(min_value=1, max_value=2**251 - 1)


@given(keys, hashes)
def test_a_signature_is_low_s_and_verifies(key: int, message_hash: int) -> None:
    r, s = crypto.sign(message_hash, key)

    assert 0 < s <= crypto.CURVE_ORDER // 2
    assert crypto.verify(message_hash, r, s, crypto.public_key(key))
    assert not crypto.verify(message_hash ^ 1, r, s, crypto.public_key(key))


# 70 ms each
@settings(max_examples=25)
@given(keys, hashes)
def test_both_backends_sign_alike(key: int, message_hash: int) -> None:
    assert crypto._slow_sign(message_hash, key) == crypto._fast_sign(message_hash, key)


wild = st.integers(min_value=-2, max_value=2**256)


@given(wild, wild, wild, wild)
def test_no_input_panics(message_hash: int, r: int, s: int, public_key: int) -> None:
    assert not crypto.verify(message_hash, r, s, public_key)

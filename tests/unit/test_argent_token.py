"""Argent's token, taken apart as strictly as the account does."""

import pytest

from starknet_sessions.dialects.argent_token import ArgentVersion, decode_argent_token
from starknet_sessions.errors import MalformedToken
from starknet_sessions.felt import FIELD_PRIME, short_string

MAGIC = short_string("session-token")
STARK = [0, 0x123, 1, 2]
HEAD = [MAGIC, 99, 0xA, 0xB, 0xC]
PASSKEY = [4, 1, 0x68, 1, 2, 3, 4, 0, 5, 9, 1, 2, 3, 4, 0]
TOKEN = [*HEAD, 0, 2, 7, 8, *STARK, *STARK, 2, 1, 0x5, 0]

VERSIONS: list[ArgentVersion] = ["0.4.0", "0.5.0"]


@pytest.mark.parametrize("version", VERSIONS)
def test_the_parts_of_a_token_make_it_again(version: ArgentVersion) -> None:
    token = decode_argent_token(TOKEN, version)

    assert (token.expires, token.root, token.metadata_hash, token.key_guid) == (99, 0xA, 0xB, 0xC)
    assert (token.cache, token.authorization, token.proofs) == (0, (7, 8), ((5,), ()))
    assert token.session_signature.felts == token.guardian_signature.felts == tuple(STARK)
    assert token.felts == TOKEN


def test_what_is_cached_is_a_bool_or_a_guid() -> None:
    def caching(felt: int) -> list[int]:
        return [*HEAD, felt, 0, *STARK, *STARK, 0]

    assert decode_argent_token(caching(1), "0.4.0").cache == 1
    assert decode_argent_token(caching(0x1234), "0.5.0").cache == 0x1234
    with pytest.raises(MalformedToken, match="neither 0 nor 1"):
        decode_argent_token(caching(0x1234), "0.4.0")


def test_a_passkey_is_read_as_the_newer_account_does() -> None:
    felts = [*HEAD, 0, 0, *PASSKEY, *STARK, 0]

    assert decode_argent_token(felts, "0.5.0").session_signature.felts == tuple(PASSKEY)
    with pytest.raises(MalformedToken, match="passkeys"):
        decode_argent_token(felts, "0.4.0")


@pytest.mark.parametrize("version", VERSIONS)
def test_every_prefix_of_a_token_is_refused(version: ArgentVersion) -> None:
    for length in range(len(TOKEN)):
        with pytest.raises(MalformedToken):
            decode_argent_token(TOKEN[:length], version)


@pytest.mark.parametrize(
    ("felts", "what"),
    [
        ([*TOKEN, 0], "behind the proofs"),
        ([MAGIC + 1, *TOKEN[1:]], "does not begin"),
        ([MAGIC, 2**64, *TOKEN[2:]], "no time"),
        ([*TOKEN[:-1], -1], "not a felt"),
        ([*TOKEN[:-1], FIELD_PRIME], "not a felt"),
        ([*HEAD, 0, FIELD_PRIME - 1, 7], "cut short"),
        ([*HEAD, 0, 0, *STARK, *STARK, FIELD_PRIME - 1], "cut short"),
        ([*HEAD, 0, 0, 5, 1, 2, 3, *STARK, 0], "kind of signer"),
    ],
)
def test_what_the_account_would_not_read_is_refused(felts: list[int], what: str) -> None:
    with pytest.raises(MalformedToken, match=what) as caught:
        decode_argent_token(felts, "0.5.0")
    assert caught.value.where == "preflight"

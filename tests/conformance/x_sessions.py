"""Requests for @argent/x-sessions, its answers, and the vectors committed of them: `python x_sessions.py write`."""

from __future__ import annotations

import json
import random
import sys
import tempfile
from pathlib import Path
from typing import Any

# Also when run as a script: pytest finds it by itself.
sys.path.insert(0, str(Path(__file__).parents[1]))
from conformance.node_packages import VECTORS, run_node

PROJECT = VECTORS / "x_sessions"
COMMITTED = PROJECT / "vectors.json"
DATE = "2026-11-21"  # of the last change to a vector; fixed, so that files can be compared byte for byte
CURVE_ORDER = 0x800000000000010FFFFFFFFFFFFFFFFB781126DCAE7B2321E66A241ADC64D2F
PRIME = 2**251 + 17 * 2**192 + 1
ADDRESS_BOUND = 2**251 - 256
STRK = 0x4718F5A0FC34CC1AF16A1CDEE98FFB20C31F5CD61D6AB07201858F4287C938D
ETH = 0x49D36570D4E46F48E99674BD3FCC84644DDD6B96F7C741B1562B82F9E004DC7
CHAINS = ("SN_MAIN", "SN_SEPOLIA", "MY_DEVNET", "SN_GOERLI", "0", "abcdefghijklmnopqrstuvwxyz01234")
#: Names of entry points that read as hex digits, or as another language's words.
ODD_NAMES = (
    *("fee", "add", "feed", "decade", "ace", "a", "f00", "b16", "x0", "_", "__execute__", "constructor"),
    *("toString", "__proto__", "null", "true", "NaN", "Infinity", "e1", "_0x1", "deadbeef"),
)
PLAIN_NAMES = ("transfer", "approve", "swap_exact_in", "set_number", "claim", "mint", "place_order_7", "Move")
LONGEST_NAME = "an_entry_point_whose_name_is_longer_than_thirty_one_characters"
#: What an answer can have beside the session: see `sessions.mjs`.
WANTED = ("transaction", "cached_transaction", "outside_execution_1", "outside_execution_2")

Request = dict[str, Any]
Answer = dict[str, Any]


def requests(count: int, seed: int) -> list[Request]:
    """Requests that differ in all that a dApp chooses; the same ones for the same seed."""
    rng = random.Random(seed)
    return [_request(rng, i) for i in range(count)]


def answers(given: list[Request], work: Path) -> list[Answer]:
    """What the package makes of the requests, in one run of Node; skips where that is not possible."""
    told: list[Answer] = json.loads(run_node(PROJECT, "sessions.mjs", work=work, stdin=json.dumps(given)))
    assert len(told) == len(given)
    return told


def rendered(given: list[Request], told: list[Answer]) -> str:
    """The text of `vectors.json`."""
    lock = json.loads((PROJECT / "package-lock.json").read_text(encoding="utf-8"))["packages"]
    packages = {name: lock[f"node_modules/{name}"]["version"] for name in ("@argent/x-sessions", "starknet")}
    source = {
        "script": "tests/vectors/x_sessions/sessions.mjs",
        "command": "python tests/conformance/x_sessions.py write",
        "packages": packages,
        "date": DATE,
    }
    vectors = [{"input": request, "expected": answer} for request, answer in zip(given, told, strict=True)]
    # A vector is a line: nobody reads felts, but everybody reads diffs.
    lines = ",\n".join(json.dumps(vector, separators=(",", ":")) for vector in vectors)
    return f'{{\n"source": {json.dumps(source)},\n"vectors": [\n{lines}\n]\n}}\n'


def committed() -> list[tuple[Request, Answer]]:
    """The committed vectors."""
    vectors = json.loads(COMMITTED.read_text(encoding="utf-8"))["vectors"]
    return [(vector["input"], vector["expected"]) for vector in vectors]


def _request(rng: random.Random, index: int) -> Request:
    # Every size of a tree up to 40 comes, then more of the small ones: the package hashes slowly, and each tree many times.
    methods = _methods(rng, size=index + 1 if index < 40 else rng.randint(1, 12))
    calls = [
        [*rng.choice(methods), [_felt(rng) for _ in range(rng.choice((0, 1, 1, 2, 3, 3, 9)))]]
        for _ in range(rng.randint(1, 5))
    ]
    # Not 0, which the package takes for nothing given.
    after = rng.choice((1, rng.randint(1, 2**33)))
    # Drawn one after the other, so that no dict's order decides what comes.
    owner, guardian, session = (rng.randrange(1, CURVE_ORDER) for _ in range(3))
    return {
        "chain_id": hex(int.from_bytes(rng.choice(CHAINS).encode(), "big")),
        # None of the contracts: sessions do not call their own account.
        "address": hex(rng.choice((2, 3**50, ADDRESS_BOUND - 2, rng.randrange(2**17, ADDRESS_BOUND)))),
        "keys": {"owner": hex(owner), "guardian": hex(guardian), "session": hex(session)},
        "form": rng.choice(("full", "full", "concise")),
        "expires": rng.choice((10**9, 1710168083, 10**11, rng.randint(10**9, 2**33))),
        "methods": methods,
        "metadata": _metadata(rng),
        "calls": calls,
        "transaction": {
            # Beyond 2^53 starknet.js rounds it: there a nonce is for a while a floating-point number.
            "nonce": hex(rng.choice((0, rng.randrange(2**16), rng.randrange(2**53)))),
            "tip": hex(rng.choice((0, 0, 1, rng.randrange(2**64)))),
            "resource_bounds": {
                name: {
                    "max_amount": hex(rng.choice((0, rng.randrange(2**32), 2**64 - 1))),
                    "max_price_per_unit": hex(rng.choice((0, rng.randrange(2**64), 2**128 - 1))),
                }
                for name in ("l1_gas", "l2_gas", "l1_data_gas")
            },
        },
        "outside": {
            "caller": rng.choice((None, hex(_address(rng)))),
            "nonce": _felt(rng),
            "execute_after": after,
            "execute_before": after + rng.choice((2, rng.randint(2, 2**33))),
        },
        "wanted": [name for i, name in enumerate(WANTED) if index % (1, 4, 6, 2)[i] == 0],
    }


def _methods(rng: random.Random, *, size: int) -> list[list[str]]:
    """Pairs of contract and entry point, none twice; contracts recur, and so do names."""
    names = [*PLAIN_NAMES, *ODD_NAMES, LONGEST_NAME]
    contracts: dict[str, None] = {}
    while len(contracts) < rng.randint(1, 6) or len(contracts) * len(names) < size:
        contracts[hex(_address(rng))] = None
    pairs = [[contract, name] for contract in contracts for name in names]
    return rng.sample(pairs, size) if rng.randrange(3) else pairs[:size]


def _metadata(rng: random.Random) -> Any:
    """Mostly what the package's types say; it takes any JSON."""
    fees = [
        {"tokenAddress": hex(token), "maxAmount": str(rng.randrange(2**128))}
        for token in rng.sample((STRK, ETH), rng.randint(0, 2))
    ]
    usual = {"projectID": _text(rng), "txFees": fees}
    if rng.randrange(2):
        return usual
    signature = [hex(rng.randrange(PRIME)), hex(rng.randrange(PRIME))]
    return rng.choice(
        (
            {**usual, "projectSignature": signature},
            {"metadata": "metadata", "max_fee": 0},
            {},
            [],
            _text(rng),
            _text(
                rng, length=rng.choice((29, 30, 31, 60, 61))
            ),  # with its quotes around whole words of a ByteArray
            rng.randrange(2**53),
            None,
            [True, False, None, {"a": [{}], "": -1}],
        )
    )


def _text(rng: random.Random, length: int | None = None) -> str:
    # Quotes, backslashes and breaks of lines too: they are escaped as JSON is, and printable then.
    characters = [chr(code) for code in range(0x20, 0x7F)] + ["\n", "\t", '"', "\\", "\0"]
    if length is None:
        return "".join(rng.choice(characters) for _ in range(rng.randrange(70)))
    return "".join(rng.choice("abc xyz") for _ in range(length))


def _address(rng: random.Random) -> int:
    return rng.choice(
        (STRK, ETH, 1, rng.randrange(1, 2**16), rng.randrange(2, ADDRESS_BOUND), ADDRESS_BOUND - 1)
    )


def _felt(rng: random.Random) -> str:
    return hex(rng.choice((0, rng.randrange(1, 2**16), rng.randrange(1, PRIME), PRIME - 1)))


def main() -> None:
    if sys.argv[1:] != ["write"]:
        sys.exit("usage: x_sessions.py write")
    # Trees of each kind: a single leaf, even, odd, and of a depth that pads on several levels.
    sizes = (1, 2, 3, 4, 5, 7, 8, 13, 16, 17, 33, 40)
    given = [{**_request(random.Random(size), size - 1), "wanted": WANTED} for size in sizes]
    with tempfile.TemporaryDirectory() as work:
        told = answers(given, Path(work))
    COMMITTED.write_text(rendered(given, told), encoding="utf-8")


if __name__ == "__main__":
    main()

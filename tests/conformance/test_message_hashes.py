"""starknet.js hashes the documents of generated sessions as we do, ours and Argent's."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from conformance.node_packages import VECTORS, run_node
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st
from property.test_sessions import PUBLIC_KEYS, addresses, felts, full_sessions, names

from starknet_sessions import Policy, session_typed_data
from starknet_sessions.dialects.argent import ARGENT_040, ARGENT_050, argent_typed_data
from starknet_sessions.dialects.foreign import ForeignSession

COUNT = 150

methods = st.builds(Policy, addresses, st.one_of(names, felts.filter(bool)))
argent_sessions = st.builds(
    ForeignSession,
    dialect=st.sampled_from((ARGENT_040, ARGENT_050)),
    key=st.sampled_from(PUBLIC_KEYS),
    expires=st.integers(min_value=1, max_value=10**11),
    policies=st.lists(methods, min_size=1, max_size=20),
    metadata=st.text(alphabet=[chr(code) for code in range(32, 127)], max_size=100),
    address=addresses,
    chain_id=felts.filter(bool),
)


def drawn(strategy: st.SearchStrategy[Any]) -> list[Any]:
    """The same values at every run: Node takes them all at once, and a test by Hypothesis one by one."""
    found = []

    @settings(
        max_examples=COUNT,
        derandomize=True,
        database=None,
        deadline=None,
        phases=[Phase.generate],
        suppress_health_check=list(HealthCheck),
    )
    @given(strategy)
    def collect(value: Any) -> None:
        found.append(value)

    collect()
    assert len(found) == COUNT
    return found


@pytest.fixture(scope="module", params=[full_sessions, argent_sessions], ids=["native", "argent"])
def sessions(request: pytest.FixtureRequest) -> list[Any]:
    return drawn(request.param)


def test_starknet_js_hashes_sessions_as_we_do(sessions: list[Any], tmp_path: Path) -> None:
    documents = [(session_typed_data(session), session) for session in sessions]
    # By selector alone as well: the same hash.
    documents += [
        (argent_typed_data(session, by_name=False), session)
        for session in sessions
        if isinstance(session, ForeignSession)
    ]
    given = [{"typed_data": data, "address": hex(session.address)} for data, session in documents]
    told = run_node(VECTORS / "generate", "message_hashes.mjs", work=tmp_path, stdin=json.dumps(given))
    assert json.loads(told) == [hex(session.message_hash) for _, session in documents]

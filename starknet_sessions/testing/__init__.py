"""Testing kit: a real devnet, a pytest plugin, fakes. Install it with the extra `testing`.

Names are imported when first used, so that the pytest plugin costs nothing where it is not.
"""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from starknet_sessions.testing.argent import ARGENT_CLASS_HASH as ARGENT_CLASS_HASH
    from starknet_sessions.testing.argent import ArgentAccount as ArgentAccount
    from starknet_sessions.testing.argent import argent_account as argent_account
    from starknet_sessions.testing.devnet import Devnet as Devnet
    from starknet_sessions.testing.devnet import PredeployedAccount as PredeployedAccount
    from starknet_sessions.testing.errors import DevnetAddressError as DevnetAddressError
    from starknet_sessions.testing.errors import DevnetError as DevnetError
    from starknet_sessions.testing.errors import DevnetRpcError as DevnetRpcError
    from starknet_sessions.testing.errors import DevnetStartError as DevnetStartError
    from starknet_sessions.testing.errors import DevnetStateError as DevnetStateError
    from starknet_sessions.testing.errors import DevnetUnavailable as DevnetUnavailable
    from starknet_sessions.testing.errors import LegReport as LegReport
    from starknet_sessions.testing.errors import UnscriptedCall as UnscriptedCall
    from starknet_sessions.testing.fakes import FrozenClock as FrozenClock
    from starknet_sessions.testing.fakes import RecordingClient as RecordingClient
    from starknet_sessions.testing.fakes import Request as Request
    from starknet_sessions.testing.guardian import GuardianServer as GuardianServer
    from starknet_sessions.testing.provision import DEVNET_VERSION as DEVNET_VERSION
    from starknet_sessions.testing.provision import ensure_devnet as ensure_devnet

__all__ = [
    "ARGENT_CLASS_HASH",
    "DEVNET_VERSION",
    "ArgentAccount",
    "Devnet",
    "DevnetAddressError",
    "DevnetError",
    "DevnetRpcError",
    "DevnetStartError",
    "DevnetStateError",
    "DevnetUnavailable",
    "FrozenClock",
    "GuardianServer",
    "LegReport",
    "PredeployedAccount",
    "RecordingClient",
    "Request",
    "UnscriptedCall",
    "argent_account",
    "ensure_devnet",
]

_HOMES = {
    "argent": {"ARGENT_CLASS_HASH", "ArgentAccount", "argent_account"},
    "devnet": {"Devnet", "PredeployedAccount"},
    "errors": {
        "DevnetAddressError",
        "DevnetError",
        "DevnetRpcError",
        "DevnetStartError",
        "DevnetStateError",
        "DevnetUnavailable",
        "LegReport",
        "UnscriptedCall",
    },
    "fakes": {"FrozenClock", "RecordingClient", "Request"},
    "guardian": {"GuardianServer"},
    "provision": {"DEVNET_VERSION", "ensure_devnet"},
}
_HOME = {name: home for home, names in _HOMES.items() for name in names}


def __getattr__(name: str) -> Any:
    if name not in _HOME:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(importlib.import_module(f"{__name__}.{_HOME[name]}"), name)


def __dir__() -> list[str]:
    return sorted(__all__)

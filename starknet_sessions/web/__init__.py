"""A page on which the owner of an account reads what a session may do, and signs it with a wallet in the browser.

Needs the extra `web`. `ApprovalApp` is an ASGI app that a backend mounts; nothing here ever has a private key of a session.
"""

from __future__ import annotations

from importlib.util import find_spec

from starknet_sessions.errors import MissingExtra

if find_spec("starlette") is None:
    raise MissingExtra(
        "starknet_sessions.web needs starlette.",
        extra="web",
        fix="Install the extra: pip install 'starknet-sessions[web]'.",
    )

from starknet_sessions.web.app import Approval, ApprovalApp
from starknet_sessions.web.errors import (
    AccountNotDeployed,
    ApplicationFailed,
    ApprovalEnded,
    ApprovalExpired,
    ApprovalRejected,
    ApprovalSigned,
    BadRequestBody,
    ForbiddenRequest,
    OtherAccount,
    OtherDraft,
    TooManyApprovals,
    TooManyAttempts,
    UnknownApproval,
    WebError,
)
from starknet_sessions.web.store import Approvals, MemoryApprovals, Record

__all__ = [
    "AccountNotDeployed",
    "ApplicationFailed",
    "Approval",
    "ApprovalApp",
    "ApprovalEnded",
    "ApprovalExpired",
    "ApprovalRejected",
    "ApprovalSigned",
    "Approvals",
    "BadRequestBody",
    "ForbiddenRequest",
    "MemoryApprovals",
    "OtherAccount",
    "OtherDraft",
    "Record",
    "TooManyApprovals",
    "TooManyAttempts",
    "UnknownApproval",
    "WebError",
]

# ruff: noqa: N818 - errors are named after what happened
"""Co-signers that do not give the second signature."""

from __future__ import annotations

from starknet_sessions.errors.base import SessionsError


class CoSignerError(SessionsError):
    """The co-signer gave no signature; nothing was sent."""

    code = "co-signer/failed"
    fix = "Look at the message, which is about the co-signer."


class CoSignerMissing(CoSignerError):
    """The account takes no transaction of this session without a co-signer, and none was given."""

    code = "co-signer/missing"
    fix = "Give co_signer=: LocalGuardian, HttpGuardian or CallbackGuardian."


class CoSignerTimeout(CoSignerError, TimeoutError):
    """The co-signer did not answer in time.

    Attributes:
        seconds: How long it was waited for.
    """

    code = "co-signer/timeout"
    fix = "Try again, or give the co-signer a longer timeout."

    def __init__(self, message: str, *, seconds: float | None = None, fix: str | None = None) -> None:
        super().__init__(message, fix=fix)
        self.seconds = seconds


class CoSignerUnreachable(CoSignerError):
    """The co-signer could not be reached, or what answered is none."""

    code = "co-signer/unreachable"
    fix = "Check the co-signer's URL and state, then try again."


class CoSignerRefused(CoSignerError):
    """The co-signer answered that it does not sign this.

    Attributes:
        status: The HTTP status of its answer, if it was one.
        reason: Why, in its own words.
    """

    code = "co-signer/refused"
    fix = "Look at the reason, which is the co-signer's own."

    def __init__(
        self, message: str, *, status: int | None = None, reason: str = "", fix: str | None = None
    ) -> None:
        super().__init__(message, fix=fix)
        self.status = status
        self.reason = reason


class BadCoSignature(CoSignerError):
    """What the co-signer gave is no signature of its key over what it was asked to sign."""

    code = "co-signer/bad-signature"
    fix = "Check that the co-signer holds the account's guardian key, and serves this chain and kind of account."

# ruff: noqa: N818 - errors are named after what happened
"""What accounts of other kinds cannot do or enforce."""

from __future__ import annotations

from starknet_sessions.errors.base import InvalidInput, SessionsError


class NotEnforceable(InvalidInput):
    """Accounts of this kind do not enforce on chain what the request asks for.

    Attributes:
        dialect: The kind of account: ``argent-0.5.0``.
        what: What it does not enforce: ``policies[0].rules``.
    """

    code = "dialect/not-enforceable"
    fix = 'Leave it out; or give enforce="client", and only this package, wherever it signs, holds the session to it.'

    def __init__(self, message: str, *, dialect: str = "", what: str = "", fix: str | None = None) -> None:
        super().__init__(message, what=what, fix=fix)
        self.dialect = dialect


class NotPossible(SessionsError):
    """Accounts or co-signers of this kind do not do what was asked of them.

    Attributes:
        dialect: The kind of account: ``argent-0.5.0``.
    """

    code = "dialect/not-possible"
    fix = "Ask the session's dialect for its capabilities first."

    def __init__(self, message: str, *, dialect: str = "", fix: str | None = None) -> None:
        super().__init__(message, fix=fix)
        self.dialect = dialect


class RawHashOnly(SessionsError):
    """No SNIP-12 document has the hash that the owner signs, so no wallet's signTypedData gives this signature.

    Attributes:
        message_hash: What the owner's key has to sign.
    """

    code = "dialect/raw-hash-only"
    fix = "Have the owner's key sign message_hash itself, or the owner register the session on chain."

    def __init__(self, message: str, *, message_hash: int | None = None, fix: str | None = None) -> None:
        super().__init__(message, fix=fix)
        self.message_hash = message_hash


class UnknownAccount(SessionsError):
    """The account at the address is of no kind that this package can make sessions for.

    Attributes:
        address: The account.
        class_hash: Its class.
    """

    code = "dialect/unknown-account"
    fix = "Check the address; if the account's kind is known, name it with dialect=."

    def __init__(
        self,
        message: str,
        *,
        address: int | None = None,
        class_hash: int | None = None,
        fix: str | None = None,
    ) -> None:
        super().__init__(message, fix=fix)
        self.address = address
        self.class_hash = class_hash

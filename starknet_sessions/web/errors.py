# ruff: noqa: N818 - errors are named after what happened, as all of this package
"""What goes wrong on the approval page and between it and the server.

::

    SessionsError
    └── WebError                       .status
        ├── UnknownApproval            web/unknown-approval
        ├── ApprovalEnded              web/ended
        │   ├── ApprovalSigned         web/signed
        │   ├── ApprovalRejected       web/rejected
        │   ├── ApprovalExpired        web/expired (TimeoutError)
        │   └── TooManyAttempts        web/too-many-attempts
        ├── ForbiddenRequest           web/forbidden
        ├── BadRequestBody             web/bad-body
        ├── OtherAccount               web/other-account       .expected .actual
        ├── OtherDraft                 web/other-draft
        ├── AccountNotDeployed         web/account-not-deployed  .address
        ├── ApplicationFailed          web/application-failed
        └── TooManyApprovals           web/too-many-approvals

The page shows message and fix to the owner, so both are for people who do not program.
"""

from __future__ import annotations

from starknet_sessions.errors import SessionsError


class WebError(SessionsError):
    """Something about an approval went wrong.

    Attributes:
        status: The HTTP status that the page gets.
    """

    code = "web/error"
    status: int = 400
    fix = "Open the link again."


class UnknownApproval(WebError):
    """There is no request with this id, or no longer."""

    code = "web/unknown-approval"
    status = 404
    fix = "Ask the application for a new link."


class ApprovalEnded(WebError):
    """The request can no longer be signed: each can be answered once."""

    code = "web/ended"
    status = 410
    fix = "Ask the application for a new link."


class ApprovalSigned(ApprovalEnded):
    """The request has been signed already."""

    code = "web/signed"
    fix = "Nothing more is to be done here."


class ApprovalRejected(ApprovalEnded):
    """The owner rejected the request."""

    code = "web/rejected"


class ApprovalExpired(ApprovalEnded, TimeoutError):
    """Nobody answered the request in time."""

    code = "web/expired"


class TooManyAttempts(ApprovalEnded):
    """The request was prepared or signed in vain too many times, and was withdrawn."""

    code = "web/too-many-attempts"


class ForbiddenRequest(WebError):
    """The visitor is not let in by the application, or this was not sent by the page: by another site, or by an old page."""

    code = "web/forbidden"
    status = 403
    fix = "Open the link again, in a tab of its own."


class BadRequestBody(WebError):
    """What was sent is not what the page sends."""

    code = "web/bad-body"
    fix = "Reload the page."

    def __init__(self, message: str, *, status: int = 400) -> None:
        super().__init__(message)
        self.status = status


class OtherAccount(WebError):
    """The wallet has another account than the request is for.

    Attributes:
        expected: The account of the request.
        actual: The wallet's.
    """

    code = "web/other-account"
    status = 409
    fix = "Choose that account in the wallet, then connect again."

    def __init__(self, message: str, *, expected: int, actual: int) -> None:
        super().__init__(message)
        self.expected = expected
        self.actual = actual


class OtherDraft(WebError):
    """The session was prepared anew, in another tab or for another account, since the signed one was shown."""

    code = "web/other-draft"
    status = 409
    fix = "Connect the wallet again, read what is shown, and sign that."


class AccountNotDeployed(WebError):
    """The wallet's account is not on the chain yet, so that nobody can tell whether its signature is good.

    Attributes:
        address: The account.
    """

    code = "web/account-not-deployed"
    status = 409
    fix = "Deploy it, in most wallets by sending any transaction; or choose another account."

    def __init__(self, message: str, *, address: int) -> None:
        super().__init__(message)
        self.address = address


class ApplicationFailed(WebError):
    """The session is signed and kept, but what the application does with it failed."""

    code = "web/application-failed"
    status = 500
    fix = "Tell whoever runs the application; do not sign again."


class TooManyApprovals(WebError):
    """More requests are open than the store keeps."""

    code = "web/too-many-approvals"
    status = 503
    fix = "Give MemoryApprovals a higher capacity, or make fewer requests."

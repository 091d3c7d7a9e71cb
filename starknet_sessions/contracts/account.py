"""Entry points of a session account: calls to put into a transaction of the owner, and views to ask a node for."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING, Literal, Protocol, TypeAlias, cast

from starknet_py.hash.selector import get_selector_from_name
from starknet_py.net.client_models import Call

from starknet_sessions.clock import SystemClock
from starknet_sessions.crypto import poseidon_many
from starknet_sessions.dialects.foreign import ForeignSession
from starknet_sessions.errors import InvalidInput, NodeError, NotPossible, require
from starknet_sessions.felt import from_short_string, short_string, to_address, to_felt, to_hex, to_uint
from starknet_sessions.limits import LimitState
from starknet_sessions.permissions import check_tag
from starknet_sessions.preflight import TagState
from starknet_sessions.revert import NODE_FAILURES, NodeCode, error_from_panic_data, has_code, refused
from starknet_sessions.session import Session
from starknet_sessions.token import leaf_section

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from starknet_sessions.errors import RuleError
    from starknet_sessions.limits import Limit
    from starknet_sessions.session import SignedSession

AccessKind: TypeAlias = Literal["allow-all", "deny-list", "allow-list"]
"""What kind of list a session's calls are."""

LAST_VERSION = 2**32 - 1
"""The highest version a tag can have; revoking it closes the tag."""

_VALID = short_string("VALID", "answer")
# Members of the Cairo struct LimitState.
_STATE_FIELDS = ("used", "remaining", "window_start", "next_reset", "word")


class NodeReader(Protocol):
    """What views need of a starknet-py client."""

    async def call_contract(self, call: Call) -> list[int]:
        """Call a view and return its felts."""


#
# Calls: for a transaction of the account signed by its owner, except where said.
#


def register_call(signed: SignedSession) -> Call:
    """Make a session live before its first use. Anyone may send it: it carries the owner's signature.

    Raises:
        NotPossible: The session is of an account of another make; on Controller's there is `register_foreign_call`.
    """
    calldata = [*session_felts(signed), len(signed.authorization), *signed.authorization]
    return _call(signed.address, "register_session", calldata)


def register_as_owner_call(session: Session) -> Call:
    """Make a session live by the owner's transaction alone, without a signature of its typed data.

    Raises:
        NotPossible: The session is of an account of another make; on Controller's there is `register_foreign_call`.
    """
    return _call(session.address, "register_session", [*session_felts(session), 0])


def replace_call(old: Session, new: Session, seen: Sequence[int]) -> Call:
    """Make `new` live in the place of `old`, in the owner's transaction, unless `old` was used since.

    Args:
        old: The live session.
        new: What takes its place, of the same account and tag.
        seen: Per limit of `old` the usage word that the owner decided by: ``[state.word for state in await get_limits(…)]``.

    Raises:
        NotPossible: The sessions are of an account of another make.
        InvalidInput: The sessions are of two accounts or tags, or `seen` is not one word per limit.
    """
    for name in ("address", "tag"):
        if getattr(old, name) != getattr(new, name):
            raise InvalidInput(
                f"The sessions differ in their {name}: {_shown(getattr(old, name))} and {_shown(getattr(new, name))}.",
                what=f"new.{name}",
                fix="Only a session of the same account and tag takes another's place.",
            )
    if len(seen) != len(old.limits):
        raise InvalidInput(
            f"seen has {len(seen)} words, the old session {len(old.limits)} limits.",
            what="seen",
            fix="Give the word of each state that get_limits returned for the old session.",
        )
    words = [to_felt(word, f"seen[{i}]") for i, word in enumerate(seen)]
    return _call(
        old.address, "replace_session", [*session_felts(old), *session_felts(new), len(words), *words]
    )


def pause_call(address: int | str, tag: str) -> Call:
    """Have nothing of a tag accepted, and nothing go live, until `resume_call`.

    Raises:
        InvalidInput: The tag is none that a session can have.
    """
    return _call(address, "pause_session", [short_string(check_tag(tag))])


def resume_call(address: int | str, tag: str) -> Call:
    """End a pause: what was live is live again.

    Raises:
        InvalidInput: The tag is none that a session can have.
    """
    return _call(address, "resume_session", [short_string(check_tag(tag))])


def revoke_call(address: int | str, tag: str, through_version: int = LAST_VERSION) -> Call:
    """Revoke every version of a tag up to `through_version`, and the live one even if higher; by default close the tag for good.

    Raises:
        InvalidInput: The tag is none that a session can have, or the version is out of range.
    """
    to_uint(through_version, "through_version", bound=2**32, bound_name="2^32")
    return _call(address, "revoke_session", [short_string(check_tag(tag)), through_version])


def surrender_call(session: Session) -> Call:
    """The one call to the account that a session itself can make, alone in its transaction: end itself.

    Raises:
        NotPossible: It is a session of an account of another make, which only its owner can end.
    """
    _require_ours(session)
    return revoke_call(session.address, session.tag, session.version)


def revoke_all_call(address: int | str) -> Call:
    """End every session of the account, live or only signed."""
    return _call(address, "revoke_all", [])


def change_owner_call(address: int | str, new_owner: int, acceptance: Sequence[int]) -> Call:
    """Hand the account to another key and end every session. `acceptance`: the new key's signature of `acceptance_hash`."""
    return _call(address, "change_owner", [new_owner, len(acceptance), *acceptance])


def acceptance_hash(address: int | str, *, chain_id: int, current_owner: int, epoch: int) -> int:
    """What a new owner signs to take over an account; good for the account's current epoch, so for one change."""
    domain = [short_string("StarkNet Message", "prefix"), short_string("accept_ownership", "domain")]
    return poseidon_many([*domain, chain_id, to_address(address, "address"), current_owner, epoch])


def upgrade_call(
    address: int | str, class_hash: int, *, initializer: str | None = None, calldata: Sequence[int] = ()
) -> Call:
    """Replace the account's class and end every session; `initializer` is an entry point of the new class to call then."""
    selector = get_selector_from_name(initializer) if initializer else 0
    return _call(address, "upgrade", [class_hash, selector, len(calldata), *calldata])


#
# Views
#


async def get_epoch(client: NodeReader, address: int | str) -> int:
    """The account's epoch; 0 for an account that is not deployed yet.

    Raises:
        NodeError: The node could not tell, or the account is none of ours.
    """
    try:
        (epoch,) = await client.call_contract(_call(address, "get_epoch", []))
    except NODE_FAILURES as error:
        if has_code(error, NodeCode.CONTRACT_NOT_FOUND):
            return 0
        raise refused(error, method="get_epoch") from error
    return epoch


async def get_tag_state(client: NodeReader, address: int | str, tag: str) -> TagState:
    """What the account holds for a tag, and its epoch; all zero for an account that is not deployed yet.

    Raises:
        InvalidInput: The tag is none that a session can have.
        NodeError: The node could not tell, or the account is none of ours.
    """
    call = _call(address, "get_tag_state", [short_string(check_tag(tag))])
    epoch = await get_epoch(client, address)
    try:
        version, revoked, paused, bits = await client.call_contract(call)
    except NODE_FAILURES as error:
        if not has_code(error, NodeCode.CONTRACT_NOT_FOUND):
            raise refused(error, method="get_tag_state") from error
        version, revoked, paused, bits = 0, 0, 0, 0
    return TagState(
        version=version, revoked=bool(revoked), paused=bool(paused), fingerprint217=bits, epoch=epoch
    )


async def is_session_live(client: NodeReader, session: Session) -> bool:
    """Whether a session is registered, neither revoked nor paused, of the current epoch, and in its window by the chain's clock.

    Raises:
        NotPossible: The session is of an account of another make.
        NodeError: The node could not tell, or there is no such account.
    """
    with _refusals("is_session_live"):
        (answer,) = await client.call_contract(_session_call(session, "is_session_live"))
    return bool(answer)


async def get_session_hash(client: NodeReader, session: Session) -> int:
    """The session's SNIP-12 struct hash as the account computes it, in its current epoch.

    Raises:
        NotPossible: The session is of an account of another make.
        NodeError: The node could not tell, or there is no such account.
    """
    with _refusals("get_session_hash"):
        (hashed,) = await client.call_contract(_session_call(session, "get_session_hash"))
    return hashed


async def get_session_message_hash(client: NodeReader, session: Session) -> int:
    """What the owner signs, as the account computes it, in its current epoch.

    Raises:
        NotPossible: The session is of an account of another make.
        NodeError: The node could not tell, or there is no such account.
    """
    with _refusals("get_session_message_hash"):
        (hashed,) = await client.call_contract(_session_call(session, "get_session_message_hash"))
    return hashed


async def get_limits(client: NodeReader, session: Session) -> tuple[LimitState, ...]:
    """What is used of each limit, what is left and when it begins anew, by the chain's clock.

    One request; none for a session without limits. Usage belongs to the tag, so the session need not be live. All is unused
    on an account that is not deployed yet.

    Args:
        client: The node. It is asked about the block in the making: what it has taken and not yet executed is not counted.
        session: The session; the states are in the order of its limits.

    Raises:
        NotPossible: The session is of an account of another make.
        NodeError: The node could not tell, or the account is none of ours.
    """
    _require_ours(session)
    if not session.limits:
        return ()
    try:
        answer = await client.call_contract(_session_call(session, "get_limits"))
    except NODE_FAILURES as error:
        if not has_code(error, NodeCode.CONTRACT_NOT_FOUND):
            raise refused(error, method="get_limits") from error
        return tuple(
            LimitState(limit=limit, used=0, remaining=limit.amount, window_start=0, next_reset=0, word=0)
            for limit in session.limits
        )
    size = len(_STATE_FIELDS)
    return tuple(
        LimitState(
            limit=limit, **dict(zip(_STATE_FIELDS, answer[1 + i * size : 1 + (i + 1) * size], strict=True))
        )
        for i, limit in enumerate(session.limits)
    )


def usage_of(session: Session, states: Iterable[LimitState]) -> dict[int, int]:
    """What `get_limits` told, as `preflight` takes it: per usage key the usage word.

    Args:
        session: The session.
        states: What `get_limits` returned for it.
    """
    keyed = ((state.limit.usage_key(session.tag_felt), state.word) for state in states)
    return {key: word for key, word in keyed if key is not None}


async def get_access_kind(client: NodeReader, session: Session) -> AccessKind:
    """What kind of list the session's calls are.

    ``"allow-all"``: any call to any contract; ``"deny-list"``: the same, less the denied ones; ``"allow-list"``: what the
    policies name.

    Raises:
        NotPossible: The session is of an account of another make.
        NodeError: The node could not tell, or there is no such account.
    """
    with _refusals("get_access_kind"):
        (kind,) = await client.call_contract(_session_call(session, "get_access_kind"))
    return cast("AccessKind", from_short_string(kind))


async def explain(
    client: NodeReader, session: Session, calls: Sequence[Call], *, fee: int = 0, now: int | None = None
) -> RuleError | None:
    """The first rule that a transaction of the session with these calls would break now, as the account itself sees it.

    Who signs plays no part, nor what only the run of the calls can show: balances, and what the called contracts do.
    `preflight` tells all rules broken, without a node.

    Args:
        client: The node.
        session: The session.
        calls: The transaction's calls.
        fee: The most the transaction can cost, in fri.
        now: Unix seconds by which the policy of each call is chosen; None: the clock of this computer. The account goes by
            the block's time.

    Returns:
        The error, with what it tells (``call_index``, ``limit_index``, ``used``, ``retry_after`` …), as if it had been raised;
        None where nothing is broken.

    Raises:
        NotPossible: The session is of an account of another make.
        InvalidInput: The fee is out of range.
        NodeError: The node could not tell, or there is no such account, or the account gives a reason that is not known here.
    """
    with _refusals("explain"):
        _, *data = await client.call_contract(_use_call("explain", session, calls, fee, now))
    if not data:
        return None
    broken = error_from_panic_data(data)
    if broken is None:
        raise NodeError(
            f"The account refuses with {to_hex(data[0])}, which is no rule known here.", method="explain"
        )
    return broken


async def check_use(
    client: NodeReader, session: Session, calls: Sequence[Call], *, fee: int = 0, now: int | None = None
) -> None:
    """Raise what `explain` would return.

    Raises:
        NotPossible: The session is of an account of another make.
        RuleError: The first rule that a transaction of the session with these calls would break now.
        InvalidInput: The fee is out of range.
        NodeError: The node could not tell, or there is no such account.
    """
    with _refusals("check_use"):
        await client.call_contract(_use_call("check_use", session, calls, fee, now))


async def get_owner(client: NodeReader, address: int | str) -> int:
    """The owner's Stark public key.

    Raises:
        NodeError: The node could not tell, or there is no such account.
    """
    with _refusals("get_owner"):
        (owner,) = await client.call_contract(_call(address, "get_owner", []))
    return owner


async def is_valid_signature(
    client: NodeReader, address: int | str, message_hash: int, signature: Sequence[int]
) -> bool:
    """Whether the account, of whatever class, takes a signature of a hash for its owner's (SNIP-6).

    Raises:
        NodeError: The node could not tell, or there is no such account.
    """
    with _refusals("is_valid_signature"):
        calldata = [message_hash, len(signature), *signature]
        (answer,) = await client.call_contract(_call(address, "is_valid_signature", calldata))
    return answer == _VALID


@contextmanager
def _refusals(method: str) -> Iterator[None]:
    try:
        yield
    except NODE_FAILURES as error:
        raise refused(error, method=method) from error


def _call(address: int | str, entry_point: str, calldata: list[int]) -> Call:
    return Call(to_address(address, "address"), get_selector_from_name(entry_point), calldata)


def _session_call(session: Session, entry_point: str) -> Call:
    felts = session_felts(session)
    return _call(session.address, entry_point, felts)


def session_felts(session: Session) -> list[int]:
    """The Cairo struct `Session`, as calls and views of the account take it.

    Raises:
        NotPossible: It is a session of an account of another make.
        InvalidInput: It is none that is bound to an account.
    """
    _require_ours(session)
    limits = [felt for limit in session.limits for felt in _limit_felts(limit)]
    denied = [felt for entry in session.denied for felt in entry.felts]
    return [
        session.tag_felt,
        session.version,
        session.key.value,
        session.valid_after,
        session.expires,
        session.root,
        session.details_hash,
        session.required_caller,
        len(session.limits),
        *limits,
        len(session.denied),
        *denied,
    ]


def _require_ours(session: object) -> None:
    if isinstance(session, ForeignSession):
        raise NotPossible(
            f"This is a session of an account of kind {session.dialect.name}: only accounts of ours have this entry point.",
            dialect=session.dialect.name,
            fix="Ask what serves every account: session_status, preflight, SessionAccount.limits(), revoke_session.",
        )
    require(session, Session, "session", "Give what create_session or prepare_session returned.")


def _limit_felts(limit: Limit) -> list[int]:
    return [
        short_string(limit.resource.value),
        limit.token,
        short_string(limit.kind.value),
        limit.amount,
        limit.window,
        limit.until,
        short_string(limit.accounting.value),
        int(limit.standing_approval),
    ]


def _use_call(entry_point: str, session: Session, calls: Sequence[Call], fee: int, now: int | None) -> Call:
    _require_ours(session)
    to_uint(fee, "fee", bound=2**256, bound_name="2^256")
    moment = SystemClock().now() if now is None else now
    chosen = [_leaf_to_show(session, call, moment) for call in calls]
    leaves = leaf_section(session, calls, chosen)
    calldata = [*session_felts(session), session.tree.depth, len(leaves), *leaves, len(calls)]
    for call in calls:
        calldata += [call.to_addr, call.selector, len(call.calldata), *call.calldata]
    return _call(session.address, entry_point, [*calldata, fee % 2**128, fee >> 128])


def _leaf_to_show(session: Session, call: Call, now: int) -> int:
    """The policy that allows a call; else one that speaks of it, so that the account can tell what is against it; else any."""
    candidates = session.candidates(call.to_addr, call.selector)
    allowing = session.policies_for(call.to_addr, call.selector, call.calldata, now)
    return next(iter((*allowing, *candidates)), 0)


def _shown(value: int | str) -> str:
    return value if isinstance(value, str) else to_hex(value)

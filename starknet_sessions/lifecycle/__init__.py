"""What an owner does with sessions that are there: update, rotate, replace, pause, resume, revoke; and install several at once.

Each is one transaction of the account, signed by its owner, and waited for. No typed data is signed: the account takes its own
call for the owner's word. With a wallet elsewhere, send the same calls yourself: `register_as_owner_call`, `replace_call`,
`pause_call` and others.

Usage of limits belongs to the tag, so it survives all of these.

On accounts of another make (Argent's, Controller) sessions can be revoked; the rest is `NotPossible` there.

The owner's account signs as it is: starknet-py's own signing holds the event loop for 65 ms, twice where bounds are estimated.
"""

from starknet_sessions.lifecycle.approvals import Approval as Approval
from starknet_sessions.lifecycle.approvals import standing_approvals as standing_approvals
from starknet_sessions.lifecycle.change import SessionChanges as SessionChanges
from starknet_sessions.lifecycle.change import install_sessions as install_sessions
from starknet_sessions.lifecycle.change import renewed as renewed
from starknet_sessions.lifecycle.change import replace_session as replace_session
from starknet_sessions.lifecycle.change import rotate_session as rotate_session
from starknet_sessions.lifecycle.change import update_session as update_session
from starknet_sessions.lifecycle.stop import Revocation as Revocation
from starknet_sessions.lifecycle.stop import pause_session as pause_session
from starknet_sessions.lifecycle.stop import resume_session as resume_session
from starknet_sessions.lifecycle.stop import revoke_all as revoke_all
from starknet_sessions.lifecycle.stop import revoke_session as revoke_session

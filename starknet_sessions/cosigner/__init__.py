"""Co-signers: an Argent account takes a session's transaction only with its guardian's signature beside the session key's."""

from starknet_sessions.cosigner.answer import checked_co_signature as checked_co_signature
from starknet_sessions.cosigner.callback import CallbackGuardian as CallbackGuardian
from starknet_sessions.cosigner.http import HttpGuardian as HttpGuardian
from starknet_sessions.cosigner.local import LocalGuardian as LocalGuardian
from starknet_sessions.cosigner.protocol import CoSigner as CoSigner
from starknet_sessions.cosigner.protocol import CoSignRequest as CoSignRequest

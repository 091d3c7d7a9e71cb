"""Ports of this computer."""

from __future__ import annotations

import socket

from starknet_sessions.errors import InvalidInput

HOST = "127.0.0.1"


def listen(port: int) -> socket.socket:
    """A socket of this computer only that listens; 0: on any free port.

    Raises:
        InvalidInput: It cannot: another program has the port, for example.
    """
    listening = socket.socket()
    try:
        listening.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listening.bind((HOST, port))
        listening.listen()
    except OSError as error:
        listening.close()
        raise InvalidInput(
            f"Port {port} cannot be listened on: {error.strerror}.",
            what="--port",
            fix="Give another one, --port 0 for any that is free; or end the program that has it.",
        ) from None
    return listening

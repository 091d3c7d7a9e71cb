"""Command line `starknet-sessions`. It needs the extra `cli`; nothing is imported before a command asks for it."""

"""Public is what `__all__` lists, and nothing else."""

from __future__ import annotations

import ast
import logging
import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path

import pytest

import starknet_sessions

SOURCE = Path(str(starknet_sessions.__file__)).read_text()


def test_every_name_in_all_is_there_once() -> None:
    assert len(starknet_sessions.__all__) == len(set(starknet_sessions.__all__))
    for name in starknet_sessions.__all__:
        assert getattr(starknet_sessions, name) is not None


def test_type_checkers_see_the_same_names_in_the_same_modules() -> None:
    seen = {
        (str(node.module).removeprefix("starknet_sessions."), alias.name)
        for node in ast.walk(ast.parse(SOURCE))
        if isinstance(node, ast.ImportFrom) and str(node.module).startswith("starknet_sessions.")
        for alias in node.names
    }
    homes = {(home, name) for home, names in starknet_sessions._HOMES.items() for name in names}
    assert seen == homes
    assert {name for _, name in homes} == set(starknet_sessions.__all__)


def test_another_name_is_an_attribute_error() -> None:
    with pytest.raises(AttributeError, match="no_such_name"):
        _ = starknet_sessions.no_such_name
    assert "SessionAccount" in dir(starknet_sessions)


def test_importing_the_package_imports_neither_starknet_py_nor_the_extras() -> None:
    heavy = ("starknet_py", "aiohttp", "typer", "rich", "pytest", "hypothesis")
    script = f"import sys, starknet_sessions; print([m for m in sys.modules if m.split('.')[0] in {heavy}])"
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


def test_everything_public_works_without_the_extras() -> None:
    """Every public name imports with the extras made unavailable."""
    assert find_spec("pytest") is not None
    script = """
import sys
for name in ("typer", "rich", "pytest", "pytest_asyncio", "hypothesis"):
    sys.modules[name] = None
import starknet_sessions
for name in starknet_sessions.__all__:
    getattr(starknet_sessions, name)
"""
    subprocess.run([sys.executable, "-c", script], capture_output=True, check=True)


def test_logging_is_silent_until_configured() -> None:
    handlers = logging.getLogger("starknet_sessions").handlers
    assert any(isinstance(handler, logging.NullHandler) for handler in handlers)

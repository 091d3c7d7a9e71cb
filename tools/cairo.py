"""Build, check, test or format the Cairo code: `python tools/cairo.py build|check|test|format`.

`build` compiles the classes into the tree; `check` compiles them again and fails where the committed bytes differ.
"""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
CAIRO = ROOT / "cairo"
#: Contract path -> folder its class is kept in: the package's own, or the tests'.
CONTRACTS = {
    "starknet_sessions_account::account::SessionAccount": ROOT / "starknet_sessions/contracts/classes",
    "starknet_sessions_mocks::dapp::Dapp": ROOT / "tests/classes",
    "starknet_sessions_mocks::thief::Thief": ROOT / "tests/classes",
    "starknet_sessions_mocks::next_account::NextAccount": ROOT / "tests/classes",
    "starknet_sessions_mocks::successor::Successor": ROOT / "tests/classes",
    "starknet_sessions_mocks::tokens::FullToken": ROOT / "tests/classes",
    "starknet_sessions_mocks::tokens::CamelToken": ROOT / "tests/classes",
    "starknet_sessions_mocks::router::Router": ROOT / "tests/classes",
    "starknet_sessions_mocks::bandit::Bandit": ROOT / "tests/classes",
    "starknet_sessions_mocks::bandit::HookToken": ROOT / "tests/classes",
    "starknet_sessions_mocks::bandit::OddToken": ROOT / "tests/classes",
}
HASHES = ROOT / "starknet_sessions/contracts/classes/class_hashes.json"


def tool(name: str) -> str:
    """Path of a Cairo command; the tools are brought if they are not there."""
    sys.path.insert(0, str(ROOT / "tools"))
    import cairo_tools

    return str(Path(cairo_tools.ensure()) / "bin" / name)


def run(name: str, *arguments: str) -> None:
    """Run a Cairo command in the Cairo folder; its failure is this script's."""
    command = [tool(name), *arguments]
    if subprocess.run(command, cwd=CAIRO, check=False).returncode:
        sys.exit(f"{name} failed")


def compact(path: Path) -> bytes:
    """A compiler's JSON on one line, so that committed classes stay small."""
    return json.dumps(json.loads(path.read_text()), separators=(",", ":")).encode() + b"\n"


def compile_all(folder: Path) -> dict[Path, bytes]:
    """The committed files as they follow from the tree, by path."""
    files = {}
    for contract, home in CONTRACTS.items():
        name = contract.rsplit("::", 1)[1]
        sierra, casm = folder / f"{name}.sierra.json", folder / f"{name}.casm.json"
        run("starknet-compile", "--contract-path", contract, ".", str(sierra))
        run("starknet-sierra-compile", str(sierra), str(casm))
        for path in (sierra, casm):
            files[home / path.name] = compact(path)
    files[HASHES] = class_hashes(files)
    return files


def class_hashes(files: dict[Path, bytes]) -> bytes:
    """Class hash and compiled class hash (Blake2s, as networks require since 0.14.1) of the package's classes."""
    from starknet_py.common import create_casm_class, create_sierra_compiled_contract
    from starknet_py.hash.casm_class_hash import compute_casm_class_hash
    from starknet_py.hash.hash_method import HashMethod
    from starknet_py.hash.sierra_class_hash import compute_sierra_class_hash

    hashes = {}
    for path, content in files.items():
        if path.parent == HASHES.parent and path.name.endswith(".sierra.json"):
            name = path.name.removesuffix(".sierra.json")
            sierra = create_sierra_compiled_contract(content.decode()).convert_to_sierra_contract_class()
            casm = create_casm_class(files[path.with_name(f"{name}.casm.json")].decode())
            hashes[name] = {
                "class_hash": hex(compute_sierra_class_hash(sierra)),
                "compiled_class_hash": hex(compute_casm_class_hash(casm, HashMethod.BLAKE2S)),
            }
    return json.dumps(hashes, indent=2).encode() + b"\n"


def build() -> None:
    """Compile every contract into the tree."""
    with tempfile.TemporaryDirectory() as folder:
        for path, content in compile_all(Path(folder)).items():
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(content)
            print(f"{path.relative_to(ROOT)}  {len(content)} bytes")


def check() -> None:
    """Fail where the tree compiles to other bytes than are committed."""
    with tempfile.TemporaryDirectory() as folder:
        wrong = []
        for path, content in compile_all(Path(folder)).items():
            kept = path.read_bytes() if path.exists() else b""
            if kept != content:
                wrong.append(
                    f"{path.relative_to(ROOT)}: {hashlib.sha256(kept).hexdigest()[:12]} is committed, "
                    f"the tree gives {hashlib.sha256(content).hexdigest()[:12]}"
                )
        if wrong:
            sys.exit(
                "Compiled classes differ from the Cairo code (`make classes` rebuilds them):\n"
                + "\n".join(wrong)
            )
        print("compiled classes: same bytes")


def test() -> None:
    """Run the Cairo tests."""
    run("cairo-test", "--starknet", ".")


def format_() -> None:
    """Format the Cairo code; with CI=true only check it."""
    run("cairo-format", "--recursive", *(["--check"] if os.environ.get("CI") else []), ".")


if __name__ == "__main__":
    commands = {"build": build, "check": check, "test": test, "format": format_}
    if len(sys.argv) != 2 or sys.argv[1] not in commands:
        sys.exit(__doc__)
    if not shutil.which("cargo") and "STARKNET_SESSIONS_CAIRO" not in os.environ:
        print("note: no cargo found; only an installed Cairo toolchain can serve", file=sys.stderr)
    commands[sys.argv[1]]()

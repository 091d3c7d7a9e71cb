"""Print a dependency group of pyproject.toml, one requirement a line; pip older than 25.1 cannot read them.

`python tools/dev_requirements.py [group]`; the group is `dev` by default.
"""

from __future__ import annotations

import sys
import tomllib
from pathlib import Path

PYPROJECT = Path(__file__).resolve().parent.parent / "pyproject.toml"


def requirements(group: str = "dev") -> list[str]:
    """Requirements of a dependency group, with those of the groups it includes (PEP 735)."""
    groups = tomllib.loads(PYPROJECT.read_text())["dependency-groups"]
    found: list[str] = []
    for entry in groups[group]:
        found += [entry] if isinstance(entry, str) else requirements(entry["include-group"])
    return found


if __name__ == "__main__":
    sys.stdout.writelines(f"{line}\n" for line in requirements(*sys.argv[1:2]))

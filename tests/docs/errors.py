"""Write the table of errors into the README: `python tests/docs/errors.py`."""

from __future__ import annotations

import re

from readme import README

from starknet_sessions import CODES, error_for

if __name__ == "__main__":
    rows = ["| code | class | meaning | what to do |", "|---|---|---|---|"]
    for code in CODES:
        rule = error_for(code)
        assert rule is not None
        rows.append(f"| `{code}` | `{rule.__name__}` | {(rule.__doc__ or '').strip()} | {rule.fix} |")
    table = "<!-- errors -->\n" + "\n".join(rows) + "\n<!-- /errors -->"
    text = re.sub(
        r"<!-- errors -->(.*<!-- /errors -->)?", lambda _: table, README.read_text(), flags=re.DOTALL
    )
    README.write_text(text)

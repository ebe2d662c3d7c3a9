"""Write the generated pages, or check that they are not stale.

    python -m docs.make            writes them
    python -m docs.make --check    exits with 1 when one is stale

A page is made by a module `docs/make_<name>.py` with `PAGE`, where it stands, and `page()`, its text.
"""

from __future__ import annotations

import importlib
import sys
from pathlib import Path


def main(arguments: list[str]) -> int:
    stale = []
    for file in sorted(Path(__file__).parent.glob("make_*.py")):
        module = importlib.import_module(f"docs.{file.stem}")
        path, text = module.PAGE, module.page()
        if arguments == ["--check"]:
            if not path.exists() or path.read_text("utf-8") != text:
                stale.append(path.name)
        else:
            path.write_text(text, "utf-8")
    if stale:
        print("Stale: " + ", ".join(stale) + ". Run: python3 dev.py run python -m docs.make")
    return 1 if stale else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

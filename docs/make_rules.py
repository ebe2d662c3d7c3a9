"""Write `docs/rules.md`, the catalogue of rules, from the rules themselves: run from the project's folder.

python -m docs.make_rules            writes it
python -m docs.make_rules --check    exits with 1 when it is stale
"""

from __future__ import annotations

import sys
from pathlib import Path

from bot.texts import texts
from coach.parameters import TABLE, Parameter
from coach.ranking import STAGES
from coach.rules import Rule, shelf
from coach.samples import NOW
from coach.world import World

PAGE = Path(__file__).parent / "rules.md"
_HEAD = """\
# The rules

What the coach may advise, why, and from where; written by `python -m docs.make_rules` from `coach/rules/`. Each example
is a test as well. What fires shows the title and the draft that a user would read.
"""


def page() -> str:
    """The whole catalogue as Markdown."""
    return "\n".join([_HEAD, _order(), *map(_rule, shelf()), _thresholds()])


def _order() -> str:
    words = texts("en")
    lines = [f"{number}. {words.plain(f'ranking-{stage}')}" for number, stage in enumerate(STAGES, 1)]
    return "\n".join(["## What comes first", "", *lines, "", words.plain("ranking-weight"), ""])


def _rule(rule: Rule) -> str:
    words = texts("en")
    return "\n".join(
        [
            f"## {rule.action}",
            "",
            rule.advice,
            "",
            f"- **Why:** {rule.why}",
            f"- **Principle:** {rule.principle}. {words.plain(f'principle-{rule.principle}')}",
            f"- **Source:** {rule.source}",
            "- **Fires:**",
            *(_fires(rule, name) for name in rule.fires),
            f"- **Stays quiet:** {'; '.join(rule.quiet)}",
            "",
        ]
    )


def _fires(rule: Rule, name: str) -> str:
    one = next(rule.suggest(World(rule.fires[name], NOW)))
    words = texts("en")
    draft = f" “{words.plain(one.draft)}”" if one.draft else ""
    return f"  - {name} → *{words.plain(one.title)}*{draft}"


def _thresholds() -> str:
    head = ["## Thresholds", "", "| name | value | unit | since | source |", "|---|---|---|---|---|"]
    return "\n".join([*head, *map(_threshold, TABLE), ""])


def _threshold(one: Parameter) -> str:
    return f"| {one.name} | {one.value:g} | {one.unit} | {one.since} | {one.source} |"


def main() -> int:
    wanted = page()
    if "--check" in sys.argv[1:]:
        return 0 if PAGE.is_file() and PAGE.read_text("utf-8") == wanted else 1
    PAGE.write_text(wanted, "utf-8")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())

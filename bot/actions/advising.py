"""A button that opens one piece of advice whole, wherever it stands in the order of all advice."""

from __future__ import annotations

from bot.actions import suggesting
from bot.actions.message import Button
from bot.actions.registry import tap
from bot.actions.turn import Turn
from coach.rules import shelf
from coach.suggestion import Suggestion


async def advice_button(turn: Turn, suggestion: Suggestion, label: str) -> Button:
    kept = await turn.tx.keep("advice", {"action": suggestion.action, **_matter(suggestion)})
    return Button(label[:60], data=f"advice:{kept}")


@tap("advice")
async def opened(turn: Turn, arguments: list[str]) -> None:
    """The advice as it stands now; what no longer holds is settled."""
    kept = await turn.tx.kept("advice", arguments[0])
    await turn.toast()
    if kept is None:
        await turn.say(turn.text("next-gone"))
        return
    world = await turn.world()
    found = next(
        (s for rule in shelf() if rule.action == kept["action"] for s in rule.suggest(world) if _same(s, kept)), None
    )
    if found is None:
        await turn.say(turn.text("next-gone"))
        return
    await turn.say(*await suggesting.card(turn, found))


def _same(suggestion: Suggestion, kept: dict[str, object]) -> bool:
    matter = _matter(suggestion)
    return all(kept[name] == value for name, value in matter.items())


def _matter(suggestion: Suggestion) -> dict[str, list[str]]:
    sources = dict.fromkeys(s for r in suggestion.reasons for s in r.sources)
    return {"contacts": list(suggestion.contacts), "sources": sorted(sources)}

"""Doubtful pairs, one by one: the same person, two people, or later. What an import left open comes first."""

from __future__ import annotations

import itertools
from typing import Any

from bot.actions.imported import about
from bot.actions.message import Button, Rows
from bot.actions.registry import command, tap
from bot.actions.turn import Turn
from coach.changes import Change, Put
from coach.formats.parts.imported import Draft, Imported
from coach.importing import plan_import
from coach.merging import duplicates, merge
from coach.network import Contact

MOST_PAIRS = 100
"""Pairs of one walk; the next walk brings the others."""
DISTINCT = "distinct"
"""The kind of correction that says of two contacts that they are two people."""

Document = dict[str, Any]


@command("merge")
async def merge_(turn: Turn, _: str) -> None:
    """Begin a walk through everything doubtful."""
    await turn.say(*await _begin(turn))


@tap("merge")
async def answered(turn: Turn, arguments: list[str]) -> None:
    """`merge:go`, or `merge:<walk>:<place>:same|two|later`: the answer for the pair that is shown."""
    await turn.toast()
    if arguments == ["go"]:
        await turn.say(*await _begin(turn))
        return
    key, place, answer = arguments
    walk: Document | None = await turn.tx.kept("walk", key)
    if walk is None or int(place) != walk["at"]:
        await turn.edit(*((await _question(turn, key, walk)) if walk else (turn.text("unclear-gone"), ())))
        return
    await _act(turn, walk["pairs"][walk["at"]], answer)
    walk["at"] += 1
    walk["same"] += answer == "same"
    await turn.tx.keep("walk", walk, key=key)
    await turn.edit(*await _question(turn, key, walk))


async def _begin(turn: Turn) -> tuple[str, Rows]:
    network = await turn.network()
    apart = {word for kind, word in await turn.tx.corrections() if kind == DISTINCT}
    doubts = (await turn.tx.kept("doubts", "open") or {}).get("doubts", [])
    pairs: list[Document] = [{"doubt": doubt} for doubt in doubts]
    for pair in duplicates(network):
        if _pair_key(pair.keep, pair.drop) not in apart:
            pairs.append({"keep": pair.keep, "drop": pair.drop})
    if not pairs:
        return turn.text("merge-none"), ()
    walk: Document = {"pairs": pairs[:MOST_PAIRS], "at": 0, "same": 0}
    return await _question(turn, await turn.tx.keep("walk", walk), walk)


async def _question(turn: Turn, key: str, walk: Document) -> tuple[str, Rows]:
    """The next pair that still is one, or what came of the walk."""
    people = {contact.id: contact for contact in (await turn.network()).contacts}
    pairs = walk["pairs"]
    while walk["at"] < len(pairs):
        both = _both(pairs[walk["at"]], people)
        if both is not None:
            await turn.tx.keep("walk", walk, key=key)
            return _asked(turn, key, walk, both)
        walk["at"] += 1
    await turn.tx.settle("walk", key)
    return turn.text("merge-done", count=walk["same"]), ()


def _asked(turn: Turn, key: str, walk: Document, both: tuple[Contact, Contact]) -> tuple[str, Rows]:
    known, other = both
    fresh = "doubt" in walk["pairs"][walk["at"]]
    lines = [
        turn.text("merge-title", number=walk["at"] + 1, count=len(walk["pairs"])),
        turn.text("merge-person", who=known.name, about=about(known)),
        turn.text("merge-from-file" if fresh else "merge-person", who=other.name, about=about(other)),
    ]
    data = f"merge:{key}:{walk['at']}"
    return "\n".join(lines), (
        (
            Button(turn.label("merge-button-same"), data=f"{data}:same"),
            Button(turn.label("merge-button-two"), data=f"{data}:two"),
        ),
        (Button(turn.label("button-later"), data=f"{data}:later"),),
    )


def _both(pair: Document, people: dict[str, Contact]) -> tuple[Contact, Contact] | None:
    """The one who is known and the one who may be them; None where that is settled by now."""
    if "doubt" in pair:
        known = next((people[id] for id in pair["doubt"]["contacts"] if id in people), None)
        return None if known is None else (known, Contact.model_validate(pair["doubt"]["draft"]))
    keep, drop = people.get(pair["keep"]), people.get(pair["drop"])
    return None if keep is None or drop is None else (keep, drop)


async def _act(turn: Turn, pair: Document, answer: str) -> None:
    if answer == "later":
        return
    if answer not in ("same", "two"):
        raise ValueError(answer)
    if "doubt" in pair:
        await _settle(turn, pair["doubt"], answer)
    elif answer == "two":
        await turn.tx.remember(DISTINCT, _pair_key(pair["keep"], pair["drop"]), "")
    else:
        changes = merge(await turn.network(), pair["keep"], pair["drop"])
        if changes:
            await turn.record(changes, "merge")


async def _settle(turn: Turn, doubt: Document, answer: str) -> None:
    """Somebody from a file becomes part of whom they are, or somebody new."""
    network = await turn.network()
    draft = Draft(Contact.model_validate(doubt["draft"]), 1)
    people = {contact.id for contact in network.contacts}
    known = next((id for id in doubt["contacts"] if id in people), None)
    answers = {draft.contact.id: known if answer == "same" else None}
    imported = Imported("doubt", (draft,), total=1)
    changes: tuple[Change, ...] = plan_import(
        network, imported, lambda: turn.tx.new_id("contact"), answers=answers
    ).changes
    if changes:
        await turn.record(changes, f"doubt:{doubt['job']}")
    if answer == "two":
        made = [c.record.id for c in changes if isinstance(c, Put) and isinstance(c.record, Contact)]
        for id, other in itertools.product(made, doubt["contacts"]):
            await turn.tx.remember(DISTINCT, _pair_key(id, other), "")
    left = (await turn.tx.kept("doubts", "open") or {}).get("doubts", [])
    await turn.tx.keep("doubts", {"doubts": [d for d in left if d["draft"] != doubt["draft"]]}, key="open")


def _pair_key(one: str, other: str) -> str:
    return " ".join(sorted((one, other)))

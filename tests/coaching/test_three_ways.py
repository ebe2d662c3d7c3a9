"""Each flow is reached from a suggestion, by a command and in free words, and leaves the same records each way."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from bot.settings import sqlite_url
from coach.changes import Change, Put
from coach.network import Network, Record, Shown, type_of_list
from coach.samples import (
    NOW,
    event,
    gave,
    goal,
    got,
    needs,
    network,
    person,
    talks,
    user,
)
from storage.records import User
from storage.store import Store
from tests.privacy.hand import Hands

ME = 7
MOST_ANOTHER = 12
FRIEND = (person("ana", name="Ana Bell", tier="relationship"), *talks("ana", 200, 120, 60, 20), gave("ana"), got("ana"))
COLLEAGUES = tuple(
    one
    for who in ("ben", "cy", "dee")
    for one in (person(who, industry="bookbinding", tier="connection"), *talks(who, 80, 50, 20))
)


@dataclass(frozen=True)
class Flow:
    """`start`: what is known; the ways in; `then`: the taps and answers that follow, the same for each."""

    start: Network
    advice: Sequence[str]
    command: Sequence[str]
    words: Sequence[str]
    then: Sequence[str] = ()


FLOWS = {
    "introduction": Flow(
        network(
            person("ana", name="Ana Bell"), talks("ana", 60, 20), needs("ana", "a bookkeeper for her shop"),
            person("ben", ("bookkeeping",), name="Ben Zimt"), talks("ben", 60, 20),
        ),
        ["/next", "[Next step]"], ["/intro Ana and Ben"], ["introduce Ana to Ben"],
        [
            "[I've asked Ana]", "[Yes]", "[I've asked Ben]", "[Yes]", "[I've introduced them]", "[They met]",
            "she hired him",
        ],
    ),
    "ask": Flow(
        network(
            person("ana", ("wiring",), name="Ana Bell", tier="connection"), talks("ana", 90, 60, 30, 10),
            tuple(gave("ana", "a drive", ago=n) for n in range(10, 100, 10)),
        ),
        ["/next", "[Prepare it]", "a word with the printer"],
        ["/ask Ana for a word with the printer"], ["I'd like to ask Ana for a word with the printer"],
        ["[I've asked Ana]", "/ask", "[1]", "[Yes, it's done]", "[I've thanked Ana]"],
    ),
    "thanks": Flow(
        network(FRIEND, got("ana", "a lift home", ago=3, thanked=False)),
        ["/next", "[Say how it went]"], ["/thanks Ana"], ["thank Ana for the lift"],
        ["I caught the train", "[I've thanked Ana Bell]"],
    ),
    "referral": Flow(
        network(
            COLLEAGUES, FRIEND,
            person("eve", name="Eve Low", industry="law", tier="connection"), talks("eve", 90, 60, 9),
            me=user(goals=(goal("meet people in law", "meet_industry", "law"),)),
        ),
        ["/next", "[The ways there]"], ["/refer law"], ["Who do I know in law?"], ["[1]", "[I've asked anyway]"],
    ),
    "event": Flow(
        network(event("Book Fair", 1)),
        ["/next", "[Prepare it]"], ["/event Book Fair"], ["I'm going to the Book Fair tomorrow"],
        ["[Set an aim]", "find a printer"],
    ),
    "goal": Flow(
        network(FRIEND, me=user(goals=())),
        ["/review", "[Something I want]", "learn product management"],
        ["/goals learn product management"], ["I want to learn product management"],
    ),
    "lesson": Flow(
        network(FRIEND),
        ["/review", "[Something I learned]", "small batches sell better", "[Skip]", "[Skip]"],
        ["/lesson small batches sell better"], ["I learned that small batches sell better"],
    ),
    "hour": Flow(
        network(FRIEND, me=user(networking_hours=())),
        ["/next", "[Choose the time]", "[Tuesday]", "[17:30]", "[30 minutes]"],
        ["/hours Tuesday 17:30"], ["Set aside half an hour for networking on Tuesdays at 17:30"],
    ),
    "worth": Flow(
        network(FRIEND, me=user(skills=[])),
        ["/next", "[Show me]"], ["/worth"], ["What can I offer?"],
        ["[Name something I can do]", "proofreading, bread"],
    ),
    "favour": Flow(
        network(
            person("ana", name="Ana Bell", interests=("rowing",), role="baker"), talks("ana", 40, 5),
            person("cy", name="Cy Orr"), talks("cy", 40, 12),
            got("cy", ago=10),
        ),
        ["/next", "[Five-minute favours]"], ["/favours Ana"], ["What could I do for Ana?"], ["[1]", "[Done]"],
    ),
    "network": Flow(
        network([p for n in "abcdef" for p in (person(n), *talks(n, 300, 20))]),
        ["/next", "[Show the picture]"], ["/network"], ["Show me my network"],
    ),
}  # fmt: skip


@pytest.mark.parametrize("name", FLOWS)
async def test_three_ways_leave_the_same_records(name: str, tmp_path: Path) -> None:
    flow = FLOWS[name]
    by_advice = await _records(flow, flow.advice, tmp_path / "advice.db")
    by_command = await _records(flow, flow.command, tmp_path / "command.db")
    in_words = await _records(flow, flow.words, tmp_path / "words.db")
    assert by_command == by_advice
    assert in_words == by_command
    assert by_command != _plain(flow.start, before=flow.start)


async def test_the_review_says_the_same_each_way(tmp_path: Path) -> None:
    said = set()
    for number, way in enumerate(("/review", "How was my week?", "/network")):
        hands = await _hands(FLOWS["network"].start, tmp_path / f"{number}.db")
        await _do(hands, [way, *(["[My week]"] if way == "/network" else [])])
        said.add(hands.ear.said[-1][1].html)
        await hands.store.close()
    assert len(said) == 1


async def test_an_introduction_told_afterwards_is_the_one_that_the_steps_lead_to(tmp_path: Path) -> None:
    flow = FLOWS["introduction"]
    steps = [*flow.command, *flow.then[:5]]
    guided = await _records(flow, steps, tmp_path / "guided.db")
    told = await _records(flow, ["I introduced Ana to Ben today"], tmp_path / "told.db")
    assert told["introductions"] == guided["introductions"]
    assert told["offers"] == guided["offers"]


async def test_thanks_told_afterwards_are_the_thanks_of_the_button(tmp_path: Path) -> None:
    flow = FLOWS["thanks"]
    tapped = await _records(flow, [*flow.command, "[Skip]", flow.then[1]], tmp_path / "tapped.db", then=())
    told = await _records(flow, ["I thanked Ana for the lift"], tmp_path / "told.db", then=())
    assert told == tapped


# --- playing


async def _records(flow: Flow, way: Sequence[str], file: Path, then: Sequence[str] | None = None) -> dict[str, Any]:
    hands = await _hands(flow.start, file)
    more = flow.then if then is None and way in (flow.advice, flow.command, flow.words) else then or ()
    await _do(hands, [*way, *more])
    async with hands.store.transaction(ME, NOW) as tx:
        after = await tx.network()
    await hands.store.close()
    return _plain(after, before=flow.start)


async def _hands(start: Network, file: Path) -> Hands:
    store = await Store.open(sqlite_url(file))
    async with store.transaction(ME, NOW) as tx:
        await tx.put_user(User(ME, ME, NOW, started_at=NOW))
        changes: list[Change] = [Put(start.me)]
        for of in (*type_of_list, "shown"):
            changes += [Put(record) for record in getattr(start, of)]
        await tx.apply(changes, what="start", now=NOW)
    return Hands(store, now=NOW)


async def _do(hands: Hands, steps: Iterable[str]) -> None:
    """What is typed, and in brackets what is tapped; advice that is not on top is looked for with Another."""
    for step in steps:
        if not step.startswith("["):
            await hands.says(ME, step)
            continue
        for _ in range(MOST_ANOTHER):
            if (data := _button(hands, step[1:-1])) is not None:
                break
            another = _button(hands, "Another")
            assert another, f"no {step} in {hands.ear.said[-1]}"
            await hands.taps(ME, another)
        else:
            raise AssertionError(f"no {step} in {hands.ear.said[-1]}")
        await hands.taps(ME, data)


def _button(hands: Hands, label: str) -> str | None:
    """The data of a button of the latest message."""
    rows = hands.ear.said[-1][1].rows
    return next((b.data for row in rows for b in row if b.label == label and b.data), None)


# --- comparing


def _plain(network: Network, before: Network) -> dict[str, Any]:
    """The records without their ids, contacts by name; the coach's note of what it showed is not the user's."""
    names = {c.id: c.name for c in network.contacts}
    made = {of: sorted(_told(r, names) for r in getattr(network, of)) for of in type_of_list}
    looked = [s.action for s in network.shown if isinstance(s, Shown) and s.action == "take_stock"]
    return {**made, "me": network.me.model_dump_json(), "looked": looked}


def _told(record: Record, names: dict[str, str]) -> str:
    fields = record.model_dump(exclude={"id"})
    return repr({k: names.get(v, v) if isinstance(v, str) else v for k, v in fields.items()})

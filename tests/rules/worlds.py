"""Made-up networks, hostile ones among them: dangling ids, doubles, dates far off, words that look like markup."""

from __future__ import annotations

import datetime as dt
import random
from typing import Any

from hypothesis import strategies as st

from coach.network import FORMAT, Network

NOW = dt.datetime(2026, 3, 11, 18, 20, tzinfo=dt.UTC)
_WORDS = (
    "a bookkeeper who knows small shops",
    "bookkeeping",
    "UX lead",
    "someone to design an app",
    "a mentor in law",
    "law",
    "seed funding",
    "angel investor",
    "heat pumps",
    "a listener",
    "wrote; no answer",
    "talked about { $who }",
    "<b>&",
    "",
    "nothing to offer",
    "sent me two buyers",
    "her garden; thanked",
    "\u202e\u0000x",
    "ß" * 300,
)
_words = st.sampled_from(_WORDS)
_days = st.one_of(
    st.integers(-40, 500).map(lambda n: NOW.date() - dt.timedelta(days=n)),
    st.sampled_from([dt.date.min, dt.date.max, dt.date(2026, 3, 11)]),
)
_moments = st.one_of(_days, st.builds(dt.datetime.combine, _days, st.times(timezones=st.none() | st.just(dt.UTC))))
_ACTIONS = ("keep_promise", "thank", "reconnect", "introduce", "take_stock", "share", "follow_up", "ask", "nonsense")


def _record(number: int, **fields: st.SearchStrategy[Any]) -> st.SearchStrategy[dict[str, Any]]:
    return st.fixed_dictionaries({"id": st.just(f"r{number}"), **fields})


def _some(most: int, **fields: st.SearchStrategy[Any]) -> st.SearchStrategy[list[dict[str, Any]]]:
    return st.integers(0, most).flatmap(lambda n: st.tuples(*(_record(i, **fields) for i in range(n))).map(list))


def _me() -> st.SearchStrategy[dict[str, Any]]:
    goals = st.fixed_dictionaries(
        {"what": _words, "kind": st.sampled_from(["learn", "meet_industry", "mentor_others", "other"]), "topic": _words}
    )
    return st.fixed_dictionaries(
        {
            "name": st.just("Robin"),
            "timezone": st.sampled_from(["UTC", "Pacific/Auckland", "America/Los_Angeles", "No/Such"]),
            "industry": st.sampled_from([None, "law", "banking"]),
            "skills": st.lists(_words.map(lambda w: {"what": w}), max_size=2),
            "goals": st.lists(goals, max_size=2),
            "networking_hours": st.sampled_from([[], [{"weekday": "tue", "at": "17:30:00"}]]),
        }
    )


@st.composite
def networks(draw: st.DrawFn, most: int = 8) -> Network:
    """A network of up to `most` contacts and a few times as many records."""
    ids = [f"c{i}" for i in range(draw(st.integers(0, most)))]
    who = st.sampled_from([*ids, "c0", "nobody"])
    contacts = [
        {
            "id": i,
            **draw(
                st.fixed_dictionaries(
                    {
                        "name": st.sampled_from(["Ana Lee", "Dr Bo", "C", " "]),
                        "role": st.none() | _words,
                        "company": st.none() | _words,
                        "industry": st.sampled_from([None, "law", "music"]),
                        "interests": st.lists(_words, max_size=1),
                        "skills": st.lists(_words.map(lambda w: {"what": w}), max_size=2),
                        "notes": _words,
                        "birthday": st.sampled_from([None, "--03-11", "1980-02-29", "soon"]),
                        "tier": st.sampled_from([None, "networking", "connection", "relationship"]),
                        "met": st.fixed_dictionaries(
                            {"on": st.none() | _days, "at": st.none() | _words, "through": st.none() | who}
                        ),
                        "cadence_days": st.sampled_from([None, 14]),
                        "archived": st.sampled_from([False, False, True]),
                    }
                )
            ),
        }
        for i in ids
    ]
    given = st.sampled_from(["given", "received"])
    return Network.model_validate(
        {
            "format": FORMAT,
            "me": draw(_me()),
            "contacts": contacts + (contacts[:1] if draw(st.booleans()) else []),
            "conversations": draw(
                _some(
                    20,
                    contact=who,
                    at=_moments,
                    summary=_words,
                    minutes=st.sampled_from([None, 3, 60]),
                    started_by=st.sampled_from([None, "me", "them"]),
                )
            ),
            "offers": draw(
                _some(
                    8,
                    contact=who,
                    direction=given,
                    what=_words,
                    on=_days,
                    due=st.none() | _days,
                    state=st.sampled_from(["offered", "promised", "done", "declined"]),
                    thanked=st.booleans(),
                    outcome=st.none() | _words,
                )
            ),
            "needs": draw(_some(5, contact=who, what=_words, on=_days, state=st.sampled_from(["open", "open", "met"]))),
            "introductions": draw(
                _some(
                    3,
                    first=who,
                    second=who,
                    reason=_words,
                    on=_days,
                    state=st.sampled_from(["idea", "asked_first", "asked_both", "agreed", "made"]),
                )
            ),
            "asks": draw(
                _some(
                    4,
                    contact=st.none() | who,
                    what=_words,
                    on=_days,
                    state=st.sampled_from(["considering", "asked", "granted"]),
                )
            ),
            "events": draw(_some(2, name=_words, on=_days, met=st.lists(who, max_size=1))),
            "lessons": draw(_some(2, what=_words, topic=st.none() | _words, on=_days, learned_from=st.none() | who)),
            "shown": draw(
                st.lists(
                    st.fixed_dictionaries(
                        {
                            "action": st.sampled_from(_ACTIONS),
                            "contacts": st.lists(who, max_size=2),
                            "on": _moments,
                            "response": st.sampled_from(["done", "later", "not_for_me", "ignored"]),
                        }
                    ),
                    max_size=4,
                )
            ),
        }
    )


def document(contacts: int, talks: int, seed: int) -> Network:
    """A plausible network: people with trades and rhythms, help both ways, needs, and a few asks."""
    chance = random.Random(seed)
    trades = (
        "bookkeeping",
        "poster printing",
        "wedding cakes",
        "tenancy law",
        "violin",
        "UX research",
        "roofing",
        "welding",
    )
    ids = [f"c{i}" for i in range(contacts)]

    def ago(most: int) -> dt.date:
        return NOW.date() - dt.timedelta(days=chance.randint(1, most))

    return Network.model_validate(
        {
            "format": FORMAT,
            "me": {"name": "Robin", "industry": "law", "skills": [{"what": "tenancy law"}]},
            "contacts": [
                {
                    "id": i,
                    "name": i.upper(),
                    "skills": [{"what": chance.choice(trades)}],
                    "tier": chance.choice(("networking", "connection", "relationship")),
                }
                for i in ids
            ],
            "conversations": [
                {
                    "id": f"v{n}",
                    "contact": chance.choice(ids),
                    "at": ago(700),
                    "started_by": chance.choice(("me", "them")),
                }
                for n in range(talks)
            ],
            "offers": [
                {
                    "id": f"o{n}",
                    "contact": chance.choice(ids),
                    "direction": chance.choice(("given", "received")),
                    "state": "done",
                    "what": "a read",
                    "on": ago(300),
                    "thanked": chance.random() < 0.9,
                }
                for n in range(contacts)
            ],
            "needs": [
                {
                    "id": f"n{n}",
                    "contact": chance.choice(ids),
                    "what": f"someone for {chance.choice(trades)}",
                    "on": ago(100),
                }
                for n in range(3)
            ],
            "asks": [{"id": "a0", "contact": chance.choice(ids), "what": "a word with the mayor", "on": ago(20)}],
        }
    )

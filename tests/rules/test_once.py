"""What was worked out for a list of conversations is the same as if it were worked out anew, whatever became of it."""

from __future__ import annotations

import datetime as dt
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager

from hypothesis import given
from hypothesis import strategies as st

from coach import once
from coach.network import FORMAT, Contact, Conversation, Me, Network
from coach.once import once_by_contact
from coach.rhythm import readings
from coach.rules import suggest
from coach.world import World, without_those_of

NOW = dt.datetime(2026, 3, 11, 18, 20, tzinfo=dt.UTC)
WHO = ("ana", "ben", "cem")


def network(talks: list[tuple[str, int]]) -> Network:
    """Three contacts and talks so many days ago; a talk in the days to come has a negative number."""
    return Network(
        format=FORMAT,
        me=Me(name="Robin", timezone="Europe/Berlin"),
        contacts=tuple(Contact(id=c, name=c.title(), tier="connection") for c in WHO),
        conversations=tuple(
            Conversation(id=f"v{i}", contact=who, at=NOW - dt.timedelta(days=ago)) for i, (who, ago) in enumerate(talks)
        ),
    )


def judged(world: World) -> object:
    return suggest(world, 100), [readings(world)[who] for who in WHO], [world.talks(who) for who in WHO]


told = st.lists(st.tuples(st.sampled_from(WHO), st.integers(-3, 400)), max_size=12)


@given(told, told, st.integers(0, 5))
def test_a_network_that_goes_on_is_judged_as_if_it_were_read_anew(
    first: list[tuple[str, int]], more: list[tuple[str, int]], days: int
) -> None:
    before = network(first)
    judged(World(before, NOW))
    whole = network(first + more)
    grown = before.model_copy(
        update={"conversations": before.conversations + whole.conversations[len(before.conversations) :]}
    )
    cut = grown.model_copy(update={"conversations": grown.conversations[1:]})
    put_right = [t.model_copy(update={"contact": "cem"}) if i else t for i, t in enumerate(grown.conversations)]
    edited = grown.model_copy(update={"conversations": (*put_right, *whole.conversations[:1])})
    for now in (NOW, NOW + dt.timedelta(days=days)):
        for one in (grown, edited, cut, before, grown):
            anew = Network.model_validate_json(one.model_dump_json())
            assert judged(World(one, now)) == judged(World(anew, now))


def test_what_is_known_of_others_holds_when_somebody_is_talked_to() -> None:
    talks = network([("ana", 30), ("ben", 20)]).conversations
    known = once_by_contact(talks, "test", without_those_of)
    known["ana"], known["ben"] = "of ana", "of ben"
    more = talks + network([("ana", 1)]).conversations
    assert once_by_contact(more, "test", without_those_of) == {"ben": "of ben"}
    assert known == {"ana": "of ana", "ben": "of ben"}


def test_threads_beside_each_other_find_and_keep_without_harm() -> None:
    """A picture or an index is made in a thread while its user goes on telling."""
    talks = network([(WHO[i % 3], i) for i in range(600)]).conversations
    longer = [talks + network([("ana", 1)] * n).conversations for n in range(1, 4)]
    wrong: list[BaseException] = []

    def notes() -> None:
        for _ in range(60):
            known = once_by_contact(talks, "threads", without_those_of)
            for n in range(1500):
                known[f"{n} {threading.get_ident()}"] = n

    def tells() -> None:
        try:
            for n in range(1500):
                once_by_contact(longer[n % 3], "threads", without_those_of)
        except BaseException as error:
            wrong.append(error)

    with switching_often():
        threads = [threading.Thread(target=act) for act in (notes, tells, tells)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
    assert wrong == []
    assert once._weight == sum(len(records) + once._EACH for records, _ in once._results.values())


@contextmanager
def switching_often() -> Iterator[None]:
    usual = sys.getswitchinterval()
    sys.setswitchinterval(1e-6)
    try:
        yield
    finally:
        sys.setswitchinterval(usual)

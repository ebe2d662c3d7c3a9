"""A user's network: written, read back exactly, changed, taken back."""

from __future__ import annotations

import datetime as dt
import json

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from coach.changes import Change, Put, Remove
from coach.network import Contact, Introduction, Me, Met, Network, Offer, Shown, Skill
from coach.restoring import restored
from storage.faults import NoUser
from storage.records import Heading, Source
from storage.store import Store
from tests.storage.conftest import NOW
from tests.storage.people import ANN, coffee, contact, met, told

WHOLE = {
    "format": "networking-coach/1",
    "me": {"name": "Ann", "timezone": "Europe/Berlin", "networking_hours": [{"weekday": "tue", "at": "09:00"}]},
    "contacts": [
        {"id": "z", "name": "Zoë <b>& co", "birthday": "--03-11", "met": {"through": "a"}},
        {"id": "a", "name": "李雷", "skills": [{"what": "SQL"}], "emails": ["a@example.org"]},
    ],
    "conversations": [
        {"id": "1", "contact": "z", "at": "2026-03-10"},
        {"id": "0", "contact": "a", "at": "2026-03-10T18:30:00+01:00", "summary": "🙂"},
        {"id": "2", "contact": "a", "at": "2026-03-10T18:30:00"},
    ],
    "offers": [
        {"id": "o", "contact": "a", "direction": "given", "what": "a hand", "state": "promised", "on": "2026-03-01"}
    ],
    "needs": [{"id": "n", "contact": "z", "what": "a baker", "on": "2026-03-01"}],
    "introductions": [{"id": "i", "first": "z", "second": "a", "reason": "bread", "state": "idea", "on": "2026-03-02"}],
    "asks": [{"id": "k", "contact": None, "what": "a desk", "on": "2026-03-02"}],
    "events": [{"id": "e", "name": "Fair", "on": "2026-04-01", "met": ["a"]}],
    "lessons": [{"id": "l", "what": "listen", "on": "2026-03-02", "learned_from": "a"}],
    "shown": [
        {"action": "thank", "contacts": ["a"], "on": "2026-03-03", "response": "later"},
        {"action": "thank", "contacts": ["a"], "on": "2026-03-03", "response": "later"},
    ],
}


async def test_a_document_comes_back_as_it_was_put(store: Store, url: str) -> None:
    document = Network.model_validate(WHOLE)
    await met(store)
    await told(store, *restored(document))
    assert await store.network_of(ANN) == document
    other = await Store.open(url)
    async with other.transaction(ANN, NOW) as tx:
        read = await tx.network()
    await other.close()
    assert read.model_dump_json() == document.model_dump_json()


async def test_records_know_the_message_they_came_from(store: Store) -> None:
    await met(store)
    await told(store, contact("c1"), message=41)
    await told(store, contact("c1", "Priya Shah"), message=42)
    async with store.transaction(ANN, NOW) as tx:
        assert await tx.source_of("contact", "c1") == Source(ANN, 41)
        entry = await tx.entry_of(Source(ANN, 42))
    assert entry is not None
    [image] = entry.images
    assert (image.before, image.after) == (Contact(id="c1", name="Priya"), Contact(id="c1", name="Priya Shah"))


async def test_a_transaction_that_fails_leaves_no_trace(store: Store) -> None:
    await met(store)
    with pytest.raises(ZeroDivisionError):
        async with store.transaction(ANN, NOW) as tx:
            await tx.apply([contact("c1")], what="told", now=NOW)
            assert len((await tx.network()).contacts) == 1
            raise ZeroDivisionError
    async with store.transaction(ANN, NOW) as tx:
        assert (await tx.network()).contacts == ()
        last = await tx.last_standing()
        assert last is not None and last.what == "hello"


async def test_the_last_entry_is_named_without_those_that_are_left_out(store: Store) -> None:
    await met(store)
    told_first = await told(store, contact("c1"))
    async with store.transaction(ANN, NOW) as tx:
        await tx.apply([contact("c2")], what="begin", now=NOW)
        assert await tx.last_standing(("begin", "hello")) == Heading(told_first.id, told_first.what)
        last = await tx.last_standing()
        assert last is not None and last.what == "begin"
        await tx.undo(told_first.id, now=NOW)
        assert await tx.last_standing(("begin", "hello")) is None


async def test_undo_takes_back_the_last_entry_that_stands(store: Store) -> None:
    await met(store)
    await told(store, contact("c1"), message=1)
    await told(store, contact("c1", "Priya Shah"), contact("c2", "Tom"), message=2)
    async with store.transaction(ANN, NOW) as tx:
        undone = await tx.undo(now=NOW)
        assert undone is not None and undone.source == Source(ANN, 2) and undone.undone_at == NOW
        assert [c.name for c in (await tx.network()).contacts] == ["Priya"]
        await tx.undo(now=NOW)
        assert (await tx.network()).contacts == ()


async def test_undo_puts_a_removed_record_back_in_its_place(store: Store) -> None:
    await met(store)
    await told(store, contact("c1", "A"), contact("c2", "B"), contact("c3", "C"))
    await told(store, Remove("contact", "c2"))
    async with store.transaction(ANN, NOW) as tx:
        assert [c.name for c in (await tx.network()).contacts] == ["A", "C"]
        await tx.undo(now=NOW)
        assert [c.name for c in (await tx.network()).contacts] == ["A", "B", "C"]
        assert await tx.source_of("contact", "c2") == Source(ANN, 1)


async def test_undo_of_an_older_entry_keeps_what_was_told_since(store: Store) -> None:
    await met(store)
    first = await told(store, contact("c1"), coffee("v1", "c1"), contact("c2", "Tom"))
    await told(store, coffee("v2", "c1"), message=2)
    async with store.transaction(ANN, NOW) as tx:
        undone = await tx.undo(first.id, now=NOW)
        network = await tx.network()
    assert undone is not None and undone.kept == (("contact", "c1"),)
    assert [c.id for c in network.contacts] == ["c1"]
    assert [c.id for c in network.conversations] == ["v2"]


async def test_undo_returns_only_the_fields_that_the_entry_changed(store: Store) -> None:
    await met(store)
    await told(store, contact("c1", "Priya", city="Pune"))
    changed = await told(store, contact("c1", "Priya", city="Berlin"), message=2)
    await told(store, contact("c1", "Priya", city="Berlin", role="CTO"), message=3)
    async with store.transaction(ANN, NOW) as tx:
        await tx.undo(changed.id, now=NOW)
        [priya] = (await tx.network()).contacts
    assert (priya.city, priya.role) == ("Pune", "CTO")


async def test_a_contact_stays_through_whom_someone_was_met(store: Store) -> None:
    await met(store)
    first = await told(store, contact("c1"), contact("c2", "Tom"))
    await told(store, contact("c3", "Lea", met=Met(through="c2").model_dump()), message=2)
    async with store.transaction(ANN, NOW) as tx:
        undone = await tx.undo(first.id, now=NOW)
        assert [c.id for c in (await tx.network()).contacts] == ["c2", "c3"]
    assert undone is not None and undone.kept == (("contact", "c2"),)


async def test_an_entry_is_undone_once(store: Store) -> None:
    await met(store)
    entry = await told(store, contact("c1"))
    async with store.transaction(ANN, NOW) as tx:
        assert await tx.undo(entry.id, now=NOW) is not None
        assert await tx.undo(entry.id, now=NOW) is None


async def test_the_users_own_part_is_changed_and_taken_back(store: Store) -> None:
    await met(store)
    await told(store, Put(Me(name="Ann Lee", timezone="Asia/Tokyo")))
    async with store.transaction(ANN, NOW) as tx:
        assert (await tx.network()).me.timezone == "Asia/Tokyo"
        await tx.undo(now=NOW)
        assert (await tx.network()).me == Me(name="Ann")
    network = await store.network_of(ANN)
    assert network is not None and network.me == Me(name="Ann")


async def test_ids_are_never_given_twice_and_imported_ones_are_respected(store: Store) -> None:
    await met(store)
    await told(store, contact("c41"), contact("imported-99999"))
    async with store.transaction(ANN, NOW) as tx:
        assert tx.new_id("offer") == "o42"
        assert tx.new_id("contact") == "c43"
    await told(store, Remove("contact", "c41"))
    async with store.transaction(ANN, NOW) as tx:
        assert tx.new_id("contact") == "c44"


async def test_records_need_a_user(store: Store) -> None:
    with pytest.raises(NoUser):
        await told(store, contact("c1"))
    async with store.transaction(ANN, NOW) as tx:
        assert await tx.user() is None
        assert (await tx.network()).contacts == ()


async def test_users_see_only_their_own(store: Store) -> None:
    await met(store, 1)
    await met(store, 2)
    mine = await told(store, contact("c1", "Mine"), user_id=1)
    await told(store, contact("c1", "Theirs"), user_id=2)
    async with store.transaction(2, NOW) as tx:
        assert [c.name for c in (await tx.network()).contacts] == ["Theirs"]
        assert await tx.entry(mine.id) is None
        assert await tx.undo(mine.id, now=NOW) is None


async def test_two_stores_over_one_database_see_each_others_changes(store: Store, url: str) -> None:
    await met(store)
    other = await Store.open(url)
    for number in range(3):
        here, there = (store, other) if number % 2 else (other, store)
        await told(here, contact(f"c{number}", str(number)))
        async with there.transaction(ANN, NOW) as tx:
            assert len((await tx.network()).contacts) == number + 1
    await other.close()


_changes = st.lists(
    st.one_of(
        st.builds(contact, st.sampled_from("pqr"), st.sampled_from(["Ana", "Bo"]), city=st.sampled_from(["X", "Y"])),
        st.builds(coffee, st.sampled_from("stu"), st.sampled_from("pqr"), st.sampled_from(["", "ok"])),
        st.builds(Remove, st.sampled_from(["contact", "conversation"]), st.sampled_from("pqrstu")),
        st.builds(lambda z: Put(Me(name="Ann", timezone=z)), st.sampled_from(["UTC", "Asia/Tokyo"])),
        st.just(Put(Shown(action="thank", on=dt.date(2026, 3, 1)))),
        st.just(Put(Offer(id="o", contact="p", direction="given", what="x", state="done", on=dt.date(2026, 3, 1)))),
        st.just(Put(Introduction(id="i", first="p", second="q", reason="", state="idea", on=dt.date(2026, 3, 1)))),
        st.builds(contact, st.just("p"), st.just("Ana"), skills=st.just([Skill(what="tea").model_dump()])),
    ),
    max_size=6,
)


@given(turns=st.lists(_changes, min_size=1, max_size=4))
@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
async def test_what_is_kept_is_what_is_stored_and_undoing_all_in_turn_leads_back(
    store: Store, turns: list[list[Change]]
) -> None:
    user_id = _next_user()
    await met(store, user_id)
    before = []
    for number, changes in enumerate(turns):
        async with store.transaction(user_id, NOW) as tx:
            before.append(await tx.network())
            await tx.apply(changes, source=Source(user_id, number), what="told", now=NOW)
        async with store.transaction(user_id, NOW) as tx:
            assert await tx.network() == await store.network_of(user_id)
    for expected in reversed(before):
        async with store.transaction(user_id, NOW) as tx:
            await tx.undo(now=NOW)
        stored = await store.network_of(user_id)
        assert stored is not None
        assert json.loads(stored.model_dump_json()) == json.loads(expected.model_dump_json())


_users = iter(range(1000, 10**9))


def _next_user() -> int:
    return next(_users)

"""What is left after a fault run: answers, records and nudges, each against what was said."""

from __future__ import annotations

import datetime as dt
from collections import Counter

from benchmarks.faults.told import Said, nudge_of
from benchmarks.faults.watching import SETTLED_WITHIN, Watch
from storage.store import Store

SHOWN = 10
"""Of a kind of trouble that much is printed."""

Named = tuple[int, str]
"""A user and a contact's name, or what a nudge is sent as."""


async def count(url: str, watch: Watch, said: list[Said], ended: int, now: dt.datetime) -> bool:
    """Print the counts; whether all is well."""
    store = await Store.open(url)
    contacts, talks, promises, nudges = Counter[Named](), Counter[Named](), Counter[Named](), Counter[Named]()
    unsent = 0
    for user_id in await store.user_ids():
        network = await store.network_of(user_id)
        assert network is not None
        names = {contact.id: (user_id, contact.name) for contact in network.contacts}
        contacts.update(names.values())
        talks.update(names[talk.contact] for talk in network.conversations)
        promises.update(names[offer.contact] for offer in network.offers)
        async with store.transaction(user_id, now) as tx:
            noted = await tx.nudges(100_000)
        nudges.update((user_id, nudge_of(nudge.key)) for nudge in noted)
        unsent += sum(nudge.sent_at is None for nudge in noted)
    left = await store.open_updates() + await store.open_calls()
    quarantined = len(await store.quarantined())
    await store.close()
    doubled, unexplained, longest = watch.doubles()
    told = [(s.user, s.name) for s in said if s.name is not None]
    known = set(told)
    promised = [(s.user, s.name) for s in said if s.name is not None and s.promises]
    wanted = {(s.user, s.nudge) for s in said if s.nudge is not None}
    wrong = {
        "messages without an answer": [s for s in said if not watch.came(s.user, s.answer)],
        "messages without their contact": [t for t in told if contacts[t] == 0],
        "messages without their conversation": [t for t in told if talks[t] == 0],
        "promises without their record": [p for p in promised if promises[p] == 0],
        "records there twice": [k for kind in (contacts, talks, promises) for k, n in kind.items() if n > 1],
        "records of nothing that was said": [k for kind in (contacts, talks, promises) for k in kind if k not in known],
        "nudges lost": [(user, nudge) for user, nudge in wanted if not watch.came(user, nudge)],
        "nudges noted twice": [key for key, n in nudges.items() if n > 1],
        "nudges noted and not sent": [None] * unsent,
        "repeats that nothing explains": unexplained,
        "updates or calls left open": [None] * left,
        "updates in quarantine": [None] * quarantined,
        "processes that ended by themselves": [None] * ended,
    }
    print(f"messages {len(said)}, nudges {len(wanted)} asked for, {nudges.total()} noted")
    print(f"messages that came twice: {doubled}; killed {longest:.2f} s after the first at most (of {SETTLED_WITHIN})")
    for what, found in wrong.items():
        print(f"{len(found):6} {what}", *(one for one in found[:SHOWN] if one is not None))
    return not any(wrong.values())

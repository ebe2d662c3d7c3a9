"""From a message to records: exactly what it says, on the right person, once."""

from __future__ import annotations

import datetime as dt
import itertools
from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coach.network import Contact, Conversation, Introduction, IntroductionState, Network, Offer
from coach.recording import LONGEST_SUMMARY, Recorded, record
from coach.recording_forms import record_form
from coach.understanding import Known, KnownNames, understand
from coach.world import World
from tests.networks import applied, network

NOW = dt.datetime(2026, 3, 4, 17, 20, tzinfo=dt.UTC)
TOM = Contact(id="c1", name="Tom Becker", company="Finch")
KNOWN = network(contacts=[TOM])


def new_ids() -> Callable[[str], str]:
    numbers = itertools.count(100)
    return lambda kind: f"{kind[0]}{next(numbers)}"


def told(text: str, to: Network = KNOWN, **more: bool) -> tuple[Recorded, Network]:
    names = KnownNames(Known(c.id, c.name, c.aliases) for c in to.contacts)
    reading = understand(text, now=NOW, timezone=to.me.timezone, known=names, me=to.me.name)
    made = record(reading, World(to, NOW), new_ids(), text, **more)
    return made, applied(to, made.changes)


def test_a_known_contact_is_not_made_again() -> None:
    _, after = told("Call with Tom yesterday, he needs a designer")
    assert [c.name for c in after.contacts] == ["Tom Becker"]
    assert [(n.contact, n.what) for n in after.needs] == [("c1", "a designer")]
    assert [(c.contact, c.channel, c.at) for c in after.conversations] == [("c1", "call", dt.date(2026, 3, 3))]


def test_a_conversation_of_today_has_its_hour() -> None:
    _, after = told("Just had coffee with Tom")
    [talk] = after.conversations
    assert isinstance(talk.at, dt.datetime)


def test_what_is_known_of_somebody_tells_of_no_conversation() -> None:
    _, after = told("Tom is looking for a flat")
    assert after.conversations == ()
    assert len(after.needs) == 1


def test_a_new_job_takes_the_place_of_the_old_one() -> None:
    _, after = told("Tom works at Heron now")
    assert after.contacts[0].company == "Heron"


def test_a_promise_has_its_day() -> None:
    _, after = told("I promised Tom to send the deck by Friday")
    assert [(o.direction, o.state, o.due) for o in after.offers] == [("given", "promised", dt.date(2026, 3, 6))]


def test_the_card_says_every_record() -> None:
    made, after = told("Coffee with Ana Costa today, she needs a designer. I'll send her the deck by Friday")
    assert [line.key for line in made.lines] == ["card-new", "card-conversation", "card-promise-due", "card-need"]
    assert made.contacts == [c.id for c in after.contacts if c.name == "Ana Costa"]


@pytest.mark.parametrize("text", ["I might call Tom some day", "Tom said Ana needs a flat", "Maybe Tom could help"])
def test_what_is_not_so_leaves_no_record_of_help_or_promise(text: str) -> None:
    _, after = told(text)
    assert after.offers == ()


def test_a_form_makes_the_same_records_as_words() -> None:
    made = record_form("need", {"who": {"id": "c1"}, "what": "a designer"}, World(KNOWN, NOW), new_ids(), None)
    after = applied(KNOWN, made.changes)
    assert [(n.contact, n.what, n.on) for n in after.needs] == [("c1", "a designer", dt.date(2026, 3, 4))]


def test_thanks_already_said_are_kept() -> None:
    answers = {"who": {"id": "c1"}, "what": "a lift", "thanked": "yes"}
    [offer] = applied(KNOWN, record_form("received", answers, World(KNOWN, NOW), new_ids(), None).changes).offers
    assert isinstance(offer, Offer)
    assert offer.thanked


NAMES = st.sampled_from(["Tom", "Ana Costa", "tom becker", "Li Wei", "May", "we", ""])
MESSAGES = st.one_of(
    st.text(max_size=200),
    st.lists(
        st.sampled_from(
            ["coffee with", "promised", "needs", "a designer", "by Friday", "yesterday", ",", ".", "and", "#fair", "\n"]
        )
        | NAMES,
        max_size=14,
    ).map(" ".join),
)


@given(MESSAGES, st.booleans())
def test_whatever_is_told_every_record_is_about_somebody_known(text: str, talked: bool) -> None:
    _, after = told(text, talked=talked)
    people = {c.id for c in after.contacts}
    about = [r.contact for r in (*after.conversations, *after.offers, *after.needs, *after.asks)]
    assert set(about) <= people
    assert all(c.name.strip() for c in after.contacts)
    assert all(isinstance(t, Conversation) and len(t.summary) <= LONGEST_SUMMARY for t in after.conversations)


ANA = Contact(id="c2", name="Ana Silva")
TWO = network(contacts=[TOM, ANA])


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("I introduced Ana to Tom yesterday", 3),
        ("Introduced Ana and Tom", 4),
        ("I made an intro between Ana and Tom", 4),
        ("Connected Ana with Tom by email", 4),
        ("Put Ana in touch with Tom", 4),
        ("Met Ana for coffee, introduced her to Tom", 4),
    ],
)
def test_two_brought_together_are_an_introduction_that_was_made(text: str, day: int) -> None:
    made, after = told(text, TWO)
    [one] = after.introductions
    assert (one.first, one.second, one.state, one.on) == ("c2", "c1", "made", dt.date(2026, 3, day))
    assert sorted(c.contact for c in after.conversations) == ["c1", "c2"]
    [gift] = after.offers
    assert (gift.contact, gift.direction, gift.kind, gift.what) == ("c2", "given", "introduction", "Tom Becker")
    assert set(made.contacts) == {"c1", "c2"}


@pytest.mark.parametrize(
    "text",
    ["Ana introduced me to Tom", "Ana introduced Tom to Lea Gold", "I want to introduce Ana to Tom",
     "I introduced Ana to Tom's book", "I introduced Ana"],
)  # fmt: skip
def test_other_introductions_are_not_the_users(text: str) -> None:
    assert told(text, TWO)[1].introductions == ()


def test_an_introduction_is_for_the_one_who_is_told_to_need_it() -> None:
    _, after = told("I introduced Ana to Tom because he needs a designer", TWO)
    [one] = after.introductions
    assert (one.first, one.second, one.reason) == ("c1", "c2", "a designer")


@pytest.mark.parametrize(
    ("state", "outcome", "states"),
    [("agreed", None, ["made"]), ("made", None, ["made"]), ("declined", None, ["declined", "made"]),
     ("made", "they met", ["made", "made"])],
)  # fmt: skip
def test_the_one_under_way_is_the_one_that_was_made(
    state: IntroductionState, outcome: str | None, states: list[str]
) -> None:
    before = Introduction(
        id="i1", first="c2", second="c1", reason="", state=state, on=dt.date(2026, 2, 1), outcome=outcome
    )
    _, after = told("Introduced Tom and Ana", TWO.model_copy(update={"introductions": (before,)}))
    assert [i.state for i in after.introductions] == states

"""Free words find their flow, and what tells of something that happened is left alone."""

from __future__ import annotations

import pytest

from bot.actions.registry import commands
from coach.wishes import Heard, heard_in, thanked_in, wish_of

WISHES = [
    ("introduce Priya to Ben", "intro", "Priya to Ben"),
    ("I'd like to introduce my sister and Ben.", "intro", "my sister and Ben"),
    ("Could you introduce Lena with Tom", "intro", "Lena with Tom"),
    ("Who should I introduce?", "intro", ""),
    ("Who do I know at Finch?", "refer", "Finch"),
    ("who knows someone in publishing", "refer", "publishing"),
    ("Do I know anyone at the city library?", "refer", "the city library"),
    ("I want to meet people in film", "refer", "film"),
    ("I'd like to ask Ana for a word with the printer", "ask", "Ana for a word with the printer"),
    ("Should I ask Tom to look over my CV?", "ask", "Tom to look over my CV"),
    ("I'm going to the Rust meetup on Thursday", "event", "the Rust meetup on Thursday"),
    ("We'll attend a design conference in May", "event", "a design conference in May"),
    ("My goal is to find clients in health care", "goals", "find clients in health care"),
    ("I want to learn product management", "goals", "learn product management"),
    ("I'd love to become a mentor", "goals", "become a mentor"),
    ("I learned that small batches sell better", "lesson", "small batches sell better"),
    ("Today I realised that mornings work best", "lesson", "mornings work best"),
    ("Set aside half an hour on Mondays at 9", "hours", "Set aside half an hour on Mondays at 9"),
    ("Move this week's hour to tomorrow at 5", "hours", "Move this week's hour to tomorrow at 5"),
    ("What could I do for Ana?", "favours", "Ana"),
    ("a five-minute favour for Tom", "favours", "Tom"),
    ("thank Jonas for the lift", "thanks", "Jonas for the lift"),
    ("I want to say thank you to Jonas", "thanks", "Jonas"),
    ("Who should I thank?", "thanks", ""),
    ("why?", "why", ""),
    ("Show me my network", "network", ""),
    ("How was my week?", "review", ""),
]
TOLD = [
    "I introduced Ana to Tom yesterday",
    "Coffee with Ana, she wants to learn product management",
    "I asked Ana for a word with the printer",
    "Ana introduced me to Tom",
    "Met Tom at the conference on Friday",
    "Tom learned that small batches sell better",
    "I promised to introduce Ana to Tom by Friday. She was glad.",
    "Ana is going to the fair on Friday",
    "Call with Tom on Monday, he set aside half an hour for us",
    "I met people in film yesterday",
    "hello",
    "thank you",
    "Thank God it's Friday",
    "I thanked Jonas for the lift",
    "",
]


@pytest.mark.parametrize(("text", "command", "rest"), WISHES)
def test_a_wish_goes_to_its_command(text: str, command: str, rest: str) -> None:
    wish = wish_of(text)
    assert wish is not None and (wish.command, wish.rest) == (command, rest)
    assert wish.command in commands()


@pytest.mark.parametrize("text", TOLD)
def test_what_is_told_is_no_wish(text: str) -> None:
    assert wish_of(text) is None


@pytest.mark.parametrize(
    ("text", "heard"),
    [
        ("Priya said yes", Heard("Priya", True)),
        ("Ben Weber agreed.", Heard("Ben Weber", True)),
        ("Ana would love to meet him", Heard("Ana", True)),
        ("Tom said no", Heard("Tom", False)),
        ("Ana said: not now", Heard("Ana", False)),
        ("Priya said yes to my proposal and we had lunch, she needs a bookkeeper for the shop", None),
        ("Tom said he knows a printer", None),
        ("Coffee with Ana", None),
    ],
)
def test_what_somebody_answered(text: str, heard: Heard | None) -> None:
    assert heard_in(text) == heard


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("I thanked Jonas for the lift", "Jonas"),
        ("I've just thanked Jonas Feld.", "Jonas Feld"),
        ("said thank you to Jonas today", "Jonas"),
        ("Jonas thanked me", None),
        ("Coffee with Jonas, I thanked him for the lift", None),
    ],
)
def test_whom_the_user_thanked(text: str, who: str | None) -> None:
    assert thanked_in(text) == who

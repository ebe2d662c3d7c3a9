"""What went back and forth in the demo network: help, needs, introductions, asks, events, lessons, advice shown."""

from __future__ import annotations

from coach.demo.days import Days
from coach.network import (
    Ask,
    AskState,
    Event,
    HelpKind,
    Introduction,
    IntroductionState,
    Lesson,
    Need,
    NeedState,
    Offer,
    Shown,
)

_GIVEN: tuple[tuple[str, int, HelpKind, str, str | None], ...] = (
    ("leila", 164, "feedback", "went through her talk on product reviews", "she gave it twice since"),
    ("mateo", 151, "time", "wrote the texts for his website", "three new orders in a month"),
    ("kwame", 143, "referral", "sent the bakery next door to him", "they are clients now"),
    ("yuki", 139, "information", "sent the call for the zine fair", "she has a table"),
    ("chidi", 112, "introduction", "brought him together with Noor about the permit", "the permit came through"),
    ("fatou", 108, "time", "ran the planning evening of the Open Kitchen", "twelve new volunteers"),
    ("lukasz", 96, "encouragement", "told him to apply for the lead role", "he got it"),
    ("arjun", 88, "advice", "helped with the questions for his pilot users", None),
    ("olena", 79, "introduction", "found her two people to interview", "the episode was on air"),
    ("omar", 72, "feedback", "read his patient leaflet as a patient would", "it is one page now"),
    ("sofia", 63, "information", "told her of the open role at Hafenkran's sister firm", None),
    ("ingrid", 85, "time", "looked after the rehearsal room keys for a month", None),
    ("hannah", 47, "resource", "shared the interview guide", "she uses it for every hire"),
    ("hiro", 40, "feedback", "played the queue game with two children", None),
    ("noor", 36, "referral", "named her to a freelancer with a contract question", None),
    ("samir", 25, "encouragement", "wrote a recommendation for his page", None),
    ("bao", 23, "advice", "tidied up the menu with him", "shorter, and people like it"),
    ("nia", 4, "advice", "showed how I plan sessions for people who tire", None),
    ("tomoko", 2, "encouragement", "told the library how helpful she was", None),
)  # fmt: skip
_RECEIVED: tuple[tuple[str, int, HelpKind, str, str | None, bool], ...] = (
    ("leila", 158, "mentoring", "three evenings on how to lead a first team", "I said yes to the guild", True),
    ("kwame", 133, "advice", "sorted my receipts and my tax worries", "the refund came", True),
    ("mateo", 117, "resource", "lent me his van", None, True),
    ("lukasz", 91, "time", "fixed the export of the interview notes", "saved us a week", True),
    ("olena", 75, "advice", "how to ask and then be quiet", None, True),
    ("ingrid", 92, "introduction", "introduced me to Omar's team", None, True),
    ("yuki", 66, "resource", "drew the sign for the door of the guild", "everyone asks who made it", True),
    ("sofia", 60, "feedback", "found the mistake in my numbers", None, True),
    ("fatou", 44, "introduction", "brought me together with the quarter's office", None, True),
    ("noor", 30, "advice", "explained the licence in plain words", None, True),
    ("jonas", 6, "feedback", "read my talk and gave me a better opening", None, False),
)  # fmt: skip
_NEEDS: tuple[tuple[str, str, int, NeedState], ...] = (
    ("arjun", "a data engineer who can clean up sensor data", 10, "open"),
    ("bao", "a bookkeeper who knows restaurants", 24, "open"),
    ("fatou", "someone to run a workshop for new volunteers", 13, "open"),
    ("aisha", "a mentor for her first user research", 14, "open"),
    ("clara", "an illustrator for a children's exhibition", 48, "open"),
    ("wei", "tax advice in English", 51, "open"),
    ("grace", "books in easy German", 77, "open"),
    ("ines", "photographs for the website of her practice", 1, "open"),
    ("hannah", "how others went about a four-day week", 21, "open"),
    ("declan", "a guest who knows about waiting rooms", 37, "open"),
    ("chidi", "a lawyer for work permits", 118, "met"),
    ("erik", "a heat pump company to visit", 160, "dropped"),
)  # fmt: skip
_INTRODUCTIONS: tuple[tuple[str, str, str, IntroductionState, int, str | None], ...] = (
    ("ines", "samir", "Inês needs photographs, Samir takes portraits that look like people", "idea", 1, None),
    ("bao", "kwame", "Bảo needs a bookkeeper, Kwame knows restaurants", "asked_first", 5, None),
    ("wei", "kwame", "Wei asked for tax advice in English", "asked_both", 8, None),
    ("clara", "yuki", "an illustrator for the children's exhibition", "agreed", 4, None),
    ("chidi", "noor", "the work permit", "made", 112, "the permit came through; both wrote to say thanks"),
    ("arjun", "erik", "a first round for the heat pumps", "declined", 120, None),
)  # fmt: skip
_ASKS: tuple[tuple[str | None, str, int, AskState], ...] = (
    ("omar", "an hour on the ward to watch how a tool is chosen", 9, "considering"),
    ("jonas", "a look at my talk", 12, "granted"),
    ("erik", "advice on foundations that pay for research", 170, "dropped"),
)  # fmt: skip
_LESSONS: tuple[tuple[str, str, str | None, int, bool], ...] = (
    ("A four-day week works where meetings go first, not last", "four-day week", "olu", 22, False),
    ("Watch children's hands, not the screen", "playtesting", "hiro", 41, True),
    ("Wards choose their tools in May", "health care", "ingrid", 81, False),
    ("Start a talk with the moment something went wrong", "giving talks", "jonas", 6, False),
    ("A shorter menu sells more", "gastronomy", "bao", 23, True),
)  # fmt: skip


def offers(days: Days) -> tuple[Offer, ...]:
    given = [
        Offer(id=f"g{n}", contact=who, direction="given", kind=kind, what=what, state="done", on=days.ago(ago),
              outcome=outcome)
        for n, (who, ago, kind, what, outcome) in enumerate(_GIVEN, 1)
    ]  # fmt: skip
    received = [
        Offer(id=f"r{n}", contact=who, direction="received", kind=kind, what=what, state="done", on=days.ago(ago),
              outcome=outcome, thanked=thanked)
        for n, (who, ago, kind, what, outcome, thanked) in enumerate(_RECEIVED, 1)
    ]  # fmt: skip
    return (*given, *received, *_promises(days))


def _promises(days: Days) -> tuple[Offer, ...]:
    """Open words, the user's and to the user, and three kept on their day."""
    return (
        Offer(id="p1", contact="leila", direction="given", kind="information", state="promised", on=days.ago(3),
              what="send the notes of the research interviews", due=days.friday),
        Offer(id="p2", contact="omar", direction="given", kind="resource", state="promised", on=days.ago(16),
              what="send the checklist for readable forms", due=days.ago(1)),
        Offer(id="p3", contact="maude", direction="given", kind="information", state="promised", on=days.ago(7),
              what="send her the name of the sound engineer"),
        Offer(id="p4", contact="noor", direction="received", kind="feedback", state="promised", on=days.ago(15),
              what="look over the contract for the guild", due=days.ahead(5)),
        Offer(id="p5", contact="declan", direction="given", kind="time", state="offered", on=days.ago(36),
              what="be a guest on the show"),
        Offer(id="p6", contact="lukasz", direction="given", kind="feedback", state="done", on=days.ago(9),
              what="read his proposal for the database", due=days.ago(5)),
        Offer(id="p7", contact="hannah", direction="given", kind="information", state="done", on=days.ago(21),
              what="send the numbers of the trial week", due=days.ago(17)),
        Offer(id="p8", contact="kwame", direction="given", kind="time", state="done", on=days.ago(40),
              what="help paint the office", due=days.ago(33), outcome="it is yellow now"),
    )  # fmt: skip


def needs(days: Days) -> tuple[Need, ...]:
    return tuple(
        Need(id=f"n{n}", contact=who, what=what, on=days.ago(ago), state=state)
        for n, (who, what, ago, state) in enumerate(_NEEDS, 1)
    )


def introductions(days: Days) -> tuple[Introduction, ...]:
    return tuple(
        Introduction(
            id=f"i{n}", first=first, second=second, reason=reason, state=state, on=days.ago(ago), outcome=outcome
        )
        for n, (first, second, reason, state, ago, outcome) in enumerate(_INTRODUCTIONS, 1)
    )


def asks(days: Days) -> tuple[Ask, ...]:
    return tuple(
        Ask(id=f"a{n}", contact=who, what=what, on=days.ago(ago), state=state)
        for n, (who, what, ago, state) in enumerate(_ASKS, 1)
    )


def events(days: Days) -> tuple[Event, ...]:
    return (
        Event(id="e1", name="Game jam at the harbour", on=days.ago(110), place="Hamburg", industry="games",
              met=("hiro",)),
        Event(id="e2", name="Portfolio night", on=days.ago(60), place="City College", industry="design",
              met=("aisha",)),
        Event(id="e3", name="Health tech evening", on=days.ago(1), place="Fjord Clinic", industry="health care",
              aim="hear how wards choose their tools", met=("ines",)),
        Event(id="e4", name="Open data breakfast", on=days.ago(3), place="City Library", industry="public service",
              aim="find out who keeps the city's numbers"),
        Event(id="e5", name="Nurses' open lab", on=days.ahead(5), place="Harbour Rehab", industry="health care",
              aim="meet two people who run a ward"),
    )  # fmt: skip


def lessons(days: Days) -> tuple[Lesson, ...]:
    return tuple(
        Lesson(id=f"l{n}", what=what, topic=topic, learned_from=source, on=days.ago(ago), shared=shared)
        for n, (what, topic, source, ago, shared) in enumerate(_LESSONS, 1)
    )


def shown(days: Days) -> tuple[Shown, ...]:
    return (
        Shown(action="introduce", contacts=("chidi", "noor"), on=days.ago(115), response="done"),
        Shown(action="take_stock", contacts=(), on=days.ago(40), response="done"),
        Shown(action="be_curious", contacts=("mirela",), on=days.ago(30), response="not_for_me"),
        Shown(action="pay_it_forward", contacts=("hannah",), on=days.ago(48), response="done"),
        Shown(action="thank", contacts=("fatou",), on=days.ago(43), response="done"),
    )

"""Hold an ask back for now, and do first what would make it right.

Why: asked too early, people feel used; asked after you have been of use, they are glad to. Nothing is forbidden here:
the coach says what comes first.
Source: Misner and Donovan, The 29% Solution (2008): visibility, then credibility, then profitability.
"""

from collections.abc import Iterator

from coach import parameters as p
from coach.ask_gate import Verdict, judge_ask, words_first
from coach.network import Ask, Contact, Network
from coach.samples import gave, got, network, person, promised, talks, wants
from coach.suggestion import Line, Reason, Suggestion, Value
from coach.world import World

PRINCIPLE = "trust_first"
_ANA = person("ana", tier="relationship"), *talks("ana", 200, 120, 60, 20), gave("ana"), got("ana")
FIRES: dict[str, Network] = {
    "met for five minutes": network(
        person("ana"), talks("ana", 9, minutes=5), wants("ana", "ten thousand for the programme")
    ),
    "the last help is unthanked": network(
        _ANA, got("ana", ago=9, thanked=False), wants("ana", "a word with the editor")
    ),
    "a promise is open": network(_ANA, promised("ana", due_in=90), wants("ana", "a word with the editor")),
}
QUIET: dict[str, Network] = {
    "trust carries it": network(_ANA, wants("ana", "a word with the editor")),
    "granted already": network(person("ana"), talks("ana", 9, minutes=5), wants("ana", "a loan", state="granted")),
    "of an archived contact": network(person("ana", archived=True), talks("ana", 9), wants("ana", "a loan")),
}


def suggest(world: World) -> Iterator[Suggestion]:
    for wish in world.all_asks:
        contact = world.live(wish.contact)
        if contact is None or wish.state != "considering" or world.ago(wish.on) > p.ASK_OPEN_DAYS:
            continue
        verdict = judge_ask(world, contact.id, wish.what)
        if not verdict.ready:
            yield _suggestion(world, wish, contact, verdict)


def _suggestion(world: World, wish: Ask, contact: Contact, verdict: Verdict) -> Suggestion:
    values: dict[str, Value] = {"who": contact.name, "what": wish.what}
    reasons = [Reason(Line("rules-hold_ask-wish", values), (f"ask:{wish.id}",)), *verdict.reasons]
    for better in verdict.better[:1]:
        door: dict[str, Value] = {"who": contact.name, "door": world.people[better].name}
        reasons.append(Reason(Line("rules-hold_ask-better", door), (f"contact:{better}",)))
    return Suggestion(
        "hold_ask",
        "trust_first",
        Line(f"rules-hold_ask-title-{verdict.obstacles[0]}", values),
        tuple(reasons),
        (contact.id,),
        words_first(world, contact, verdict),
        minutes=10,
        weight=-float(len(verdict.obstacles)),
    )

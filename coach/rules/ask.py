"""Ask for what you want, of somebody whose trust carries it; or let somebody help you, when you only ever give.

Why: people like to help those who helped them, and like those whom they have helped. An ask that is easy to decline
puts no strain on a tie.
Source: Flynn and Lake 2008, J. Pers. Soc. Psychol. 95(1); Jecker and Landy 1969, Human Relations 22; Grant (2013).
"""

from collections.abc import Iterator

from coach import parameters as p
from coach.ask_gate import is_ready
from coach.balance import balance
from coach.doors import trusted
from coach.matching.lookup import best_fit
from coach.network import Ask, Contact, Network, Offer
from coach.samples import gave, got, network, person, promised, talks, wants
from coach.suggestion import Line, Reason, Suggestion, Value
from coach.wording import called, to_you
from coach.world import World

PRINCIPLE = "referral"
_ANA = person("ana", ("wiring",), tier="relationship"), *talks("ana", 200, 120, 60, 20), gave("ana"), got("ana")
_GIFTS = tuple(gave("ana", "a drive", ago=n) for n in range(10, 100, 10))
FIRES: dict[str, Network] = {
    "a friend's trust carries it": network(_ANA, wants("ana", "a word with the editor")),
    "of nobody yet, and one can do it": network(_ANA, wants(None, "somebody who knows about wiring")),
    "the user only ever gives": network(
        person("ana", ("wiring",), tier="connection"), talks("ana", 90, 60, 30, 10), _GIFTS
    ),
}
QUIET: dict[str, Network] = {
    "met for three minutes": network(person("ana"), talks("ana", 14, minutes=3), wants("ana", "invest in our round")),
    "a promise to her is open": network(_ANA, promised("ana", due_in=90), wants("ana", "a word with the editor")),
    "her help is unthanked": network(_ANA, got("ana", ago=9, thanked=False), wants("ana", "a word with the editor")),
    "asked already": network(_ANA, wants("ana", "a word with the editor", state="asked")),
}


def suggest(world: World) -> Iterator[Suggestion]:
    for wish in world.all_asks:
        if wish.state == "considering" and world.ago(wish.on) <= p.ASK_OPEN_DAYS:
            contact = world.live(wish.contact) if wish.contact else _who_can(world, wish)
            if contact is not None and is_ready(world, contact.id):
                yield _for_wish(wish, contact)
    yield from _let_others_help(world)


def _who_can(world: World, wish: Ask) -> Contact | None:
    fits = [
        (m.score, c.tier == "relationship", -i, c)
        for i, c in enumerate(world.contacts)
        if (m := best_fit(c, wish.what)) is not None and trusted(world, c) and is_ready(world, c.id)
    ]
    return max(fits, key=lambda f: f[:3])[3] if fits else None


def _for_wish(wish: Ask, contact: Contact) -> Suggestion:
    values: dict[str, Value] = {"who": contact.name, "what": wish.what}
    return Suggestion(
        "ask",
        "referral",
        Line("rules-ask-title", values),
        (
            Reason(Line("rules-ask-wish", values), (f"ask:{wish.id}",)),
            Reason(Line("rules-ask-trust", values), (f"contact:{contact.id}",)),
        ),
        (contact.id,),
        Line("draft-ask", {**values, "who": called(contact), "what": to_you(wish.what)}),
        minutes=10,
        weight=1.0,
    )


def _let_others_help(world: World) -> Iterator[Suggestion]:
    lately = balance(world)
    if not lately.only_gives:
        return
    ready = [c for c in world.contacts if world.given(c.id) and trusted(world, c) and is_ready(world, c.id)]
    ranked = sorted(ready, key=lambda c: (not _waved_away(world, c), -len(world.given(c.id))))
    for rank, contact in enumerate(ranked[:2]):
        gifts = [o for o in world.given(contact.id) if world.ago(o.on) <= p.BALANCE_DAYS][-3:]
        waved = _waved_away(world, contact)
        values: dict[str, Value] = {
            "who": contact.name,
            "given": lately.given,
            "received": lately.received,
            "what": waved.what if waved else "",
        }
        sources = tuple(f"offer:{o.id}" for o in gifts) or ("me",)
        skill = contact.skills[0].what if contact.skills else ""
        yield Suggestion(
            "ask",
            "reciprocity",
            Line("rules-ask-receive-title", values),
            (
                Reason(Line("rules-ask-receive", values), sources),
                _why_them(contact, waved, values),
            ),
            (contact.id,),
            Line(
                "draft-ask-receive-skill" if skill else "draft-ask-receive",
                {**values, "who": called(contact), "skill": skill},
            ),
            minutes=5,
            weight=-float(rank),
        )


def _why_them(contact: Contact, waved: Offer | None, values: dict[str, Value]) -> Reason:
    if waved is None:
        return Reason(Line("rules-ask-receive-whom", values), (f"contact:{contact.id}",))
    return Reason(Line("rules-ask-receive-offered", values), (f"offer:{waved.id}", f"contact:{contact.id}"))


def _waved_away(world: World, contact: Contact) -> Offer | None:
    """Help that this contact offered and the user declined or left lying."""
    offered = [
        o
        for o in world.offers(contact.id)
        if o.direction == "received" and o.state in ("declined", "offered", "lapsed")
    ]
    return offered[-1] if offered else None

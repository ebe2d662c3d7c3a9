"""What a picture means: what it shows, for those who cannot see it, three sentences, and the one thing to do."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Literal, get_args

from coach.pictures.network import Dot
from coach.pictures.seen import MonthCount, Spent
from coach.pictures.ties import Movement
from coach.suggestion import Action, Line, Suggestion, Value

Kind = Literal["network", "fields", "months", "ties"]
KINDS: tuple[Kind, ...] = get_args(Kind)

FITTING: Mapping[Kind, tuple[Action, ...]] = {
    "network": (),
    "fields": ("broaden", "introduce", "prepare_event"),
    "months": ("thank", "pay_it_forward", "offer_help", "introduce", "share", "ask"),
    "ties": ("reconnect", "follow_up", "be_curious"),
}
"""The advice that answers a picture; where there is none of it, the best there is."""
LIVELY = 0.5
"""From this warmth on a tie counts as alive."""
OWN_MUCH, LEAN = 0.6, 2.0
LONGEST_NAME = 40


@dataclass(frozen=True, slots=True)
class Meaning:
    shows: Line
    """The picture in words."""
    sentences: tuple[Line, ...]
    todo: Suggestion | None


def of_network(dots: Sequence[Dot], suggestions: Sequence[Suggestion]) -> Meaning:
    tiers = Counter(dot.tier for dot in dots)
    counts: dict[str, Value] = {tier: tiers[tier] for tier in ("relationship", "connection", "networking")}
    if not dots:
        return _meaning("network", Line("pictures-network-shows-none"), [Line("pictures-network-none")], suggestions)
    alive = sum(1 for dot in dots if (dot.warmth or 0) >= LIVELY)
    fields = Counter(dot.industry for dot in dots if dot.industry)
    close = [d for d in dots if d.tier == "relationship" and d.warmth is not None and d.warmth < LIVELY]
    sentences = [Line("pictures-network-alive", {"alive": alive, "count": len(dots)})]
    if fields:
        largest, many = min(fields.items(), key=lambda item: (-item[1], item[0]))
        values: dict[str, Value] = {"field": _name(largest), "many": many, "fields": len(fields), "count": len(dots)}
        sentences.append(Line("pictures-network-fields", values))
    if close:
        quietest = min(close, key=lambda dot: (dot.warmth or 0, dot.name))
        sentences.append(Line("pictures-network-close-quiet", {"close": len(close), "who": _name(quietest.short)}))
    elif tiers["relationship"]:
        sentences.append(Line("pictures-network-close-well", {"close": tiers["relationship"]}))
    else:
        sentences.append(Line("pictures-network-close-none"))
    return _meaning("network", Line("pictures-network-shows", {"count": len(dots), **counts}), sentences, suggestions)


def of_fields(bars: Sequence[Spent], own_field: str | None, suggestions: Sequence[Suggestion]) -> Meaning:
    total = sum(bar.minutes for bar in bars)
    if not total:
        return _meaning("fields", Line("pictures-fields-shows-none"), [Line("pictures-fields-none")], suggestions)
    named = [bar for bar in bars if bar.field]
    own = sum(bar.minutes for bar in bars if bar.own) / total
    first: dict[str, Value] = {"field": _name(named[0].field or ""), "percent": round(100 * named[0].minutes / total)}
    sentences = [Line("pictures-fields-most", first)]
    if any(bar.own for bar in bars):
        key = "pictures-fields-own" + ("-first" if named[0].own else "") + ("-much" if own >= OWN_MUCH else "-well")
        sentences.append(Line(key, {"percent": round(100 * own)}))
    else:
        sentences.append(Line("pictures-fields-own-none" if own_field else "pictures-fields-own-unknown"))
    thin = [bar for bar in named if bar.minutes / total <= 0.1 and not bar.own]
    if thin:
        sentences.append(Line("pictures-fields-thin", {"field": _name(thin[-1].field or "")}))
    else:
        sentences.append(Line("pictures-fields-count", {"fields": len(named)}))
    return _meaning("fields", Line("pictures-fields-shows", {"fields": len(named), **first}), sentences, suggestions)


def of_months(months: Sequence[MonthCount], suggestions: Sequence[Suggestion]) -> Meaning:
    given, received = sum(m.given for m in months), sum(m.received for m in months)
    counts: dict[str, Value] = {"given": given, "received": received, "months": len(months)}
    shows = Line("pictures-months-shows", counts)
    if not given and not received:
        return _meaning("months", shows, [Line("pictures-months-none")], suggestions)
    if given > LEAN * max(received, 1):
        balance = "pictures-months-giving"
    elif received > LEAN * max(given, 1):
        balance = "pictures-months-receiving"
    else:
        balance = "pictures-months-even"
    ago, best = max(enumerate(reversed(months)), key=lambda pair: (pair[1].given, -pair[0]))
    sentences = [Line(balance, counts)]
    if best.given:
        sentences.append(Line("pictures-months-best", {"ago": ago, "given": best.given}))
    else:
        sentences.append(Line("pictures-months-start"))
    now = months[-1]
    sentences.append(Line("pictures-months-now", {"given": now.given, "received": now.received}))
    return _meaning("months", shows, sentences, suggestions)


def of_ties(movement: Movement, suggestions: Sequence[Suggestion]) -> Meaning:
    warming, cooling, steady = len(movement.warming), len(movement.cooling), movement.steady
    counts: dict[str, Value] = {"warming": warming, "cooling": cooling, "steady": steady}
    shows = Line("pictures-ties-shows", counts)
    if not warming and not cooling and not steady:
        return _meaning("ties", shows, [Line("pictures-ties-none")], suggestions)
    sentences = [Line("pictures-ties-counts", counts)]
    if movement.cooling:
        sentences.append(Line("pictures-ties-cooling", {"who": _name(movement.cooling[0].name), "cooling": cooling}))
    else:
        sentences.append(Line("pictures-ties-cooling-none"))
    if movement.warming:
        sentences.append(Line("pictures-ties-warming", {"who": _name(movement.warming[0].name), "warming": warming}))
    else:
        sentences.append(Line("pictures-ties-warming-none"))
    return _meaning("ties", shows, sentences, suggestions)


def _meaning(kind: Kind, shows: Line, sentences: Sequence[Line], suggestions: Sequence[Suggestion]) -> Meaning:
    return Meaning(shows, tuple(sentences), fitting(kind, suggestions))


def fitting(kind: Kind, suggestions: Sequence[Suggestion]) -> Suggestion | None:
    """The suggestion that answers a picture best, of those that are worth doing anyway."""
    wanted = (s for action in FITTING[kind] for s in suggestions if s.action == action)
    return next(wanted, suggestions[0] if suggestions else None)


def _name(name: str) -> str:
    return name if len(name) <= LONGEST_NAME else name[: LONGEST_NAME - 1].rstrip() + "…"

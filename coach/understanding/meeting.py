"""What happened: in which channel, who began it, how long it took, and where two people first met."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import cast

from coach.network import Channel, Starter
from coach.understanding.clauses import Clause
from coach.understanding.patterns import compiled, fitting
from coach.understanding.reading import ChannelRead, FirstMeeting, MinutesRead, Person, Span, StarterRead
from coach.understanding.scene import Scene

_WEAK = ("event",)
_HOURS = {"one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6}
_MINUTES = {
    "five": 5, "ten": 10, "fifteen": 15, "twenty": 20, "thirty": 30, "forty": 40, "forty-five": 45, "fifty": 50,
    "ninety": 90,
}  # fmt: skip


def channel(
    scene: Scene, clauses: list[Clause], taught: Mapping[str, str], objects: list[Span], ahead: list[Span]
) -> ChannelRead | None:
    """The channel of the conversation told of in these clauses; the surer word decides, then the earlier."""
    for token in scene.text.tokens:
        for clause in clauses if token.low in taught else ():
            if clause.start <= token.start < clause.end:
                return ChannelRead(cast(Channel, taught[token.low]), (token.start, token.end))
    found: list[tuple[int, str, int]] = []
    for number, clause in enumerate(clauses):
        for rank, pattern, value in fitting(scene.language, "channels", clause.flat):
            for match in pattern.finditer(clause.flat):
                start = clause.start + match.start()
                thing = any(a <= start < b for a, b in (ahead if value == "in_person" else objects))
                means = scene.matches(scene.language.macros["by_means"], clause.flat[: match.start()])
                if thing and not (means or match[0].startswith(("on the ", "over the ", "by the "))):
                    continue
                found.append((number * 100 + rank if value not in _WEAK else 10_000 + rank, value, start))
                break
    if not found:
        return None
    _, value, start = min(found)
    return ChannelRead(cast(Channel, value), (start, start + 1))


def started_by(scene: Scene, clauses: list[Clause]) -> StarterRead | None:
    for clause in clauses:
        for _, pattern, value in fitting(scene.language, "starters", clause.flat):
            if found := pattern.search(clause.flat):
                span = (clause.start + found.start(), clause.start + found.end())
                return StarterRead(cast(Starter, value), span)
    return None


def minutes(scene: Scene, clauses: list[Clause]) -> MinutesRead | None:
    for clause in clauses:
        for pattern, fixed in scene.language.minutes:
            found = compiled(scene.language, pattern).search(scene.text.flat[clause.start : clause.end])
            if not found or scene.matches(scene.language.macros["no_length"], clause.flat[: found.start()]):
                continue
            got = found.groupdict()
            total = fixed + 60 * _amount(got.get("h"), _HOURS) + _amount(got.get("m"), _MINUTES)
            if 0 < total <= 24 * 60:
                return MinutesRead(round(total), (clause.start + found.start(), clause.start + found.end()))
    return None


def _amount(written: str | None, words: Mapping[str, int]) -> float:
    if not written:
        return 0
    return words[written] if written in words else float(written.replace(",", "."))


def first_meeting(scene: Scene, clauses: list[Clause], *, said: bool) -> FirstMeeting | None:
    """Where and through whom somebody was met for the first time; `said` when a command says that it is one."""
    at, through, span = None, None, (0, 0)
    for clause in clauses:
        if at is None and scene.matches(scene.language.macros["place_label"], clause.label):
            span = scene.trim(*clause.span)
            at, said = scene.text.said(*span), True
        place = _place(scene, clause, said=said)
        if (
            place
            and at is None
            and not any(p.id and place[1][0] == p.span[0] and place[1][1] <= p.span[1] for p in scene.people)
        ):
            at, span = place
        if through is None and (person := _through(scene, clause)):
            through, span = person, span if at else person.span
    cue = next((n for n, c in enumerate(clauses) if scene.matches(scene.language.macros["met_cue"], c.flat)), None)
    if not said and cue is None:
        return None
    if at is None:
        for clause in clauses[: (cue or 0) + 1]:
            if found := compiled(scene.language, scene.language.macros["event"]).search(clause.flat):
                start, end = scene.trim(clause.start + found.start(), clause.start + found.end())
                at, span = scene.text.said(start, end), (start, end)
                break
    if at is None and through is None:
        return None
    return FirstMeeting(at, through, span)


def _place(scene: Scene, clause: Clause, *, said: bool) -> tuple[str, tuple[int, int]] | None:
    for pattern in (*scene.language.places, *([scene.language.macros["place_of_command"]] if said else [])):
        if found := compiled(scene.language, pattern).search(clause.flat):
            start, end = clause.start + found.start("at"), clause.start + found.end("at")
            if scene.matches(
                rf"(?:{scene.language.role_words}) (?:at|@|in|of|for) $", clause.flat[: found.start("at")]
            ):
                continue
            if m := re.search(
                r"[,:;]|\ue002|\b(?:who|and|where|through|via|introduced|organised|hosted)\b", scene.flat[start:end]
            ):
                end = start + m.start()
            start, end = scene.trim(start, end)
            words = scene.text.said(start, end)
            person = scene.person_at(start)
            if person is not None and "'s" not in scene.flat[start : end + 2]:
                continue
            if 1 < len(words) <= 60:
                return words, (start, end)
    return None


def _through(scene: Scene, clause: Clause) -> Person | None:
    for pattern in scene.language.through:
        if found := compiled(scene.language, pattern).search(clause.flat):
            return scene.person_at(clause.start + found.start("who"))
    return None

"""From what a file gave to what changes: who is new, who is known already, whom to ask about.

Someone known is only added to: empty fields are filled, lists grow, nothing is overwritten. Two cards of one file that
share a name and nothing else are taken for two people, as the file keeps them apart; a card that shares only its name
with someone known from before is asked about. A second import of the same file changes nothing: the plan is made again
over its own result until nothing more changes.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from itertools import islice
from operator import attrgetter

from coach.changes import Change, Put
from coach.formats.parts.imported import Draft, Imported, Problem
from coach.joining import added, filled
from coach.likeness import By, Likeness, Traits, likeness, name_key, region_of, traits
from coach.network import Contact, Met, Network
from coach.restoring import is_empty, restored, with_records

_MAX_PASSES = 4
_MAX_NAMESAKES = 12
"""So many people of one name are looked at for one draft."""


@dataclass(frozen=True, slots=True)
class Match:
    """A draft that is someone known, how that is known, and which fields it fills or adds to."""

    draft: Draft
    contact: str
    by: By
    adds: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Doubt:
    """A draft that may be one of these contacts, likeliest first: to be asked about. Left out until it is answered."""

    draft: Draft
    contacts: tuple[str, ...]
    by: By


@dataclass(frozen=True, slots=True)
class ImportPlan:
    """What an import would do, for the preview, and the changes that do it."""

    format: str
    new: tuple[Contact, ...]
    matches: tuple[Match, ...]
    doubts: tuple[Doubt, ...]
    problems: tuple[Problem, ...]
    counts: Mapping[str, int]
    """`total`, `new`, `updated`, `unchanged`, `doubtful`, `unreadable`, and `records`: what comes with the people."""
    changes: tuple[Change, ...]


def plan_import(
    network: Network,
    imported: Imported,
    new_id: Callable[[], str],
    answers: Mapping[str, str | None] | None = None,
    region: str | None = None,
) -> ImportPlan:
    """What importing would change.

    `answers` says by a draft's id which contact it is, or None for someone new. `region` (two letters) is the country
    of numbers without one; when not given, the country of the user's time zone.
    """
    if imported.network is not None and is_empty(network):
        return _restoring(imported, imported.network)
    region = region or region_of(network.me.timezone)
    before = {contact.id: contact for contact in network.contacts}
    contacts, first = before, None
    places: dict[str, str] = {}
    traits_of = _TraitsOf(region)
    for _ in range(_MAX_PASSES):
        desk = _Desk(contacts, traits_of, new_id, keep_ids=imported.network is not None)
        outcome = desk.take_all(imported.drafts, {} if first else answers or {})
        contacts, first = desk.contacts, first or outcome
        places.update(outcome.places)
        if not outcome.changed:
            break
    records = with_records(network, imported, places, new_id)
    return _plan(imported, first or _Outcome(), before, contacts, records)


def _plan(
    imported: Imported,
    outcome: _Outcome,
    before: Mapping[str, Contact],
    contacts: Mapping[str, Contact],
    records: tuple[Change, ...],
) -> ImportPlan:
    updated = sum(1 for match in outcome.matches if match.adds)
    new = tuple(contact for id, contact in contacts.items() if id not in before)
    changed = tuple(Put(contact) for id, contact in contacts.items() if contact != before.get(id))
    return ImportPlan(
        format=imported.format,
        new=new,
        matches=tuple(outcome.matches),
        doubts=tuple(outcome.doubts),
        problems=imported.problems,
        counts={
            "total": imported.total,
            "new": len(new),
            "updated": updated,
            "unchanged": len(outcome.matches) - updated,
            "doubtful": len(outcome.doubts),
            "unreadable": max(0, imported.total - len(imported.drafts)),
            "records": len(records),
        },
        changes=(*changed, *records),
    )


def _restoring(imported: Imported, document: Network) -> ImportPlan:
    changes = restored(document)
    people = len(document.contacts)
    none = dict.fromkeys(("updated", "unchanged", "doubtful", "unreadable"), 0)
    counts = {**none, "total": people, "new": people, "records": len(changes) - people - 1}
    return ImportPlan(imported.format, document.contacts, (), (), imported.problems, counts, changes)


@dataclass(slots=True)
class _Outcome:
    """What one pass over the drafts came to. `places`: the contact that each draft became."""

    matches: list[Match] = field(default_factory=list)
    doubts: list[Doubt] = field(default_factory=list)
    places: dict[str, str] = field(default_factory=dict)
    changed: bool = False


class _TraitsOf:
    """The traits of contacts, each worked out once."""

    def __init__(self, region: str | None) -> None:
        self._region = region
        self._known: dict[int, tuple[Contact, Traits]] = {}

    def __call__(self, contact: Contact) -> Traits:
        known = self._known.get(id(contact))
        if known is None:
            known = self._known[id(contact)] = contact, traits(contact, self._region)
        return known[1]

    def same(self, contact: Contact, draft: Contact) -> None:
        """Notes that a contact was just made of a draft and has its traits."""
        self._known[id(contact)] = contact, self(draft)


class _Desk:
    """The contacts as they are and become, found by their traits."""

    def __init__(
        self,
        contacts: Mapping[str, Contact],
        traits_of: _TraitsOf,
        new_id: Callable[[], str],
        keep_ids: bool,
    ) -> None:
        self.contacts: dict[str, Contact] = {}
        self._before = contacts
        self._traits_of = traits_of
        self._new_id = new_id
        self._keep_ids = keep_ids
        self._traits: dict[str, Traits] = {}
        self._by_key: dict[str, list[str]] = {}
        self._by_name: dict[str, dict[str, None]] = {}
        self._by_content: dict[tuple[object, ...], str] = {}
        for contact in contacts.values():
            self._place(contact)

    def take_all(self, drafts: tuple[Draft, ...], answers: Mapping[str, str | None]) -> _Outcome:
        outcome = _Outcome()
        for draft in drafts:
            self._take(draft, outcome, answers)
        self._introduced(drafts, outcome)
        return outcome

    def _take(self, draft: Draft, outcome: _Outcome, answers: Mapping[str, str | None]) -> None:
        answer = answers.get(draft.contact.id, "")
        if answer is None:
            self._add(draft, outcome)
        elif answer in self.contacts:
            self._join(draft, answer, "same", outcome)
        elif self._is_own(draft):
            self._join(draft, draft.contact.id, "same", outcome)
        elif id := self._by_content.get(_content(draft.contact)):
            self._join(draft, id, "same", outcome)
        else:
            self._find(draft, outcome)

    def _is_own(self, draft: Draft) -> bool:
        """Whether the draft comes from our own document and names someone who is here under the same id."""
        known = self.contacts.get(draft.contact.id) if self._keep_ids else None
        return known is not None and name_key(known.name) == name_key(draft.contact.name)

    def _find(self, draft: Draft, outcome: _Outcome) -> None:
        alike = self._alike(draft)
        sure = [(id, how) for id, how in alike if how.sure]
        asked = [(id, how) for id, how in alike if not how.sure and (how.by != "name" or id in self._before)]
        if sure:
            self._join(draft, sure[0][0], sure[0][1].by, outcome)
        elif asked:
            outcome.doubts.append(Doubt(draft, tuple(id for id, _ in asked[:3]), asked[0][1].by))
        else:
            self._add(draft, outcome)

    def _alike(self, draft: Draft) -> list[tuple[str, Likeness]]:
        """The contacts that the draft may be, likeliest first."""
        own = self._traits_of(draft.contact)
        candidates: dict[str, None] = {}
        for key in own.keys:
            candidates.update(dict.fromkeys(self._by_key.get(key, ())[:_MAX_NAMESAKES]))
        for name in own.names:
            candidates.update(dict.fromkeys(islice(self._by_name.get(name, {}), _MAX_NAMESAKES)))
        found = [
            (_score(own, self._traits[id], how), id, how)
            for id in candidates
            if (how := self._likeness(draft.contact, own, id)) is not None
        ]
        return [(id, how) for _, id, how in sorted(found, key=lambda entry: entry[0], reverse=True)]

    def _likeness(self, draft: Contact, own: Traits, id: str) -> Likeness | None:
        how = likeness(own, self._traits[id])
        named_alike = how is not None or own.names[0] == self._traits[id].names[0]
        sure = how is not None and how.sure
        if named_alike and not sure and own.keys <= self._traits[id].keys and _within(draft, self.contacts[id]):
            return Likeness(True, "same")
        return how

    def _add(self, draft: Draft, outcome: _Outcome) -> None:
        free = self._keep_ids and draft.contact.id not in self.contacts
        id = draft.contact.id if free else self._new_id()
        contact = draft.contact.model_copy(update={"id": id, "met": _met_without_id(draft.contact.met)})
        self._traits_of.same(contact, draft.contact)
        self._place(contact)
        outcome.places[draft.contact.id] = contact.id
        outcome.changed = True

    def _join(self, draft: Draft, id: str, by: By, outcome: _Outcome) -> None:
        known = self.contacts[id]
        more = draft.contact
        if more.met.through is not None:
            more = more.model_copy(update={"met": _met_without_id(more.met)})
        result = filled(known, more)
        outcome.places[draft.contact.id] = id
        outcome.matches.append(Match(draft, id, by, added(known, result)))
        if result != known:
            self._place(result)
            outcome.changed = True

    def _introduced(self, drafts: tuple[Draft, ...], outcome: _Outcome) -> None:
        """Fills who introduced whom, once every draft has its contact."""
        for draft in drafts:
            through = outcome.places.get(draft.contact.met.through or "")
            contact = self.contacts.get(outcome.places.get(draft.contact.id, ""))
            if contact and through and contact.met.through is None and through != contact.id:
                met = contact.met.model_copy(update={"through": through})
                self.contacts[contact.id] = contact.model_copy(update={"met": met})
                outcome.changed = True

    def _place(self, contact: Contact) -> None:
        self.contacts[contact.id] = contact
        now = self._traits[contact.id] = self._traits_of(contact)
        for key in now.keys:
            at = self._by_key.setdefault(key, [])
            if contact.id not in at[-_MAX_NAMESAKES:]:
                at.append(contact.id)
        for name in now.names:
            self._by_name.setdefault(name, {})[contact.id] = None
        self._by_content.setdefault(_content(contact), contact.id)


_told = attrgetter(*(field for field in Contact.model_fields if field not in ("id", "met")), "met.on", "met.at")


def _content(contact: Contact) -> tuple[object, ...]:
    """What is told of the contact, without the ids, for finding it again."""
    told: tuple[object, ...] = _told(contact)
    return told


def _met_without_id(met: Met) -> Met:
    return met if met.through is None else met.model_copy(update={"through": None})


def _within(draft: Contact, known: Contact) -> bool:
    """Whether the draft says nothing that is not known already."""
    if any(
        getattr(draft, field) not in (None, "", getattr(known, field)) for field in ("company", "role", "city", "notes")
    ):
        return False
    return filled(known, draft) == known


def _score(own: Traits, theirs: Traits, how: Likeness) -> tuple[bool, int, bool, bool]:
    return (how.sure, len(own.keys & theirs.keys), own.names[0] == theirs.names[0], own.company == theirs.company)

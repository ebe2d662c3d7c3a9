"""Rows of a table become drafts: what each column holds is told by its header, or by what stands in it."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from itertools import islice

from coach.formats.parts import cleaning, dates
from coach.formats.parts.columns import plain
from coach.formats.parts.decoding import decoded
from coach.formats.parts.found import Found, full_name
from coach.formats.parts.headers import fields_of, says_day_first
from coach.formats.parts.imported import Column, Draft, Imported, Reading
from coach.formats.parts.profiles import profile, service_in
from coach.formats.parts.table import Table, table
from coach.likeness import link_key

_formula = re.compile(r"=|[+\-@][A-Za-z]+[(|!]")
_kept_as_text = re.compile(r'="([^"]*)"')
_related = re.compile(r" \(https://(?:www\.)?notion\.so/[^\s)]*\)")
"""What Notion writes after the name of a page that a cell refers to."""
_several = re.compile(r" ::: |[\r\n]+")
_list = re.compile(r" ::: |[;,|\r\n]+")
_emails = re.compile(r"[;,\s]+")
_numbers = re.compile(r" ::: |[;,\r\n]+")
_split_at = {
    "tags": _list,
    "interests": _list,
    "skills": _list,
    "link": cleaning.between_links,
}


_number = re.compile(r"\+[\d\s()./-]{7,24}")
"""A number with its country, which is no number of an invoice."""
_number_at_home = re.compile(r"[+0(][\d\s()./-]{6,24}")
_two_names = re.compile(r"[^\W\d_a-z][\w.'’-]*(?: [^\W\d_][\w.'’-]*){1,3}")
"""How a name looks, in a column that does not say what it holds."""
_empty = {"-", "—", "n/a", "#n/a", "null", "none", "(none)", "nan", "untitled", "undefined"}
"""What programs write where there is nothing, in lower case."""
_LOOKED_AT = 300
"""Rows that tell what a column holds whose header does not."""


def read_table(format: str, data: bytes, taken_for: Mapping[str, str | None], least: int = 2) -> Imported:
    """The drafts of a table's rows. `taken_for`: by plain header, what a column holds where that is not the usual."""
    reading = Reading(format)
    found = table(decoded(data), least)
    if found is None:
        reading.problem(None, "no_header")
        return reading.done()
    usual = fields_of(list(found.headers))
    fields = [taken_for.get(plain(header), field) for header, field in zip(found.headers, usual, strict=True)]
    return read_rows(reading, found, guessed(found, fields))


def guessed(found: Table, fields: list[str | None]) -> list[str | None]:
    """The fields with columns added that no header names: of addresses, and of names beside these."""
    for field, holds in (("email", cleaning.email), ("link", _profile_link), ("phone", _number.fullmatch)):
        if field not in fields:
            places = _holding(found, fields, holds)
            fields = [field if place in places else own for place, own in enumerate(fields)]
    if "email" in fields and not {"name", "given", "family"} & set(fields):
        first = next(iter(_holding(found, fields, _two_names.fullmatch)), None)
        fields = ["name" if place == first else own for place, own in enumerate(fields)]
    return fields


def _holding(found: Table, fields: list[str | None], holds: Callable[[str], object]) -> list[int]:
    """The columns taken for nothing yet of which every cell that is not empty holds such a thing."""
    rows = [row for _, row in islice(found.rows(), _LOOKED_AT) if row is not None]
    places = []
    for place, field in enumerate(fields):
        cells = [row[place].strip() for row in rows if place < len(row) and row[place].strip()]
        if field is None and cells and all(map(holds, cells)):
            places.append(place)
    return places


def _profile_link(cell: str) -> bool:
    return bool(link_key(cell.strip()))


def read_rows(reading: Reading, found: Table, fields: Sequence[str | None]) -> Imported:
    """The drafts of a table whose columns are taken for `fields`."""
    desk = _Desk(reading, found, fields)
    for line, row in found.rows():
        if row is not None and not any(cell.strip() for cell in row):
            continue
        reading.total += 1
        if reading.full:
            reading.problem(line, "too_many")
            break
        if row is None:
            reading.problem(line, "row")
        elif any(cell.strip() for cell in row[len(fields) :]):
            reading.problem(line, "row_width", {"found": len(row), "expected": len(fields)})
        else:
            desk.take(line, row)
    return reading.done(tuple(map(Column, found.headers, fields, desk.examples)))


class _Desk:
    """Takes a table's rows one by one."""

    def __init__(self, reading: Reading, found: Table, fields: Sequence[str | None]) -> None:
        self._reading, self._headers, self._fields = reading, found.headers, fields
        self._day_first = _day_first(found, fields)
        self._services = [
            service_in(header) if field == "link" else "" for header, field in zip(found.headers, fields, strict=True)
        ]
        self.examples = [""] * len(fields)

    def take(self, line: int, row: list[str]) -> None:
        values: dict[str, list[str]] = {}
        for place, (cell, field) in enumerate(zip(row, self._fields, strict=False)):
            cell = self._cell(line, place, cell)
            if cell:
                self.examples[place] = self.examples[place] or cleaning.one_line(cell, 60)
                if field:
                    self._hold(values, field, place, cell)
        contact = found_in(values, self._day_first).contact(self._reading.next_id())
        if contact is None:
            self._reading.problem(line, "nameless")
        else:
            self._reading.draft(Draft(contact, line))

    def _hold(self, values: dict[str, list[str]], field: str, place: int, cell: str) -> None:
        """Keep what a cell says of a field. A number among addresses is a number, an address among numbers one."""
        if field in ("email", "phone"):
            for part in _numbers.split(cell):
                found = "phone" if _number_at_home.fullmatch(part.strip()) else "email" if "@" in part else field
                values.setdefault(found, []).extend(_emails.split(part) if found == "email" else [part])
            return
        parts, service = _split_at.get(field, _several).split(cell), self._services[place]
        values.setdefault(field, []).extend([profile(service, p) for p in parts] if service else parts)

    def _cell(self, line: int, place: int, cell: str) -> str:
        """What stands in a cell, without what only spreadsheets and databases need; empty for a formula."""
        cell = _kept_as_text.sub(r"\1", cell)
        if _formula.match(cell) or cell.startswith("\t="):
            column = cleaning.one_line(self._headers[place], 40)
            self._reading.problem(line, "formula", {"column": column})
            return ""
        if cell.casefold() in _empty:
            return ""
        cell = cell[1:] if cell.startswith("'") and cell[1:2] in set("=+-@＝＋－＠'") else cell
        return _related.sub("", cell) if "notion.so/" in cell else cell


def found_in(values: Mapping[str, list[str]], day_first: bool = False) -> Found:
    """What a row says, its cells gathered by field."""

    def first(field: str) -> str:
        return next(iter(values.get(field, ())), "")

    name = _name(first("name"), first("given"), first("middle"), first("family"))
    on = first("met_on")
    return Found(
        name=name,
        aliases=values.get("alias", []),
        company=first("company"),
        role=first("role"),
        industry=first("industry"),
        city=first("city"),
        emails=values.get("email", []),
        phones=values.get("phone", []),
        links=values.get("link", []),
        telegram=first("telegram"),
        birthday=_birthday(first, day_first),
        tags=[tag.strip('*" ') for tag in values.get("tags", []) if plain(tag) not in _housekeeping],
        interests=values.get("interests", []),
        skills=values.get("skills", []),
        notes=values.get("notes", []),
        met_on=dates.date(on, day_first) if on else None,
        met_at=first("met_at"),
    )


def _birthday(first: Callable[[str], str], day_first: bool) -> str:
    if first("birth_month"):
        return dates.birthday_of_parts(first("birth_year"), first("birth_month"), first("birth_day")) or ""
    return dates.birthday(first("birthday"), day_first) or ""


def _name(whole: str, given: str, middle: str, family: str) -> str:
    """The name of a row. A column `Name` beside the given name alone is the family name, as in German tables."""
    parts = full_name(given, middle, family)
    if not whole.strip() or (parts and "@" in whole):
        return parts
    if given.strip() and not family.strip() and plain(given) not in plain(whole):
        return full_name(given, middle, whole)
    return whole


_housekeeping = {
    "mycontacts", "my contacts", "contacts", "starred", "starred in android", "other", "othercontacts",
    "other contacts",
}  # fmt: skip


def _day_first(found: Table, fields: Sequence[str | None]) -> bool:
    """Whether days stand before months in dates with slashes: a number above 12 tells, otherwise the headers' language
    and the separator, as a table with semicolons was not made in America."""
    places = [place for place, field in enumerate(fields) if field in ("met_on", "birthday")]
    if not places:
        return False
    for _line, row in found.rows():
        for place in places:
            told = dates.order_told(row[place]) if row and place < len(row) else None
            if told is not None:
                return told
    return found.separator == ";" or says_day_first(found.headers[place] for place in places)

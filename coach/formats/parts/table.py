"""Tables of people: the header is found (after a preamble, with any usual separator), rows become drafts."""

from __future__ import annotations

import csv
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from coach.formats.parts import cleaning, dates
from coach.formats.parts.columns import field_of, fields_of, plain
from coach.formats.parts.decoding import count_lines, decoded, lines
from coach.formats.parts.found import Found, full_name
from coach.formats.parts.imported import Column, Draft, Imported, Reading

_separators = (",", ";", "\t", "|")
_header_within = 40
"""The header is looked for in so many first lines."""
_formula = re.compile(r"=|[+\-@][A-Za-z]+[(|!]")
_kept_as_text = re.compile(r'="([^"]*)"')
_several = re.compile(r" ::: |[\r\n]+")
_list = re.compile(r" ::: |[;,|\r\n]+")
_emails = re.compile(r"[;,\s]+")
_numbers = re.compile(r" ::: |[;,\r\n]+")
_addresses = re.compile(r"[;\s]+")
_split_at = {
    "tags": _list,
    "interests": _list,
    "skills": _list,
    "email": _emails,
    "phone": _numbers,
    "link": _addresses,
}


@dataclass(frozen=True, slots=True)
class Table:
    """A text with a header in line `header_line`; rows are read anew each time they are asked for."""

    text: str
    separator: str
    header_line: int
    headers: tuple[str, ...]
    line_count: int

    def rows(self) -> Iterator[tuple[int, list[str] | None]]:
        """Line number and cells of each row after the header; None for a row that cannot be taken apart."""
        at, quotes = [self.header_line], [0]
        reader = csv.reader(self._lines_after_header(at, quotes), delimiter=self.separator)
        start = self.header_line + 1
        while True:
            try:
                row = next(reader)
            except StopIteration:
                return
            except csv.Error:
                yield start, None
            else:
                yield start, None if self._breaks_off(row, at[0], quotes[0]) else row
            start, quotes[0] = at[0] + 1, 0

    def _breaks_off(self, row: list[str], last_line: int, quotes: int) -> bool:
        """Whether the text ends within the row: in an open quotation, or without a line end and with cells missing."""
        if last_line < self.line_count:
            return False
        return quotes % 2 == 1 or (len(row) < len(self.headers) and not self.text.endswith(("\n", "\r")))

    def _lines_after_header(self, at: list[int], quotes: list[int]) -> Iterator[str]:
        for number, line, cut in lines(self.text):
            if number > self.header_line:
                at[0] = number
                quotes[0] += line.count('"')
                yield "" if cut else line.replace("\x00", "") + "\n"


def table(text: str, least: int = 2) -> Table | None:
    """The table in a text: where the most headers, at least `least`, are known; None when no line has so many."""
    best: tuple[int, Table] | None = None
    for number, line, _cut in lines(text):
        if number > _header_within:
            break
        for separator in _separators:
            headers = _cells(line, separator)
            known = sum(1 for header in headers if header and field_of(header))
            if (known >= least or (known == 1 and len(headers) == known)) and (best is None or known > best[0]):
                best = known, Table(text, separator, number, tuple(headers), count_lines(text))
    return best[1] if best else None


def unknown_table(text: str) -> Table | None:
    """The first line as header, whatever it says: for a table none of whose columns is known."""
    for number, line, _cut in lines(text):
        if line.strip():
            separator = max(_separators, key=line.count)
            headers = _cells(line, separator)
            return Table(text, separator, number, tuple(headers), count_lines(text)) if len(headers) > 1 else None
    return None


def _cells(line: str, separator: str) -> list[str]:
    try:
        return [cell.strip() for cell in next(csv.reader([line[:20_000]], delimiter=separator), [])][:300]
    except csv.Error:
        return []


def headers_in(head: bytes) -> set[str]:
    """The plain headers of the table that a file begins with; none when it does not begin with a table."""
    try:
        found = table(decoded(head))
    except ValueError:
        return set()
    return {plain(header) for header in found.headers} if found else set()


def read_table(format: str, data: bytes, taken_for: Mapping[str, str | None], least: int = 2) -> Imported:
    """The drafts of a table's rows. `taken_for`: by plain header, what a column holds where that is not the usual."""
    reading = Reading(format)
    found = table(decoded(data), least)
    if found is None:
        reading.problem(None, "no_header")
        return reading.done()
    usual = fields_of(list(found.headers))
    fields = [taken_for.get(plain(header), field) for header, field in zip(found.headers, usual, strict=True)]
    return read_rows(reading, found, fields)


def read_rows(reading: Reading, found: Table, fields: list[str | None]) -> Imported:
    """The drafts of a table whose columns are taken for `fields`."""
    day_first = _day_first(found, fields)
    examples = [""] * len(fields)
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
            _row(reading, line, row, found.headers, fields, day_first, examples)
    columns = tuple(map(Column, found.headers, fields, examples))
    return reading.done(columns)


def _row(
    reading: Reading,
    line: int,
    row: list[str],
    headers: tuple[str, ...],
    fields: list[str | None],
    day_first: bool,
    examples: list[str],
) -> None:
    values: dict[str, list[str]] = {}
    for place, (cell, field) in enumerate(zip(row, fields, strict=False)):
        cell = _kept_as_text.sub(r"\1", cell.strip())
        if _formula.match(cell) or cell.startswith("\t="):
            reading.problem(line, "formula", {"column": cleaning.one_line(headers[place], 40)})
        elif cell and cell not in ("-", "—", "N/A", "n/a", "NULL", "null"):
            cell = cell[1:] if cell.startswith("'") and cell[1:2] in set("=+-@'") else cell
            examples[place] = examples[place] or cleaning.one_line(cell, 60)
            if field:
                values.setdefault(field, []).extend(_split_at.get(field, _several).split(cell))
    contact = found_in(values, day_first).contact(reading.next_id())
    if contact is None:
        reading.problem(line, "nameless")
    else:
        reading.draft(Draft(contact, line))


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
        birthday=dates.birthday_text(first("birthday"), day_first),
        tags=[tag.strip("* ") for tag in values.get("tags", []) if plain(tag) not in _housekeeping],
        interests=values.get("interests", []),
        skills=values.get("skills", []),
        notes=values.get("notes", []),
        met_on=dates.date(on, day_first) if on else None,
        met_at=first("met_at"),
    )


def _name(whole: str, given: str, middle: str, family: str) -> str:
    """The name of a row. A column `Name` beside the given name alone is the family name, as in German tables."""
    parts = full_name(given, middle, family)
    if not whole.strip() or (parts and "@" in whole):
        return parts
    if given.strip() and not family.strip() and plain(given) not in plain(whole):
        return full_name(given, middle, whole)
    return whole


_housekeeping = {"mycontacts", "my contacts", "contacts", "starred", "starred in android"}


def _day_first(found: Table, fields: list[str | None]) -> bool:
    """Whether days stand before months in the table's dates with slashes: one day above 12 in first place tells."""
    places = [place for place, field in enumerate(fields) if field in ("met_on", "birthday")]
    if not places:
        return False
    for _line, row in found.rows():
        for place in places:
            if row and place < len(row) and dates.must_be_day_first(row[place]):
                return True
    return False

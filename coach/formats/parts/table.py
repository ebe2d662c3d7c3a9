"""Tables in a text: the header is found, after a preamble and with any usual separator, and the rows after it."""

from __future__ import annotations

import csv
import re
from collections.abc import Iterator
from dataclasses import dataclass

from coach.formats.parts import cleaning
from coach.formats.parts.columns import plain
from coach.formats.parts.decoding import count_lines, decoded, lines
from coach.formats.parts.headers import field_of

_separators = (",", ";", "\t", "|")
_header_within = 40
"""The header is looked for in so many first lines."""
_number = re.compile(r"\+?[\d\s()/.-]{7,20}")


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
    """A table none of whose columns is known: its first line is the header, unless it says something of a person
    already; then the columns are numbered."""
    for number, line, _cut in lines(text):
        if line.strip():
            separator = max(_separators, key=line.count)
            headers = _cells(line, separator)
            if any(map(cleaning.email, headers)) or any(map(_number.fullmatch, headers)):
                number, headers = number - 1, [str(place) for place in range(1, len(headers) + 1)]
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

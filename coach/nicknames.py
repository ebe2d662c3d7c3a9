"""Which given names one person may go by: short forms and full names, and the same name in other languages."""

from __future__ import annotations

import re
from collections.abc import Iterator

from coach.understanding.nicknames import fulls, short_names

_across_languages = """
william wilhelm / john johann johannes / jonathan nathan / michael michel miguel mikhail michal / thomas tomas /
joseph josef jose / charles carlos karl charly / matthew matthias matteo / anthony antonio anton antoine / christopher
christoph / nicholas nicolas nikolai niko klaus / alexander alejandro aleksandr aleksander alexandre / alexandra
alejandra aleksandra / andrew andreas andrei andre andres / gregory grigory / stephen steven stefan stephan / lawrence
laurence lars lorenz / jeffrey geoffrey / theodore fyodor / frederick friedrich federico / leonard leonid / philip
philipp felipe / peter pyotr pedro pierre / paul pavel pablo paolo / francis francisco francesco franz franziskus /
vincent vicente vincenzo / elizabeth elisabeth isabel elsa ella / katherine catherine ekaterina katharina / margaret
margarita gretchen margarethe / susan susanne susana suzanne / barbara varvara varya / victoria viktoria / christina
christine kristina kristin / dorothy dorothea / eleanor leonor / natalie natalia natasha nathalie / madeleine
magdalena / theresa teresa / valerie valeria / josephine josefina / caroline carolina karoline / anna ana anne ann
hannah anja nyusha / maria masha marie marisol / elena helena helen alyona / tatiana tania / sofia sophia zofia /
eugenia zhenya / eugene evgeny yevgeny / dmitry dmitri dmytro / sergei sergey serhiy / alexei aleksey / viktor victor
/ enrique henry heinrich henri / rafael raphael / alberto albert / humberto beto / luis louis ludwig luigi / jorge
george georg coco / gabriela gabrielle / dieter dietrich / mohammed muhammad mohamed / abdullah abdul / arthur artur /
beatrice beatriz / ines nes / ulrich ulli
"""
"""Full names that are one name, as its bearers translate it themselves. Written by hand."""


def _groups() -> Iterator[frozenset[str]]:
    """Names that may be one person's: a name in all its languages, with the short forms of each."""
    translated = [frozenset(re.findall("[a-z]+", group)) for group in _across_languages.split("/")]
    alone = fulls() - frozenset().union(*translated)
    for names in (*translated, *(frozenset({name}) for name in alone)):
        yield names.union(*map(short_names, names))


_by_name: dict[str, frozenset[str]] = {}
for _names in _groups():
    for _name in _names:
        _by_name[_name] = _by_name.get(_name, frozenset()) | _names


def also_called(name: str) -> frozenset[str]:
    """The other forms of a given name in lower-case ASCII: bob → robert, rob, bobby …; empty when none is known."""
    return _by_name.get(name, frozenset()) - {name}


def without_umlauts(word: str) -> str:
    """The word with `ae`, `oe`, `ue` as the one letter they may stand for: Joerg and Jörg are then written alike."""
    return re.sub("([aou])e", r"\1", word)


_by_written = {without_umlauts(name): frozenset(map(without_umlauts, names)) for name, names in _by_name.items()}


def may_be_called(one: str, other: str) -> bool:
    """Whether two given names, written `without_umlauts`, can be one person's."""
    return other in _by_written.get(one, frozenset())

"""A card names each person in full once, and after that as they are called."""

from __future__ import annotations

from coach.card_lines import briefly
from coach.suggestion import Line


def _need(who: str) -> Line:
    return Line("card-need", {"who": who, "what": "Priya Shah's own words stay"})


def test_a_name_stands_in_full_once() -> None:
    lines = briefly([Line("card-new", {"who": "Priya Shah"}), _need("Priya Shah"), _need("Dr. Tom Becker")])

    assert [line.values["who"] for line in lines] == ["Priya Shah", "Priya", "Dr. Tom Becker"]
    assert lines[1].values["what"] == "Priya Shah's own words stay"


def test_two_of_one_first_name_keep_their_names() -> None:
    lines = briefly([_need("Tom Becker"), _need("Tom Ellis"), _need("tom becker"), _need("Tom Ellis")])

    assert [line.values["who"] for line in lines] == ["Tom Becker", "Tom Ellis", "tom becker", "Tom Ellis"]


def test_an_introduction_names_both_and_whoever_came_before_briefly() -> None:
    made = Line("card-introduced", {"first": "Priya Shah", "second": "Ben Weber", "on": "today"})
    lines = briefly([_need("Priya Shah"), made, _need("Ben Weber")])

    assert (lines[1].values["first"], lines[1].values["second"]) == ("Priya", "Ben Weber")
    assert lines[2].values["who"] == "Ben"
    assert lines[1].values["on"] == "today"

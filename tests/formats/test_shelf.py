"""Every format on the shelf: its samples are read exactly as expected, and no other format claims them."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from bot.texts import texts
from coach.formats import HEAD, Format, read, shelf
from tests.formats.readings import as_json, samples

_files = sorted(file for file in samples.iterdir() if not file.name.endswith(".expected.json"))


_known_by_their_ending = {"any_csv.unknown_columns.csv", "any_csv.no_header.csv"}


def _parts(file: Path) -> tuple[str, str]:
    """The format a sample belongs to, and the name it was sent under: `vcard.iphone.vcf` is `iphone.vcf`."""
    format, _, name = file.name.partition(".")
    return format, name


@pytest.mark.parametrize("file", _files, ids=lambda file: file.name)
def test_a_sample_is_read_as_expected(file: Path) -> None:
    format, name = _parts(file)
    expected = json.loads(file.with_name(f"{file.name}.expected.json").read_text("utf-8"))
    found = read(file.read_bytes(), name)
    assert found.format == format
    assert as_json(found) == expected


@pytest.mark.parametrize("file", _files, ids=lambda file: file.name)
def test_a_sample_is_known_by_its_content_alone(file: Path) -> None:
    if file.name not in _known_by_their_ending:
        assert read(file.read_bytes()).format == _parts(file)[0]


def test_every_expectation_has_its_sample() -> None:
    expected = {file.name.removesuffix(".expected.json") for file in samples.glob("*.expected.json")}
    assert expected == {file.name for file in _files}


@pytest.mark.parametrize("format", shelf(), ids=lambda format: format.name)
def test_a_format_has_samples_and_a_name(format: Format) -> None:
    assert sum(1 for file in _files if _parts(file)[0] == format.name) >= 2
    assert texts().has(f"formats-name-{format.name}")


def test_formats_do_not_quarrel_over_a_sample() -> None:
    """Among formats of the same order at most one recognises a file, so that names decide nothing."""
    for file in _files:
        head = file.read_bytes()[:HEAD]
        orders = [format.order for format in shelf() if format.recognises(head, "")]
        assert len(orders) == len(set(orders)), file.name


def test_every_problem_can_be_said() -> None:
    for file in _files:
        for problem in read(file.read_bytes(), _parts(file)[1]).problems:
            assert texts().say(problem.why)

"""Bad files get a sentence with the line, never an error, in bounded time; what is kept is clean and bounded."""

from __future__ import annotations

import io
import time
import unicodedata
import zipfile

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from bot.texts import texts
from coach.formats import read, shelf
from coach.formats.parts.cleaning import FIELD, LINK, MANY, NAME, NOTES
from coach.formats.parts.imported import MAX_DRAFTS, MAX_PROBLEMS, Imported
from tests.formats.readings import samples

_samples = [file.read_bytes() for file in sorted(samples.iterdir()) if not file.name.endswith(".expected.json")]
_pieces = st.sampled_from(
    [*_samples, b"BEGIN:VCARD\n", b"END:VCARD\n", b"\x00", b'"', b"\xff\xfe", b";;;;", b"=\n", b"{"]
)
_names = st.sampled_from(["", "x.csv", "x.vcf", "x.json", "x.bin"])


def _keys(imported: Imported) -> list[str]:
    return [problem.why.key.removeprefix("formats-problem-") for problem in imported.problems]


def _zip(name: str, data: bytes) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(name, data)
    return out.getvalue()


def _document(contacts: bytes) -> bytes:
    return b'{"format":"networking-coach/1","me":{"name":"A"},"contacts":[' + contacts + b"]}"


@given(st.one_of(st.binary(max_size=400), st.lists(_pieces, max_size=3).map(b"".join)), _names)
@settings(max_examples=150, deadline=None)
@example(b"FN:" + b"=0" * 5000, "x.vcf")
@example(b"\xef\xbb\xbf", "")
def test_any_bytes_are_read_without_an_error_and_give_only_what_is_fit_to_keep(data: bytes, name: str) -> None:
    imported = read(data, name)
    assert len(imported.problems) <= MAX_PROBLEMS
    _all_sayable(imported)
    if imported.network is None:
        _all_clean(imported)


@given(st.sampled_from(_samples), st.data())
@settings(max_examples=100, deadline=None)
def test_half_a_file_is_read_without_an_error(data: bytes, draw: st.DataObject) -> None:
    _all_sayable(read(data[: draw.draw(st.integers(0, len(data)))]))


@given(st.sampled_from(_samples), st.binary(max_size=6), st.data())
@settings(max_examples=100, deadline=None)
def test_no_format_breaks_on_a_file_that_is_not_its_own(data: bytes, noise: bytes, draw: st.DataObject) -> None:
    at = draw.draw(st.integers(0, len(data)))
    broken = data[:at] + noise + data[at:]
    for format in shelf():
        if format.recognises(broken, ""):
            _all_sayable(read(broken))


def _all_sayable(imported: Imported) -> None:
    for problem in imported.problems:
        assert texts().plain(problem.why)
        assert problem.line is None or problem.line >= 1


def _all_clean(imported: Imported) -> None:
    for draft in imported.drafts:
        contact = draft.contact
        assert 1 <= len(contact.name) <= NAME
        single = [contact.name, *contact.aliases, contact.company, contact.role, contact.city, contact.met.at]
        for value in [*single, *contact.emails, *contact.phones, *contact.tags]:
            assert value is None or (len(value) <= max(FIELD, LINK) and not _control(value))
        assert len(contact.notes) <= NOTES and not _control(contact.notes.replace("\n", ""))
        assert all(link.startswith(("http://", "https://")) for link in contact.links)
        assert max(map(len, (contact.emails, contact.phones, contact.links, contact.tags))) <= MANY


def _control(text: str) -> bool:
    return any(unicodedata.category(c) in ("Cc", "Cs", "Zl", "Zp") for c in text)


@pytest.mark.parametrize(
    ("data", "key"),
    [
        (b"", "empty"),
        (b" \r\n\t", "empty"),
        (b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 20, "unknown"),
        (b"PK\x03\x04 broken", "broken_archive"),
        (_zip("photo.jpg", b"x"), "archive_without_people"),
        (_zip("xl/workbook.xml", b"<x/>"), "office_file"),
        (_zip("a.csv", _zip("b.csv", b"name\nAna")), "archive_in_archive"),
        (_zip("contacts.vcf", b"\0" * 30_000_000), "too_large"),
        (b"x" * 24_000_001, "too_large"),
        (b"just a few words", "unknown"),
        (b"{" * 100_000, "half_document"),
        (b"[" * 10, "unknown"),
        (b'{"format": "networking-coach/1", "me": {"name": "A"}, "contacts": [' + b"{}," * 10, "half_document"),
        (b'{"format": "networking-coach/1"}', "document_field"),
        (b'{"format": "networking-coach/1", "me": {"name": "A", "timezone": "Nowhere/Bad"}}', "document_field"),
        (b'{"format": "networking-coach/1", "me": {"name": "A", "timezone": "../etc"}}', "document_field"),
        (_document(b'{"id":"1","name":"B"},{"id":"1","name":"C"}'), "id_twice"),
    ],
)  # fmt: skip
def test_a_file_that_is_no_address_book_says_why(data: bytes, key: str) -> None:
    imported = read(data)
    assert _keys(imported)[0] == key and not imported.drafts


def test_the_file_of_people_in_an_archive_is_read() -> None:
    data = (samples / "linkedin_csv.connections.csv").read_bytes()
    imported = read(_zip("Basic_LinkedInDataExport/Connections.csv", data), "export.zip")
    assert imported.format == "linkedin_csv" and len(imported.drafts) == 3


@pytest.mark.parametrize(
    "data",
    [
        b"name,email\n" + b"a" * 20_000_000,
        b"name,email\n" + b'"' + b"a,\n" * 6_000_000,
        b"name,email\n" + b"," * 20_000_000,
        b"BEGIN:VCARD\nFN:" + b"a" * 20_000_000,
        b"BEGIN:VCARD\nFN;ENCODING=QUOTED-PRINTABLE:" + b"=41=\n" * 2_000_000 + b"\nEND:VCARD\n",
        b"BEGIN:VCARD\nN:Ana\n" + b" a\n" * 3_000_000 + b"END:VCARD\n",
        b"BEGIN:VCARD\n" * 1_500_000,
        b'{"format":"networking-coach/1","x":' + b"[1," * 5_000_000,
        b"\n" * 20_000_000,
        b"MECARD:" + b"N:a;" * 4_000_000,
    ],
    ids=["line", "open quote", "commas", "value", "soft breaks", "folds", "begins", "nesting", "lines", "mecard"],
)  # fmt: skip
def test_twenty_megabytes_of_nonsense_are_done_with_soon(data: bytes) -> None:
    began = time.process_time()
    imported = read(data, "x.csv")
    assert time.process_time() - began < 30
    _all_sayable(imported)
    assert len(imported.drafts) <= MAX_DRAFTS and len(imported.problems) <= MAX_PROBLEMS

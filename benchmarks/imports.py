"""How long files of people take to read and to plan, and how much memory, from 100 to 30,000 contacts.

Run: `python -m benchmarks.imports`. Prints one line for each format and size, in seconds of processor time, so that
what else the machine does stays out of it, and how the cost of one contact grows; exits with 1 when 30,000 contacts
take more than 20 seconds in all.
"""

from __future__ import annotations

import base64
import itertools
import random
import sys
import time
import tracemalloc
from collections.abc import Callable

from coach.formats import read
from coach.importing import plan_import
from coach.network import Network

_given = (
    "Ana",
    "Bob",
    "Chidi",
    "Dana",
    "Eva",
    "Farid",
    "Grace",
    "Hana",
    "Igor",
    "Jörg",
    "Kofi",
    "Leila",
    "Maria",
    "Nora",
)
_family = (
    "Silva",
    "Brewer",
    "Balogun",
    "Petrova",
    "Müller",
    "Haddad",
    "Abebe",
    "Dvořáková",
    "Sokolov",
    "Ansah",
    "Berg",
)
_photo = base64.b64encode(bytes(range(256)) * 12).decode()


def _people(count: int) -> list[tuple[str, str, str, str, str]]:
    dice = random.Random(count)
    people = []
    for number in range(count):
        given, family = dice.choice(_given), f"{dice.choice(_family)}{dice.choice(['', '-Lund', ' Ortega', 'ova'])}"
        phone = f"0171 {number:07d}" if number % 2 else f"+4917{number:08d}"
        people.append(
            (given, family, f"{given}.{family}{number}@example.org".lower(), phone, f"Company {number % 997}")
        )
    return people


def vcards(count: int) -> bytes:
    """iPhone-like cards; every twentieth has a photo."""
    cards = []
    for number, (given, family, email, phone, company) in enumerate(_people(count)):
        rows = [
            "BEGIN:VCARD", "VERSION:3.0", f"N:{family};{given};;;", f"FN:{given} {family}", f"ORG:{company};",
            "TITLE:Manager", f"EMAIL;type=INTERNET;type=pref:{email}", f"TEL;type=CELL:{phone}",
            "item1.ADR;type=WORK:;;Street 1;Berlin;;10115;Germany", "item1.X-ABADR:de", "BDAY:1980-05-12",
            "NOTE:Met at a fair\\nlikes tea",
        ]  # fmt: skip
        if number % 20 == 0:
            rows.append(
                "PHOTO;ENCODING=b;TYPE=JPEG:" + "\r\n ".join(_photo[i : i + 74] for i in range(0, len(_photo), 74))
            )
        cards.append("\r\n".join([*rows, "END:VCARD", ""]))
    return "".join(cards).encode()


def connections(count: int) -> bytes:
    """LinkedIn's file: few addresses, a link and a date for each."""
    rows = ["Notes:", '"You may notice that some addresses are missing."', ""]
    rows.append("First Name,Last Name,URL,Email Address,Company,Position,Connected On")
    for number, (given, family, email, _, company) in enumerate(_people(count)):
        address = email if number % 10 == 0 else ""
        rows.append(f"{given},{family},https://www.linkedin.com/in/p{number},{address},{company},Manager,05 Mar 2024")
    return "\n".join(rows).encode()


def namesakes(count: int) -> bytes:
    """A table in which everybody is called the same, told apart by the address only."""
    rows = ["name,email", *(f"Ana Silva,ana{number}@example.org" for number in range(count))]
    return "\n".join(rows).encode()


_files: dict[str, Callable[[int], bytes]] = {"vcard": vcards, "linkedin": connections, "namesakes": namesakes}


def main() -> int:
    empty = Network.model_validate({"format": "networking-coach/1", "me": {"name": "Ann", "timezone": "Europe/Berlin"}})
    slow = False
    for name, make in _files.items():
        each: dict[int, float] = {}
        for count in (100, 1_000, 10_000, 30_000):
            data = make(count)
            numbers = map("c{}".format, itertools.count(1))
            began = time.process_time()
            imported = read(data)
            between = time.process_time()
            plan = plan_import(empty, imported, numbers.__next__)
            end = time.process_time()
            known = empty.model_copy(update={"contacts": plan.new})
            again = plan_import(known, imported, lambda: "x")
            done = time.process_time()
            assert not again.changes
            slow |= end - began > 20
            each[count] = (end - began) / count
            print(
                f"{name:10} {count:6} contacts {len(data) / 1e6:5.1f} MB  read {between - began:5.2f} s  "
                f"plan {end - between:5.2f} s  again {done - end:5.2f} s  new {len(plan.new)}  asked {len(plan.doubts)}"
            )
        print(f"{name:10} growth of the cost of one, 100 to 30,000: {each[30_000] / each[100]:.1f}")
        tracemalloc.start()
        read(data)
        print(f"{name:10} peak while reading {tracemalloc.get_traced_memory()[1] / 1e6:.0f} MB")
        tracemalloc.stop()
    return int(slow)


if __name__ == "__main__":
    sys.exit(main())

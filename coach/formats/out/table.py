"""Contacts as CSV for spreadsheets. A cell that a spreadsheet would run as a formula is written with an apostrophe
before it, which the import takes away again (after OWASP, "CSV Injection")."""

from __future__ import annotations

import codecs
import csv
import io

from coach.network import Contact, Network

_runs = ("=", "+", "-", "@", "＝", "＋", "－", "＠", "\t", "\r", "\n", "'")
_header = (
    "Name", "Nickname", "Company", "Role", "Industry", "City", "Email", "Phone", "Link", "Telegram", "Birthday", "Tags",
    "Interests", "Skills", "Met on", "Met at", "Notes", "Tier", "Last conversation", "Open needs",
)  # fmt: skip


def as_csv(network: Network) -> bytes:
    """One row for each contact, archived ones too; UTF-8 with a mark, as spreadsheets need it."""
    last: dict[str, str] = {}
    for conversation in network.conversations:
        last[conversation.contact] = max(last.get(conversation.contact, ""), conversation.at.isoformat()[:10])
    needs: dict[str, list[str]] = {}
    for need in network.needs:
        if need.state == "open":
            needs.setdefault(need.contact, []).append(need.what)
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\r\n")
    writer.writerow(_header)
    for contact in network.contacts:
        row = [*_cells(contact), last.get(contact.id, ""), "\n".join(needs.get(contact.id, []))]
        writer.writerow([_safe(cell) for cell in row])
    return codecs.BOM_UTF8 + out.getvalue().encode("utf-8", "replace")


def _cells(contact: Contact) -> list[str]:
    return [
        contact.name,
        "\n".join(contact.aliases),
        contact.company or "",
        contact.role or "",
        contact.industry or "",
        contact.city or "",
        "\n".join(contact.emails),
        "\n".join(contact.phones),
        "\n".join(contact.links),
        contact.telegram or "",
        contact.birthday or "",
        "\n".join(contact.tags),
        "\n".join(contact.interests),
        "\n".join(skill.what for skill in contact.skills),
        contact.met.on.isoformat() if contact.met.on else "",
        contact.met.at or "",
        contact.notes,
        contact.tier or "",
    ]


def _safe(cell: str) -> str:
    cell = cell.replace("\x00", "")
    return f"'{cell}" if cell.startswith(_runs) or cell.lstrip().startswith(_runs) else cell

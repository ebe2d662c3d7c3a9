"""A reading as plain JSON, as the samples' expectations keep it: only what the file said, nothing that is usual."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from coach.formats.parts.imported import Imported

samples = Path(__file__).parent / "samples"


def as_json(imported: Imported) -> dict[str, Any]:
    found: dict[str, Any] = {"format": imported.format, "total": imported.total}
    found["drafts"] = [
        {"line": draft.line, **draft.contact.model_dump(mode="json", exclude_defaults=True)}
        | (
            {"conversations": [c.model_dump(mode="json", exclude_defaults=True) for c in draft.conversations]}
            if draft.conversations
            else {}
        )
        for draft in imported.drafts
    ]
    found["problems"] = [[p.line, p.why.key, dict(p.why.values)] for p in imported.problems]
    if imported.columns:
        found["columns"] = {column.header: column.field for column in imported.columns}
    if imported.network:
        found["network"] = imported.network.model_dump(mode="json", exclude_defaults=True)
    return found

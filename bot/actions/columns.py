"""A table's columns, read differently by taps: which column, what stands in it, and the preview is made anew."""

from __future__ import annotations

from typing import Any

from bot.actions.message import Button, Rows, rows_of
from bot.actions.registry import tap
from bot.actions.turn import Turn
from coach.formats.parts.imported import Imported

FIELDS = (
    "name", "given", "family", "company", "role", "industry", "city", "email", "phone", "link", "telegram", "birthday",
    "tags", "interests", "skills", "notes", "met_on", "met_at",
)  # fmt: skip
"""What a user may say that a column holds."""
NOTHING = "nothing"
PAGE = 8
MOST = 300
"""Columns of a table that are looked at."""
Document = dict[str, Any]


def columns_of(imported: Imported) -> list[dict[str, str | None]]:
    """A table's columns, as they are kept while the preview stands."""
    return [
        {"header": column.header[:60], "field": column.field, "example": column.example}
        for column in imported.columns[:MOST]
    ]


@tap("column")
async def choose(turn: Turn, arguments: list[str]) -> None:
    """`column:<key>:<page>` shows the columns, `column:<key>:<page>:<place>` what one may hold, with `:<field>` behind
    it that is what it holds; `column:<key>:back` shows the preview again."""
    key, page, *rest = arguments
    kept: Document | None = await turn.tx.kept("file", key)
    await turn.toast()
    if kept is None or not kept.get("columns"):
        await turn.edit(turn.text("unclear-gone"))
    elif page == "back":
        await _read_again(turn, key, kept)
    elif not rest:
        await turn.edit(turn.text("column-which"), _columns(turn, key, kept, int(page)))
    elif len(rest) == 1:
        await turn.edit(_about(turn, kept["columns"][int(rest[0])]), _fields(turn, key, page, rest[0]))
    else:
        place, field = int(rest[0]), rest[1]
        kept["columns"][place]["field"] = field if field in FIELDS else None
        kept["file"]["columns"] = [column["field"] for column in kept["columns"]]
        await _read_again(turn, key, kept)


def _columns(turn: Turn, key: str, kept: Document, page: int) -> Rows:
    """Those with something in them, a page at a time, each with what it is taken for."""
    told = [(place, column) for place, column in enumerate(kept["columns"]) if column["example"] or column["field"]]
    buttons = []
    for place, column in told[page * PAGE : (page + 1) * PAGE]:
        field = turn.label(f"import-field-{column['field']}" if column["field"] else "column-left")
        label = turn.label("column-button", header=column["header"][:24], field=field)
        buttons.append((Button(label, data=f"column:{key}:{page}:{place}"),))
    more = Button(turn.label("column-button-more"), data=f"column:{key}:{(page + 1) % (-(-len(told) // PAGE) or 1)}")
    back = Button(turn.label("column-button-back"), data=f"column:{key}:back")
    return (*buttons, (more, back) if len(told) > PAGE else (back,))


def _about(turn: Turn, column: Document) -> str:
    if not column["example"]:
        return turn.text("column-what", header=column["header"])
    return turn.text("column-what-example", header=column["header"], example=column["example"])


def _fields(turn: Turn, key: str, page: str, place: str) -> Rows:
    data = f"column:{key}:{page}:{place}"
    buttons = [Button(turn.label(f"import-field-{field}"), data=f"{data}:{field}") for field in FIELDS]
    last = (
        Button(turn.label("column-button-nothing"), data=f"{data}:{NOTHING}"),
        Button(turn.label("dialogue-back"), data=f"column:{key}:{page}"),
    )
    return (*rows_of(buttons, 3), last)


async def _read_again(turn: Turn, key: str, kept: Document) -> None:
    """The preview, made anew in its place."""
    await turn.tx.settle("file", key)
    await turn.edit(turn.text("import-reading"))
    shown = {"message_id": turn.who.message_id}
    await turn.tx.add_job({"do": "read", "file": kept["file"], "shown": shown, "name": turn.who.name})

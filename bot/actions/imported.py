"""What is said of a file beside the conversation: the preview, how far it is, what came of it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from bot.actions.columns import columns_of
from bot.actions.message import Button, Rows
from bot.actions.turn import Target, Turn
from coach.formats.parts.imported import Column, Imported, Problem
from coach.importing import Doubt, ImportPlan
from coach.network import Contact
from storage.jobs import Job

MOST_EXAMPLES = 3
MOST_PROBLEMS = 5
MOST_COLUMNS = 12
MOST_DOUBTS = 300
"""Doubts of an import that wait to be asked about; sending the file again brings the others."""
LONGEST_NOTE = 300
FEW = 3
"""So few people are shown by name, field by field."""


def target_of(job: Job) -> Target:
    """The message that tells of a job."""
    shown: Mapping[str, int | None] = job.document["shown"]
    return Target(message_id=shown.get("message_id"), outbox_id=shown.get("outbox_id"))


async def say_no(turn: Turn, job: Job, key: str) -> None:
    await turn.edit(turn.text(key), target=target_of(job))


async def say_preview(turn: Turn, job: Job, imported: Imported, plan: ImportPlan) -> None:
    """What is in the file and what it would change, with the question whether to take it in."""
    lines = _preview(turn, imported, plan)
    if (note := job.document["file"].get("note")) and len(imported.drafts) == 1:
        lines.append(turn.text("import-note", note=str(note)[:LONGEST_NOTE]))
    rows: Rows = ()
    if plan.changes or plan.doubts or imported.columns:
        key = await turn.tx.keep("file", {"file": job.document["file"], "columns": columns_of(imported)})
        rows = _answers(turn, key, imported, plan)
        if imported.format == "business_card":
            rows = await _field_by_field(turn, key, imported.drafts[0].contact)
    if imported.drafts and not (plan.changes or plan.doubts):
        lines += ["", turn.text("import-nothing-new")]
    await turn.edit("\n".join(lines), rows, target=target_of(job))


def _answers(turn: Turn, key: str, imported: Imported, plan: ImportPlan) -> Rows:
    take = (Button(turn.label("import-button-take"), data=f"import:{key}:take"),)
    leave = (Button(turn.label("import-button-leave"), data=f"import:{key}:leave"),)
    change = (Button(turn.label("column-button-change"), data=f"column:{key}:0"),) if imported.columns else ()
    return ((*(take if plan.changes or plan.doubts else ()), *leave), *((change,) if change else ()))


def _preview(turn: Turn, imported: Imported, plan: ImportPlan) -> list[str]:
    counts = plan.counts
    lines = [turn.text("import-title", name=turn.label(f"formats-name-{imported.format}"))] if imported.format else []
    if imported.drafts or imported.network is not None:
        lines.append(turn.text("formats-preview", total=counts["total"]))
        for count in ("new", "updated", "unchanged", "doubtful", "unreadable"):
            if counts[count]:
                lines.append(turn.text(f"formats-preview-{count}", **{count: counts[count]}))
        if counts["records"]:
            lines.append(turn.text("import-records", count=counts["records"]))
    lines += _people(turn, imported, plan)
    lines += _columns(turn, imported.columns)
    lines += _problems(turn, imported.problems, imported.problem_count)
    return lines


def _people(turn: Turn, imported: Imported, plan: ImportPlan) -> list[str]:
    """A few by name: all of a badge or a card, the first of a file; then how someone known was recognised."""
    if 0 < len(imported.drafts) <= FEW:
        lines = [""]
        for draft in imported.drafts:
            lines.append(turn.text("import-person", who=draft.contact.name, about=about(draft.contact)))
    else:
        lines = []
        first = [contact.name for contact in plan.new[:MOST_EXAMPLES]]
        if first:
            lines = ["", turn.text("import-first", names=", ".join(first))]
    known = [match for match in plan.matches if match.adds][:MOST_EXAMPLES]
    for match in known:
        by = turn.label(f"import-by-{match.by}")
        lines.append(turn.text("import-known", who=match.draft.contact.name, by=by))
    return lines


def about(contact: Contact) -> str:
    """What tells one person from another, after their name."""
    parts = (contact.role, contact.company, contact.city, *contact.emails[:1], *contact.phones[:1], *contact.links[:1])
    told = [part for part in parts if part]
    return f", {', '.join(told)}" if told else ""


def _columns(turn: Turn, columns: Sequence[Column]) -> list[str]:
    """How a table's columns were understood, to be approved."""
    if not columns:
        return []
    lines = ["", turn.text("import-columns")]
    for column in columns[:MOST_COLUMNS]:
        if column.field:
            field = turn.label(f"import-field-{column.field}")
            lines.append(turn.text("import-column", header=column.header[:40], field=field))
    left = [column.header[:30] for column in columns if not column.field and column.header]
    if left:
        lines.append(turn.text("import-columns-left", headers=", ".join(left[:MOST_COLUMNS])))
    return lines


def _problems(turn: Turn, problems: Sequence[Problem], count: int) -> list[str]:
    lines = [""] if problems else []
    for problem in problems[:MOST_PROBLEMS]:
        why = turn.label(problem.why)
        whole = problem.line is None
        lines.append(
            turn.text("import-why", why=why) if whole else turn.text("formats-at_line", line=problem.line or 0, why=why)
        )
    if count > MOST_PROBLEMS:
        lines.append(turn.text("import-more-problems", count=count - MOST_PROBLEMS))
    return lines


CARD_FIELDS = ("name", "role", "company", "city", "emails", "phones", "links", "notes")


async def _field_by_field(turn: Turn, key: str, contact: Contact) -> Rows:
    """A card that was read off a photo is a guess: each field is confirmed by itself."""
    fields = {field: value for field in CARD_FIELDS if (value := getattr(contact, field))}
    await turn.tx.keep("read_card", {"fields": fields, "said": {}}, key=key)
    check = Button(turn.label("import-button-check"), data=f"card:{key}:go")
    return ((check, Button(turn.label("import-button-leave"), data=f"import:{key}:leave")),)


async def say_progress(turn: Turn, job: Job, done: int, total: int) -> None:
    await turn.edit(turn.text("import-progress", done=done, total=total), target=target_of(job))


async def say_taken(turn: Turn, job: Job, plan: ImportPlan, looks: Sequence[str]) -> None:
    """What came of it, with one undo for the whole, what is to be asked, and whom to look at first."""
    counts = plan.counts
    lines = [turn.text("import-done" if plan.changes else "import-done-nothing")]
    for count in ("new", "updated", "unchanged"):
        if counts[count]:
            lines.append(turn.text(f"import-done-{count}", count=counts[count]))
    if counts["records"]:
        lines.append(turn.text("import-records", count=counts["records"]))
    rows: list[tuple[Button, ...]] = []
    if plan.changes:
        rows.append((Button(turn.label("button-undo"), data=f"imported:{job.id}:undo"),))
    if plan.doubts:
        await keep_doubts(turn, job.id, plan.doubts)
        lines.append(turn.text("formats-preview-doubtful", doubtful=len(plan.doubts)))
        rows.append((Button(turn.label("import-button-doubts"), data="merge:go"),))
    if looks:
        await turn.tx.keep("looks", {"contacts": list(looks)}, key=str(job.id))
        rows.append((Button(turn.label("import-button-looks", count=len(looks)), data=f"looks:{job.id}"),))
    await turn.edit("\n".join(lines), tuple(rows), target=target_of(job))


async def keep_doubts(turn: Turn, job: int, doubts: Sequence[Doubt]) -> None:
    """Let them wait to be asked about; `job` is the import they came with."""
    before = (await turn.tx.kept("doubts", "open") or {}).get("doubts", [])
    more = [
        {"job": job, "draft": d.draft.contact.model_dump(mode="json"), "contacts": list(d.contacts), "by": d.by}
        for d in doubts
    ]
    known = {str(d["draft"]) for d in more}
    kept = [d for d in before if str(d["draft"]) not in known]
    await turn.tx.keep("doubts", {"doubts": [*kept, *more][:MOST_DOUBTS]}, key="open")


async def say_taken_back(turn: Turn, job: Job) -> None:
    left = (await turn.tx.kept("doubts", "open") or {}).get("doubts", [])
    kept = [d for d in left if d["job"] != job.document["of"]]
    if len(kept) != len(left):
        await turn.tx.keep("doubts", {"doubts": kept}, key="open")
    await turn.edit(turn.text("import-taken-back"), target=target_of(job))

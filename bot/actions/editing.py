"""A contact edited by taps: every field, a note, tags, into the archive and back."""

from __future__ import annotations

from bot.actions.dialogues import finishes, open_form
from bot.actions.keys import id_of, key_for
from bot.actions.message import Button, Rows, rows_of
from bot.actions.registry import tap
from bot.actions.turn import Turn
from coach.changes import Put
from coach.contact_card import card_lines
from coach.dialogues.form import Progress
from coach.editing import CHOSEN, FIELDS, edited, shown, with_note, with_tags
from coach.network import Contact

FORMS = {
    "birthday": "edit_birthday",
    "met_on": "edit_day",
    "met_through": "edit_who",
    "aliases": "edit_list",
    "emails": "edit_list",
    "phones": "edit_list",
    "links": "edit_list",
    "tags": "edit_list",
    "interests": "edit_list",
    "skills": "edit_list",
    "note": "edit_note",
    "tag": "edit_tag",
}
"""The form for a field; the others have words."""
WIDE = 3


async def contact_card(turn: Turn, contact: Contact) -> tuple[str, Rows]:
    """A contact on one screen: who they are, how things stand, what matters; and what can be done with it."""
    world = await turn.world()
    key = await key_for(turn, contact.id)
    lines = [turn.text(line) for line in card_lines(world, contact)]
    if contact.archived:
        lines.append(turn.text("edit-is-archived"))
        return "\n".join(lines), (_buttons(turn, key, ("back", "more")),)
    acts = tuple(Button(turn.label(f"act-{what}"), data=f"act:{what}:{key}") for what in ("favour", "intro", "ask"))
    return "\n".join(lines), (acts, _buttons(turn, key, ("more", "note", "tag", "archive")))


def _buttons(turn: Turn, key: str, what: tuple[str, ...]) -> tuple[Button, ...]:
    return tuple(Button(turn.label(f"edit-button-{w}"), data=f"edit:{key}:{w}") for w in what)


@tap("edit")
async def tapped(turn: Turn, arguments: list[str]) -> None:
    """`edit:<contact>:<what>`: the menu, a field, or something done at once."""
    key, what, *rest = arguments
    contact = await _contact(turn, await id_of(turn, key))
    await turn.toast()
    if contact is None:
        await turn.edit(turn.text("unclear-gone"))
    elif what in ("archive", "back"):
        await turn.record([Put(contact.model_copy(update={"archived": what == "archive"}))], "edit")
        await _show(turn, contact.id)
    elif what == "more":
        await turn.edit(turn.text("edit-which", who=contact.name), _menu(turn, key))
    elif what == "card":
        await _show(turn, contact.id)
    elif what in ("note", "tag") or (what in FIELDS and rest == ["type"]):
        await _open(turn, contact, what)
    elif what in FIELDS and rest:
        done = await _put(turn, contact, what, "" if rest == ["empty"] else rest[0])
        await _show(turn, contact.id, what if done else None)
    elif what in FIELDS:
        await _field(turn, key, contact, what)
    else:
        raise ValueError(what)


def _menu(turn: Turn, key: str) -> Rows:
    fields = [Button(turn.label(f"edit-field-{field}"), data=f"edit:{key}:{field}") for field in FIELDS]
    last = (
        Button(turn.label("dialogue-back"), data=f"edit:{key}:card"),
        Button(turn.label("edit-button-forget"), data=f"forget:{key}"),
    )
    return (*rows_of(fields, WIDE), last)


async def _field(turn: Turn, key: str, contact: Contact, field: str) -> None:
    """A field as it is; an empty one that is typed is asked for at once."""
    value = shown(contact, field)
    if not value and field not in CHOSEN:
        await _open(turn, contact, field)
        return
    data = f"edit:{key}:{field}"
    options = [Button(_value(turn, field, v), data=f"{data}:{v}") for v in CHOSEN.get(field, ())]
    if field not in CHOSEN:
        options.append(Button(turn.label("edit-button-type"), data=f"{data}:type"))
    if value and field != "name":
        options.append(Button(turn.label("edit-button-empty"), data=f"{data}:empty"))
    back = Button(turn.label("dialogue-back"), data=f"edit:{key}:more")
    if field == "met_through":
        through = await _contact(turn, value)
        value = through.name if through else ""
    name = turn.label(f"edit-field-{field}")
    words = turn.text("edit-now", field=name, value=_value(turn, field, value)[:300])
    await turn.edit(words if value else turn.text("edit-choose", field=name), (*rows_of(options), (back,)))


def _value(turn: Turn, field: str, value: str) -> str:
    """A value as it is said: tiers and rhythms have words."""
    if not value or field not in CHOSEN:
        return value
    return turn.label(f"edit-tier-{value}") if field == "tier" else turn.label("edit-cadence", days=int(value))


async def _open(turn: Turn, contact: Contact, what: str) -> None:
    form = FORMS.get(what, "edit_text")
    await open_form(turn, form, carried={"contact": contact.id, "field": what})


@finishes("edited")
async def finished(turn: Turn, progress: Progress) -> None:
    """A value was typed or chosen; what can't be one is asked for again."""
    contact = await _contact(turn, str(progress.carried["contact"]))
    field = str(progress.carried["field"])
    if contact is None:
        await turn.say(turn.text("unclear-gone"))
        return
    who = progress.answers.get("who")
    value = str(who.get("id", "")) if who else str(progress.answers.get("value", ""))
    if (who and not value) or not await _put(turn, contact, field, value):
        await turn.say(turn.text("edit-no-value", field=turn.label(f"edit-field-{field}")))
        await _open(turn, contact, field)
        return
    renewed = await _contact(turn, contact.id)
    assert renewed is not None
    card, rows = await contact_card(turn, renewed)
    await turn.say(f"{_done(turn, renewed, field)}\n\n{card}", rows)


def _done(turn: Turn, contact: Contact, field: str) -> str:
    """What was changed: not every field stands on the card."""
    value = _value(turn, field, shown(contact, field)) if field in FIELDS and field != "met_through" else ""
    name = turn.label(f"edit-field-{field}")
    return turn.text("edit-done-value" if value else "edit-done", field=name, value=value[:200])


async def _put(turn: Turn, contact: Contact, field: str, value: str) -> bool:
    """Record a field's new value; False where it is none."""
    match field:
        case "note":
            after: Contact | None = with_note(contact, value)
        case "tag":
            after = with_tags(contact, value)
        case "met_through" if value == contact.id:
            after = None
        case _:
            after = edited(contact, field, value)
    if after is None or (field == "met_on" and after.met.on is not None and after.met.on > await turn.today()):
        return False
    if after != contact:
        await turn.record([Put(after)], "edit")
    return True


async def _show(turn: Turn, id: str, field: str | None = None) -> None:
    """The card where the menu was; after a change, with what was changed."""
    contact = await _contact(turn, id)
    assert contact is not None
    card, rows = await contact_card(turn, contact)
    await turn.edit(f"{_done(turn, contact, field)}\n\n{card}" if field else card, rows)


async def _contact(turn: Turn, id: str) -> Contact | None:
    """Archived ones can be edited too."""
    return next((c for c in (await turn.network()).contacts if c.id == id), None)

"""A code on a photo that leads somewhere and names nobody: kept for whom the user says."""

from __future__ import annotations

from bot.actions.dialogues import finishes, open_form
from bot.actions.imported import target_of
from bot.actions.message import Button
from bot.actions.registry import tap
from bot.actions.sharing import take
from bot.actions.telling import answer_recorded
from bot.actions.turn import Turn
from coach.changes import Put
from coach.dialogues.form import Progress
from coach.network import Contact
from coach.recording import Recorded
from coach.suggestion import Line
from storage.jobs import Job


async def say_link(turn: Turn, job: Job, link: str) -> None:
    key = await turn.tx.keep("link", {"link": link})
    buttons = (
        Button(turn.label("link-button-keep"), data=f"link:{key}:keep"),
        Button(turn.label("import-button-leave"), data=f"link:{key}:leave"),
    )
    await turn.edit(turn.text("link-found", link=link), (buttons,), target=target_of(job))


@tap("link")
async def decided(turn: Turn, arguments: list[str]) -> None:
    """`link:<key>:keep` or `leave`"""
    key, what = arguments
    kept = await turn.tx.kept("link", key)
    await turn.toast()
    if kept is None:
        await turn.edit(turn.text("unclear-gone"))
        return
    await turn.tx.settle("link", key)
    if what == "keep":
        await open_form(turn, "link_of", carried={"link": kept["link"]})
    else:
        await turn.edit(turn.text("import-left"))


@finishes("link_of")
async def whose(turn: Turn, progress: Progress) -> None:
    link, who = str(progress.carried["link"]), progress.answers["who"]
    contact = await turn.contact(who["id"]) if "id" in who else None
    if contact is None:
        await take(turn, [Contact(id="1", name=str(who.get("new", "")), links=(link,))])
    elif link in contact.links:
        await turn.say(turn.text("shared-nothing-new"))
    else:
        made = Recorded([Put(contact.model_copy(update={"links": (*contact.links, link)}))])
        made.contacts = [contact.id]
        made.lines = [Line("card-fact", {"who": contact.name, "field": "link", "value": link})]
        await answer_recorded(turn, made)

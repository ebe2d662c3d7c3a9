"""What came of an introduction: kept with it, and told with thanks to whoever helped."""

from __future__ import annotations

from bot.actions.dialogues import finishes
from bot.actions.drafting import draft_of
from bot.actions.introducing_card import introduction_of
from bot.actions.message import Button
from bot.actions.turn import Turn
from coach import introducing
from coach.changes import Put
from coach.dialogues.form import Progress
from coach.network import Introduction, Offer
from coach.suggestion import Value
from coach.wording import called


@finishes("intro_outcome")
async def outcome_told(turn: Turn, progress: Progress) -> None:
    one = await introduction_of(turn, progress.carried["id"])
    if one is None or one.outcome is not None:
        await turn.say(turn.text("next-gone"))
        return
    what = progress.answers.get("what") or "they_met"
    words = turn.label(f"choice-what-{what}") if turn.texts.has(f"choice-what-{what}") else str(what)
    await settle(turn, one, words, await _helped_with(turn, one), says=True)


async def _helped_with(turn: Turn, one: Introduction) -> str:
    first = (await turn.world()).people[one.first]
    return turn.label("intro-helped" if one.reason else "intro-helped-bare", first=first.name, what=one.reason)


async def settle(turn: Turn, one: Introduction, outcome: str, helped: str | None, *, says: bool = False) -> None:
    """Keep the outcome; whoever helped is thanked and hears how it went."""
    changes = introducing.came_of(await turn.world(), turn.tx.new_id, one, outcome, helped)
    entry = await turn.record(changes, "intro")
    world = await turn.world()
    first, second = world.people[one.first], world.people[one.second]
    values: dict[str, Value] = {"first": called(first), "second": called(second), "outcome": outcome}
    title = turn.text("intro-title", first=first.name, second=second.name)
    lines = [title, turn.text("intro-outcome", what=outcome)]
    rows: list[tuple[Button, ...]] = []
    if helped is not None:
        words, buttons = draft_of(turn, introducing.thanks(second, first, outcome), second)
        lines += ["", turn.text("intro-thank", **values), words]
        offer = next(
            c.record.id
            for c in changes
            if isinstance(c, Put)
            and isinstance(c.record, Offer)
            and not c.record.thanked
            and c.record.contact == second.id
        )
        rows += [buttons, (Button(turn.label("thanks-button-done", who=called(second)), data=f"thanked:{offer}"),)]
    rows.append((Button(turn.label("button-undo"), data=f"undo:{entry.id}"),))
    html = "\n".join(lines)
    await (turn.say(html, tuple(rows)) if says else turn.edit(html, tuple(rows)))

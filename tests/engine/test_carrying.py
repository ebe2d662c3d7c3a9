"""Messages through polling, inbox, handler, outbox and sender, against the strict local Bot API."""

from __future__ import annotations

from tests.engine.conftest import Stage


def texts_to(user: object) -> list[str]:
    return [m.text for m in user.messages if m.by_bot]  # type: ignore[attr-defined]


async def test_a_message_is_recorded_and_answered(stage: Stage) -> None:
    await stage.starts()
    ana = stage.telegram.user(name="Ana")
    [answer] = await ana.asks("Priya")
    assert answer.text == "noted Priya"
    assert await stage.names_of(ana.id) == ["Priya"]

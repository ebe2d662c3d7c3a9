"""All wiring: settings, store, clock and bot become a coach that can be started and stopped."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from bot.background import Background
from bot.clock import Clock, MovableClock
from bot.rezoning import Rezoning
from bot.settings import Settings
from bot.telegram.calling import Bot, introduce, make_bot
from bot.telegram.engine import Engine
from bot.telegram.fetching import Fetching
from bot.telegram.handling import Handling
from bot.telegram.menu import set_menu
from bot.telegram.pace import Pace
from bot.telegram.post import BRIEF, TelegramPost
from bot.telegram.request import Lost
from bot.tick import Tick
from bot.trouble import SetUpFault
from storage.store import Store


@dataclass(slots=True)
class Coach:
    """One process's parts: the engine that carries messages and the tick that looks who is due."""

    store: Store
    bot: Bot
    address: str
    engine: Engine
    tick: Tick
    background: Background
    rezoning: Rezoning

    @classmethod
    async def build(cls, settings: Settings, clock: Clock, *, polls: bool = True, pace: Pace | None = None) -> Coach:
        """Open the store and put the parts together; nothing runs yet. `pace` is Telegram's unless another is given."""
        if not settings.telegram_bot_token:
            raise SetUpFault("no-token")
        store = await Store.open(settings.database, migrate=settings.database.startswith("sqlite"))
        bot = make_bot(settings.telegram_bot_token, settings.telegram_api_url)
        handling = Handling(settings.allowed_users, address=lambda: f"https://t.me/{bot.username}")
        engine = Engine(
            store=store,
            bot=bot,
            clock=clock,
            handler=handling,
            on_quarantine=handling.quarantined,
            polls=polls,
            pace=pace,
        )
        tick = Tick(store, clock, TelegramPost(BRIEF), every=settings.coach_tick_seconds, worker=engine.name)
        background = Background(store, clock, TelegramPost(), Fetching(bot), worker=engine.name, later=Lost)
        rezoning = Rezoning(store, clock, worker=engine.name)
        return cls(store, bot, settings.telegram_api_url, engine, tick, background, rezoning)

    async def start(self) -> None:
        """Check the token and begin; the menu is set while the first messages are answered already."""
        try:
            await introduce(self.bot, self.address)
        except BaseException:
            await self.bot.request.shutdown()
            await self.store.close()
            raise
        await self.engine.start()
        self.tick.start()
        self.background.start()
        self.rezoning.start()
        try:
            await set_menu(self.bot)
        except BaseException:
            await self.stop()
            raise

    async def stop(self) -> None:
        """Finish what was begun, let go of everything."""
        await self.tick.stop()
        await self.background.stop()
        await self.rezoning.stop()
        await self.engine.stop()
        await self.store.close()

    async def travel(self, clock: MovableClock, to: dt.datetime) -> None:
        """Move the clock to a later moment through every moment at which something is due, as if time had passed."""
        while True:
            due = await self.store.next_due()
            if due is None or due > to:
                break
            clock.move(max(due - clock.now(), dt.timedelta()))
            if not await self.tick.run():
                break
            await self.engine.idle()
        clock.move(to - clock.now())
        await self.tick.run()

    async def busy(self) -> bool:
        """Whether anything is under way. Updates make jobs, and jobs make calls: hence this order."""
        return await self.engine.busy() or await self.background.busy() or await self.engine.busy()

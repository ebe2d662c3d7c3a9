"""The local chat: a Bot API server on loopback, its users, and a page to be one of them.

For tests and benchmarks::

    telegram = LocalTelegram(clock)          # any bot.clock.Clock; dates messages
    await telegram.start()                   # 127.0.0.1, a free port
    # the bot: TELEGRAM_API_URL=telegram.url and telegram.token, or python-telegram-bot's
    # .token(telegram.token).base_url(telegram.base_url).base_file_url(telegram.base_file_url)

    ana = telegram.user(name="Ana", last_name="Silva", language_code="pt")
    ana.starts()                             # presses Start; ana.starts("parameter") is a deep link
    await ana.settled()                      # the bot has nothing left to do
    [card] = await ana.asks("Coffee with Tom")   # says, waits, returns what the bot sent or edited
    ana.last.text, ana.last.html, ana.last.labels
    ana.taps("Undo")                         # by label or data, newest message first; also reply keyboards
    ana.taps("Undo", card)                   # of a certain message
    ana.taps_data("old:1", 17)               # as an old or tampered client might
    ana.edits(own_message, "Coffee with Tim")
    ana.shares_contact("Tom Becker", "+49 …"); ana.shares_location(52.5, 13.4); ana.picks_users(tom)
    ana.sends_file("people.csv", content); ana.sends_photo(content, "caption"); ana.forwards("text", "Hidden Name")
    ana.sends_voice(); ana.sends_sticker(); ana.sends_poll("Which?", "this", "that")
    ana.queries("tom"); await ana.settled(); ana.results.items; ana.chooses("result id")
    ana.blocks(); ana.unblocks()
    group = telegram.group("Friends", ana); ana.adds_bot(group); ana.says("/help", group)
    ana.messages, ana.toasts, ana.keyboard, ana.events, ana.transcript()

`telegram.settled()` waits until no update is unconfirmed, no call runs and nothing has happened for a moment. A bot
that works after confirming should say so: `telegram.busy = lambda: bool` (or async); it makes the moment shorter, too.

Strict: every call is checked against Bot API 10.0 (`botapi.json`), its limits and Telegram's HTML; `telegram.refused`
lists what was answered with the caller's error. `telegram.api.log = []` keeps the executed calls.

Failing on demand: `telegram.faults.flood(2, "sendMessage")`, `.error(502)`, `.hang(5)`, `.reset(executed=True)`,
`.at_random(0.05, seed)`, `.limit_rates()`, `.clear()`; `telegram.updates.redeliver(3)`, `.repeats = 1`,
`.reversed = True`. Each takes `method`, `chat`, `times` and `skip`; `executed` means the call took effect
and only its answer was lost.

For `coach try`::

    playground = await Playground(movable_clock, folder, travel, fresh=False, morning_of=…).start()
    playground.url       # the page, and TELEGRAM_API_URL
    playground.token
    await playground.stop()
"""

from __future__ import annotations

from bot.playground.errors import ApiError
from bot.playground.faults import Fault, Faults, Rates
from bot.playground.playground import Playground
from bot.playground.seen import Button, Seen
from bot.playground.telegram import LocalTelegram
from bot.playground.user import Tap, User
from bot.playground.world import Chat, Event, Person

__all__ = [
    "ApiError",
    "Button",
    "Chat",
    "Event",
    "Fault",
    "Faults",
    "LocalTelegram",
    "Person",
    "Playground",
    "Rates",
    "Seen",
    "Tap",
    "User",
]

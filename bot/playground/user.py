"""The user side: somebody with a phone, driven from Python."""

from __future__ import annotations

import dataclasses
import datetime as dt
import mimetypes
from typing import TYPE_CHECKING, Any

from bot.playground.methods.chats import bot_member
from bot.playground.methods.files import content_of
from bot.playground.methods.inline import content_of as inline_content
from bot.playground.methods.sending import poll
from bot.playground.queries import Results
from bot.playground.said import origin, shared_people, text_content
from bot.playground.seen import Button, Seen, inline_buttons, reply_buttons, see, transcript
from bot.playground.world import Chat, Event, Json, Person, Post

if TYPE_CHECKING:
    from bot.playground.telegram import LocalTelegram

LONGEST = 4096


@dataclasses.dataclass(frozen=True, slots=True)
class Tap:
    """What a press of a button did: its kind and what it carries; a callback has a query that the bot should answer."""

    kind: str
    value: Any
    query: str = ""


class User:
    """An account, and what it does. Every deed is instant; `settled` waits for the bot."""

    def __init__(self, telegram: LocalTelegram, person: Person) -> None:
        self._telegram = telegram
        self._world = telegram.world
        self._mouth = telegram.mouth
        self.person = person

    @property
    def id(self) -> int:
        return self.person.id

    @property
    def chat(self) -> Chat:
        """The private chat with the bot."""
        return self._world.chats[self.id]

    # what the user sees

    @property
    def messages(self) -> list[Seen]:
        """The private chat as it stands, oldest first."""
        return [see(self._world, post) for post in self.chat.posts.values()]

    @property
    def last(self) -> Seen:
        """The bot's last message. LookupError where there is none."""
        for post in reversed(self.chat.posts.values()):
            if post.by_bot:
                return see(self._world, post)
        raise LookupError("the bot has said nothing yet")

    @property
    def keyboard(self) -> tuple[tuple[Button, ...], ...]:
        """The reply keyboard under the input."""
        return reply_buttons(self.chat)

    @property
    def toasts(self) -> list[str]:
        """The texts of answered taps, oldest first."""
        return [e.data["text"] for e in self.chat.events if e.kind == "toast" and e.data["text"]]

    @property
    def results(self) -> Results | None:
        """What the last answered inline query found."""
        found = next((e.data["results"] for e in reversed(self.chat.events) if e.kind == "results"), None)
        return found if isinstance(found, Results) else None

    @property
    def events(self) -> list[Event]:
        """Everything noticed so far, in order: sent, edited, deleted, toast, action, reaction, keyboard, results."""
        return self.chat.events

    def transcript(self) -> str:
        """The private chat as readable lines."""
        return transcript(self.chat.events, self._world.me)

    def newer(self, mark: int) -> list[Seen]:
        """Bot messages that were sent or edited since `mark = len(user.events)`, each as it stands now."""
        ids = [e.message["message_id"] for e in self.chat.events[mark:] if e.kind in ("sent", "edited") and e.message]
        posts = [self.chat.posts[n] for n in dict.fromkeys(ids) if n in self.chat.posts]
        return [see(self._world, post) for post in posts if post.by_bot]

    async def settled(self, quiet: float | None = None, within: float = 10) -> None:
        """Wait until the bot has nothing left to do."""
        await self._telegram.settled(quiet, within)

    async def asks(self, text: str, within: float = 10) -> list[Seen]:
        """Say something and wait: the bot's messages, new and edited."""
        mark = len(self.chat.events)
        self.says(text)
        await self.settled(within=within)
        return self.newer(mark)

    # what the user does

    def starts(self, parameter: str = "") -> Seen:
        """Press Start, perhaps by a deep link."""
        if self.chat.blocked:
            self.unblocks()
        return self.says(f"/start {parameter}".rstrip())

    def says(self, text: str, chat: Chat | None = None, reply_to: Seen | int | None = None) -> Seen:
        """Type a text. What is too long for one message goes as several, as clients do it; the last one is returned."""
        answered = reply_to.id if isinstance(reply_to, Seen) else reply_to
        text = text.strip()
        if not text:
            raise ValueError("clients send no empty message")
        place = chat or self.chat
        pieces = [text[i : i + LONGEST] for i in range(0, len(text), LONGEST)]
        posts = [self._mouth.send(self.person, place, text_content(piece), answered) for piece in pieces]
        return see(self._world, posts[-1])

    def edits(self, message: Seen | int, text: str, chat: Chat | None = None) -> Seen:
        """Change one's own message."""
        place = chat or self.chat
        post = place.posts[message.id if isinstance(message, Seen) else message]
        if post.sent_by != self.id:
            raise ValueError("only one's own messages can be edited")
        self._mouth.edit(place, post, text.strip())
        return see(self._world, post)

    def deletes(self, message: Seen | int) -> None:
        """Take a message away; a bot is not told."""
        post = self.chat.posts.pop(message.id if isinstance(message, Seen) else message)
        self._world.tell(self.chat, Event("deleted", self.id, post.message))

    def taps(self, what: str, message: Seen | int | None = None, chat: Chat | None = None) -> Tap:
        """Press the button with this label or data: the newest such one, or that of a message."""
        place = chat or self.chat
        post, button = self._find(what, message, place)
        if post is None:
            if button.kind != "text":
                raise ValueError(f"{button.text!r} asks for a {button.kind}: use shares_… or picks_users")
            self.says(button.text)
            return Tap("text", button.value)
        if button.kind == "callback":
            return self.taps_data(button.value, post.id, place)
        return Tap(button.kind, button.value)

    def taps_data(self, data: str, message: Seen | int, chat: Chat | None = None) -> Tap:
        """Press a button as an old or tampered client might: any data, any message, even one that is gone."""
        place = chat or self.chat
        number = message.id if isinstance(message, Seen) else message
        query = self._telegram.queries.ask("callback_query", self.id, place.id)
        self._mouth.tap(query.id, self.person, place, number, data)
        self._world.changes += 1
        return Tap("callback", data, query.id)

    def shares_contact(self, name: str, phone: str = "", user_id: int | None = None, vcard: str = "") -> Seen:
        """Send somebody's contact, or one's own."""
        first, _, last = name.partition(" ")
        given = {"phone_number": phone or "+10000000000", "first_name": first, "last_name": last, "vcard": vcard}
        contact: Json = {k: v for k, v in given.items() if v}
        if user_id is not None:
            contact["user_id"] = user_id
        return self._sends({"contact": contact})

    def shares_location(self, latitude: float, longitude: float) -> Seen:
        return self._sends({"location": {"latitude": latitude, "longitude": longitude}})

    def picks_users(self, *people: Person | User, request_id: int | None = None) -> Seen:
        """Answer a request_users button of the reply keyboard."""
        asked = [b.value for row in self.keyboard for b in row if b.kind == "users"]
        if request_id is None and not asked:
            raise LookupError("no button asks for users")
        number = asked[0]["request_id"] if request_id is None else request_id
        return self._sends(shared_people(number, [p.person if isinstance(p, User) else p for p in people]))

    def sends_file(self, name: str, content: bytes, caption: str = "", mime: str = "") -> Seen:
        """Send any file as a document."""
        kind = mime or mimetypes.guess_type(name)[0] or "application/octet-stream"
        return self._sends_media("document", name, kind, content, caption)

    def sends_photo(self, content: bytes, caption: str = "") -> Seen:
        return self._sends_media("photo", "photo.jpg", "image/jpeg", content, caption)

    def sends_voice(self, content: bytes = b"OggS") -> Seen:
        return self._sends_media("voice", "voice.ogg", "audio/ogg", content, "")

    def sends_sticker(self, content: bytes = b"RIFF") -> Seen:
        return self._sends_media("sticker", "sticker.webp", "image/webp", content, "")

    def sends_poll(self, question: str, *options: str) -> Seen:
        return self._sends({"poll": poll(question, list(options))})

    def forwards(self, text: str, of: Person | User | str, date: dt.datetime | None = None) -> Seen:
        """Forward what somebody wrote elsewhere; a mere name is an account that hides itself."""
        author = of.person if isinstance(of, User) else of
        when = int(date.timestamp()) if date is not None else self._world.stamp()
        return self._sends({**text_content(text), "forward_origin": origin(author, when)})

    def queries(self, text: str = "", offset: str = "") -> str:
        """Type `@bot text` in some chat: asks the bot, unless Telegram remembers the results. The query's id, or ""."""
        kept = self._telegram.queries.cached(self.id, text, offset)
        if kept is not None:
            self._world.tell(self.chat, Event("results", self.id, None, {"query": "", "results": kept}))
            return ""
        query = self._telegram.queries.ask("inline_query", self.id, self.id, text, offset)
        body = {"id": query.id, "from": self.person.as_user, "query": text, "offset": offset, "chat_type": "private"}
        self._telegram.updates.add("inline_query", body, f"inline{self.id}")
        self._world.changes += 1
        return query.id

    def chooses(self, result: str | Json, here: bool = False, text: str = "") -> Json:
        """Choose an inline result by its id or title: sent into this chat, or elsewhere, unseen by the bot.

        Returns the message. `text` is the query as it was typed.
        """
        chosen = self._result(result) if isinstance(result, str) else result
        content = inline_content(chosen)
        via = {"via_bot": self._world.me}
        inline_id = ""
        if "reply_markup" in chosen:
            content["reply_markup"] = chosen["reply_markup"]
            inline_id = f"inline{self._world.next_message}"
        if here:
            post = self._mouth.send(self.person, self.chat, {**content, **via})
        else:
            number = self._world.message_id()
            about: Json = {"message_id": number, "from": self.person.as_user, "chat": self.person.as_chat}
            post = Post({**about, "date": self._world.stamp(), **content, **via}, by_bot=False, sent_by=self.id)
        if inline_id:
            post.inline_id = inline_id
            self._world.inline_posts[inline_id] = post
        told = {"inline_message_id": inline_id} if inline_id else {}
        body = {"result_id": chosen["id"], "from": self.person.as_user, "query": text, **told}
        self._telegram.updates.add("chosen_inline_result", body, f"inline{self.id}")
        return post.message

    def blocks(self) -> None:
        """Stop the bot."""
        if not self.chat.blocked:
            old = bot_member(self.chat, self._world.me)
            self.chat.blocked = True
            self._mouth.belong(self.person, self.chat, old, bot_member(self.chat, self._world.me))

    def unblocks(self) -> None:
        """Let the bot write again."""
        if self.chat.blocked:
            old = bot_member(self.chat, self._world.me)
            self.chat.blocked = False
            self.chat.bot_inside = True
            self._mouth.belong(self.person, self.chat, old, bot_member(self.chat, self._world.me))

    def is_called(self, first_name: str, last_name: str = "") -> None:
        """Change one's own name."""
        if not first_name.strip():
            raise ValueError("an account has a name")
        old = self.person
        self.person = Person(self.id, first_name, last_name, old.username, old.language_code, old.phone)
        self._world.people[self.id] = self.person
        self.chat.info = self.person.as_chat

    def joins(self, group: Chat) -> None:
        """Enter a group."""
        group.members.add(self.id)
        self._mouth.send(self.person, group, {"new_chat_members": [self.person.as_user]})

    def adds_bot(self, group: Chat) -> None:
        """Bring the bot into a group."""
        old = bot_member(group, self._world.me)
        group.bot_inside = True
        self._mouth.belong(self.person, group, old, bot_member(group, self._world.me))
        self._mouth.send(self.person, group, {"new_chat_members": [self._world.me]})

    def _sends(self, content: Json) -> Seen:
        return see(self._world, self._mouth.send(self.person, self.chat, content))

    def _sends_media(self, kind: str, name: str, mime: str, content: bytes, caption: str) -> Seen:
        file = self._world.store(kind, name, mime, content)
        said = {("caption" if k == "text" else "caption_entities"): v for k, v in text_content(caption).items()}
        return self._sends({**content_of(kind, file), **(said if caption else {})})

    def _result(self, wanted: str) -> Json:
        found = self.results
        for item in found.items if found is not None else []:
            if wanted in (item["id"], item.get("title")):
                return dict(item)
        raise LookupError(f"no result {wanted!r}")

    def _find(self, what: str, message: Seen | int | None, chat: Chat) -> tuple[Post | None, Button]:
        number = message.id if isinstance(message, Seen) else message
        posts = [chat.posts[number]] if number is not None else list(reversed(chat.posts.values()))
        offered: list[tuple[Post | None, Button]] = [
            (post, b) for post in posts for row in inline_buttons(post.message) for b in row
        ]
        if number is None:
            offered = [*((None, b) for row in reply_buttons(chat) for b in row), *offered]
        wanted = what.casefold()
        for fits in (
            lambda b: b.text == what or b.value == what,
            lambda b: wanted in b.text.casefold(),
        ):
            for post, button in offered:
                if fits(button):
                    return post, button
        raise LookupError(f"no button {what!r} among {[b.text for _, b in offered]}")

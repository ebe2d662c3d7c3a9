"""Half a year of conversations of the demo network, by days ago."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from coach.network import Channel, Starter

_CHANNELS: dict[str, Channel] = {
    "p": "in_person",
    "c": "call",
    "v": "video",
    "m": "message",
    "e": "email",
    "E": "event",
}
_STARTERS: dict[str, Starter | None] = {"+": "me", "-": "them", "=": None}
_JITTER = (0, 2, -1, 1, -2, 3, 0, -1)


@dataclass(frozen=True, slots=True)
class Talk:
    who: str
    ago: int
    channel: Channel
    started_by: Starter | None
    minutes: int
    summary: str
    learned: str | None = None


def talks() -> Iterator[Talk]:
    for who, first, last, gap, notes in _REGULAR:
        for turn, ago in enumerate(range(first, last - 1, -gap)):
            how, minutes, summary = notes[turn % len(notes)]
            yield _talk(
                who, max(last, ago + _JITTER[turn % len(_JITTER)]) if ago > last else last, how, minutes, summary
            )
    for who, ago, how, minutes, summary, learned in _SINGLE:
        yield _talk(who, ago, how, minutes, summary, learned)


def _talk(who: str, ago: int, how: str, minutes: int, summary: str, learned: str | None = None) -> Talk:
    return Talk(who, ago, _CHANNELS[how[0]], _STARTERS[how[1]], minutes, summary, learned)


_Note = tuple[str, int, str]
"""Channel and starter, minutes, what it was about."""

_REGULAR: tuple[tuple[str, int, int, int, tuple[_Note, ...]], ...] = (
    ("leila", 178, 3, 12, (
        ("p+", 60, "lunch by the canal; talked about how she hires"),
        ("m-", 5, "she sent an article about product reviews"),
        ("v+", 40, "went through my plan for the research guild"),
        ("p-", 50, "walked home together, talked about the urban garden"),
    )),
    ("mateo", 175, 8, 21, (
        ("p+", 90, "helped him carry the new saw; talked about pricing"),
        ("c-", 25, "called about the website for the workshop"),
        ("m+", 4, "photos of the finished table"),
    )),
    ("ingrid", 179, 74, 13, (
        ("p-", 75, "choir, then tea; talked about the new rota on her ward"),
        ("m+", 4, "wished her a calm night shift"),
        ("p=", 40, "swam in the lake before work"),
    )),
    ("kwame", 176, 6, 17, (
        ("p=", 90, "Saturday football and a long breakfast"),
        ("c+", 20, "asked how his new office is going"),
    )),
    ("yuki", 170, 51, 17, (
        ("v-", 45, "showed me the drafts of the fern book"),
        ("m+", 5, "sent her the call for the zine fair"),
        ("p+", 80, "exhibition in Hamburg, coffee at the station"),
    )),
    ("olena", 172, 11, 20, (
        ("c-", 30, "talked about the series on new arrivals"),
        ("p+", 60, "chess in the park"),
        ("m-", 4, "a poem about trains"),
    )),
    ("lukasz", 168, 5, 9, (
        ("m-", 5, "how to move the old tables without downtime"),
        ("p=", 35, "coffee after stand-up"),
        ("v+", 45, "planned the research database together"),
    )),
    ("jonas", 165, 9, 31, (
        ("v+", 45, "talked about his team's way of giving feedback"),
        ("e-", 6, "a mail about the call for papers"),
    )),
    ("sofia", 160, 27, 33, (("v+", 35, "compared notes on messy data"), ("m-", 5, "she found the bug"))),
    ("fatou", 158, 13, 29, (("p=", 120, "cooked at the Open Kitchen"), ("m-", 4, "who can come on Saturday"))),
    ("omar", 150, 16, 36, (("p+", 40, "coffee near the clinic; talked about forms nobody reads"),
                           ("c-", 20, "asked what makes an app easy for older patients"))),
    ("bao", 155, 24, 43, (("p+", 70, "dinner at his place; talked about the second kitchen"),)),
    ("arjun", 166, 10, 39, (("v-", 30, "talked about the pilot in Leipzig"), ("e+", 6, "asked about sensors"))),
    ("noor", 154, 15, 46, (("c+", 25, "talked about contracts for freelancers"),)),
    ("hannah", 148, 21, 42, (("p+", 45, "a long walk; talked about the four-day week"), ("m-", 4, "on the trial"))),
    ("eleni", 140, 62, 26, (("p=", 60, "language exchange"), ("m+", 4, "asked about the subtitles"))),
)  # fmt: skip

_SINGLE: tuple[tuple[str, int, str, int, str, str | None], ...] = (
    ("ingrid", 81, "c-", 30, "talked about her son's summer before school", "wards choose tools in May"),
    ("chidi", 171, "p=", 40, "rooftop party; talked about bridges", None),
    ("chidi", 118, "c-", 20, "asked whether I know a lawyer for work permits", None),
    ("chidi", 66, "p+", 55, "lunch at the site in Köpenick", "cranes are booked a year ahead"),
    ("chidi", 33, "m-", 4, "the permit came through, he wrote", None),
    ("clara", 163, "E=", 30, "opening of the button room", None),
    ("clara", 104, "e+", 6, "sent her a note about quiet hours in museums", None),
    ("clara", 48, "v-", 35, "looking for an illustrator for the children's exhibition", None),
    ("clara", 18, "m-", 5, "said yes to meeting Yuki", None),
    ("tamar", 152, "p=", 50, "tasting at Little Huế", None),
    ("tamar", 93, "c+", 20, "talked about harvest and customs papers", None),
    ("tamar", 29, "p-", 60, "brought a bottle, stayed for dinner", "restaurants decide on wine in January"),
    ("olu", 149, "v=", 45, "paired in the cloud course", None),
    ("olu", 80, "m-", 6, "talked about the cost of logs", None),
    ("olu", 22, "v+", 30, "a call about moving to Berlin", None),
    ("viktor", 170, "E=", 15, "trade fair; swapped cards", None),
    ("viktor", 90, "e+", 4, "wrote about the panel; no answer", None),
    ("viktor", 55, "m+", 2, "asked how the fair went; no reply", None),
    ("wei", 120, "E=", 25, "maker fair; she showed me a kite with lights", None),
    ("wei", 51, "v-", 30, "asked for a tax adviser who speaks English", None),
    ("grace", 138, "E=", 20, "school fair", None),
    ("grace", 77, "c-", 25, "looking for books in easy German", None),
    ("aisha", 60, "E=", 30, "portfolio night; she asked very good questions", None),
    ("aisha", 14, "m-", 6, "she would like someone to look at her research plan", None),
    ("erik", 188, "E=", 10, "founders' breakfast", None),
    ("rosa", 159, "p=", 40, "walked through the botanical garden", None),
    ("rosa", 101, "m-", 4, "photos of a roof garden in Lisbon", None),
    ("hiro", 110, "E=", 60, "game jam; we made a game about queues", None),
    ("hiro", 41, "v-", 30, "talked about playtesting with children", "watch their hands, not the screen"),
    ("zeynep", 94, "v=", 35, "recorded the podcast about naming", None),
    ("declan", 129, "E=", 45, "sound workshop", None),
    ("declan", 37, "e-", 5, "asked whether I would be a guest on the show", None),
    ("mirela", 178, "E=", 15, "careers day", None),
    ("samir", 84, "p=", 30, "market hall; talked about bread and light", None),
    ("samir", 26, "m-", 4, "he sent the portraits", None),
    ("anneke", 174, "p=", 90, "shared a compartment to Utrecht", None),
    ("greta", 99, "E=", 30, "book fair; she loves picture books", None),
    ("ines", 1, "E=", 35, "health tech evening; talked about her new practice", None),
    ("ravi", 69, "v=", 40, "course project on forecasts", None),
    ("maude", 45, "E=", 30, "open mic; she runs three stages", None),
    ("maude", 7, "m-", 4, "invited me to the puppet night", None),
    ("finn", 30, "p=", 20, "asked how one gets into research", None),
    ("nia", 20, "E=", 25, "webinar; she tests aids with patients", "patients test best in the morning"),
    ("nia", 4, "v+", 40, "talked about testing with people who tire quickly", None),
    ("tomoko", 12, "p=", 30, "showed me the map room", None),
    ("tomoko", 2, "m-", 5, "sent a list of sources on waiting rooms", None),
    ("boris", 400, "m+", 3, "wished him well", None),
)  # fmt: skip

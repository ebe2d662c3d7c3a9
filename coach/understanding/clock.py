"""An hour of the day as people type it: "9", "8:30", "half past 7", "7pm", "18h", "halb acht", "noon"."""

from __future__ import annotations

import datetime as dt
import re

_plain = re.compile(
    r"(?:at|um|à|a las|a la|às|as|в|~|around|about|gegen|vers)?\s{0,3}(\d{1,2})(?:\s?[:.h]\s?(\d{2}))?\s{0,3}"
    r"(a\.?m\.?|p\.?m\.?|h|hs|hrs|uhr|o'?clock|heures?|horas?|утра|вечера|дня|часов|часа|час|ч|"
    r"in the morning|in the evening|at night|in the afternoon|de la mañana|de la tarde|de la noche|da "
    r"manhã|da tarde|da noite|"
    r"du matin|du soir|de l'après-midi|morgens|abends|nachmittags|am morgen|am abend)?"
)
_half = re.compile(r"(?:half|half past|halfpast)\s{1,3}(\w{1,8})\s{0,3}(am|pm)?")
_to = re.compile(r"(?:a )?(quarter|\d{1,2})(?: minutes| mins)?\s{1,3}(past|to)\s{1,3}(\w{1,8})\s{0,3}(am|pm)?")
_before_hour = re.compile(r"(?:um )?halb\s{1,3}(\w{1,8})|(пол)(?:овина )?\s?(\w{3,12})")
_half_after = re.compile(r"(\d{1,2})(?:h| h| heures?| horas?)? (?:et demie|y media|e meia)")
_words = {
    "noon": dt.time(12), "midday": dt.time(12), "midnight": dt.time(0), "mittag": dt.time(12), "mitternacht":
        dt.time(0),
    "mediodía": dt.time(12), "mediodia": dt.time(12), "medianoche": dt.time(0), "midi": dt.time(12), "minuit":
        dt.time(0),
    "meio-dia": dt.time(12), "meio dia": dt.time(12), "meia-noite": dt.time(0), "полдень": dt.time(12),
        "полночь": dt.time(0),
}  # fmt: skip
_hours = {
    "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten":
        10, "eleven": 11,
    "twelve": 12, "eins": 1, "zwei": 2, "drei": 3, "vier": 4, "fünf": 5, "sechs": 6, "sieben": 7, "acht": 8, "neun": 9,
    "zehn": 10, "elf": 11, "zwölf": 12, "первого": 1, "второго": 2, "третьего": 3, "четвертого": 4, "пятого": 5,
        "шестого": 6,
    "седьмого": 7, "восьмого": 8, "девятого": 9, "десятого": 10, "одиннадцатого": 11, "двенадцатого": 12,
}  # fmt: skip
_afternoon = re.compile(
    r"p\.?m\.?|in the evening|at night|in the afternoon|вечера|дня|de la tarde|de la noche|da tarde|da "
    r"noite|du soir|de l'après-midi|abends|nachmittags|am abend"
)
_morning = re.compile(r"a\.?m\.?|in the morning|утра|de la mañana|da manhã|du matin|morgens|am morgen")


def read_clock(text: str) -> dt.time | None:
    """The hour that a short answer names, or None. A bare figure is an hour of the 24."""
    said = " ".join(text.casefold().replace("’", "'").split())[:60].strip(" .!,?")
    if said in _words:
        return _words[said]
    if found := _half.fullmatch(said):
        return _time(_hour(found[1]), 30, found[2])
    if found := _to.fullmatch(said):
        minutes = 15 if found[1] == "quarter" else int(found[1])
        hour = _hour(found[3])
        if hour is None or minutes >= 60:
            return None
        return _time(hour, minutes, found[4]) if found[2] == "past" else _time((hour - 1) % 24, 60 - minutes, found[4])
    if found := _before_hour.fullmatch(said):
        hour = _hour(found[1] or found[3])
        return _time((hour - 1) % 24, 30, None) if hour is not None else None
    if found := _half_after.fullmatch(said):
        return _time(int(found[1]), 30, None)
    if found := _plain.fullmatch(said):
        return _time(int(found[1]), int(found[2] or 0), found[3])
    return _time(_hours[said], 0, None) if said in _hours else None


def _hour(word: str) -> int | None:
    return int(word) if word.isdigit() else _hours.get(word)


def _time(hour: int | None, minute: int, half: str | None) -> dt.time | None:
    if hour is None:
        return None
    if half and _afternoon.fullmatch(half) and hour < 12:
        hour += 12
    elif half and _morning.fullmatch(half) and hour == 12:
        hour = 0
    if hour == 24 and minute == 0:
        hour = 0
    return dt.time(hour, minute) if hour < 24 and minute < 60 else None

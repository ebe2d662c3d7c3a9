"""Messages that tell of nobody: which mood they are in, and which command a question to the coach is about."""

from __future__ import annotations

import re
from typing import Literal

Mood = Literal["greeting", "thanks", "feeling", "nothing_to_offer"]

_MOODS: tuple[tuple[Mood, str], ...] = (
    (
        "nothing_to_offer",
        r"nothing to (offer|give)|(what|don't know what) (do|can|could) i (even )?(offer|give)|not (interesting|useful)"
        r" enough|nichts zu (bieten|geben)|nada que ofrecer|rien à offrir|nada a oferecer|нечего предложить",
    ),
    (
        "greeting",
        r"^\W*(hi|hiya|hello|hey|yo|good (morning|afternoon|evening|day)|morning|evening|hallo|moin|servus|guten "
        r"(morgen|tag|abend)|hola|buen[oa]s|bonjour|bonsoir|salut|ol[áa]|oi|bom dia|boa (tarde|noite)|привет|"
        r"здравствуй\w*|добр\w+ (утро|день|вечер))\b",
    ),
    (
        "thanks",
        r"\b(thanks|thank you|thx|ty|cheers|merci|danke\w*|gracias|obrigad[oa]|valeu|спасибо)\b",
    ),
    (
        "feeling",
        r"\b(tired|exhausted|nervous|anxious|scared|afraid|lonely|sad|overwhelmed|shy|drained|stressed|frustrated|"
        r"down|awkward|müde|nervös|erschöpft|cansad[oa]|nervios[oa]|fatigué\w*|stressé\w*|устал\w*|нервнича\w*)\b",
    ),
)

_TOPICS: tuple[tuple[str, str], ...] = (
    (
        "settings",
        r"remind|nudge|notif|time ?zone|quiet|pause|stop sending|how often do you|"
        r"erinner|recordator|rappel|lembr|напомин",
    ),
    ("promises", r"promise|owe|versprochen|promet|promis|обеща"),
    ("export", r"export|download my|my data"),
    ("undo", r"^\W*undo|take (that|it) back|delete (that|the last)"),
    ("review", r"how (was|did) my week|review|this week"),
    ("network", r"my network (look|picture|map)|picture of"),
    ("help", r"what can you do|how do(es)? (you|this) work|help me use"),
    ("next", r"who should i|whom should i|what (should|now|next)|next"),
)


_NOBODY = re.compile(
    r"\W*(?:nobody|no[ -]?one|none|(?:i )?(?:didn['’]t|did not) (?:go|meet)|(?:i )?stayed (?:at )?home|"
    r"niemand\w*|nadie|personne|ningu[ée]m|никого)\b",
    re.IGNORECASE,
)


def says_nobody(text: str) -> bool:
    """Whether an answer to "whom did you meet?" is that it was nobody."""
    return _NOBODY.match(text) is not None


def mood_of(text: str) -> Mood | None:
    """The mood that a short message shows, if any."""
    return next((mood for mood, pattern in _MOODS if re.search(pattern, text, re.IGNORECASE)), None)


def topic_of(text: str) -> str | None:
    """The command that a question to the coach is about, if its words say so."""
    return next((topic for topic, pattern in _TOPICS if re.search(pattern, text, re.IGNORECASE)), None)

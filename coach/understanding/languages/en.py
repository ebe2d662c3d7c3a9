"""English: how notes about people are typed in it."""

from __future__ import annotations

from coach.understanding.grammar import Language
from coach.understanding.languages import _en_cues as cues
from coach.understanding.languages import _en_facts as facts
from coach.understanding.languages import _en_meeting as meeting
from coach.understanding.languages import _en_people as people
from coach.understanding.languages import _en_words as words
from coach.understanding.languages._en_days import days
from coach.understanding.languages._en_macros import macros

language = Language(
    code="en",
    common=words.common,
    word_names=words.word_names,
    not_names=words.not_names,
    titles=words.titles,
    short_titles=words.short_titles,
    kin=words.kin,
    days=days,
    macros=macros,
    cues=cues.cues,
    facts=facts.facts,
    role_words=facts.role_words,
    before_person=people.before_person,
    near_person=people.near_person,
    after_person=people.after_person,
    after_weak=people.after_weak,
    before_thing=people.before_thing,
    mentioned=people.mentioned,
    clause_starts=people.clause_starts,
    run_on=people.run_on,
    hearsay=people.hearsay,
    negations=people.negations,
    maybe=people.maybe,
    me=people.me,
    them=people.them,
    group=people.group,
    channels=meeting.channels,
    starters=meeting.starters,
    minutes=meeting.minutes,
    places=meeting.places,
    through=meeting.through,
    learned=meeting.learned,
    kinds=meeting.kinds,
    intents=meeting.intents,
    trims=meeting.trims,
    tails=meeting.tails,
    cut=meeting.cut,
)

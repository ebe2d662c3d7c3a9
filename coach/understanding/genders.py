"""Whether "he" or "she" can mean somebody, by a first name that is one or the other nearly everywhere. Written by hand.

Most names are in neither list, and then either word can mean them: a guess would put a record under the wrong person.
"""

from __future__ import annotations

from coach.understanding.grammar import words
from coach.understanding.known import fold
from coach.understanding.reading import Person

_SHE = words("""
ada adele agnes aisha alice alina amanda amelia amina amira ana anastasia angela anita anja anna anne annika astrid
barbara beatrice beatriz bettina birgit brenda camila carla carmen caroline catherine cathy celia charlotte chiara
chloe claire clara claudia cristina daniela deborah denise diana dolores dora edith elena eleanor elin elisa elizabeth
ella ellen elsa emily emma erika esther eva eve fatima fatou fiona florence francesca frida gabriela gemma gina giulia
grace greta hannah hanna heather heidi helen helena hilde ida ines ingrid irina iris isabel isabella jane janet
jennifer jenny jessica joan joanna josephine joyce judith julia juliana karen karin karina kate katherine kathleen
katja katya kirsty laila lara laura layla leila lena leonie linda lisa liz louise lucia lucy luisa maeve manuela
margaret maria mariam marie marina marta martha mary meera megan melanie michelle miriam monica monika nadia naomi
natalia natasha ngozi nina noemi nora olga olivia paula pauline petra phoebe pilar priya rachel rebecca renata rita
rosa rosie ruth sabine sally sandra sara sarah silvia simone sofia solveig sonia sophie stella sunita susan susana
svetlana sylvia tamara tanya teresa theresa tilda ulrike ursula valentina vanessa vera veronica victoria wendy yasmin
yolanda zainab zoe zuzana
""")
_HE = words("""
aaron abdul adam adrian ahmed alan albert alejandro alexander ali andreas andrew andrzej anil anton antonio arjun
arnold arthur ben benjamin bernard bernd bill bob bogdan boris brian bruno callum carl carlos charles christopher
claus colin craig daniel dave david dennis diego dieter dmitri donald douglas duncan edward eduardo emeka emil enrico
enzo eric erik ernesto ernst fabio felix fernando francisco frank franz fred frederick fritz gary george gerald gerd
giovanni graham greg gregor guillermo gunther gustavo hans harald harry hassan heinz helmut henrik henry herbert
hermann hiroshi horst howard hugh hugo ian ibrahim igor ivan jack jacques jaime jakob james jan jason javier jeff
jeremy jim joachim joao joe joel johann john jonas jonathan jorg jorge jose joseph juan julio jurgen karl keith kenji
kenneth kevin klaus kofi kwame lars lawrence leon leonard liam louis lucas ludwig luis lukas magnus malik manfred
manuel marc marcel marco marek mario mark markus martin mateus matt matteo matthew max michael miguel mikhail mohamed
mohammed neil nicolas nigel niklas nuno oleg oliver omar oscar osman otto pablo patrick paul pavel pedro per pete
peter philip pierre pieter piotr rafael raj ralf ramon raul ravi ray raymond ricardo richard rob robert roberto roger
roland rolf ronald rui sanjay sean sebastian sergei simon stefan stephen steve stuart sunil sven tariq ted theo
theodore thomas tim timo timothy tobias tom tomas tony torsten uwe victor vikram vincent viktor vladimir walter werner
wolfgang yannis yusuf
""")


def can_be(person: Person, *, she: bool) -> bool:
    """Whether the word can mean the person: false only when the first name is the other kind's."""
    return name_can_be(person.name, she=she)


def name_can_be(name: str, *, she: bool) -> bool:
    """The same, of a name alone."""
    first = fold(name.split()[0])
    return first not in (_HE if she else _SHE)


def surely(person: Person, *, she: bool) -> bool:
    """Whether the first name is one that the word fits."""
    return fold(person.name.split()[0]) in (_SHE if she else _HE)

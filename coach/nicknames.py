"""Short names and the names they stand for, in the languages whose speakers commonly use both. Written by hand."""

from __future__ import annotations

import re

_groups = """
robert bob bobby rob robbie bert / william bill billy will willy liam wilhelm / richard rick ricky dick rich / james jim
jimmy jamie / john johnny jack jon johann johannes hans hannes / jonathan jon jonny nathan / michael mike mick mickey
michel miguel mikhail misha michal / thomas tom tommy tomas / edward ed eddie ted teddy ned / joseph joe joey josef pepe
jose pepito sepp / charles charlie chuck carlos karl charly / david dave davy / daniel dan danny dani / matthew matt
matthias matteo / anthony tony antonio anton antoine toni / christopher chris kit christoph topher / nicholas nick nicky
nicolas nikolai kolya niko klaus / benjamin ben benny benji / samuel sam sammy / samantha sam sammy / alexander alex
alec sasha sascha xander lex alejandro aleksandr aleksander alexandre / alexandra alex sasha sandra alejandra lexi
aleksandra / andrew andy drew andreas andrei andre andres / patrick pat paddy / patricia pat patty trish tricia /
gregory greg grigory grisha / stephen steve steven stefan stephan / kenneth ken kenny / ronald ron ronnie / donald don
donnie / lawrence larry laurence lars lorenz / timothy tim timmy / jeffrey jeff geoffrey geoff / gerald gerry jerry /
raymond ray / theodore ted teddy theo fyodor fedya / frederick fred freddy friedrich fritz federico / leonard leo len
lenny leonid lyonya / philip phil philipp felipe / peter pete pyotr petya pedro pierre / paul pavel pasha pablo paolo /
francis frank francisco paco pancho francesco franz franziskus / vincent vince vinny vicente vincenzo / walter walt
wally / zachary zach zack / joshua josh / nathaniel nate nathan / elizabeth liz lizzie beth betty eliza lisa elisabeth
isabel libby elsa ella / katherine kate katie kathy cathy catherine katya ekaterina katharina kitty kat katrin kathrin /
margaret maggie meg peggy greta margarita rita gretchen margarethe / jennifer jen jenny / jessica jess jessie / rebecca
becky becca / susan sue susie susanne susana suzanne / deborah deb debbie / barbara barb barbie babs varvara varya /
victoria vicky tori viktoria vika / christina chris christine tina kristina kristin / jacqueline jackie / pamela pam /
amanda mandy / abigail abby gail / dorothy dot dottie dora dorothea / eleanor ellie nell nora leonor / judith judy /
cynthia cindy / kimberly kim / natalie nat natalia natasha nathalie / veronica ronnie vero / madeleine maddie magdalena
lena magda / theresa tess terry teresa / angela angie / valerie val valeria / josephine josie jo josefina pepa /
caroline carrie carolina caro karoline / anna anya annie ana anne ann hannah anja nyusha / maria mary masha marie mari
marisol mia / elena lena helena helen alyona / olga olya / tatiana tanya tania / svetlana sveta / ludmila lyuda mila /
irina ira / nadezhda nadya / sofia sophie sonya sophia zofia / eugenia zhenya / eugene gene zhenya evgeny yevgeny /
vladimir vova volodya / dmitry dima mitya dmitri dmytro / sergei seryozha serge sergey serhiy / ivan vanya / konstantin
kostya / alexei alyosha lyosha aleksey / viktor vitya victor / boris borya / yuri yura / ignacio nacho / guadalupe lupe
/ rosario charo / dolores lola / concepcion concha conchita / mercedes merche / manuel manolo manu / enrique quique
henry harry heinrich henri hank / rafael rafa raphael / eduardo edu lalo / fernando fer nando / guillermo memo guille /
gustavo tavo / roberto beto / alberto beto albert al bert / humberto beto / luis lucho louis lou ludwig luigi / jorge
george georg coco / sebastian seba basti / gabriel gabi gabe / gabriela gabi gaby gabrielle / juan juanito / martin
marty tincho / dieter dietrich / maximilian max maxi / katarzyna kasia / malgorzata gosia / agnieszka aga / krzysztof
krzys / stanislaw staszek / giuseppe beppe peppe / giovanni gianni vanni / mohammed mo muhammad mohamed / abdullah abdul
/ oliver ollie / olivia liv livvy / isabella bella izzy isa / emily em emmy / emma em / harold harry hal / arthur art
artie artur / douglas doug / russell russ / rosemary rose rosie / penelope penny / florence flo / beatrice bea beatriz
bia / ines nes / joao joaozinho / fabian fabi / valentina vale / ulrich uli ulli / wolfgang wolf / friederike rike
"""

_by_name: dict[str, frozenset[str]] = {}
for _group in _groups.split("/"):
    _names = frozenset(re.findall(r"[a-z]+", _group))
    for _name in _names:
        _by_name[_name] = _by_name.get(_name, frozenset()) | _names


def also_called(name: str) -> frozenset[str]:
    """The other forms of a given name in lower-case ASCII: bob → robert, rob, bobby …; empty when none is known."""
    return _by_name.get(name, frozenset()) - {name}


def without_umlauts(word: str) -> str:
    """The word with `ae`, `oe`, `ue` as the one letter they may stand for: Joerg and Jörg are then written alike."""
    return re.sub("([aou])e", r"\1", word)


_by_written = {without_umlauts(name): frozenset(map(without_umlauts, names)) for name, names in _by_name.items()}


def may_be_called(one: str, other: str) -> bool:
    """Whether two given names, written `without_umlauts`, can be one person's."""
    return other in _by_written.get(one, frozenset())

"""Short forms of given names, and the full names each can stand for. Written by hand.

One direction only: Bob may be Robert, but Hanna and Anna are two people.
"""

from __future__ import annotations

_table = """
robert: bob bobby rob robbie bert robbo / william: bill billy will willy willie liam wills / richard: rick ricky
dick rich richie ritchie / james: jim jimmy jamie jem / john: johnny jack jon jonny / jonathan: jon jonny jonno
johnny / michael: mike mick mickey mikey michi / michaela: micha kayla michi / thomas: tom tommy / tomas: tom
tomi / edward: ed eddie ted teddy ned / edwin: ed eddie / edmund: ed eddie / edgar: ed eddie / joseph: joe joey
jo / josef: sepp seppi pepi / charles: charlie chuck chas chaz / charlotte: charlie lottie lotte char / david:
dave davy davey / daniel: dan danny dani / daniela: dani dany ela / danielle: dani elle / matthew: matt matty /
matthias: matt matze hias / anthony: tony ant / antonio: tony toni tonio toño antonello nino / anton: toni /
antoine: toni / christopher: chris kit topher / christian: chris / christine: chris chrissie chrissy tina /
christina: chris chrissie chrissy tina / christoph: chris stoffel / nicholas: nick nicky nico / nicolas: nick
nico / nikolaus: nick nico niko klaus / nicole: nicky nikki nic / benjamin: ben benny benji benj / benedict: ben
/ bernard: bernie / bernadette: bernie / samuel: sam sammy / samantha: sam sammy / samira: sam sami / samson:
sam / alexander: alex al alec sasha sascha xander lex sandy aleks ali / alexandra: alex sasha sascha lexi sandra
ali alix / alexandre: alex xande / alejandro: alex ale jandro sandro / alejandra: alex ale jandra sandra /
alexis: alex lexi / alexandros: alex / alistair: al ali / alasdair: al ali / albert: al bert bertie / alberto:
beto al / alan: al / alfred: al fred alf alfie / andrew: andy drew / andreas: andi andy / andre: dede / andrea:
andi andy / andres: andy / patrick: pat paddy rick / patricia: pat patty trish tricia patsy pati paty / gregory:
greg / stephen: steve stevie / steven: steve stevie / stefan: steff stef / stephanie: steph steffi stef stephie
/ stefanie: steff steffi stef / stefania: stef stefy / kenneth: ken kenny / ronald: ron ronnie / veronica:
ronnie vero nica / donald: don donnie / lawrence: larry laurie / laurence: larry laurie / timothy: tim timmy /
timotheus: tim timo / jeffrey: jeff / geoffrey: geoff / gerald: gerry jerry / gerard: gerry / jerome: jerry /
raymond: ray / theodore: ted teddy theo / theodora: theo dora / frederick: fred freddy freddie / frederic: fred
/ friedrich: fritz fred / frederica: freddie fred / friederike: rike fritzi / leonard: leo len lenny / leonardo:
leo / leopold: leo poldi / philip: phil pip / phillip: phil pip / philippa: pip pippa / philipp: phil / phyllis:
phyl / peter: pete petey / paul: paulie / pauline: paula / francis: frank fran / francisco: paco pancho curro
kiko fran chico cisco / francisca: paca fran francis / francesco: franco checco / francesca: fran franca /
franziska: franzi / frances: fran frannie francie / franklin: frank / vincent: vince vinnie vinny / vincenzo:
enzo vince / vicente: chente / walter: walt wally / zachary: zach zack / joshua: josh / nathaniel: nate nat
nathan / nathan: nate nat / elizabeth: liz lizzie beth betty eliza lisa libby ellie bess bessie elsie /
elisabeth: lisa lisi sissi elli liesl lise babette / elisa: eli lisa / isabel: isa izzy belle bel chabela /
isabella: bella izzy isa / isabelle: isa belle izzy zaza / katherine: kate katie kathy kat kath kitty kay /
catherine: cathy cat kate katie cath cate / kathleen: kathy kath kate katie / katharina: kathi kati katrin
kathrin kat / katarzyna: kasia kaska / katarina: kata kati kat / ekaterina: katya katia kate / margaret: maggie
meg peggy marge margie madge greta rita peg / margarita: rita marga margot / margarete: grete gretchen gretel /
marguerite: margot rita / jennifer: jen jenny jenn / jessica: jess jessie / rebecca: becky becca becks bex /
susan: sue susie suzy / susanne: susi sanne / susana: susi su / deborah: deb debbie debs / barbara: barb barbie
babs babsi bärbel / victoria: vicky tori vic vicki vix / victor: vic / viktoria: vicky vika / jacqueline: jackie
jacqui / pamela: pam / amanda: mandy manda / abigail: abby gail abi / dorothy: dot dottie dory / dorothea: dora
dorle thea / eleanor: ellie nell nora / eleonora: nora ellie / judith: judy jude judi / cynthia: cindy /
kimberly: kim / natalie: nat / natalia: nat talia / madeleine: maddie / madeline: maddie / magdalena: lena magda
leni / theresa: tess terry resi tessa / teresa: tere tess teri terry / angela: angie ange geli / angelica: angie
/ valerie: val / valentina: vale val / valentin: val / josephine: josie jo / caroline: carrie caro / carolina:
caro carol / karoline: caro karo / maria: mary mia mari mimi / joanna: jo joey / joanne: jo / johanna: hanna
hanni jo joschi / rosemary: rosie rose / rosa: rosie rosi rosita / rosalind: roz ros / rosario: charo / roger:
rog / olivia: liv livvy livi / oliver: ollie olly oli / emily: em emmy / emma: em / harold: harry hal / henry:
harry hank / arthur: art artie / douglas: doug dougie / russell: russ / penelope: penny / florence: flo flossie
florrie / florian: flo flori / beatrice: bea trixie / beatriz: bea bia / beatrix: trixie bea / ulrich: uli /
ulrike: uli rike ulli / wolfgang: wolf wolfi / wilhelm: willi willy helmi / johannes: hannes hans jo / giovanni:
gio gianni vanni nanni / giovanna: gio vanna gianna / giorgio: gio / giuseppe: beppe peppe pino / giulia: giu /
ignacio: nacho / guadalupe: lupe lupita / dolores: lola loli / concepcion: concha conchita / mercedes: merche
meche / manuel: manolo manu manny / manuela: manu manoli / enrique: quique kike / heinrich: heiner heinz heini /
rafael: rafa raf / raphael: raf rapha / eduardo: edu lalo / eduarda: duda / fernando: fer nando / fernanda: fer
nanda / guillermo: memo guille / gustavo: gus tavo / augustus: gus / august: gus gustl / angus: gus / roberto:
beto rober / luis: lucho / luiz: lu / ludwig: wiggerl lutz / jorge: coque / george: georgie / georgina: georgie
gina / sebastian: seb seba basti bastian / gabriel: gabe gabi / gabriela: gabi gaby / gabriele: gabi / juan:
juanito juancho / jose: pepe pepito chema / josefina: pepa fina / jesus: chus chuy suso / maximilian: max maxi /
maxime: max / maxwell: max / malgorzata: gosia / agnieszka: aga / krzysztof: krzys / stanislaw: staszek /
wojciech: wojtek / jakub: kuba / zofia: zosia / aleksandra: ola sasha / mohammed: mo / mohamed: mo / muhammad:
mo / tobias: tobi toby / dominic: dom / dominik: dom / dominique: dom domi / gertrud: trude trudi gerti /
gertrude: trudy gert / waltraud: traudl traudi / hildegard: hilde / brigitte: gitte gitti bri / bridget: bridie
biddy / ingeborg: inge / kevin: kev / martin: marty tincho / marcus: marc / louis: lou / louise: lou / lucia:
luci lu / lucille: lucy / lucinda: lucy cindy / melissa: mel missy / melanie: mel / melvin: mel / millicent:
millie / mildred: millie / camille: cam / camila: cami / cameron: cam / campbell: cam / desmond: des / desiree:
desi / donovan: don / duncan: dunc / ruth: ruthie / ann: annie / anne: annie / anna: annie anni anya / hannah:
han / helen: nell nellie / helena: lena leni / elena: lena / marlene: leni lena / alberta: bertie / leslie: les
/ lesley: les / leila: lei / xavier: xavi javi / javier: javi / santiago: santi yago / salvador: salva chava /
ernesto: neto / ernest: ernie / graciela: chela / consuelo: chelo / monica: moni / maximo: maxi / gonzalo: gonza
/ leandro: lea leo / nicolau: nico / joaquin: quino / joao: joaozinho / ricardo: rick cadu / rodrigo: rodri /
andreia: deia / fabian: fabi fabs / fabienne: fabi / thibault: tibo / frederique: fred / veronique: vero /
dimitri: dima dim / dmitry: dima mitya dimon / dmitri: dima mitya / dmitrii: dima mitya / dmitriy: dima mitya /
nikolai: kolya nick / nikolay: kolya nick / aleksandr: sasha shura sanya alex / aleksei: lyosha alyosha alex /
aleksey: lyosha alyosha alex / alexei: lyosha alyosha alex / alyona: alena lena / anastasia: nastya stasia /
anastasiya: nastya / anatoly: tolya / anatolii: tolya / boris: borya / daria: dasha / darya: dasha / denis: den
dennis / elizaveta: liza / evgeny: zhenya / evgenii: zhenya / evgeniy: zhenya / evgenia: zhenya / evgeniya:
zhenya / yevgeny: zhenya / fyodor: fedya / galina: galya / georgy: gosha zhora / georgii: gosha zhora / grigory:
grisha / grigorii: grisha / igor: goga / ilya: ilyusha / irina: ira irisha / ivan: vanya vano / konstantin:
kostya / kirill: kir / ksenia: ksyusha / kseniya: ksyusha / larisa: lara / leonid: lyonya / liudmila: lyuda mila
lyusya / lyudmila: lyuda mila lyusya / ludmila: lyuda mila luda / maksim: max maks / marina: marisha / mariya:
masha marusya / mikhail: misha / nadezhda: nadya / natalya: natasha nata / nataliya: natasha nata / oksana:
ksana / oleg: olezhka / olga: olya / pavel: pasha / pyotr: petya / petr: petya / roman: roma / semyon: syoma /
sergei: seryozha serge / sergey: seryozha serge / sofia: sonya sofi sophie / sofya: sonya / stanislav: stas
slava / svetlana: sveta lana / tamara: toma tam tammy / tatiana: tanya / tatyana: tanya / valery: valera /
valerii: valera / vasily: vasya / vasilii: vasya / vera: verochka / viktor: vitya / viktoriya: vika / vitaly:
vitalik / vladimir: vova volodya vlad / vladislav: vlad slava / vladislava: vlada / vyacheslav: slava /
yaroslav: slava yarik / yulia: yulya / yuliya: yulya / julia: jule juli yulya / yuri: yura / stanley: stan /
norman: norm / harriet: hattie / lucas: luke / archibald: archie / reginald: reg reggie / rodney: rod /
roderick: rod / clifford: cliff / wilfred: wilf / winifred: win winnie / gwendolyn: gwen / constance: connie /
conrad: con / evelyn: eve evie / evangeline: eve evie / geraldine: gerry / henrietta: hattie etta / hubert: hugh
bert / isaac: ike zac / jasmine: jas jaz / lillian: lily lil / lilian: lily lil / marjorie: marge / mitchell:
mitch / montgomery: monty / oswald: oz / percival: percy / prudence: pru prue / priscilla: cilla / randolph: randy /
roland: rollo / rosalie: rosie / rudolph: rudy / shirley: shirl / sidney: sid / simon: si / spencer: spence /
stuart: stu / stewart: stu / tabitha: tabby / terence: terry / terrence: terry / thaddeus: tad / ursula: uschi /
vernon: vern / virginia: ginny / vivian: viv / vivienne: viv / yolanda: yoli / adelaide: addie / adrian: ade /
agatha: aggie / agnes: aggie / alastair: al ali / ambrose: brose / annabel: bel annie / antonia: toni tonia /
arnold: arnie / ashley: ash / audrey: aud / bartholomew: bart / basil: bas / bradley: brad / brendan: bren /
calvin: cal / callum: cal / cassandra: cass cassie / cecilia: cece celia / clementine: clem / cornelius: neil /
damian: damo / darren: daz / denise: den / dennis: den / dominica: nica / eugene: gene / ezekiel: zeke /
felicity: fliss flick / fiona: fi / gareth: gaz / garfield: gary / genevieve: gen viv / gordon: gordie / graham:
gray / hamish: mish / hector: heck / imogen: immy / irene: rene / jacob: jake / jason: jay / jeremy: jez jem /
jeremiah: jerry / jolene: jo / julian: jules / juliana: jules / juliet: jules / karen: kaz / katrina: kat trina
/ kendra: ken / kirsten: kirsty / linda: lin lindy / lorraine: lori / louisa: lou / luther: lu / mabel: mab /
magnus: mags / malcolm: mal / marianne: mari / marilyn: mari / maureen: mo / maximus: max / miranda: mandy /
miriam: mim mims / mitchel: mitch / morris: mo / moses: mo / nadia: nads / nigel: nige / noel: nole / norbert:
norb / olivier: oli / orlando: lando / oscar: ozzie / pascal: pas / pedro: perico / petra: pet / quentin: quent
/ raquel: kelly / rhiannon: rhi / rosanna: rosie / ryan: ry / sabrina: bri / seamus: shay / sharon: shaz /
siobhan: shiv / solomon: sol / sylvester: sly / tamsin: tam / trevor: trev / tristan: tris / tyler: ty /
colin: col / gavin: gav / oswald: ossie ozzie oz / isabel: bell / gilbert: gil bert / annette: nettie nan /
matilda: tilly tilda mattie / letitia: lettie /
henrietta: hettie hattie etta / wilhelmina: minnie mina billie / beverley: bev / beverly: bev / declan: dec /
barry: baz / abraham: abe / natasha: tash / julian: jools jules / kerry: kez / laurence: loz / alexandra: xan
/ aleksander: alek aleks ali / aleksandar: alek aleks aca / aleksandr: alek aleks sasha / jose: ze zeca /
adelheid: heidi / georg: schorsch /
valentine: val / wallace: wally / wesley: wes / winston: win / yurii: yura
"""

_full_of: dict[str, frozenset[str]] = {}
for _entry in _table.split("/"):
    _full, _, _shorts = (part.strip() for part in _entry.partition(":"))
    for _short in _shorts.split():
        _full_of[_short] = _full_of.get(_short, frozenset()) | {_full}

_short_of: dict[str, frozenset[str]] = {}
for _short, _fulls in _full_of.items():
    for _full in _fulls:
        _short_of[_full] = _short_of.get(_full, frozenset()) | {_short}


def full_names(short: str) -> frozenset[str]:
    """The given names (lower-case ASCII) that a short form can stand for: bob → robert."""
    return _full_of.get(short, frozenset())


def short_names(full: str) -> frozenset[str]:
    """The short forms of a given name (lower-case ASCII): robert → bob, rob, …"""
    return _short_of.get(full, frozenset())


def fulls() -> frozenset[str]:
    """Every given name that has a short form here."""
    return frozenset(_short_of)

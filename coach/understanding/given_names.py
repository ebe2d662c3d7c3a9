"""Given names that are common somewhere, in lower-case Latin letters: they tell a new person from a firm or a place.

Written by hand. Nobody is read from this list alone: the sentence has to speak of a person as well.
"""

from __future__ import annotations

from coach.understanding.grammar import words

given_names = words(
    """
wim margit sunniva anselm caspian percy renske lisbeth jarek ottilie bram yaw kwabena kwaku akosua efua fiifi adwoa
yaa afia abla zsofia zsuzsanna zsolt balazs gergely krisztina ildiko eniko reka andras istvan laszlo gabor ferenc
sandor imre tibor attila bence tamas kacper wojciech zbigniew ryszard jaroslaw jacek jerzy lukasz maciej malgorzata
marzena mikolaj miroslav przemek radoslaw sylwia urszula wieslaw bozena danuta ewelina halina jolanta kinga oliwia
radek zdenek vaclav jiri lenka jitka blanka bohumil milos dusan goran zoran vesna dragana stjepan tomislav zvonimir
mirjana ljubica snezana aksel arvid asbjorn birger dagny egil eirik erlend frode gudrun hakon halvor hedda idun
ingvild jostein kjell kjetil knut kristoffer liv magne oddvar oivind olav ragnhild runa rune sigrun sigurd sindre
snorri stig sverre synnove terje torill torunn trond trygve turid unni vegard vidar ylva yngve bjarne bodil bente
birthe ditte gitte inger jeppe jytte lasse lene lone mette morten mogens nanna pernille preben rasmus tine troels ulla
vibeke antti arto eero eeva eila heikki helmi hilkka ilkka ilmari jarkko jouni juha jukka kaarina kaisa kalle kimmo
kirsi lauri leena maija marjatta markku marko mikko minna niina olli outi paavo paivi pekka pirjo pirkko raija reijo
riikka risto ritva saara sanna satu seppo sirpa sirkka tapio tarja teemu teija teppo terhi tuomas tuula veikko ville
yrjo jeroen jaap jelle joris jurriaan koen lieke maaike marloes mieke niels sjoerd stijn swantje thijs truus wouter
wendeline fenna geert gerrit hanneke henk ineke jasper jolanda annemarie bastiaan berend bregje casper cees ewout
frits guus albrecht adelheid anke annegret antje arndt beate berit berthold bjoern burkhard detlef dietmar dietrich
eckhard edeltraud egon elfriede elke elmar erhard erna falk friederike friedhelm friedrich gottfried hannelore hartmut
hedwig heiner helmut henning henriette hildegard ilona imke insa irmgard isolde jutta kordula kunigunde lambert leif
leonhard liselotte lothar ludger luise malte margarete mechthild meike melitta nele ottmar raimund reinhold renate
roswitha rudiger sieglinde sigmund steffen steffi thilo traute tilo veit walburga waltraud wendelin wolfram xaver
solene baptiste corentin maelle gwenaelle erwan morgane tiphaine capucine clemence faustine apolline aurelien bastien
florent gaetan gauthier geoffroy ghislaine gregoire guilhem herve honore hortense jeannine josiane jocelyne laetitia
lilou lydie manon margaux marceau matthieu maud maxence mireille nadege noemie oceane perrine quentin regis romain
roxane sandrine severine sidonie violaine viviane yves zelie rocio efrain itziar ainhoa aitor iker unai nerea leire
amaia gorka koldo josune macarena consuelo encarnacion remedios milagros asuncion inmaculada montserrat mireia jordi
oriol arnau neus roser iciar zulema xochitl citlali itzel quetzal nahuel facundo lautaro agustina candela ezequiel
maximiliano nicanor octavio ramiro rigoberto ulises wilfredo yahir zaida caua caue vinicius wellington wagner
washington edson gilberto iracema jandira janaina jurema kleber larissa luana luiza marilia moacir neide neusa nilza
odete osvaldo raimunda raissa renan renato rosangela samara severino tabata tainara tatiane thais valdir vitoria
waldir zelia zilda darya yuliya egor fyodor arkady artyom gennady georgy grigory innokenty kseniya lyubov renat rimma
sofya tatyana timofey vsevolod yelena yevgeny zoya ruwan lakshman nimal kumara chamari dilani tharindu sanduni kasun
aarav aanya advait akshay ananya anirudh ankit ankita aparna arnav ashwin avinash bhavna chandra chetan deepika devika
dhruv farhan gauri girish gopal gurpreet harpreet harish hema jagdish jayant jyoti kabir karan kartik kishore kriti
lakshmi lalita madhav madhuri mahesh manish manoj mohan mukesh nandini naresh naveen nidhi nitin padma pallavi pooja
prabhu pradeep prasad pratik preeti priyanka rajan rakesh ramesh rashmi ravindra rekha ritu rohit roshni rukmini
sachin sahil sameer sandeep sangeeta sapna sarita satish shalini shankar sharad shilpa shruti shweta siddharth smita
sneha sonal sudha suhas sumit suresh swati tanvi umesh vandana varun vasudha venkat vidya vikas vinay vineet vinod
vishal yash chiamaka chinonso chinwe ebele ebuka adaeze adaobi amaka babatunde bolanle bukola damilola ebun funke
funmi gbenga ifeanyi iyabo jide kehinde kelechi kunle lanre nkechi nneka obinna oluchi olumide onyeka rotimi segun
seun shola simisola tayo temitope titilayo toyin tunde uchenna yemi yetunde awa ousmane cheikh moussa ibrahima
modou samba binta coumba ndeye khady astou rokhaya seydou oumar bakary lamin ebrima tendai tatenda farai chipo nyasha
tapiwa tinashe thabo sipho lerato naledi palesa nomsa sibusiso zanele bongani busisiwe ayanda lindiwe themba vusi
mandla refilwe tshepo katlego kagiso boitumelo njeri wambui nyambura wairimu mwangi kamau otieno odhiambo akinyi
atieno baraka juma neema rehema zawadi imani makena muthoni kipchoge chebet jepkosgei ayse burak cem deniz esra fatma
gizem hakan hande huseyin kemal leyla mert merve nazli oguz omer onur orhan ozge ozgur pinar sedat selin serkan sevgi
sinan tolga turgut ufuk umut volkan yasemin yavuz yildiz bashir rashida rania rula lubna hala hanan hiba huda jamil
jamila lamia majed marwan munir nabil nawal nizar randa rasha reem rima sabah safa sawsan shadi suha tamer wael yasser
zaid ziad zeina hiroto takashi naoki kenta daichi shota ryota yuto sota misaki nanami hina riko emiko kumiko michiko
noriko sachiko setsuko yoko yoshiko minjun seojun jiwoo jihoon sooyoung hyejin jiyeon minji sujin yuna eunji qiang yun
rong ying zhen thanh huong linh minh trang tuan phuong quang thao trung suda chai somchai malee niran nattapong
siriporn wulan putri dewi budi siti eko rina sri joko bayu dian fajar hendra intan rizky yanti saoirse orla roisin
grainne sinead deirdre fionnuala maeve oisin cillian cormac declan diarmuid donal eoin fergus finbar lorcan padraig
ruairi tadhg cian darragh hamish alasdair angus catriona eilidh fraser iona mairi morag murdo ruaridh shona struan
gethin dafydd sian carys bronwen nerys owain huw emrys jago piran lowenna xanthe cressida imogen jemima lettice
ottoline peregrine piers tarquin tristram crispin barnaby digby leander montague ophelia persephone phineas rafe
tabitha thaddeus venetia winifred zachary leland moses shanice deshawn tyrone keisha ebony darnell terrence winston
errol delroy claudette beverley dwight earl floyd roscoe otis ottavio ludovica ginevra gianluca giancarlo grazia
lorenza ludovico marcello massimo michela mirko nicoletta nino ornella raffaele rocco romeo rosalba rosanna salvatore
silvana tiziana tommaso umberto valentino vittoria vittorio yiannis dimitris giorgos panos stavros spyros vasiliki
despina evangelia fotini ioanna kyriakos lefteris manolis paraskevi petros sofoklis thanasis theodora vangelis
callum jorg jorn jurgen gunter gunther uwe heike silke dagmar ingo torsten thorsten ruta osman farida lotte noemi
solveig phyllis herbert yannis bettina emeka dwayne kirsty iain tove meena wangari agnes elin nell femi idris dana
aaron abby abdul abdullah abebe abena abigail abraham achieng ada adam adama adebayo adel adele adelina aditi
aditya adrian adriana adrien afonso agata agnes agnieszka ahmad ahmed aida aiko ailsa aino aisha aishwarya ajay
akira alain alan alana alba albert alberto aldo alejandra alejandro aleks aleksandr aleksandra aleksei alena
alessandra alessandro alessia alex alexander alexandra alexandre alexei alexey alexis alfonso alfred ali alice
alicia alina aline alison allison alma alvaro alyona amadou amal amanda amara amarachi amelia amelie amin amina
aminata amir amira amit amrita amy ana anastasia anastasiya anatoly anders andre andrea andreas andreea andrei
andres andrew andrey andrzej andy angela angelica angelina angelo anika anil anita anja anjali ann anna annabel
anne annette annika anouk anthony antoine anton antonia antonio anya aoife arash archie arianna arjun arlene
armando arnaud arne arnold artem arthur artur arturo arun arvind asha ashley ashok asma astrid athena audrey
august augustin augustus aurelia aurelie aurora austin ava axel ayesha ayo ayumi aziz babak barbara barry bart
bartosz basil bastian bea beata beatrice beatriz becky belen belinda ben benedict benedikt benjamin benoit
berenice bernard bernd bernhard beth bettina betty beverly bianca bilal bill billy birgit bjorn blanca bob bobby
bogdan boris boubacar brad bradley brandon brenda brendan brian bridget brigitte britta bruce bruna bruno bryan
caitlin calum camila camilla camille camilo carina carl carla carlo carlos carmen carol carolina caroline
carolyn carsten casey cassandra catalina catarina caterina catherine cathy cecilia cedric celia celine cesar
chad chantal charlene charles charlie charlotte chen cheng cheryl chiara chidi chike chinedu chioma chloe chris
christa christelle christian christiane christina christine christof christoph christophe christopher chukwu
ciara cindy claire clara clarissa claude claudia claudio claus clemens clement cleo clive colette colin conor
constance cora corinna corinne cornelia cristian cristina cristobal curtis cynthia cyril daan dalia damian
damien dan dana daniel daniela daniele danielle daniil danilo danny daphne daria dario darius dariya darren
daryl dave david dawit deb debbie deborah deepa deepak delphine denis denise dennis derek desmond devon diana
diane diego dieter dilip dima dimitri dina dinesh dirk divya djamila dmitri dmitry dolores dominic dominik
dominique don donald donna dora doreen doris dorota dorothy doug douglas duncan dylan eamon ebba ed eddie edgar
edith edna eduardo edward edwin eileen einar ekaterina elaine eleanor elena eleni eli elias elif elin elina
elisa elisabeth elise eliza elizabeth elizaveta ella elle ellen ellie elodie elsa elspeth elvira emanuel emeka
emil emilia emilie emilio emily emma emmanuel emre enrico enrique eric erica erich erik erika erin ernest
ernesto ernst erwin esme esperanza esteban estelle esther ethan eugene eugenia eva evan evelyn everton evgeniya
evgeny ewa ewan fabian fabien fabienne fabio fabiola fabrice fadi faisal farah farid fatima fatimah fatou
fatoumata federica federico fedor felicia felicity felipe felix femi femke ferdinand fernanda fernando fiona
flavia flavio flora florence florian folake frances francesca francesco francine francis francisca francisco
franco francois francoise frank franz franziska fred freda frederic frederick frederik fredrik freya frida fritz
fumiko gabriel gabriela gabriele gael gail galina gareth gary gaurav gavin geeta gemma genevieve geoff geoffrey
george georgia georgina gerald gerard gerda gerhard gernot gertrud ghada gianna gianni gilbert giles gilles gina
giorgio giovanna giovanni gisela giselle gita giulia giulio giuseppe gleb gloria gonzalo gordon graham greg
gregor gregory greta gretchen grzegorz guido guilherme guillaume guillermo gunnar gunter gustav gustavo guy gwen
habib hana hanna hannah hannes hans harald haris harold haroon harriet harry haruka haruki haruto hassan hazel
heather hector heidi heike heiko heinrich heinz helen helena helene helga hendrik henri henrik henrike henry
herbert hermann hilary hilda hiro hiroshi hodan holger holly horst howard hubert hugh hugo hung hussein ian
ibrahim ida idris ifeoma ignacio igor ikenna ilaria ilia ilias ilse ilya iman imran ina indira ines inga inge
ingeborg ingrid inigo inna irene irina iris irma isaac isabel isabella isabelle isaiah ishaan ishita isla ismail
ivan ivana ivo ivy iwona jack jackie jacob jacqueline jacques jade jaime jakob jakub jamal james jamie jan jana
jane janet janice janina janine jared jasmin jasmine jason javier jay jayne jean jeanette jeanne jeff jeffrey
jelena jen jenna jennifer jenny jens jeremy jerome jerry jesper jess jesse jessica jesus jill jim jimena jimmy
jin jo joan joana joanna joanne joao joaquin jochen jodie joe joel joelle joerg johan johann johanna johannes
john johnny jon jonas jonathan joost jorge jorgen jose josef josefina joseph josephine josh joshua josie joy
joyce juan juana juanita judith judy jules julia julian juliana julie julien juliet juliette julio julius jun
june jurgen justin justine justyna kai kaja kamal kamil kamila karen karim karin karina karl karla karolina
karsten kaspar katarina katarzyna kate katerina katharina katherine kathleen kathrin kathryn kathy katia katie
katja katrin katrina katya kavita kay kaylee keiko keith kelly kemi ken kendra kenji kenneth kenny kerry kerstin
kevin khadija khaled khalid kieran kim kimberly kira kiran kirill kirsten kirsty klara klaus kofi kojo kolya
konrad konstantin kostas kostya kristen kristian kristin kristina kristof krystyna krzysztof ksenia kumar kurt
kwame kwesi kyle lachlan laila lana lara larisa lars latoya laura laure lauren laurence laurent layla lea leah
leandro leila lena leni leo leon leonard leonardo leonid leonie leonor leopold leroy lesley leslie leticia lev
lewis lia liam lidia lila lili lilian liliana lilly lily lin lina linda lindsay lindsey ling linnea linus lionel
lisa lisandro lise liubov liz lizzie lluis logan lois lola lorena lorenz lorenzo lorna lorraine lotte lottie lou
louis louisa louise luc luca lucas lucia lucie lucien lucinda lucy ludmila ludovic ludwig luigi luis luisa luiz
lukas luke luna lutz lydia lyn lynn lyuba lyudmila maarten mabel madeleine madison mads magda magdalena magnus
maha mahmoud maia maja majid makoto maksim malcolm malik malin mamadou mandy manfred manuel manuela mara marat
marc marcel marcela marcelo marcia marcin marco marcos marcus margaret margarita margot marguerite maria mariam
marian mariana marianne marie mariel marija marina mario marisa marisol marit marius mariusz mariya marjorie
markus marlene marlies marlon marta martha marthe martin martina martine marvin mary maryam masha mateo mateusz
matheus mathias mathieu mathilde matias matilda matt matteo matthew matthias mattias matvey maureen maurice
mauricio mauro max maxim maxime maximilian maya mayra meera megan mehdi mehmet mei melanie melinda melissa
mercedes meredith mia micah michael michaela michal michel michele micheline michelle miguel mihai mikael mike
mikhail mila milan milena milica mina ming mira miranda miriam mirjam misha mitch mo mohamed mohammad mohammed
moira molly mona monica monika monique morgan moritz mostafa muhammad murat muriel mustafa myriam nadezhda nadia
nadine nadja nakul nalini nancy naomi nastya natalia natalie natalya natasha nathalie nathan neha neil nelson
nia niamh nicholas nick nicki nico nicola nicolas nicole nigel nikhil nikita niklas niko nikola nikolai nikolay
nikos nils nina nisha nnamdi noah noel noelia noemi noor nora norbert noreen norma norman nuno nuria octavia
odile ofelia oksana ola olaf ole oleg oleksandr olena olga oliver olivia olivier olu oluwaseun olya omar ondrej
oscar oskar osman otto owen ozlem pablo paloma pam pamela paola paolo pascal pascale pasha pat patrice patricia
patricio patrick patrik paul paula paulina pauline paulo pavel pawel pedro peggy penelope penny per pete peter
petr petra petya phil philip philipp philippa philippe phoebe phyllis pia pierre pieter pilar piotr polina polly
prakash pranav pravin priscilla priya rachel rafael rafaela rafal rahel rahul rainer raj raja rajesh ralf ralph
ramon ramona rana randy raphael raquel rashid raul ravi ray raymond rebecca regina reiko reinhard remi ren rena
renata rene renee reza rhys ricardo riccardo richard rick rikke rita rob robert roberta roberto robin rodrigo
roger rohan roland rolf roman ron ronald ronan ronja rory rosa rosalie rosalind rosario rosemary ross roxana
roxanne roy ruben rudi rudolf rupert ruslan russell rustam ruth ryan sabina sabine sabrina sadia saeed said
sakura salim sally salma salman salvador sam samantha samir samira samuel sana sander sandra sanjay santiago
sara sarah sasha saskia satoshi saul scott sean sebastian selena selim selma semyon serena serge sergei sergey
sergio seth shane shannon sharon shaun sheila shirley shivani shreya sibylle sid sidney siegfried signe sigrid
silas silke silvia simon simona simone siobhan sofia sofie solange solomon sonia sonja sophia sophie soren stacy
stan stanislav stefan stefania stefanie stella stephan stephane stephanie stephen steve steven stewart stuart
sue sujata suleiman sunil sunita susan susana susanna susanne suzanne sven svenja sveta svetlana sybille sylvain
sylvia sylvie szymon tadeusz takeshi tamara tamsin tania tanja tanya tara taras tarek tariq tatiana ted tejas
teresa tessa thandi theo theodor theresa therese thiago thibault thierry thomas thorsten tiago tilda tilman tim
timo timothy timur tina tobias toby todd tom tomas tomasz tommy tomoko toni tony torsten tracy travis trevor
tricia tristan trudy tyler udo ugo ulf uli ulrich ulrike uma umar ursula usha ute uwe vadim valentin valentina
valeria valerie valery vanessa vanya vasco vasily vasya vera verena veronica veronika veronique vicente vicky
victor victoria vijay vikram viktor viktoria viktoriya vincent vincenzo viola violet virginia virginie vitaly
vivek vivian vivien vladimir vladislav volker vova vyacheslav wafa wale walid walter wanda wanjiru wei wendy
wenke werner wesley wiebke wilfried wilhelm willem william wolfgang xavier xiang ximena xin xiuying yakov yan
yana yang yann yannick yara yaroslav yasmin yasmine yasuko yegor yohan yolanda yong youssef yu yuki yuko yulia
yulya yuri yusuf yvette yvonne zahra zainab zara zeynep zhanna zinaida zoe zofia zoltan zuzana
    """
)

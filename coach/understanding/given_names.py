"""Given names that are common somewhere, in lower-case Latin letters: they tell a new person from a firm or a place.

Written by hand. Nobody is read from this list alone: the sentence has to speak of a person as well.
"""

from __future__ import annotations

from coach.understanding.grammar import words

given_names = words(
    """
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

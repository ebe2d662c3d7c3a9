"""The words that the matcher must know: those that say nothing, those too common to say much, odd relations."""

SAYS_NOTHING = """
a an the this that these those some any every each all both no not only own other another such i me my mine we us
our you your he him his she her hers it its they them their theirs who whom whose which what and or but if so as of
in on at to for from by with without into onto over under about around through between near next before after during
until while since than then there here where when how why whether up down out off is are was were be been being am
do does did done doing have has had having can could may might must shall should will would need needs needed want
wants wanted look looks looking looked seek seeks seeking search searching find finds finding found get gets getting
got go goes going gone make makes making made take takes taking taken give gives giving given know knows knowing
known knowledge understand understands understanding help helps helping helped helper helpful hand hands assist
assistance support somebody someone anybody anyone person people man woman guy folks one ones thing things something
anything way ways kind sort type bit lot lots little more most much many few less least very really quite rather
just also too even still already again soon late early good better best great nice fine right real reliable trusted
trustworthy decent cheap affordable free paid honest friendly new old young big small large long short high low
first second third last two three four five six ten advice advise adviser advisor tip tips idea ideas hint hints
recommend recommendation suggestion opinion feedback question questions answer answers word words expert experts
expertise specialist specialists specialise specialised professional professionals experience experienced
experiences skill skills skilled ability able capable useful work works working worked worker job jobs task tasks
project projects start starting started starter begin begins beginning step steps try tries trying plan plans use
uses using used user put puts set sets keep keeps let day days week weeks month months year years today tomorrow
time times hour hours minute minutes weekend evening morning summer winter spring autumn january february march
april june july august september october november december monday tuesday wednesday thursday friday saturday sunday
world country town city local place places area side home possible willing well speak speaks talk talks tell say
says ask asks learn learns learning show shows explain explains think thinks come comes bring brings run runs
running sorting deal deals dealing handle handles solve solves problem problems issue issues basics basic etc eg ie
via per vs mr mrs ms dr like likes please part parts whole half end
"""
"""Words that carry no subject."""

SAYS_LITTLE = """
pilot engineer technician artist researcher research repair repairs fix install installer maker restoration study
studies inspection inspections audit audits teacher teaching tutor lessons courses training equipment old used broken
business company firm startup team management manager manage lead leader head director senior junior chief officer
owner assistant student founder partner service system process design development developer build builder building
write writing read reading product programme program strategy training trainer coach coaching consult consultant
consulting research analysis analyst sell sale marketing market school child kid family house garden water letter
paper book text office shop club group event meeting class course lesson online digital international public general
social personal private special technical modern clean simple english german french spanish language local open car
film music art science health money price cost test application form report review check order card phone computer
machine room door street road green black white technique method operation control quality safety planning maker
craft trade hand support network
table web cover plant mouse mice screen pool park drive driving bank board bow spring bar bass bat bed bell block bolt
bond box branch cabin camp cap case cast cell chain chair change channel charge chip chest circle club coat column
court crane cross cup current date deck draft draw drawing duck fair fan figure file floor fly frame gear glass ground
jam key lift light line litter lock log mark mass mine mint model nail needle note nursery organ page palm pass
pen pitch plane plate play plot point pole port post press pump race range rate record ring rock roll root row rubber
scale seal season set shed shower sign sink slide spot spray square stage stall stamp stand star state stick stock
story strike suit tank tap term tie toast track trip trunk tube wave window yard charity member members partner ride
riding invention agent rights sound interest break bug engine essay
guidance mentor mentoring rehearse rehearsal practise practice practising
"""
"""Words that carry a subject only beside others."""

GOES_WITH = """
restoration=restor restorer=restor restorers=restor optometry=optic optometrist=optic hydraulics=hydraulic
engineer=engineer engineers=engineer engineering=engineer
marketing=marketing marketer=marketing markets=market training=training trainer=training trains=railway
children=child teeth=tooth mice=mous taught=teach wrote=writ written=writ built=build sold=sell selling=sell
analyses=analysis analyst=analysis analysts=analysis analytics=analysis analyse=analysis analyze=analysis
analysing=analysis analyzing=analysis lawyer=law lawyers=law legal=law attorney=law attorneys=law solicitor=law
solicitors=law accountant=account accountants=account bicycle=bik bicycles=bik cycling=bik cyclist=bik cyclists=bik
photo=photograph photos=photograph photographer=photograph photographers=photograph photography=photograph
photographs=photograph videographer=video videography=video investor=invest investors=invest investment=invest
investments=invest statistics=statistic statistician=statistic physics=physic physicist=physic musician=music
musicians=music musical=music electrician=electric electricians=electric electrical=electric electricity=electric
political=politic politics=politic politician=politic recruiter=recruit recruiters=recruit recruitment=recruit
editor=edit editors=edit editorial=edit wills=testament therapist=therap therapists=therap therapy=therap
dentist=dent dentists=dent dental=dent dentistry=dent journalist=journal journalism=journal journalists=journal
florist=flower florists=flower floristry=flower pharmacist=pharmac pharmacists=pharmac pharmacy=pharmac
optician=optic doctor=doctor doctors=doctor carpentry=carpent carpenter=carpent carpenters=carpent surgeon=surg
surgeons=surg surgery=surg surgical=surg psychologist=psycholog psychology=psycholog archaeologist=archaeolog
archaeology=archaeolog biologist=biolog biology=biolog geologist=geolog geology=geolog scientist=science
scientists=science science=science sciences=science chemist=chemi chemistry=chemi chemical=chemi architect=architect
architects=architect architecture=architect architectural=architect plumbing=plumb plumber=plumb catering=cater
caterer=cater charity=charity charities=charity charitable=charity midwife=midwif midwives=midwif midwifery=midwif
vet=vet vets=vet veterinary=vet veterinarian=vet mentor=mentor mentors=mentor mentoring=mentor mentorship=mentor
permission=permit vegan=vegan pianist=piano violinist=violin guitarist=guitar cellist=cello cook=cook cooks=cook
insurance=insur insurer=insur insure=insur insured=insur
"""
"""Words whose stem the rules would get wrong, with the stem they belong to."""

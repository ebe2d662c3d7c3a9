"""Needs and skills that belong together although they share few words, and those that share words and do not belong."""

import pytest

from coach.matching import concerns, match, same_industry

BELONG = """
someone to design an app | UX lead
seed funding for a biotech idea | angel investor
a data engineer for hospital records | Spark, Airflow
somebody to check the contract with a new supplier | commercial lawyer
help writing a grant application for the youth choir | fundraising for NGOs
a caterer for eighty guests | running a food truck
someone to translate a letter into Polish | Polish-English interpreter
to find out how to register a trademark | patent attorney
a web developer for the parish website | JavaScript, React
somebody who can fix a laptop | IT support
to understand machine learning in medicine | PyTorch and neural networks
a nutritionist for the football team | dietitian
someone to look after her dog in August | dog walking
a tax adviser who knows freelancers | VAT and income tax
a place to exhibit her paintings | gallery owner
somebody to film the concert | video production
a physiotherapist for a bad knee | physiotherapy
a lawyer for a dispute with the landlord | tenancy law
someone who knows how to get a work visa for Canada | immigration lawyer
a carpenter for a built-in wardrobe | cabinetmaking
a data analyst for survey results | statistics with R
someone to practise Spanish with | native Spanish speaker
a nurse for her father at night | elderly care
a recruiter for warehouse staff | hiring for logistics
to learn how customs clearance works | customs broker
a piano tuner | piano tuning
a UX review of the booking page | usability tests
a security audit of our network | penetration testing
somebody to prune the old apple trees | orchard care
a printer for 500 programmes | letterpress printing
someone who can date an old vase | dating pottery
a ghostwriter for a memoir | writing biographies
a farrier for two horses | shoeing horses
someone to optimise our warehouse | supply chain management
exercises for a sore back | back exercises
a lawyer who knows start-ups | company law
our shop's till keeps crashing | fixing computers
someone to stand up in court for my cousin | barrister
a hand with the school maths of his son | mathematics tutoring
the roof leaks when it rains | roofing
photos for a wedding in June | event photography
a speaker who can explain heat pumps | heating engineer
a flat near the station | real estate agent
to get her novel published | literary agent
advice on pensions | financial planning
a new kitchen floor | tiling
to lose weight in a healthy way | dietician
a babysitter for Friday nights | childcare
help to write his CV | career coaching
someone to check my thesis for mistakes | proofreading
a stage for our theatre group | venue management
a sound engineer for the festival | live sound mixing
to stop smoking | hypnotherapy
a trustworthy mechanic for an old Volvo | car repair
learning to sail | sailing instructor
sewing a costume for carnival | tailoring
a model of the new bridge in 3D | CAD drawing
to protect an invention | patent law
some press for our opening | journalist at the local paper
staff for the harvest | recruiting seasonal workers
to export olive oil to Japan | export logistics
solar panels on the barn | photovoltaic installation
to speak with more confidence in front of people | public speaking coach
an app for our riding club | iOS development
a cake for her mother's 70th | pastry chef
someone to interpret at the doctor's in Arabic | Arabic interpreting
her accounts are in a mess | bookkeeping
someone to paint the stairwell | house painter
to understand why customers leave | customer research
a logo and a letterhead | graphic design
a garden that needs less water | landscape design
how to raise money for a playground | fundraising
someone to fix the heating before winter | plumber
a will drawn up | notary
to get fit after the baby | personal trainer
the company's servers are slow | system administration
to move her piano to the third floor | removals company
someone to teach her father how to use a phone | computer lessons for seniors
a wedding dress altered | dressmaker
to calm a barking dog | dog trainer
a therapist who has time | psychotherapy
somebody who knows bees | beekeeping
to apply for EU money for research | grant writing
new windows for an old house | joiner
to rehearse for a job interview | interview coaching
a teacher for the oboe | oboe lessons
someone to edit a podcast | audio editing
a person who can make sense of survey numbers | statistician
a dentist who is gentle with children | children's dentistry
help to set up a cooperative | cooperative law
someone who can drive a van on Saturday | van driver
to find a publisher for a cookbook | publishing editor
to find out whether the old painting is real | art appraisal
to sell the house | estate agency
someone to clean the offices at night | cleaning services
safer bike lanes in our street | traffic planning
a doctor for the rash on my arm | dermatologist
how to insure a food truck | insurance broker
a midwife in Lyon | midwifery
to tell our story on Instagram | social media management
to plan a trip to Vietnam | travel agent
someone to weld a gate | welding
the washing-up water will not drain | plumbing
someone to make sense of my pension letter | retirement planning
to have her poems published | small press publisher
a sign above the door | signwriter
her laptop freezes all the time | IT support
someone to look over my English essay | proofreading
to find out who my great-grandmother was | genealogy
a website that works on phones | front-end developer
someone to film our school play | video production
the bathroom tiles are coming off | tiler
a babysitter on Saturday evening | nanny
a quote to insulate the attic | energy consultant
the engine makes a strange noise | car mechanic
to swim without fear | swimming teacher
a place for our exhibition | gallery owner
the dog pulls on the lead | dog trainer
a beginner's course in pottery | ceramicist
money from a foundation for the youth club | fundraising
a menu without gluten | dietitian
somebody who can shoe a pony | farrier
to hire two cooks for the season | recruiter in hospitality
trousers that need shortening | seamstress
an old oak that may fall on the house | forestry
to know what the inherited vase is worth | auctioneer
to sort out our shop's stock lists | spreadsheets
to settle the quarrel with her landlord | tenancy law
a speech for her daughter's wedding | speechwriter
"""
DO_NOT = """
the marketing of a new book | selling at farmers markets
somebody to repair a cracked window | window dressing
a team building day | bridge building
model trains for a museum | training teachers
a roofer who would quote for a charity | volunteer rotas
somebody who buys used barrels | barrels
an apprentice for the bakery | bread
a job in a bakery | bread
a long-distance running partner | running a small hotel
a drummer for a wedding band | wedding cakes
an English bookkeeper | English lessons
a truck to move a piano | piano lessons
a truck to move boxes | running a food truck
a car for the weekend | care of the elderly
a pilot project partner | airline pilot
somebody to look at a lease | lifeguard
a hotel bookkeeper | running a hotel
customers for a new shop | shop fitting
flat to rent in spring | flat roofs
a lawyer who knows start-ups | founding a start-up
a bank for the garden | investment banking
someone to run with in the mornings | running a hotel
a light for the stage | light lunches
a table for the meeting room | pivot tables in Excel
a driver for the printer | truck driving
someone to develop black and white film | software development
a doctor for my tomato plants | cardiology
the plant needs a new boiler | growing orchids
a case for the violin | criminal cases
a shower for the guest room | weather forecasting
to train for a triathlon | railway engineering
a stand at the trade fair | stand-up comedy
a table tennis partner | carpentry
to buy a second-hand car | second-hand books
a book club to join | bookkeeping
an agent for her acting career | real estate agent
a home for two kittens | home insurance
a nursery place for her daughter | nursery for trees and shrubs
cloud storage for photos | storage rooms for furniture
a piano teacher | teaching mathematics
a tax adviser | taxi driver
someone to dance tango with | ballet teacher's costumes
a data protection officer | data centre cooling
new members for the choir | choir conducting
a customer for hand-made shoes | shoemaking
a job as a gardener | gardening
to hire a nurse | nursing
a supplier of organic flour | baking bread
a place to live in Lisbon | Portuguese lessons
a lawyer for patents | criminal defence
a web of contacts in Bern | web design
a keyboard for the church band | typing
someone to water the plants in August | power plant engineering
a coach for the trip to Rome | life coaching
a hand surgeon | hand weaving
an eye for typography | eye surgery
French wine for a tasting | French grammar
someone to fix my bike | bike tours
a children's book illustrator | children's teeth
a school for her son | school of fish research
the marketing of a start-up | marine biology
a social worker for the family | social media
a chess partner | chess sets carved in wood
a wedding photographer | wedding planning
a network cable installer | networking events
a key to the archive | locksmith
a cover for the boat | book covers
a mouse plague in the cellar | computer mice
a spring for the old clock | spring flowers
a bow for the cello | archery
a stage designer | interior of shops
a firm to print T-shirts | fingerprint analysis
a park bench donor | parking systems
a test reader for a novel | blood tests
someone to model for a life drawing class | financial modelling
a driving school | driving sales
a course in first aid | golf course maintenance
an operation on the knee | business operations
to give her daughter away in marriage | marriage law
a German shepherd puppy | German translations
a mentor for young women in tech | mining technology
an investor for a bakery | baking
a contact at the city council | contact lenses
a pitch for the football club | pitching to investors
a pool to swim in | car pools
a firm handshake lesson | shaking hands in theatre
a lift to the airport | lift maintenance
a draft for the beer tent | drafting contracts
an engine for the fishing boat | search engine optimisation
her phone screen is broken | screen writing
a cell for the prisoner choir | cell biology
a bass player | bass fishing
a track for the BMX club | sound tracks
a designer dress to borrow | graphic design
organic eggs every week | organic chemistry
a nail for the picture | nail studio
a bar for the wedding | criminal lawyer
a plane ticket to Oslo | carpentry with hand planes
a file for the saw | filing for the office
a mole in the lawn | dermatology
a pipe for tobacco | plumbing
a ring to propose with | boxing coach
a scale for the bakery | piano scales
an organ donor card | church organist
a seal for the envelope | seal research
a crane for the building site | bird watching
a letter from the king | letting agent
a run of bad luck | marathon training
the sound of the sea | sound engineer
an interest in trains | interest rates
an issue of the magazine | solving IT issues
a fan for hot nights | football fan clubs
a date with a nice man | date palms
a match for the stove | football coaching
a court for badminton | barrister
a lead for the play | lead pipes
a wave of layoffs | surfing lessons
a tour bus for the band | bus driver training in Spanish
a flat tyre on the pram | flat hunting
a suit for the ball | lawsuit
a note of thanks | playing piano notes
a plot for a thriller | selling building plots
a drill for the weekend | fire drill training
someone to play bridge with | bridge engineering
a teacher of Latin | Latin dance
a volume of poems | volume pricing
a bowl for the salad | bowling club
a paper to sign at the registry | paper making
"""


def _pairs(table: str) -> list[tuple[str, str]]:
    return [(need, skill) for need, _, skill in (line.partition(" | ") for line in table.strip().splitlines())]


@pytest.mark.parametrize(("need", "skill"), _pairs(BELONG))
def test_they_belong_together(need: str, skill: str) -> None:
    found = match(need, skill)
    assert found is not None and 0.5 <= found.score <= 1 and found.shared


@pytest.mark.parametrize(("need", "skill"), _pairs(DO_NOT))
def test_they_do_not(need: str, skill: str) -> None:
    assert match(need, skill) is None


def test_few_needs_are_met_by_the_skills_meant_for_others() -> None:
    pairs = _pairs(BELONG)
    strangers = [(n, s) for n, own in pairs for _, s in pairs if s != own and match(n, s) is not None]
    assert len(strangers) <= len(pairs) * (len(pairs) - 1) // 100, strangers


@pytest.mark.parametrize(
    ("told", "cared", "does"),
    [
        ("battery recycling", "recycling of batteries", True),
        ("bike lanes in Ghent", "cycling", True),
        ("street stall permits", "to understand permits for street stalls", True),
        ("beekeeping", "choirs", False),
        ("heat pumps", "pumpkin soup", False),
    ],
)
def test_a_lesson_concerns_those_who_care(told: str, cared: str, does: bool) -> None:
    assert (concerns(told, cared) is not None) is does


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("nursing", "health care", True),
        ("newspapers", "journalism", True),
        ("hotels", "hospitality", True),
        ("wine trade", "coffee trade", False),
        ("banking", "insurance", False),
        ("falconry", "falconry", True),
        ("falconry", None, False),
    ],
)
def test_names_of_industries(one: str, other: str | None, same: bool) -> None:
    assert same_industry(one, other) is same

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
    assert len(strangers) <= len(pairs) // 3, strangers


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

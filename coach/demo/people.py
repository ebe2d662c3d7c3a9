"""The fictional people of the demo network: who they are, how they were met, and what is known of them.

All of them are made up; their addresses are on example domains and their numbers from ranges kept for fiction (Ofcom's
and the Bundesnetzagentur's lists of numbers for drama).
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from dataclasses import dataclass

from coach.network import Contact, Goal, Hour, Me, Met, Skill, Tier


@dataclass(frozen=True, slots=True)
class Person:
    key: str
    name: str
    role: str
    company: str | None
    industry: str
    city: str
    tier: Tier | None
    met_ago: int
    """Days."""
    met_at: str
    skills: tuple[str, ...] = ()
    interests: tuple[str, ...] = ()
    notes: str = ""
    through: str | None = None
    aliases: tuple[str, ...] = ()
    phone: str | None = None
    telegram: str | None = None
    cadence: int | None = None
    archived: bool = False


ME = Me(
    name="Robin Falk",
    timezone="Europe/Berlin",
    industry="software",
    city="Berlin",
    skills=(
        Skill(what="user research interviews"),
        Skill(what="running workshops"),
        Skill(what="writing clear project briefs"),
    ),
    goals=(
        Goal(what="understand how hospitals choose their tools", kind="meet_industry", topic="health care"),
        Goal(what="learn to lead a team well", kind="find_mentor", topic="leading teams"),
        Goal(what="pass on what I know about research", kind="mentor_others", topic="user research"),
    ),
    networking_hours=(Hour(weekday="thu", at=dt.time(17), minutes=30),),
)

PEOPLE: tuple[Person, ...] = (
    Person("leila", "Leila Haddad", "head of product", "Nordlicht", "software", "Berlin", "relationship", 900,
           "my first job", ("leading teams", "product strategy"), ("rowing", "urban gardens"),
           "Listens first, then asks the one question that matters.", phone="+49 30 23125 014", telegram="@leila_demo"),
    Person("mateo", "Mateo Quiroga", "furniture maker", "Quiroga & Daughters", "crafts", "Potsdam", "relationship",
           700, "a woodworking course", ("building furniture", "pricing handmade work"), ("tango", "old tools")),
    Person("ingrid", "Ingrid Solheim", "ward manager", "Fjord Clinic", "health care", "Berlin", "relationship", 640,
           "the choir", ("how a ward is run", "calming people down"), ("choir", "cold water swimming"),
           "Son starts school this year.", phone="+49 30 23125 027"),
    Person("kwame", "Kwame Boateng", "bookkeeper", None, "accounting", "Berlin", "relationship", 560,
           "the Saturday football", ("bookkeeping for restaurants and small shops", "tax advice in English"),
           ("football", "jollof")),
    Person("yuki", "Yuki Tanabe", "illustrator", None, "design", "Hamburg", "relationship", 480,
           "a zine fair", ("illustration for children's books", "hand lettering"), ("zines", "ferns"),
           telegram="@yuki_demo"),
    Person("olena", "Олена Коваль", "radio journalist", "Radio Seewelle", "media", "Berlin", "relationship", 420,
           "a panel on migration", ("interviewing", "speaking on air"), ("poetry", "chess"), aliases=("Olena Koval",)),
    Person("sofia", "Sofía Benítez", "data engineer", "Hafenkran", "logistics", "Hamburg", "connection", 330,
           "a train that did not leave", ("cleaning up sensor data", "data pipelines"), ("bouldering",),
           phone="+49 40 66969 112"),
    Person("arjun", "Arjun Mehta", "founder", "Kupfer Energy", "energy", "Leipzig", "connection", 300,
           "a founders' breakfast", ("raising a first round", "heat pumps"), ("cricket", "night trains")),
    Person("eleni", "Ελένη Παππά", "translator", None, "media", "Berlin", "connection", 290,
           "a language exchange", ("translating into Greek", "subtitles"), ("sea kayaks",), aliases=("Eleni Pappa",)),
    Person("chidi", "Chidi Eze", "bridge engineer", "Spannbogen", "construction", "Berlin", "connection", 280,
           "a neighbour's party", ("reading structural plans",), ("bridges", "highlife music")),
    Person("noor", "Noor Rahimi", "lawyer", "Rahimi & Partner", "law", "Berlin", "connection", 270,
           "a talk at the library", ("work permits", "reading contracts"), ("calligraphy",), through="olena"),
    Person("lukasz", "Łukasz Wrona", "backend developer", "Nordlicht", "software", "Berlin", "connection", 400,
           "work", ("databases", "code reviews"), ("synthesizers",), telegram="@lukasz_demo"),
    Person("fatou", "Fatou Diallo", "community organiser", "Open Kitchen", "charity", "Berlin", "connection", 260,
           "volunteering", ("bringing volunteers together",), ("cooking for forty", "football")),
    Person("bao", "Bảo Trần", "restaurant owner", "Little Huế", "gastronomy", "Berlin", "connection", 250,
           "his restaurant", ("running a kitchen", "catering"), ("motorbikes",), phone="+49 30 23125 048"),
    Person("hannah", "Hannah Vogel", "people lead", "Kranich Mobility", "human resources", "Berlin", "connection",
           240, "a remote work meetup", ("fair hiring",), ("four-day week", "long walks")),
    Person("omar", "Omar Siddiqui", "physician", "Fjord Clinic", "health care", "Berlin", "connection", 230,
           "a first aid course", ("explaining medicine",), ("bread baking", "digital health")),
    Person("clara", "Clara Moreau", "curator", "Museum of Small Things", "museums", "Strasbourg", "connection", 220,
           "an opening", ("telling stories with objects",), ("picture books",), through="yuki"),
    Person("jonas", "Jonas Lindberg", "engineering manager", "Tangram", "software", "Stockholm", "connection", 210,
           "a conference in Malmö", ("giving talks", "leading teams"), ("cross-country skiing",), cadence=45),
    Person("tamar", "Tamar Gelashvili", "wine importer", None, "gastronomy", "Berlin", "connection", 200,
           "a tasting", ("selling to restaurants",), ("polyphonic singing",), through="bao"),
    Person("olu", "Oluwaseun Adeyemi", "cloud architect", "Stratus Works", "software", "Lagos", None, 150,
           "an online course", ("cloud costs",), ("afrobeat",), aliases=("Seun",)),
    Person("viktor", "Viktor Nagy", "sales lead", "Tangram", "software", "Budapest", None, 170, "a trade fair"),
    Person("wei", "李薇", "hardware engineer", "Lumen Parts", "electronics", "Munich", None, 120, "a maker fair",
           ("circuit boards",), ("kites",), aliases=("Li Wei",)),
    Person("grace", "Grace Mutua", "teacher", "Birch School", "education", "Berlin", None, 140, "a school fair",
           ("teaching maths",), ("easy language",)),
    Person("aisha", "Aisha Bello", "design student", "City College", "design", "Berlin", None, 60, "a portfolio night",
           (), ("user research", "sneakers")),
    Person("erik", "Erik Nyström", "investor", "Skärgård Capital", "banking", "Stockholm", None, 190,
           "a founders' breakfast", (), ("sailing",), through="arjun"),
    Person("rosa", "Rosa Ferreira", "landscape architect", "Terra Mansa", "construction", "Lisbon", None, 160,
           "a walk in the park", ("planting plans",), ("urban gardens",)),
    Person("hiro", "Hiroshi Maeda", "game developer", "Paper Fox", "software", "Osaka", None, 110, "a game jam",
           ("playtesting",), ("board games",)),
    Person("zeynep", "Zeynep Arslan", "brand strategist", "Mercan", "design", "Istanbul", None, 95, "a podcast",
           ("naming things",), ("ceramics",), through="olena"),
    Person("declan", "Declan Byrne", "podcast producer", "Kitchen Table Audio", "media", "Cork", None, 130,
           "a sound workshop", ("editing audio",), ("folk songs",), phone="+44 1632 960164"),
    Person("mirela", "Mirela Popescu", "recruiter", "Bright Desk", "human resources", "Bucharest", None, 180,
           "a careers day"),
    Person("samir", "Samir Haddou", "photographer", None, "design", "Berlin", None, 85, "the market hall",
           ("portraits", "photographs for websites"), ("bread baking",)),
    Person("anneke", "Anneke de Wit", "underwriter", "Deltazeker", "insurance", "Utrecht", None, 175, "a night train"),
    Person("greta", "Greta Sommerfeld", "editor", "Lesezeichen", "media", "Leipzig", None, 100, "the book fair",
           ("editing texts",), ("picture books",), through="yuki"),
    Person("ines", "Inês Carvalho", "physiotherapist", None, "health care", "Berlin", None, 1,
           "the health tech evening", ("sports injuries",), ("surfing",), through="omar"),
    Person("ravi", "Ravi Kulkarni", "data scientist", "Deltazeker", "insurance", "Pune", None, 70, "an online course",
           ("forecasting",), ("cricket",)),
    Person("maude", "Maude Tremblay", "event organiser", "Salon Nord", "events", "Montréal", None, 45, "an open mic",
           ("filling a room",), ("puppets",)),
    Person("finn", "Finn Albrecht", "student", "City College", "education", "Berlin", None, 30, "the library"),
    Person("nia", "Nia Evans", "occupational therapist", "Harbour Rehab", "health care", "Cardiff", None, 20,
           "a webinar on accessibility", ("testing with patients",), ("choir",), phone="+44 29 2018 0123"),
    Person("tomoko", "Tomoko Abe", "research librarian", "City Library", "education", "Berlin", None, 12,
           "the library", ("finding sources",), ("maps",)),
    Person("boris", "Boris Keller", "agency owner", "Keller Media", "marketing", "Berlin", "networking", 600, "work",
           archived=True, notes="Moved on; no need to stay in touch."),
)  # fmt: skip


def contact(person: Person, day: Callable[[int], dt.date]) -> Contact:
    """The person as a record; `day` gives the date so many days ago."""
    latin = next((alias for alias in person.aliases if " " in alias), person.name)
    return Contact(
        id=person.key,
        name=person.name,
        aliases=person.aliases,
        company=person.company,
        role=person.role,
        industry=person.industry,
        city=person.city,
        emails=(f"{person.key}@{_domain(person.company, latin)}",) if person.tier else (),
        phones=(person.phone,) if person.phone else (),
        telegram=person.telegram,
        interests=person.interests,
        skills=tuple(Skill(what=what) for what in person.skills),
        notes=person.notes,
        met=Met(on=day(person.met_ago), at=person.met_at, through=person.through),
        tier=person.tier,
        cadence_days=person.cadence,
        archived=person.archived,
    )


def _domain(company: str | None, name: str) -> str:
    words = "".join(c for c in (company or name).casefold().split()[0] if c.isascii() and c.isalnum())
    return f"{words or 'mail'}.example"

"""What those who do the work call it, and what it is done with: tools, materials, papers, kinds of jobs.

By trade, in the form that `Trade.says` has. A word that is common outside its trade stands here only beside another.
"""

OTHER_NAMES: dict[str, str] = {
    # Money, law, people
    "bookkeeping": "set up the books, setting up the books, keep the books, books for association, "
    "books for our club accounts, quickbooks, xero, datev, "
    "chartered accountant, receipts, reconcile accounts, accounts payable, treasurer",
    "tax": "deductions, capital gains, inheritance tax, vat registration, tax credits",
    "controlling": "financial controller, budget for the year, cost accounting, cost control, liquidity planning",
    "startup_funding": "cap table, convertible note, investor meeting, investor deck, due diligence startup",
    "grants": "horizon europe, horizon proposals, erasmus, funding proposal, funding proposals, research funding, "
    "funding body, trusts and foundations, major donors, match funding, lottery funding",
    "banking": "overdraft, working capital, corporate loans, trade finance",
    "wealth": "investment advice, investment portfolio, invest money, index funds, annuity, old-age provision",
    "insurance": "claims adjuster, claims handler, loss adjuster, liability insurance, travel insurance, car insurance",
    "law_company": "nonprofit law, charity law, association law, found an association, set up a charity, "
    "set up an association, set up a foundation, found a club, licence agreement, nda, "
    "non-disclosure, competition law, bylaws",
    "law_labour": "redundancy, wrongful termination, collective agreement, working hours dispute",
    "law_ip": "design rights, copyright law, brand protection",
    "law_family": "prenup, alimony, child support, adoption, guardianship, executor",
    "law_immigration": "settled status, family reunion visa, student visa, naturalization",
    "hr": "onboarding process, onboarding new staff, onboarding employees, hr business partner, staff retention, "
    "job descriptions, salary bands, appraisal talks, people manager",
    "recruiting": "job adverts, sourcing candidates, shortlist candidates, assessment centre",
    "career": "mock interview, practise interviews, practice interviews, interview practice, new career, "
    "second career, return to work, career break, job hunting, linkedin advice",
    "coaching": "difficult conversations, giving feedback, new managers, first-time managers, team conflict, retreat "
    "facilitation, away day",
    "sales": "sales funnel, lead generation, cold outreach, key accounts, distributor, sales rep, trade sales",
    "marketing": "mailing list, email campaign, brand awareness, customer acquisition, content marketing, slogans, "
    "product launch, promotion campaign, community manager, more visitors",
    "seo": "search ads, more people to our shop, more people to our website, more visitors to the site, keyword "
    "research, web traffic, search ranking, paid search, web analytics, conversion rate",
    "pr": "press kit, journalists interested, interview in the paper, press conference, reputation management",
    "strategy": "business model, market entry, growth strategy, merger integration, corporate strategy",
    "operations": "production planning, workflow, bottlenecks, shift planning, process manager, lean production",
    "logistics": "fulfilment, stockroom, inventory management, last mile, container shipping, import containers",
    "procurement": "negotiate with suppliers, cheaper supplier, cost of our packaging, cost of materials, supplier "
    "prices, category manager, purchaser, find a supplier, tendering for supplies",
    "retail": "pop-up shop, boutique, store manager, shop assistant, point of sale, wholesale buyer",
    "real_estate": "rent a workshop, workshop to rent, studio to rent, shop to let, industrial building, commercial "
    "space, letting flats, sublet, storage space to rent, warehouse space, office to rent",
    "cleaning": "deep clean, carpet cleaning, end of tenancy clean, cleaning firm",
    "events": "organise a party, organise a summer party, street party, guest list, congress organiser, company "
    "party, event production, festival organiser",
    "negotiation": "bargaining, deal making, negotiate a contract, negotiate rent",
    # Computers and engineering
    "ux_design": "user testing, clickable prototype, customer journey, user flows, design system",
    "web_design": "web presence, website builder, cms, html page, web redesign",
    "software": "debugging, code review, refactoring, legacy code, php, scala, script that, automate reports, "
    "computer program, kotlin backend, rust developer",
    "mobile": "app store, play store, phone app, tablet app",
    "data_science": "forecast model, natural language processing, recommendation engine, data visualisation, chatbot",
    "databases": "data model, move her database, move our database, data migration, query tuning, access database",
    "devops": "hosting, cloud administration, cloud engineer, cloud engineering, move to the cloud, google cloud, "
    "web server, virtual machines, backups of servers, load balancing",
    "security_it": "firewall, two-factor, password manager, vulnerability, security officer it",
    "it_support": "teaches seniors computers, computers for seniors, patient with computers, use her tablet, use his "
    "tablet, use a computer, set up a printer, email does not work, new phone set up, data recovery, smartphone help",
    "testing": "test our app, test an app, test the app, test our website, screen readers, test plans, bug hunting",
    "project_mgmt": "jira, project plan, milestones, project lead, deadlines slip, work packages",
    "electronics": "sensor, sensors, prototype of a sensor, sensor prototype, oscilloscope, circuit design, "
    "microcontrollers, "
    "iot device, battery pack, amplifier repair, radio repair",
    "mechanical": "turning and milling, bearings, gearbox design, tool making, technical drafting, product "
    "engineering, prototype of a machine",
    "civil_eng": "load of a beam, structural report, steel beam, reinforced concrete, bridge building, tunnel",
    "energy": "heat loss, energy certificate, home battery, district heat, geothermal, thermal imaging",
    "heating": "ventilation engineer, air conditioning, gas boiler, underfloor heating, heat pump install, leaking "
    "pipe, washing machine connected, bathroom fitter, hvac, sanitary",
    "electrics": "new oven connected, light switches, rewire, fuse, circuit breaker, electrical installations, "
    "wiring houses, house wiring, solar inverter",
    "automotive": "inspect a used car, inspect a used van, van inspected, car inspected, check a used car, oil "
    "change, clutch, exhaust, gearbox repair, auto electrician, vehicle inspection, camper van conversion, mot test",
    "bike_repair": "bicycle mechanic, bicycle workshop, cargo bike repair, puncture, e-bike repair",
    # Making and building
    "carpentry": "wood turning, loft bed, staircase, oak table, wooden toys, french polishing, dovetail, wood workshop",
    "painting": "wallpaper hanging, painting and decorating, varnish, facade painting, lime wash, paint the walls",
    "masonry": "brickwork, repointing, cobbles, plaster walls, terrazzo, screed, chimney repair",
    "building": "general contractor, bathroom renovation, kitchen fitter, dry lining, demolition, build a garage",
    "architecture": "draw up plans, plans for an extension, plans for a house, plans for the loft, blueprints, "
    "conservation architect, passive house",
    "interior": "colour scheme for, soft furnishings, kitchen planning, shop interior, decorate a flat",
    "metalwork": "iron railings, brass casting, foundry, welding shop, steel gate, aluminium welding",
    "textiles": "take in my dress, take up trousers, mending clothes, patchwork, crochet, hem, tapestry, "
    "spinning wool, "
    "zip repair, pattern making, bridal wear",
    "leather": "bookbinding leather, belts, handbag repair, boots repaired, saddlery",
    "pottery": "wheel throwing, porcelain, stoneware, raku, mugs made",
    "printing": "offset, lithography, linocut, risograph, engraving press, printing plates, invitation printing",
    "instrument_making": "bow rehair, restring, harpsichord, accordion repair, guitar setup, drum repair",
    "moving": "removal firm, move a wardrobe, house move",
    "packaging": "boxes for our products, sustainable packaging, bottling, labelling line",
    # Health and care
    "medicine": "general practice, ear doctor, eye doctor, ophthalmologist, gynaecologist, urologist, orthopaedics, "
    "internal medicine, consultant physician, gp practice, knee doctor",
    "nursing": "ward sister, intensive care, wound dressing, nurse practitioner, hospital nurse, infusion",
    "elder_care": "care for the elderly, daily help for mother, sheltered housing, alzheimer, day centre",
    "midwifery": "birth preparation, antenatal class, postnatal, breast feeding, newborn care",
    "physio": "tennis elbow, sciatica, lower back, manual therapy, sports physiotherapist, craniosacral, whiplash",
    "psychology": "couples therapy, family therapist, child psychologist, cognitive behavioural, adhd, autism, ptsd",
    "dentistry": "root canal, dental implants, crown and bridge, tooth filling, dental technician",
    "nutrition": "vegan diet, diabetes diet, food intolerance, sports nutrition, fasting, meal prep",
    "fitness": "crossfit, weightlifting, core strength, fitness coach, exercise classes, group fitness, jogging group",
    "veterinary": "small animal practice, animal hospital, animal clinic, animal doctor, vaccinate a puppy, vaccinate "
    "a cat, sick horse, nervous cat",
    "dogs": "dog behaviour, agility, puppy school, dog boarding, kennels, dog groomer",
    "childcare": "after-school care, child minder, holiday care for children, day nursery, baby sitting",
    "social_work": "foster care, probation, family support, addiction support, street worker, debt advice, asylum help",
    "beauty": "manicure, pedicure, bridal hair, hair stylist, waxing, tattoo, eyebrow",
    "speech": "lisp, stammer, swallowing therapy, voice disorder",
    # Culture, food
    "graphic_design": "brand design, posters designed, book layout, typesetting, packaging design, brochures, menu "
    "design, invitation design, infographic, editorial design, icon design",
    "photography": "family photos, passport photos, food photos, photo retouching, lightroom, photo studio, newborn "
    "photos, real estate photos, photograph our team",
    "film": "video clip, music video, camera work, film editing, drone footage, subtitling, livestream, "
    "documentary maker",
    "audio": "audiobook, voice recording, sound recording, audio drama, edit a podcast, mix a song, mastering, jingle",
    "journalism": "feature writer, investigative, freelance reporter, broadcast, freelance journalist, radio reporter",
    "writing": "novelist, plotting novels, screenwriting, content writer, lyrics, write her story, blog writer",
    "editing": "style editing, copy edit, manuscript, fiction editor, look over my manuscript, spelling mistakes",
    "publishing": "editor at a publishing house, self-published, book launch, book distribution, rights and licences",
    "translation": "legal translation, literary translation, simultaneous interpreting, transcription, bilingual",
    "dj": "plays records, play records, music for the party, party music, turntables, playlists for a wedding",
    "music": "string quartet, wedding singer, jazz trio, brass band, songs for a wedding, cover band, gospel",
    "voice": "audition, vocal training, breathing technique, speech melody, singing voice, belting",
    "dance": "ballroom, waltz, tango, salsa, swing dancing, hip hop dance, folk dance, zumba, dance school, lindy hop",
    "acting": "audition for a play, drama school, monologue, stage acting, improvisation theatre",
    "visual_art": "oil painting, etching, portrait painter, art gallery, installation artist, printmaker, art curator",
    "museums": "museum education, exhibit design, collections, guided museum tour, curator",
    "cooking": "cook for eighty, private cook, cooking lessons, knife skills, thai cooking, fermentation, "
    "pickling, jam making",
    "catering": "canapés, party food, food for the party, lunch for the team, wedding catering, mobile kitchen",
    "baking": "patisserie, pâtisserie, croissants, biscuits, gingerbread, chocolate, chocolatier, viennoiserie, "
    "cake maker",
    "hospitality": "bar manager, waiter, waitress, barkeeper, bartender, inn, pub, maître d'hôtel, housekeeping hotel",
    "travel": "travel agency, walking tours, hiking guide, mountain guide, safari, cruise, group travel, backpacking",
    # Land, learning, public
    "gardening": "allotment, vegetables, balcony plants, greenhouse, seedlings, permaculture, garden pond, hedges, "
    "lawns, perennials, soil for tomatoes",
    "farming": "smallholding, vineyard work, beef, milking, grain, organic farmer, farm shop",
    "forestry": "chainsaw, tree felling, arborist, tree care, woodland management",
    "beekeeping": "keeping bees, swarm, bee hive, queen bee, apiary",
    "teaching": "school teacher, primary school teacher, adult education, workshop design, lecture prep, "
    "teaching staff",
    "tutoring": "maths help, help with homework, reading help, school help, exam help, retake",
    "academia": "phd student, master's thesis, literature review, research grant, journal article, viva, citation",
    "statistics": "survey numbers, questionnaire data, sampling, forecasting model, data cleaning",
    "public_speaking": "wedding toast, best man, speaking in front, nerves before a talk, after-dinner speech, "
    "rhetoric "
    "trainer, presentation coach, debate",
    "environment": "carbon, climate, sustainable, compostable, energy transition, nature conservation, rewilding",
    "municipal": "mayor, council grant, zoning office, residents' registration, parking permit, playground permit",
    "transport": "rail, railway, cycling infrastructure, ticketing, mobility planning, bus routes",
}

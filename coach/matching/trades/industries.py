"""Names of industries that mean one field. What is not here is a field of its own by its words."""

INDUSTRIES: dict[str, str] = {
    "software": (
        "software, it, information technology, tech, technology, saas, internet, computers, apps, artificial "
        "intelligence, cybersecurity, data, web, cloud"
    ),
    "telecoms": "telecoms, telecommunications, telecom",
    "hardware": "electronics, semiconductors, hardware, robotics",
    "games": "games, gaming, video games",
    "banking": (
        "banking, bank, banks, finance, financial services, asset management, wealth management, fintech, "
        "investment banking, private banking"
    ),
    "investing": "venture capital, private equity, angel investing, investing, investment",
    "insurance": "insurance, reinsurance",
    "accounting": "accounting, tax, audit, auditing, bookkeeping, tax advice",
    "law": "law, legal, legal services, notary",
    "consulting": "consulting, management consulting, strategy consulting, consultancy",
    "hr": "human resources, recruiting, recruitment, staffing, hr, personnel",
    "marketing": "marketing, advertising, public relations, pr, branding, communications",
    "media": ("media, journalism, newspapers, newspaper, press, broadcasting, radio, television, tv, magazines, news"),
    "publishing": "publishing, books, book trade",
    "film": "film, cinema, movies, animation, film production",
    "design": "design, graphic design, interior design, illustration, ux, product design, industrial design",
    "art": "art, arts, art trade, galleries, fine art, visual arts",
    "museums": "museums, museum, archives, heritage, libraries, library",
    "music": "music, orchestra, instrument making",
    "stage": "theatre, theater, dance, opera, performing arts",
    "photography": "photography, photo",
    "health": (
        "health, health care, healthcare, medicine, nursing, hospital, hospitals, medical, clinics, "
        "physiotherapy, midwifery, elder care, therapy, nursing research, dentistry, psychotherapy, medical "
        "practice"
    ),
    "pharma": "pharma, pharmaceuticals, pharmacy, biotech, biotechnology, life sciences",
    "medtech": "medical devices, medtech, medical technology",
    "veterinary": "veterinary medicine, veterinary, animal health",
    "social": (
        "social work, charity, non-profit, nonprofit, ngo, social services, community organising, community work, "
        "philanthropy, development aid, humanitarian"
    ),
    "education": (
        "education, schools, school, teaching, edtech, e-learning, training, kindergarten, childcare, tutoring, "
        "adult education"
    ),
    "academia": "universities, university, academia, higher education",
    "science": "science, chemistry, physics, biology, geology, archaeology",
    "public": (
        "public administration, government, civil service, public sector, public service, municipality, customs, "
        "town hall"
    ),
    "politics": "politics, political parties, parliament",
    "security": "police, security, fire brigade, defence, defense, military, armed forces",
    "construction": (
        "construction, building, civil engineering, building trades, building materials, roofing, masonry, scaffolding"
    ),
    "architecture": "architecture, urban planning, landscape architecture, surveying",
    "property": "property, real estate, housing, estate agency",
    "energy": (
        "energy, power, electricity, utilities, renewable energy, solar, solar power, wind power, oil, gas, oil "
        "and gas, heating"
    ),
    "environment": (
        "environment, waste management, recycling, sustainability, conservation, environmental protection, water, waste"
    ),
    "manufacturing": ("manufacturing, mechanical engineering, machinery, metals, steel, plastics, metalworking"),
    "automotive": "automotive, cars, car industry, car trade, vehicles",
    "aviation": "aviation, airlines, aerospace, space",
    "logistics": (
        "logistics, transport, freight, shipping, trucking, supply chain, haulage, public transport, railways, "
        "post, courier"
    ),
    "wholesale": "wholesale, import, export",
    "retail": "retail, shops, e-commerce, ecommerce, supermarkets",
    "fashion": "fashion, textiles, clothing, apparel, leather goods, leather, shoes",
    "beauty": "beauty, cosmetics, perfume, hairdressing, wellness",
    "food": "food, bakery, baking, food industry, butchery, confectionery, food production",
    "drinks": "wine, wine trade, brewing, beer, spirits, drinks, beverages, viticulture",
    "coffee": "coffee, coffee trade, tea",
    "hospitality": (
        "hospitality, hotels, hotel, restaurants, restaurant, catering, gastronomy, cafés, cafes, bars, pubs"
    ),
    "tourism": "tourism, travel, travel industry",
    "events": "events, event management, trade fairs, conferences",
    "sports": "sports, sport, fitness, football, athletics",
    "agriculture": (
        "agriculture, farming, dairy, dairy farming, horticulture, agritech, livestock, gardening, landscape "
        "gardening, flowers, forestry, fishing, fisheries, timber"
    ),
    "crafts": (
        "crafts, handicraft, woodworking, carpentry, pottery, glass, printing, watchmaking, jewellery, "
        "upholstery, bookbinding"
    ),
    "mining": "mining, quarrying, raw materials",
    "religion": "religion, church, theology, churches",
    "cleaning": "cleaning, facility management, janitorial",
    "toys": "toys",
}

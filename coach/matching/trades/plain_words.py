"""What people say who do not know the trade's own word: the thing that is broken, the worry, the deed.

A cat limps, a roof leaks, a novel wants to be published. By trade, as phrases in the form that `Trade.says` has; each
belongs to a whole family of such sayings, and none is so short that it could mean something else.
"""

PLAIN_WORDS: dict[str, str] = {
    "bookkeeping": "shoebox receipts, box of receipts, receipts in order, sort receipts, do the books, books "
    "in order, accounts in a mess, accounts are a mess, unpaid invoices, accounts in order",
    "tax": "taxes, file taxes, tax deadline, tax bill, tax letter, tax refund",
    "banking": "small business loans, money to open, money for a second shop, borrow money, financing a "
    "shop, credit line, business credit, overdraft",
    "wealth": "old age savings, savings, invest savings, put money aside, retire early",
    "grants": "raise money playground, raise money for a charity, raise money for a club, raise money "
    "for a school, eu money, eu funds, eu funding, public money, foundation money, find "
    "donors, apply for funding, apply for money",
    "insurance": "insured, water damage claim, insurance policy, pays for the damage, claim after a flood",
    "law_general": "stand up in court, defend in court, go to court, taken to court, court hearing, sued, "
    "being sued, legal adviser, legal advisor, legal aid",
    "law_company": "set up a company, register a company, found a cooperative, cooperative law, articles of "
    "association",
    "law_labour": "fired unfairly, lost her job unfairly, notice from employer, employer will not pay, unpaid wages",
    "law_ip": "protect an invention, protect the invention, protect her invention, protect his "
    "invention, patent law, somebody copied my design, protect a brand name, stole my idea",
    "law_tenancy": "quarrel with landlord, dispute with landlord, argument with landlord, landlord may, "
    "landlord will not, landlord refuses, trouble with landlord, rent raised, rent increase, "
    "deposit back landlord, notice from landlord, thrown out of flat",
    "law_family": "draw up a will, will drawn up, write a will, make a will, split from husband, split from "
    "wife, leaving her husband, leaving his wife, who gets the children, marriage contract",
    "law_immigration": "papers for a work visa, stay in the country legally, residence papers, papers to stay, "
    "bring family over",
    "recruiting": "staff for the harvest, staff for the season, seasonal workers, find staff, new staff, "
    "fill a vacancy, fill vacancies, short of staff, job advert",
    "career": "write cv, his cv, her cv, cv, résumé, resume, cover letter, back to work after, find a "
    "new job, applying for jobs, unemployed for",
    "marketing": "become better known, more followers, tell our story on instagram",
    "pr": "onto the radio, onto local radio, on the radio, on television, into the newspapers, "
    "press for our opening, press coverage, media coverage",
    "journalism": "into the newspapers, press for our opening, press coverage, media coverage",
    "market_research": "why customers leave, why customers stay away, what customers want, customer research",
    "logistics": "export to, shipping abroad, send a pallet, pallets abroad, export logistics, goods abroad",
    "customs": "export to, stuck at the border, held at the border",
    "retail": "into bigger stores, sell in bigger stores, into supermarkets, supermarket shelves, "
    "retail buyer, supermarket buyer, track stock in the shop, stock in the shop",
    "procurement": "into bigger stores, sell in bigger stores, into supermarkets, supermarket shelves, "
    "retail buyer, supermarket buyer",
    "real_estate": "flat near, sell the house, sell my house, sell her house, sell a house, buy a house, buy "
    "a flat, two-room flat, rooms to let, estate agency, house hunting, sell a flat, sell his "
    "flat",
    "cleaning": "clean the offices, clean offices, clean the house, clean the stairs, cleaning services, cleaning lady",
    "security": "locked out, lost her keys, lost my keys, broken lock, burgled, burglary",
    "venues": "stage for our theatre, hall to hire, room for a party, rooms for rehearsals, place to "
    "rehearse, venue management, somewhere to rehearse",
    "events": "organise a wedding, organise our wedding, plan our wedding, organise a festival, run a festival",
    "medicine": "rash, skin rash, chest pains, strange cough, blood pressure, second opinion on a "
    "diagnosis, dermatology, cardiology, bad headaches",
    "elder_care": "mother can no longer live alone, father can no longer live alone, mother forgets, father "
    "forgets, look after my father, look after her father, look after my mother, look after "
    "her mother",
    "midwifery": "expecting a baby, first baby, baby is due, giving birth",
    "physio": "knee hurt, shoulder hurt, elbow hurt, hip hurt, ankle hurt, sprained ankle, neck hurt, "
    "knee hurts since, stiff neck, bad back, back hurts, shoulder hurts, knee hurts, frozen "
    "shoulder, slipped disc, after a hip",
    "psychology": "cannot sleep since, nightmares, panic attacks, after the accident trauma, trauma, can no "
    "longer cope, therapist who has time, hypnotherapy, stop smoking, quit smoking, fear of "
    "flying",
    "dentistry": "wisdom tooth, wisdom teeth, bad tooth, broken tooth",
    "nutrition": "without gluten, without lactose, without sugar, gluten-free, lose weight, losing weight, "
    "put on weight, eat healthier, eating better, food allergy",
    "fitness": "get fit, getting fit, get in shape, get into shape, stronger back muscles, workout",
    "hearing": "hears badly, hard of hearing, going deaf",
    "optics": "new glasses, sees badly, broken glasses, spectacles",
    "veterinary": "cat is limping, dog is limping, cat limping, dog limping, cat limps, dog limps, horse "
    "limps, horse limping, cat will not eat, dog will not eat, sick rabbit, sick hamster, "
    "sick hens, sick horse, lame horse, lame cow",
    "horses": "shoe a horse, shoe a pony, shoe horses, pony shod, horse shod, horse that bolts",
    "dogs": "barking dog, dog barks, dog bites, dog pulls, calm a dog, look after the dog, look after our dog",
    "childcare": "look after the children, look after the twins, look after her son, look after his "
    "daughter, look after the baby, mind the children, pick up children from school",
    "beauty": "hair cut, cut hair, hair for the wedding, dye her hair, nails done",
    "carpentry": "new window frames, windows for an old house, new windows, creaking stairs, wooden "
    "stairs, door that sticks, shelves made, table made, wooden floor, wooden door, kitchen "
    "cupboards",
    "roofing": "roof leaks, rain comes in, attic is wet, attic leaks, tiles blown off",
    "electrics": "lights keep going out, power keeps going off, no power in, fuses blow, fuse keeps "
    "blowing, sparks from the socket, new lamps installed, cables in the wall",
    "heating": "will not drain, water will not run off, drain is blocked, sink is full, no hot water, "
    "tap drips, dripping tap, toilet is blocked, blocked toilet, blocked sink, radiators "
    "cold, burst pipe, cold flat in winter, bathroom leaks",
    "painting": "paint the stairwell, paint the hall, paint the house, paint the flat, peeling paint, paint the fence",
    "masonry": "kitchen floor, bathroom floor, new floor, crumbling wall, wall is crumbling, chimney is crumbling",
    "handyman": "put up shelves, put up a shelf, hang a picture, hang pictures, squeaking door",
    "metalwork": "weld, weld a gate, garden gate, iron gate, broken railing, iron fence",
    "textiles": "dress altered, dress taken in, trousers shortened, costume taken in, zip replaced, sew "
    "costumes, curtains sewn, hem a dress, skirt shortened, jacket too wide",
    "leather": "shoes resoled, boots resoled, new soles, worn heels, torn leather",
    "jewellery": "broken necklace, broken chain necklace, ring too tight",
    "watchmaking": "watch stopped, clock stopped, watch that stopped, clock that stopped, grandfather clock",
    "moving": "move piano, moving piano, carry a piano, piano to the third floor, move to a new flat, "
    "removals company, carry the sofa, move to another town",
    "restoration": "damaged painting, torn painting, worm-eaten chair",
    "auctions": "inherited vase worth, inherited vase is worth, old clock worth, old coins worth, what "
    "the furniture is worth, inherited furniture, whether the painting is real, painting is "
    "real, worth of the painting, what the painting is worth, art appraisal, inherited "
    "paintings, what an old vase is worth, inherited jewellery worth",
    "signs": "sign above the door, sign over the door, name on the shop window, sign for the shop",
    "graphic_design": "letterhead, business cards, label for the bottles, labels for the bottles, labels for "
    "the jars, =poster, =flyer, invitation cards, book jacket",
    "photography": "photos for the wedding, photos for a wedding, pictures of the wedding, photos for our "
    "website, pictures for our website, pictures of the team, photos of the team",
    "film": "film our play, film the concert, film the wedding, short film about",
    "editing": "look over my essay, look over her essay, look over an essay, read over an essay, check "
    "an essay, look over my text, check thesis, check my thesis, check the thesis, thesis for "
    "mistakes, spelling mistakes, text for mistakes, read the manuscript, commas, typos",
    "publishing": "get published, novel published, book published, poems published, cookbook published",
    "translation": "letter in a foreign language, read letter in, understand a letter in",
    "music": "music for the wedding, music for the party, music for the street party, somebody to sing "
    "at, musicians for, music at the funeral",
    "guitar": "band for the street party, music for the street party",
    "piano": "somebody to play the piano at",
    "audio": "bad sound, sound at the festival, sound in the hall, microphones, cut a podcast",
    "museums": "what to do with old letters, old photographs from the attic",
    "baking": "cake for, something sweet for the wedding",
    "catering": "food for the wedding, food for eighty guests, feed the guests, lunch for the team, cook for a party",
    "travel": "journey through, honeymoon",
    "forestry": "oak may fall, tree may fall, rotten tree, cut down a tree, fell a tree, old oak "
    "dangerous, tree might fall",
    "gardening": "garden that needs less water, neglected garden, overgrown garden, garden is a jungle, "
    "mow the grass, plants for shade, dying hedge, slugs",
    "beekeeping": "swarm in the chimney, swarm of bees, wild bees",
    "statistics": "survey numbers, make sense of numbers, make sense of the numbers, sense of survey, "
    "numbers of a survey",
    "maths": "school maths, bad at maths, fails maths, failing maths",
    "academia": "supervise a thesis, doctoral thesis, finish her thesis",
    "history": "great-grandmother, great-grandfather, great-grandparents, where my grandparents came "
    "from, who her ancestors were, ancestors, where the family came from",
    "public_speaking": "speak in front of, speaking in front of, nervous before speeches, speech at the wedding, "
    "afraid of speaking, speak with confidence, hold a speech",
    "driving": "pass the driving test, afraid of driving",
    "transport": "safer bike lanes, safer crossing, bus that never comes, speed bumps, safe way to school",
    "driving_service": "drive a van, van driver, drive me to, drive the guests, driver for the day",
    "ux_design": "nobody finds the button, users get lost, confusing app, hard to use, customers get lost on",
    "web_design": "homepage looks old, site looks old, shop on the internet, sell on the internet",
    "software": "program that, software for the, automate a, automate our",
    "mobile": "an app for, app for the phone, app for our, app for her, app for his, app idea",
    "data_science": "predict sales, forecast demand, recognise pictures, chatbot",
    "devops": "servers slow, servers are slow, site keeps going down, website keeps going down, system administration",
    "security_it": "account was hacked, stolen password, stolen passwords, ransomware, scam mails, keep data safe",
    "it_support": "till keeps crashing, computer keeps crashing, computer crashes, computer is slow, slow "
    "computer, fixing computers, printer will not print, wifi does not work, wi-fi, virus on "
    "computer, new laptop set up, how to use a phone, how to use a tablet, how to use a "
    "smartphone, computer lessons, smartphone lessons, lost files",
    "spreadsheets": "figures in excel, table in excel",
    "mechanical": "model in 3d, 3d model, technical drawing, technical drawings, cad drawing, part made to measure",
    "civil_eng": "crack in the wall, cracks in the wall, may this wall come down, take out a wall, sinking house",
    "energy": "lower heating bill, lower electricity bill, energy bill, draughty house, cold house, "
    "panels on the roof, panels on the barn",
    "seo": "up in google, found in google, found on google, higher in google, first on google, bring up in google",
    "ecommerce": "sell on etsy, sell on amazon, sell on ebay",
    "automotive": "engine makes a noise, engine will not start, engine makes a strange noise, engine "
    "smokes, van will not start, car will not start, car makes a noise, strange noise car, "
    "brakes squeal, old car through inspection, rusty car, tyres changed, dented car",
    "bike_repair": "bike chain, flat tyre bike, bike brakes, bike gears, wheel bent, buckled wheel",
    "sailing": "learn to sail, learning to sail, sailing instructor, sail a boat",
    "municipal": "whom to ask at the town hall, letter from the council, permission from the council",
    "quality": "prepare for an audit, pass an audit, audit next month",
    "product": "what to build next, which features to build",
    "project_mgmt": "always late with projects, keep a project on track, project on track",
}

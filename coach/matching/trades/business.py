"""Money, law, people, selling, running a business, moving goods."""

from coach.matching.trade import Trade

BUSINESS: dict[str, Trade] = {
    "bookkeeping": Trade(
        "bookkeeper, bookkeeping, accountant, accounting, ledger, payroll, balance sheet, vat return, annual "
        "accounts, year-end accounts, invoices, invoicing, double entry, company accounts",
        near="tax controlling",
    ),
    "tax": Trade(
        "tax, tax return, tax adviser, tax advisor, income tax, vat, tax law, tax consultant, tax office, tax "
        "filing, tax declaration, tax accountant",
        near="bookkeeping",
    ),
    "controlling": Trade(
        "=controller, =controlling, cfo, financial planning, cash flow, cashflow, budgeting, budget planning, "
        "financial model, financial modelling, finance director, forecasting, management accounts, pricing "
        "model, finance lead",
        near="bookkeeping",
    ),
    "startup_funding": Trade(
        "seed funding, seed round, pre-seed, =angel, angel investor, business angel, venture capital, vc, "
        "vcs, investor, invest startup, raise money startup, raising a round, raise capital, series a round, term "
        "sheet, term sheets, pitch deck, fundraising round, investor pitch, startup funding, startup finance, "
        "early-stage investing, seed investor, seed investing, private equity, funding pitch",
    ),
    "startups": Trade(
        "startup founder, founding a company, found a company, =founder, start-up founder, scaling up, "
        "scale-up, start a business, starting a business, entrepreneur, entrepreneurship, accelerator, "
        "incubator, business plan, go-to-market, small business advice, setting up a company, bootstrapping, "
        "self-employed, self-employment, start-up consult, start-up advice, startup advice, business plans",
        near="startup_funding",
    ),
    "grants": Trade(
        "grant, grants, grant application, grant writing, grant writer, fundraiser, fundraising, charity "
        "funding, subsidy, subsidies, foundation funding, donors, philanthropy, donation campaign, "
        "crowdfunding, sponsorship",
    ),
    "banking": Trade(
        "bank loan, business loan, loan, =banker, =credit, credit models, lending, microfinance, corporate "
        "banking, loan officer",
        near="mortgage",
    ),
    "mortgage": Trade(
        "mortgage, mortgages, mortgage adviser, mortgage broker, home loan, house loan",
        near="banking",
    ),
    "wealth": Trade(
        "pension, pensions, retirement planning, wealth manager, asset management, portfolio manager, =stocks, "
        "shares trading, financial adviser, financial advisor, financial planner, savings plan, etf, =trader, "
        "private banker, trusts",
    ),
    "insurance": Trade(
        "insurance, insurer, insurance broker, =underwriter, underwriting, actuary, actuarial, mortality "
        "tables, insurance claim, liability cover",
    ),
    "law_general": Trade(
        "lawyer, legal advice, law firm, attorney, solicitor, barrister, legal question, paralegal, lawsuit",
        near="law_company law_labour law_tenancy law_family",
        general=True,
    ),
    "law_company": Trade(
        "company law, corporate law, shareholders' agreement, shareholder agreement, commercial law, company "
        "lawyer, contract law, contracts, terms and conditions, mergers, contract lawyer, contract check, "
        "draft contract, review contract, supplier contract, gdpr, data protection, privacy policy, privacy "
        "law, commercial lawyer, business lawyer, corporate lawyer",
        near="law_general",
    ),
    "law_labour": Trade(
        "employment law, labour law, labor law, unfair dismissal, dismissal, works council, employment "
        "contract, employment lawyer, severance, offer letter, job offer, parental leave, labour lawyer",
        near="law_general hr",
    ),
    "law_ip": Trade(
        "patent, patents, trademark, trademarks, copyright, intellectual property, patent attorney, licensing "
        "agreement, trade mark",
        near="law_general",
    ),
    "law_tenancy": Trade(
        "tenancy, tenancy law, tenant law, tenants' rights, tenant rights, rent dispute, eviction, evictions, "
        "lease, rental contract, landlord dispute, leases, rental law, rent increase, housing law",
        near="law_general",
    ),
    "law_family": Trade(
        "divorce, custody, family law, inheritance, inheritance law, probate, testament, last will, power of "
        "attorney, notary, estate lawyer, estate planning, family lawyer",
        near="law_general",
    ),
    "law_immigration": Trade(
        "visa, visas, residence permit, work permit, immigration, immigration lawyer, asylum, citizenship, "
        "naturalisation, migration law, blue card application, green card",
        near="law_general",
    ),
    "hr": Trade(
        "human resources, hr, hr manager, people operations, people partner, hr director, employee "
        "onboarding, staff development, personnel, hr lead, head of people, performance reviews, parental "
        "leave",
        near="recruiting law_labour",
    ),
    "recruiting": Trade(
        "recruiter, recruiting, recruitment, headhunter, hiring, hire people, talent acquisition, job "
        "interview, job interviews, interview training, cv, résumé, resume, job application, application "
        "letter, cover letter, hire first employee, find staff, finding staff, linkedin profile, talent scout",
        near="hr",
    ),
    "career": Trade(
        "career coach, career coaching, career change, career advice, job search, changing careers, career "
        "counselling, career counsellor, salary negotiation, negotiate salary, outplacement, career adviser, "
        "career advisor, =career",
        near="recruiting coaching",
    ),
    "coaching": Trade(
        "life coach, executive coach, leadership coach, coaching leaders, leadership training, leadership "
        "coaching, team coach, team building, facilitation, facilitator, meeting facilitation, workshop "
        "facilitation, moderation, moderator, mediation, mediator, conflict resolution, supervision coach, "
        "leading a team, business coach",
    ),
    "sales": Trade(
        "sales, selling, sales training, sales manager, key account, cold calling, cold calls, b2b sales, "
        "salesperson, sales pitch, crm, close deals, group sales, win clients, sales strategy, account "
        "executive",
    ),
    "marketing": Trade(
        "marketing, marketing campaign, brand strategy, branding, advertising, copywriter, copywriting, "
        "newsletter, social media, instagram, tiktok, content strategy, campaign manager, growth hacking, "
        "public relations campaign, market a product, promote my, influencer, advertise, marketing plan, ad "
        "campaign",
        near="pr seo",
    ),
    "pr": Trade(
        "public relations, press release, press releases, press officer, press contact, media relations, "
        "spokesperson, press work, publicity, publicist, media training, crisis communication, press coverage",
        near="journalism",
    ),
    "market_research": Trade(
        "market research, =surveys, survey design, focus group, customer interviews, questionnaire",
        near="ux_design",
    ),
    "strategy": Trade(
        "management consultant, management consulting, business strategy, strategy consultant, turnaround, "
        "business development, mckinsey",
        near="startups",
    ),
    "operations": Trade(
        "operations manager, head of operations, process improvement, =lean, six sigma, process design, coo, "
        "operations lead, clinic operations",
    ),
    "logistics": Trade(
        "logistics, supply chain, freight, warehouse, warehousing, trucking, truck, trucks, truck routes, "
        "fleet, haulage, shipping, forwarder, freight forwarder, forwarding agent, delivery routes, courier, "
        "transport goods, dispatcher, pallet, pallets, route planning, cold chain, delivery van",
    ),
    "customs": Trade(
        "=customs, customs clearance, tariff, tariffs, tariff codes, import duty, export papers, export "
        "rules, export licence, import export, customs officer, customs broker, exporting, exporter, =import, "
        "=importing, import goods",
    ),
    "procurement": Trade(
        "procurement, purchasing, sourcing suppliers, supplier management, purchasing manager",
    ),
    "retail": Trade(
        "shopkeeper, retail, shop window, window dressing, shop display, visual merchandising, merchandising, "
        "shop fitting, running a shop, shop owner, stock management, open a shop, opening a shop",
    ),
    "real_estate": Trade(
        "estate agent, real estate, property agent, house viewings, letting agent, property market, realtor, "
        "flat hunting, find a flat, flat to rent, sell house, selling a house, buying a house, property "
        "valuation, selling my house, office space, commercial property, premises, property management, shop "
        "premises, house valuation",
    ),
    "facilities": Trade(
        "facility management, caretaker, janitor, facility manager, building maintenance",
        near="handyman",
    ),
    "cleaning": Trade(
        "=cleaner, =cleaning, housekeeping, cleaning company, window cleaner, window cleaning",
    ),
    "security": Trade(
        "security guard, doorman, bouncer, locksmith, alarm system, burglar alarm, event security, =locks, "
        "=safes, lock, door lock",
    ),
    "admin": Trade(
        "secretary, virtual assistant, office manager, personal assistant, =typing, =filing, paperwork, form "
        "filling, fill in forms, filling in forms, housing forms, bureaucracy, executive assistant",
    ),
    "events": Trade(
        "event planner, event planning, event manager, event management, conference organiser, wedding "
        "planner, wedding planning, organise a conference, plan a conference, seating plans, trade show, "
        "festival planning, organising events, conference planning",
    ),
    "negotiation": Trade(
        "negotiation, negotiating, negotiator, negotiate, collective bargaining",
    ),
    "venues": Trade(
        "venue, community hall, event space, rehearsal room, room to rent, party room",
        near="hospitality",
    ),
}

"""Software, data, hardware, engineering."""

from coach.matching.trade import Trade

TECH: dict[str, Trade] = {
    "ux_design": Trade(
        "ux, ui, ux lead, ux researcher, user experience, user interface, usability, user research, app "
        "design, design app, design apps, product designer, wireframe, figma, interaction design, service "
        "design, user interviews, app prototypes, design prototypes",
        near="web_design",
    ),
    "web_design": Trade(
        "web design, web designer, website, webpage, web page, web site, homepage, landing page, wordpress, "
        "squarespace, wix, webshop, web shop, online shop, shopify, online store",
        near="frontend ux_design ecommerce",
    ),
    "frontend": Trade(
        "frontend, front-end, front end, javascript, typescript, react, vue, angular, css, html, web "
        "developer, web development, full-stack, full stack",
        near="software web_design",
    ),
    "software": Trade(
        "software, =programmer, =programming, =coder, =coding, backend, back-end, java, python, golang, rust "
        "language, c++, c#, ruby on rails, django, software engineer, software developer, api, apis, "
        "microservices, software architect, cto, software architecture",
        near="frontend mobile",
    ),
    "mobile": Trade(
        "ios, android, mobile app, mobile apps, app developer, build app, building app, app development, "
        "swift, kotlin, flutter, react native, develop app, program app",
        near="software frontend",
    ),
    "data_engineering": Trade(
        "data engineer, data engineering, data pipeline, data pipelines, spark, airflow, etl, dbt, kafka, "
        "data warehouse, snowflake, databricks, data platform, bigquery, hadoop",
        near="databases data_science",
    ),
    "data_science": Trade(
        "data science, data scientist, machine learning, artificial intelligence, ai, ml, deep learning, "
        "neural network, llm, language models, pytorch, tensorflow, predictive model, data analyst, data "
        "analysis, computer vision, business intelligence, tableau, power bi, dashboard, dashboards",
        near="statistics data_engineering",
    ),
    "databases": Trade(
        "database, databases, sql, postgres, postgresql, mysql, oracle database, database administrator",
        near="software devops",
    ),
    "devops": Trade(
        "devops, sysadmin, system administrator, systems administrator, kubernetes, docker, cloud, aws, "
        "azure, terraform, linux, =servers, =server, site reliability, sre, ci/cd, cloud migration",
        near="software",
    ),
    "security_it": Trade(
        "cybersecurity, cyber security, information security, it security, penetration test, penetration "
        "testing, pentest, pentester, hacker, hacked, phishing, ransomware, infosec, data breach, soc "
        "analyst, encryption, security audit",
    ),
    "it_support": Trade(
        "it support, it technician, helpdesk, help desk, it administrator, computer repair, fix computer, fix "
        "laptop, repair laptop, laptop, set up computer, wi-fi, wifi, computer network, home network, router, "
        "printer setup",
    ),
    "testing": Trade(
        "software testing, test automation, qa, quality assurance, =tester, selenium, software bugs, "
        "bug reports, accessibility",
        near="software",
    ),
    "product": Trade(
        "product management, product manager, head of product, product owner, product strategy, product lead, "
        "roadmap, product discovery, chief product officer",
    ),
    "project_mgmt": Trade(
        "project management, project manager, scrum, scrum master, kanban, agile coach, programme manager, "
        "pmo, prince2, gantt",
    ),
    "games": Trade(
        "game design, game designer, game developer, game development, video game, video games, unity engine, "
        "unreal engine, level design, game writer, board game, board games, unity developer",
        near="software",
    ),
    "spreadsheets": Trade(
        "excel, spreadsheet, spreadsheets, google sheets, pivot table, pivot tables, macros, vlookup, stock list",
        near="bookkeeping",
    ),
    "electronics": Trade(
        "electronics, circuit, circuits, circuit board, soldering, pcb, firmware, embedded, embedded systems, "
        "arduino, microcontroller, hardware engineer, raspberry pi, sensors circuit",
        near="robotics",
    ),
    "robotics": Trade(
        "robotics, robot, robots, plc, automation engineer, mechatronics",
        near="electronics",
    ),
    "mechanical": Trade(
        "mechanical engineer, mechanical engineering, cad, solidworks, autocad, 3d printing, 3d print, 3d "
        "printer, injection moulding, product prototype, machinist, cnc, lathe, milling machine, mould making",
    ),
    "civil_eng": Trade(
        "civil engineer, civil engineering, structural engineer, structural engineering, bridge engineer, "
        "load calculations, load-bearing wall, bearing wall, statics, foundations, structural calculation, "
        "structural survey",
        near="architecture",
    ),
    "energy": Trade(
        "heat pump, heat pumps, solar panel, solar panels, solar power, photovoltaic, insulation, energy "
        "audit, energy adviser, energy consultant, energy efficiency, wind turbine, wind farm, rooftop solar, "
        "energy saving, district heating, energy subsidies, heating subsidies, solar",
        near="heating",
    ),
    "telecoms": Trade(
        "telecoms, telecommunications, optic fibre, fibre optic, broadband, network operator, 5g",
    ),
    "seo": Trade(
        "seo, search engine optimisation, search engine optimization, google ads, adwords",
        near="marketing",
    ),
    "ecommerce": Trade(
        "e-commerce, ecommerce, online selling, sell online, amazon seller, etsy, online sales, dropshipping",
        near="web_design",
    ),
    "aviation": Trade(
        "aviation, aircraft, flying lessons, flight instructor, cabin crew, cabin safety, airline",
    ),
    "automotive": Trade(
        "car mechanic, =mechanic, car repair, repair car, fix car, garage mechanic, auto repair, motorbike "
        "repair, engine repair, car bodywork, vehicle repair, used car, tyres, brakes, motorcycle, moped, "
        "vespa, motorbike, scooter",
    ),
    "bike_repair": Trade(
        "bike repair, fix bike, fixing bikes, bike mechanic, repair bike, wheel building, bike workshop",
    ),
    "blockchain": Trade(
        "blockchain, distributed ledger, cryptocurrency, bitcoin, crypto",
    ),
    "drones": Trade(
        "drone, drones, aerial filming, aerial photo",
        near="film",
    ),
}

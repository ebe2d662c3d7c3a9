"""State, town, politics, safety."""

from coach.matching.trade import Trade

PUBLIC: dict[str, Trade] = {
    "municipal": Trade(
        "town clerk, town hall, city council, council aide, councillor, mayor's office, municipality, civil "
        "servant, public tender, public tenders, public administration, tender documents, local authority, "
        "street closure, permit for street, permit for event, event permit, stall permit, market stall "
        "permit, tendering",
        near="building_permits",
    ),
    "politics": Trade(
        "lobbying, lobbyist, election campaign, member of parliament, policy adviser, policy paper, campaign "
        "manager election, public affairs, petition, political campaign",
    ),
    "police": Trade(
        "police officer, detective, crime prevention, prison",
    ),
    "fire": Trade(
        "firefighter, fire brigade, fire safety, fire protection, evacuation plan, fire extinguishers",
    ),
    "military": Trade(
        "soldier, army officer, veterans",
    ),
    "transport": Trade(
        "bus driver, tram, railway engineer, train driver, public transport, electric buses, timetable "
        "planning, traffic planning, cycle lanes, traffic planner",
    ),
    "driving_service": Trade(
        "taxi, chauffeur, =driver, night routes, tanker driver, lorry driver",
    ),
    "post": Trade(
        "postman, postal service, parcels",
    ),
    "diplomacy": Trade(
        "diplomat, embassy, consulate, foreign service",
    ),
    "human_rights": Trade(
        "human rights, amnesty, advocacy",
    ),
    "quality": Trade(
        "iso 9001, quality management, certification audit, auditor, internal audit, compliance, compliance "
        "officer, food safety, haccp, risk officer, risk management, anti-money laundering",
    ),
    "standards_ce": Trade(
        "ce mark, ce marking, product certification, type approval",
    ),
    "health_safety": Trade(
        "health and safety, occupational safety, workplace safety, risk assessment",
    ),
    "housing": Trade(
        "housing cooperative, co-housing, housing association, social housing, tenants' association",
        near="law_tenancy",
    ),
}

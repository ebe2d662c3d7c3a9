"""Land, plants, animals kept, sea and forest."""

from coach.matching.trade import Trade

LAND: dict[str, Trade] = {
    "farming": Trade(
        "farmer, farming, agronomist, agronomy, irrigation, pasture, pasture plans, crop, crops, dairy farm, "
        "dairy farming, cattle, sheep, livestock, hay, tractor, organic farm, soil sensors, field trials, "
        "arable, crop rotation, organic certification, goats, poultry, chickens, keeping hens",
    ),
    "orchards": Trade(
        "fruit tree, fruit trees, apple tree, apple trees, orchard, pruning, prune trees, prune apple, cider apples",
        near="gardening",
    ),
    "gardening": Trade(
        "gardener, gardening, planting plans, planting plan, landscape gardener, landscaping, garden design, "
        "lawn, hedge, roses, flower beds, allotment gardening, vegetable garden, horticulture, tree surgeon, "
        "garden plan, compost, vegetable patch, plant a garden, raised beds, plant nursery",
        near="orchards",
    ),
    "floristry": Trade(
        "florist, bouquet, bouquets, wedding flowers, flower arrangements, floristry, flower arranging, "
        "flower shop, =flowers, =bouquet",
    ),
    "beekeeping": Trade(
        "beekeeper, beekeeping, bees, bee colony, honey, hives, beehive",
    ),
    "forestry": Trade(
        "forester, forestry, =ranger, forest surveys, woodland, tree survey, timber logging, forest management, "
        "felling trees",
    ),
    "fishing": Trade(
        "fisher, fishing, fishery, aquaculture, fish farm, angling",
    ),
    "sailing": Trade(
        "boatbuilder, boat building, boat repair, skipper, sailing licence, repair boat, marina, navigation at sea",
    ),
    "hunting": Trade(
        "hunter, game warden, venison",
    ),
    "mining": Trade(
        "mining engineer, quarry",
    ),
    "water": Trade(
        "wastewater, sewage, water treatment, water supply, rainwater, sewage plant, drinking water",
    ),
    "weather": Trade(
        "meteorologist, weather forecast, weather data",
    ),
    "timber": Trade(
        "spruce, sawmill, timber merchant, firewood, sawn timber",
        near="forestry",
    ),
    "horses": Trade(
        "farrier, shoeing horses, horseshoe, saddle horse, horse trainer, horse training",
    ),
}

"""Building, repairing, making things by hand, architecture and homes."""

from coach.matching.trade import Trade

CRAFTS: dict[str, Trade] = {
    "carpentry": Trade(
        "carpenter, carpentry, joiner, joinery, cabinetmaker, woodwork, woodworking, furniture, furniture "
        "repair, timber frame, timber frames, timber, bookshelf, bookshelves, built-in wardrobe, shelves, "
        "wooden stairs, wooden floor, parquet, kitchen cabinets, repair chair, broken chair, wooden table, "
        "woodcarving, cooper, canoe building, cabinet making, build a table, shelving, wooden door",
        near="restoration",
    ),
    "upholstery": Trade(
        "upholsterer, upholstery, reupholster, armchair, sofa repair, chairs upholstered, re-cover chairs, curtains",
        near="textiles carpentry",
    ),
    "roofing": Trade(
        "roofer, roofing, roof, leaking roof, slate, flat roofs, roof tiles, roof repair, gutter, roof surveys",
    ),
    "electrics": Trade(
        "electrician, wiring, rewire, rewiring, fuse box, sockets, electric installation, light fittings, "
        "lamp repair, fix lamp, wallbox, charging point, high-voltage, grid technician",
    ),
    "heating": Trade(
        "plumber, plumbing, boiler, boilers, heating, heating engineer, radiator, radiators, leaking tap, "
        "blocked drain, water pipe, bathroom renovation, hot water, central heating, dripping tap, chimney "
        "sweep",
    ),
    "painting": Trade(
        "house painter, painter and decorator, =decorator, paint walls, painting walls, wallpaper, plasterer, "
        "plastering, paint a room, paint the kitchen, interior painting",
        near="handyman",
    ),
    "masonry": Trade(
        "bricklayer, mason, masonry, stonemason, stone wall, stone walls, dry stone, tiler, tiling, tiles, "
        "concrete, paving, stone carving, lime mortar",
    ),
    "building": Trade(
        "=builder, building contractor, site foreman, scaffolding, construction manager, renovation, "
        "renovate, renovating, house extension, loft conversion, construction site, contractor, extension "
        "built, site manager",
        near="carpentry masonry",
    ),
    "handyman": Trade(
        "handyman, odd jobs, diy, assemble furniture, small repairs, hang shelves, flat-pack",
        near="carpentry",
    ),
    "glazing": Trade(
        "glazier, broken window, window pane, window repair, fix window, glass cutting, double glazing, stained glass",
    ),
    "metalwork": Trade(
        "blacksmith, welder, welding, metalwork, metalworker, sheet metal, steel structures, forge, railings",
    ),
    "jewellery": Trade(
        "jeweller, jewellery, jewelry, goldsmith, silversmith, engagement ring, wedding rings, ring resized, "
        "engraving, engraver, gemstone",
    ),
    "watchmaking": Trade(
        "watchmaker, watch repair, clock repair, repair watch, repair clock, old clock, watchmaking",
    ),
    "textiles": Trade(
        "tailor, tailoring, seamstress, sewing, dressmaker, alterations, weaving, weaver, hand weaving, "
        "knitting, textile, textiles, costume maker, costumes, wedding dress, embroidery, quilting, hem "
        "trousers, fabric, curtains sewn, sewing machine, natural dyes, pattern cutting, curtains, sew, "
        "costume design, costume designer",
    ),
    "fashion": Trade(
        "fashion, fashion designer, clothing line, garment, garments, stylist, fashion label",
        near="textiles",
    ),
    "leather": Trade(
        "cobbler, shoemaker, shoe repair, leatherwork, saddle, saddler, strap maker, leather bag, leather goods",
    ),
    "pottery": Trade(
        "=potter, pottery, ceramics, ceramicist, kiln, glazes, glaze, clay, old vase, antique vase",
    ),
    "glassmaking": Trade(
        "glassblower, glass blowing, bottle maker, glassmaking",
    ),
    "printing": Trade(
        "printer, printing, poster printing, posters printed, flyers printed, print flyers, screen printing, "
        "riso, letterpress, print shop, print run, bookbinding, bookbinder, binding books, bind book, bind "
        "thesis, printed t-shirts, print posters, leaflets printed, business cards printed, print brochure, "
        "offset printing",
    ),
    "signs": Trade(
        "sign maker, signwriter, shop sign, =lettering",
        near="printing",
    ),
    "architecture": Trade(
        "architect, architecture, floor plan, floor plans, house plans, planning application, building "
        "design, landscape architect, building drawings",
    ),
    "building_permits": Trade(
        "building permit, building permits, planning permission, building regulations, zoning, zoning law, "
        "town planning, city planner, urban planning, building authority, change of use, planning officer",
        near="architecture municipal",
    ),
    "interior": Trade(
        "interior design, interior designer, interior architect, furnish flat, small flats, home staging, "
        "room layout, furnish an office, furnishing",
    ),
    "surveying": Trade(
        "surveyor, surveying, land survey, building survey, damp report, house survey, boundary survey",
    ),
    "instrument_making": Trade(
        "violin maker, luthier, violin repair, piano tuner, piano tuning, tune piano, tune a piano, "
        "instrument making, guitar repair, guitar maker, instrument repair, repair guitar, organ builder, bow "
        "maker, repair violin, tuned piano, violin making, piano repair, guitar making",
    ),
    "models": Trade(
        "model making, model builder, architectural model, stage set, set builder",
    ),
    "moving": Trade(
        "moving house, removal van, removals, move flat, carry furniture, moving boxes, moving company, moving day",
    ),
    "restoration": Trade(
        "restorer, restoration, restoring, antique furniture, conservator, art conservation, restore painting",
        near="carpentry",
    ),
    "packaging": Trade(
        "packaging, packaging engineer, cardboard boxes, packaging supplier",
    ),
}

"""Cities that people name without saying that they are cities, in lower-case Latin letters. Written by hand."""

from __future__ import annotations

cities = frozenset(
    c.strip()
    for c in """
        london, manchester, birmingham, leeds, liverpool, bristol, sheffield, newcastle, nottingham, brighton,
        oxford, cambridge,
        york, bath, edinburgh, glasgow, aberdeen, cardiff, belfast, dublin, cork, galway, paris, lyon,
        marseille, toulouse, nice,
nantes, bordeaux, lille, strasbourg, rennes, montpellier, grenoble, brussels, bruxelles, antwerp, ghent, amsterdam,
        rotterdam, utrecht, eindhoven, the hague, groningen, luxembourg, berlin, hamburg, munich, munchen,
        cologne, koln, frankfurt,
        stuttgart, dusseldorf, leipzig, dresden, hannover, nuremberg, nurnberg, bremen, essen, dortmund, bonn,
        freiburg, heidelberg,
        karlsruhe, mainz, augsburg, vienna, wien, graz, linz, salzburg, innsbruck, zurich, geneva, geneve,
        genf, basel, bern, lausanne,
        lugano, milan, milano, rome, roma, turin, torino, naples, napoli, florence, firenze, bologna, venice,
        genoa, palermo, madrid,
barcelona, valencia, seville, sevilla, bilbao, malaga, zaragoza, granada, coruna, a coruna,
lisbon, lisboa, porto, coimbra, braga, faro,
        copenhagen, kobenhavn, aarhus, odense, stockholm, gothenburg, goteborg, malmo, uppsala, oslo, bergen,
        trondheim, stavanger,
        helsinki, espoo, tampere, turku, tallinn, tartu, riga, vilnius, kaunas, warsaw, warszawa, krakow,
        wroclaw, poznan, gdansk,
        lodz, prague, praha, brno, bratislava, budapest, bucharest, cluj, sofia, belgrade, zagreb, ljubljana,
        sarajevo, skopje, athens,
        thessaloniki, nicosia, limassol, istanbul, ankara, izmir, kyiv, kiev, lviv, kharkiv, odesa, minsk,
        moscow, moskva, st petersburg,
        sankt-peterburg, peterburg, piter, kazan, novosibirsk, ekaterinburg, samara, sochi, almaty, astana,
        tashkent, tbilisi, yerevan,
        baku, tel aviv, jerusalem, haifa, beirut, amman, cairo, alexandria, casablanca, rabat, marrakesh,
        tunis, algiers, lagos, abuja,
        accra, kumasi, dakar, abidjan, nairobi, mombasa, kisumu, kampala, kigali, addis ababa, dar es salaam,
        lusaka, harare, johannesburg,
        cape town, durban, pretoria, dubai, abu dhabi, doha, riyadh, jeddah, kuwait city, muscat, tehran,
        karachi, lahore, islamabad, delhi,
        new delhi, mumbai, bangalore, bengaluru, hyderabad, chennai, pune, kolkata, ahmedabad, jaipur, kochi,
        colombo, kathmandu, dhaka,
        bangkok, chiang mai, hanoi, ho chi minh city, saigon, kuala lumpur, singapore, jakarta, bandung,
        manila, cebu, hong kong, taipei,
        beijing, shanghai, shenzhen, guangzhou, hangzhou, chengdu, wuhan, seoul, busan, tokyo, osaka, kyoto,
        nagoya, fukuoka, sapporo,
        sydney, melbourne, brisbane, perth, adelaide, canberra, hobart, auckland, wellington, christchurch,
        new york, nyc, brooklyn, boston,
        philadelphia, washington, dc, baltimore, pittsburgh, chicago, detroit, cleveland, columbus,
        cincinnati, indianapolis, milwaukee,
        minneapolis, st louis, kansas city, denver, boulder, salt lake city, phoenix, tucson, las vegas, los
        angeles, la, san diego,
        san francisco, sf, oakland, san jose, palo alto, berkeley, sacramento, portland, seattle, vancouver,
        calgary, edmonton, winnipeg,
        toronto, ottawa, montreal, quebec, halifax, atlanta, miami, orlando, tampa, charlotte, raleigh,
        nashville, memphis, new orleans,
        houston, dallas, austin, san antonio, mexico city, ciudad de mexico, cdmx, guadalajara, monterrey,
        puebla, havana, san juan,
        guatemala, san salvador, tegucigalpa, managua, panama, bogota, medellin, cali, cartagena, quito,
        guayaquil, lima, cusco, la paz,
        santiago, valparaiso, buenos aires, cordoba, rosario, mendoza, montevideo, asuncion, caracas, sao
        paulo, rio, rio de janeiro,
        brasilia, belo horizonte, recife, salvador, fortaleza, porto alegre, curitiba, florianopolis, manaus,
        belem, campinas, reykjavik,
        nizhny novgorod, rostov, krasnodar, ufa, perm, tomsk, omsk, irkutsk, vladivostok, kaliningrad, tver,
        tula, voronezh, kampot,
        munster, wurzburg, kiel, rostock, potsdam, bielefeld, st gallen, winterthur, luzern, aix-en-provence,
        angers, dijon, tours, rouen,
        clermont-ferrand, brest, alicante, murcia, vigo, pamplona, san sebastian, salamanca, valladolid,
        setubal, aveiro, evora
""".replace("\n", " ").split(",")
)

countries = frozenset(
    c.strip()
    for c in """
        africa, albania, algeria, america, angola, argentina, armenia, asia, australia, austria, azerbaijan, bangladesh,
        belarus, belgium, bolivia, bosnia, brazil, bulgaria, cambodia, cameroon, canada, catalonia, chad, chile, china,
        colombia, congo, costa rica, croatia, cuba, cyprus, czechia, denmark, ecuador, egypt, england, estonia,
        ethiopia, europe, finland, france, georgia, germany, ghana, greece, guinea, haiti, hungary, iceland, india,
        indonesia, iran, iraq, ireland, israel, italy, ivory coast, jamaica, japan, jordan, kazakhstan, kenya, korea,
        kosovo, latvia, lebanon, libya, lithuania, madagascar, malawi, malaysia, mali, malta, mexico, moldova, mongolia,
        morocco, mozambique, namibia, nepal, netherlands, the netherlands, new zealand, nigeria, north america, norway,
        oman, pakistan, palestine, paraguay, peru, philippines, poland, portugal, qatar, romania, russia, rwanda,
        saudi arabia, scotland, senegal, serbia, singapore, slovakia, slovenia, somalia, south africa, south america,
        spain, sri lanka, sudan, sweden, switzerland, syria, taiwan, tanzania, thailand, tunisia, turkey, uganda,
        ukraine, united kingdom, united states, uruguay, venezuela, vietnam, wales, yemen, zambia, zimbabwe, the us,
        the uk, the usa, emea, latam, apac, dach, the nordics, the balkans, the baltics, scandinavia, the midlands
""".replace("\n", " ").split(",")
)
places = cities | countries
"""Names that lead somewhere; several are people's first names as well (Jordan, Paris, Florence)."""

"""Design, media, books, music, stage, pictures, food as pleasure and hospitality."""

from coach.matching.trade import Trade

CULTURE: dict[str, Trade] = {
    "graphic_design": Trade(
        "graphic design, graphic designer, logo, logo design, illustrator, illustration, illustrations, "
        "poster design, layout, typography, flyer design, book cover, book covers, book design, label design, "
        "=labels, corporate design, indesign, photoshop, infographics, ink drawing, design a poster, design a "
        "flyer, design a brochure, brochure design, design a label, visual identity, business cards designed, "
        "album cover",
    ),
    "animation": Trade(
        "animator, animation, storyboard, storyboards, motion design, motion graphics, cartoon, 3d artist, "
        "vfx, explainer video, puppet animation",
    ),
    "photography": Trade(
        "photographer, photography, portrait photo, product photos, wedding photos, wedding photographer, "
        "take photos, headshot, headshots, photo shoot, pictures taken, take pictures, darkroom, portrait, "
        "portraits, photojournalism, photojournalist",
    ),
    "film": Trade(
        "filmmaker, film maker, film production, video editing, cut a video, video production, cameraman, "
        "camera operator, documentary, screenwriter, screenplay, film director, image film, video editor, "
        "editing videos, short film, cinematographer, film editor, shoot a video, make a video, =video, "
        "=videos, =filming, film the concert, film a concert, film play, film wedding, location "
        "scout, film location",
    ),
    "audio": Trade(
        "podcast, podcasting, sound engineer, audio editing, sound design, radio feature, radio features, "
        "field recordings, recording studio, mixing and mastering, record a song, radio producer, audio "
        "technician, sound artist, live sound, sound technician",
    ),
    "journalism": Trade(
        "journalist, journalism, =reporter, =reporting, newspaper, newsroom, columnist, op-ed, local paper, "
        "magazine editor, news editor, press article, headlines",
        near="writing",
    ),
    "writing": Trade(
        "ghostwriter, ghostwriting, =author, =novelist, =novel, write a speech, speechwriter, speech writing, "
        "wedding speech, write a book, blog posts, storytelling, short stories, creative writing, memoir, "
        "technical writer, poetry, biography, biographies",
        near="journalism",
    ),
    "editing": Trade(
        "proofread, proofreading, proofreader, copy editor, copy editing, copyediting, correct my english, "
        "lektorat, manuscript, editing texts, read over my text, correct letter, correct letters, language "
        "editing, edit a text, edit my thesis",
        near="writing publishing",
    ),
    "publishing": Trade(
        "publisher, publishing, publishing house, literary agent, find a publisher, book editor, "
        "self-publishing, children's books, self-publish, book fair",
    ),
    "translation": Trade(
        "translation, translator, translate, translating, interpreter, interpreting, subtitles, sworn "
        "translator, certified translation, translated into, localisation",
    ),
    "music_theory": Trade(
        "composer, composition music, arranger, brass arrangements, music arrangement, songwriter, "
        "songwriting, compose music, soundtrack, film score",
    ),
    "music": Trade(
        "=band, musician, orchestra, choir, choirs, =singer, singing, live music, wedding music, dance music, "
        "conductor, accompaniment, chamber music, wedding band, church music, choral, choir conductor, "
        "=conducting, choir leader",
    ),
    "drums": Trade(
        "drummer, drums, drumming, percussion, percussionist",
    ),
    "piano": Trade(
        "pianist, piano, piano lessons, keyboard player, piano teacher",
    ),
    "violin": Trade(
        "violin, violinist, violin technique, violin teacher, viola, fiddle",
    ),
    "guitar": Trade(
        "guitar, guitarist, guitar lessons, bass player, bassist, bass guitar",
    ),
    "cello": Trade(
        "cello, cellist",
    ),
    "winds": Trade(
        "trumpet, trumpeter, saxophone, saxophonist, clarinet, flute, brass player, trombone, horn player",
    ),
    "organ": Trade(
        "organist, playing the organ, church organ, pipe organ",
    ),
    "dj": Trade(
        "dj, disc jockey",
        near="music",
    ),
    "voice": Trade(
        "singing lessons, singing teacher, voice training, voice teacher, voice coach, vocal coach, opera "
        "singer, voice-over, voiceover, speaking voice",
    ),
    "acting": Trade(
        "=actor, =actors, =actress, acting, drama teacher, improv, acting lessons, theatre acting, "
        "playwright, theatre director, drama club",
        near="theatre",
    ),
    "stage": Trade(
        "stage design, stage manager, lighting designer, stage lighting, stage lights, set design, set "
        "designer, costume designer, stage set, stage technician, lighting technician",
        near="theatre",
    ),
    "theatre": Trade(
        "theatre, theater, puppets, puppeteer, puppet theatre, amateur dramatics",
    ),
    "dance": Trade(
        "dance teacher, dancing lessons, choreography, choreographer, ballet, tango lessons, =dancer, salsa "
        "lessons, learn to dance, first dance, dance lessons",
    ),
    "visual_art": Trade(
        "gallery, galleries, art dealer, curator, exhibition, exhibit my, =painter, painting lessons, "
        "sculptor, sculpture, art fair, mural, murals, drawing lessons, watercolour, art market, show my "
        "paintings, art trade, gallery owner",
    ),
    "museums": Trade(
        "museum, museums, archivist, archives, archive, sorting archives, curating, provenance, old documents",
    ),
    "auctions": Trade(
        "auction, auctions, auctioneer, appraisal, antiques dealer, valuation of antiques",
    ),
    "libraries": Trade(
        "librarian, library, cataloguing, catalogues",
    ),
    "cooking": Trade(
        "chef, cook, cooking, cooking for many, menu planning, recipes, restaurant kitchen, cooking class, "
        "sous-chef, vegan cooking, cookery, private chef",
        near="catering nutrition",
    ),
    "catering": Trade(
        "caterer, catering, food for a party, finger food, buffet, food for guests, food truck, wedding food, "
        "feed guests, canteen",
        near="cooking",
    ),
    "baking": Trade(
        "baker, bakery, baking, bread, sourdough, sourdough bread, pastry, pastry chef, pâtissier, cake, "
        "cakes, wedding cake, birthday cake, cupcakes, confectioner",
    ),
    "coffee": Trade(
        "barista, latte art, coffee roasting, coffee roaster, roasting coffee, espresso machine, "
        "coffee cupping, coffee shop",
    ),
    "wine": Trade(
        "sommelier, wine tasting, wine pairing, winemaker, vintner, wine list, wine cellar, cellars, white "
        "wine, red wine, vineyard, tastings, choose wines, wine merchant, wine, wines",
    ),
    "brewing": Trade(
        "brewer, brewing, beer, brewery, craft beer, malt, yeast, =hops, trial brew",
    ),
    "hospitality": Trade(
        "hotel, hotels, hotel manager, running a hotel, small hotel, guest house, guesthouse, hostel, "
        "restaurant owner, café owner, bed and breakfast, open a café, opening a café, running a restaurant, "
        "restaurant manager, front desk, receptionist, holiday let, running a café",
    ),
    "travel": Trade(
        "tour guide, city tours, travel agent, tour planning, tourism, trip planning, guided tour, plan a "
        "trip, travel planning, itinerary",
    ),
    "butchery": Trade(
        "butcher, sausage, sausages, meat curing, charcuterie",
    ),
    "cheese": Trade(
        "cheesemaker, cheese making, cheesemonger, dairy products",
        near="farming",
    ),
    "games_hobby": Trade(
        "chess lessons, chess teacher, learn chess",
    ),
    "milling": Trade(
        "flour, miller, mill owner, grain mill, oat flour",
    ),
}

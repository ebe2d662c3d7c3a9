"""Teaching, languages, studying, science."""

from coach.matching.trade import Trade

LEARNING: dict[str, Trade] = {
    "teaching": Trade(
        "teacher training, training teachers, curriculum, curriculum design, lesson plans, classroom management, "
        "pedagogy, head teacher, school leadership, e-learning, instructional design, didactics, teaching "
        "materials, play-based learning, lesson planning",
        near="tutoring childcare",
    ),
    "tutoring": Trade(
        "tutor, tutoring, homework help, homework, exam preparation, exam coaching, private lessons, pass exam",
        near="teaching",
    ),
    "maths": Trade(
        "maths, mathematics, math, algebra, calculus, maths tutor, mathematics teacher, fractions",
    ),
    "statistics": Trade(
        "statistics, statistician, regression, survey analysis, spss, stata, data for thesis, quantitative methods",
        near="data_science maths",
    ),
    "physics": Trade(
        "physics, physicist, physics tutor, mechanics course",
    ),
    "chemistry": Trade(
        "chemistry, chemist, lab analyst, water analysis, lab analysis, chemical analysis, water tested, test "
        "water, laboratory, soil analysis, chemical engineer",
    ),
    "biology": Trade(
        "biologist, biology, biochemistry, genetics, microbiology, molecular biology, ecologist, ecology",
    ),
    "geology": Trade(
        "geologist, geology, soil drilling, drill soil, soil sample, soil survey, groundwater, drill well, "
        "borehole, ground survey, drilling a well",
    ),
    "archaeology": Trade(
        "archaeologist, archaeology, dating pottery, excavation, old pottery, potsherds, find from dig",
    ),
    "history": Trade(
        "historian, local history, genealogy, family tree, family history, family research",
        near="museums",
    ),
    "academia": Trade(
        "professor, phd, doctoral, doctorate, dissertation, thesis, academic writing, university lecturer, peer "
        "review, research proposal, postdoc, scholarship application, scholarship, scholarships, supervise "
        "thesis, applying to university, university admission, academic publishing",
    ),
    "english": Trade(
        "english lessons, english teacher, english conversation, practise english, practice english, learn "
        "english, improve english, english language, ielts, toefl, business english, speaking english",
    ),
    "german": Trade(
        "german lessons, german teacher, practise german, practice german, learn german, german conversation, "
        "improve german, german grammar, speaking german",
    ),
    "french": Trade(
        "french lessons, french teacher, practise french, practice french, learn french, french conversation",
    ),
    "spanish": Trade(
        "spanish lessons, spanish teacher, practise spanish, practice spanish, learn spanish, spanish conversation",
    ),
    "italian": Trade(
        "italian lessons, italian teacher, practise italian, practice italian, learn italian, italian conversation",
    ),
    "portuguese": Trade(
        "portuguese lessons, practise portuguese",
    ),
    "arabic": Trade(
        "arabic lessons",
    ),
    "chinese": Trade(
        "mandarin, chinese lessons, cantonese",
    ),
    "japanese": Trade(
        "japanese lessons",
    ),
    "russian": Trade(
        "russian lessons",
    ),
    "turkish": Trade(
        "turkish, turkish lessons",
    ),
    "polish": Trade(
        "polish lessons, polish language",
    ),
    "dutch": Trade(
        "dutch lessons, learn dutch, dutch language",
    ),
    "sign_language": Trade(
        "sign language, deaf interpreter",
    ),
    "public_speaking": Trade(
        "public speaking, speaking in public, give a talk, giving a talk, presentation skills, stage fright, "
        "toastmasters, rhetoric, presentations, speech training, rehearse talk, speak in front, present in front, "
        "pitch training, giving a speech, keynote",
        near="voice coaching",
    ),
    "driving": Trade(
        "driving instructor, driving lessons, driving test, learn to drive, driving licence",
    ),
    "environment": Trade(
        "environmental consultant, sustainability, carbon footprint, climate report, biodiversity, esg, "
        "recycling, battery recycling, waste management, sorting plants, waste sorting, circular economy, "
        "sustainability report, zero waste, life cycle assessment",
        near="energy",
    ),
    "nursing_research": Trade(
        "nursing research, nursing studies, care research",
        near="nursing academia",
    ),
}

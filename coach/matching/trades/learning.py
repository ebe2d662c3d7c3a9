"""Teaching, languages, studying, science."""

from coach.matching.trade import Trade

LEARNING: dict[str, Trade] = {
    "teaching": Trade(
        "teacher training, training teachers, curriculum, curriculum design, lesson plans, classroom "
        "management, pedagogy, head teacher, school leadership, e-learning, instructional design, didactics, "
        "teaching materials, play-based learning, lesson planning",
        near="tutoring",
    ),
    "tutoring": Trade(
        "tutor, tutoring, homework help, homework, exam preparation, exam coaching, private lessons, pass exam",
        near="teaching",
        general=True,
    ),
    "maths": Trade(
        "maths, mathematics, math, algebra, calculus, maths tutor, mathematics teacher, fractions",
    ),
    "statistics": Trade(
        "statistics, statistician, regression, survey analysis, spss, stata, data for thesis, quantitative "
        "methods, biostatistics, biostatistician",
        near="data_science",
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
        "borehole, ground survey, drilling a well, hydrologist, hydrology, hydrogeology",
    ),
    "archaeology": Trade(
        "archaeologist, archaeology, dating pottery, excavation, old pottery, potsherds, find from dig, date vase",
    ),
    "history": Trade(
        "historian, local history, genealogy, family tree, family history, family research",
        near="museums",
    ),
    "academia": Trade(
        "professor, phd, doctoral, doctorate, dissertation, thesis, academic writing, university lecturer, "
        "peer review, research proposal, postdoc, scholarship application, scholarship, scholarships, "
        "supervise thesis, applying to university, university admission, academic publishing",
    ),
    "sign_language": Trade(
        "sign language, deaf interpreter, =deaf",
    ),
    "public_speaking": Trade(
        "public speaking, speaking in public, give a talk, giving a talk, presentation skills, stage fright, "
        "toastmasters, rhetoric, presentations, speech training, rehearse talk, speak in front, present in "
        "front, pitch training, giving a speech, keynote, speech coach, funding pitch, pitch coach",
        near="voice",
    ),
    "driving": Trade(
        "driving instructor, driving lessons, driving test, learn to drive, driving licence, teach drive",
    ),
    "environment": Trade(
        "environmental consultant, sustainability, carbon footprint, climate report, biodiversity, esg, "
        "recycling, battery recycling, waste management, sorting plants, waste sorting, circular economy, "
        "sustainability report, zero waste, life cycle assessment",
    ),
    "nursing_research": Trade(
        "nursing research, nursing studies, care research",
        near="academia",
    ),
    "english": Trade(
        "=english, ielts, toefl",
        general=True,
    ),
    "german": Trade(
        "=german",
        general=True,
    ),
    "french": Trade(
        "=french",
        general=True,
    ),
    "spanish": Trade(
        "=spanish",
        general=True,
    ),
    "italian": Trade(
        "=italian",
        general=True,
    ),
    "portuguese": Trade(
        "=portuguese",
        general=True,
    ),
    "arabic": Trade(
        "=arabic",
        general=True,
    ),
    "chinese": Trade(
        "=chinese, mandarin, cantonese",
        general=True,
    ),
    "japanese": Trade(
        "=japanese",
        general=True,
    ),
    "russian": Trade(
        "=russian",
        general=True,
    ),
    "turkish": Trade(
        "=turkish",
        general=True,
    ),
    "polish": Trade(
        "=polish",
        general=True,
    ),
    "dutch": Trade(
        "=dutch",
        general=True,
    ),
    "swedish": Trade(
        "=swedish",
        general=True,
    ),
    "danish": Trade(
        "=danish",
        general=True,
    ),
    "norwegian": Trade(
        "=norwegian",
        general=True,
    ),
    "finnish": Trade(
        "=finnish",
        general=True,
    ),
    "greek": Trade(
        "=greek",
        general=True,
    ),
    "hebrew": Trade(
        "=hebrew",
        general=True,
    ),
    "hindi": Trade(
        "=hindi",
        general=True,
    ),
    "urdu": Trade(
        "=urdu",
        general=True,
    ),
    "korean": Trade(
        "=korean",
        general=True,
    ),
    "ukrainian": Trade(
        "=ukrainian",
        general=True,
    ),
    "czech": Trade(
        "=czech",
        general=True,
    ),
    "hungarian": Trade(
        "=hungarian",
        general=True,
    ),
    "romanian": Trade(
        "=romanian",
        general=True,
    ),
    "persian": Trade(
        "=persian, farsi",
        general=True,
    ),
    "swahili": Trade(
        "=swahili",
        general=True,
    ),
    "vietnamese": Trade(
        "=vietnamese",
        general=True,
    ),
    "thai": Trade(
        "=thai",
        general=True,
    ),
}

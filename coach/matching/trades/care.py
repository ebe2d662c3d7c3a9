"""Health, care, bodies and minds, animals, children, faith."""

from coach.matching.trade import Trade

CARE: dict[str, Trade] = {
    "medicine": Trade(
        "physician, gp, general practitioner, family doctor, paediatrician, pediatrician, surgeon, "
        "cardiologist, dermatologist, internist, specialist doctor, orthopaedist, anaesthetist, medical "
        "doctor, neurologist, oncologist, diagnosis",
    ),
    "nursing": Trade(
        "nurse, nursing, wound care, ward nurse, triage, district nurse, charge nurse, care of the sick, "
        "patient charts, injections, diabetes care",
        near="elder_care",
    ),
    "elder_care": Trade(
        "elder care, elderly care, elderly mother, elderly father, care home, nursing home, dementia, =carer, "
        "caregiver, care for my mother, care for my father, home care, palliative, hospice, geriatric, "
        "respite care, care level",
        near="nursing",
    ),
    "midwifery": Trade(
        "midwife, midwifery, pregnancy, childbirth, doula, breastfeeding, antenatal, lactation, home birth, "
        "births, newborn",
    ),
    "physio": Trade(
        "physiotherapy, physiotherapist, physio, back exercises, back pain, sore back, osteopath, osteopathy, "
        "rehabilitation, knee pain, sore knee, massage, masseur, masseuse, posture, shoulder pain, "
        "chiropractor, stiff neck, sports injury",
    ),
    "psychology": Trade(
        "psychologist, psychotherapist, psychotherapy, psychology, therapist, counsellor, counselling, "
        "counseling, burnout, depression, anxiety, grief, bereavement, trauma, stress management, mental "
        "health, addiction, panic attacks",
    ),
    "dentistry": Trade(
        "dentist, dentistry, dental, toothache, orthodontist, children's teeth, braces teeth, dental hygienist",
    ),
    "pharmacy": Trade(
        "pharmacist, pharmacy, medication, medication plans, drug interactions, prescriptions, =medicines",
    ),
    "nutrition": Trade(
        "dietitian, dietician, nutritionist, nutrition, meal plan, meal plans, diet, weight loss, gluten-free "
        "diet, allergies food, eating plan",
    ),
    "fitness": Trade(
        "personal trainer, fitness, gym, yoga, pilates, strength training, marathon training, half marathon, "
        "running coach, run a marathon, athletics, running technique, stretching, triathlon, running trainer, "
        "running training, marathon",
    ),
    "swimming": Trade(
        "swimming, swimming coach, swimming lessons, swim, learn to swim, lifeguard",
    ),
    "sports": Trade(
        "football coach, tennis, tennis coach, climbing instructor, ski instructor, riding lessons, horse "
        "riding, martial arts, judo, karate, self-defence, self-defense, sailing lessons, sailing instructor, "
        "referee, learn to ski, surf lessons",
    ),
    "first_aid": Trade(
        "first aid, paramedic, ambulance, cpr, emergency medicine",
        near="nursing",
    ),
    "optics": Trade(
        "optician, glasses prescription, eye test, optometrist, contact lenses, optometry",
    ),
    "hearing": Trade(
        "hearing aid, hearing aids, audiologist, hearing test",
    ),
    "speech": Trade(
        "speech therapy, speech therapist, stutter, stuttering, logopaedics",
    ),
    "occupational": Trade(
        "occupational therapist, occupational therapy, ergonomics, ergonomic",
    ),
    "veterinary": Trade(
        "vet, veterinary, veterinarian, sick dog, sick cat, animal surgery, calving, animal health, equine, "
        "horse medicine",
    ),
    "dogs": Trade(
        "dog training, dog trainer, puppy, dog sitter, dog sitting, dog walker, dog walking, cat sitter, pet "
        "sitter, look after dog, look after cat, pet sitting",
    ),
    "childcare": Trade(
        "childcare, childminder, babysitter, babysitting, nanny, kindergarten, nursery teacher, nursery "
        "place, daycare, day care, after-school, after-school clubs, toddler, au pair, look after children, "
        "preschool, crèche",
    ),
    "social_work": Trade(
        "social worker, social work, youth work, youth worker, housing help, refugees, refugee support, "
        "homeless, homelessness, shelter, street work, disability, benefits application, welfare benefits, "
        "debt counselling, domestic violence, integration help",
        near="charity",
    ),
    "charity": Trade(
        "charity, ngo, non-profit, nonprofit, volunteers, volunteer rotas, volunteer management, donations, "
        "community organising, community organizer, canvassing, =campaigner, activism, charity board",
        near="social_work",
    ),
    "religion": Trade(
        "pastor, priest, preaching, sermon, imam, rabbi, chaplain, theology, funeral speech, wedding ceremony",
    ),
    "funeral": Trade(
        "funeral, undertaker, burial, gravestone, mourning speech",
    ),
    "beauty": Trade(
        "hairdresser, haircut, haircuts, barber, beautician, make-up artist, makeup artist, nail studio, "
        "cosmetics, bridal make-up, skin care, hair styling",
    ),
    "perfume": Trade(
        "perfume, perfumer, fragrance, scents",
    ),
    "biomedical": Trade(
        "clinical trial, clinical trials, clinical studies, clinical research, device approval, medical "
        "device, medical devices, drug approval, pharmacology, regulatory affairs, ethics committee",
    ),
    "public_health": Trade(
        "public health, epidemiology, epidemiologist, vaccination, hygiene, infection control, hygiene rules, "
        "hygiene concept, food hygiene",
    ),
}

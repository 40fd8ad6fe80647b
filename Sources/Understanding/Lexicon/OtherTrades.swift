/// Trades that no école de production teaches, so that somebody who names one is told so.
///
/// What the catalogue names itself is left out when the words are compiled.
enum OtherTrades {
  static let names = """
    coiffeur, coiffeuse, coiffure, barbier, esthéticienne, esthéticien, esthétique, maquilleuse,
    onglerie, prothésiste ongulaire, tatoueur, tatoueuse, infirmier, infirmière, aide soignant,
    aide soignante, auxiliaire de vie, auxiliaire de puériculture, puéricultrice, sage femme, médecin,
    docteur, chirurgien, chirurgienne, dentiste, kiné, kinésithérapeute, pharmacien, pharmacienne,
    ambulancier, ambulancière, vétérinaire, soigneur animalier, toiletteur, toiletteuse, éleveur canin,
    avocat, avocate, juge, notaire, policier, policière, gendarme, militaire, soldat, pompier,
    sapeur pompier, pompière, douanier, agent de sécurité, vigile, professeur des écoles, instituteur,
    institutrice, maîtresse d'école, éducateur spécialisé, éducatrice spécialisée, animateur, animatrice,
    psychologue, psy, journaliste, écrivain, photographe, acteur, actrice, comédien, comédienne,
    chanteur, chanteuse, rappeur, rappeuse, danseur, danseuse, musicien, musicienne, dj, youtubeur,
    youtubeuse, influenceur, influenceuse, streamer, streameuse, footballeur, footballeuse, basketteur,
    coach sportif, pilote de ligne, pilote d'avion, hôtesse de l'air, steward, astronaute, chauffeur vtc,
    chauffeur de taxi, taxi, facteur, factrice, banquier, banquière, comptable, trader, agent immobilier,
    architecte, ingénieur, ingénieure, secrétaire, fleuriste, libraire, caissier, caissière, mannequin,
    styliste ongulaire, concepteur de jeux vidéo, détective,
    hairdresser, hairdressing, barber, beautician, make up artist, nail technician, tattoo artist, nurse,
    doctor, surgeon, dentist, physiotherapist, pharmacist, paramedic, vet, veterinarian, lawyer, judge,
    police officer, policeman, policewoman, soldier, firefighter, fireman, teacher, social worker,
    psychologist, journalist, writer, photographer, actor, actress, singer, rapper, dancer, musician,
    footballer, youtuber, influencer, airline pilot, flight attendant, astronaut, taxi driver, postman,
    banker, accountant, estate agent, architect, engineer, secretary, florist, cashier, model
    """
}

/// Words that stand for one subject when something is asked: "tarif", "prix", "combien ça coûte".
enum ConceptLexicon {
  /// A line each; the first word stands for all.
  private static let groups = """
    prix, tarif, facture, facturez, facturer, coutera, couterait, depenser, budget,  tarifs, cout, coute, couter, frais, payant, payante, cher, chere, gratuit, gratuite, gratos, price, prices, cost, costs, fee, fees, free, expensive, devis
    salaire, saler, salere, bulletin de paie, touche, toucher,  payes, payee, payer, paie, remunere, remuneree, remuneration, thune, thunes, argent, sous, fric, gagne, gagner, wage, wages, salary, paid, pay, earn, money, euros
    diplome, diplomes, certificat, qualification, qualifications, diploma, diplomas, certificate, certificates
    reconnu, reconnue, officiel, officielle, recognised, recognized, official, valable
    duree, dure, combien de temps,  durer, longtemps, long, annees, duration, last, lasts, dire
    internat, interne, logement, dormir, dort, dors, loger, chambre, boarding, board, sleep, accommodation, interna, intena
    inscrire, inscrit, inscription, postuler, candidature, candidater, admission, entrer, entre, rentrer, integrer, dossier, apply, application, enrol, enroll, join
    note, notes, moyenne, moyennes, bulletin, bulletins, grades, grade, marks, resultats
    handicap, dys, dyslexique, dyslexie, ulis, rqth, mdph, tdah, autiste, disability, disabled, dyslexic, dyslexia, adhd, autistic
    fille, filles, meuf, meufs, femme, femmes, girl, girls, women, woman, fi
    stage, stages, pfmp, immersion,  placement, placements, internship, internships
    horaire, horaires, planning, rythme,  emploi du temps, vacances, schedule, timetable, hours, holidays
    transport, transports, bus, car, navette, venir, trajet, travel
    debouche, debouches, emploi, boulot, job, jobs, avenir, future
    embaucher, embauche, embauches, recruter, recrutement, engager, hire, recruit, hiring, recruiting
    entreprise, entreprises, societe, boite, pme, company, companies, business, firm
    eleve, eleves, jeune, jeunes, pupil, pupils, student, students, trainee, trainees
    donnee, donnees, enregistre, enregistree, enregistrees, stocke, stockes, garde, gardes, conserve, data, stored, saved, recorded, kept
    robot, bot, ia, humain, machine parlante, human, ai
    danger, dangereux, dangereuse, dangereu, risque, risques, accident, accidents, dangerous, safe, safety, risk, risks, blesser, blesse
    visite, visiter, visites, portes ouvertes, voir, visit, tour, look
    portable, telephone, telephones, smartphone, phone, phones, mobile
    parents, parent, daron, darons, daronne, mere, pere, famille, mum, dad
    encadrement, encadre, prof, profs, professeur, professeurs, maitre, maitres, formateur, formateurs, enseignant, enseignants, dirige, teacher, teachers, staff
    decroche, quitte, lache, arrete, decrocher, decrochage, decrocheur, decrocheurs, dropout, dropped
    age, ans, old, years
    papiers, papier, titre, sejour, etranger, etrangere, papers, undocumented
    metier, metiers, boulots, taf, tafs, filieres, filiere,  profession, professions, trade, trades, career
    choisir, choix, choose, decider
    nul, mauvais, mauvaise, mauvaises, pourri, pourries, terrible, faible, bad, poor
    fabrique, fabriquer, produit, produire, production, make, makes, produce
    vend, vendu, vendus, vendre, client, clients, commande, commandes, order, orders, customer, customers
    don, dons, donner, mecenat, defiscalise, defiscaliser, fiscal, impot, impots, donate, donation, sponsor, patronage
    taxe, apprentissage taxe, soltea, levy
    finance, financement, financer, finances, fonds, subvention, subventions, economique, funding, funded, fund, income, revenus
    creer, ouvrir, fonder, monter, lancer, creation, start, found, create, open
    qualite, tolerances, tolerance, precision, serieux, quality
    delai, delais, livrer, livrez, livraison, deadline, delivery
    transmettre, enseigner, retraite, retraites, teach, teaching, pass
    concurrence, deloyale, casser, competition, unfair
    gouvernance, decision, decisions, conseil, administration, voix, governance, board of
    coordonnees, numeros, contacts, noms, names, contact
    orthographe, fautes, francais ecrit, maths, calculer, calcul, spelling
    peur, tromper, trompe, planter, plante, rater, rate, wrong, mistake, fail
    confiance, timide, confidence, shy
    """

  private static let table: HashTable = {
    var table = HashTable(minimumCapacity: 1024)
    for (index, line) in groups.split(separator: "\n").enumerated() {
      for phrase in PhraseList(String(line)) {
        let words = phrase.utf8.split(separator: UInt8(ascii: " "))
        // A phrase has no stem of its own.
        guard words.count == 1 else { continue }
        let stem = Stem.hash(Array(words[0])[...])
        if table[stem] == nil { table.insert(Int32(index), for: stem) }
      }
    }
    return table
  }()

  /// What stands for all words of its group; the stem itself where it is in none.
  static func concept(of stem: UInt64) -> UInt64 {
    table[stem].map { WordHash.pair(seed, UInt64($0)) } ?? stem
  }

  private static let seed: UInt64 = 0x636f_6e63_6570_7400
}

/// Words before places, other names of places, and communes that are ordinary words too.
enum PlaceLexicon {
  /// What ends in "de" may end in "d'" as well.
  static let entries: [CueEntry] = leads.map { entry in
    let elided = PhraseList(entry.phrases).filter { $0.hasSuffix(" de") }.map {
      String($0.dropLast())
    }
    return CueEntry(entry.cue, ([entry.phrases] + elided).joined(separator: ", "))
  }

  private static let leads: [CueEntry] = [
    CueEntry(
      .placeLead(.home),
      """
      je habite, je habiter, mwen abité, mwen ka rété, mwen rété, mwen rete, ka rété, mi rest,
      mi abit, mi rèt, nou rété, nou abité, je reste à, on é a, on est à, ma ville est,
      mon adresse ville, my home is, my place is, home is, i'm living in, abité, jabite a, on vit,
      j'habite, j'habite à, habite, habite à, habites, habites à, habitons, habitent, habitant à, je
      vis à, je vis dans, je vis au, je vis en, je vis vers, je vis près de, vis à, vivons à, vit à,
      on vit à, je réside, réside, je réside à, réside à, résidant à, domicilié à, domiciliée à, je
      loge à, je crèche à, je crèche vers, je squatte à, chez moi c'est, chez moi c'est à, chez nous
      c'est, mon adresse c'est, ma ville c'est, ma ville est, ma commune c'est, mon village c'est,
      mon village s'appelle, ma ville s'appelle, ma ville, mon village, ma commune, habitan, jabite,
      abite, jhabite, habit à, habi à, habitte, j'habitte, i live, i live in, live in, lives in,
      living in, we live in, i live at, i live near, my town is, my city is, my village is, habite
      près de, habite pas loin de, habite à côté de, habite vers, j'abite, on habite, je suis
      domicilié à
      """),
    CueEntry(
      .placeLead(.strong),
      """
      je suis a, jsuis a, jsui a,  ché ma mere a, chez ma mere a,
      à coté la ville, à coté la ville de, on est a, on é a, garde alternée, between,
      je suis de, je suis du, je suis originaire de, originaire de, on est de, je viens de, je viens
      du, viens de, vient de, la ville de, le village de, la commune de, à côté de, juste à côté de,
      pas loin de, près de, proche de, aux alentours de, autour de, du côté de, non loin de, à
      proximité de, dans le coin de, dans les environs de, région de, située à, situé à, situés à,
      basée à, basé à, basés à, basées à, installés à, installé à, installée à, implantée à,
      implanté à, implantés à, on est à, on est basé à, nous sommes à, nous sommes basés à, notre
      entreprise est à, mon entreprise est à, mon atelier est à, i'm from, i am from, we're from, we
      are from, based in, located in, i come from, come from, close to, next to, not far from,
      situated in, je suis basé à, je suis basée à, chez mon père à, chez ma mère à, entre, à coté
      de, coté de
      """),
    CueEntry(
      .placeLead(.plain),
      """
      à, au, aux, dans, vers, en direction de, in, near, at, jusqu'à, chez, around, je suis à, je
      suis vers, i'm in, i am in, sur
      """
    ),
    CueEntry(.placeLead(.weak), "de, du, des, d, from"),
  ]

  /// Words between a lead and its place: "j'habite *dans la* Manche".
  static let links =
    """
    à, a, au, aux, dans, en, sur, vers, près, de, du, d, le, la, l, les, des, in, the, at, near, ds,
    ville, commune, village, cote, département, dpt, dép, dept, département, department, région, of, numéro
    """

  /// Of these, the ones that announce a department rather than a commune: "la Vienne".
  static let articles = "le, la, l, les, en, département, dpt, dép, dept, région, the, department"

  /// What may stand between a commune and its department: "Saint-Denis *dans le* 93".
  static let qualifiers =
    """
    dans, le, la, l, les, en, ds, du, de, à, a, département, dpt, dép, dept, in, the, sur, celle, celui,
    c'est, an, dann, dan, plutôt, côté, région
    """

  /// Nicknames, short forms and English names, as the commune is written.
  static let otherNames: [(names: String, commune: String)] = [
    ("sainté, st é, saint é, st étienne", "Saint-Étienne"),
    ("paname, panam, pantruche", "Paris"),
    ("marsiho, marseilles, mars eille", "Marseille"),
    ("lyons", "Lyon"),
    ("bdx, bordo", "Bordeaux"),
    ("tlse, toulouz, la ville rose", "Toulouse"),
    ("montpel, monpel", "Montpellier"),
    ("strass, strasburg", "Strasbourg"),
    ("clermont fd, clermont fe, clermont ferrant", "Clermont-Ferrand"),
    ("dunkirk, dunkerke", "Dunkerque"),
    ("rheims", "Reims"),
    ("saint dié, st dié, saint dé", "Saint-Dié-des-Vosges"),
    ("auber", "Aubervilliers"),
    ("chalon sur saone", "Chalon-sur-Saône"),
    ("cherbourg, cherbourg octeville", "Cherbourg-en-Cotentin"),
    ("grenob", "Grenoble"),
    ("villeur", "Villeurbanne"),
    ("valen ciennes", "Valenciennes"),
    ("la roche", "La Roche-sur-Yon"),
    ("st nazaire, st naz, saint naz", "Saint-Nazaire"),
    ("st malo", "Saint-Malo"),
    ("st denis", "Saint-Denis"),
    ("aix", "Aix-en-Provence"),
    ("boulogne billancourt, boulbi", "Boulogne-Billancourt"),
    ("aulnay", "Aulnay-sous-Bois"),
    ("clichy sous", "Clichy-sous-Bois"),
    ("le mans", "Le Mans"),
    ("mtp, mpl, montpellié", "Montpellier"),
    ("stras, stras bourg", "Strasbourg"),
    ("grenobe", "Grenoble"),
    ("clermont ferrand, cft, clfd", "Clermont-Ferrand"),
    ("v d ascq, villeneuve d ascq, vda", "Villeneuve-d'Ascq"),
    ("vx en velin, vaulx, vaulx en v, vo en vlin, vo en velin, vau en velin", "Vaulx-en-Velin"),
    ("st quentin en yvelines, sqy", "Saint-Quentin-en-Yvelines"),
    ("fodfrans, fo de frans, foyal", "Fort-de-France"),
    ("pwentapit, lapwent, pointe a pitre", "Pointe-à-Pitre"),
    ("lézabim, lé zabim, zabim, les abymes", "Les Abymes"),
    ("lamanten, le lamanten", "Le Lamentin"),
    ("senmaten, sen maten", "Saint-Martin"),
    ("sin dni, sendni, sin deni, sen deni, sindni", "Saint-Denis"),
    ("sin piér, sin pyer, sen pyè, sinpièr, sin pièr", "Saint-Pierre"),
    ("sin lwi, sin loui, sen lwi, sinlwi", "Saint-Louis"),
    ("sin bnoi, sin benoi", "Saint-Benoît"),
    ("tanpon, le tanpon", "Le Tampon"),
    ("lé wob, le wobè", "Le Robert"),
    ("kayenn, kayèn, cayen", "Cayenne"),
    ("bastè, bas tè", "Basse-Terre"),
    ("lagwozy, gozyé, gozié", "Le Gosier"),
    ("schoelcher, chelchè", "Schœlcher"),
    ("vierzon", "Vierzon"),
    ("kan", "Caen"), ("mess, mèss", "Metz"), ("rince, rinse, rinsse", "Reims"),
    ("osser, osserre", "Auxerre"),
    ("mtpl", "Montpellier"), ("tls", "Toulouse"),
    ("mrs, massilia, la cité phocéenne, cité phocéenne", "Marseille"),
    ("rbx", "Roubaix"), ("tcg", "Tourcoing"), ("vlb", "Villeurbanne"),
    ("strg, strbg, sxb", "Strasbourg"),
    ("greno", "Grenoble"), ("dk", "Dunkerque"), ("rns", "Rennes"),
    ("la capitale des gaules", "Lyon"),
    ("la capitale des flandres", "Lille"), ("la cité des ducs", "Nantes"),
    ("paname, panam, la capitale", "Paris"),
    ("st q, saint q", "Saint-Quentin"), ("boulogne mer", "Boulogne-sur-Mer"),
    ("chelcher", "Schœlcher"),
    ("sin pol, sen pol", "Saint-Paul"), ("sin jozef, sen jozef", "Saint-Joseph"),
    ("sint mari", "Sainte-Marie"),
    ("évry", "Évry"),
  ]

  /// Other names of regions and departments; the value is a region's name or a department's code.
  static let otherAreas: [(names: String, area: String)] = [
    (
      "paca, provence, la provence, région sud, côte d'azur, cote d'azur, french riviera",
      "Provence-Alpes-Côte d'Azur"
    ),
    ("idf, ile de france, région parisienne, paris region, banlieue parisienne", "Île-de-France"),
    ("brittany, bretagne, breizh", "Bretagne"),
    ("normandy, normandie, haute normandie, basse normandie", "Normandie"),
    ("corsica, corse, la corse", "Corse"),
    ("burgundy, bourgogne, franche comté, bfc", "Bourgogne-Franche-Comté"),
    ("ara, aura, rhône alpes, rhone alpes, auvergne", "Auvergne-Rhône-Alpes"),
    ("hdf, picardie, picardy, nord pas de calais, hauts de france, ch'nord", "Hauts-de-France"),
    ("alsace, lorraine, champagne ardenne, grand est", "Grand Est"),
    ("aquitaine, poitou charentes, limousin, nouvelle aquitaine", "Nouvelle-Aquitaine"),
    ("languedoc roussillon, languedoc, midi pyrénées, occitanie, occitania", "Occitanie"),
    ("centre val de loire, région centre", "Centre-Val de Loire"),
    ("pays de loire, pays de la loire", "Pays de la Loire"),
    ("réunion, la réunion, île de la réunion, reunion island", "974"),
    ("île de beauté, l'île de beauté", "Corse"), ("grantest, le grantest", "Grand Est"),
    ("o de france, les o de france, ô de france", "Hauts-de-France"),
    ("péi de la loire, pays d la loire", "Pays de la Loire"),
    ("o de sène, o de seine", "92"), ("sène et marne", "77"),
    ("sène saint denis, sène st denis", "93"),
    ("ba rin", "67"), ("o rin", "68"), ("l'éro, éro", "34"), ("lizère", "38"), ("mozel", "57"),
    ("neuf trois, le neuf trois, neuf 3, 9 3, le 9 3", "93"),
    ("neuf quatre", "94"),
    ("neuf cinq", "95"),
    ("neuf deux", "92"),
    ("neuf un, le neuf un", "91"),
    ("sept sept, le sept sept", "77"),
    ("sept huit, le sept huit", "78"),
    ("matinik, matnik, madinina, lamatinik", "972"),
    ("gwadloup, gwada, gwadada, lagwadloup", "971"),
    ("lagwiyann, gwiyann, giyàn, guyane", "973"),
    ("rényon, la rényon, laréyon, larénion, la rénion, lile de la réunion", "974"),
    ("mayotte, mayot, maore", "976"),
    ("guyane française, french guiana", "973"),
  ]

  /// Towns of other countries: whoever lives there lives in no commune that sounds like it.
  static let abroad =
    """
    bruxelles, brussels, geneve, geneva, liege, london, londres, montreal, quebec, abidjan, oran, alger, algiers,
    casablanca, kazablanka, rabat, tunis, dakar, bamako, conakry, kinshasa, douala, yaounde, lome, cotonou, niamey,
    lausanne, zurich, barcelone, barcelona, madrid, lisbonne, lisbon, berlin, kiev, kyiv, kaboul, damas,
    istanbul, rome, milan, turin, charleroi, namur, luxembourg, monaco, marrakech, fes, agadir, antananarivo,
    moroni, port au prince, haiti, maroc, algerie, tunisie, senegal, belgique, suisse, espagne, portugal, italie,
    allemagne, angleterre, cote d ivoire, ivory coast
    """

  /// Communes whose names are ordinary words: places only where one is asked or said so.
  static let ordinaryWords = """
    y, saint, sainte, oui, non, sens, bois, contre, grand, bonne, place, ville, vers, cours, aime, mère, père,
    fille, ligne, vue, corps, plan, long, moyen, école, mars, avril, rue, simple, force, lire, gars,
    viens, chance, plaisir, rouge, vieux, mer, campagne, chemin, bras, charge, armes, courant,
    frais, faux, premières, change, ciel, suisse, maire, avion, port, beaux, boulot, prince, portes,
    riche, lance, pont, bus, vert, allons, château, don, salon, roman, jardin, chasse, us, bar,
    croix, nice, montagne, orange, barre, tours, rivière, monte, rang, champs, monnaie, murs, doux,
    signes, centres, by, cesse, marches, routes, liés, poisson, mont, geste, salles, luxe, marques,
    degré, sure, ballon, bio, lutter, ange, jure, job, jury, fins, pure, cultures, publier,
    champagne, pierres, pis, seuil, chapeau, charme, marre, francs, juif, sache, joyeux, nuits,
    serez, gras, feux, gardes, maillot, cellule, précieux, marin, peintre, real, four, ondes,
    parent, piano, quarante, bains, survie, aube, baby, poil, colonne, ponts, fontaine, rivières,
    conte, couches, gêne, lourde, roche, sauve, confort, racines, baron, louer, plats, vif, this,
    branches, die, pleure, puits, saints, soyons, goûts, messe, plomb, bords, bulle, aire, bu,
    aurons, azur, mâle, plaine, irai, paille, servant, guise, sales, tendu, chatte, courtes, maux,
    rocher, angoisse, bars, trans, basses, planches, ports, charmant, ongles, contes, lent, linge,
    bonnet, bourré, carnet, devise, ri, dangers, er, élan, camarade, creuse, grenier, vives, mouton,
    routier, angles, pelouse, tasse, boue, fosse, lacs, bouquet, couture, relevant, cheville,
    perles, chauve, levier, bidon, cercles, jumeaux, landes, vertus, vignes, vitré, voisines, borne,
    mousse, chars, pin, rives, teneur, joyeuse, tonnerre, cordon, dance, our, bouchon, loue,
    moulins, pleurs, abondance, bulles, mens, monts, mouches, engins, courbes, talon, bats,
    bouillon, cieux, marges, ris, aiguilles, caves, folles, ramasse, ver, jumelles, sos, écurie,
    falaise, cerise, orgueil, poses, choux, haleine, pince, blond, buisson, lentilles, iron, target,
    gap, brain, busy, gas, cast, cars, pace, pray, lay, dry, contest, very, cutting, many, hunting,
    cuts, sees, flat, singles, goes, hours, came, still, sand, gray, novel, arrest, cry, son, eu,
    les, la, le, marie, françois, vincent, luc, gilles, yves, rené, albert, alex, romain, mathieu,
    nicole, clara, suzanne, léon, rémy, ève, lucy, alan, lee, mary, martin, arthur, bruno, camille,
    florent, aurélien, barbara, bernard, denis, fabien, félix, germain, hilaire, julien, laurent,
    loïc, marcel, maurice, michel, nicolas, paul, pierre, quentin, sylvain, thomas, xavier, mode,
    moteur, mécanique, garage, chaud, froid, metal, fer, forges, forge, tuile, tuiles, usine,
    métier, métiers, travail, stage, an, ans, ai, as, es, est, et, ou, où, un, une
    """
}

extension DistressPatterns {
  /// Gone from home, or sought.
  static let flight = Entry(
    grade: .explicit, subject: .runaway,
    lines: """
      @loved|il|elle|enfant ~a|est|s|has|is +fugué|disparu|enfui|enfuie|enfuit|fugue|sauvé|missing|fugé|ran ~depuis|hier|nuit|elle|il|foyer|away|jours|since
      parti|partie|barré|barrée|cassé|cassée|tiré|tirée|enfui|enfuie|échappé|échappée|sauvé|sauvée|évadé ~maison|chez|foyer|famille|centre|parents|home ~nuit|savent|cachette|caché|cachée|hier|matin|retournerai|retourne|où|inconnu|police|recherche|personne -travail|vacances|école|courses|médecin|stage
      left|leaving|escaped|ran|fled ~home|house|care|foster|parents ~back|night|know|telling|hiding|never|going -school|work|job|key|keys|phone
      jai|ai|g|a|as +fugué|fugé|fuguer|fugue
      cache|caché|cachée|hiding|planqué|planquée ~chez|at|inconnu|ami|friend ~police|parents|foyer|savent|home|recherche|cherchent|retourner
      """)

  /// A bag that is packed.
  static let thoughtsOfFlight = Entry(
    grade: .implicit, subject: .runaway,
    lines: """
      sac|valise|affaires|bag|bags ~soirs|soir|nuit|jour|bientôt|just|go|away|disparais|day|tonight ~disparais|pars|barre|casse|go|leave|gone|reverra -stage|colo|vacances|classe|internat|foot
      pack|packing|packed +a|my|some ~bag|things|stuff|clothes ~go|leave|run|away|gone|tonight -holiday|trip|school|camp
      sac|valise|bag|affaires|bags|baluchon ~prêt|prépare|préparé|pack|packed|prêtes|prêts|cache|caché|fait|packing|under|sous ~disparais|pars|partir|casse|go|leave|soir|nuit|lit|away|tire|tonight|reviens|leaving|barre|bed -stage|colo|vacances|sport|internat|école|demain|classe|foot
      partir|pars|barrer|casser|tirer|enfuir|disparais|disparaître|fuguer|fuir|leave|run|quitter ~reverront|retrouveront|loin|jamais|personne|reviendrai|back|away|soirs|nuit|cette|savent|chez|eux|étouffe|ici|them|home|maison -études|école|vacances|stage|travailler|cap|bac|internat|appartement|étranger|apprentissage|bonne|soirée|bye|diplôme|région|campagne|school|trip|holiday|concert|bus|ans|majeur|école-de
      étouffe|supporte|craque|tiens|suffocate ~plus|chez|maison|moi|home|ici|parents|famille|partir|casser|here|$ -chaleur|masque|pull|foule|bruit|classe|lycée|cours|laine
      casser|barrer|tirer|sauver|enfuir|fuguer|partir|fugue|runaway|leaving|running|run ~chez +moi|eux|mes|ma|parents|home -vacances|travail
      disparais|disparaître|disparaitre|disappear|pars|partir ~un|soir|soirs|jour|day|night|bientôt|nuit|one ~jour|soirs|soir|disparais|nuit|plus|reverront|night|day -vacances|noël|mer|stage|train
      """)
}

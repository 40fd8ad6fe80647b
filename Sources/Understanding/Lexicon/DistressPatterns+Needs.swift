extension DistressPatterns {
  /// Put out of the house, asleep where nobody lives, nothing eaten for days.
  static let putOut = Entry(
    grade: .explicit, subject: .noRoof,
    lines: """
      jdor|jdors|jdormi|jdorm ~dehor|dehors|rue|gare|voiture|hall|ds|dans|cave|parc|metro|banc
      mère|père|parents|daronne|daron|darons|famille|ils|il|elle|foyer|reum|mum|mom|dad|stepdad|beau-père|they|hôtel|propriétaire|on ~m|ma|me|nous|us|jme ~foutu|foutue|mis|mise|met|mettent|viré|virée|vire|jeté|jetée|jeter|jette|chassé|chassée|balancé|kicked|threw|chucked|booted|throwing|kicking|mettre|virer ~dehors|dehor|deor|rue|porte|out|street|trottoir -classe|stage|cours|match|poubelle|jouer|atelier
      vis|vit|vivons|dors|dort|dormons|dor|jdor|jdors|dormir|live|living|sleep|sleeping ~voiture|rue|gare|hall|cave|parking|cage|'car|van|tent|tente|station|streets|street|bench|banc|squat|escalier|cartons|aéroport|laverie|doorway|métro|abribus -minutes|km|près|loin|travaille|camping|vacances|garage|festival|à-côté|devant|chien|grande|calme|bord|road|famille|n°|numéro|belle|vers|derrière
      suis|sui|vit|vis|est|sommes|jsui|chui +à|a|dans|ala +la +rue ~depuis|avec|sorti|ans|jours|semaine|nuit|18|froid -niveau|maths|anglais|cours
      nowhere|nulle|aucun|no ~stay|sleep|go|live|dormir|aller|place|part|endroit ~tonight|nuit|soir|live|sleep|anymore|stay|dormir
      dors|dort|dor|jdor|jdors|dormir ~chez|cher|ché ~personne|inconnu|inconnus|n'importe|gens|nimporte
      rien|pas|plus|pa +mangé|avalé|bouffé|manger|avaler|mengé ~depuis|depui|dpui|dep|jours|jour|hier|avant-hier|lundi|dimanche|samedi|semaine|24|48|deux|trois|2|3 -malade|gastro|ramadan|matin|dent|régime
      rien|plus|pas|nothing|no ~manger|mangé|bouffer|nourriture|food|eat|frigo|eaten ~maison|chez|home|frigo|house|samedi|argent|money|jours|jour|kids|enfants|semaine|lundi|vendredi|friday|monday -cantine|porc|cuisine|restaurant|viande|midi|internat|matin
      haven|havent|hasn|hadn|not|didn ~eaten|eat ~since|days|day|anything|yesterday -lunch|breakfast
      mangé|mange|manger|bouffe|eat|eaten ~rien|pas|nothing|plus ~jours|jour|depuis|days|hier|semaine|yesterday|dimanche|lundi -viande|porc|cantine
      serrure|serrures|'lock|'locks ~changé|changée|changed|changer
      met|mettent|mis|mise|virer|vire|virent|expulse|expulsé|expulsés|expulsent|evicted|evict|évincé ~dehors|demain|rue|famille|tonight|petits|enfants -cours|lycée|classe|match|stage
      mineur|mineure|moi|je ~dormir|dors|dort|dodo ~dehors|deor|rue|gare|pont|porte|froid|tente|campement|parc
      centime|sous|argent|thune|money|euro ~rien|plus|pas|no ~manger|avalé|mangé|eat|food|eaten
      """)

  /// Nights on sofas, rent that isn't paid, meals that are left out.
  static let want = Entry(
    grade: .implicit, subject: .noRoof,
    lines: """
      dors|dort|jdor|loge|vis|squatte|dormir|sleep|sleeping|staying|stay|héberge|hébergé|hébergée|crash|crashing|jsquatte ~droite|gauche|canapé|canapés|potes|pote|copains|ami|amis|amie|copain|copine|sofa|couch|sofas|floor|friends|friend|mate|hôtel|hostel|115 ~moment|depuis|jusqu|soir|soirs|different|semaine|parents|gauche|droite|sachent|plus|différent|until|week|weeks|night|now|mois -week-end|weekend|samedi|vacances|anniversaire|soirée|stage|fête|pyjama|mercredi
      expulser|expulsés|expulsé|expulsion|huissier|huissiers|evicted|eviction|saisie|bailiffs ~va|on|risque|mars|mois|mère|nous|getting|we|semaine|bientôt|famille|loyer|maison|appart|demain|peur -cours|collège|match
      loyer|rent|factures|bills|crédit|électricité|chauffage|gaz|eau|heating|courant ~retard|payer|paye|impayés|behind|coupé|coupée|coupent|afford|dettes|plus|pay|off|doit|mois|cut -combien|cher|internat|travaux|électricien|école|stage|formation|armoire|règle|intervention
      perdre|perd|perdu|lose|losing|lost|quitter|rendre ~maison|appart|appartement|logement|flat|home|house|toit|chambre|foyer ~loyer|rent|payer|mum|mère|nous|rue|mois|on|we|behind|soon -études|internat|clé|clés|déménager|cap
      plus|veulent|veut|won|don|want|peux|jette +plus|de|pas|rester|me|want|t ~moi|chez|rester|me|maison|parents ~parents|mère|père|dehors|eux|here|anymore|elle -partir-étudier|école|stage|patron|travailler
      foyer|ase|placement|majorité ~dehors|rue|logement|nulle|toit|viré|met -école|bac|permis|patron|stage|internat|formation|sympa|trouve|près|bien
      nulle|nowhere|no ~part|place|where ~aller|go|dormir|stay|live|après|à -trouve|stage|voir
      manger|mange|mangeons|bouffe|mangé|mangent|eat|eats|eating ~pas|jamais|rien|peu|plus|faim|rarely|barely|not|never|only|once|une ~faim|tous|jours|fois|soirs|assez|maison|chez|every|enough|day|home|souvent|soir|moitié -viande|porc|cantine|sport|légumes|midi|poisson|gluten|dessert|meat|breakfast|lait|sucre|épicé|bonbons|régime|ramadan|salade|brocolis
      faim|hungry|fin|dalle|creux ~souvent|toujours|tous|tout|soir|nuit|maison|couche|always|often|bed|night|home|temps|school|jours|time|chez|classe ~maison|chez|home|moi|mange|parents|rien|frigo|soir|couche|dors|bed|jours|plus -midi|récré|cantine|cuisine|apprendre|mi-temps|cuisiner|match|sport
      frigo|placards|placard|fridge|cupboards|réfrigérateur ~vide|rien|empty|vides|nothing|plus|any|souvent|food -réparer|courses|installer|frigoriste|climatisation|couleur|meuble|poser
      food|nourriture|bouffe|manger|repas|meals|dîner|dinner ~never|any|no|pas|jamais|plus|skip|saute|sauter|sautent|manque|assez|enough|rarely|peu|privé ~fridge|frigo|home|maison|mois|chez|argent|house|parfois|soir|souvent|money|sometimes|fin -cantine|porc|régime|restaurant|internat|school|midi|sport
      saute|sautent|sauter|saut|skip|skipping|skips ~repas|meals|dîner|dinner|déjeuners|lunch ~mois|argent|maison|mère|parce|money|fin|manger|afford|souvent|enfants -régime|sport|temps
      pâtes|riz|pain|rice|bread|conserves ~rien|tous|sans|only|seulement|que|every|juste ~soirs|jours|pas|rien|maison|mois|day|argent|autre|else -cuisiner|boulangerie|recette|boulanger|aime|italien
      restos|secours|soupe|épicerie|food|colis ~coeur|populaire|catholique|solidaire|bank|banks|alimentaire|alimentaires ~famille|mère|va|mange|parents|vit|nous|on|from|we|mum -bénévole|bénévoles|aide|distribue|volunteer
      """)
}

extension DistressPatterns {
  /// No roof tonight, nothing to eat.
  static let destitution = Entry(
    grade: .explicit, subject: .noRoof,
    lines: """
      sais|sait|know|sé|chais pas|pa|don|not|dont|plus ~où|ou|where +dormir|dormire|coucher|sleep|loger|ce|cette|tonight|$ -internat|stage|prochaine|semaine|école
      où|ou|where +dormir|dormire|sleep|crécher|coucher +ce|cette|tonight|$ -internat|stage|école|semaine
      serrures|serrure|'locks ~changé|changed
      expulsé|expulsés|expulsée|evicted +ce|hier|this|yesterday|aujourd|cette|et|on|de
      & dors|dort|dormir|dormi|dor|dorm|dormons|dorment|nuit|nuits|vis|vit|vivons|sleep|sleeping|slept|live|living rue|voiture|gare|squat|parking|métro|hall|cave|banc|cartons|pont|porche|trottoir|cage|parc|abribus|voitur|street|streets|'car|station|bench|stairwell|doorway|bridge|rough|dehor|dehors -camping|camp|campé|camper|colo|scout|scouts|vacances|festival|étoile|étoiles|jardin|chien|chat|travailler|travaille|métier|apprentissage|près|loin|devant|garage|bruit|chantier|aime|rando|randonnée|bivouac|bord|calme|commerçante|passante|dogs|dog|numéro|piétonne|famille|belle|terrasse|matin|station-service|ski|école|school|close|near|opposite|minutes|train|devoirs|jeu|jouer|sous-sol
      & foutu|foutue|mis|mise|viré|virée|vire|jeté|jetée|chassé|chassée|flanqué|expulsé|expulsée|expulsés|kicked|thrown|threw|chucked|locked|evicted|laissé|laissée|mettre dehors|porte|rue|maison|out|deor|appart|foyer|home|street|chez|logement -cours|collège|lycée|école|classe|stage|prof|entreprise|poubelle|chien|chat|équipe|club|class|school|team|lesson|match|place|côté|pied|rouge|clé|peinture
      & où|ou|where|endroit|place|part|nowhere|anywhere|toit dormir|dormire|crécher|loger|'rester|sleep|stay|coucher|vivre pas|plus|sais|sait|aucun|aucune|nulle|rien|no|dont|don|know|soir|nuit|tonight|nowhere|pa|sé -internat|stage|apprentissage|formation|école|étudier|school|vacances|orientation|après|bac|métier|choisir|troisième|lycée|college|trade|choose|week-end|weekend|year|rentrée
      & rien|plus|pas|pa|nothing|no|any|ni|pu|sans|without manger|mangé|bouffer|bouffé|nourriture|food|eat|eaten|mengé|manjé frigo|depuis|jours|maison|chez|hier|famille|days|home|fridge|house|since|enfants|kids|semaine|argent|money|deux|2|trois|3|week|dep -cantine|porc|viande|gluten|allergie|régime|cuisiner|apprendre|ramadan|midi|self|courses|diet|matin|petit|cuisine|malade|restaurant
      & frigo|placards|placard|fridge|cupboards vide|vides|empty|rien|nothing -courses|réparer|frigoriste|panne|install
      & sdf|sans-abri|homeless|hébergement|sans-logis je|suis|sommes|famille|mère|i|am|m|we|re|mum|être|devenu|devenus|my|père|urgence -aider|aide|bénévole|association|exposé|film|in|help|volunteer|maths|cours
      sans +toit|abri|domicile|logement|maison $
      sans +toit|abri|domicile|logement ~depuis|avec|famille|enfants|nuit|soir|je|on
      plus|pas|aucun|pa|plu|pu +d|de|aucun +toit|logement|maison|domicile|chez|hébergement|abri|foyer ~moi|depuis|dormir|nuit|soir|dehors|famille|$ -internat|proche|près|loin|école|étudiant
      à|a|ala +la +rue ~depuis|avec|enfants|famille|ce|soir|demain|nuit|mineur|je|suis|on|mère -maths|anglais|français|physique|défense|niveau|cours|chapitre|histoire|techno|batterie|équipe|espagnol|orthographe|match
      suis|sui|jsui|chui|est|sommes|vis|vit|dors|dort|finir|retrouve|met|mettre|mis|mise|jeté +à|a|ala|dans +la +rue $
      moi|je|nous|mwen|mi ~dormir|dors|dodo|rester|vivre ~dehors|deor|rue|gare|froid|pont
      mineur|mineure ~isolé|étranger|seul|non ~rue|dehors|dormir|dors|gare|hôtel|toit|nuit -école|inscrire|scolarisé|entrer|venir
      115 ~appelé|place|répond|plein|complet|pas|plus|rappelle
      starving|starve|faim|fin +since|for|depuis|days $
      starving|affamé|affamés|affamée ~days|home|money|depuis|jours|enfants|kids|since -midi|lunch|cantine|récré
      """)

  /// Money, food and a home that may be lost.
  static let hardship = Entry(
    grade: .implicit, subject: .noRoof,
    lines: """
      & expulsé|expulsés|expulser|expulsion|expulsée|expulse|huissier|huissiers|evicted|eviction|bailiffs nous|on|famille|mère|parents|va|risque|appart|maison|logement|mois|we|our|my|mum|family|getting|might|loyer|je -cours|collège|match
      & loyer|loyers|rent|factures|facture|bills|électricité|edf|chauffage|heating|electricity|crédit|dettes|dette|debts|impayés payer|paye|paie|payé|payés|retard|coupé|coupée|arrive|pay|afford|behind|cut|huissier -électricien|métier|apprendre|cap|bac|installer|réparer|formation|poser|école|study|trade|climatisation|aime|brancher|cher|combien|internat|like|passion
      & argent|sous|thune|thunes|fric|money|tune|tunes|lajan manger|bouffer|courses|nourriture|loyer|food|eat|rent|mangé|mengé|chauffer -gagner|travailler|métier|salaire|cantine|midi|earn|internat|resto|cuisine|payé
      & repas|meal|meals|dîner|dinner|souper|lunch saute|sauter|sautent|sautons|skip|skips|skipping|manque|sauté|privé|prive|seul|go|without|miss argent|parfois|souvent|soirs|jours|plus|payer|money|often|sometimes|afford|fin|mois|days|mère|maman|papa|mange|parents|no|mum -régime|sport|cantine|cuisine|préparer
      & mange|manger|mangé|mangent|mangeons|eat|eating|eats faim|pas|rien|peu|plus|presque|don|not|never|barely|once|une seule|fois|soirs|jours|chaque|mois|tous|toujours|maison|chez|enough|every|day|days|home|assez|night|parfois|argent -cantine|viande|porc|légumes|self|fastfood|régime|midi|gluten|meat|vegetables|dehors|internat|matin|breakfast|petit-déjeuner|chez-moi|bien|cuisiner|seul|seule|cuisine|rentre|personne|toilettes|potes|copains|sport|match|resto
      & faim|fin|hungry|affamé|grangou souvent|toujours|tous|soir|soirs|nuit|maison|chez|often|always|night|home|every|couche|lit|coucher|temps|bed|dimanche|week-end|jours|mois|going|go -midi|mange|récré|cantine|lunch|now|cuisine|cuisiner|apprendre|sport|pain
      & canapé|canapés|sofa|sofas|couch|couches|clic-clac|matelas|sol|floor dors|dort|dormir|chez|potes|copain|copains|copine|amis|ami|différents|friends|surfing|surf|friend|sleeping|depuis|sleep|change|mate|mates|crash|staying -tapissier|refaire|ameublement|livrer|fabriquer|monter|tapisserie|télé|film|chien|week-end|weekend|saturday|samedi|porter|carrelage|poser|pose
      & dors|dort|dormir|vis|vit|loge|squatte|héberge|hébergé|hébergée|hébergés|sleep|sleeping|staying|stay|live|living potes|pote|copains|copain|amis|gauche|droite|chez|hôtel|hotel|hostel|squat|foyer|friends|friend|mates|différents|gens|connaissances|tante|115|place|places|urgence|caravane soir|depuis|parce|partout|soirs|semaines|semaine|différents|plus|provisoire|temporaire|jours|parents|mère|dehors|weeks|moment|because|since|each|night|different|until|nights|temporarily|maison -week-end|weekend|samedi|vacances|stage|internat|grand-mère|saturday|friday|anniversaire|soirée|cousin|travaux|match
      & hôtel|hotel|hostel|caravane|mobil-home|squat|115 vit|vivons|vis|dort|dors|mère|depuis|mois|enfants|we|live|living|social|urgence|placés|loge|logé|logés|chambre -travailler|restauration|métier|stage|apprentissage|vacances|femme|réception|cuisine|lycée|travaux|bien|service|work|hôtellerie|hotellerie
      & perdre|perd|perdu|lose|losing|quitter|rendre|libérer|lost notre|ma|l|le|mon|our|my|nos appart|appartement|logement|maison|toit|home|house|flat|place -internat|déménage|clé|clés|vacances
      & chauffage|eau|électricité|lumière|courant|heating|electricity|water|gaz plus|coupé|coupée|pas|sans|coupe|no|without|cut|off maison|chez|hiver|nous|appart|depuis|mois|home|house|we|froid|nuit -panne|réparer|installer|plombier|électricien|métier|poser|école|internat|atelier|chantier
      & restos|secours|resto|food|soupe|banque coeur|populaire|catholique|bank|bank|banks|alimentaire mange|mangeons|on|famille|mère|va|nous|we|use|from|go|vit|rely|need|nourrit|aller|dépend -bénévole|aide|cuisine|aider|volunteer
      & galère|galérons|galèrent|struggling|struggle|'poor|pauvres|pauvre|misère|difficile|dur|precaire|précaire argent|manger|loyer|fin|mois|payer|famille|money|rent|food|logement|bills|mère|family -maths|devoirs|trouver|stage|choisir|métier|niveau|patron
      & sais|sait|know|sé|saurai|chais pas|pa|don|not|dont|plus où|ou|where vivre|dormir|loger|habiter|aller|vivrai|dormirai|live|sleep|stay|demain|irai mois|prochain|demain|soir|après|rentrée|month|next|soon|18|majorité|foyer|week -école|lycée|métier|choisir|orientation|stage|formation|school|études|production
      & chambre|appart|maison|logement|room|house|flat cafards|rats|punaises|moisi|moisissure|insalubre|humidité|vitre|froid|entassés|douze|dix|mold|freezing|cockroaches|overcrowded
      """)
}

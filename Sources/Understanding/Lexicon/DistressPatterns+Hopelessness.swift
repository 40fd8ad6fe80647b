extension DistressPatterns {
  /// Nobody would notice, nothing matters, no strength is left.
  static let hopelessness = Entry(
    grade: .implicit, subject: .suicide,
    lines: """
      personne|nobody ~apercevrait|apercevra|rendrait|remarquerait|verrait|notice ~absence|compte|disparition|gone|là
      o|au +bou|bout +du +roulo|rouleau
      don|dont|not ~care +what +happens
      ne|se|s ~rendrait|rendra|apercevrait|apercevra|soucie|soucierait ~compte|absence|disparition|moi|rien -note|prof
      j|ai ~impression|sentiment|feeling ~de +trop|être
      impression|sentiment|sens|suis|sui|jsui|chui|feel|am|m ~vide|creux|creuse|éteint|éteinte|mort|morte|dead|empty|hollow ~intérieur|dedans|inside -préfère|préférerais|travailler|bosser|métier|atelier|téléphone|batterie|frigo|sac
      transparent|transparente|invisible|fantôme|ghost ~existais|existe|sens|suis|feel|personne|tous|comme
      plus +penser|sentir|ressentir|souffrir|réveiller
      care|cares|caring ~happens|happen +to +me
      deux|ans|an|mois|année|dernier|dernière|autrefois ~essayé|tenté|voulu|failli ~mourir|suicider|tuer|finir|vie|jours|pendre -rire
      fais|fait|passe|passes +que|mes|mon|qu ~dormir|pleurer|journées|temps|dors ~pleurer|dormir|lit|pleure|noir
      élève|fils|fille|ami|amie|copain|copine|frère|soeur|enfant|ado|neveu|son|daughter|brother|sister|friend ~mange|parle|sort|dort|sourit|rit|eats|talks|sleeps|leaves ~plus|pu|rien|room|anymore|hardly|barely ~inquiète|parle|mange|sort|lit|triste|chambre|rien|dort|maigri|worried|$ -viande|porc|gluten
      @nobody ~remarquerait|remarque|regretterait|pleurerait|pleurera|manquerais|manquerait|notice|care|miss|cry|verrait|chercherait|aime|aimera|comprend|comprends|écoute|voit|calcule|soucie|besoin|aide|tient|attend|viendrait ~moi|me|m|i|gone|funeral|mon|my|disparais|partais|absence|enterrement|là|anymore -règle|consigne|énoncé|accent|blague|chapitre|stage|recette|question|cours|prof
      & tranquilles|soulagés|mieux|heureux|better|happier|easier|soulagé|libres|bien disparaissais|existais|mourais|partais|disparais|disparaisse|disappeared|existe|gone|meurs|existed si|if|sans|j|i -école|retraite|train
      si|quand|if|when ~j|je|i ~existais|disparaissais|mourais|disparais|meurs|disappeared|died|vanished ~mieux|tranquilles|soulagés|personne|rien|manque|better|easier|care|notice|tous|monde -retraite|bêtise
      @who|je|i ~sert|sers|useless|inutile|inutiles|pointless|worthless|paraît|semble ~rien|inutile|vie|everything|tout|pointless|worthless -clé|maths|outil|machine|apprendre|anglais|latin|histoire|plats|salle
      tout ~inutile|vain|absurde|vide|noir|gris|pointless|fade|gâché|raté|foiré|cassé -peinture|mur|écran|frigo|four|bac|examen|batterie|gâteau
      sert|sers|ser|serre +à|a +quoi|rien +de ~vivre|lever|continuer|essayer|battre|lutter|avancer|rester|tout|être
      ressens|ressent|sens|feel|feeling +plus|rien|nothing +rien|anything|numb
      plus ~penser|sentir|ressentir|souffrir|exister|réveiller +ne|rien|plus|demain
      @want|voudrais|aimerais|veux|envie ~arrêter|plus|finisse|arrête|cesse|stop|end|over +tout|penser|all|de +exister|ça
      envie ~tout +arrêter|lâcher|plaquer|abandonner|finir -moto|tabac|général|lycée
      pourquoi|why|jamais|regrette|regrettes|dû|wish|never ~suis|être|was|sois|been|avoir +né|née|born|naître|naitre
      pourquoi|why ~né|née|vis|existe|vivre|exister|born|alive|here|exist|là|live ~encore|sur|even -stage|école|on
      poids|'poid|boulet|fardeau|burden|charge|déchet|waste|parasite ~pour|on|to|of|space|famille|tous|tout -kilos|camion|porter|travail|remorque
      suis|sui|jsui|chui|im|am|feel|sens ~un|une|a|bonne|bon|que|trop|qu|le|la|just|nothing|rien|si|tellement ~poids|'poid|boulet|fardeau|burden|déchet|waste|erreur|échec|failure|rien|nulle|raté|ratée|mistake|disappointment|moche|seul|seule|vide|inutile|transparent|transparente|invisible|lonely|worthless|empty|numb|broken -place|maths|anglais|sport|élève|prof
      dis|dit|says|say|said|répète|pense ~nul|nulle|moche|sert|vaut|inutile|raté|worthless|useless|ugly|stupid|stupide|bonne +à|rien|et|plus -maths|anglais|histoire
      disparaître|disparaitre|disappear|dispparaitre|évaporer|volatiliser ~@want|envie|voudrais|aimerais|juste|wish|just|could -table|bouton|taches|cicatrice|dossier
      @want|envie|voudrais|aimerais|juste|wish|just ~disparaître|disparaitre|disappear|évaporer|volatiliser|dormir|endormir ~terre|toujours|plus|s'arrête|réveiller|jamais|arrête -table|sous|internat|week-end|bureau|tard|longtemps|matin|plage
      dormir|endormir|m'endormir|sleep ~arrête|s'arrête|réveiller|jamais|fini|toujours|forever|wake|never|tout
      réveille|réveillais|réveillerais|wake|réveiller ~pas|plus|never|not|don ~grave|mieux|tant|care|matter|fine|demain|tomorrow|bien|jamais -réveil|tard|matin|heure
      @want ~être|etre|be ~autre|else|someone|n'importe ~moi|me|qui|sauf|$ -métier|école|chose
      place|placé +ici|nulle|sur|dans +part|bas|terre|monde|famille -internat|parking|lycée|restant
      @always|que|fais|toutes|nuits|nuit|tte|ttes|ts ~pleure|pleurer|pleurs|larmes|chiale|chialer|'cry|'crying|tears|jpleure|jpleur ~savoir|raison|pourquoi|soir|nuit|nuits|collège|jours|sans|dormir|soirs|night|sleep|school|reason|all -film|rire|bébé|oignon|oignons|série|chien|chat
      pleure|pleurer|pleurs|chiale|jpleure|jpleur|jpleurs|'cry|'crying|larmes|larme ~@always|nuit|nuits|seul|seule|cachette|toutes|dormir|tte|tt|ts|raison -film|rire|bébé|oignon|oignons|série|joie
      plus|pu|pus|aucune|aucun|sans|pas|no|perdu ~force|forces|courage|énergie|espoir|gout|goût|gou|envie|joie|avenir|futur|hope|future|strength|motivation|plaisir ~continuer|rien|vivre|avancer|tenir|lutter|manger|battre|lever|a|à|life|en|left -match|sport|muscu|lycée|général|cours|patron|ce|place|batterie|maths|porter|parler|venir|école|métier|finir|mourir|suicider|idée
      aucun|pas|plus|no ~avenir|futur|future|espoir|hope ~moi|pour|métier|choisir -secteur|métier|branche|filière|usine|diplôme
      quoi|koi|kwa ~bon|sert ~choisir|vivre|continuer|lever|métier|avenir|essayer|lutter|faire|matin|vie -apprendre|réviser|maths|histoire|outil
      what|whats|s ~point ~anymore|anything|going|trying|living|life|of|$ -question|homework|maths|pythagoras
      semblant|pretend|pretending|fake|faking|masque|façade ~va|bien|fine|ok|happy|heureux|heureuse|sourire|sourit|aller|normal|okay|smile
      fatigué|fatiguée|épuisé|épuisée|tired|exhausted|usé|usée|fatigue ~semblant|pretending|tout|vivre|battre|lutter|everything|fighting|faire|being|sourire|souffrir|existence -cours|devoirs|ménage|transports|bus
      tiens|tient|tien|tenir|peux|peu|pe|supporte|holding|handle|cope ~plus|pu|plu|cannot|can|anymore +debout|longtemps|rien|vivre|tout|tou|tt|on|it ~sa|ça|ca|vivre|longer|anymore -attendre|porter|place|chaud|grève|temps|bruit|prof|drôle
      arrive|arrives ~plus|pu|pas +à|a +me|m|rien|manger|dormir|lever|sortir|vivre|avancer|respirer ~lever|sortir|dormir|manger|rien|lit|tout|inutile|vivre|sourire -réveil|ouvrir|bus|chauffage|matin|heures
      donné|donne|donner|distribue|distribué|giving|gave|vidé|jeté|rangé ~affaires|vêtements|choses|stuff|things|possessions|animaux|guitare|photos|chambre ~revoir|adieu|bye|bizarre|bizarrement|bizarres|plus|dit|besoin|goodbye|weird|tout|toutes -emmaüs|déménage|brocante|vide-grenier|trop|charity
      ne|sans ~sort|sors|mange|parle|dort|dors|lave|sourit ~plus|pu ~chambre|lit|parle|mange|dort|nul|personne|rien|inquiète|sort|dit|lave|sourit|triste -viande|porc|internat|anglais
      enferme|enfermé|enfermée|reste|cloîtré ~chambre|noir|lit|dark|bed|room ~tout|parle|mange|jours|journée|sort|inquiète|pleure|nul|all|day -dessine|jeu|révise
      parle|parlait|dessine|écrit|poste|talks|obsédé|lit|cherche|pense|thinks|thinking|écris ~mort|death|mourir|dying|suicide|morbide|morbides ~temps|toujours|souvent|moment|tout|tous|always|lately|constantly|beaucoup|depuis|cahier|jours|en|time -jeu|film|série|grand-mère|grand-père|chien|roman|exposé|guerre|langue|batterie
      see|imagine|vois|voit|imaginer ~growing|old|adulte|vieillir|future|avenir|20|vingt|futur|grandir ~up|pas|not|can|cannot|don|t|myself|plus -métier|école|menuisier
      care|fous|fiche|égal ~happens|arrive|arriver|meurs|mourir|vivre|die|live ~me|moi|ou|m -tu|prof|match
      demain|bientôt|prochain|tomorrow|soon|prochaine ~serai|serais|seré|be|dérangerai|embêterai|entendrez|gênerai ~plus|pas|gone|here|là|personne -école|collège|dispo|majeur|lycée|stage|classe|vacances|troisième|ans|adulte|cap|patron
      dérange|dérangerai|gênerai|embêterai|encombre|gêne ~plus|pu ~personne|tout|jamais|famille
      essayé|tenté|voulu|tried|tentative|failli|wanted|attempted ~mourir|suicide|suicider|tuer|die|kill|finir|pendre|end|vie|sauter -rire|ridicule|temps
      avant|ans|autrefois|déjà|passé|ago|used|year|last|arrêté|était|étais ~scarifiais|mutilais|coupais|mal|coupé|suicide|suicidaire|ts|cut|hurt|mourir|dépression|scarifié|harm|suicidal|pills|hopital ~bien|mieux|mourir|maintenant|plus|myself|anymore|tentative|ans|better -ventre|dos|cheveux|tête|dent|viande|foot|chute|bois
      bois|'boit|fume|drink|drinking|alcool ~seul|seule|tout|oublier|alone|forget|dormir|tenir|soir|nuit|every|trop ~oublier|forget|soir|nuit|dormir|tenir|seul|seule|penser|sleep|day|night|arrêter -eau|thé|café|lait|coca|'verre|grand-père
      tout|everything|i ~gâché|foiré|raté|ruined|messed|détruit|fucked|perdu +place|vie|tout|life|ma|everything -gâteau|examen|code|permis|exercice|dessin|maths
      mal|vide|boule|poids|trou|lourd|douleur|pain ~coeur|intérieur|poitrine|inside|dedans|partir|heart|âme ~depuis|toujours|trop|plus|espoir|partir|arrête -dos|sport|cardiologue|médecin|estomac
      coeur|heart|tête ~lourd|vide|cassé|brisé|noir|noire|mal|heavy|empty ~trop|plus|moi|espoir|vivre|toujours|jours|depuis|always -film|série|casque|migraine|céleri|maths
      depuis|since ~mort|décès|départ|death|died|suicide ~plus|rien|debout|dors|mange|vivre|dormir|sleep|eat|myself|goût|seul|pleure|even -chien-guide|ans|téléphone|batterie
      triste|malheureux|malheureuse|déprimé|déprimée|sad|depressed|down|unhappy|low ~@always|depuis|all|tous|vraiment|trop|semaines|mois|raison|weeks|months -film|équipe|pluie|match|temps|météo|chien|chat|fin|notes|partir
      existe|existais|existes|existed|exister ~pas|comme|plus|invisible|for|fantôme|transparente|transparent|not ~personne|eux|anyone|moi|yeux|famille|comme -métier|école|formation|section|train|bus|plus-la
      me|m|jme ~déteste|hais|dégoûte|supporte|méprise ~moche|trop|plus|corps|miroir|dégoûte|nul|nulle|tellement -prof|classe|frère
      hate|hates|hating|déteste|hais ~myself|life|vie|being|exister|corps|body|face|moi|themselves|herself|himself -lundi|maths|prof|bruit|bête|school
      sombre|coule|noie|effondre|craque|étouffe|drowning|sinking|crumbling|breaking ~complètement|petit|down|inside|dedans|plus|vraiment|suffocating|apart -notes|cours|devoirs|notifs|blague|haha
      dead|mort|morte|empty|vide|numb|hollow|broken|cassé|brisé|brisée ~inside|intérieur|dedans|feel|sens|feeling|time|tout ~all|time|depuis|just|plus|vraiment|always -frigo|boîte|batterie|'verre|téléphone
      moi|je ~plus|pas|pu ~espoir|force|courage|vie|envie|joie ~vivre|moi|coeur|rien -travail|cours
      lonely|alone|seul|seule|abandonné|abandonnée ~so|trop|tro|tellement|completely|vraiment|totalement|toujours|always|tout|si ~je|monde|pleure|everyone|all|world|fo|ça|vie|depuis|time|nobody|personne|même -travailler|bricoler|maison|préfère|calme|aime|home
      """)
}

extension DistressPatterns {
  /// What is hidden, kept quiet and dreaded at home.
  static let uneasyHome = Entry(
    grade: .implicit, subject: .violence,
    lines: """
      faut|doit|dois|must|vaut ~pas|jamais|not|mieux ~énerver|contrarier|fâcher|provoquer|upset|annoy ~finit|mal|sinon|frappe|père|il|mère|he -chien|prof|client
      mère|père|parents|beau-père|belle-mère|daron|daronne ~tous|toujours|souvent|temps|jours ~suis ~honte|déchet|merde|rien|erreur|fardeau|pute|nul|nulle
      pas|plus|jamais|not ~droit ~manger|boire|sortir|parler|téléphoner|voir|soigner ~eux|amis|table|personne|quelqu -cantine|classe|cours|atelier|stage|internat
      droit|droits|autorisé|autorisée|allowed +de|d|to ~manger|boire|sortir|parler|téléphoner|voir|soigner|eat|leave|talk ~avec|eux|amis|table|personne|quelqu|them|anyone -cantine|classe|cours|atelier|stage|internat
      pas|pa|jamais|not ~tranquille|serein|rassuré|sécurité|safe ~chez|cher|ché|maison|home|lui|daron|beau-père|père
      énerver|l'énerver|contrarier|fâcher ~finit|mal|sinon|frappe|casse|crie|surtout|jamais|mieux
      ! massacrer|défoncer|démonter|tuer|éclater|tabasser +pour +de +vrai
      ose|oser|osé +plus|pas|jamais ~inviter|ramener|amener|rentrer|parler|dire
      manches|manche|col|foulard|maquillage ~voie|voit|voient|marques|bras|bleus|cache|cacher|hide
      & rentre|rentrer|gare|arrive|clé|clés|porte|voiture|escalier|voix|approche|crie|keys|door|footsteps|voice ventre|boule|noue|tremble|peur|silence|taire|tait|fige|cache|planque|tais|raidit|sursaute|flinch|shake|quiet|freeze|hide -examen|oral|stage|film|chien|chat|vitesse|machine|prof|contrôle|entretien|permis|bus|hauteur
      @kin ~se +gare|rentre ~tait|cache|chambre|silence|tous|monde|peur
      manches|manche|pull|capuche|maquillage|fond|foulard|sleeves|makeup ~longues|longue|cacher|cache|long|hide|cover ~voie|voit|bras|marques|bleus|cou|arms|bruises|été|marks|remarque -tatouage|boutons|acné|soleil|soudure|froid
      rentre|rentrer|jrentre|traîne|reste|traine|stay|staying|come ~tard|cdi|dehors|possible|bibliothèque|rue|late|library ~beau-père|père|cause|@kin|pourquoi|éviter|lui|maison|avoid|home|dad|stepdad -train|bus|réviser|révise|entraînement|boulot|travail|service
      préfère|préférerais|prefer|rather|mieux ~rester|dehors|dormir|cdi|ailleurs|internat|stay|anywhere ~rentrer|rentre|chez|maison|home|retourner|lui|père ~moi|soir|pourquoi|là-bas|elle -bus|loin|trajet|transports|fatigant
      faut|doit|dois|must|better|vaut|mieux|jamais ~énerver|l'énerver|contrarier|provoquer|déranger|répondre|upset|angry|fâcher|réveiller ~finit|mal|sinon|père|il|lui|mère|dad|beau-père|frappe|casse -prof|chien|client|bébé
      @kin ~énerver|contrarier|nerveux|colérique|impulsif|sanguin|violent|imprévisible|temper|violente|méchant|méchante|brutal|agressif|aggressive ~mal|peur|moi|très|quand|trop|vient|rentre|casse|tout|with|bu -chien|chat|match|volant|moto|jamais
      massacrer|défoncer|tuer|démonter|éclater|exploser|kill|tabasser|murder ~vrai|vraiment|sérieux|serious|literally|seriously -rire-jaune|fifa|foot|cours
      pour +de +vrai ~pas|blague|frappe|tape|massacrer|tuer|père
      @kin ~boit|bu|bourré|ivre|alcool|picole|alcoolique|drinks|drinking|drunk|saoul|soûl|boi|drogue|défoncé|soule ~quand|crie|casse|peur|tout|plus|tous|trop|soir|hurle|change|quiet|scared|méchant|frappe|énerve|dur|planque|joie|surtout|been|again|hide -thé|café|coca|eau|jus|tea|coffee|apéro|'verre|lait|match
      quand|when|dès|lorsque ~il|elle|he|dad|mum|père|mère|lui +a|boit|bu|boi|rentre|drinks|is|gets|been|s ~'boit|bu|bourré|boi|ivre|drunk|drinking|énerve|saoul|drinks -thé|café|lait|biberon
      chez|maison|home|ché|cher|mezon ~moi|nous|home|à|at|is|la ~joie|crie|cri|hurle|casse|insulte|guerre|enfer|tension|ambiance|électrique|calme|tranquille|sécurité|safe|screams|screaming|gueule|pète|pleure|gueul ~quand|tous|soir|soirs|tout|temps|pas|surtout|toujours|encore|assiettes|night|ac|avec|lui -bébé|chien|match|travaux|voisins|bruit
      @kin ~se|s|each|scream|fight|hurlent|always|are ~hurlent|tapent|insultent|battent|déchirent|menacent|other|fighting|screaming|dessus ~soirs|soir|tous|night|nuit|toujours|jour|every|single|temps|encore|time|me -fifa|chiffonniers|jeu|rire|drôle
      dit|dis|disent|répète|répètent|says|told|tells|say|crie ~aurais|jamais|regrette|honte|rien|nul|nulle|bonne|pute|merde|moche|ratée|raté|débile|worthless|never|hates|useless|mistake|erreur|sers|incapable|poids ~naître|'née|'né|honte|rien|moi|born|me|famille|à|to|tous|jours ~mère|père|mes|parents|elle|il|moi|born|jours -prof|parce|maths
      mère|père|parents|beau-père|belle-mère|stepmum|stepdad|dad|mum|mom|daron|daronne ~dit|disent|traite|traitent|répète|déteste|détestent|hates|hate|rabaisse|humilie|veut|tells|says|insulte ~honte|rien|'née|'né|nul|nulle|merde|pute|déchet|moi|me|plus|useless|worthless|poids|salope|débile ~tous|jours|everyday|à|de|and|jamais|tout -réussisse|métier|école|aide|gronde
      droit|laisse|laissent|allowed|interdit|interdisent ~manger|sortir|parler|téléphone|voir|boire|douche|eat|talk|leave ~avec|eux|amis|table|ami|famille|personne|seule|copines|amies|friends|anyone|them ~mère|père|copain|belle-mère|il -cantine|cours|classe|atelier|règlement|soir|semaine
      @who|copain|mec ~lit|contrôle|fouille|surveille|vérifie|interdit|choisit|décide|checks|reads|controls|confisque ~messages|téléphone|amis|amies|habits|vêtements|sorties|fais|phone|friends|clothes|copines|tout|argent|sms ~voir|fais|interdit|choisit|sortir|habits|mes|je|mon|ma|de -prof|chef|notes|devoirs|cpe|atelier|qualité|mère
      interdit|empêche|jaloux|jalouse|possessif|jealous ~voir|parler|sortir|amis|amies|copines|friends|habiller|talk|fringues -boire|fumer|mineurs
      peur|flippe|terrorisé|terrifiée|scared|afraid|pè|pér|crainte ~@kin|lui|elle|eux ~rentre|rentrer|vient|boit|tape|frappe|maison|bu|crie|soir|quand|il -refuse|accepte|dise|déçus|décevoir|inquiète|note|bulletin|avion|chien|accord
      mère|maman|mum|mom|soeur|sister ~peur|scared|afraid|terrified|pleure|bleus ~@kin|lui|him|il -avion|araignées|chien|vide
      sécurité|safe|tranquille|serein|sereine|rassuré ~pas|not|plus|jamais|don|never|pa -routière|consignes|chantier|casque|règles|ceinture|formation|chaussures|atelier|gants
      bleus|bleu|marques|traces|cicatrices|coquard|hématomes|bruises|bruise|marks|cocard|beurre ~bras|dos|cou|oeil|corps|visage|jambes|school|école|arms|noir|partout|cognée|back|neck|eye|tombée|cache ~@kin|voisine|élève|petit|petite|copine|encore|école|toujours|school -skate|vélo|foot|judo|rugby|trottinette|boxe|ski|sport|chute|travail|tombé|bricolage
      petit|petite|frère|soeur|voisine|voisin|élève|enfant|gamine|gamin|copine|amie|ami|friend|camarade ~avec|des|un|has|plein|with|a|arrive ~bleus|marques|traces|coquard|bruises|bleu|cicatrices|brûlures|hématomes|beurre -skate|vélo|foot|judo|rugby|trottinette
      inviter|invite|amener|ramener|bring ~ose|osé|jamais|peux|plus|honte|never|can|personne ~maison|chez|home|quelqu|personne|amis|friends -anniversaire-surprise|place
      verrouille|ferme|ferm|bloque|lock|planque|cache|barricade|enferme|jme ~porte|chambre|door|room|planque|placard ~nuit|cause|him|lui|il|père|quand|night|because|peur|rentre|ma|crie -clé|courants|bruit|froid|réviser|jouer|chat|chien
      cacher|cache|hide|cachais ~argent|téléphone|nourriture|affaires|money|bras|phone|bleus|sous ~prend|crie|lui|père|mère|vole|takes|sinon|voie|tape|il -surprise|cadeau|soeur
      vivre|rester|live|stay|supporte|habiter ~avec|with ~lui|him|eux|them|elle|mère|père|parents|beau-père|stepdad ~vite|anymore|plus|invivable|longtemps -colocation|alternance|jusqu
      internat|boarding|foyer|partir|loin ~vite|possible|urgence|plus|supporte|asap|absolument ~vivre|lui|père|maison|eux|chez|him|home|parents -bus|transport|école|loin-de-l'école
      insultes|insulte|cris|disputes|bagarres|engueulades|shouting|yelling|screaming|fights ~tous|toujours|chaque|soirs|soir|every|always|night|jours|constantly|encore ~maison|parents|chez|home|entre|night -récré|classe|match|collège|école|réseaux
      couteau|vaisselle|assiettes|portes|meubles|murs|chaises|télé|plates|doors|walls ~volent|vole|casse|cassent|claquent|lance|jette|trous|smash|flying|broken ~soirs|colère|maison|énerve|quand|père|dispute|night -chantier|déménagement|vent|chat|brocante
      @kin ~frappait|tapait|battait|violent|coups|beat|hit ~petit|petite|avant|enfance|enfant|used|ans|kid|plus|longtemps -balle|batterie|fifa|échecs
      protège|protéger|cache|protect|défendre ~frère|soeur|mère|brother|sister|mum|petits ~lui|père|him|dad|beau-père|coups|il|crie -pluie|soleil|froid
      """)
}

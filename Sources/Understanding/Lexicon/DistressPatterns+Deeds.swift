extension DistressPatterns {
  /// Who does what to whom: blows, things thrown, punishments.
  static let violentDeeds = Entry(
    grade: .explicit, subject: .violence,
    lines: """
      @who ~m|me|ma|nous|jme ~mis|met|mets|mettent|mettait|fout|foutu|foutait|donne|donné|donnent|donnait|colle|collé|flanque|flanqué|balance|envoyé|envoie|file|filé|lâché|décoché ~@blow -fil|pouce|soleil|oeil|chance
      @kin|mari|compagnon|copain|homme ~@hit ~mère|maman|papa|soeur|frère|frères|soeurs|enfants|fils|fille|femme|copine|gosses|petits|petit|petite|elle|lui|mum|sister|brother|kids|wife -game|balle|ballon|fifa|console|échecs|chess|cartes|uno
      mère|maman|soeur|frère|enfants|fils|fille|copine|ami|amie|pote|élève|voisine|friend|mum|sister|brother ~battu|battue|frappé|frappée|tabassé|tabassée|maltraité|maltraitée|giflé|giflée|beaten|hit|abused ~par|by -équipe|fifa|match|jeu|échecs
      reçois|reçoit|reçu|prends|prend|prenais|mange|subis|ramasse|ramassé|attrape|mangeais ~des|une|de|les|mes|coups +coups|claques|claque|gifles|gifle|baffes|raclée|raclées|torgnoles|tartes|de|fessées|patates ~@kin|maison|chez|quand|si|note|notes|soirs|jours|câble|ceinture|bâton|souvent|'poing|pied|rentre -match|tournoi|foot|rugby|boxe|équipe|hand|3-0
      m|me|ma|nous|jme ~jeté|jette|lancé|lance|balance|balancé|poussé|pousse|plaqué|plaque|éclaté|éclate|cogné|cogne|tapé|fracassé|fracasse|claqué|projeté ~mur|chaise|assiette|escalier|escaliers|sol|porte|bouteille|'verre|vaisselle|cendrier|table|tête|figure|gueule -escalade|ballon|match|sport|foot
      @kin|@adult|il|elle ~jeté|jette|lancé|lance|balance|balancé|éclaté|éclate|cogné|cogne|fracassé|tapé ~tête|moi|dessus ~contre|mur|sol|table|chaise|dessus -foot|sport|ballon
      threw|throws|throwing|pushed|pushes|shoved|shoves|slammed|slams|smashed|dragged|drags|grabbed|grabs|pinned|choked|pulled|pulls ~me|us|her|him|my|mum|sister|brother ~wall|stairs|floor|against|down|door|table|head|hair|throat|neck|arm|face
      @kin|boyfriend|girlfriend|he|she ~slaps|slapped|smacks|smacked|hits|hit|punches|punched|kicks|kicked|beats|beat|burned|burnt|burns|whips|whipped|bites|bit|strangles|strangled|chokes ~me|us|my|her|him|mum|brother|sister|kids -fifa|chess|mario|game|at
      @kin|il|elle|@adult ~m|me|nous|lui ~mordu|mordue|griffe|griffé|secoue|secoué|secouée|brûle|brûlé|ébouillante|étrangle|étranglé|gifle|giflé|giflée|fouette|plaqué|plaquée -chat|chien|rire
      'm|me ~ébouillante|séquestre|étrangle|fouette|martyrise|torture|brutalise|rosse|violente
      & ébouillante|ébouillanté|ébouillantée|fouette|fouetté|fouettée|étrangle|étranglé|étranglée|tabasse|tabassé|tabassée @kin|il|elle|on @me -film|jeu|match|fifa|rire|game|console|retouche|si
      a|ai|m|il|elle|they ~cassé|pété|cassée|broke|broken ~dents|dent|bras|nez|côte|côtes|doigts|mâchoire|arm|nose|ribs|jaw|teeth -foot|ski|vélo|skate|sport|match|chute|tombant|tombé|football|bike|rugby|tombée|judo|voix
      @kin ~attaché|attache|enfermé|enferme|enferment|enfermée|laissé|laisse|mis|met|mettent|lock|locks|locked|dormir ~balcon|cave|garage|placard|niche|grenier|radiateur|cupboard|cellar|shed|basement|closet -chien|chat|vélo|moto|scooter|affaires|outils
      on|ils|elle|il +me|m ~dormir|enferme|enferment|laisse|laissent|attache|mettre|met ~balcon|cave|garage|placard|niche|grenier|dehors|couloir ~quand|si|punition|désobéis|pas|punir
      & punition|punir|punie|puni|punit|punissent|désobéis|désobéi|désobéit|bêtise|bêtises|punish|punishment|punished jeûner|manger|froide|genoux|cave|balcon|niche|ceinture|noir|placard|garage|coups|dehors|dormir|nourriture|frappe|tape|starve|food|cellar|cupboard|belt|outside -console|téléphone|portable|sortie|sorties|lignes|dessert|prof|heures|jeu
      & 'coups|gifles|claques|baffes|bleus @kin|il|elle|maison|chez donne|donner|donnent|met|mettent|reçois|prends|prend|frappe|moi|me|m|souvent|toujours -fil|pouce|main|soleil|théâtre|tonnerre|jeune|boxe|judo|skate
      moi|maman|soeur|frère|elle|nous ~frapper|taper|battre|frappe|tape|bat|bate|tap|frap ~beaucoup|toujours|fort|bâton|chaque|jour|souvent|encore|elle|moi -ballon|balle|métal|clavier
      frappe|tape|bat|cogne|tabasse|gifle ~maman|elle|moi|nous|enfants|frère|soeur|mère ~beaucoup|toujours|fort|bâton|chaque|jour|souvent|encore|après|devant|et -ballon|balle|métal|fifa|échecs
      'poing|'poings|pied|pieds|genou|fist|fists ~figure|ventre|tête|visage|gueule|dos|face|stomach|head -match|foot|arbitre|boxe|karaté|sac
      me|m|nous +frappe|frappent|tabasse|bat|tape|cogne|frappait|tapait|battait ~dès|quand|parce|devant|si|depuis|jusqu|à|pour|encore|souvent|tous|toujours|fort -fifa|échecs|foot|console|tennis|ping|jeu|cartes|soleil
      couple|copain|mec|mari|copine ~il|elle +me ~frappe|tape|secoue|griffe|pousse|gifle|insulte|étrangle|'mord
      @kin ~me|m|nous|jme +'def|'deff|'défonse|'dégomme|'démolit|'latte|'savate|'dérouille -fifa|jeu|match|tennis|cartes|console
      hurts|hurt|hurting ~me|her|us ~when|every|if|dad|mum|home|again -feet|knee|back|feelings
      beat|beats|beaten ~so +hard|badly
      """)

  /// Hands where they may not be, force, and those who could not say no.
  static let sexualDeeds = Entry(
    grade: .explicit, subject: .sexualViolence,
    lines: """
      & @hand @body met|mis|mise|glisse|glissé|passe|passé|pose|posé|posait|mettait|put|puts|putting|slid|rubs|dans|sous|in|under|up|between|entre|aux|touche|caresse -gants|poche|poches|pocket|tache|peinture|crampe|coupé|lave
      @who ~caresse|caressé|caressée|touche|touché|touchée|tripote|tripoté|pelote|peloté|palpe|frotte|frotté|embrasse|lèche|touches|touched|rubs|rubbed|strokes|stroked|groped|gropes|fondles ~@body -tissu|blessure|kiné|bleu
      @who ~me|m|ma|lui|leur|jme oblige|obligé|obligée|force|forcé|forcée|forcer|contraint|contrainte|forcait|obligeait ~toucher|embrasser|caresser|coucher|déshabiller|sucer|amour|trucs|choses|sexuel|sexuels|masturber|regarder|lécher|porno -légumes|télé|match|devoirs|film|ranger
      force|forces|forced|made|makes|making ~me|her|him ~touch|kiss|undress|suck|strip|sex|sexual|sexually -laugh
      made|makes|forced|making +me|him|her +do ~things|stuff|it|this|him -homework|chores|dishes|maths|extra
      @kin|@adult|voisin|homme ~fait|fais|faisait|faire|does|did|do ~choses|trucs|truc|chose|things|stuff ~nuit|lit|chambre|night|bed|corps|dors|douche -pizza|tâches|bricoler
      & réveillée|réveillé|woke|évanouie|endormie|bourrée|ivre|saoule|droguée|drogué|inconsciente|drunk|passed|drugged|unconscious|blackout|alcool habits|nue|nu|culotte|profité|clothes|naked|sex|trois|pantalon|violé|lit|vêtements|touchée -froid|soirée-jeux|chaud|sieste|match
      profité|profite|profitait|profiter +de +moi|elle|lui -solde
      took|taking|takes +advantage +of +me|her|him
      dit|disais|said|dis|criais|crié|supplié +non|no|stop|arrête|arrêter|d ~continué|continuait|pas|quand|kept|carried|didn|insisté|still -devoirs|prof|parents|école
      voulais|want|wanted|envie +pas|to|not ~il|he|mais|but ~continué|forcé|kept|carried|insisté|did -école|stage|chanter
      m|ma|me|nous ~plaqué|plaquée|coincé|coincée|bloqué|bloquée|pinned|cornered ~embrassé|embrassée|touché|touchée|lit|mur|embrasser|culotte|toilettes|vestiaire -porte|route|escalade|rugby|train
      pinned|held|holding ~me|her +down
      @who ~embrasse|embrassé|embrassée|embrasser|kissed|kisses|kissing ~force|forcé|bouche|want|wanted|voulais|veux -mère|joue|front|film
      avec|with +lui|him|moi|me|elle ~coucher|sex|couché|couche|dormir ~argent|euros|oblige|obligé|force|forcé
      & coucher|couché|couche|sexe|sex|pipe|rapport|relations argent|euros|payer|paie|paye|money|cadeau|téléphone|propose|oblige|force|contre|refuse|mal|forced|pay -bébé|chien|repas|enquête|heure|tôt|tard
      @who ~ouvert|baissé|enlevé|sorti|montré|dégrafé|unzipped|showed|exposed|enlève|montre|sort ~pantalon|braguette|sexe|bite|zizi|culotte|caleçon|penis|trousers|dick|pants|soutien-gorge -coupé|déchiré
      & photographié|photographiée|photographie|filmé|filmée|filme|photos|photographed|filmed déshabillé|déshabillée|nu|nue|douche|vestiaires|culotte|naked|undressed|seins|changing|toilettes -peinture|bébé|dessin|ils|toute|classe
      touche|touché|touchée|toucher|touches|touched|touching|touch ~quand|when|while|nuit|night|dort|dors|home|seul|seule|lit|bed|alone ~nobody|dors|dormais|sleep|asleep|personne|lit|bed|nuit|night|là|lui|seule|moi|alone|home -écran|piano|clavier|machine
      vient|viens|rentre|entre|monte|glisse|comes|gets|climbs|sneaks|came|got|venait ~lit|bed|chambre|room ~nuit|touche|soir|night|touches|nue|nu|caresse|quand|when -ranger|matin|réveiller|internat|chat|chien|cat|dog|réveille
      assaulted|molested|raped|groped|violated ~me|i|was|her|him|by|on|when -virtually
      abusé|abusée|abusait|abused|abuse ~de|quand|moi|par|enfant|petite|petit|when|by|ans|me|sexuellement -un|peu|temps|confiance|patience
      agressé|agressée|agresser ~sexuellement|soirée|rue|toilettes|oncle|homme|cousin
      subi|subis|vécu|victime|survivante +un|une|de|d|l ~inceste|viol|attouchements|abus|agression -exposé|aider
      'tétouch|'mètouch|'metouche|'matouche|'mtouche|'metouch|'matouch|'mtouch
      """)

  /// Pictures passed on, accounts made to mock, blows at school.
  static let pupilsDeeds = Entry(
    grade: .explicit, subject: .bullying,
    lines: """
      m|me|mon|mont|ma|y|i|nous ~mi|mis|met|mettent|plongé|mettre ~tête|tete ~chiottes|toilettes|wc|cuvette|poubelle|lavabo
      & vidéo|vidéos|photo|photos|nudes|captures|screens|pics|pictures|video|images|montage sinon|menace|menacent|menacé|balance|balancer|balancé|chantage|publier|publie|publié|leak|leaked|share|diffuse|diffuser|diffusé|tourner|tourne|circule|circuler|blackmail|partout argent|euros|famille|parents|paye|pay|payer|paie|tous|lycée|collège|monde|unless|if|moi|nue|nu|me|school|classe|intime|nues -stage|cv|candidature|profil|youtube|recette|cours|prof
      m|me|ma|mi|nous ~mis|met|mettent|plongé|plonge|enfoncé|mi ~tête ~toilettes|chiottes|wc|cuvette|poubelle|lavabo
      m|me|nous|ma ~attaché|attachée|ligoté|ligotée|enfermé|enfermée|enferment|jeté|poussé|locked|tied ~arbre|toilettes|casier|placard|poteau|vestiaire|poubelle|bassin|toilet|locker|bin|cupboard -ceinture|vélo
      & attaché|attachée|ligoté|enfermé|enfermée|déshabillé|déshabillée|baissé|frappé|tabassé|humilié|poussé|insulté filmé|filment|filmée|filme|filmaient|vidéo|posté|diffusé ils|elles|on|gars|filles|classe|eux -film|youtube|chien
      & profil|compte|page|groupe|sondage|story|account|group|vote faux|contre|moche|visage|nom|insulter|humilier|porno|fake|mock|ugly|me|moi|rire|hate|place|horreurs|voté|laide -banque|insta-pro|whatsapp-famille|alternance|école|projet|travail|bac|facture|stage
      @place|classe|monde|gens|élèves|filles|garçons|gars|ils|elles|y|i ~m|me|minsulte|m'insulte|mfrappe|mtape ~insulte|insultent|frappe|frappent|tape|tapent|harcèle|harcèlent|humilie|crachent|menace|menacent|tabasse|bouscule|persécute -balle|mère
      y|i|ils|elles|on|yon|zon +me|m|mon|ma ~frappe|frappent|tape|tapent|insulte|insultent|crache|crachent|persécutent|tabassent|tabassé|harcèlent|jeté ~@place|@social|@always -fifa|foot|rire
      'mfrappe|'mtape|'minsulte|'mharcele|'mcrache|'mtabasse|'mfrap|'mensulte|'mfrappent|'mtapent|'minsultent
      messages|message|commentaires|msg|texts|comments|dm|disent|dit|tell|told|say|telling|écrivent|envoie ~pendre|suicider|mourir|tuer|crève|crever|kill|die|hang|suicide ~moi|me|aller|d|de|myself|toi|que|je|to -film|jeu|copine|amie|frère
      appelle|appellent|traite|traitent|surnomment|call|calls|called|calling ~slut|whore|pute|salope|clochard|pd|tapette|sale|grosse|négro|singe|fag|freak|retard|monstre|thon|baleine|cochon|truie|porc|boudin|gros|fat|ugly|pig -chien|chat
      fils|fille|enfant|frère|soeur|élève|neveu|nièce|ami|amie|son|daughter|pupil|student ~racketter|racketté|harceler|harcelé|harcelée|tabasser|insulter|frapper|moquer|menacer|humilier|bullied|harassed|picked -film|jeu|personnage|console
      'beat|beating|beats|jumping|jumped|kicking|punching|hitting|pushing|push|shove|shoves|pushes|spit ~me ~up|class|school|lockers|after|every|corridor|bus|day|break|lunch|toilets -game|chess|fifa
      & @social insulte|insultent|insultes|menace|menacent|menaces|harcèle|harcelé|harcelée|harcèlement|humilie|lynche|honte|slut|hate|threats|bully|kys -exposé|prévention|film|cours|pub
      @social ~crever|mourir|pute|salope|suicide|tuer ~me|m|moi|disent|écrit
      posting|posted|posts|sharing|shared|filming|filmed ~photos|videos|pictures|pics|video|memes ~me ~'crying|names|mock|humiliate|fat|ugly -game|match|band
      calling|calls|called|call +me|him|her +names
      racket|rackette|rackettent|racketter|racketté|rackété ~sortie|collège|lycée|bus|argent|moi|me|fils|fille|téléphone
      attend|attendent ~sortie|portail|grille|dehors|bas ~frapper|taper|tabasser|cogner|défoncer|fracasser
      """)
}

extension DistressPatterns {
  /// Accidents, shared homes, brothers and sisters, fights by the rules, and things that are thrown
  /// out of windows in thought only.
  static let everyday = """
    semaine|we|week-end|weekend +sur +deux|2|trois
    me|m|s +suis|est|étais|était +cassé|cassée|tordu|foulé|fracturé|pété|luxé ~bras|poignet|jambe|cheville|nez|doigt|dent|dents|côte|genou|épaule|pied
    jeté|jette +un|1 +sort|oeil|coup|regard
    mourir|mort|morte|morts|crever|crevé|meurs|crève|mortel|dead|die|died|dying|tue|tué|tuer|achevé de|d|of|from|to|tellement|tant|par|so|in|with|la|cette|ce honte|embarrassment|ennui|boredom|bored|faim|soif|hungry|hunger|thirst|impatience|chaud|froid|chaleur|trouille|fatigue|soleil|cold|heat
    honte|faim|soif|froid|chaud|ennui|trouille|hungry|bored|cold|embarrassed|thirsty|hot|fatigue à|a|could|que|qu|i|en|might|mourir|crever +mourir|crever|die|meurs|crève|vais|veux|suis|could|might|suis $|mourir|crever|mort|morte|die|que|tellement|ici
    chaleur|froid|soleil|canicule|ennui|heat|cold me|m|nous|is|va|a|ont|qui tue|tuer|meurs|tuer|tué|tuez|killing|kills|crever|achève|achever
    vis|vit|habite|loge|vivons +chez +ma|mon|mes|la|notre +grand|grands|mère|père|parents|mamie|papi|tante|oncle
    & soleil brûle|brûler|brûlé|brûlée peau|dos|nez|épaules|visage
    frère|soeur|frères|soeurs|cousin|cousine|cousins +me|m|nous +embête|embêtent|taquine|taquinent|charrie|charrient|chambre|saoule|énerve
    noyé|noyée|noie|drowning|drowned ~révisions|révision|coursework|revision|infos|informations|choix|cours|débats|détails|maths
    balancer|balance|jeter|jette|lancer|lance|throw|chuck +mon|ma|le|la|mes|l|my|the|this +ordi|ordinateur|téléphone|portable|manette|cahier|réveil|chargeur|console|pc|laptop|phone|alarm|controller|télé|prof
    coaster|manège|manèges|grand-huit|attraction|attractions|stairs|hill|ride|workout|escaliers|descente ~killed|tué|tuer|mort|murdered|mourir|die|killing
    & rugby|judo|boxe|lutte|karaté|mma|hockey|boxing|taekwondo|kickboxing|sparring|ring coups|coup|frappe|frappé|frapper|tape|bleus|plaqué|étrangle|hit|punch|punched|bruises|battu|cogne -père|mère|maison
    travaille|bosse|work|stage|chantier|atelier|cuisine ~crie|gueule|engueule|râle|shouts|yells|hurle ~trompe|rate|vis|retard|normal|mal|wrong|oublie|stress|bruit|machines
    pendre|suicider|mourir|crever|jeter|tirer|flinguer ~quand +il|elle|on|j|je|tu|le|la|ils ~parle|entends|écoute|chante|raconte|commence|lis|passe|vois ~chanson|radio|prof|musique|pub|vacances|maths|série|voisin|blague|blagues
    pleure|pleurer|crie|hurle ~neveu|nièce|bébé|petit|petite|chien ~dents|bébé|toute|temps|nuit
    cassé|fracturé|broke|broken|tordu +le|la|un|my|mon ~bras|poignet|jambe|arm|wrist|leg|ankle|nez ~tombé|tombant|fell|football|vélo|ski|match|playing|escalade|chute|plâtre
    retard|late|chambre|notes|bulletin|clés|keys|vaisselle ~étrangler|étriper|tuer|massacrer|kill|murder
    crie|crient|gueule|gueulent|hurle ~cuisine|chantier|service|coup-de-feu|stade|match|normal
    gargouille|gargouillent|gargouiller
    tuer|étrangler|massacrer|tue|étriper|défoncer|kill|murder ~si +je|j|i ~perds|oublie|rate|casse|rentre|salis|abîme|redouble|lose|forget|break|fail ~clés|note|notes|brevet|portable|téléphone|bulletin|chambre|keys|phone|exam|test|bus|verre|encore
    buté|butte|bute +sur|contre
    assassiné|assassine|torture|torturé|massacré|flingué|descendu ~remarques|maths|dictée|copie|oral|prof|exercices|homework|essay|feedback|tests
    prend|prends|pris +une|la|des|mes +claque|claques|décharge|gamelle|gifle ~visitant|atelier|boîte|stage|maths|contrôle|match|oral|électrique
    & flingué|flingue|bousillé|ruiné|plombé week-end|weekend|vacances|soirée|moral|journée|vacances
    soûlé|saoulé|soulé|énervé|gavé ~envie|voulais|allais ~étrangler|l'étrangler|tuer|taper|étriper|frapper
    rentrée|examens|brevet|bac|oral|stage|noël ~approche|arrive|demain|lundi ~secours
    & frapper|taper|cogner|tape|frappe burin|marteau|maillet|masse|enclume|ciseau|piquet|pieu
    dors|dort|dormir +mal|bien|peu ~bruit|rue|moteur|voisins|chaleur|voiture
    dors|dort|dormi|dormir|vis|vit ~en|cet|l +'été|juillet|août|vacances
    vis|vit|loge|habite ~chez +mon|ma|mes +frère|soeur|grand-mère|grand-père|oncle|tante|parents|père|mère ~parce|car|pour +c|être|plus ~près|lycée|école|stage|travail
    énerve|crie|râle|gueule|fâche +quand|si|dès ~range|rangé|ranger|traîne|oublie|lève +pas|plus|l
    cacher|cache|caché ~range|ranger|vaisselle|devoirs|cadeau|surprise
    """
}

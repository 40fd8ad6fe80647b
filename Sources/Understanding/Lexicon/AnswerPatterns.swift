/// Yes, no and in between, said in a sentence: what ``YesNoLexicon`` has no phrase for.
enum AnswerPatterns {
  static let groups: [PatternGroup] = [
    PatternGroup(meaning: .answer(.yes), lines: doubled),
    PatternGroup(meaning: .answer(.maybe), lines: maybe),
    PatternGroup(meaning: .answer(.no), lines: no),
    PatternGroup(meaning: .answer(.yes), lines: yes),
    PatternGroup(meaning: .level(.dropout), lines: dropout),
  ]

  private static let dropout = """
    arrêté|arété|aréter|arété|stopé|kitté|arrêter|lachè ~l'école|lécol|lekol|lécole|decole|decol|lycé|colège
    plus|pu|plu|pi ~lécol|lécole|decole|lekol|décole
    plus|pu|plu|pi|jamais +au|o +lycée|lycé|collège|bahut
    arrêté|arrête|arrêter|quitté|quitter|lâché|lâcher|laissé|abandonné|stoppé|cessé|fini|kité|quit|left|viré|virée|renvoyé|renvoyée|exclu|exclue|sorti|sortie|déscolarisé|déscolarisée|kicked|expelled ~école|lycée|collège|cours|études|scolarité|school|bahut|fac|système|college|classe|segpa|cap|lékol|lekol
    lycée|collège|école|seconde|première|troisième|quatrième|cap|terminale ~arrêté|quitté|lâché|abandonné|viré|virée|renvoyé|renvoyée|exclu|exclue
    plus|pu|pi|pas|pa +à|a|en|dans|l|au|d|de|école|lékol|cours|lycée|bahut|collège ~école|lékol|cours|lycée|bahut|collège|maintenant|$
    plus|pu|pi|pas|nulle +rien|inscrit|inscrite|scolarisé|scolarisée|part|école ~depuis|maintenant|école|part|nulle|$
    plus +rien|d|de ~depuis|école
    plus|pas|pu|jamais ~scolarisé|scolarisée|retourné|retournée|inscrit|inscrite ~$
    école|school|lekol|lékol +finie|fini|arrêtée|over|terminée
    dropped|drop +out
    out +of +school|education
    not|no ~school|studying|studies ~anymore|now|longer|$
    """

  /// What says no to a no.
  private static let doubled = """
    ! pas|aucune|not|no|jamais|vois|ni ~raison|reason ~refuser|dire|refuse|non|no|pas|contre
    ! dit|dis|dirais|say|dirai|dirait|répondrais ~pas|not|wouldn|jamais|never +non|no
    ! wouldn|won|not|never|t ~say|turn|refuse +no|it|that|down
    ! pas|not|ne|n ~refus|refuserais|refuse|refuserait|refuserai|cracherais|crache
    ! rien|nothing|pas|aucun ~contre|against|redire
    ! vois|voi|see|aucune|pas|aucun|no ~inconvénient|objection|obstacle|empêchement
    ! qui|ki|comment|pourquoi|how|why|who ~refuserait|refuser|refuserais|dire|dirait|say ~non|no|$
    ! pas|not +qu|que|un|une|de ~non|refus|no $
    """

  private static let yes = """
    pas|not ~opposé|opposée|opposés|hostile|hostiles|opposed|réfractaire
    me|nous|lui|leur|m|us ~conviendrait|convient|plairait|irait|va|tente|tenterait|arrangerait|arrange|suits|works|suit ~parfaitement|bien|très|tout|perfectly|fine|$
    soyons +fous
    why +not
    aucun|pas|sans|zéro|aucune +de|d|problème ~problème|souci|pb|prob|inconvénient|contre|$
    aucun|sans +problème|souci|inconvénient
    no|any|not ~problem|issue|objection
    ça|sa|ca|c|cela|that|it ~pose|dérange|gêne|embête|bother|ennuie ~pas|aucun|rien
    suis|am|m|i|chui +d|accord|partant|partante|motivé|motivée|chaud|chaude|tenté|tentée|intéressé|intéressée|keen|up|ok|interested|game|happy|open|preneur|preneuse ~accord|$|for|to|pour
    ça|sa|ca|cela|that|it +me|m|sounds|would|ne ~plaît|convient|tente|intéresse|botte|branche|parle|irait|plairait|conviendrait|tenterait|great|good|fine|cool
    works|fine|good|okay|suits +for|with|by|me ~me|$
    rêve|adore|love|kiffe|adorerais|aimerais|voudrais $
    wouldn|don|dont +t|mind +mind|$
    pourquoi|why ~dirais|refuserais|would ~non|refuse|no
    c|c'est ~bien|vrai|exact +le +cas
    avec|with +grand|joie|plaisir|pleasure
    peut|could|can|va|vais +essayer|tenter|try $
    dit|dis|dirais|say ~pas|not|wouldn +non|no
    count|sign +me +in|up
    je +le|la|les|y +suis|fais|veux|ferai|ferais|vais|pense
    faisable|envisageable|jouable $
    """

  private static let no = """
    ça|sa|ca|cela ~va|tente|plaît|convient|intéresse|dit|branche|parle|plairait|irait ~pas|rien|pa|jamais
    ça|sa|ca|cela +m|me +embête|gêne|dérange|ennuie|saoule|stresse|rebute|dégoûte|freine
    y +tiens|tenons +pas
    préférons|préférerions|aimerions|aimons ~éviter|pas|autant|autre
    ne|n ~pouvons|souhaitons|voulons|pourrons +pas
    va +pas ~possible|faire|$
    préfère|préférerais|préférais|rather|prefer|aimerais ~éviter|pas|not|autant|autre|avoid
    don|dont|not|wouldn|doesn|t ~fancy|want|like|think|feel|interest|appeal
    aucun|aucune|none|haven|pas|ai ~got|besoin|none ~$
    pas|pa|jamais|not|never ~mon|intéressé|intéressée|vouloir|envie|possible|truc|interested|keen|possible|tenté|prêt|prête|question|thing
    pas|pa +pour +moi
    aucunement|nullement|négatif
    pense|crois|think|panse|croi +pas|pa|que
    peux|veux|jeu|jveu|peu|veu|vlé|lé|vé +pas|pa
    pa|pas +vlé|lé|ditou|menm|envie
    mwen|mi +pa|pas
    not|no +in|way|chance|at +the|all|$|am
    hors +de +question
    sans +façon
    très|tres +peu +pour
    """

  private static let maybe = """
    dépend|dep|dépendra|dépan|depends|depend|dépendrait|dépann
    pas|not|pa|jamais +trop|sûr|sur|certain|certaine|sure|100|totalement ~sûr|sure|certain|$
    reste|restera +à|a ~voir|discuter|réfléchir|définir
    à|a +la +rigueur|limite
    à|a +réfléchir|voir|débattre
    hard|difficile +to|à|a +say|dire
    peut|peu|ptet|pt +être|etre|bien
    ptet|ptetre|ptête|maybe|perhaps|possibly
    faut|faudrait|dois|devrais|need|have ~voir|voie|réfléchir|réfléchisse|demander|demande|penser|pense|think|ask|see
    peu +des|de +deux
    either +way
    two +minds
    j|je|i +hésite|hésit|unsure
    moitié|mi|half ~moitié|half|mi
    oui +et +non
    selon|suivant +les|le|la|ce|jours
    certains|some +jours|days
    50 +50
    si|if|tant|à|a|only|unless ~aide|m'aide|aident|help|paie|payé|paid|possible|accompagne|condition|accepte|accord|près|loin|trop|peux|peut|can ~oui|yes|ok|pourquoi|ouais|d'accord|wi|sinon|then|$
    oui|yes|ok|ouais|pourquoi|d'accord +si|if|mais|but|à ~si|if|aide|help|condition|seulement|only|pas|depends|dépend
    """
}

/// What people asked, by the id of the question of the catalogue that answers; `none` where none does.
///
/// From the tune half of the corpus and its probes; a name and a colon, then examples between
/// slashes.
extension Examples {
  static let questions = """
    abandons:
      beaucoup abandonnent en route ? / Quel est le taux d'abandon ? / Il y en a beaucoup qui
      arrêtent en route ?
    admission:
      il faut un dossier, un entretien ? / komen on fé pour sinscrire / Quelles sont les étapes
      pour être accepté ? / comment faire inscription ?
    affelnet-parcoursup:
      do I have to go through Parcoursup? / Je dois le mettre sur Parcoursup ? / faut passer par
      parcoursup ou pas
    age:
      how old do you have to be to start?
    allocation-stage:
      on a l'allocation de stage comme en lycée pro ? / Les 50 euros par semaine de stage, je les
      aurai ? / largent des pfmp on la ? / do I get the internship allowance like in a lycée pro?
      / euh et l'argent qu'on donne en lycée pro pour les stages, on l'a ? / Pendant les stages on
      touche quelque chose ?
    ancrage-local:
      ça veut dire quoi ancrage local / why is the local link so important?
    apres-cap:
      e apres le cap on fait koi / ben et après le CAP tu fais quoi ? / Une fois le CAP obtenu,
      qu'est-ce que je peux faire ? / can I carry on studying after the CAP?
    b-accueillir:
      est-il possible de recevoir un groupe d'élèves dans l'usine / could we host some pupils? /
      Pourrions-nous prendre des jeunes en stage chez nous ?
    b-commander:
      je voudrais faire fabriquer des pièces, quelle est la démarche ? / Nous aimerions vous
      confier la fabrication de pièces, comment procéder ? / we'd like a quote for some machined
      parts / Comment faire réaliser une série de pièces par vos élèves ?
    b-concurrence-deloyale:
      N'est-ce pas de la concurrence déloyale pour les artisans ? / vous cassez les prix avec de
      la main d'œuvre gratuite, non ? / isn't that unfair competition? / c'est pas un peu déloyal
      vis-à-vis des PME locales ? / Est-ce que vous ne faites pas de tort aux artisans du coin ?
    b-creer:
      Comment ouvrir une école sur notre territoire ? / on voudrait monter une école de production
      chez nous, par où commencer / combien de temps et d'argent pour créer une école de
      production / what does it take to set up a new school? / Comment faire naître une école de
      production dans notre département ?
    b-eleves-noms:
      Pouvez-vous me donner la liste des élèves ? / je voudrais les numéros de téléphone des
      jeunes diplômés / can we have the pupils' names and contact details? / please send me the
      phone numbers of your graduates / Pouvez-vous nous envoyer les noms et numéros de vos élèves
      ?
    b-financement:
      D'où vient l'argent qui fait tourner l'école ? / Comment les écoles arrivent-elles à
      équilibrer leurs comptes ?
    b-fondateur:
      Comment devient-on entreprise fondatrice ? / que veut dire être fondateur d'une école / Nous
      voudrions être entreprise fondatrice, que faut-il faire ?
    b-gouvernance:
      Peut-on siéger au conseil d'administration ? / est-ce que les entreprises participent à la
      gouvernance ? / avoir une voix dans les décisions de l'école, est-ce prévu ?
    b-machines:
      could we donate a machine? / Nous changeons notre parc, une vieille fraiseuse vous intéresse
      ? / On a un vieux tour dont on ne se sert plus, ça vous intéresse ?
    b-main-oeuvre:
      Peut-on faire travailler les élèves gratuitement chez nous ? / can we have pupils work for
      us for free? / avoir des jeunes en renfort sans les payer, c'est permis ?
    b-mecenat:
      Un don donne-t-il droit à une réduction d'impôt ? / Le mécénat est-il déductible à 60 % ? /
      Si mon entreprise fait un don, est-ce déductible des impôts ? / Les dons sont-ils
      déductibles ?
    b-parrainage:
      Est-il possible de parrainer un jeune ? / je voudrais être parrain d'un élève, comment ça
      marche / can I mentor or sponsor a pupil? / is there a mentoring scheme for one pupil? /
      Nous aimerions parrainer un jeune
    b-particulier:
      Je voudrais faire réparer ma tondeuse par l'école
    b-pourquoi:
      Quel intérêt pour nous ? / concrètement, ça nous rapporte quoi de nous impliquer ?
    b-prix:
      C'est moins cher qu'un sous-traitant ? / are your prices lower than a regular supplier's? /
      Vos tarifs sont-ils plus bas que ceux d'un sous-traitant ? / Vos tarifs sont-ils alignés sur
      ceux des sous-traitants ?
    b-qualite:
      Quelle qualité peut-on attendre des pièces ? / quels délais pour une série ? / les
      tolérances sont-elles respectées, et en combien de temps livrez-vous ? / Livrez-vous dans
      les temps ? / Sous combien de temps livrez-vous les pièces ?
    b-qui-commande:
      De grands groupes vous font-ils travailler ? / Quel type d'entreprises travaille avec vous ?
    b-recruter:
      Comment recruter un jeune diplômé de chez vous ? / how can we hire one of your graduates? /
      Je peux embaucher vos élèves à la sortie ? / Nous cherchons à embaucher un chaudronnier
      sorti de chez vous. / Je cherche à embaucher un soudeur sorti de chez vous
    b-taxe-apprentissage:
      Peut-on vous verser la taxe d'apprentissage ? / est-ce que l'école est éligible au solde de
      la taxe / comment flécher notre taxe vers une école ? / Pouvons-nous vous affecter une part
      de notre taxe d'apprentissage ?
    b-transmettre:
      one of our retired fitters would like to teach, can he? / Mon chef d'atelier part à la
      retraite, pourrait-il donner des cours ?
    b-visite:
      Peut-on venir visiter un atelier avec mon équipe ? / Nos équipes aimeraient voir l'atelier,
      c'est faisable ? / Serait-il possible de venir découvrir l'atelier avec mes équipes ?
    bac-pro:
      je peux faire un bac pro là-bas ? / on peu faire bac pro / On peut continuer jusqu'au bac
      professionnel ?
    bourse:
      Est-ce qu'on peut toucher une aide de l'État pour étudier ?
    ca-ne-va-pas:
      je ne vais pas bien, à qui je peux parler ?
    cap-cest-quoi:
      un CAP c'est quoi au juste ? / C'est quoi la différence entre CAP et bac pro
    complementaire:
      Ça remplace le CFA ou c'est en plus ? / do you compete with vocational high schools? / sa
      fait concurence au lycee pro nn ? / Vous faites de la concurrence aux lycées professionnels
      ?
    confiance:
      ça aide à reprendre confiance en soi ? / jme sens nul sa peu maider cte ecole ? / can it
      help someone who has lost confidence? / Ma fille ne croit plus en elle, ça pourrait l'aider
      ?
    cours-annee:
      Peut-on arriver au milieu de l'année ? / can I join halfway through the year? / Peut-on
      intégrer la formation en février ?
    cours-generaux:
      Est-ce qu'il y a des cours quand même, maths et français ? / ya des cours de math / ya til
      dé cour de fransé / Est-ce qu'il reste des matières comme l'histoire ou les maths ? / et les
      cours genre français maths, y en a encore ?
    cout:
      i kout konbyen ? / euh c'est genre payant ou c'est gratuit l'école ? / Combien mes parents
      devront payer ? / is it expensive to study there? / cb sa coute lannée / jdois acheter du
      matos ?
    croissance-2018:
      comment ça se fait que ça se développe autant ces dernières années
    danger-machines:
      On risque de se blesser avec les machines ? / é se ke sé dangereu lé machine
    debat-non-paye:
      c'est pas de l'exploitation de bosser sans être payé ? / Est-ce normal que les élèves
      produisent gratuitement ? / C'est pas de l'exploitation de faire travailler des jeunes sans
      les payer ?
    definition:
      une école de production c'est quoi exactement
    deja-decroche:
      jvai plu en cour depui 6 moi c mort ? / Je ne suis plus scolarisé depuis un an, vous me
      prenez quand même ? / i quit school a year ago, can i still come?
    difference-cfa:
      kel diff avec un cfa / attends, c'est quoi la différence avec un CFA ? / attends mais du
      coup c'est pareil qu'un CFA ou pas ?
    difference-e2c:
      c'est comme l'E2C ? / e2c c pareil ?
    difference-lycee-pro:
      C'est comme un lycée pro ? / what's the difference with a vocational lycée? / Pourquoi venir
      chez vous plutôt qu'au lycée professionnel ? / c'est quoi la diff avec un lycée normal
    diplomes:
      quel diplôme on a à la fin ? / c'est vrai diplôme français ? / Je sors de là avec quel
      diplôme en poche ? / et euh du coup, à la fin, on a quoi comme diplôme ? / école donne
      diplôme vrai ?
    double-objectif:
      à quoi elles servent ces écoles ? / what's the purpose of these schools? / pourquoi ces
      écoles existent / Dans quel but on a ouvert ces écoles ?
    duree:
      sa dure cb de tps la formation / how many years does it take? / konbien tan sa dur la
      formassion
    emploi-garanti:
      après école, travail sûr ? / Est-ce que je suis certain de trouver du boulot ensuite ? / ya
      du taf derriere ? / sa vaut le coup pr trouver du taf ?
    encadrement:
      Qui nous encadre ? / who will be teaching me? / Les enseignants ont-ils exercé le métier ?
    exemples-production:
      Vous fabriquez quoi comme objets ?
    faire-pour-apprendre:
      Comment on apprend dans ces écoles, en faisant ? / what does learning by doing mean here? /
      c'est quoi votre méthode pour enseigner
    federation:
      C'est quoi la fédération ?
    filles:
      Est-ce qu'il y a des filles ? / une meuf peu y aller ? / ya des meuf la bas ? / is it open
      to girls too?
    handicap:
      Je suis dyslexique, est-ce que ça pose problème ? / Notre fils est dyspraxique, sera-t-il
      accompagné ?
    horaires:
      On a les vacances scolaires normales ? / les horaire c koi ? / on a dé vacanse / what are
      the hours and holidays? / et euh on finit à quelle heure le soir ? / mais du coup y a des
      vacances ou pas ? / À quelle heure on commence le matin ? / cb de tps par jour ? / on a dé
      vacanse konbien / do the students get holidays like everyone else? / ya des vacs ?
    internat:
      on peut dormir là-bas ? / Est-ce qu'on peut dormir sur place la semaine ? / ya un dortoir ?
      / ya til dé zinternat / is there somewhere to sleep during the week? / ès ni entèrna ?
    jerome-joinet:
      ki a posé les questions d linterview
    lieu-pratique:
      la pratique ça se fait où ? / latelier il est ds lecole ?
    machines-modernes:
      les machine sont neuve ? / Vous avez du matériel récent ?
    mauvaises-notes:
      Avec mon bulletin catastrophique, j'ai une chance ? / jai 7 de moyene c mort ? / si jai 0 de
      moyenne ils me prenne ? / do I need top grades to get in?
    metiers-en-tension:
      metier en tension c koi
    moins-de-15:
      J'aurai 14 ans à la rentrée, c'est trop jeune ?
    niveau-maths:
      Le niveau en orthographe, ça compte beaucoup ?
    nombre-ecoles:
      konbien décole ya / how many schools are there?
    nombre-jeunes:
      Combien de jeunes sont formés chaque année ? / how many young people do you train?
    none:
      c'est quoi le numéro de la CAF ? / quand est-ce qu'on mange ? / Il y a une équipe de foot
      dans l'école ? / quel est le mot de passe / Combien font 12 fois 8 ? / comment on fait un CV
      ? / quelle heure il est ? / ya une piscine mdr ? / what's the canteen like? / permis de
      conduire combien prix ? / est-ce que je dois acheter une blouse ? / combien coûte un permis
      moto ? / y a des sorties scolaires ? / Vous connaissez un bon dentiste dans le quartier ? /
      Comment on fait pour passer le permis moto ? / Il y a une piscine à Valognes ? / what time
      does the supermarket close? / vous vendez des frites a la cantine ? / c koi ton insta
    origine-1882:
      Qui a créé la première école de production ? / how long have these schools existed? / C'est
      né quand, cette idée d'école ?
    p-avenir:
      what future will my daughter have afterwards? / y a-t-il des débouchés pour nos enfants ?
    p-cout:
      Quels frais devons-nous prévoir, tenue, repas ? / sa va ns couter cb / Quel budget faut-il
      prévoir pour notre enfant ? / Quels frais devons-nous prévoir pour une année ?
    p-decrochage:
      Mon fils refuse d'aller au collège, que faire ? / my son refuses to go to school, what can
      we do?
    p-label:
      Comment savoir si une école fait bien partie du réseau ? / how can I be sure the school
      belongs to the network? / comment sûr c'est bonne école du réseau ? / Comment vérifier
      qu'une école fait bien partie du réseau ?
    p-obligation:
      Jusqu'à quel âge l'école est-elle obligatoire ?
    p-questions:
      quelles questions poser lors de la visite / Quelles questions poser lors de la visite avec
      ma fille ?
    p-reconnue:
      is the school officially recognised? / L'établissement est-il agréé par l'Éducation
      nationale ? / Est-ce que le diplôme a la même valeur que celui d'un lycée ?
    p-securite:
      qui surveille la sécurité des élèves sur les machines ? / is the workshop safe for my
      15-year-old? / Un enfant de quinze ans devant une presse, est-ce bien raisonnable ? / Nos
      apprentis mineurs sont-ils en danger près des machines ?
    p-statut:
      Son statut, c'est apprenti ?
    pas-ecole-proche:
      et s'il n'y a pas d'école dans ma région ? / what if there's no school near me? / Y a rien
      dans mon coin, comment je fais ?
    patrick-carret:
      euh Patrick Carret c'est qui lui ?
    plus-de-18:
      a 20 ans c trop tard ? / am I too old at 21?
    portable-regles:
      le portable é autorizé ? / On a le droit au téléphone en cours ?
    public-prive:
      c'est public ou privé ? / c privé ? / C'est du privé ?
    que-decrocheurs:
      Est-ce que c'est une école pour cas sociaux ?
    remuneration:
      ya un salaire ou pa / on et péyé konbien / do you get paid while you train? / mais attends
      on est payé du coup ou pas ? / Est-ce que je recevrai de l'argent chaque mois ? / on es
      payer ou c gratos / ya un saler ? / on est payer ou c du benevolat / école il donne argent à
      élève ? / es yo ka péyé nou lékòl la ?
    rythme:
      la semaine c comment / what's a typical week like? / on bosse cb de jours par semaine
    salaire-apres:
      on gagne konbien kan on a fini
    sans-papiers:
      Un jeune sans titre de séjour peut s'inscrire ? / moi pas papier France je peux venir école
      ?
    savoir-etre:
      Qu'est-ce qu'on entend par savoir-être professionnel / what do you mean by soft skills at
      work?
    se-tromper:
      et si je me plante, genre j'aime pas le métier ? / si jaime pas jpeux changer apres ? / et
      si au bout de deux mois ça me plaît plus ?
    secteurs:
      Vous avez quoi comme formations ? / c'est quoi les métiers ici / ya koi com metier ds vos
      ecole
    site-web:
      vous avez un site internet ? / is there a website?
    sorties-positives:
      what happens to pupils after they leave?
    soutien-etat-mecenes:
      qui finance ces écoles ? / ki soutien c ecoles / who supports the schools, the state? /
      C'est financé par qui, tout ça ? / Qui finance ces établissements ?
    stages:
      On part en stage en entreprise combien de temps ? / ya des stage ? / On part en entreprise
      de temps en temps ?
    t-decide:
      c'est toi qui décides où je vais ? / c toi ki decide pr moi ? / dis, c'est toi qui choisis
      pour moi ou quoi ?
    t-donnees:
      tu gardes quoi de ce que je dis ? / what do you store about me? / what happens to what I
      type here? / do you keep my answers?
    t-duree:
      Il reste beaucoup de questions ? / On en a pour longtemps avec tes questions ? / yen a encor
      bcp de question ?
    t-effacer:
      cmt jefface tt ?
    t-gratuit:
      Je dois payer pour utiliser ce programme ? / do I have to pay to talk to you? / parler avec
      toi c'est payer ? / Utiliser ce service me coûtera quelque chose ?
    t-parents:
      mes parents vont voir ce que j'écris ? / Tu vas le dire à ma mère ? / hum, et mes parents,
      ils vont savoir ? / est-ce que ma famille peut lire ma conversation / mes parent peuve lire
      ? / Mon père aura accès à ce que j'écris ? / et mes darons, ils vont voir ce que j'écris ?
    t-robot:
      t une ia ? / ta chatgpt derriere ? / ou sé an robo ? / té un robo / am i talking to a bot?
    t-sources:
      Où as-tu trouvé tout ça ?
    t-test:
      Est-ce que je vais être évalué ?
    taille-groupe:
      Les classes sont grandes ? / Combien d'élèves compte une classe ? / combien étudiants dans
      la classe ?
    taux-reussite:
      il y a beaucoup de réussite aux examens ? / what's the pass rate? / Beaucoup d'élèves
      décrochent leur examen ?
    transport:
      Comment je fais pour venir tous les jours sans voiture ? / y a un bus pour aller à l'école ?
      / jfai comen pr venir g pa de voiture / bus pour école il y a ?
    trouver-ecole:
      où est l'école proche ? / où trouver école proche ma maison
    trouver-patron:
      do I have to find an employer? / il faut trouver patron avant ? / dites-moi, est-ce qu'il
      faut déjà avoir une entreprise avant de s'inscrire ?
    usineur:
      pourquoi on parle toujours d'usineur ? / C'est quoi un usineur ? / un usineur sa fait koi
    visiter:
      On peut venir essayer une journée ? / est-ce qu'il y a des portes ouvertes / jpeu venir voir
      avan ? / Peut-on venir faire un tour dans les locaux un samedi ?
    vraies-commandes:
      Les commandes viennent de vrais clients ? / are the orders real? / ce qu'on fabrique, c'est
      vendu pour de vrai ? / Ce que les élèves fabriquent, c'est acheté par de vrais gens ?
    """
}

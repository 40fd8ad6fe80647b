/// Questions, by the id of the one that answers, that were written as examples, beside those of the corpus.
///
/// In many voices and registers, short as they are typed.
extension Examples {
  static let questionsWritten = """
    definition:
      vous êtes quoi au juste / c'est quoi votre truc d'école / on m'a parlé d'écoles de
      production, c'est quoi le délire / une école de prod ça fonctionne comment / what kind
      of place is this / ékol prodiksyon sé ki sa / cé koi une ékole de produksion / école
      production c'est quoi je connais pas / en résumé c'est quoi ces établissements
    faire-pour-apprendre:
      on apprend en bossant pour de vrai / c'est que de la pratique ou y a des bouquins /
      comment est-ce qu'on y apprend le métier / apprendre par la pratique, c'est votre
      méthode ? / do you learn on the job / votre façon d'enseigner c'est quoi / on apran en
      fesan / quelle est votre approche pédagogique
    double-objectif:
      à quoi ça sert ce genre d'école / pourquoi ces écoles existent / quel est le but de ces
      écoles / vous poursuivez quels objectifs / what's the purpose of these schools / ça sert
      à quoi au fond / quelle est leur mission / pourkoi il on créé sa
    patrick-carret:
      c'est qui patrick carret / M. Carret, il fait quoi / who's that Patrick Carret / carret
      c'est qui lui / qui est ce monsieur Carret / patric caré cé ki / quel est le rôle de
      Patrick Carret
    jerome-joinet:
      c'est qui jérôme joinet / Joinet il fait quoi / who is doing the interview / qui pose
      les questions dans l'interview / jerome joiné cé ki / qui a interviewé le président /
      l'intervieweur c'est qui
    federation:
      la fédération elle sert à quoi / c'est quoi la FNEP / qui chapeaute les écoles / what's
      the federation for / il y a une tête de réseau ? / la fédé c koi / qui coordonne toutes
      ces écoles / quel est le rôle de la fédération nationale
    age:
      faut avoir quel âge pour venir / c à partir de quel age / l'âge minimum / jusqu'à quel
      âge on peut s'inscrire / what age can you start / ki laj pou rentré / à quel âge ça
      commence / je peux venir à 15 ans ? / kel age il fo
    rythme:
      une semaine type ça donne quoi / on est à l'atelier combien de jours / comment sont
      réparties les heures entre atelier et classe / what does a normal week look like / la
      semaine se passe comment / cb de jours en atelier par semaine / c'est moitié cours
      moitié atelier ? / le rythme c'est quoi / une journée ça ressemble à quoi
    cours-generaux:
      on fait encore des maths et du français / y a de l'histoire géo ou pas / est-ce qu'on a
      des matières générales / do we still have normal lessons / ya du sport / tjr des cours
      normaux ? / on étudie l'anglais aussi / faut encore aller en classe / i ni kou fransé
    vraies-commandes:
      c'est des vrais clients / ce qu'on fait ça part chez un client / on bosse sur de vraies
      commandes ou c'est des exercices / are the orders real / cé pour de vré lé commande /
      les pièces sont vraiment livrées / c'est du faux travail ou du vrai / do real customers
      buy it / les produits sont vendus ?
    encadrement:
      c'est qui les profs / les maîtres pros viennent d'où / qui nous apprend à l'atelier /
      les enseignants ont travaillé avant dans le métier ? / who are the teachers / ki moun ka
      aprann nou / qui s'occupe des élèves / lé prof cé ki / est-ce que les formateurs sont du
      métier
    secteurs:
      on peut apprendre quoi comme métiers / quels domaines vous proposez / vous formez à quoi
      / what trades can I learn / c'est quoi les formations / ya koi com métié / liste des
      métiers / la mécanique, la cuisine, vous faites quoi / ki métyé ou ka aprann
    usineur:
      un usineur ça fait quoi / c koi usineur / pourquoi tout le monde parle d'usinage /
      what's a machinist / usineur comme métier c'est quoi / pourquoi l'usinage revient tout
      le temps / le métier d'usineur, ça consiste en quoi
    metiers-en-tension:
      métier en tension ça veut dire quoi / c koi un métier en tension / y a quels métiers qui
      recrutent / what does 'in tension' mean / quels métiers manquent de monde / dans quoi on
      manque de bras / les secteurs où ça embauche / where are workers short
    complementaire:
      vous piquez les élèves aux lycées pros ? / est-ce que vous êtes en concurrence avec les
      CFA / c'est contre les lycées professionnels / do you compete with other schools / vous
      remplacez le lycée pro ? / ça double pas avec les lycées / quelle place à côté des CFA
    diplomes:
      on sort avec quel diplôme / j'aurai un vrai diplôme à la fin ? / on passe quel examen /
      c'est un diplôme d'état / what diploma do I get / ki diplom / le CAP c'est le même /
      vous délivrez des diplômes / quelles qualifications / on a quoi a la fin com diplome
    taux-reussite:
      y en a combien qui ont le CAP / le pourcentage de réussite / beaucoup ratent l'examen ?
      / tout le monde l'a, le diplôme ? / what's the pass rate / ya bcp de réussite au cap /
      vous avez de bons résultats / combien réussissent
    sorties-positives:
      après l'école ils font quoi les élèves / combien trouvent un travail / ils deviennent
      quoi / what do students do afterwards / les anciens, ils en sont où / ça mène à quoi / c
      koi les débouchés / que font-ils une fois sortis / do they find jobs
    ancrage-local:
      pourquoi vous dites ancrage local / c'est quoi l'ancrage territorial / pourquoi c'est
      lié au coin / why local roots / pourquoi l'école est liée aux entreprises du coin / le
      lien avec le territoire, c'est quoi / l'ancrage local ça sert à quoi
    origine-1882:
      ça existe depuis longtemps / qui a inventé ça / c'est vieux comme école / when did it
      start / depi ki tan sa ka egzisté / d'où vient l'idée / c'est récent ou ancien / la
      première école date de quand / ki a créé sa
    croissance-2018:
      pourquoi ça se développe autant / pourquoi y en a plus qu'avant / qu'est-ce qui a changé
      en 2018 / why are there more and more / pourquoi autant de nouvelles écoles / comment
      expliquez-vous cette croissance / la loi de 2018 a changé quoi
    soutien-etat-mecenes:
      qui vous aide / l'État vous soutient ? / qui sont vos mécènes / who supports you /
      est-ce que des fondations vous financent / qui est derrière tout ça / des entreprises
      vous soutiennent / la région donne de l'argent ?
    nombre-ecoles:
      y a combien d'écoles / vous êtes combien en France / c'est répandu ? / how many are
      there / cb d'ecole / y en a beaucoup des écoles comme ça / combien d'établissements /
      konbyen ékol
    nombre-jeunes:
      y a combien d'élèves / combien d'élèves en tout / vous formez combien de jeunes / how
      many students are there / cb de jeunes / ça concerne beaucoup de jeunes / nombre total
      d'élèves
    site-web:
      vous avez un site / c'est quoi le lien / où est-ce que je peux lire plus / do you have a
      website / une page internet ? / l'adresse du site stp / y a une brochure / vous êtes sur
      insta / où me renseigner davantage / ya un site ou pa
    confiance:
      ça aide quand on croit plus en soi / ma fille n'a plus confiance en elle / j'ai peur de
      pas y arriver, ça peut m'aider / will it boost my confidence / on reprend confiance là
      bas ? / mon fils se sent nul, ça change quelque chose / je crois que je suis nul, c'est
      pour moi / comment ils se sentent, les jeunes qui doutent
    savoir-etre:
      c koi le savoir être / savoir-être ça veut dire quoi / on apprend à se tenir / what are
      soft skills / la politesse, la ponctualité, ça s'apprend chez vous / comment on apprend
      à se comporter au travail / le comportement compte ?
    lieu-pratique:
      la pratique c'est où / c'est dans l'école l'atelier / on travaille dans une usine ou à
      l'école / where do you practise / on pratik ou / l'atelier est sur place ? / on bosse où
      / c'est en entreprise ou à l'école la pratique
    cout:
      ça coûte combien / c cher / faut payer l'école / is it free / how much is it / konbyen
      sa ka kouté / c gratos ou pas / ya des frais / le prix de l'inscription / sa coute
      combien / on paye quelque chose
    remuneration:
      on touche un salaire / tu gagnes combien là bas / c payé / do you get a wage / es ke on
      é payé / on a de l'argent tous les mois / ya une paye / on gagne des sous pendant la
      formation / am i paid / yo ka péyé nou / combien par mois pour un élève / on est payer
      ou pas / c'est rémunéré
    bourse:
      j'ai droit à une bourse / boursier ça marche chez vous / y a des aides pour les familles
      modestes / can I get a grant / je peux toucher les bourses / ya dé bourse / on n'a pas
      beaucoup d'argent, y a des aides / est-ce que mon fils garde sa bourse
    allocation-stage:
      on touche l'argent des stages / les 600 euros du lycée pro on les a / la gratification
      des pfmp / do I get the internship money / l'alloc de stage / et les sous des périodes
      de stage / l'allocation lycée pro c'est pareil chez vous
    admission:
      comment je m'inscris / il faut quoi pour être pris / c dur d'etre pris / comment
      postuler / how do I apply / how do you get in / kouman pou antré / c koi les etapes
      d'inscription / on passe un entretien / y a un examen d'entrée / quels papiers pour
      s'inscrire / je fais comment pour rentrer dans votre école / ya un dossier
    mauvaises-notes:
      j'ai 6 de moyenne / mes notes sont pourries / j'ai des sales notes / je suis mauvais
      élève, vous me prenez ? / my grades are bad / g pa de bone note / avec un bulletin
      catastrophique / mon fils a de très mauvais résultats / on regarde les notes / mon
      dossier est nul / i failed most of my classes
    deja-decroche:
      je vais plus en cours depuis longtemps / j'ai quitté l'école, je peux revenir ? / ça
      fait un an que je fais rien / I stopped school months ago / jai laché lécole c possible
      / j'ai arrêté en seconde, c'est trop tard / déscolarisé depuis 6 mois c'est possible /
      mwen arété lékol, mwen pé vini
    que-decrocheurs:
      c'est pour les cas sociaux / c'est que pour ceux qui ont raté / faut avoir décroché pour
      venir / is it only for dropouts / c'est réservé aux élèves en échec / on peut venir même
      si ça se passe bien au collège / ya ke dé décrocheur / c'est une école de la dernière
      chance
    cours-annee:
      je peux arriver en janvier / on peut rentrer au milieu de l'année / c trop tard pour
      cette année / can I start mid year / on peut commencer en février / il faut attendre
      septembre / y a encore de la place maintenant / ou pé vini pandan lanné
    affelnet-parcoursup:
      c'est sur parcoursup / faut mettre un voeu affelnet / je passe par quelle plateforme /
      do you use parcoursup / ça se demande où, sur affelnet / vous êtes sur parcoursup ou pas
      / y a des voeux à faire
    filles:
      les filles sont acceptées / ya des meufs / je suis une fille, c'est possible / are girls
      welcome / c'est que des mecs ? / ma fille peut venir / des filles en mécanique ça existe
      / ni fi / y a beaucoup de garçons / je suis la seule fille ?
    handicap:
      je suis dys / j'ai un handicap / dyslexique c'est un problème ? / vous prenez les tdah /
      can I come with a disability / mon fils est autiste / j'ai une rqth / un élève en
      fauteuil, c'est accessible / j'ai des troubles de l'attention / il a une AESH, ça
      continue / jsui dyslexik
    internat:
      on peut dormir sur place / y a des chambres / ya un internat ou pas / je peux dormir
      là-bas / is there boarding / can I sleep there / vous logez les élèves / ou pé dòmi la /
      l'hébergement est prévu / est-ce que vous avez un foyer
    transport:
      je viens comment / y a un bus pour y aller / comment on y va sans permis / how do I get
      there / j'ai pas de voiture pour venir / kouman pou vini lékol / ya un car / le trajet
      est pris en charge / la carte de train est payée / c loin comment je viens
    apres-cap:
      et après le CAP / une fois que j'ai mon cap je fais quoi / on peut continuer après /
      what comes after the CAP / aprè le cap on fé koi / la suite après le diplôme / je peux
      faire autre chose après / qu'est-ce qui se passe après le cap
    bac-pro:
      on peut passer le bac / y a le bac pro aussi / je peux aller jusqu'au bac / can I do a
      bac pro / le bac pro c'est possible / vous faites le bac pro ou juste le cap / je veux
      un bac pro / jusko bac
    duree:
      ça dure combien de temps / c'est sur combien d'années / c long / how long does it last /
      deux ans ou trois ans / konbyen tan sa ka diré / combien d'années pour le cap / la
      formation dure / sa dure cb
    taille-groupe:
      on est combien par classe / c'est des petites classes / combien dans un groupe / how big
      are the groups / ya bcp d'élève par prof / les effectifs / on é cb / y a du monde dans
      l'atelier
    horaires:
      ça commence à quelle heure / on finit à quelle heure / y a des vacances / what are the
      hours / what time do you start / a kel heur on commence / combien de semaines de
      vacances / on travaille le samedi / on a les mêmes vacances que les autres / ki lè
    public-prive:
      c'est privé / c'est une école publique / vous êtes privé sous contrat / is it a state
      school / privé ou public / c'est une école de l'état / c une ecole privé
    difference-cfa:
      c'est pas pareil que l'apprentissage / c'est comme un CFA / apprenti ou école de
      production / what's the difference with an apprenticeship / quelle diff avec un cfa /
      pourquoi pas faire un apprentissage plutôt / alternance ou école de prod / par rapport à
      l'alternance / diff cfa
    difference-lycee-pro:
      c'est mieux que le lycée pro / pourquoi pas un lycée professionnel / quelle diff avec un
      bac pro au lycée / how is it different from a lycée pro / par rapport au lycée pro /
      c'est comme un lycée pro quoi / lycé pro ou école de prod
    trouver-patron:
      faut trouver un patron / je dois chercher une entreprise / j'ai pas trouvé de patron /
      do I need to find an employer / faut un contrat d'apprentissage / il fo un patron / sans
      patron c'est possible / qui trouve l'entreprise
    stages:
      on fait des stages / on va en entreprise / combien de semaines de stage / are there
      internships / ya dé stage / il y a des périodes en entreprise / on sort de l'école pour
      des stages / work experience
    moins-de-15:
      j'ai 13 ans je peux / j'ai pas encore 15 ans / 14 ans c'est trop jeune / I'm only 14 / g
      14 an / mon fils n'a que 14 ans / et si j'ai moins de 15 ans / trop jeune, je fais quoi
      / mwen ni 14 lanné, mwen tro jenn
    plus-de-18:
      j'ai 19 ans, c'est mort / trop vieux pour venir / à 20 ans on peut encore / am I too old
      / I'm over 18 / passé 18 ans c'est fini / majeur on peut s'inscrire / g 21 ans sa passe
      / what if I turn 18 / what happens when I'm an adult
    sans-papiers:
      j'ai pas de papiers / je suis mineur étranger / sans titre de séjour / I have no papers
      / je suis en foyer, mineur non accompagné / mon dossier préfecture est pas fini / je
      suis arrivé en France il y a pas longtemps / mwen pa ni papyé / unaccompanied minor
    danger-machines:
      on peut se blesser / c'est dangereux l'atelier / y a des accidents / is it dangerous /
      les machine cé dangereu / j'ai peur des machines, c'est risqué / on risque de se couper
      / les protections sont obligatoires ?
    trouver-ecole:
      y a une école dans ma ville / laquelle est près de chez moi / où sont vos écoles /
      where's the closest one / ya une ecole vers chez moi / ki koté lékol la yé / la carte
      des écoles / vous avez quelque chose dans mon département / y en a une à côté / c où
      l'école / une dans le coin / où est-ce que c'est
    pas-ecole-proche:
      y a rien près de chez moi / c'est trop loin de chez moi / aucune école dans mon
      département / there's no school near me / c tro loin / ya pa d'école dans mon coin /
      l'école la plus proche est à 100 km / et si y en a pas à côté / pa ni lékol koté mwen
    se-tromper:
      si le métier me plaît pas / on peut changer de métier / et si j'aime pas / what if I
      don't like it / et si je me trompe / si je change d'avis / je suis pas sûr de mon choix,
      c'est grave / on peut changer de filière / si jme plante de métier
    niveau-maths:
      je suis nul en maths / faut être fort en maths / j'ai du mal en français / do I need to
      be good at maths / chui nul en math / je sais pas bien écrire / il faut savoir bien lire
      / I'm bad at maths / quel niveau il faut en français / faut savoir compter
    visiter:
      je peux venir voir / y a des portes ouvertes / on peut visiter l'atelier / can I visit /
      faire une journée d'essai / un mini stage / je voudrais voir avant / mwen pé vini wè /
      on pe venir voir / immersion possible / venir une journée pour tester
    exemples-production:
      vous fabriquez quoi / c'est quoi les pièces / on fait quoi comme objets / what do you
      make / sa produi koi / des exemples de ce que vous faites / qu'est-ce qui sort de
      l'atelier / on réalise quoi comme produits
    machines-modernes:
      les machines sont récentes / c'est du vieux matos / vous avez des commandes numériques /
      are the machines up to date / lé machine son neuve / le matériel est bien / c'est
      moderne l'équipement / on travaille sur des machines comme en entreprise
    emploi-garanti:
      j'aurai du boulot après / c'est sûr qu'on trouve du travail / on est embauché à la fin /
      will I get a job / jorè un taf apré / un emploi garanti / est-ce qu'on trouve facilement
      du travail / t'as un cdi à la fin / je suis sûr d'être pris quelque part
    salaire-apres:
      on gagne combien une fois diplômé / un soudeur ça touche combien / le salaire à la
      sortie / how much will I earn / cb on gagne apré / c'est bien payé comme métier / tu
      touches combien quand t'as ton cap / ça paye bien / starting salary
    choisir-metier:
      je sais pas quoi faire plus tard / j'ai aucune idée de métier / comment choisir / I
      don't know what job to pick / jsé pa koi choisir / aide moi à trouver un métier / quel
      métier pour moi / je suis perdu pour mon orientation / mwen pa sav ki métyé
    ca-ne-va-pas:
      je vais pas bien / j'ai le moral à zéro / à qui je peux parler si ça va pas / I'm not
      feeling good / sa va pa / j'ai besoin de parler à quelqu'un, je suis mal / je suis pas
      bien en ce moment / who can I talk to if I feel down / un psy ou quelqu'un
    portable-regles:
      on a le droit au téléphone / c'est strict / faut une tenue / can I use my phone / on
      peut fumer / les règles / on pe garder son tel / il y a un uniforme / bleu de travail
      obligatoire / si on est en retard il se passe quoi / le règlement intérieur
    debat-non-paye:
      c'est de l'exploitation / faire bosser des jeunes gratos c'est normal / travailler sans
      être payé c'est légal / isn't it exploitation / on bosse et on est pas payé, normal ? /
      c'est du travail gratuit / ils se font de l'argent sur notre dos
    abandons:
      beaucoup abandonnent / y en a qui partent avant la fin / le taux d'abandon / do many
      people drop out / ya bcp ki lache / combien arrêtent en cours de route / des élèves qui
      laissent tomber
    cap-cest-quoi:
      un CAP c'est quoi / c koi un cap / ça veut dire quoi CAP / what is a CAP / bac pro c'est
      quoi la différence / le bac pro kesako / cap sa veu dir koi / explique moi le cap
    difference-e2c:
      e2c c'est pareil / école de la deuxième chance, c'est vous ? / is it like a second
      chance school / différence avec l'e2c / par rapport à l'école de la seconde chance /
      vous êtes une e2c
    p-reconnue:
      c'est une école reconnue / l'Éducation nationale vous reconnaît / est-ce un
      établissement officiel / is it officially recognised / le diplôme est-il reconnu / c'est
      sérieux comme école / agréé par l'État ? / une vraie école au moins
    p-label:
      comment savoir si l'école est dans votre réseau / y a-t-il un label / comment vérifier
      que c'est une vraie école de production / is this school part of the network /
      l'appellation est-elle protégée / une liste officielle existe-t-elle
    p-cout:
      combien ça va nous coûter / les frais pour les parents / y a-t-il une participation des
      familles / what will it cost us / quel budget prévoir / la cantine et les outils sont à
      notre charge ? / ça coûte combien aux parents / faut-il acheter du matériel pour notre
      enfant
    p-statut:
      mon enfant aura quel statut / il reste scolaire ou il est apprenti / est-il élève ou
      salarié / what is my child's status / garde-t-on les allocations familiales / a-t-il une
      carte d'étudiant / sera-t-il considéré comme élève
    p-securite:
      est-ce sûr pour un mineur / mon fils risque-t-il de se blesser / les ateliers sont-ils
      sécurisés / is it safe for my child / qui est responsable en cas d'accident / quelles
      mesures de sécurité / j'ai peur qu'il se blesse
    p-questions:
      que faut-il demander à l'école / quoi demander à la visite / quelles questions poser
      avant d'inscrire / what should I ask the school / à quoi faire attention avant
      l'inscription / que vérifier lors des portes ouvertes
    p-avenir:
      quel avenir pour mon fils / que deviendra-t-elle après / y a-t-il des débouchés / what
      future does it offer my child / trouvera-t-il du travail / ça lui ouvre quelles portes /
      peut-il poursuivre des études ensuite
    p-decrochage:
      mon fils ne veut plus aller en cours / ma fille refuse l'école / il sèche tout le temps,
      que faire / my son won't go to school / phobie scolaire, que faire / mon enfant a lâché
      l'école / elle ne met plus les pieds au collège / on ne sait plus quoi faire, il n'y va
      plus
    p-obligation:
      jusqu'à quel âge l'école est obligatoire / doit-il rester scolarisé jusqu'à 18 ans /
      l'obligation de formation, c'est quoi / how long must my child stay in education /
      peut-il arrêter à 16 ans / est-ce légal qu'il n'aille plus à l'école à 16 ans
    b-commander:
      comment commander / faire fabriquer des pièces chez vous / demander un devis / how do I
      place an order / qui contacter pour une commande / nous voudrions sous-traiter une
      fabrication / vous prenez les petites séries / obtenir un devis pour de l'usinage / on
      aimerait vous confier du travail
    b-prix:
      vos tarifs / c'est moins cher / combien facturez-vous / are you cheaper / vos prix
      sont-ils compétitifs / au prix du marché ? / la prestation coûte combien / ça revient
      moins cher que chez un sous-traitant
    b-concurrence-deloyale:
      vous cassez les prix / concurrence déloyale pour les artisans / vous faites du tort aux
      artisans du coin / isn't it unfair competition / des élèves pas payés contre nos
      ouvriers / c'est pas loyal envers les entreprises / vous prenez nos marchés
    b-qualite:
      la qualité suit / vos délais / peut-on vous faire confiance sur la qualité / how good is
      the work / qui contrôle les pièces / si la pièce est ratée / combien de temps pour
      livrer / vous tenez les délais ? / des garanties sur le travail
    b-qui-commande:
      qui sont vos clients / qui commande chez vous / quels types d'entreprises / who are your
      customers / des grandes boîtes ou des PME / pour qui travaillez-vous / vous travaillez
      avec des collectivités
    b-recruter:
      je cherche à recruter / embaucher un jeune de chez vous / nous recrutons des soudeurs /
      I want to hire one of your graduates / comment recruter un ancien élève / je cherche un
      usineur diplômé / diffuser une offre d'emploi à vos élèves / on manque de monde, vous
      avez des candidats / hire a young welder
    b-taxe-apprentissage:
      verser la taxe d'apprentissage / flécher le solde / vous êtes sur SOLTéA / can we pay
      you the apprenticeship tax / le 13 % de la taxe / peut-on vous attribuer notre taxe /
      êtes-vous habilités à percevoir la taxe
    b-mecenat:
      un don est déductible / réduction d'impôt pour un don / faire du mécénat / is a donation
      tax deductible / on veut vous soutenir financièrement / reçu fiscal / 60 % de déduction
      / comment faire un don
    b-machines:
      donner une machine / on a un tour à donner / vous récupérez du matériel / can we donate
      equipment / céder une vieille fraiseuse / de l'outillage à donner / nos anciennes
      machines vous intéressent / don de matériaux
    b-creer:
      ouvrir une école chez nous / créer une école de production / monter un projet d'école /
      how do we set up a school / notre territoire voudrait une école / lancer une école dans
      notre bassin / quelles étapes pour créer une école / une école dans ma commune, comment
      faire
    b-visite:
      visiter une école avec mon équipe / peut-on voir les ateliers / organiser une visite
      pour nos clients / can our company visit / venir voir comment vous travaillez / visite
      d'entreprise / rencontrer le directeur sur place
    b-accueillir:
      accueillir des élèves / prendre un stagiaire / recevoir un groupe dans notre usine / can
      we take pupils on placement / faire visiter notre entreprise aux élèves / proposer des
      stages / nous aimerions recevoir des jeunes chez nous
    b-pourquoi:
      pourquoi s'engager / qu'est-ce que ça m'apporte comme patron / quel intérêt pour une
      entreprise / why should we get involved / qu'y gagne-t-on / les avantages pour nous /
      pourquoi vous aider / à quoi bon pour ma boîte
    b-gouvernance:
      siéger au conseil / entrer au conseil d'administration / participer aux décisions / can
      we join the board / avoir un mot à dire dans l'école / être administrateur / qui dirige
      l'école, peut-on en être
    b-fondateur:
      devenir fondateur / entreprise fondatrice comment / être parmi les fondateurs d'une
      école / become a founding company / ça engage à quoi d'être fondateur / que doit
      apporter un fondateur
    b-financement:
      comment vous vous financez / d'où vient l'argent / le modèle économique / how is the
      school funded / qui paye tout ça / les commandes suffisent à payer l'école ? / votre
      budget vient d'où / l'équilibre financier
    b-parrainage:
      parrainer un élève / être parrain / suivre un jeune / can we sponsor a pupil / devenir
      marraine d'un jeune / le parrainage, c'est quoi / accompagner un élève dans son parcours
    b-particulier:
      je suis un particulier / réparer ma voiture chez vous / faire faire un meuble / can a
      private person order something / vous réparez les vélos des gens / j'ai une tondeuse en
      panne / un portail pour chez moi, vous faites / un particulier peut commander
    b-transmettre:
      un de mes gars pourrait enseigner / mon chef d'atelier à la retraite peut intervenir /
      transmettre notre savoir faire / can our staff teach / devenir maître professionnel /
      donner des cours chez vous / nos retraités voudraient aider
    t-qui-es-tu:
      t ki toi / qui es-tu / tu es quoi / who are you / vous êtes qui / c'est qui qui parle /
      ki moun ou yé / tu t'appelles comment / je parle à qui là / what's your name
    t-robot:
      t'es un robot / tu es humain ou machine / c'est une vraie personne / are you human / t
      une ia / je parle à un bot / chatgpt c'est toi / ou sé on moun / c kelkun ou un robot /
      y a quelqu'un derrière
    t-donnees:
      tu gardes mes réponses / vous enregistrez quoi / mes données vont où / what do you keep
      about me / tu stock mes info / qui a accès à ce que j'écris / c'est confidentiel / vous
      gardez trace de ce que je dis / rgpd / anonyme ou pas / is this private
    t-effacer:
      comment effacer mes réponses / comment on supprime tout / je peux tout effacer après /
      how do I delete it / comen jeface tou / où est le bouton pour effacer / si je veux que
      tout disparaisse, je fais comment
    t-parents:
      mes parents vont voir / ma mère peut lire / tu vas le dire à mes parents / can my
      parents see this / mes darons ils savent / mon père va recevoir quelque chose / c'est
      envoyé à ma famille
    t-test:
      c'est un test / je vais être noté / is this a test / y a des bonnes réponses / c'est un
      examen ton truc / on me juge / sé on tès / si je réponds mal il se passe quoi
    t-duree:
      ça prend combien de temps / c long tes questions / il reste combien de questions / how
      long does this take / y en a encore beaucoup / cb de question / c bientot fini / on en a
      pour longtemps / how many questions left
    t-reprendre:
      je peux revenir plus tard / on peut arrêter et reprendre demain / sauvegarder et finir
      après / can I finish this later / je dois y aller, je peux reprendre / faut tout refaire
      si je quitte / si je ferme la page / continuer une autre fois
    t-fiable:
      tu te trompes des fois / c'est fiable ce que tu dis / je peux te croire / can you be
      wrong / t'es sûr de toi / tu racontes pas n'importe quoi / vous êtes fiables / ou ka
      twonpé / are you reliable
    t-sources:
      d'où tu sors ça / tes infos viennent d'où / qui t'a dit ça / where does this come from /
      c koi tes source / vous avez trouvé ça où / c'est à jour tes infos / sur quoi tu te
      bases
    t-decide:
      c'est toi qui décides / tu choisis pour moi / c'est obligatoire ce que tu dis / do you
      decide for me / je suis obligé de suivre / et si je suis pas d'accord avec toi / tu
      m'inscris direct
    t-gratuit:
      c'est gratuit de te parler / je paye pour ça / ça me coûte quelque chose ce chat / is
      this chat free / c gratuit ici / faut un abonnement / l'appli est payante
    t-comprendre:
      comment je dois te parler / tu comprends le langage sms / je peux écrire avec des fautes
      / how should I talk to you / tu comprends tout / faut faire des phrases / jpeu ecrir com
      je veu / on écrit comment ici / i should write in french?
    b-main-oeuvre:
      avoir des élèves gratuitement pour un chantier / faire bosser vos jeunes gratos chez
      nous / de la main d'oeuvre gratuite / can we get free labour / prêter des élèves à mon
      entreprise / utiliser des élèves pour un surcroît de travail
    b-eleves-noms:
      la liste des élèves / les coordonnées de vos élèves / les numéros des jeunes / can we
      have the list of pupils / nom et téléphone des élèves / un fichier d'élèves / contacter
      directement les élèves
    none:
      c'est quoi la capitale de l'Espagne / y a une piscine / on mange quoi à midi / le
      directeur s'appelle comment / quel temps demain / combien font 7 fois 8 / c koi le code
      wifi / vous vendez des voitures / what's for lunch / who won the match / le numéro de la
      mairie / quelle heure est-il / t'as une copine / il y a un terrain de foot / vous avez
      un parking / c'est quoi l'adresse mail du ministre / how tall is the eiffel tower / ya
      un mcdo a coté / qui est le président / c'est quand les élections / le permis moto coûte
      combien / où acheter un vélo / t'as vu le film / le bus 12 passe à quelle heure
    """
}

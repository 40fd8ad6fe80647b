/// Sentences by the way that were written as examples, beside those of the corpus.
///
/// In many voices and registers, short as they are typed.
extension Examples {
  static let ordinaryWritten = """
    none:
      ma mère tient une boulangerie / j'ai bien mangé ce midi / le bus était en retard / on
      verra ça demain / il fait froid ici / ok je note / mdrr trop drôle / my phone's about to
      die / je suis en pause / j'ai arrêté le foot / mon prof m'a dit d'essayer / j'ai
      recommencé le sport / je me suis trompé de bus hier / j'oublie toujours mes clés / ma
      soeur est à l'hôpital / je sors de cours / j'attends mon pote / ça charge pas / mon frère
      passe son permis / j'ai raté mon train / je suis à la maison / c'est la première fois que
      je viens / un ami m'a parlé de vous / j'ai vu une affiche / je regarde sur mon portable /
      on est en vacances / j'ai 12 en maths / mon père est maçon / je dois aller chez le
      dentiste / deux secondes / une minute / je cherche / i'm on the bus / my mum told me to
      come here / it's my lunch break / just a sec / i broke my arm last year / hmm / ah
      d'accord / je vois / pas mal / c'est cool ça / trop stylé / mwen ka gadé / mwen adan bis
      la / mi sort lékol / demain j'ai interro / j'ai perdu mon sac / il pleut / on m'a volé mon
      vélo / j'ai changé de collège / je repasse mon brevet / je répète une pièce de théâtre /
      mon chien a mangé mes devoirs / je reviens de l'école / j'efface le tableau à la fin du
      cours / on a annulé la sortie / j'ai laissé tomber mon téléphone / mes parents sont
      divorcés / je vis avec ma grand-mère / elle travaille de nuit / ya du monde ici /
      franchement stylé / ah ouais quand même / c'est noté / je voudrais une école qui coûte
      presque rien / jsui o college en 3e pr linstant / mes parents ils peuvent vraiment pas
      payer, c'est chaud à la maison / j'ai 15 ans et demi / L'internat ne me dérange pas du
      tout. / le CAP franchement j'en veux pas / I don't mind getting home late / jabite a coté
      de lion / moi j'aime beaucoup travailler avec bois / mwen enmen kuizinen épi granmè mwen /
      Mon fils vient d'avoir 17 ans et il adore les moteurs / g pa le permis / ben moi les maths
      c'est pas mon fort, voilà / Nous sommes une PME de vingt personnes dans la tôlerie /
      plutôt la campagne que la ville / my daughter is sixteen and loves sewing / we make hinges
      for the building trade / Je peux me lever tôt sans problème / lindustrie bof / j'ai fait
      un stage chez un boulanger et j'ai kiffé / pas de machines trop bruyantes pour moi / jé
      arété lékol o moi de mars / je suis en France depuis deux ans, je vis au foyer / mwen ka
      rété Fort-de-France / Ma fille est dyslexique et suivie par une orthophoniste / un salaire
      tout de suite ça m'arrangerait bien / on cherche surtout quelque chose à moins de trente
      minutes / les 2 me vont / anything outdoors would suit me / I'd rather not move away from
      my mum / Je veux absolument avoir le bac / chez nous tout le monde est dans le bâtiment /
      le travail en équipe, ouais, j'aime bien / Nous voulons verser notre taxe à une école du
      coin / jsui une fiye é jadore la mécanik / mes notes sont moyennes, sauf en sport où je
      cartonne / pa de cuisine stp jdeteste / mon père travaille maçon, moi je veux électricité
      / Mon entreprise recrute deux tourneurs cette année / j'ai peur du vide, donc la toiture
      c'est non / I left school in February / no boarding for me thanks / J'habite dans le Nord,
      près de Valenciennes / mwen pa ni loto, mwen ka pran bis / on préfère une petite structure
      / 17 ans bientot 18 / Les horaires décalés me conviennent / moi je veux bosser vite, pas
      faire des études pendant dix ans / jém pa resté assi / Je suis allergique à la farine / il
      a un dossier MDPH et une AESH douze heures par semaine / ma mère veut que je fasse le
      lycée pro mais moi non / I get bored sitting in lessons / he's good with his hands but
      hates books / Nous souhaitons offrir un vieux tour à commande manuelle / je ve gagner ma
      vie vite / La mécanique, pourquoi pas. / je peux prendre le train, la gare est à cinq
      minutes / je parle arabe et un peu français / le bruit ça me gêne pas, j'ai l'habitude
      avec mes petits frères / on m'a refusé en apprentissage parce que je n'avais pas de patron
      / mwen ni sèz an, mwen byen kontan / jé deja fé de la soudur avec mon tonton / Ma priorité
      est que mon fils retrouve confiance / a 20 km max de chez moi / a diploma recognised by
      the State matters to us / I'm fine with dirty hands / Je n'ai pas envie de travailler le
      samedi / on a visité une école le mois dernier, c'était top / nous avons déjà accueilli
      trois stagiaires cette année / ça dépend de la distance / la couture sa me plè tro / dla
      thune jen ai pas / Mon école actuelle est un collège privé / ma mère ne lit pas le
      français, je traduis pour elle / je préfère fabriquer que vendre, ça c'est sûr / we'd like
      our order by the end of May / my spelling is bad but I work hard / J'ai eu mon brevet avec
      mention assez bien / il se lève à midi et ne fait plus rien de ses journées / mwen pa
      enmen lékòl, mwen enmen travay / bac pro oui cap non / Je suis assez grand et plutôt
      costaud / mon frangin est menuisier, il m'a filé le virus / jveu pa partir loin de mé pote
      / Notre mairie a besoin de bancs pour le parc / une scolarité gratuite serait l'idéal pour
      nous / je n'ai pas de papiers mais mon éducateur s'occupe / under eighteen, nearly
      seventeen / I'd prefer indoors because of my asthma / Les petits groupes, c'est exactement
      ce qu'il lui faut / je touche pas au bois, ça me file des échardes / restauration en 1er,
      auto en 2e / le trajet ne doit pas dépasser une heure / Je me suis fait exclure de mon
      lycée en janvier. / jé pa peur dé machine / papa mwen sé chapantyé, mwen vlé fè menm biten
      / j'ai pas d'idée précise, je prends ce qui vient / Nous sommes un groupe de patrons de la
      vallée de l'Arve / the welding bit sounds great to me / I already run a scooter so
      travel's sorted / Deux ans de formation, ça me paraît bien / jsui en seconde generale mais
      jaime pas / mon mari et moi travaillons de nuit tous les deux / le froid dehors ça va, je
      suis habitué / le contact avec les clients, je sais pas trop, je suis timide / On a un
      budget d'environ trois cents euros pour l'année / Je cherche un métier où l'on voit le
      résultat à la fin de la journée / non pa dinternat / bah dessiner, bricoler, monter des
      meubles, des trucs comme ça / mon réve cé de réparé dé moto / J'ai raté mon brevet mais ce
      n'est pas un drame / les produits chimiques, je préfère éviter / nou ka rété lwen vil-la,
      ni yonn bis pa jou / mon fils 16 ans, il étudie bien mais il aime pas classe / my son has
      no idea what he wants / paid or unpaid, makes no odds to me / Notre société fabrique des
      remorques agricoles depuis 1974 / le lycée pro j'ai testé, ça l'a pas fait / dsl jvoulai
      dire 16 / je veux rester en Bretagne / Un bac pro dans l'usinage, voilà mon objectif / jé
      mal o do donk rien de lour / moi tant que je suis pas derrière un bureau, ça roule / Mon
      neveu est très content de son école de production / nous embauchons chaque été un ou deux
      saisonniers / mwen sé on ti fi, mwen pa pè fè métyé a gason / I'd do two hours on the bus
      if I had to / she was bullied at her last school and it still hurts her / ok va pr la
      menuiserie / L'électricité m'attire, l'informatique aussi / je cherche école pour
      apprendre vite et travailler / j'ai bossé deux mois sur les marchés avec mon oncle / Les
      cours de français me font peur mais je ferai l'effort / jsui gaucher é tré minucieu / ma
      fille veut un métier artistique si possible / Nous avons besoin d'environ cinq cents
      pièces en inox / jai ni scooter ni velo / l'apprentissage j'aurais préféré mais personne
      m'a pris / we have a welding robot to donate / fifteen next Tuesday / Je n'aime pas trop
      les règles strictes / le textile, c'est une tradition chez nous à Roanne / lajan sé on gwo
      pwoblèm pou fanmi mwen / ici je connais personne, je suis venu seul / Je préfère
      travailler seul, au calme / pa tro de téori sinon jmendor / le we jbosse deja o resto de
      mon pere / ah non, le métro ça me stresse, je prends le vélo / J'ai déjà un CAP de cuisine
      / son père et moi sommes séparés, il vit une semaine sur deux à Dijon / cars first, then
      maybe carpentry / I'm not fussed about the sector as long as it's practical / Trente-cinq
      heures par semaine, cela lui fera du bien / c bon g 18 / ils m'ont dit au CIO de regarder
      du côté des écoles de production / Je souhaite parrainer un jeune de mon quartier /
      jprefer la vil ke la kanpagne / La sécurité de mon enfant passe avant tout. / mwen ka palé
      kréyol lakay, fwansé lékòl / j'ai fait couture dans mon pays trois années / je suis prête
      à déménager / mon prof de techno m'a dit que j'étais doué, ça m'a fait plaisir / our board
      voted to support a local school this year / I can only start after Christmas / Un métier
      d'avenir, c'est tout ce que je souhaite pour elle / jaime pas tro les gens / il est en
      ULIS depuis la sixième / Le salaire compte beaucoup pour moi / mé paren son dacor avec moi
      / le stage en entreprise, j'en ai fait un en troisième chez Renault / Nous n'avons pas de
      voiture, seulement le tramway / je peux commencer maintenant, je suis libre / mwen té ké
      enmen travay dèwò, an solèy-la / he gave up on collège around Easter / no heavy lifting,
      doctor's orders / J'ai peur de me tromper de voie, c'est tout / oui pk pas / au garage de
      mon grand-père je démontais déjà des carburateurs à dix ans / Notre atelier tourne au
      ralenti faute de bras / ni bâtiment ni espaces verts / jé redoublé ma sinkième / Une école
      loin, ça ira si l'on peut dormir sur place / je fume pas, je bois pas, je suis sérieux moi
      / 59 lille / On voudrait faire fabriquer un portail pour la salle des fêtes / maths is my
      favourite subject actually / I want a proper qualification, not just a certificate of
      attendance / le matin je peux pas, j'accompagne mon petit frère / Je suis patient et je
      tiens à finir ce que je commence / pitit mwen ni katòz an é dimi / les études longues ne
      m'intéressent pas / ma famille habite à Mayotte mais moi je suis à Nantes / le métal sa me
      parle plu ke le boi / Notre fils touche une bourse échelon 4 / jpref le matin / J'ai
      trente ans de métier et l'envie de transmettre / we are a family of five on one wage /
      honestly anything but hairdressing / Mon psy me conseille de reprendre doucement / les
      escaliers avec mes béquilles, c'est pas la joie / il a déposé trente CV sans une seule
      réponse / je ve bien fer du français mé pa tro / jsui motivé a fond / mon ami étudie
      là-bas, il est content / Je travaille à la mission locale de Roubaix / frè mwen ja fè on
      CAP mason / j'ai mes deux grandes sœurs qui ont fait des études, moi c'est pas mon truc /
      I'm a social worker looking after a lad of sixteen / evenings and weekends are out for me
      / Une quinzaine de kilomètres à vélo, je le fais déjà / nous commandons nos pièces en
      Allemagne pour le moment / la pluie le froid tkt c ok / en ce moment je fais rien de
      spécial, je m'ennuie / J'aime les choses précises, au millimètre près / jé choisi
      lotomobile / Elle suit une terminale STI2D et s'y ennuie / je dois gagner argent pour
      aider ma famille / big class sizes stress him out / I'd go for the CAP first and see later
      / Le directeur de l'école nous a rappelés hier / la cuisine ouais, mais pas le service en
      salle / mwen paré pou travay rèd / jv pas etre payé en dessous du smic plus tard / Nous
      donnons déjà à une fondation pour l'enfance / je dors mal en ce moment, alors les réveils
      à six heures, non / jé plu ke ma mère a la mézon / Ma meilleure amie veut s'inscrire avec
      moi / tout ce qui est peinture, déco, papier peint, j'adore / I've got dyspraxia so fiddly
      work is hard / Toulouse, or anywhere around there / j'aime voiture, camion, tout avec
      moteur / On m'a offert une caisse à outils pour mes douze ans / nn jai pas dautre idee /
      Le bruit des ateliers me rappelle celui de mon père / je me vois bien avoir ma boîte un
      jour / le diplôme passe avant l'argent, pour ma part / mwen ka chèché on biten pré a kaz
      an mwen / sa me déranj pa de bossé lété / my boss would rather give equipment than money /
      I have a part-time job at the market on Sundays / Je suis tuteur d'un jeune majeur de
      dix-neuf ans / La boulangerie me tenterait bien, malgré les nuits / g 16 an é 2 moi / les
      profs m'aimaient pas et moi non plus / Nos salariés seraient ravis de montrer leur
      savoir-faire / jabite ché mon pèr a kan / le transport pas problème, je marche beaucoup /
      mwen pa vlé dòmi lwen manman mwen / we live out in the sticks with no neighbours / j'ai
      trop envie de m'y mettre / j'ai un chien / on a trois chats à la maison / je cherche un
      apprentissage dans le bois / ma fille de 16 ans veut devenir tapissière / j'ai arrêté
      l'école en 4e / on est une petite forge, on prend des jeunes en stage / je suis le papa de
      Kévin, il recommence une seconde pro / g 15 an et jveu travayé avec mes mains / salut moi
      c Inès 17 ans de Roubaix je cherche un cap couture / bonjour je voudrais une école de
      ferronnerie près d'Angers / mi rod in lékol pou apran fé meb / man ka chaché an patwon pou
      fè maçon / moi arrivé en France depuis six mois, chercher travail menuisier / je voudrais
      aider les gens avec un métier manuel / Notre atelier de lutherie accueille deux apprentis
      chaque année / mon fils veut tout plaquer pour faire boulanger / je suis conseillère en
      mission locale et j'accompagne un jeune / j'ai été viré de mon lycée en janvier / euh
      voilà je sors du collège et je voudrais faire un truc avec les bateaux / jveu parlé de mon
      proje dans la pierre / mon prof m'a parlé de cette école de vitrail / on m'a dit d'écrire
      ici pour trouver un atelier / je me suis trompé d'orientation, je suis en général et je
      veux faire de la tôlerie / ma mère m'a inscrit pour trouver un métier / je quitte le lycée
      général en juin pour faire un CAP / g raté mon bac et je repars sur un cap / c'est pour
      mon neveu, il sait déjà un peu souder / I'm looking for a workshop school near Bordeaux /
      I stopped school last year / my son wants to restart training as a baker / we're a small
      boatyard and we take trainees / i'd like to learn how to fix motorbikes / I help my uncle
      on his farm on weekends / hi im 16 and I want to be a blacksmith / I came back from London
      two months ago and need an apprenticeship / 14 ans / j'ai 15 ans / quinze et demi / 16
      dans deux semaines / g 17 piges / jsui né en 2009 / il a treize ans mais il en paraît
      seize / ma fille vient d'avoir 18 ans / euh j'ai... seize, non dix-sept depuis hier / mwin
      na kinz an / man ni sèz lanné / moi avoir 16 années / pas encore 15, dans 3 mois / je suis
      du 4 février 2010 / bientôt quatorze / j'ai le même âge que mon cousin, 15 / quatorze ans
      révolus / 19 ans et j'ai arrêté deux ans l'école / je passe mes 16 ans le mois prochain /
      Mes jumeaux ont chacun 15 ans / j'ai redoublé donc j'ai un an de plus que les autres, 16 /
      I'm 15 / sixteen next week / born in 2008 / he just turned 14 / im 17 but i look younger /
      almost eighteen / um fifteen and a half I think / my daughter's thirteen / old enough to
      ride a scooter, 14 / je reviens de Lyon / j'habite à Saint-Denis / on vient de déménager à
      Brest / je suis retourné vivre chez ma grand-mère à Limoges / Le Port, la Réunion / mi rès
      Sin-Pyèr / man ka rété Fodfrans / moi habiter foyer à Montreuil / dan le 93 a bobigny / un
      bled à côté de Vierzon / la semaine chez mon père à Nîmes, le weekend chez ma mère à Alès
      / à la campagne, dans le Gers / Pointe-à-Pitre / euh vers Dunkerque quoi, Grande-Synthe /
      on repart vivre à Mayotte cet été / j'ai quitté Marseille pour Gap / entre Arras et Lens /
      on habite rue de la Paix à Saint-Étienne / notre siège est à Thiers / chez mes
      grands-parents à Cahors / pas loin de la mer, Royan / je recommence ma vie à Toulouse / I
      live in Lille / we moved back to Nantes last summer / near Clermont, small village / im
      from leeds but i live in Pau now / somewhere between Nice and Cannes / my kid lives with
      me in Strasbourg / I left Paris, now it's Tours / Saint-Paul, Reunion island / um the
      postcode is 33000 / 30 km max / une heure de bus / jpeu allé partou en france / je
      m'arrête à 20 minutes de chez moi / j'ai un scooter donc facile 15 bornes / à pied
      seulement / je reviens à la maison tous les soirs, donc pas plus de 40 km / n'importe où
      tant qu'il y a un train / pas plus loin que Rennes / ma mère peut m'emmener le matin
      jusqu'à Béziers / euh... trois quarts d'heure de voiture à peu près / mi pé bouj ziska
      Sin-Louis / man pé alé jik Lamantin épi bis la / moi pas voiture, seulement métro / je
      bouge pas de ma ville / le plus près possible / même à l'étranger ça me va / mon frère
      m'aide pour le trajet, il a le permis / je change de bus deux fois déjà pour aller au
      lycée / jusqu'en métropole s'il faut / Nous pouvons le conduire jusqu'à cinquante
      kilomètres / 2h de trin cé ok / le car passe qu'une fois par jour, il s'arrête à Mende /
      loin, je veux quitter ma famille / about 20 miles / half an hour by bus / anywhere in
      France / I don't drive so walking distance / as far as Toulouse / i could go back and
      forth by train, 1h each way / not further than the next town / mum can drive me like 40 km
      / je recommence ma seconde / j'ai redoublé ma 3e / j'ai sauté une classe, je suis en
      première / en 4e segpa / 3e prépa métiers / je passe le brevet en juin / g aretté en 5eme
      / j'ai repris mes études l'an dernier, CAP en deux ans / terminale bac pro / il est sorti
      d'ULIS cet été / je suis déscolarisé depuis octobre / j'ai jamais eu mon brevet / mwin lé
      an trwazyèm / man adan kolèj, katriyèm / moi école au pays jusqu'à 9 ans, après plus /
      UPE2A, j'apprends le français / j'ai un niveau nul en maths mais je suis en seconde / je
      sais lire et écrire mais j'ai pas de diplôme / école à la maison avec ma mère / euh
      j'étais en CAP cuisine mais j'ai lâché au bout de deux mois / retour en seconde générale
      après un an en pro / je suis en 3e, je parle anglais couramment / aucun diplôme / les
      profs disent que je peux mieux faire, je suis en 1re STI2D / elle refait sa troisième /
      year 10, I'm in troisième here / I dropped out in 9th grade / I'm retaking my final year /
      he skipped a grade, now in seconde / finished GCSEs in England / im in 4e, bad grades tho
      / vocational college, second year / I quit high school to work with my dad / j'aide mon
      oncle au garage / stop, la mécanique j'adore / j'aime trop parler aux gens / le bois /
      réparer des vélos et les revendre / jador kuisiné / dessiner, effacer, recommencer jusqu'à
      ce que ce soit parfait / je répète avec mon groupe de musique le samedi / j'aime bien
      aider les vieux de mon immeuble / démonter les trucs pour comprendre pourquoi ça marche /
      les chevaux grave, j'y passe mes journées / le foot et bricoler des scoots / mi yinm la
      tèr, planté, gard zanimo / man enmen koud rad épi mamie mwen / moi aimer beaucoup cuir et
      faire chaussure / ma fille adore l'anglais et la pâtisserie / euh bah j'aime... tout ce
      qui est métal, souder tout ça / je kiffe la peinture carrossrie / apprendre des langues et
      voyager / être dehors, pas rester assis / je corrige les fautes de tout le monde, j'aime
      écrire / j'aime bien quand les clients disent merci / les jeux vidéo et monter des pc /
      créer des bijoux avec du fil de cuivre / je pourrais passer des heures à poncer /
      carrément tout ce qui touche aux bateaux / I help my grandad with his bees / i love
      talking to people / wood, and starting projects from scratch / cooking for my little
      brothers / drawing and sewing mostly / he loves anything with engines / why things break,
      I like figuring that out / being outdoors, you know, gardens n stuff / j'aime pas qu'on me
      parle mal / rester assis toute la journée / répéter toujours les mêmes gestes / je
      supporte pas le bruit / me lever a 5h du mat / l'anglais jdeteste / les odeurs de poisson
      beurk / qu'on m'aide tout le temps comme si j'étais un bébé / les gens qui t'insultent au
      travail / recommencer quand c'est raté, ça me rend fou / jème pa kan sa salit les main /
      mi yinm pa lé zordinater / man pa enmen chalè a / moi pas aimer froid et cuisine / parler
      au téléphone avec des inconnus / euh la paperasse, remplir des dossiers, tout ça / le
      ménage non merci mais le reste ça va / devoir dire bonjour à cent clients par jour / les
      patrons qui expliquent jamais rien / Elle n'apprécie guère le travail en équipe /
      travailler seul dans mon coin / l'informatique c'est pas mon truc / les profs qui me
      demandaient pourquoi à chaque fois / sitting at a desk / math, and being told to repeat
      everything / I hate early mornings / people shouting at me / dealing with customers /
      cleaning up after others / anything with blood tbh / he can't stand writing / pas de
      travail de nuit / jamais d'abattoir / j'ai le vertige donc pas de toits / allergique à la
      farine / jveu pa porté du lour jai mal o do / pas le dimanche, c'est la messe / je ne
      touche pas au porc / le sang c mort pour moi / hors de question de bosser à l'usine / pas
      d'internat, je dois aider ma mère le soir / les produits chimiques, j'ai de l'asthme /
      tout sauf la coiffure / mon fils est épileptique, donc pas de machines coupantes / euh
      travailler avec mon père, ça jamais / pon travay adan solèy cho / moi interdit alcool, pas
      travailler bar / pas les écoles payantes, on n'a pas les moyens / je refuse d'enlever mon
      piercing / rien avec des chiens, j'ai été mordue / retourner au lycée, plus jamais / Aucun
      poste exposé aux poussières de bois / les escaliers, je suis en fauteuil / tuer des bêtes
      non, les soigner oui / no night shifts / nothing high up, I'm scared of heights / I won't
      work with meat / allergic to latex / never going back to a classroom / not on saturdays bc
      of my religion / she can't lift heavy things / anything that means leaving my little
      sister alone / mon oncle a une boulangerie / j'aime aussi la céramique / mon stage
      commence le 12 mai / j'habite à vingt minutes de l'atelier / ma tante loge juste à côté de
      l'école / je suis né au Sénégal / y a combien de lits par chambre / ça coûte combien
      l'internat ? / on mange à quelle heure là-bas ? / mi travay ek mon tonton lo samdi / papa
      mwen sé chapantié / moi travailler avant avec le fer au pays / c'est mon éducatrice qui
      s'occupe des papiers / euh je fais du judo le mercredi soir / je suis en troisième / ma
      sœur est déjà interne à Guéret / Nous sommes une entreprise de douze salariés / il y a des
      filles à l'internat ? / je préfère l'ébénisterie à la charpente / j'ai passé trois ans en
      famille d'accueil / how many people per room / I play rugby on thursdays / my aunt lives
      right next to it / who pays for the food there? / the internship is two weeks in may / i
      like pottery too / it was the town hall that sent me / my dad's a plumber / le deuxième /
      la menuiserie / le 3 / plutôt l'atelier de Nevers / celui avec les bateaux / la 1ere ecole
      la / les deux me plaisent / le dernier que t'as dit / aucun des trois / B / celle où on
      peut rentrer le soir / jpren la forge / euh entre les deux je dirais le cuir / le premié
      mi yinm plis / man ka pran ta ki o Lamantin la / moi choisir école de Dijon / travailler
      dehors plutôt que dedans / en équipe, je parle beaucoup / la précédente école avait l'air
      mieux que celle-ci / n'importe lequel sauf le salon de coiffure / le matin / l'option
      courte, j'ai pas envie d'y passer cinq ans / Nous retenons la formule en alternance / le
      stage de deux semaines / celle qui recommence en septembre / the first one / number two /
      I'd pick the bakery / both sound cool / the one that starts in January / none of them
      really fits me / um the leather one over the metal one / whichever's closer to home /
      boulanger / je veux être mécano poids lourds / ébéniste comme mon grand-père / tailleur de
      pierre / soudeuse / aide-soignante / un métier où on aide les gens / prof d'anglais ou
      alors luthier / jveu fer electricien / correcteur dans une maison d'édition / réparer les
      montres anciennes / conseiller de vente / mi ve fé foryèr konm mon papa / man lé vini
      pwatrisyè / moi au pays j'étais couturier / restaurer les tableaux abîmés / un truc avec
      les animaux, maréchal-ferrant peut-être / traductrice ou souffleur de verre, deux trucs
      opposés je sais / euh je pensais à... comment on dit, celui qui fait les fauteuils,
      tapissier / chauffeur routier sans jamais s'arrêter mdr / Nous recherchons un apprenti
      couvreur / barbier oklm / jardinier paysagiste ça me va bien / j'ai changé d'avis trois
      fois mais là c'est charpentier / pompier avant, maintenant plutôt serrurier / carpenter /
      I want to be a pastry chef / something like a watch repairer / a job where I help old
      people / stonemason or roofer / im thinking tattoo artist lol / she dreams of making
      violins / human resources bored me so now plumbing /
      rien à dire / rien à ajouter / rien de plus / rien à signaler / nothing to add / nothing to say
    """
}

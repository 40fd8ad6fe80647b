/// What people wrote who wanted nothing done: it keeps what is like it from being an intent.
///
/// From the tune half of the corpus and its probes; a name and a colon, then examples between
/// slashes.
extension Examples {
  static let ordinary = """
    none:
      d'accord, je vois / intéressant / c'est noté / ça a l'air bien / super / génial / ma mère
      m'a dit de venir ici / je suis sur le téléphone de ma sœur / attends, je réfléchis / je
      reviens / j'ai mis du temps à trouver votre page / mon chat est monté sur le clavier / je
      suis en cours de maths là / mon frère a fait ça et il a adoré / j'ai un entretien mardi à 14
      heures / je veux réussir / je travaille bien quand ça me plaît / J'en ai marre du collège /
      je préfère apprendre en faisant / je suis timide / j'ai le temps / il faut que j'en parle à
      mes parents / on en reparle ce soir avec mon père / mes parents sont d'accord / c'est un peu
      flou / c'est clair / je m'inquiète un peu pour la suite / j'ai eu 15 en techno / mon numéro
      préféré c'est le 7 / je suis arrivé deuxième / rendez-vous à la mairie à 16h / ça m'a coûté
      15 balles / bon courage à vous / bonne journée / j'ai regardé une vidéo sur vous / mdr / lol
      / ok je voi / ah dac / att / jarrive / 2s / tro bi1 / cool / grave styl / ma reum ma dit de
      venir / mn prof ma parlé de vs / g 8 de moyenne / g tro la flemme / hahaha / bon / sè
      intérésan / attends je regarde un truc / franchement c'est pas mal / ah c'est marrant ça /
      je comprends un peu français / mon éducateur donne cette adresse / je veux travailler bien /
      attendez s'il vous plaît / mon ami est dans cette école / mi ékri pa bien fransé / mwen ka
      atann / I have an interview on Tuesday at 3 / sounds cool / it's raining / my parents agree
      / I hate school / j'aime tout / ça change souvent / tt et rien / bah plein de choses /
      hanging out with friends / j'ai l'air plus vieux / devine / azerty / qsdfgh / loin de tout /
      en ville / Je reviens de vacances en Bretagne. / Je retourne voir ma grand-mère le dimanche.
      / Je passe mes journées dehors. / J'efface les tags sur les murs avec mon oncle. / On m'a
      rappelé pour un stage. / Je change les pneus avec mon père. / Le prof répète tout le temps
      la même chose. / Ma sœur recommence sa troisième. / Je veux quitter le lycée général. / Je
      parle à mes voisins quand je jardine. / Mon oncle est conseiller municipal. / jai oublié mon
      tel chez ma mere / ben j'ai laissé tomber le judo l'an dernier / i go back to my mum's at
      weekends / ma soeur fait ses devoirs / il a arrêté de pleuvoir, enfin / Nous avons
      rendez-vous chez le dentiste à midi. / the bus was late again this morning / hier jai oublié
      mes clés dans le train / oh il s'est encore trompé de bus, mon frère / jai supprimé insta
      hier / On a annulé le match à cause de la pluie. / my phone keeps stopping / ma mère cuisine
      très bien / jai repris le sport hier / mon père arrête de fumer / La réunion est annulée. /
      J'ai oublié mon cahier chez un copain. / Je recommence ma troisième cette année. / J'ai
      arrêté le foot l'an dernier. / Mon retour du collège se fait à vélo. / Je voudrais changer
      d'air. / Changer une roue, je sais faire. / On a changé d'appartement cet été. / Je passe le
      brevet en juin. / Je passe souvent devant l'atelier de menuiserie. / Le train passe toutes
      les heures. / Mon oncle efface les rayures sur les carrosseries. / J'ai perdu mon sac dans
      le bus. / J'ai laissé tomber la danse en cinquième. / On a repris le garage de mon
      grand-père. / Ma sœur a tout retapé dans sa chambre. / Je me trompe souvent de bus. / Mon
      frère a fait une erreur d'orientation en seconde. / On apprend de ses erreurs. / Je tue le
      temps en dessinant. / Je meurs de faim, il est midi. / Je suis mort de fatigue après le
      sport. / On a crevé un pneu sur la route. / Le jeu était trop facile, je l'ai fini en deux
      heures. / J'ai tué tous les boss du jeu. / Il fait un froid de canard dans l'atelier. / J'ai
      explosé mon record au cross. / J'ai explosé de rire. / J'ai regardé un film d'horreur. /
      J'ai coupé du bois tout le week-end. / Je me suis coupé le doigt avec un cutter en arts
      plastiques. / J'aime les sports de combat. / Je fais de la boxe depuis trois ans. / Je
      voudrais une voie où on bouge. / L'école la plus proche est à combien de kilomètres ? / Mon
      prof de techno dit que c'est une bonne idée. / Ça me plairait de fabriquer des vélos. / J'ai
      visité un lycée pro en mars. / J'ai fait mon stage de troisième dans un garage. / Le patron
      était sympa. / J'ai adoré l'odeur de l'atelier. / J'ai détesté rester assis. / J'habite au
      bout de la ligne 4. / Chez nous il n'y a pas de gare. / Ma mère peut m'emmener le lundi. /
      Je n'ai pas le permis. / Le trajet me prend trois quarts d'heure. / Je préfère rentrer le
      soir. / On est cinq à la maison. / Ma belle-mère travaille à l'hôpital. / J'économise pour
      une moto. / J'aime la pluie. / Le bruit ne me dérange pas. / J'ai un peu peur du vide. / Je
      ne veux pas travailler la nuit. / Se lever tôt, ça va. / Porter lourd, je m'y ferai. / La
      poussière me fait éternuer. / J'ai de l'asthme mais ça va. / Le calme me plaît. / Je suis
      plutôt solitaire. / J'aime l'ambiance d'une équipe. / J'apprends vite quand on me montre. /
      Les maths, ça dépend du prof. / J'ai 11 de moyenne. / Mon bulletin n'est pas terrible. / On
      m'a mis un avertissement au premier trimestre. / Le conseil de classe est jeudi. / Mon prof
      principal veut que j'aille en seconde générale. / J'ai rendez-vous au CIO mercredi. / Ma
      fille dessine très bien. / Nous cherchons une solution proche de la maison. / Notre garçon
      est très manuel. / Il démonte tout ce qu'il trouve. / Nous fabriquons des pièces pour
      l'aéronautique. / Notre entreprise compte douze salariés. / Nous cherchons à recruter deux
      soudeurs. / Nous aimerions visiter un atelier. / J'accompagne des jeunes à la mission
      locale. / Je suis prof principale dans un collège rural. / Plusieurs de mes élèves cherchent
      une voie manuelle. / oui, j'aime bien ça / ça dépend des jours / plutôt le métal / tout sauf
      les bureaux / les voitures anciennes / un peu de cuisine aussi / pas trop loin / n'importe
      où en Bretagne / à Saint-Brieuc / vers Rennes / dans le 35 / bientôt dix-sept / en première
      année de CAP / jkiff la meca / jm pa trop lecole / jviens de rentré du college / mn pote ma
      parlé de ca / jsai pas si c fait pr moi / jmeurs de rire / ptdr jsui mort / g plus de
      batterie presque / g changé de bahut / jarrete pa de dessiné / ma reum bosse a lhopital / on
      é 5 a la maison / ya un bus a 7h / jpe me levé tot / jador les moto / nn pas trop / jsp
      encore / c cb de km / bonjour je cherche une formassion / jé un frère qui a fé sa / jème
      bien travayé avec mé main / jabite prè de la mère / le prof ma di que je sui douer / je veu
      aprandre un métié / je me lève tau le matin / ouais enfin c'est pas loin quoi / ben écoute
      je réfléchis / genre je dessine tout le temps / ah ben oui forcément / deux minutes, on
      sonne à la porte / je parle trois langues / je apprends le français le soir / mon pays c'est
      le Mali / je suis en France depuis un an / je aime beaucoup réparer / j'ai carte de bus /
      mwen enmen travay bwa / mi rest Saint-Pierre / nou lé bien isi / mwen kontan palé épi w /
      I'm looking for a course / my brother did this and loved it / my teacher is going to kill me
      if I'm late / I nearly died laughing / I changed schools in January / I missed the bus this
      morning / I stopped playing football / I made a mistake in my maths test / I love building
      stuff / I don't mind noise / not too far from home / wood and metal / maybe outdoors / my
      dad is a builder / my son is good with his hands / my daughter draws a lot / Je cherche un
      endroit où on apprend vraiment. / L'an prochain j'aurai mon brevet. / J'ai construit un
      poulailler avec mon voisin. / Mon grand-père était forgeron. / Ma grand-mère m'a appris à
      coudre. / La robotique, ça m'attire. / Je joue de la guitare. / Je fais partie du club
      nature. / J'ai planté des tomates sur le balcon. / On fait des meubles en palettes. / J'aide
      ma tante à son stand. / Je livre les journaux le samedi. / Je voudrais ouvrir mon garage un
      jour. / Je fais des gâteaux pour les anniversaires. / J'aime quand ça brille. / Je ne tiens
      pas en place. / Je me vois bien sur un chantier. / Le soleil me dérange un peu. / Je porte
      des lunettes. / Mon quartier est calme. / La gare est fermée depuis deux ans. / On a de la
      neige chaque année. / Ma carte de bus coûte quinze euros. / J'ai un oncle à Nantes. / Ma
      cousine est à l'internat et ça se passe bien. / J'étais triste de quitter mon ancien
      collège. / Je suis stressé par le brevet. / Je suis content de mon stage. / J'ai confiance.
      / J'en ai assez des maths. / Les cours me fatiguent. / Je ne connais personne là-bas. /
      J'aimerais rencontrer un élève. / J'aimerais voir l'atelier. / Qu'est-ce qu'on mange à midi
      ? / Les profs sont sévères ? / Quels métiers sont proposés ? / On fabrique quoi ? / Est-ce
      qu'il y a des filles ? / J'ai vu une affiche au collège. / J'ai trouvé votre adresse dans un
      dépliant. / La touche espace est cassée. / L'écran est petit. / Le wifi du lycée est lent. /
      Ma batterie est presque vide mais ça va. / Je suis dans la salle d'attente. / Je suis avec
      ma conseillère. / Mon père lit par-dessus mon épaule. / On regarde ça en famille. / Je note
      tout dans un carnet. / Je montrerai ça à mon prof. / La première école a l'air mieux. / La
      deuxième est trop loin pour moi. / Un copain y est allé. / Il a trouvé du travail tout de
      suite. / Ils font de vraies pièces. / C'est un peu compliqué. / C'est court. / C'est
      marrant. / C'est possible. / C'est prévu pour juin. / C'est la première fois que je fais ça.
      / Je dis oui à tout. / Je ne dis jamais non à un gâteau. / Je suis du soir. / Je suis d'ici.
      / Je pars en vacances samedi. / Je sors à 17 h. / Je quitte le collège à midi le mercredi. /
      Je reviens de chez le dentiste. / Je retourne chez mon père ce week-end. / Je retournerai au
      garage pour un deuxième stage. / J'aide mon petit frère à faire ses devoirs. / Mon aide est
      appréciée au potager. / On s'entraide dans la classe. / Pourquoi pas la menuiserie. / Je
      sais pourquoi je veux ce métier. / Je sais ce que je veux. / Je sais lire un plan. / J'ai
      parlé à un maître d'atelier. / J'apprends l'anglais avec des séries. / L'anglais, je me
      débrouille. / Merci, je note l'adresse. / Bonsoir, ma fille cherche une école de couture. /
      On a le temps d'y penser. / Ma candidature est partie hier. / J'ai acheté des chaussures de
      sécurité. / La fraiseuse m'a fasciné. / Le tour tourne à deux mille tours. / Le bouton
      d'arrêt d'urgence est rouge. / La gomme efface mal sur ce papier. / La pluie a effacé la
      craie. / Mon jeu a redémarré tout seul. / On avance bien. / Continuez, je vous suis. / Ça
      va, et vous ? / Ça va mieux depuis le stage. / Ça tombe bien, j'habite à côté. / Ça tombe
      mal, j'ai cours ce jour-là. / Ça fait plaisir. / Ça me rappelle l'atelier de mon oncle. / Ça
      me change du collège. / Elle a effacé mon prénom de la liste d'attente par accident. / Mon
      prof a corrigé ma lettre de motivation. / J'ai retiré mon dossier à la mairie. / La cloche
      sonne à huit heures. / Je suis tombé de vélo, rien de grave. / Mon frère m'a battu aux
      échecs. / Je suis mort de trouille avant chaque oral. / C'est une tuerie, ce gâteau. / Il a
      la rage de vaincre. / j'aide mon oncle / j'aide souvent ma mère à la maison / j'ai aidé mon
      voisin à déménager / j'ai laissé tomber les maths / j'ai effacé le tableau pour la prof /
      j'ai oublié mon sac dans le bus / je répète une pièce de théâtre au collège / je passe mes
      soirées dehors / je parle à mes voisins / je retourne au bled cet été / je reviens de
      vacances / je recommence le judo en janvier / mon père me parle de son travail / mon prof
      m'a corrigé mon devoir / j'ai changé de collège cette année / je me suis trompé de salle
      hier / j'ai supprimé une photo / I help my dad at weekends / I forgot my keys at home / my
      teacher repeats everything twice / my brother is an idiot sometimes / I went back to Paris
      last week / je sais faire du vélo / je connais bien mon quartier / je comprends bien les
      machines / je sais me servir d'une perceuse
    """
}

/// What people say without meaning any harm, any stop or any second thought.
enum OrdinarySentences {
  static let list = table.split(separator: "\n").map { Fixture.trimmed($0) }

  private static let table = """
    j'aime bien bricoler avec mon père le week-end
    j'ai fait un stage dans un garage en troisième
    je veux passer mon permis cette année
    j'ai arrêté le foot l'année dernière
    j'arrête pas de penser à la mécanique
    l'arrêt de bus est devant chez moi
    je fais du stop pour aller au lycée
    mon frère a recommencé son CAP
    je passe le brevet en juin
    mes parents sont d'accord
    j'oublie toujours mes affaires
    je suis tombé de vélo hier
    j'ai laissé tomber les maths
    je retourne au lycée lundi
    on efface le tableau à la fin du cours
    j'aide ma mère à faire à manger
    je comprends vite quand on me montre
    mon prof dit que je suis doué de mes mains
    j'ai trop envie de commencer
    je préfère travailler dehors
    je me lève à six heures
    ça me saoule de rester assis
    j'ai un chien et deux chats
    j'ai perdu mon téléphone
    je suis crevé après le sport
    je meurs de faim
    je suis mort de rire
    c'est mortel ton truc
    ça me tue les cours de maths
    j'ai failli mourir de rire
    mon ordi est mort
    la batterie est morte
    mon chat est mort l'an dernier
    j'ai tué le boss final
    on s'est tapé une heure de bus
    j'ai tapé mon rapport de stage
    je tape dans le ballon tous les soirs
    mon père me donne un coup de main
    elle m'a battu aux échecs
    on a battu le record du club
    je joue du violon
    je fais de la boxe
    je coupe du bois avec mon oncle
    je me suis coupé en cuisinant
    je me suis fait mal au genou
    j'ai mal au dos
    on m'a frappé la balle dans les pieds
    la nature ça me touche beaucoup
    j'ai peur du vide
    j'ai peur de rater mon année
    je pleure devant les films
    je dors bien
    je dors chez ma grand-mère le mercredi
    on est sortis dehors
    je veux partir de chez moi à dix-huit ans pour bosser
    je veux travailler avec mes mains
    je cherche un métier qui bouge
    mes notes sont moyennes
    je suis plutôt timide
    j'aime pas trop l'école mais ça va
    en fait j'aime bien le bois
    enfin je crois que j'aime la cuisine
    en fait je sais pas trop
    finalement c'est pas si mal
    attends je réfléchis
    pardon j'étais pas là
    je suis désolé du retard
    plutôt le matin
    j'ai changé de collège en quatrième
    mon oncle a une entreprise de maçonnerie
    ma cousine fait de la coiffure
    mes potes sont en bac pro
    j'ai vu une vidéo sur la soudure
    les machines ça m'impressionne
    je regarde des tutos sur internet
    j'ai monté mon pc tout seul
    je répare les vélos du quartier
    j'ai construit une cabane
    j'adore les gâteaux de ma mamie
    mon père est boulanger
    ma mère travaille à l'usine
    on habite au quatrième étage
    je prends le bus tous les matins
    je suis souvent en retard
    je suis quelqu'un de calme
    j'aime la musique
    je joue à la console
    je sors avec mes copains
    on fait des barbecues l'été
    je voudrais gagner ma vie
    mon rêve c'est d'avoir mon atelier
    je sais déjà souder un peu
    le prof de techno est sympa
    j'ai visité un lycée pro
    ils m'ont dit de réfléchir
    je dois rendre mon dossier
    c'est bientôt les vacances
    il pleut beaucoup ici
    j'ai pas encore choisi
    je regarde les formations
    i like working with my hands
    my dad helps me fix bikes
    i'm dying to start
    i hit the gym twice a week
    this game is killing me
    i stopped playing football
    i forgot my bag at school
    i'd love to be a baker
    i left my phone on the bus
    my bus stop is far away
    """
}

/// Yes and no, options, interests, who speaks and how they live.
enum AnswerUtterances {
  static let yesNo = """
    yesno | oui | yes
    yesno | ouiiiii | yes
    yesno | Oui ! | yes
    yesno | ouais | yes
    yesno | wé | yes
    yesno | ui | yes
    yesno | yep | yes
    yesno | bien sûr | yes
    yesno | carrément | yes
    yesno | grave | yes
    yesno | d'accord | yes
    yesno | dacor | yes
    yesno | ok | yes
    yesno | 👍 | yes
    yesno | pas de souci | yes
    yesno | pas de problème | yes
    yesno | pourquoi pas | yes
    yesno | je veux bien | yes
    yesno | c'est pas non | yes
    yesno | si | yes
    yesno | yes please | yes
    yesno | sure, no problem | yes
    yesno | oui mais pas loin | yes
    yesno | non | no
    yesno | nooon | no
    yesno | nan | no
    yesno | nn | no
    yesno | pas du tout | no
    yesno | jamais | no
    yesno | non pas pour l'instant | no
    yesno | carrément pas | no
    yesno | y a pas moyen | no
    yesno | non merci | no
    yesno | pas vraiment | no
    yesno | hors de question | no
    yesno | je ne veux pas | no
    yesno | nope | no
    yesno | not really | no
    yesno | 👎 | no
    yesno | bof | maybe
    yesno | ça dépend | maybe
    yesno | sa dépend | maybe
    yesno | peut-être | maybe
    yesno | ptet | maybe
    yesno | moyen | maybe
    yesno | maybe | maybe
    yesno | it depends | maybe
    yesno | je sais pas | intent dontknow
    yesno | jsp | intent dontknow
    yesno | c'est payé ? | ask remuneration
    yesno | oui, c'est payé ? | yes; ask remuneration
    yesno | pourquoi ? | intent why
    """

  static let choices = """
    choice | 2 | option unsure
    choice | la 2 | option unsure
    choice | le 3 | option wood
    choice | deux | option unsure
    choice | la première | option clear
    choice | le, premier | option clear
    choice | le, dernier | option kitchen
    choice | le premier | option clear
    choice | 3e | option wood
    choice | la dernière | option kitchen
    choice | option 4 | option kitchen
    choice | le bois | option wood~
    choice | travailler le bois | option wood
    choice | menuiserie | option wood
    choice | menusierie | option wood
    choice | cuisine | option kitchen
    choice | la cuisine stp | option kitchen
    choice | cooking | option kitchen
    choice | j'ai une idée | option clear
    choice | je sais pas | intent dontknow
    choice | aucun | none
    choice | rien | none
    choice | ri1 | none
    choice | pas la cuisine | dislikes cuisine
    choice | 9 | integer 9
    choices | 1 et 3 | option clear; option wood
    choices | 1, 3 | option clear; option wood
    choices | la cuisine et le bois | option kitchen; option wood~
    choices | tous | all
    choices | tout | all
    choices | tous sauf 3 | option clear; option unsure; option kitchen
    choices | tout sauf la cuisine | option clear; option unsure; option wood
    choices | all except 1 | option unsure; option wood; option kitchen
    choices | none of them | none
    """

  static let interests = """
    likes | la mécanique | likes mecanique
    likes | hate dust, love wood | dislikes poussiere; likes bois
    nothing | le bruit le fatigue | dislikes bruit
    nothing | mon frère est couvreur |
    nothing | Mme Couturier est ma prof |
    likes | mécanique et bois | likes mecanique; likes bois
    likes | j'aime la mécanique | likes mecanique
    likes | jadore le bois | likes bois
    likes | g kiffe la meca, enfin la mécanique | likes mecanique
    likes | mecanqiue | likes mecanique
    likes | mékanik | likes mecanique
    likes | manuizié | likes menuiserie
    likes | koifeur | likes coiffure
    likes | je veux être soudeuse | likes soudage
    likes | tout sauf la cuisine | dislikes cuisine
    likes | ni le bois ni le froid | dislikes bois; dislikes froid
    likes | j'aime pas la cuisine | dislikes cuisine
    likes | je déteste le bruit | dislikes bruit
    likes | pas de cuisine | dislikes cuisine
    likes | la cuisine bof | mixed cuisine
    likes | le bois, j'adore | likes bois
    likes | la cuisine, non | dislikes cuisine
    likes | j'aime le bois mais pas le froid | likes bois; dislikes froid
    likes | j'aime pas la cuisine mais le bois oui | dislikes cuisine; likes bois
    likes | la cuisine j'aime pas trop, le métal ouais | dislikes cuisine; likes metal
    likes | j'aime pas trop, enfin si, le métal | likes metal
    likes | jamais de cuisine | refuses cuisine
    likes | c'est non pour la cuisine | refuses cuisine
    likes | la cuisine c'est non | refuses cuisine
    likes | hors de question de travailler en hauteur | refuses hauteur
    likes | j'aime pas que le bois | likes bois
    likes | le bruit ça me dérange pas | bears bruit
    likes | j'aide mon oncle à retaper des mobs | likes deux-roues
    likes | je passe mon temps à dessiner | likes dessin
    likes | i like wood and metal | likes bois; likes metal
    likes | i love cooking but not noise | likes cuisine; dislikes bruit
    likes | i don't like cooking | dislikes cuisine
    likes | anything but cooking | refuses cuisine
    likes | bof la cuisine, plutôt le bois | mixed cuisine; likes bois
    likes | soudre du métal | likes soudage~; likes metal
    likes | être dehors | likes dehors
    likes | pas rester assis | likes bouger
    likes | fixing things | likes reparer
    likes | rien | none
    likes | ri1 | none
    likes | je sais pas | intent dontknow
    likes | les jeux vidéo et mon ordi | likes ordinateur
    dislikes | le bruit | dislikes bruit
    dislikes | le froid et la poussière | dislikes froid; dislikes poussiere
    dislikes | le bruit ça me dérange pas | bears bruit
    dislikes | le bruit jamais de la vie | refuses bruit
    vetoes | la cuisine | refuses cuisine
    vetoes | ri1 | none
    vetoes | le brui sa va mé pa la hoteur | bears bruit~; refuses hauteur~
    vetoes | le bruit ça va mais pas la hauteur | bears bruit; refuses hauteur
    vetoes | la cuisine et le froid | refuses cuisine; refuses froid
    vetoes | j'aime pas le bruit | refuses bruit
    trade | soudeur | likes soudage
    trade | soudure ou usinage | likes soudage; likes usinage
    trade | patissiere | likes patisserie
    trade | welder | likes soudage
    sector | le bâtiment | mentions batiment
    nothing | j'aime la mécanique | likes mecanique
    nothing | la mécanique | mentions mecanique
    nothing | je cherche une formation en soudure | likes soudage
    nothing | 16 ans, de Valognes, j'aime la mécanique | age 16; Valognes 50; likes mecanique
    nothing | 15 ans, caen, soudure | age 15; Caen 14; mentions soudage
    """

  static let people = """
    nothing | mon fils cherche une école | speaker parent
    nothing | ma fille a 15 ans | speaker parent; age 15
    nothing | je suis sa mère | speaker parent
    nothing | my son is 15 | speaker parent; age 15
    nothing | mon entreprise cherche un soudeur | speaker business; mentions soudage
    nothing | je suis chef d'entreprise | speaker business
    nothing | we are a company in Lyon | speaker business; Lyon 69
    nothing | mon oncle a une entreprise |
    nothing | mon père est chef d'entreprise |
    nothing | je suis conseillère à la mission locale | speaker counsellor
    nothing | on cherche des stagiaires non payés | situation unpaidLabour
    nothing | je veux de la main d'oeuvre gratuite | situation unpaidLabour
    nothing | des jeunes qui travaillent sans les payer | situation unpaidLabour
    nothing | we want free labour | situation unpaidLabour
    nothing | je veux gagner des sous | situation wantsPay
    nothing | i want to earn money | situation wantsPay
    nothing | j'ai arrêté l'école en mars | situation leftSchool
    nothing | je suis dyslexique | situation disability
    nothing | j'ai besoin d'un logement | situation needsHousing
    """
}

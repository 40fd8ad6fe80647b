/// Intents, questions asked back, distress.
enum TalkUtterances {
  static let intents = """
    nothing | retour | intent back
    nothing | reviens en arrière | intent back
    nothing | question précédente stp | intent back
    nothing | go back | intent back
    nothing | aide | intent help
    nothing | aide moi | intent help
    nothing | je comprends pas | intent help
    nothing | jcomprends pas la question | intent help
    nothing | help | intent help
    nothing | hein ? | intent help
    age | pourquoi ? | intent why
    age | pourquoi tu veux savoir ça ? | intent why
    age | pk tu demandes ça | intent why
    age | why do you ask? | intent why
    nothing | répète | intent repeat
    nothing | tu peux répéter ? | intent repeat
    nothing | say that again | intent repeat
    age | passer | intent skip
    age | je passe | intent skip
    age | question suivante | intent skip
    age | je préfère pas répondre | intent skip
    age | skip | intent skip
    nothing | je sais pas | intent dontknow
    nothing | jsp | intent dontknow
    nothing | aucune idée | intent dontknow
    nothing | chépa | intent dontknow
    nothing | idk | intent dontknow
    nothing | résumé | intent summary
    nothing | tu as noté quoi ? | intent summary
    nothing | fais le point | intent summary
    nothing | what did i say? | intent summary
    nothing | je me suis trompé | intent correct
    nothing | changer ma réponse | intent correct
    nothing | i made a mistake | intent correct
    nothing | laisse tomber | intent withdraw
    nothing | oublie ça | intent withdraw
    nothing | never mind | intent withdraw
    nothing | efface tout | intent erase
    nothing | supprime mes données | intent erase
    nothing | delete my data | intent erase
    nothing | stop | intent stop
    nothing | je veux arrêter | intent stop
    nothing | au revoir | intent stop
    nothing | bye | intent stop
    nothing | recommencer | intent restart
    nothing | on recommence depuis le début | intent restart
    nothing | start over | intent restart
    nothing | je veux parler à quelqu'un | intent human
    nothing | une vraie personne svp | intent human
    nothing | can i talk to a human? | intent human
    nothing | en anglais | intent language en
    nothing | do you speak english? | intent language en
    nothing | en français svp | intent language fr
    nothing | merci beaucoup | intent thanks
    nothing | thanks | intent thanks
    nothing | salut | intent greet
    nothing | slt sa va | intent greet
    nothing | hello | intent greet
    nothing | ta gueule | intent insult
    nothing | t'es nul | intent insult
    nothing | raconte une blague | intent offtopic
    nothing | qui a peint la Joconde ? | ask ?
    nothing | j'ai fait un stage |
    nothing | j'aide mon oncle |
    nothing | je suis nul en anglais |
    nothing | je veux passer mon permis |
    nothing | salut, j'ai 16 ans | age 16
    """

  static let questions = """
    nothing | c'est quoi une école de production ? | ask definition
    age | c koi une école de production | ask definition
    nothing | what is an école de production? | ask definition
    age | c payant ? | ask cout
    age | pourquoi c'est gratuit ? | ask cout
    age | combien ça coûte ? | ask cout
    nothing | how much does it cost? | ask cout
    age | est-ce qu'on est payé ? | ask remuneration
    age | on est payé | ask remuneration
    place | ya un internat ? | ask internat
    place | il y a un internat | ask internat
    place | is there boarding? | ask internat
    place | on gagne combien par mois | ask remuneration
    nothing | comment on s'inscrit ? | ask admission
    nothing | coment on sinscri | ask admission
    nothing | c'est ouvert aux filles ? | ask filles
    nothing | ça dure combien de temps ? | ask duree
    nothing | how long does it last | ask duree
    nothing | on a quoi comme diplome | ask diplomes
    nothing | quels sont les horaires ? | ask horaires
    nothing | ya des vacances ? | ask horaires
    nothing | c'est quand la fête du village ? | ask ?
    nothing | est-ce que les martiens existent ? | ask ?
    age | 15 ans, c'est payant ? | age 15; ask cout
    """

  static let distress = """
    nothing | je veux mourir | distress explicit suicide
    nothing | jveu mourir | distress explicit suicide
    nothing | envi de me tuer | distress explicit suicide
    nothing | j'ai envie d'en finir | distress explicit suicide
    nothing | je veux plus vivre | distress explicit suicide
    nothing | i want to kill myself | distress explicit suicide
    nothing | ma copine veut se suicider | distress explicit suicide
    nothing | je me scarifie | distress explicit suicide
    nothing | j'ai pensé plusieurs fois à mourir | distress explicit suicide
    nothing | mon père me frappe | distress explicit violence
    nothing | mon beau-père il me tape dessus | distress explicit violence
    nothing | my dad hits me | distress explicit violence
    nothing | on me tape à la maison | distress explicit violence
    nothing | il m'a touchée la nuit | distress explicit sexualViolence
    nothing | j'ai été violée | distress explicit sexualViolence
    nothing | je me fais harceler au collège | distress explicit bullying
    nothing | i'm being bullied | distress explicit bullying
    nothing | jme coupe les bras | distress explicit suicide
    nothing | j'ai plus d'endroit où dormir | distress explicit noRoof
    nothing | j'ai fugué | distress explicit runaway
    nothing | je dors dehors | distress explicit noRoof
    nothing | mes parents m'ont mis dehors | distress explicit noRoof
    nothing | j'en peux plus | distress implicit suicide
    nothing | je sers à rien | distress implicit suicide
    nothing | j'ai peur de rentrer chez moi | distress implicit violence
    nothing | tout le monde se moque de moi | distress explicit bullying
    nothing | je veux me foutre en l'air | distress explicit suicide
    nothing | j'en peux plus mdr des maths |
    nothing | jme supprime si on me remet ds cette famille, je rigole pas | distress explicit suicide
    nothing | mon entraîneur va me tuer, il me frappe à chaque entraînement | distress explicit violence
    nothing | mon prof il me frappe, il va me tuer au contrôle | distress explicit violence
    nothing | je suis fatigué, je veux mourir | distress explicit suicide
    nothing | mon oncle m'a cassé le bras pendant les vacances | distress explicit violence
    nothing | mon prof de maths va me massacrer au contrôle |
    nothing | ça va me foutre en l'air ma journée |
    nothing | on dort sur place la semaine ? | ask internat
    nothing | je meurs de faim |
    nothing | je suis mort de rire |
    nothing | c'est mortel |
    nothing | ça me tue |
    nothing | mdr |
    nothing | je veux pas mourir |
    nothing | mes parents vont me tuer si j'ai pas mon brevet | ask mauvaises-notes
    nothing | ce film m'a tué de rire |
    nothing | je suis crevé |
    nothing | veuillez m'excuser, ma réponse précédente était fausse | intent correct
    nothing | excusez-moi, ma soeur a écrit à ma place |
    nothing | on a fait une excursion avec ma soeur |
    nothing | i get so excited about my future job |
    """
}

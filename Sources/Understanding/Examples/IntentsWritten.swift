/// What people want done, in words that were written as examples, beside those of the corpus.
///
/// In many voices and registers, short as they are typed.
extension Examples {
  static let intentsWritten = """
    back:
      on peut revenir à celle d'avant / je voudrais modifier la question précédente / remets
      la question d'avant / la question juste avant stp / retourne une question en arrière /
      revien a lautre question / jme suis gouré, reviens / reviens sur ce que tu demandais
      avant / oh attends, retourne à la précédente / je veux revoir l'autre question / faites
      marche arrière s'il vous plaît / moi vouloir question avant / tounen an arrière / rouvin
      an aryèr / ritourn avan / take me back a question / can we go back one / hold on, go
      back / the one before please / wait previous / i skipped too fast go back / revenons un
      peu en arrière / reviens a lautre / recul d'une question / tu peux me remettre celle
      d'avant
    repeat:
      tu peux redire / tu px redire / redis voir / vous disiez / pardon vous disiez / répète
      s'il te plaît j'étais ailleurs / j'ai pas fait attention, c'était quoi la question /
      reformule stp / tu peux le dire autrement / dis le plus simplement / repose ta question
      / encore une fois s'il vous plaît / répété souplé / rèpète in kou / répète pou mwen /
      come again / what was the question again / say that once more / sorry what did you ask /
      could you put it another way / can you rephrase / g pa suivi redi / hein redi / j'ai
      zappé ce que t'as dit / comment ? vous pouvez répéter
    skip:
      on passe à la suite / question d'après / je préfère ne rien dire là-dessus / ça je le
      garde pour moi / jprefere pas dire / pas envie de répondre à ça / passons / nou ka pasé
      / an nou pasé / pas lòt kestyon / pass sa / zappe / suivant stp / je réponds pas à ça /
      ça te regarde pas / c'est privé / pas cette question / je saute celle là / autre
      question svp / moi pas répondre / rather not say / next one please / let's skip this one
      / can we move on / none of your business / i don't want to answer that / prefer not to
      say / j'aime autant ne pas répondre / on peut voir la suivante / jveu pa repondre
    why:
      pourquoi vous avez besoin de ça / ça sert à quoi de savoir ça / pk tu demande sa / tu
      veux savoir ça pour quoi faire / en quoi ça t'intéresse / quel est l'intérêt de cette
      question / à quoi ça va servir / pourkwa ou ka mandé sa / poukisa / akoz ou domann sa /
      pour quoi faire / pourquoi cette question / c'est pour quoi / what's that got to do with
      it / why do you ask / what do you need that for / how is that relevant / why does it
      matter / pourquoi mon âge / pourquoi ma ville / pk ma ville / je vois pas le rapport /
      quel rapport / pour quelle raison demandez-vous cela / c'est vraiment nécessaire de
      savoir ça
    help:
      je n'arrive pas à comprendre ce que vous voulez / jcapte r / j'ai pas compris la
      question / je sais pas quoi mettre / faut mettre quoi / tu attends quoi comme réponse /
      je comprends pas ce que je dois écrire / aide moi stp je suis perdu / aid moi / édé mwen
      / ed mwen souplé / mwen pa ka konprann sa ou ka di / mi konpran pa sa ou di / moi pas
      comprendre question / c'est compliqué vos mots / ça veut dire quoi ce mot / donne moi
      des exemples / genre quoi / comme quoi par exemple / not sure what you're asking / what
      am i supposed to say / i don't follow / i'm confused / what do you want me to write /
      give me a hint / pouvez-vous m'expliquer / j'y comprends rien / chui perdu / kesk jdoi
      dir
    dontknow:
      j'en ai aucune idée / jan sai rien / aucune idée frère / j'sais pas trop / je ne saurais
      dire / difficile à dire / j'y ai jamais réfléchi / je n'ai pas encore décidé / bonne
      question / je sais vraiment pas / mwen pa sav / mwen pa konnèt / mi koné pa / mi koné pa
      tro / pa idé / je sais pas moi / moi pas savoir / aucune idée pour le moment / c'est
      flou pour moi / haven't a clue / no clue / beats me / couldn't tell you / i've never
      thought about it / not decided yet / idk / jc pas / chépa trop / aucune ider / je
      connais pas la réponse
    summary:
      où on en est / on en est où / tas note koi / tu as retenu quoi de moi / relis-moi mes
      réponses / récapitule stp / fais le point / montre ce que tu as / résumé svp / dis moi
      ce que t'as compris / tu sais quoi de moi jusqu'ici / ka ou ja not / rézimé souplé /
      what have you got so far / where are we up to / read me back my answers / show me my
      answers / recap please / can you sum up / quelles sont les réponses que j'ai données /
      j'ai dit quoi déjà / rapel moi ske jé di / on fait un récapitulatif
    correct:
      je me suis emmêlé / je me suis emmêlée les pinceaux / oups j'ai fait une faute / je me
      suis planté / j'ai mal répondu / c'est pas la bonne réponse que j'ai mise / je rectifie
      / je corrige ce que j'ai dit / mwen fè erè / mwen twonpé mwen / mwin la tronpé / j'ai
      écrit n'importe quoi, je refais / erreur de frappe / j'ai cliqué trop vite / j'ai
      confondu / that's not right, let me fix it / i got that wrong / my bad, wrong answer / i
      meant something else / let me correct that / typo sorry / ah non je me suis trompée / c
      fo ske jé mi / faut changer ma réponse d'avant / j'ai donné une mauvaise information
    withdraw:
      laisse tomb ce que g dit / oublie ma réponse / oublie ce que je viens de dire / retire
      ce que j'ai dit / enlève ça de la liste / finalement non, enlève / annule ce que j'ai
      dit / fais comme si j'avais rien dit / scrap that / take that off / forget i said that /
      never mind that / strike that / bliyé sa mwen di / obliy sa / retiré sa / je retire ma
      réponse / ne tiens pas compte de ça / ne prenez pas en compte ma dernière réponse /
      oubli ce ke jé di / j'ai rien dit / supprime ma dernière réponse
    erase:
      efface toutes mes réponses / suprime mes donné / je veux que tout disparaisse / enlève
      tout ce que tu sais sur moi / détruis mes infos / je veux rien laisser ici / vide tout /
      get rid of everything I wrote / delete my data / wipe it all / remove everything about
      me / éfasé tout / éfas tout sa mwen di / supprime mon dossier / effacez l'ensemble de
      mes informations / nettoie tout / vire tout ce que j'ai dit / je veux plus que tu aies
      mes données / éfasse ske jtai di tou / clear my history / effacer toute la conversation
    stop:
      jme casse / je vous laisse / j'ai plus le temps / on arrête là / c'est bon pour
      aujourd'hui / je dois filer / faut que j'y aille / allez salut / bon ciao / a plus /
      bonne soirée à plus / je stop / fini pour moi / moi arrêter / finir maintenant / mwen ka
      pati / mwen ka arété la / mi arèt / i'm done / i'm done for now / gotta go / that's
      enough for today / let's stop here / bye for now / i have to leave / j'en ai marre
      j'arrête / jarrete / on s'arrête là merci / je continue pas / see you later
    restart:
      on reprend tout à zéro / je veux tout refaire / depui le debu stp / recommence depuis le
      début / remets à zéro / nouvelle partie / refaisons tout / on efface et on recommence /
      rekomansé / rikomans tout / an nou woukoumansé / start again / let's start from scratch
      / from the top / do it all over / begin again / reset / je veux repartir de zéro / tout
      recommencer svp / moi recommencer tout
    human:
      un vrai conseiller / y a quelqu'un de vrai / jpeu parler a kelkun / je préfère parler à
      un humain / appelez moi un conseiller / je veux une personne / quelqu'un peut m'appeler
      / vous avez un numéro de téléphone / je voudrais un rendez-vous avec quelqu'un / put me
      through to a person / can i talk to someone real / i need a human / is there someone i
      can call / mwen lé palé ba on moun / mi vé koz ék in moun / palé ék an moun / parler
      avec conseiller s'il vous plaît / pas un robot, une vraie personne / passez moi
      quelqu'un / un humain stp / ya pa kelkun pour maider / est-il possible de joindre
      quelqu'un / je veux pas parler à une machine / qui je peux appeler
    thanks:
      un grand merci / merci à toi / thx bg / c'est gentil de ta part / merci pour tout /
      merci pour votre aide / mèsi anpil / mèsi bokou / mersi out led / thank you so much /
      cheers mate / that's really kind / much appreciated / je te remercie / mille fois merci
      / mrc bcp / c'était utile merci / nice one thanks / tu m'as bien aidé / trop sympa merci
      / merci monsieur
    greet:
      bien le bonjour / wesh la mif / salut à toi / bonjour à vous / coucou toi / yo ça dit
      quoi / bonjou tout moun / sa ka fèt / oté / koman i lé / bonswa / hello there / hey you
      / good morning / evening all / salam / slt cv / bonjour madame / hey sa va / bonjour
      comment allez vous
    insult:
      espèce d'andouille / espèce d'idiot / tg sale robot / sale machine / t'es vraiment trop
      con / tu sers à rien / ton appli c'est de la merde / t'es débile ou quoi / va te faire /
      ferme la / you're such an idiot / you suck / this is garbage / stupid bot / shut your
      face / you're pathetic / gros nul / bouffon va / ou sòt / makoumè / ou kouyon / kouyon
      va / t nul a chier / casse toi / espèce de boloss / t une merde
    offtopic:
      tu préfères les chats ou les chiens / ton plat préféré / quel est ton film préféré / qui
      va gagner la coupe du monde / t'as regardé le match / tu peux écrire ma rédaction /
      écris moi un poème / raconte une blague / tu crois aux extraterrestres / t'as quel âge
      toi / tu dors des fois / chante moi un truc / il va pleuvoir demain / tell me a story /
      do you like pizza / what's your favourite colour / can you write my essay / who's gonna
      win the league / are you married / tu joues à quoi / ou enmen mizik / c quoi ton signe /
      fais mes devoirs / donne moi la réponse du dm de maths / can you play music
    """
}

/// What people wrote who wanted something done: the example nearest to what is said decides
///
/// From the tune half of the corpus and its probes; a name and a colon, then examples between
/// slashes.
extension Examples {
  static let intents = """
    back:
      retour / reviens en arrière / question précédente / retr / back / qest davan / non mais la
      question d'avant, reviens / je retourne avant / one step back / go back / previous question
      please / can I change my last answer / retourne à l'âge / retour question avant / mi vé
      rotourné déryèr / rotour / non mais attends, tu peux revenir d'un cran ? / Je peux revoir la
      question d'avant ? / On peut remonter d'une question ? / J'ai répondu trop vite, reviens en
      arrière. / tu px revenir a la quest davant stp / moi retourner avant / tounen douvan... non,
      tounen dèyè / can we go to the one before / i want to redo the last question / an fète
      retour a la kestion davan / non mais attendez, revenons à ce que vous demandiez tout à
      l'heure / viré dèyè souplé / retourne a celle davant jme suis plantée / Pouvons-nous revenir
      à la question antérieure ?
    correct:
      je me suis trompé / erreur de ma part / c'est pas ce que je voulais dire / non c'est faux /
      corrige ma ville / je voudrais corriger quelque chose / trompé dsl / attends j'ai dit une
      bêtise / non c'est pas ça que je voulais dire / I made a mistake / you got it wrong / je
      trompé / je voudrais corriger mon code postal / c'est pas ma ville, je me suis trompé / Il y
      a une erreur, je voudrais la changer. / J'ai dit une bêtise tout à l'heure. / C'est pas ce
      que j'ai voulu dire. / Je veux modifier ce que j'ai mis avant. / Non, tu m'as mal compris. /
      jai mi nimporte koi tt alheure / fo changé ma rep / pas bon, je veux changer réponse / i
      typed the wrong thing / i need to change an answer / you've got that wrong / att jme suis
      gouré / Je me suis mal exprimée, permettez que je rectifie / hang on, that's not what I
      meant / non mais c'est pas du tout ce que j'ai dit / Veuillez m'excuser, ma réponse
      précédente était fausse / oups mauvaise touche
    dontknow:
      je sais pas / aucune idée / jsp / oqune idé / euh bah je sais pas du tout / je sais pas dire
      / mi koné pa / je me rappelle plus le nom / rien ne me vient / aucune idée de ce que je veux
      faire / ben je sais pas moi, plein de trucs / je sais pas encore / nothing comes to mind /
      pas encore de métier en tête / Aucune idée pour l'instant. / Franchement, je vois pas. /
      C'est flou pour moi. / Je suis incapable de répondre à ça. / chai pas frr / ocune idé / je
      ne sais pas moi / ben euh j'en sais trop rien, enfin je sais pas quoi / no clue really / i
      honestly have no idea / heuuu aucune idee frr / Je ne saurais vous le dire / no clue, sorry
      / euh là vous me posez une colle
    erase:
      supprime mes données / efface ce que j'ai dit / je veux que tu oublies tout sur moi /
      détruis cette conversation / ne garde rien, supprime tout / del tout mes données / éface tou
      / bon efface, efface tout / vous effacez tout s'il vous plaît / forget everything about me /
      wipe it all / Je voudrais que tout soit effacé. / Supprime toutes les informations me
      concernant. / Effacez notre conversation. / suprime tt ske jtai di / efface tt stp /
      supprimer tout de moi / bon euh tu peux virer tout ce que je t'ai dit ? / wipe everything i
      told you / éfasse tou se ke jé di / Je souhaiterais que toutes mes informations soient
      supprimées / please wipe my answers / Merci de supprimer l'ensemble de nos données
    greet:
      bonjour / Bonsoir ! / salut / slt / bsr / euh bonjour / bonjour monsieur / bonjou / hi /
      good morning / Salut, tu vas bien ? / wsh bien ? / bonjou, ki jan ou yé / hiya / hello there
      how's it going
    help:
      aide / aide-moi / je comprends pas la question / help / èdemoi / pas compris / mwen pa
      konprann / help me out / donne un exemple / édé mwen / ède stp / attends, j'ai rien pigé là
      / explique-moi mieux / ça veut dire quoi ça ? / explain please / Je suis perdu avec cette
      question. / Donne-moi un exemple. / Il me faut un coup de main pour répondre. / jcomp pas
      aide stp / je pas comprendre la question / can you give me an example / sorry i'm lost, what
      does that mean / jcapte r a ta question / je konpren pa se kil fo métre / vous parler trop
      vite je comprendre pas / mwen pa konpwann sa ou ka mandé / cmt sa jcomprends r / qu'est-ce
      que je suis censé écrire là / s'il vous plaît pouvez aider moi / jé rien konpri / question
      pas comprendre, expliquer svp
    human:
      je veux personne pour parler / je veux parler à quelqu'un / un humain / passez-moi un
      conseiller / un numéro à appeler ? / Je préférerais voir quelqu'un en vrai / jveu parler a
      kelkun / conseiller svp / je veu parlé a une persone / y a pas moyen de parler à un humain
      là ? / parler avec une personne possible ? / mwen lé palé épi on moun / I want to talk to a
      human / is there a real person I can speak to? / get me an adviser / parlé a kelkun de vré /
      Je souhaite être rappelé par quelqu'un / Vous avez un numéro où vous joindre ? / jpe parler
      a kkun / ya pa un humain la / je veu parlé a une vrai personne / mwen vlé palé épi on moun /
      écoutez je préférerais en discuter avec un vrai conseiller / Y a-t-il une personne que nous
      pourrions joindre par téléphone ? / je peux parler avec madame ou monsieur / ya qqn de reel
      a qui parler ? / is there a real person I could chat with? / jveu parlé a un vré humin
    insult:
      t'es vraiment con / va te faire voir / ferme-la / gros débile / tg / ftg / ntm / conar /
      ralé-w / shut up / mange tes morts / sale robot / bande d'incapables / t nul / ta gueul /
      sal bot / you suck / bondyé w sòt / sé nul ton truk / oh t'es lourd, lâche-moi / Tu sers
      vraiment à rien. / tes tro con / you're so dumb / screw you / lol t claqué comme bot /
      you're a waste of space
    offtopic:
      quel temps fait-il ? / tu préfères le PSG ou l'OM ? / tu joue a fortnite ? / what's the
      weather like? / qui va gagner la ligue des champions / chante-moi une chanson / tu sais
      faire des crêpes toi ? / raconte une histoire drôle / tu penses quoi de Mbappé ? / il fait
      beau chez toi ? / combien pèse un éléphant ? / tu jou a fifa ? / di une blague / kel eure il
      è / dis, tu crois qu'il va neiger demain ? / quelle heure maintenant ? / ki tan i fé koté ou
      ? / tell me a joke / what's your favourite film? / can you do my homework? / Tu connais une
      bonne blague ? / Il va faire beau demain ? / do you like pizza
    repeat:
      hein ? / pardon ? / ht ? / repet stp / reppette la kestion / hein quoi ? j'ai pas entendu /
      vous parlez doucement / répété souplé / come again? / Pouvez-vous reformuler ? / dis-le
      autrement / reformule / J'ai pas suivi, répète. / Vous pouvez formuler ça autrement ? /
      C'était quoi déjà, la question ? / Pardon, tu disais ? / redi stp / tu peu redir la kestion
      / pardon, vous pouvez me redire la question s'il vous plaît, j'ai pas bien suivi / could you
      say that another way please / tu peu répété stp / vous répéter moins vite / c'était quoi la
      question déjà ?
    restart:
      on recommence depuis le début / je veux tout recommencer / nouvelle conversation / reset /
      rekomance / non mais attends, on recommence tout / let's start again from scratch / on pe
      rekomencé ? / recomence / restart / Je veux tout refaire. / On efface et on repart à zéro. /
      on rekomence a zero / start afresh / i want to begin again / remet a 0 stp / oh là là, stop,
      on reprend tout depuis le début, d'accord ? / on peu rekomencé
    skip:
      je préfère pas dire / je passe / question suivante / je ne veux pas le dire / ça te rgarde
      pas / next / jpass / skip / osef de ta question / skip this one / next question / pass / On
      peut sauter celle-là ? / Passe à la suivante. / Je n'ai pas envie d'en parler. / Question
      suivante, s'il vous plaît. / Je ne souhaite pas le dire. / Celle-là je la laisse de côté. /
      pass a lotre kestion / je veux pas dire ça, autre question / next one please / can i skip
      that / jrefuse de dire ou jhabite / celle-là, je préfère ne pas y répondre, désolée / saute
      celle la / cette question je passe / jte dirai pas
    stop:
      arrête / je m'en vais / au revoir / on arrête là / terminé / cho jme casse / arète / bon
      c'est bon j'arrête là / rété la / nou artrouv / quit / goodbye / that's enough for today /
      mi vé arété / merci, au revoir / on fait une pause / bye for now / Je dois filer, à plus. /
      Fin de la discussion. / Je n'ai plus le temps, je te laisse. / Je ne veux pas continuer. /
      C'est bon, ça ira pour aujourd'hui. / jdois y allé bye / stop c bon la / je veux arrêter
      maintenant / moi partir, fini / an ka arété la / i've had enough for now / let's leave it
      there / vsy jme casse / bon ben on va en rester là pour aujourd'hui, merci à vous / let's
      wrap it up there / c bon jarete la / Nous en resterons là, je vous remercie / rété la, mwen
      bouké / J'ai assez répondu pour aujourd'hui
    summary:
      résumé / qu'est-ce que tu sais de moi pour l'instant ? / résumer stp / alors redis-moi tout
      ce que j'ai dit / what have I told you so far? / récapitule / recap please / Tu as noté quoi
      sur moi pour le moment ? / rezume moi ske jé di / show me what you've got so far / can you
      sum up / what have i told you / cb ta retenu de truc sur moi / Pourriez-vous me récapituler
      ce que j'ai indiqué ? / bon, tu peux me redire où on en est ? / jpeux voir mes reponses ?
    thanks:
      c'est gentil, merci / mci / merci pour aider / cheers mate / merci c'est super / merci bcp /
      mrc frr t bon / mercii / C'est vraiment gentil. / Super, je te remercie. / Tu m'as bien
      aidé, merci. / mrc bcp / grv merci frr / merci pour aide / thanks for that / Un grand merci
      pour vos explications / thanks ever so much
    why:
      pourquoi tu veux savoir où j'habite ? / pourquoi ? / en quoi ça te regarde / pk / pourkoi sa
      / pouki sa ? / En quoi ça t'intéresse ? / Qu'est-ce que ça change ? / Ça te regarde ? / pk
      tu ve savoir sa / c pr koi faire / pourkoi tu mdemande sa / why does it matter / what's it
      got to do with anything / excusez-moi mais en quoi ça vous concerne, mon âge / Pour quelle
      raison avez-vous besoin de connaître notre ville ? / pour koi tu ve savoir ou jabite / why
      on earth do you need that / et qu'est-ce que ça peut te faire ?
    withdraw:
      oublie ça / retire la mécanique de ma liste / enlève le bois / annule / non rien / rien,
      laisse / oubli / lesse tomber / oublie la couture stp / enlev la cuisine / oublit sa / lèsse
      tonbé / oublier ça s'il vous plaît / bon on laisse tomber ça, oublie / undo that / Ne tiens
      pas compte de mon dernier message. / Je retire ce que j'ai dit. / oubli ske jé di / ignore
      my last message / take that back / nvm laisse / attends, non, je retire ce que je viens de
      dire / Fais comme si je n'avais rien écrit / laisse béton, oublie ce que j'ai dit / scrap
      that last bit
    """
}

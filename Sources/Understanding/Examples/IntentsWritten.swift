/// What people want done, in words that were written as examples, beside those of the corpus.
///
/// In many voices and registers, short as they are typed.
extension Examples {
  static let intentsWritten = """
    back:
      on peut revenir à celle d'avant / je voudrais modifier la question précédente / remets la
      question d'avant / la question juste avant stp / retourne une question en arrière / revien
      a lautre question / jme suis gouré, reviens / reviens sur ce que tu demandais avant / oh
      attends, retourne à la précédente / je veux revoir l'autre question / faites marche
      arrière s'il vous plaît / moi vouloir question avant / tounen an arrière / rouvin an aryèr
      / ritourn avan / take me back a question / can we go back one / hold on, go back / the one
      before please / wait previous / i skipped too fast go back / revenons un peu en arrière /
      reviens a lautre / recul d'une question / tu peux me remettre celle d'avant / reviens à la
      question d'avant stp / retour / attends on peut revenir en arrière ?? / euh j'ai répondu
      trop vite, remets-moi celle d'avant / jveu revenir a la kestion davan / la précédente svp
      / g cliké trop vite revien / non mais celle d'avant j'avais pas fini / page précédente /
      on recule d'une question / moi je veux retourner question avant s'il vous plaît / argn
      done kestyon avan la, mi ve répond ankò / viré an aryè souplé / Pourriez-vous revenir à la
      question précédente ? / oups, reviens un cran en arrière / hein mais on était pas sur
      l'autre question ? retournes-y / bon alors euh... attends, on peut refaire celle juste
      avant ? / précédent / fais marche arrière frère / jveux voir la question davant / arrière
      / j'ai zappé un truc à celle d'avant, ramène-la / je peux reprendre la question d'il y a
      deux secondes ? / remonte d'une question / est ce que c possible 2 revenir a lotre
      question / min koi, remet kestyon anvan, mwen té ka li mal / go back / previous question
      please / wait can we go back one / I wasn't done with the last question, take me back to
      it / bak pls / um, could you go to the one before this? / one step back / hold on, return
      to the question you asked before / back up a sec, I skipped past the previous one too fast
    repeat:
      tu peux redire / tu px redire / redis voir / vous disiez / pardon vous disiez / répète
      s'il te plaît j'étais ailleurs / j'ai pas fait attention, c'était quoi la question /
      reformule stp / tu peux le dire autrement / dis le plus simplement / repose ta question /
      encore une fois s'il vous plaît / répété souplé / rèpète in kou / répète pou mwen / come
      again / what was the question again / say that once more / sorry what did you ask / could
      you put it another way / can you rephrase / g pa suivi redi / hein redi / j'ai zappé ce
      que t'as dit / comment ? vous pouvez répéter / répète / hein ? / c'est-à-dire ? / tu peux
      redire autrement stp / jé pa compri ce ke tu ve dir / pardon ? / kwa / euh vous pouvez
      reformuler, c'est pas clair / comment ça / moi pas comprendre, dire plus simple s'il te
      plaît / ça veut dire quoi "convention" ? / ou pé répété sivouplé, mi la pa konpri / man pa
      konprann, di'y ankò / Je n'ai pas saisi votre question, pouvez-vous la reposer ? / tu
      disais quoi déjà / redis stp jsuivais pas / plus lentement, avec des mots faciles / kes ta
      di / hm attends j'ai décroché, c'était quoi la question ? / remontre les choix / wtf c koi
      cette phrase, explique mieux / genre tu parles de quoi là / la question elle est chelou,
      dis-la d'une autre façon / C'est du chinois pour moi votre phrase / plaît-il ? / what? /
      can you say that again / sorry i didnt catch that / I don't understand the question / what
      do u mean / could you put it more simply please / come again? / huh / rephrase that for
      me, my French-to-English is rough
    skip:
      on passe à la suite / question d'après / je préfère ne rien dire là-dessus / ça je le
      garde pour moi / jprefere pas dire / pas envie de répondre à ça / passons / nou ka pasé /
      an nou pasé / pas lòt kestyon / pass sa / zappe / suivant stp / je réponds pas à ça / ça
      te regarde pas / c'est privé / pas cette question / je saute celle là / autre question svp
      / moi pas répondre / rather not say / next one please / let's skip this one / can we move
      on / none of your business / i don't want to answer that / prefer not to say / j'aime
      autant ne pas répondre / on peut voir la suivante / jveu pa repondre / passe / je préfère
      pas le dire / question suivante / suivant / jve pa repondre a sa / on passe à autre chose
      svp / je saute celle-là / next / joker / aucun commentaire, la suite / c'est privé ça, je
      réponds pas / ça te regarde pas, enchaîne / euh j'ai pas trop envie d'en parler... on peut
      passer ? / sans réponse / flemme de repondre a celle la / Je souhaite ne pas répondre à
      cette question. / moi pas vouloir dire, autre question merci / mi ve pa di, pass lot
      kestyon / an pa vlé réponn, pasé asi on dòt / les infos sur ma fille je les garde pour
      moi, continuez / psk jve pas le dire c tout, apres / pose-m'en une autre / on zappe / bof
      laisse tomber cette question, vas-y la prochaine / jamais je donne ma ville sur internet /
      c perso / skip / I'd rather not say / next question / pass / not answering that one, move
      on / um can we just skip this / none of ur business, next / I'm going to leave that one
      blank. / prefer not to answer
    why:
      pourquoi vous avez besoin de ça / ça sert à quoi de savoir ça / pk tu demande sa / tu veux
      savoir ça pour quoi faire / en quoi ça t'intéresse / quel est l'intérêt de cette question
      / à quoi ça va servir / pourkwa ou ka mandé sa / poukisa / akoz ou domann sa / pour quoi
      faire / pourquoi cette question / c'est pour quoi / what's that got to do with it / why do
      you ask / what do you need that for / how is that relevant / why does it matter / pourquoi
      mon âge / pourquoi ma ville / pk ma ville / je vois pas le rapport / quel rapport / pour
      quelle raison demandez-vous cela / c'est vraiment nécessaire de savoir ça / pourquoi tu me
      demandes ça ? / pk tu ve savoir ou jhabite / en quoi ça vous regarde / à quoi ça sert de
      savoir ce que j'aime ? / c'est pour quoi faire mon âge / quel rapport avec les transports
      ?? / ça t'apporte quoi de savoir ça / pq vs demandé sa / et ça va servir à quoi ma réponse
      / pourquoi je dois choisir ? / euh... pourquoi vous voulez savoir l'âge de mon fils ? /
      mon adresse c'est nécessaire ?? dans quel but / kel raport / poukwa ou ka mandé mwen sa /
      akoz ou demann amwin sa / mais pourquoi faire cette question là, moi pas comprendre la
      raison / Puis-je connaître l'intérêt de cette information ? / wsh c koi le but de la
      question / ça change quoi que j'aime pas un truc / tu fais quoi de cette info après ? /
      pourquoi dormir sur place, ça sert à quoi de le savoir / pourkoi / je vois pas pourquoi
      vous avez besoin de ça / t'es un flic ou quoi, pourquoi tu veux ma ville / c'est quoi
      l'intérêt / why do you need my age / why are you asking where I live / what's that got to
      do with anything / y u asking / how is that relevant? / What do you use this answer for? /
      um why does it matter if I'd board there / what's the point of this question / for what
      reason you ask me this
    help:
      je n'arrive pas à comprendre ce que vous voulez / jcapte r / j'ai pas compris la question
      / je sais pas quoi mettre / faut mettre quoi / tu attends quoi comme réponse / je
      comprends pas ce que je dois écrire / aide moi stp je suis perdu / aid moi / édé mwen / ed
      mwen souplé / mwen pa ka konprann sa ou ka di / mi konpran pa sa ou di / moi pas
      comprendre question / c'est compliqué vos mots / ça veut dire quoi ce mot / donne moi des
      exemples / genre quoi / comme quoi par exemple / not sure what you're asking / what am i
      supposed to say / i don't follow / i'm confused / what do you want me to write / give me a
      hint / pouvez-vous m'expliquer / j'y comprends rien / chui perdu / kesk jdoi dir / aide /
      je suis perdu là, tu peux m'aider ? / a laide jcomprend pa comen sa marche / comment ça
      marche votre truc ? / qu'est-ce que je dois faire ? / jdoi fer koi la / euh attends, faut
      que j'écrive quoi en fait ? / sa sert a koi ce chat / tu peux m'expliquer ce que je peux
      te dire ? / je savoir pas comment répondre, aider moi / donnez-moi un exemple de réponse /
      c quoi les options / donne moi des exemples jvois pas quoi mettre / Bonjour madame, je
      comprends pas bien utiliser, comment faire ? / èd a mwen, man pa ka konprann ki jan pou fè
      / aid a mwin in kou, mi koné pa koman i marche / y a un mode d'emploi ? / Quelles sont les
      commandes disponibles ? / je dois taper la ville ou le code ou quoi / tu sais faire quoi
      exactement / besoin d'un coup de main / faut cliquer ou écrire ?? / heu ben... je suis
      bloquée, vous pouvez me guider un peu ? / expliquez-moi le fonctionnement, je suis la
      maman / je fais comment pour choisir / help frr / help / what am I supposed to type here /
      how does this thing work / i'm stuck, can you help me out / give me some examples of what
      to say / what can you do for me exactly? / plz help i dont get how to answer / so like, do
      I click something or write it? / Are there instructions anywhere?
    dontknow:
      j'en ai aucune idée / jan sai rien / aucune idée frère / j'sais pas trop / je ne saurais
      dire / difficile à dire / j'y ai jamais réfléchi / je n'ai pas encore décidé / bonne
      question / je sais vraiment pas / mwen pa sav / mwen pa konnèt / mi koné pa / mi koné pa
      tro / pa idé / je sais pas moi / moi pas savoir / aucune idée pour le moment / c'est flou
      pour moi / haven't a clue / no clue / beats me / couldn't tell you / i've never thought
      about it / not decided yet / idk / jc pas / chépa trop / aucune ider / je connais pas la
      réponse / je sais pas / jsp / chépa / g aucune idee franchement / euh... bah j'en sais
      rien en fait / jsais vraiment pas lequel / je connais pas le nom d'ici, je savoir pas /
      ché pas du tout si j'en ai une / man pa sav / Je l'ignore, désolée / j'ai jamais réfléchi
      à ça / j'ai pas d'idée pour l'instant / jvoi pa / dur à dire, aucune notion des distances
      moi / rien ne me vient / j'arrive pas à choisir / je saurais pas te dire / ben heu comment
      dire, je sais pas trop ce qui me plaît / son âge exact, alors là je ne sais plus / nsp /
      koné pa ki nivo sa yé / bonne question... j'en ai pas la moindre idée / tu me poses une
      colle là / je suis complètement paumée niveau métier, je sais rien / I don't know / not
      sure tbh / hmm I really have no idea how far / can't decide, dunno / I haven't thought
      about it / dont know how this town is called / I couldn't tell you, honestly
    summary:
      où on en est / on en est où / tas note koi / tu as retenu quoi de moi / relis-moi mes
      réponses / récapitule stp / fais le point / montre ce que tu as / résumé svp / dis moi ce
      que t'as compris / tu sais quoi de moi jusqu'ici / ka ou ja not / rézimé souplé / what
      have you got so far / where are we up to / read me back my answers / show me my answers /
      recap please / can you sum up / quelles sont les réponses que j'ai données / j'ai dit quoi
      déjà / rapel moi ske jé di / on fait un récapitulatif / récap / t'as noté quoi jusqu'ici ?
      / tu peux me résumer ce que j'ai dit / ta retenu koi sur moi / c koi mes reponses deja /
      Pouvez-vous me relire ce que vous avez enregistré ? / montre ma fiche / euh on en est où
      là, vous avez écrit quoi / tu as compris quoi de moi ? / fais le point stp / qu'est-ce que
      tu sais de moi / mon profil il donne quoi / kosa ou la noté pou mwin / ka ou ja maké asi
      mwen / je vouloir voir toutes les choses que j'ai dit avant / jpeu voir ske ta marqué / on
      récapitule ? / où est-ce que je vois mes infos / attends, t'as bien tout noté ? lis-moi la
      liste / vous avez quoi comme infos sur mon fils pour le moment / avant de choisir je veux
      revoir ce que j'ai répondu / le bilan / dis moi tout ce que t'as gardé / rappelle-moi ce
      que je t'ai dit / what have you got on me so far / summary please / can you read back my
      answers / what did u write down / recap? / show me my profile / wait, so what did you note
      about my daughter until now / Could you sum up what I've told you? / list everything u
      know abt me
    correct:
      je me suis emmêlé / je me suis emmêlée les pinceaux / oups j'ai fait une faute / je me
      suis planté / j'ai mal répondu / c'est pas la bonne réponse que j'ai mise / je rectifie /
      je corrige ce que j'ai dit / mwen fè erè / mwen twonpé mwen / mwin la tronpé / j'ai écrit
      n'importe quoi, je refais / erreur de frappe / j'ai cliqué trop vite / j'ai confondu /
      that's not right, let me fix it / i got that wrong / my bad, wrong answer / i meant
      something else / let me correct that / typo sorry / ah non je me suis trompée / c fo ske
      jé mi / faut changer ma réponse d'avant / j'ai donné une mauvaise information
    withdraw:
      laisse tomb ce que g dit / oublie ma réponse / oublie ce que je viens de dire / retire ce
      que j'ai dit / enlève ça de la liste / finalement non, enlève / annule ce que j'ai dit /
      fais comme si j'avais rien dit / scrap that / take that off / forget i said that / never
      mind that / strike that / bliyé sa mwen di / obliy sa / retiré sa / je retire ma réponse /
      ne tiens pas compte de ça / ne prenez pas en compte ma dernière réponse / oubli ce ke jé
      di / j'ai rien dit / supprime ma dernière réponse
    erase:
      efface toutes mes réponses / suprime mes donné / je veux que tout disparaisse / enlève
      tout ce que tu sais sur moi / détruis mes infos / je veux rien laisser ici / vide tout /
      get rid of everything I wrote / delete my data / wipe it all / remove everything about me
      / éfasé tout / éfas tout sa mwen di / supprime mon dossier / effacez l'ensemble de mes
      informations / nettoie tout / vire tout ce que j'ai dit / je veux plus que tu aies mes
      données / éfasse ske jtai di tou / clear my history / effacer toute la conversation
    stop:
      jme casse / je vous laisse / j'ai plus le temps / on arrête là / c'est bon pour
      aujourd'hui / je dois filer / faut que j'y aille / allez salut / bon ciao / a plus / bonne
      soirée à plus / je stop / fini pour moi / moi arrêter / finir maintenant / mwen ka pati /
      mwen ka arété la / mi arèt / i'm done / i'm done for now / gotta go / that's enough for
      today / let's stop here / bye for now / i have to leave / j'en ai marre j'arrête / jarrete
      / on s'arrête là merci / je continue pas / see you later
    restart:
      on reprend tout à zéro / je veux tout refaire / depui le debu stp / recommence depuis le
      début / remets à zéro / nouvelle partie / refaisons tout / on efface et on recommence /
      rekomansé / rikomans tout / an nou woukoumansé / start again / let's start from scratch /
      from the top / do it all over / begin again / reset / je veux repartir de zéro / tout
      recommencer svp / moi recommencer tout
    human:
      un vrai conseiller / y a quelqu'un de vrai / jpeu parler a kelkun / je préfère parler à un
      humain / appelez moi un conseiller / je veux une personne / quelqu'un peut m'appeler /
      vous avez un numéro de téléphone / je voudrais un rendez-vous avec quelqu'un / put me
      through to a person / can i talk to someone real / i need a human / is there someone i can
      call / mwen lé palé ba on moun / mi vé koz ék in moun / palé ék an moun / parler avec
      conseiller s'il vous plaît / pas un robot, une vraie personne / passez moi quelqu'un / un
      humain stp / ya pa kelkun pour maider / est-il possible de joindre quelqu'un / je veux pas
      parler à une machine / qui je peux appeler
    thanks:
      un grand merci / merci à toi / thx bg / c'est gentil de ta part / merci pour tout / merci
      pour votre aide / mèsi anpil / mèsi bokou / mersi out led / thank you so much / cheers
      mate / that's really kind / much appreciated / je te remercie / mille fois merci / mrc bcp
      / c'était utile merci / nice one thanks / tu m'as bien aidé / trop sympa merci / merci
      monsieur / merci / merci beaucoup c'est gentil / mrc / mci bcp / Je vous remercie
      infiniment / grand mersi / mersi out zéfor / t'es un amour / cimer / merci pour votre
      patience madame / c'est super ce que vous faites, merci / euh ben... merci hein, ça m'aide
      vraiment / moi très content, merci pour l'aide / tu gères / je te remerci / ah nickel,
      merci bien / tanku frr / mille mercis de la part de toute la famille / franchement
      respect, ça m'a bien servi / sympa de demander, merci à toi / merki / Bien reçu, merci
      pour ces informations. / t tro for mrc la team / vous êtes bien aimable / thank you / thx
      / thanks a lot mate / ty so much / cheers, that's helpful / I really appreciate your help
      / tysm ur the best / Much obliged, this was very useful for my son. / aw that's kind,
      thanks
    greet:
      bien le bonjour / wesh la mif / salut à toi / bonjour à vous / coucou toi / yo ça dit quoi
      / bonjou tout moun / sa ka fèt / oté / koman i lé / bonswa / hello there / hey you / good
      morning / evening all / salam / slt cv / bonjour madame / hey sa va / bonjour comment
      allez vous / bonjour / slt / wesh / cc sa va / Bonsoir madame, monsieur / salut toi /
      coucou / bjr / yo / oté, koman i lé / sa ou fè / hey la forme ? / allô ? y a quelqu'un ? /
      euh oui bonjour / bonjour à vous, comment allez-vous ce matin / re / c'est encore moi,
      rebonjour / tchou frérot bien ou quoi / bonjoure monsieur comment tu vas / b'jour /
      enchanté / kikou le robot / hello / hi there / hey / sup / heyy how r u / Good evening,
      nice to meet you / yo what's good / hiya
    insult:
      espèce d'andouille / espèce d'idiot / tg sale robot / sale machine / t'es vraiment trop
      con / tu sers à rien / ton appli c'est de la merde / t'es débile ou quoi / va te faire /
      ferme la / you're such an idiot / you suck / this is garbage / stupid bot / shut your face
      / you're pathetic / gros nul / bouffon va / ou sòt / makoumè / ou kouyon / kouyon va / t
      nul a chier / casse toi / espèce de boloss / t une merde
    offtopic:
      tu préfères les chats ou les chiens / ton plat préféré / quel est ton film préféré / qui
      va gagner la coupe du monde / t'as regardé le match / tu peux écrire ma rédaction / écris
      moi un poème / raconte une blague / tu crois aux extraterrestres / t'as quel âge toi / tu
      dors des fois / chante moi un truc / il va pleuvoir demain / tell me a story / do you like
      pizza / what's your favourite colour / can you write my essay / who's gonna win the league
      / are you married / tu joues à quoi / ou enmen mizik / c quoi ton signe / fais mes devoirs
      / donne moi la réponse du dm de maths / can you play music / t'as vu le match hier ? / c
      koi ta couleur préféré / il fait quel temps demain / et toi t'as quel âge lol / tu
      préfères Mbappé ou Messi / fais mon devoir de maths / ta une copine ? / c qui le président
      des usa / ça fait combien 17 fois 23 / donne moi la recette des crêpes / tes sur snap ? /
      mon chat vient de vomir sur le tapis mdr / tu rêves la nuit toi ? / jmennuie chante un
      truc / domoun i di siklone i ariv semenn proshèn, ou la antann ? / ki lè i yé la ? / vous
      connaître une bonne pizzeria pas cher ? / ils ont sorti le nouveau GTA ou pas encore / Que
      pensez-vous de la réforme des retraites ? / c'est qui qui t'a programmé, ChatGPT ? / euh
      sinon t'as regardé la Star Ac samedi / on est quel jour / jveux un code fortnite gratuit /
      est-ce que Dieu existe d'après toi / traduis-moi "je t'aime" en italien / tell me a joke /
      whats the weather like in Paris / are you single lol / who won the world cup in 98 / do my
      homework for me / can you write a poem about cats / r u on instagram / what's the meaning
      of life / Which phone should I buy, iPhone or Samsung?
    """
}

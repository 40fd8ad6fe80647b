/// What people say to steer the conversation rather than to answer, wherever they are in it.
enum IntentLexicon {
  static let entries: [CueEntry] = [
    CueEntry(
      .intent(.back, .alone),
      """
      retr, rtr, retour svp, qest davan, kestion davan, la kestion davan, question avant,
      retour question avant, je retourne avant, retourne avant, un pas en arrière,
      un cran en arrière, reviens d'un cran, revenir d'un cran, tu peux revenir d'un cran,
      tu peux revenir en arrière, on peut revenir en arrière, on revient en arrière, recule,
      reculer, recule d'un cran, retourne à l'âge, retourne à la ville, retourne à la question,
      retourner à la question, je veux retourner avant, one step back, a step back,
      step backwards, go one back, back one, back a step, can i go back, let me go back,
      i want to go back, rotourne an aryè, rotourné déryèr, mi vé rotourné déryèr, viré an aryè,
      tounen an aryè, an aryè, can i change my last answer, change my last answer,
      la précédente svp,
      retour, retour arrière, en arrière, reviens, reviens en arrière, revenir, revenir en arrière,
      revenir à la question d'avant, je veux revenir en arrière, question précédente, précédent,
      précédente, la question d'avant, la question précédente, la précédente, question d'avant,
      d'avant, reviens à la question d'avant, étape précédente, page précédente, back, go back,
      previous, previous question, the previous question, go back one, take me back, step back, one
      back, undo, annule ma réponse, annuler ma dernière réponse, reviens avant, remonte, fais
      marche arrière, marche arrière, retourner en arrière, retourne en arrière, retour en arrière,
      je veux retourner, go to the previous question, back please, retour stp
      """),
    CueEntry(
      .intent(.back, .anywhere),
      """
      revenir en arrière, reviens en arrière, retourner en arrière, retourne en arrière, question
      précédente, la question d'avant, go back to the previous, previous question
      """),
    CueEntry(
      .intent(.help, .alone),
      """
      aider moi, èdemoi, èdmoi, edmoi, èd moi, ède moi, ède, ède stp, aide stp, aide svp,
      aider svp, help me out, help please, can i get help, i need some help, some help please,
      donne un exemple, donne moi un exemple, un exemple, un exemple stp, exemple,
      tu as un exemple, give me an example, an example please, for example what, j'ai rien pigé,
      j'ai rien pigé là, j'ai pas pigé, rien pigé, je pige rien, explique moi, explique moi mieux,
      explique mieux stp, expliquez moi, expliquez mieux, tu veux dire quoi, ça veut dire quoi ça,
      c'est à dire, je suis paumé, je suis paumée, trop compliqué, c'est compliqué,
      pas compris la question, mwen pa konprann, mwen pa ka konprann, mi konpran pa,
      mi comprend pa, édé mwen, édé moin, ede mwen, èd mwen, ède amwin, je pas comprendre,
      moi pas comprendre, pas comprendre, je comprendre pas, what does that mean,
      no idea what you mean, can you explain, explain that, i didn't get that, what should i say,
      aide, aide moi, aidez moi, à l'aide, de l'aide, help, help me, besoin d'aide, j'ai besoin
      d'aide, je veux de l'aide, tu peux m'aider, vous pouvez m'aider, can you help, can you help
      me, i need help, comment ça marche, comment ça fonctionne, comment on fait, je fais quoi, je
      fais comment, que puis je dire, qu'est ce que je peux dire, je dois dire quoi, je dois
      répondre quoi, je comprends pas, je ne comprends pas, j'ai pas compris, je n'ai pas compris,
      pas compris, je comprends rien, j'ai rien compris, rien compris, comprends pas, je capte pas,
      je capte rien, j'ai pas capté, pas capté, je pige pas, hein, quoi, c'est à dire, c'est quoi la
      question, i don't understand, i don't get it, don't understand, what do you mean, huh, what,
      what can i say, how does this work, how does it work, explique, expliquez, tu peux expliquer,
      explique mieux, sois plus clair, c'est pas clair, pas clair, je suis perdu, je suis perdue,
      i'm lost, i am lost, instructions, mode d'emploi, menu, commandes, options, je bloque, ça veut
      dire quoi, sa veut dire quoi, qu'est ce que ça veut dire, explain, please explain
      """),
    CueEntry(
      .intent(.help, .anywhere),
      """
      j'ai pas compris la question, je comprends pas la question, je ne comprends pas la question,
      j'ai rien compris à la question, je n'ai pas compris la question, comprends pas la question,
      don't understand the question, didn't understand the question
      """),
    CueEntry(
      .intent(.why, .alone),
      """
      pourquoi donc, pouki, pouki sa, poukwa, poukwé, kifè, pokwé, pourquoi savoir,
      ça te sert à quoi, à quoi ça va servir, c'est pour quoi faire, tu en fais quoi, why that,
      why's that, why does it matter, does it matter, what's it to you, what do you need that for,
      pourquoi, pourquoi ça, pourquoi cette question, pourquoi tu demandes, pourquoi tu me demandes
      ça, pourquoi tu demandes ça, pourquoi vous demandez ça, pourquoi vous me demandez ça, pourquoi
      tu veux savoir, pourquoi tu veux savoir ça, pourquoi vous voulez savoir, pour quoi faire,
      pourquoi faire, à quoi ça sert, ça sert à quoi, ça sert à quoi de savoir ça, en quoi ça te
      regarde, ça te regarde pas, pour quelle raison, en quoi c'est important, c'est important, quel
      rapport, c'est quoi le rapport, quel est le rapport, why, why do you ask, why are you asking,
      why this question, what for, how come, what's that for, why do you want to know, why do you
      need to know, why do you need that, why is that important, et pourquoi, qu'est ce que ça peut
      te faire, pourquoi tu me poses cette question, pourquoi tu poses cette question
      """),
    CueEntry(
      .intent(.why, .anywhere),
      """
      pourquoi tu demandes, pourquoi tu me demandes, pourquoi vous demandez, pourquoi vous me
      demandez, pourquoi tu veux savoir, pourquoi vous voulez savoir, why do you ask, why are you
      asking, pourquoi cette question, pourquoi tu me poses, why do you want to know, why do you
      need to know
      """),
    CueEntry(
      .intent(.repeat, .alone),
      """
      hein quoi, hein quoi j'ai pas entendu, j'ai pas entendu, pas entendu, je n'ai pas entendu,
      comment ça, répète stp, répète svp, reppette, repete la kestion, redis stp, redis voir,
      tu peux redire, vous pouvez redire, peux tu redire, une autre fois, la question encore,
      encore la question, répété souplé, répété, répèt, di sa ankò, ankò, plus lentement,
      vous parlez doucement, parle doucement, parlez plus lentement, doucement svp, speak slowly,
      slower please, more slowly, one more time, say it again, repeat that,
      can you say that again, could you say that again, pardon me, i didn't hear,
      i didn't catch that, didn't catch that,
      reformule, reformuler, tu peux reformuler, dis le autrement, rephrase, répète, répéter, répétez, tu peux répéter, vous pouvez répéter, peux tu répéter, pouvez vous
      répéter, redis, redis moi, redis la question, répète la question, répétez la question, encore
      une fois, pardon, redemande, c'était quoi la question, quelle était la question, la question
      c'était quoi, repose la question, relis, comment, plaît il, tu disais, tu disais quoi, tu as
      dit quoi, t'as dit quoi, vous disiez, say again, say that again, repeat, repeat please, repeat
      the question, can you repeat, could you repeat, again, once more, come again, sorry what, what
      was the question, what did you say, quelle question, redites
      """),
    CueEntry(
      .intent(.skip, .alone),
      """
      je ne veux pas le dire, je ne veux pas dire, je veux pas dire,
      je préfère garder ça pour moi, c'est personnel,
      osef de ta question, on s'en fout, on s'en fiche, je m'en fous de la question,
      pas envie de répondre, j'ai pas envie de le dire, prochaine question, une autre question,
      on continue, on avance, avance, la prochaine, skip that, skip that one, skip this one,
      can we skip, can i skip, can we skip this, let's skip, let's skip it, let's move on,
      move on, that's private, it's private, private, rather not, i'd rather not,
      i would rather not, sauté sa, pasé, an nou alé,
      passe, passer, on passe, je passe, suivant, suivante, question suivante, la suivante, suite,
      la suite, passe à la suite, passons, passons à la suite, on passe à la suite, passe à la
      question suivante, passer la question, passe la question, passer cette question, je préfère
      pas répondre, je préfère ne pas répondre, je veux pas répondre, je ne veux pas répondre, j'ai
      pas envie de répondre, je veux pas le dire, je préfère pas le dire, je préfère pas dire, ça ne
      te regarde pas, pas tes affaires, joker, skip, skip it, skip this, skip the question, skip
      this question, pass, i pass, next, next question, i'd rather not say, i'd rather not answer,
      prefer not to say, i don't want to answer, i won't answer, none of your business, saute,
      sauter, sauter la question, saute la question, autre question, zappe, zapper, on zappe, pas de
      réponse, sans réponse, no answer, je réponds pas, je ne réponds pas, question d'après
      """),
    CueEntry(
      .intent(.skip, .anywhere),
      """
      question suivante, passer la question, passe la question, sauter la question, skip this
      question, skip the question, next question, passe à la suite, passer à la suite, passons à la
      suite, pas envie de répondre, préfère pas répondre, préfère ne pas répondre, veux pas répondre
      """),
    CueEntry(
      .intent(.dontknow, .alone),
      """
      oqune idé, okune idé, aucune idé, aucune ide, rien ne me vient, rien me vient,
      rien ne me vient à l'esprit, j'ai rien en tête, rien en tête, je sais pas moi,
      ben je sais pas moi, je sais vraiment pas moi, euh je sais pas, euh bah je sais pas du tout,
      bah je sais pas du tout, je me rappelle plus, je me rappelle plus le nom,
      je me rappelle pas, je me souviens pas, j'ai oublié, je sais pas quoi mettre,
      j'ai pas encore choisi, pas encore choisi, pas encore décidé, j'ai pas décidé,
      pas de métier en tête, pas encore de métier en tête, pas encore d'idée de métier,
      je réfléchis encore, je me tâte, c'est flou, encore flou, nothing comes to mind,
      nothing in mind, can't think of anything, can't remember, i can't remember, i forgot,
      haven't decided, i haven't decided, undecided, not sure what, i'm not sure what, mi koné pa,
      mi konè pa, mwen pa sav, mwen pa konnèt, m pa konnen, mwen pa konnen, pa koné, jsai pa,
      je pas savoir, moi pas savoir, je sais pas bien,
      je sais pas, je ne sais pas, je sais pas trop, je ne sais pas trop, je sais pas encore, je ne
      sais pas encore, je sais pas du tout, sais pas, chais pas, chai pas, chépa, chepa, jsp, aucune
      idée, pas d'idée, j'ai pas d'idée, je n'ai pas d'idée, j'ai aucune idée, je n'ai aucune idée,
      pas la moindre idée, j'en sais rien, je n'en sais rien, je sais plus, je ne sais plus, je me
      souviens plus, je sais pas moi, bah je sais pas, ben je sais pas, je sais vraiment pas,
      honnêtement je sais pas, franchement je sais pas, j'y ai pas réfléchi, j'ai pas réfléchi, je
      n'y ai pas réfléchi, j'ai jamais réfléchi, aucune, no idea, idk, dunno, i don't know, i do not
      know, don't know, not a clue, no clue, i have no idea, i'm not sure yet, i dunno, who knows,
      va savoir, mystère, je vois pas, je ne vois pas, j'ai pas de réponse, c'est dur à dire,
      difficile à dire, hard to say, je cherche encore, j'hésite encore, pas encore d'idée, i can't
      say, je peux pas dire, je saurais pas dire, je ne saurais pas dire, je sais pas quoi dire, je
      sais pas quoi répondre, je sais pas quoi choisir, je connais pas, je ne connais pas
      """),
    CueEntry(
      .intent(.dontknow, .opening),
      """
      je sais pas, je ne sais pas, je sais pas trop, aucune idée, idk, i don't know, dunno, no idea,
      j'en sais rien
      """
    ),
    CueEntry(
      .intent(.summary, .alone),
      """
      redis moi tout ce que j'ai dit, redis tout ce que j'ai dit,
      qu'est ce que tu sais de moi pour l'instant, qu'est ce que tu sais sur moi,
      tu sais quoi de moi pour l'instant, on en est où là, rappelle moi ce que j'ai dit,
      rappelle moi mes réponses, relis mes réponses, montre ce que j'ai dit,
      montre moi ce que j'ai dit, affiche mes réponses, liste mes réponses, le bilan, un bilan,
      fais un bilan, what have i told you, what have i told you so far, what have i said so far,
      what i said so far, show me my answers, show what i said, read back my answers,
      list my answers, can you sum up, can you summarise, sum it up, remind me what i said,
      kisa mwen di, sa mwen di,
      résumé, le résumé, un résumé, résume, résumer, récap, récapitulatif, récapitule, fais un
      résumé, fais le point, on fait le point, faire le point, tu as noté quoi, t'as noté quoi,
      qu'est ce que tu as noté, qu'as tu noté, qu'est ce que tu sais de moi, tu sais quoi de moi, tu
      sais quoi sur moi, qu'est ce que tu as retenu, t'as retenu quoi, tu as retenu quoi, montre mes
      réponses, mes réponses, voir mes réponses, j'ai dit quoi, qu'est ce que j'ai dit, summary,
      recap, sum up, summarize, summarise, what do you know about me, what did i say, what have i
      said, show my answers, my answers, où on en est, on en est où, où en est on, où j'en suis,
      j'en suis où, where are we, qu'est ce que j'ai répondu, j'ai répondu quoi, tu as compris quoi,
      t'as compris quoi, what did you note, what have you got so far, what have you got
      """),
    CueEntry(
      .intent(.summary, .anywhere),
      """
      fais un résumé, fais moi un résumé, résume mes réponses, montre moi mes réponses, summary of
      my answers, fais le récap
      """
    ),
    CueEntry(
      .intent(.correct, .alone),
      """
      je trompé, trompé, trompé dsl, moi trompé, j'ai trompé, je suis trompé, je m'ai trompé,
      erreur de ma part, attends j'ai dit une bêtise, j'ai dit une bêtise,
      j'ai dit n'importe quoi, j'ai mal tapé, mal tapé, faute de frappe, j'ai mal dit,
      j'ai mal répondu, non c'est pas ça que je voulais dire, c'est pas ça que je voulais dire,
      c'est pas ce que je veux dire, corrige ma ville, corrige mon âge, corrige mon code postal,
      corriger mon code postal, je voudrais corriger mon code postal,
      je voudrais corriger quelque chose, corriger quelque chose, modifier quelque chose,
      je voudrais modifier, changer quelque chose, je veux changer ma ville,
      je veux changer mon âge, il y a une erreur, y a une erreur, ya une erreur, tu as mal noté,
      t'as mal noté, typo, that was a typo, i mistyped, i got it wrong, i got that wrong,
      i need to correct, i need to correct something, i want to correct something,
      i'd like to correct something, change my age, change my town, fix my answer, mwen tronpé,
      mi tronp, mi la tronpé, mwen fè an erè,
      corriger, corrige, je corrige, je veux corriger, je voudrais corriger, modifier, modifie, je
      veux modifier, rectifier, je me suis trompé, je me suis trompée, j'ai fait une erreur, j'ai
      fait une faute, je me suis gouré, je me suis gourée, je me suis planté, je me suis plantée,
      erreur, c'est une erreur, c'est pas ça, ce n'est pas ça, c'est faux, c'est pas ce que j'ai
      dit, c'est pas ce que je voulais dire, j'ai pas dit ça, je n'ai pas dit ça, tu as mal compris,
      t'as mal compris, vous avez mal compris, tu t'es trompé, tu te trompes, vous vous trompez,
      mauvaise réponse, changer ma réponse, je change ma réponse, je veux changer ma réponse,
      modifier ma réponse, changer de réponse, je veux changer de réponse, je voudrais changer une
      réponse, changer mes réponses, changer mon âge, changer ma ville, corriger mon âge, corriger
      ma ville, modifier mon âge, modifier ma ville, i made a mistake, my mistake, that's wrong,
      that's not right, that's not what i said, correct that, change my answer, i want to change my
      answer, edit, wrong answer, you got it wrong, you misunderstood, non c'est pas ça, fix that, i
      was wrong, j'ai mis une bêtise, je me trompe
      """),
    CueEntry(
      .intent(.correct, .anywhere),
      """
      changer ma réponse, modifier ma réponse, corriger ma réponse, change my answer, corriger mon
      âge, corriger une réponse, c'est pas ce que j'ai dit, c'est pas ce que je voulais dire, that's
      not what i said, changer une réponse, modifier une réponse
      """),
    CueEntry(
      .intent(.withdraw, .alone),
      """
      non rien, rien laisse, rien laisse tomber, undo that, undo it, non oublie, oublie stp,
      oublie ça stp, laisse tomber stp, enlève ce que j'ai dit, retire ce que j'ai dit,
      ne note pas ça, note pas ça, raye ça, barre ça, ignore ça, ignore that, ignore what i said,
      leave it out, take it off, don't keep that, pretend i said nothing, kité sa, kité tonbé,
      lès tonbé, bliyé sa, obliy sa,
      laisse tomber, laissez tomber, laisse, laisse ça, laisse béton, oublie, oublie ça, oubliez,
      oubliez ça, oublie ce que j'ai dit, oubliez ce que j'ai dit, oublie ce que je viens de dire,
      annule, annuler, annule ça, annulez, enlève ça, enlève, enlevez ça, retire ça, retire, j'ai
      rien dit, je n'ai rien dit, fais comme si j'avais rien dit, en fait non, en fait non laisse
      tomber, peu importe laisse, never mind, nevermind, forget it, forget that, forget what i said,
      scratch that, cancel, cancel that, drop it, take that back, i take it back, disregard that,
      remove that, ne tiens pas compte, tiens pas compte, oublie ma réponse, retire ma réponse,
      enlève ma réponse, supprime ma réponse, supprime ma dernière réponse, efface ma réponse,
      efface ma dernière réponse, efface ça
      """),
    CueEntry(
      .intent(.withdraw, .anywhere),
      """
      oublie ce que j'ai dit, oubliez ce que j'ai dit, forget what i said, retire ma réponse, enlève
      ma réponse, oublie ma réponse, oublie ce que je viens de dire, efface ma dernière réponse,
      supprime ma dernière réponse
      """),
    CueEntry(
      .intent(.erase, .alone),
      """
      efface ce que j'ai dit, efface tout ce que j'ai dit, effacez ce que j'ai dit,
      efface tout ça, efface toute la conversation, efface la conversation,
      efface cette conversation, détruis cette conversation, détruis tout, détruis mes données,
      supprime cette conversation, supprime la conversation, supprime toute la conversation,
      del tout, del tout mes données, delete tout, je veux que tu oublies tout,
      je veux que tu oublies tout sur moi, oublie tout sur moi, oublie tout de moi,
      oublie mes réponses, oublie toutes mes réponses, ne garde rien, garde rien, ne gardez rien,
      je veux rien laisser, wipe it all, wipe it, wipe all, wipe my data, delete it all,
      delete this conversation, delete the conversation, delete this chat, delete my conversation,
      erase this conversation, erase it all, forget everything about me, forget all about me,
      forget all of it, remove everything, éfasé tout, éfas tout, efasé tout, jeter mes données,
      effacer tout moi,
      efface, effacer, efface tout, effacer tout, effacez tout, tout effacer, je veux tout effacer,
      efface mes données, efface mes réponses, effacer mes données, effacez mes données, supprime
      tout, supprimer tout, tout supprimer, supprime mes données, supprimer mes données, supprimez
      mes données, supprime mes réponses, supprimer mes réponses, oublie moi, oublie tout, oubliez
      tout, oublie tout ce que j'ai dit, delete everything, delete all, delete my data, erase, erase
      everything, erase my data, forget me, forget everything, wipe everything, delete my answers,
      erase my answers, vire tout, vire mes données, fini effacer, clear my data, remove my data
      """),
    CueEntry(
      .intent(.erase, .anywhere),
      """
      oublies tout sur moi, oublie tout sur moi, détruis mes données, détruire mes données,
      forget everything about me, effacer tout ce que j'ai dit, supprime tout ce que j'ai dit,
      toutes mes données effacées,
      efface mes données, effacer mes données, effacez mes données, supprime mes données, supprimer
      mes données, supprimez mes données, efface toutes mes, supprime toutes mes, supprimez toutes
      mes, effacer toutes mes, supprimer toutes mes, delete my data, erase my data, delete all my,
      efface tout ce que j'ai dit, oublie tout ce que j'ai dit, gardes rien sur moi, garde rien sur
      moi
      """),
    CueEntry(
      .intent(.stop, .alone),
      """
      cho jme casse, je me casse, tchô, tcho, allez tchô, salut je m'en vais,
      bon c'est bon j'arrête là, bon j'arrête là, c'est bon j'arrête là, bon j'arrête,
      allez j'arrête, j'arrête pour aujourd'hui, ça suffit pour aujourd'hui, on fait une pause,
      je fais une pause, pause, on reprend plus tard, je reprends plus tard,
      je continuerai plus tard, plus tard, je reviendrai plus tard, on arrête pour aujourd'hui,
      on en reste là, restons en là, rété la, arété, arété la, mi vé arété, mwen vlé arété,
      mwen lé arété, nou artrouv, na trouvé, na artrouv, an nou arété, that's enough,
      that's enough for today, enough for today, enough, bye for now, bye now, i'm off,
      i'm leaving, i'm out, i'm stopping, stop please, please stop, i need to stop, i need to go,
      let's take a break, take a break, talk later, ttyl, cya, vouloir arrêter, je veux finir,
      finir maintenant,
      stop, stop stop, stoppe, arrête, arrêter, arrêtez, arrête tout, j'arrête, on arrête, je veux
      arrêter, je voudrais arrêter, j'arrête là, on arrête là, arrêtons, arrêtons là, arrête là,
      c'est fini, j'ai fini, fini, fin, terminé, terminer, c'est terminé, quitter, quitte, je
      quitte, je veux quitter, sortir, je sors, je veux sortir, je m'en vais, je me casse, je me
      tire, je pars, je dois partir, je dois y aller, faut que j'y aille, il faut que j'y aille, j'y
      vais, je te laisse, je vous laisse, au revoir, aurevoir, orevoir, bye, bye bye, goodbye, ciao,
      tchao, tchuss, à plus, a plus tard, à bientôt, a demain, bonne journée, bonne soirée, exit,
      quit, the end, end, i'm done, i'm finished, i want to stop, i want to quit, let's stop, stop
      it, stop now, stop here, i have to go, gotta go, see you, see you later, leave, j'en ai marre,
      j'en ai assez, marre, ça suffit, c'est bon j'arrête, plus envie, j'ai plus envie, lâche moi,
      fous moi la paix, laisse moi tranquille, on s'arrête là, je m'arrête là, je veux plus
      continuer, je ne veux plus continuer, j'ai pas envie de continuer, on arrête là merci
      """),
    CueEntry(
      .intent(.stop, .anywhere),
      """
      arrêter la conversation, arrêter le questionnaire, arrêter l'entretien, arrêter les questions,
      arrête les questions, stop asking, stop the interview, arrêter de répondre
      """
    ),
    CueEntry(
      .intent(.restart, .alone),
      """
      rekomance, rekomencé, on pe rekomencé, on peut recommencer, je peux recommencer,
      tu peux recommencer, peut on recommencer, est ce qu'on peut recommencer, recommence stp,
      recommencer svp, recommencer tout, refaire depuis le début, refaire tout, on refait tout,
      on refait depuis le début, on reprend à zéro, reprendre à zéro, remets à zéro,
      remettre à zéro, remets tout à zéro, rekoumansé, rikomansé, rekòmansé, komansé ankò,
      start all over, start all over again, begin again please, can we start again,
      can i start again, can we start over, let's start again, back to the start,
      back to square one, go back to the start, go back to the beginning, redo everything,
      recommence, recommencer, recommencez, on recommence, je recommence, je veux recommencer, je
      voudrais recommencer, tout recommencer, on recommence tout, recommence tout, recommencer à
      zéro, recommencer du début, recommencer depuis le début, on recommence depuis le début, on
      recommence du début, on recommence à zéro, recommence depuis le début, recommence du début,
      reprendre depuis le début, reprendre au début, on reprend depuis le début, on reprend du
      début, repartir de zéro, repartir du début, repars de zéro, on repart de zéro, depuis le
      début, du début, retour au début, revenir au début, reviens au début, retourne au début, à
      zéro, remise à zéro, reset, réinitialiser, réinitialise, restart, start over, start again,
      begin again, from the beginning, start from scratch, from scratch, let's start over, nouvelle
      conversation, nouveau départ, redémarrer, redémarre
      """),
    CueEntry(
      .intent(.restart, .anywhere),
      """
      recommencer depuis le début, recommencer à zéro, tout recommencer, repartir de zéro, reprendre
      depuis le début, start over, start again from, recommencer du début, recommencer au début
      """),
    CueEntry(
      .intent(.human, .alone),
      """
      passez moi un conseiller, passe moi un conseiller, passe moi quelqu'un,
      passez moi quelqu'un, conseiller svp, un conseiller svp, une personne svp, quelqu'un svp,
      un numéro à appeler, un numéro, je veux personne pour parler, je veux une personne,
      personne pour parler, une personne pour parler, parler personne, get me an adviser,
      get me a person, get me a human, an adviser, an advisor, a real human, a real person please,
      quelqu'un de vrai, kelkun de vré, un vrai, an moun, on moun,
      humain, un humain, une personne, quelqu'un, un conseiller, une conseillère, conseiller,
      conseillère, une vraie personne, une personne réelle, un vrai humain, un agent, un être
      humain, une personne s'il te plaît, human, a human, a person, a real person, someone, a
      counsellor, a counselor, an adult, un adulte, un téléphone, numéro de téléphone
      """),
    CueEntry(
      .intent(.human, .anywhere),
      """
      parler a une personne, parlé a une personne, parler à un être humain, parlé a kelkun,
      parlé a quelqu'un, parler a quelqu'un de vrai, palé épi on moun, palé épi an moun,
      palé ek in moun, kozé ek in moun, kozé èk in moun, palé ak yon moun, get me an adviser,
      real person i can speak to, speak to an adviser, someone to talk to, a human to talk to,
      quelqu'un de réel, quelqu'un de vrai, un numéro à appeler, appeler un conseiller, m'appeler,
      avoir un conseiller, avoir une personne,
      parler à quelqu'un, parler avec quelqu'un, parler à une personne, parler à une vraie personne,
      parler avec une personne, parler à un humain, parler avec un humain, parler à un conseiller,
      parler à une conseillère, parler avec un conseiller, parler avec une conseillère, parler à un
      adulte, voir quelqu'un, voir un conseiller, voir une conseillère, discuter avec quelqu'un,
      discuter avec un humain, discuter avec un conseiller, avoir quelqu'un au téléphone, un vrai
      conseiller, rencontrer quelqu'un, rencontrer un conseiller, contacter un conseiller, joindre
      un conseiller, appeler quelqu'un, joindre quelqu'un, une vraie personne, un vrai humain, vraie
      personne, talk to someone, talk to a human, talk to a person, talk to somebody, talk to a real
      person, speak to someone, speak to a human, speak to a person, speak with someone, speak to a
      counsellor, talk to a counsellor, talk to an adviser, speak to an advisor, real person, real
      human, human being, rendez vous avec un conseiller, prendre rendez vous, être rappelé, être
      rappelée
      """),
    CueEntry(
      .intent(.thanks, .alone),
      """
      merci c'est super, merci c'est bien, merci c'est gentil, merci c'est cool,
      merci pour l'aide, merci pour aider, merci pour ça, merci de votre aide, merci de ton aide,
      merci infiniment, grand merci, merci merci, mrc, mrc frr, mrc bcp, merci frr, merci frère,
      merci poto, cimer, mèsi, mési, mèsi anpil, mersi bokou, cheers mate, thanks mate,
      thanks man, thanks very much, thank you so much, thanks so much, much appreciated,
      that's kind, that's very helpful, big thanks, oké mèsi, merci t'es un bon, merci t bon,
      t'es trop fort merci,
      merci, merci beaucoup, merci bien, merci à toi, merci à vous, mille mercis, mici, merki,
      mersi, un grand merci, merci pour tout, merci pour ton aide, merci pour votre aide, c'est
      gentil, c'est sympa, trop gentil, thanks, thank you, thank you very much, thanks a lot, many
      thanks, thx, thank u, cheers, ty, super merci, ok merci, je te remercie, je vous remercie,
      thanks for your help
      """),
    CueEntry(
      .intent(.greet, .alone),
      """
      bonjou, bonjou tout moun, bonswa, sak pasé, kouman ou yé, ki manyè, oté, koman i lé,
      saluuut, bien le bonjour, bonjour bonjour, hiya, howdy, hey there, hello hello,
      good to meet you, nice to meet you, morning,
      salut, bonjour, bonsoir, coucou, cc, hello, hi, hey, yo, wesh, wsh, slt, bjr, bsr, salut toi,
      bonjour à vous, bonjour à toi, hi there, good morning, good afternoon, good evening, good day,
      salam, salam aleykoum, hola, ça va, sa va, ça va bien, comment ça va, comment tu vas, comment
      vas tu, comment allez vous, tu vas bien, vous allez bien, how are you, how are you doing,
      what's up, sup, wassup, enchanté, enchantée, bonjour ça va, salut ça va, quoi de neuf, hello
      there, rebonjour, re, salutations, bonjour madame, bonjour monsieur
      """),
    CueEntry(
      .intent(.greet, .opening),
      """
      salut, bonjour, bonsoir, coucou, hello, hi, hey, wesh, slt, bjr, cc, good morning, good
      evening, good afternoon
      """
    ),
  ]
}

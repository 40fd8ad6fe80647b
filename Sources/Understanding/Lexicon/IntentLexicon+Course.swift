extension IntentLexicon {
  /// From question to question: back, skipped, said again, explained.
  static let course: [CueEntry] = [
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
      continue, continu, on continue, on continu, je continue, je veux continuer, on peut continuer, go on, carry on,
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
      on avance, avance, la prochaine, skip that, skip that one, skip this one,
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
  ]
}

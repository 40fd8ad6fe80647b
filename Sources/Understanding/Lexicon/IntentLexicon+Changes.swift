extension IntentLexicon {
  /// What was said is put right, taken back or erased; the conversation ends or begins anew.
  static let changes: [CueEntry] = [
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
  ]
}

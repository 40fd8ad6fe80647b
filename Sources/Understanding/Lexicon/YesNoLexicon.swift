/// Yes, no and in between, in all usual forms.
enum YesNoLexicon {
  static let entries: [CueEntry] = [
    CueEntry(
      .yesNo(.yes, .opening),
      """
      bien entendu, certainement, effectivement, en effet, entendu, assurément, sans hésiter,
      sans hésitation, tout juste, mmh oui, mmm oui, hmm oui, hum oui, euh oui, oui oui oui, ué,
      uè, wép, wep, oui bien sûr, je dis oui, on peut dire oui, plutôt d'accord, normal, nrml,
      okok, oker, okè, grv, clr, a donf, à 100%, à cent pour cent, 100%, à mille pour cent, yea,
      yess, aye, indeed, certainly, naturally, obviously, oh yes, too right, you bet,
      hell yeah, wi sa, wi fout, awi, sa mem,
      oui, ouais, ouai, ouaip, ouep, ouip, yep, yes, yeah, yup, yeh, ui, wi, oué, oé, ouè, mouais
      ouais, ah oui, ben oui, bah oui, mais oui, oui oui, eh oui, et oui, wesh oui, wi wi, bien sûr,
      bien sur que oui, évidemment, carrément, grave, clairement, absolument, tout à fait,
      exactement, exact, affirmatif, volontiers, avec plaisir, d'accord, daccord, dac, dacc, dak,
      ok, okay, okey, oki, okk, ok ok, k, vas y, vazy, allez, go, c'est bon, nickel, parfait, ça
      marche, ca roule, ça me va, ça m'va, pas de souci, pas de soucis, pas de problème, pas de
      prob, pas de pb, aucun problème, aucun souci, y a pas de souci, sans problème, sans souci,
      pourquoi pas, of course, sure, of course yes, definitely, absolutely, right, that's right,
      correct, no problem, why not, with pleasure, exactly, for sure, sounds good, please do, yes
      please, sure thing, bien évidemment, mais carrément, trop oui, oui grave, c'est ça, c'est
      cela, voilà, bah ouais, ben ouais, mais ouais, et comment, à fond, complètement, je confirme,
      positif, ça me branche, vendu, banco, si si, mais si, bien sûr que si, je crois bien, je pense
      bien, pas de blème, ya pas de blème, y a pas de problème
      """),
    CueEntry(
      .yesNo(.yes, .alone),
      """
      plutôt deux fois qu'une, deux fois plutôt qu'une, et comment que oui, un peu mon neveu, ya, ofc, bsr, bsr oui, jss chaud, jsuis chaud, chui chaud, tema, jregarde, yess please, of course i do,
      i reckon so, yeah i reckon so, ma foi oui, ma foi, que oui, pour sûr, ça se tente, ça se tente bien, allons bon oui,
      j'y vois pas d'inconvénient, je n'y vois pas d'inconvénient, j'y vois aucun inconvénient, ça roule pour moi,
      ayen pa ka jenné mwen, pa ni pwoblèm, pa ni pwoblem, sé sa menm, sé bon, sé bon pou mwen, ok pou mwen,
      lé bon, lé bon pou moin, na pwin problèm, ouais vas y, carrément oui, franchement ouais, bah carrément,
      ça passe, ça le fait, ça me chauffe, allez soyons fous, that works, works for me,
      j'adore, j'aime, j'aime bien, j'aime beaucoup, j'aime trop, j'aime ça, beaucoup,
      beaucoup j'aime, oui j'aime, jm bien, jem bien, toujours, juste, tout le temps, souvent,
      très souvent, probablement, sûrement, certain, ce serait parfait, ça serait parfait,
      ce serait bien, ça serait bien, ce serait super, ça serait cool, je ne dis pas non,
      je dis pas non, je dirais pas non, je ne dirais pas non, pas contre, je suis pas contre,
      je ne suis pas contre, j'ai rien contre, je n'ai rien contre, rien contre, y a pas de mal,
      il n'y a pas de mal, ça me tente, ça me va bien, ça me parle, cv, tranquille, c'est bien ça,
      c'est ça même, c'est juste, c'est correct, tu as raison, t'as raison, oui je pense,
      mmh oui je pense, je pense, je crois, i wouldn't say no, wouldn't say no,
      i don't see why not, love to, i like it, i love it, i like that, always, most of the time,
      often, all the time, i'd love that, fine by me, fine with me, i'm up for it, up for it,
      mi yinm, mwen enmen, mwen enmen sa, mwen lé, mi vé bien, mwen dakò, dakò,
      si, wé, i do, i am, i would, i can, merci oui, un peu oui, oui merci, je veux bien, je veux,
      j'veux bien, chaud, partant, partante, je suis chaud, je suis chaude, je suis partant, je suis
      partante, je suis d'accord, d'acc, top, super, génial, cool, yes i do, yes i am, yes i can,
      yes i would, i'd love to, i'd like that, i'm in, yes i have, c'est pas non, c'est oui, moi
      oui, c'est exact, c'est vrai, j'aimerais bien, trop bien, allons y, let's go, plutôt oui, sans
      doute, je crois oui, je crois que oui, je pense que oui, je dirais oui, i think so, i guess
      so, probably, rather yes, oui je crois, oui je pense, ça me plairait, ça m'intéresse, ça me
      dit bien, ça peut le faire, y'a moyen, c'est possible, possible, je peux, j'en ai un, j'en ai
      une, j'en ai, je suis intéressé, je suis intéressée, true, o, y, oui c'est ça, totally, je
      kiffe, ça me gêne pas, ça me dérange pas, ca me va bien, pas mal, un ptit oui, un petit oui,
      yess, pk pas, pq pas, en vrai oui, franchement oui, avec joie
      """),
    CueEntry(
      .yesNo(.yes, .ifAsked),
      """
      je veux bien, j'aimerais bien, je peux, ça m'intéresse, ça me plairait, ça me dérange pas, ça
      ne me dérange pas, ça me gêne pas, ça ne me gêne pas, je suis d'accord, j'en ai un, j'en ai
      une, je préfère oui, je crois que oui, je pense que oui, oui, i think so, i'd like to, i would
      like to, i don't mind, ça me va, ça me dirait bien, ça me tente, je suis pas contre, je suis
      partant, je suis partante, je suis chaud, pas contre, je dis pas non, je dirais pas non
      """),
    CueEntry(
      .yesNo(.no, .opening),
      """
      plus maintenant, sans façon, très peu pour moi, non plus maintenant, ah ça non, oh non,
      hors de kestion, or de question, or de kestion, jamais au grand jamais, en aucun cas,
      même pas, loin de là, non sérieux, tt sauf ça, po question, ça non, non hein, non ça va,
      pas vrm, rarement, presque jamais, hardly ever, hardly, nope not really, not for me, not me,
      nah mate, not anymore, awa, awa non, non mersi, janmen, jamè, pa ditou, pa menm,
      non non non, no thx,
      carrément pas, clairement pas, franchement pas, trop pas, toujours pas, y a pas moyen,
      pas pour l'instant, pas pour le moment,
      non, nan, nn, non non, nan nan, no, nope, nah, nop, noon, na, ah non, ben non, bah non, bah
      nan, mais non, eh non, hélas non, malheureusement non, pas du tout, absolument pas, surtout
      pas, sûrement pas, certainement pas, vraiment pas, pas vraiment, pas trop, pas tellement, pas
      spécialement, pas forcément, pas question, hors de question, jamais, jamais de la vie, non
      merci, négatif, pas encore, pas maintenant, même pas en rêve, not at all, not really, never,
      no way, no thanks, no thank you, not yet, of course not, absolutely not, certainly not,
      definitely not, i don't think so, je crois pas, je ne crois pas, je pense pas, je ne pense
      pas, je crois que non, je pense que non, bien sûr que non, evidemment non, évidemment que non,
      wallah non, pas moyen, mort non, que nenni, nn merci, c'est non, pas d'accord, je refuse, nul
      besoin, pas besoin, pas la peine, plutôt non, ni l'un ni l'autre, non pas du tout, non pas
      vraiment, non pas trop, nooon, moi non, moi non plus, non plus, pas pour moi, i do not, i
      don't, i'm not, i am not, i can't, i cannot, i wouldn't, i'd rather not, neither
      """),
    CueEntry(
      .yesNo(.no, .alone),
      """
      can't say i do, can't say i would, not my cup of tea, not a fan, i'll pass, i'll pass thanks, not a chance,
      je m'en passerais, je m'en passerais bien, je m'en passe, je passe mon tour là dessus, c'est pas fait pour moi,
      ce n'est pas fait pour moi, ça me gonfle, ça me gave, ça me soûle, ça m'emballe pas, ça ne m'emballe pas,
      j'aimerais autant pas, autant pas, mieux vaut pas, vaut mieux pas, peu m'importe non, ça ne m'attire pas, ça m'attire pas,
      ayen menm, pa menm sa, pa pou mwen, moin lé pa, mi ve pa, mi lé pa, mi vé pa ditou, moin la pa envi,
      je n'aime pas, je n'aime pas ça, j'aime pas ça, j'aime pas trop, je n'aime pas trop,
      j'aime pas du tout, je déteste, je déteste ça, c'est pas mon truc, ce n'est pas mon truc,
      pas mon truc, ça ne me dit rien, ça me dit rien, ça ne me tente pas, ça me saoule,
      ça m'ennuie, flm, flemme, la flemme, j'ai la flemme, c mor, c'est pas pour moi,
      ce n'est pas pour moi, ça me fait peur, pas fan, je suis pas fan, i don't like it,
      i don't like that, i hate it, i hate that, not my thing, not for me thanks, i don't want to,
      not keen, i'm not keen, not interested, i'm not interested, mwen pa enmen sa, mi yinm pa,
      mi vé pa, mwen pa lé, mwen pa vlé,
      aucun, aucune, rien, rien du tout, n, pas, je peux pas, je ne peux pas, je veux pas, je ne
      veux pas, j'ai pas, je n'ai pas, j'en ai pas, je n'en ai pas, j'en veux pas, ça m'intéresse
      pas, ça me dit rien, ça me tente pas, j'ai pas envie, pas envie, c'est mort, mort, faux, non
      c'est bon, non ça ira, ça ira, je préfère pas, je préfère que non, i have none, none, nothing,
      false, no i don't, no i'm not, wrong, impossible, c'est pas possible, pas possible, pas
      intéressé, pas intéressée, j'aime pas, je dirais non, i don't have one, i haven't, no i can't,
      zéro, que dalle
      """),
    CueEntry(
      .yesNo(.no, .ifAsked),
      """
      je peux pas, je ne peux pas, je veux pas, je ne veux pas, j'en ai pas, je n'en ai pas, j'ai
      pas envie, ça m'intéresse pas, ça ne m'intéresse pas, je suis pas d'accord, j'aimerais pas, ça
      me dérange, ça me gêne, pas du tout, non, i don't want, i would not, i'd mind, pas trop envie,
      je suis contre, je suis pas chaud, je suis pas chaude
      """),
    CueEntry(
      .yesNo(.maybe, .opening),
      """
      i guess it could work, it could work, could work, p e, ça peut se faire, faut que je voie, faut que je vois,
      faut que je demande, il faut que je demande, je demande à ma mère, on va voir, je vais voir, je réfléchis,
      ça dépend des fois, ça dépend quoi, ça dépend où, ça dépend qui, ça dépend combien, suivant les jours, suivant le jour,
      moyennement, pas toujours, pas tout le temps, pas sûr du tout, ça se discute, seulement si,
      seulement s'il, que si, uniquement si, à condition, à condition que, cinquante cinquante,
      50 50, fifty fifty, moit moit, couçi couça, boff, boof, mwayen, mwoyen, mouai bof,
      c'est pas impossible, pas impossible, ce n'est pas impossible, san plu, ça se peut,
      ça se pourrait, il se peut, ça va un peu, un peu oui un peu non, de temps en temps, selon,
      tout dépend de, sa dépan, ça dépan, sa ka dépann, pètèt, pétèt, petèt, ti bren, rarely,
      now and then, only if, if i have to, could be, might be, i might, maybe so, i suppose,
      on and off, half and half, not always, not every day, tibwen, pt ete, pe etre, pt etre,
      pas totalement, pas complètement, pas tout à fait,
      peut être, peut etre bien, peut être que oui, ptet, ptetre, peutetre, petetre, pe, pt être,
      ptêt, bof, bof bof, mouais, mwé, mwais, moyen, mitigé, ça dépend, sa dépend, tout dépend, à
      voir, faut voir, on verra, on verra bien, ni oui ni non, oui et non, entre les deux, moitié
      moitié, plus ou moins, un peu, un petit peu, vite fait, mi figue mi raisin, pas sûr, pas sûre,
      je suis pas sûr, je suis pas sûre, je ne suis pas sûr, je ne suis pas sûre, j'hésite, je
      doute, éventuellement, possiblement, maybe, perhaps, possibly, it depends, depends, not sure,
      i'm not sure, kind of, sort of, so so, meh, a bit, yes and no, we'll see, comme ci comme ça,
      couci couça, sans plus, ça peut aller, parfois, des fois, ça arrive, sometimes, mouai, moui,
      je sais pas trop peut être
      """),
    CueEntry(
      .yesNo(.maybe, .ifAsked), "ça dépend, sa dépend, peut être, j'hésite, ptet, it depends, maybe"
    ),
  ]
}

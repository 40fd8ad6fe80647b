/// Liking, disliking, refusing, and what negation does to them.
enum InterestLexicon {
  static let entries: [CueEntry] = [
    CueEntry(
      .attitude(.likes),
      """
      rêve d'être, rêve de, rêve de devenir, veut être, veut devenir, voudrait être, voudrait devenir,
      souhaite être, souhaite devenir, souhaite faire, wants to be, wants to become, dreams of,
      j'aime, j'aime bien, j'aime beaucoup, j'aime trop, j'aime vraiment, j'aime surtout, j'aime le,
      j'aime la, j'aime les, j'adore, j'adorerais, j'aimerais, j'aimerais bien, je kiffe, je kif,
      kiffe, kif, je kifferais, je préfère, je préférerais, plutôt, je suis fan de, fan de, je suis
      passionné de, je suis passionné par, passionné de, passionnée de, passionné par, passionnée
      par, passion, ma passion c'est, ce que j'aime c'est, ce que j'aime, ça me plaît de, me plaît,
      me plairait, me plait bien, ça me plairait de, m'intéresse, m'intéresserait, m'intéressent,
      intéressé par, intéressée par, m'attire, m'attirent, me branche, me tente, me botte, m'éclate,
      je m'éclate, me passionne, me passionnent, je veux faire, je veux faire de, je veux travailler
      dans, je veux bosser dans, je veux devenir, je veux être, je voudrais faire, je voudrais être,
      je voudrais devenir, je voudrais travailler dans, j'aimerais faire, j'aimerais être,
      j'aimerais devenir, j'aimerais travailler dans, j'ai envie de faire, j'ai envie d'être, j'ai
      envie de, envie de faire, je rêve de, je rêve d'être, mon rêve c'est, je suis bon en, je suis
      bonne en, je suis doué en, je suis doué pour, je suis douée en, je suis fort en, je suis forte
      en, je me débrouille en, je me vois bien, je me verrais bien, je cherche une formation en, je
      cherche un cap, j'aide, j'aide mon oncle à, j'aide mon père à, je fais de, je fais du, je fais
      souvent, je passe mon temps à, j'ai l'habitude de, je bricole, je répare, il aime, elle aime,
      il adore, elle adore, il aime bien, elle aime bien, il kiffe, elle kiffe, il est passionné de,
      elle est passionnée de, il est passionné par, elle est passionnée par, il veut faire, elle
      veut faire, il veut être, elle veut être, il veut devenir, elle veut devenir, il préfère, elle
      préfère, il est doué en, elle est douée en, il voudrait faire, elle voudrait faire, aime,
      adore, adorer, aimer, aime bien, aime beaucoup, aimerait, i like, i love, i enjoy, i really
      like, i'd like to, i would like to, i'd love to, i want to be, i want to become, i want to do,
      i'm into, i am into, i'm good at, i am good at, i'm interested in, i am interested in,
      interested in, keen on, i'm keen on, fond of, i prefer, love, loved, enjoy, i dream of, my dream is, likes, loves,
      enjoys, is into, is good at, he likes, she likes, he loves, she loves, passionate about, i'm
      passionate about, i help my uncle, i help my dad, i help, into, i adore, fan of, pas que, pas
      seulement, pas uniquement, pas juste, not only, je dis pas non à, je dirais pas non à, pas
      contre, ne dit pas non à, je déteste pas, je ne déteste pas, plus que tout, jador, i don't
      hate, enfin si
      """),
    CueEntry(
      .attitude(.dislikes),
      """
      j'aime pas, je n'aime pas, j'aime pas trop, je n'aime pas trop, j'aime pas du tout, je n'aime
      pas du tout, j'aime pas vraiment, j'aime pas beaucoup, j'aime pas tellement, j'aime moins,
      j'aime plus, j'aime pas faire, j'aimerais pas, je n'aimerais pas, je déteste, je déteste
      faire, no, no more, not really into, not a fan of, not keen on, pas aimer, mi yinm pa, mwen pa enmen, mwen pa ka enmen, jm pa, jaime pa, pas très, nulle envie de, aucune envie de, déteste, détester, j'ai horreur de, j'ai horreur du, horreur de, horreur du, je hais,
      je supporte pas, je ne supporte pas, supporte pas, me saoule, me soûle, me gave, me gonfle,
      m'énerve, me dégoûte, me dégoute, m'ennuie, m'emmerde, me fait chier, me fais chier, me gêne,
      me gênerait, me dérange, me dérangerait, me fait peur, j'ai peur de, j'ai peur du, j'ai peur
      des, peur de, peur du, peur des, je crains, pas, pas de, pas d, pas du, pas le, pas la, pas
      les, pas trop, pas trop le, pas trop la, pas vraiment, pas tellement, pas forcément, non pas,
      sauf, sauf le, sauf la, sauf les, à part, hormis, excepté, ni, ni
      le, ni la, ni les, ni de, sans, aucun, aucune, ça me plaît pas, me plaît pas, ne me plaît pas,
      me plairait pas, m'intéresse pas, ne m'intéresse pas, m'intéressent pas, m'attire pas, ne
      m'attire pas, me branche pas, me tente pas, ne me tente pas, pas fan de, je suis pas fan de,
      je suis pas trop, je suis pas très, pas intéressé par, pas intéressée par, pas envie de, j'ai
      pas envie de, j'ai pas envie de faire, pas envie, je veux pas, je ne veux pas, je veux pas de,
      je veux pas faire, je veux pas être, je ne veux pas faire, je ne veux pas être, je voudrais
      pas, je ne voudrais pas, je veux plus, j'en veux pas, je suis nul en, je suis nulle en, nul
      en, nulle en, mauvais en, je suis mauvais en, je suis pas bon en, allergique à, marre de,
      marre du, ras le bol de, j'en ai marre de, j'en peux plus de, il aime pas, elle aime pas, il
      n'aime pas, elle n'aime pas, il déteste, elle déteste, il veut pas, elle veut pas, il ne veut
      pas, elle ne veut pas, il supporte pas, elle supporte pas, aime pas, n'aime pas, n'aime pas
      trop, aime pas trop, i don't like, i do not like, i dislike, i hate, i can't stand, can't
      stand, i don't enjoy, i don't want, i don't want to, i don't want to do, i don't really like,
      i'm not into, i am not into, not into, not, except, but not, not
      interested in, i'm not interested in, scared of, afraid of, i'm scared of, i'm afraid of,
      bothers me, annoys me, hate, dislike, sick of, tired of, terrified of, hates, he hates, she hates, doesn't like, does not like, without, apart
      from, neither, nor, i'm bad at, bad at, bored by, rien de, rien à voir avec, je peux pas, je
      ne peux pas, c'est pas mon truc
      """),
    CueEntry(
      .attitude(.refuses),
      """
      tout sauf, toutes sauf, tout mais pas, tout à part, anything but, everything but, everything
      except, anything except, all but, j'ai le vertige, le vertige, vertigo, je suis allergique à,
      allergique à, allergique au, allergique aux, allergic to, i'm allergic to, je suis allergique
      au, je suis allergique aux, je n'ai pas envie de faire, j'ai pas envie de faire,
      c'est non pour, non pour, jamais, jamais de, jamais le, jamais la, plus jamais, plus jamais
      de, plus jamais ça, surtout pas, surtout pas de, surtout pas le, surtout pas la, hors de
      question, hors de question de, il est hors de question de, pas question, pas question de, pas
      question de faire, je refuse, je refuse de, je refuse le, je refuse la, je refuse
      catégoriquement, c'est mort pour, mort pour, impossible pour moi, en aucun cas, sous aucun
      prétexte, même pas en rêve, absolument pas, absolument pas de, certainement pas, je veux
      surtout pas, je ne veux surtout pas, je ferai jamais, je ferai jamais de, je ne ferai jamais,
      je ne ferai jamais de, éliminer, élimine, à éviter, never, no way, never ever, definitely not,
      certainly not, absolutely not, absolutely no, under no circumstances, i refuse, i refuse to,
      i'll never, i will never, out of the question, rule out, strictement pas, je veux absolument
      pas, je ne veux absolument pas
      """),
    CueEntry(
      .attitude(.mentions),
      """
      j'ai pas de, je n'ai pas de, j'ai pas, je connais pas, je ne connais pas, j'ai jamais fait de,
      j'ai jamais fait, jamais fait de, jamais fait, jamais essayé, j'ai jamais essayé, j'ai jamais
      testé, je sais pas faire, i don't have, i've never done, i have never done, never tried, never
      done
      """),
    CueEntry(
      .attitude(.mixed),
      """
      bof, moyen, moyennement, j'aime moyen, j'aime moyennement, ça dépend pour, un peu, vite fait,
      à la limite, pourquoi pas, mitigé sur, so so, meh, kind of like, i kind of like, j'aime à
      moitié, éventuellement, peut être, maybe
      """
    ),
    CueEntry(
      .attitude(.bears),
      """
      me dérange pas, ne me dérange pas, me gêne pas, ne me gêne pas, me dérange pas trop, me fait
      pas peur, ne me fait pas peur, i don't mind, don't mind, doesn't bother me, me dérangerait
      pas, me gênerait pas, j'ai rien contre, rien contre, je peux supporter, je supporte
      """
    ),
    CueEntry(
      .verdict(.likes),
      """
      oui, ouais, j'aime, j'aime bien, j'adore, je kiffe, ça j'aime, ça j'adore, ça me plaît, ça me
      plait bien, ça me plairait, ça m'intéresse, ça me tente, ça me branche, ça me va, ok, c'est
      bien, c'est cool, c'est top, c'est génial, trop bien, c'est mon truc, c'est ma passion, c'est
      trop bien, pas mal, c'est pas mal, grave, carrément, i like, i love, yes, is cool, is great,
      is fun, sounds good, sounds great, i like it, i love it, ça déchire, me plaît, me plairait,
      m'intéresse, m'attire, me passionne, me tente, ça m'attire, ça m'éclate, avec plaisir, à fond,
      c'est super, c'est stylé, stylé, volontiers, me plaît bien, c'est mon kif, j'aime trop, j'aime
      beaucoup, ça passe, me branche
      """),
    CueEntry(
      .verdict(.dislikes),
      """
      nn, non, nan, j'aime pas, j'aime pas trop, j'aime pas du tout, je n'aime pas, je n'aime pas trop,
      je déteste, ça j'aime pas, ça me saoule, ça me soûle, ça me gave, ça m'énerve, ça me dégoûte,
      ça m'ennuie, ça me gêne, ça me dérange, ça m'intéresse pas, ça m'attire pas, ça me plaît pas,
      ça me tente pas, ça me dit rien, me dit rien, pas trop, pas vraiment, pas tellement, pas du
      tout, très peu pour moi, c'est nul, c'est chiant, c'est pas mon truc, pas mon truc, c'est pas
      pour moi, pas pour moi, pas fan, je suis pas fan, me saoule, me soûle, me gave, m'énerve, me
      dégoûte, m'ennuie, m'intéresse pas, ne m'intéresse pas, me plaît pas, ne me plaît pas, me
      tente pas, me gêne, me dérange, me fait peur, ça me fait peur, ça me fait chier, me fait
      chier, i don't like, i hate, i hate it, i don't like it, not for me, is boring, is not for me,
      not my thing, no, pas envie, ça me stresse, me stresse, ça craint, ça pue, beurk, berk, je
      peux pas, j'y arrive pas, je supporte pas, je ne supporte pas, bothers me
      """),
    CueEntry(
      .verdict(.refuses),
      """
      c'est non, c'est mort, jamais, jamais de la vie, hors de question, pas question, c'est hors de
      question, non merci, surtout pas, même pas en rêve, no way, never, c'est niet, niet,
      impossible, c'est impossible, plus jamais, je refuse, out of the question, is out of the
      question
      """
    ),
    CueEntry(
      .verdict(.mixed),
      """
      bof, bof bof, moyen, c'est moyen, mouais, sans plus, ça dépend, so so, meh, à voir, peut être,
      vite fait, pourquoi pas, un peu
      """
    ),
    CueEntry(
      .verdict(.bears),
      """
      ça me dérange pas, ça ne me dérange pas, me dérange pas, ne me dérange pas, ça me gêne pas, ça
      ne me gêne pas, ça va, ça me fait pas peur, me fait pas peur, i don't mind, doesn't bother me,
      is ok, is okay, c'est pas grave, je m'en fiche, ça m'est égal, pas de souci, pas de problème,
      non plus ça me dérange pas
      """
    ),
    CueEntry(
      .negation,
      """
      guère, guere, pas, ne, n, non, plus, ni, sans, aucun, aucune, no, not, don't, doesn't, jamais, never, jveux
      pas, ne veux pas
      """
    ),
    CueEntry(
      .except,
      """
      sof, sauff, tou sof, tout sof, sauf, tout sauf, tous sauf, toutes sauf, à part, hormis, excepté, tout mais pas, except, all
      but, all except, everything except, anything but, everything but, tous à part, tout à part,
      toutes à part
      """
    ),
    CueEntry(
      .thirdParty,
      """
      mon oncle, ma tante, mon père, ma mère, mon frère, ma soeur, mon cousin, ma cousine, mon pote,
      mon ami, mon copain, ma copine, mon voisin, mon grand père, ma grand mère, mes parents, son
      entreprise, son père, sa mère, my uncle, my dad, my mum, my brother, my father, my mother, le
      père de, la mère de, de mon père, de mon oncle, de ma mère, mon beau père, ma belle mère, mon
      parrain, leur entreprise
      """
    ),
  ]
}

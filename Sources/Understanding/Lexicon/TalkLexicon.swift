import Essentials

/// Language, insults, talk that leads elsewhere; questions; corrections; fillers.
enum TalkLexicon {
  static let entries: [CueEntry] = [
    CueEntry(
      .tongue(.english),
      """
      an anglé, an anglè, anglé, parl anglé, parle anglais, parle en anglais, parler anglais,
      en anglais svp, en anglais stp, anglais svp, anglais stp, anglais s'il vous plaît, eng,
      english only, in english please, english if possible, i prefer english, i'd prefer english,
      can you write in english,
      en anglais, in english, english, english please, english pls, speak english, anglais, can we
      speak english, can you speak english, do you speak english, tu parles anglais, vous parlez
      anglais, passe en anglais, passer en anglais, passons en anglais, mets en anglais, en anglais
      please, switch to english, change to english, change language to english, i only speak
      english, i don't speak french, i do not speak french, continue in english, can we do this in
      english, version anglaise, on peut parler anglais, on peut continuer en anglais, could we
      continue in english
      """),
    CueEntry(
      .tongue(.french),
      """
      fr svp, fr stp, fr, en fr, an fransé, an fransè, fransé, parl fransé, parle français,
      parle en français, français svp, français stp, in french please, back in french,
      i prefer french, en français svp, en français stp, repasse en français, remets en français,
      en français, in french, french, french please, français, speak french, can we speak french, tu
      parles français, vous parlez français, passe en français, passer en français, mets en
      français, switch to french, change to french, je parle pas anglais, je ne parle pas anglais,
      je comprends pas l'anglais, continue en français, back to french, on peut parler français, on
      peut parler en français, version française, reviens au français, do you speak french, i only
      speak french
      """),
    CueEntry(
      .intent(.language, .alone),
      """
      je parle pas bien français, je ne parle pas bien français, je parle mal français,
      je parle pas français, je ne parle pas français, je parle un peu français,
      parler arabe possible, parler arabe, tu parles arabe, vous parlez arabe, tu parles espagnol,
      vous parlez espagnol, en portugais, en turc, en italien, en allemand, en ukrainien,
      en russe, en chinois, en créole, an kréyol, palé kréyol, in arabic please, in portuguese,
      in ukrainian, another language, other languages, d'autres langues,
      changer de langue, change de langue, autre langue, langue, change language, language, switch
      language, une autre langue, en arabe, en espagnol, in spanish, in arabic
      """
    ),
    CueEntry(
      .intent(.insult, .anywhere),
      """
      t'es vraiment con, tu es vraiment con, t'es trop con, t'es grave con, t'es vraiment nul,
      t'es trop nul, ftg, frmtg, sale robot, sal bot, sale bot, sale machine, sale con,
      mange tes morts, tes morts, bande d'incapables, bande de nuls, bande de cons,
      c'est nul ton truc, ton truc est nul, t'es lourd, t'es relou, lâche moi les,
      tu me gonfles, tu me saoules, tu m'énerves, tu me casses les, bouffon, abruti, abrutie,
      crétin, imbécile, gros nul, gros naze, t'es naze, t'es une merde, de merde ton, ralé w,
      ralé kò w, w sòt, ou sòt, ou kouyon, couillon, kouyon, makak, loser, idiot bot,
      you're rubbish, you are rubbish, you're crap, useless bot, useless thing, you're an idiot,
      you are an idiot, dumbass, screw this, wanker, tosser, prick,
      connard, connasse, fdp, fils de pute, fils de p, ntm, nique ta mère, nique ta race, nique toi,
      va te faire foutre, va te faire enculer, va te faire, vtff, tg, ta gueule, ferme ta gueule,
      ferme la, enculé, enculer, salope, pétasse, pd, tapette, batard, t'es con, tu es con, t'es
      conne, espèce de con, gros con, sale con, pauvre con, pov con, t'es débile, tu es débile, t'es
      nul, tu es nul, t'es nulle, vous êtes nul, vous êtes nuls, t'es bête, tu es bête, t'es
      stupide, tu es stupide, t'es idiot, tu sers à rien, tu ne sers à rien, vous servez à rien, bot
      de merde, robot de merde, ia de merde, machine de merde, appli de merde, site de merde,
      programme de merde, tu pues, tu m'emmerdes, tu me fais chier, tu fais chier, casse toi,
      dégage, dégagez, va mourir, fuck you, fuck off, screw you, asshole, bitch, bastard, moron, you
      suck, you're stupid, you are stupid, you're useless, you are useless, you're dumb, you idiot,
      stupid bot, stupid machine, dumb bot, shut up, piece of shit, go to hell, stfu
      """),
    CueEntry(
      .intent(.insult, .alone),
      """
      con, conne, idiot, idiote, débile, abruti, abrutie, crétin, bouffon, bouffonne, merde, putain,
      ptn, fuck, shit, nul, nulle, pourri, c'est nul, c'est de la merde, t naze, naze
      """
    ),
    CueEntry(
      .intent(.offtopic, .anywhere),
      """
      tu préfères le, tu préfères la, tu préfères qui, tu penses quoi de, tu penses quoi du,
      qu'est ce que tu penses de, que penses tu de, tu joues à, tu jou a, tu joue a, tu joues au,
      qui va gagner, qui gagne la, qui est le meilleur, il fait beau, il fait beau chez toi,
      il va pleuvoir, il va neiger, va neiger, va pleuvoir, il pleut chez toi, ki tan i fé,
      raconte une histoire, raconte moi une histoire, histoire drôle, fais une blague,
      tu connais une blague, tu sais faire des, tu sais faire la, tu sais chanter, tu sais danser,
      tu regardes quoi, tu écoutes quoi, t'écoutes quoi, your favourite, your favorite,
      do you play, do you like, can you sing, can you dance, tell me a story, who will win,
      who won the, is it raining, is it sunny, kel eure il è, kel heure il è, quel eure il est,
      what do you think of, what do you think about, combien pèse, capitale de la, capitale du,
      tu crois en dieu, t'as un chien, tu as un chat, quel équipe tu supportes, tu supportes qui,
      tu supportes quelle équipe,
      raconte moi une blague, raconte une blague, dis moi une blague, fais moi rire, une blague,
      quel temps fait il, quel temps il fait, la météo, quelle heure il est, quelle heure est il, il
      est quelle heure, t'as un copain, t'as une copine, tu as un copain, tu as une copine, tu es
      célibataire, t'es célibataire, tu veux sortir avec moi, je t'aime, tu m'aimes, quel âge tu as, t'as quel âge, tu as quel âge, tu habites où, t'habites où, tu
      fais quoi ce soir, tu fais quoi, qui a gagné le match, qui a gagné, le sens de la vie, ton
      film préféré, ta musique préférée, ta couleur préférée, tu aimes quoi, t'aimes quoi, tu manges
      quoi, t'as mangé quoi, fais mes devoirs, tu peux faire mes devoirs, chante, chante moi une
      chanson, donne moi de l'argent, tell me a joke, how old are you, what time
      is it, what's the weather, do you love me, sing a song, who won the match, meaning of life, do
      my homework, tu joues à quoi, qui t'a créé, qui t'a fait, tu supportes qui, le président, tu
      votes qui
      """),
    CueEntry(
      .asks(.opening),
      """
      tas un, t'as un, t'as une, c'est sûr, c'est sûr que, on peut aller, peut on, y a du, y a de la, y a des,
      y aura, il y aura, y'aurait, ki, ès, éskè, si, ça se, ça donne, ça marche, ça prend, ça rapporte,
      c'est quoi, c'est qui, c'est où, c'est quand, c'est comment, c'est combien, c'est payé, c'est
      payant, c'est gratuit, c'est vrai que, c'est loin, c'est long, c'est dur, c'est possible de,
      c'est obligé, c'est obligatoire, qu'est ce que, qu'est ce qui, qu'est ce qu, est ce que, est
      ce qu, est ce, est il, est elle, y a t il, combien, comment, pourquoi, quand, quand est ce
      que, où, ou est, ou sont, ou on, ou je, quel, quelle, quels, quelles, qui, que, quoi comme, à
      quel, à quelle, à qui, à quoi, de quoi, depuis quand, jusqu'à quand, jusqu'à quel, dans quel,
      dans quelle, ya quoi, y a quoi, il y a quoi, on fait quoi, on fait comment, on peut, peut on,
      faut il, il faut, faut, on est payé, on est payés, on a le droit, on a droit, est on, a t on,
      ça coûte, ça dure, ça existe, ça veut dire quoi, ça fait quoi, ça sert à quoi, je peux venir,
      je peux, puis je, peut il, dois je, je dois, t'as, tu as, avez vous, vous avez, vous prenez,
      vous faites, vous êtes, what, what's, what is, what are, how, how much, how many, how long,
      how do, why, when, where, who, which, can i, can you, can we, could i, could you, do i, do
      you, do they, does it, is it, is there, are there, are the, is this, will i, would i, should
      i, may i, must i, have you, what if, et si, et, expliquez moi, explique moi, dites moi, dis
      moi, tell me, parlez moi de, parle moi de, kesako, ya t il, il y a, ya, y a, je voudrais
      savoir, je veux savoir, j'aimerais savoir, je me demande, i want to know, i'd like to know, i
      wonder, sinon, au fait, une question, j'ai une question
      """),
    CueEntry(
      .asks(.anywhere),
      """
      t il, t elle, t ils, t elles, t on, peut on, doit on, dois je, puis je, fais quoi, fait quoi, font quoi,
      ça se passe comment, comment ça se fait, comment ça se passe, ou pas, ou c'est, ou alors c'est,
      ou bien c'est, konmen, ki jan, kijan, kouman, ki moun, kisa, èske, eske, eski, comment c'est,
      combien, c'est quoi, c'est qui, est ce que, est ce qu, qu'est ce que, qu'est ce qu, qu'est ce qui, ça
      veut dire quoi, c'est combien, combien ça coûte, à quoi ça sert, kesako, je voudrais savoir,
      je veux savoir, j'aimerais savoir, combien de temps, combien d, combien de, how much, how
      many, how long, what is, what are, y a t il, il y a quoi, ya quoi, c'est payé, c'est payant,
      c'est gratuit, ça coûte combien, ça dure combien, can i, do i, do you, is there, are there, i
      want to know, i'd like to know, je me demande, comment on, comment je, comment ça, comment
      faire, où est, quand est ce, à partir de quel, quoi exactement, c'est où, faut faire quoi, je
      fais comment
      """),
    CueEntry(
      .correction(strong: true),
      """
      non pardon, ah non pardon, euh non pardon, pardon non, oups non, oups pardon, je me suis
      trompé, je me suis trompée, je me trompe, je me suis gouré, je me suis gourée, je me suis
      planté, je me suis plantée, je voulais dire, j'ai voulu dire, je veux dire, je rectifie,
      rectification, correction, je corrige, erreur, mal dit, j'ai mal dit, j'ai fait une erreur,
      j'ai fait une faute, faute de frappe, non en fait, en fait non, ah non en fait, non plutôt, ou
      plutôt, enfin non, enfin plutôt, euh non, heu non, i meant, i mean, no sorry, sorry i meant,
      sorry i mean, no wait, wait no, my mistake, i made a mistake, correction it's, no actually,
      actually no, or rather, scratch that, typo, non attends, attends non, non c'est pas, c'est pas
      ce que je voulais dire, non finalement
      """),
    CueEntry(
      .correction(strong: false),
      """
      en fait, enfait, en faite, pardon, oups, oops, desole, désolée, enfin, plutôt, finalement,
      actually, sorry, wait, attends, j'ai changé d'avis, i changed my mind
      """
    ),
    CueEntry(
      .filler,
      """
      euh, heu, eu, euhh, hum, hmm, hm, mmm, ben, bah, beh, bin, alors, bon, bonjour, salut,
      bonsoir, coucou, hello, hi, hey, merci, stp, svp, s'il te plaît, s'il vous plaît, s'te plaît,
      please, pls, plz, thanks, thank you, genre, quoi, hein, là, du coup, donc, enfin, en vrai,
      franchement, honnêtement, wesh, wsh, frère, frérot, mec, gros, poto, bro, bruh, mdr, ptdr,
      lol, xd, haha, hahaha, hihi, ah, oh, ouf, eh, hé, tiens, voilà, moi, perso, personnellement,
      je dis, comment dire, comment on dit, je sais pas moi, voyons, voyez, je dirais, je crois, je pense, disons, on va dire, en gros, juste, well, um, uh, er, like, so,
      ok, okay, et, mais, écoute, écoutez, tu vois, vous voyez, you know, madame, monsieur, m'dame,
      msieur, vraiment, trop, bien, un peu, je veux, je voudrais, j'aimerais, je vais, tu peux, vous
      pouvez, peux tu, pouvez vous, est ce que tu peux, est ce que je peux, est ce qu'on peut, je
      peux, on peut, i want to, can you, can we, could you, i'd like to, let me, let's, maintenant,
      now, tout de suite, j'ai envie de, il faut, faut, c'est, cest, ça, oui, ouais, non, nan, yes,
      no, désolé, désolée, sorry, pardon, wallah, en fait, plutôt, t'inquiète, attends, attendez,
      ici, le, la, les, l, un, une, des, the, a, to, de, d, à, y, i, je, j, me, m, te, t, on, tu,
      vous
      """),
    CueEntry(
      .contrast,
      "mais, par contre, en revanche, sinon, but, however, although, cependant, pourtant, ms, mé pas"
    ),
  ]
}

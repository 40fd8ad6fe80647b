/// Words that must never be missed, and the figures of speech that look like them.
enum DistressLexicon {
  static let entries: [DistressEntry] = [
    DistressEntry(
      .says(.explicit, .suicide),
      """
      me coupe les bras, me coupe le bras, me coupe les poignets, me coupe exprès, me taillade,
      j'en peu plus de la vie, j'en peu plus de vivre, me suicider, m'suicider, se suicider, te suicider, suicide moi, me suicide, je me suicide,
      idées suicidaires, idée suicidaire, pensées suicidaires, suicidaire, tentative de suicide,
      tenté de me suicider, essayé de me suicider, faire une ts, fait une ts, pense au suicide,
      penser au suicide, parle de suicide, parle de se suicider, envie de suicide, envie de mourir,
      envi de mourir, envie de crever, envie de me tuer, envi de me tuer, envie d'en finir, envie de plus exister, envie de me foutre en l'air, me foutre en l'air, me jeter
      sous un train, me jeter sous le train, me jeter par la fenêtre, me jeter du pont, sauter par
      la fenêtre, sauter du pont, sauter du toit, me pendre, se pendre, mettre fin à mes jours,
      mettre fin à ses jours, en finir avec la vie, en finir avec tout, finir avec la vie, mettre
      fin à ma vie, mettre fin à sa vie, m'ouvrir les veines, se tailler les veines, me tailler les
      veines, me couper les veines, couper les veines, ouvrir les veines, me scarifie, scarifie, me
      scarifier, se scarifie, scarification, scarifications, me mutile, se mutile, me mutiler,
      automutilation, m'automutile, mieux mort, mieux morte, serais mieux mort, serais mieux morte,
      mieux si j'étais mort, mieux si j'étais morte, mieux si j'étais pas là, mieux sans moi,
      voudrais être mort, voudrais être morte, j'aimerais être mort, j'aimerais être morte, veux
      être mort, veux être morte, plus de raison de vivre, aucune raison de vivre, pas de raison de
      vivre, marre de vivre, marre de la vie, fatigué de vivre, fatiguée de vivre, ras le bol de
      vivre, assez de vivre, à quoi bon vivre, à quoi ça sert de vivre, sert à rien de vivre, la vie
      ne vaut pas, la vie vaut pas le coup, vaut plus la peine de vivre, avalé des médicaments, avaler des médicaments, avaler des cachets, avalé des cachets, pris tous
      les médicaments, pris plein de cachets, boire de la javel, bu de la javel, je me fais du mal,
      me faire du mal, se fait du mal, m'faire du mal, lettre d'adieu, kill myself, killing myself,
      want to die, wanna die, wish i was dead, wish i were dead, better off dead, better off without
      me, end my life, end it all, take my own life, taking my own life, suicidal, commit suicide,
      commiting suicide, committing suicide, thinking about suicide, thinking of suicide, cut
      myself, cutting myself, hurt myself, hurting myself, harm myself, self harm, selfharm, self
      harming, kys, no reason to live, don't want to live, do not want to live, dont wanna
      live, tired of living, don't want to be here anymore, want it all to end, hang myself,
      overdose on, killing himself, kill himself, kill herself, wants to die, je veux mourir, je
      vais mourir ce soir, veux plus vivre, ne veux plus vivre, veux plus être là, ne veux plus être
      là, veux plus être de ce monde, veux pas vivre, j'ai plus envie de vivre, plus envie de vivre,
      plus la force de vivre, plus le goût de vivre, plus goût à la vie, j'en peux plus de vivre,
      j'en peux plus de la vie
      """),
    DistressEntry(
      .says(.implicit, .suicide),
      """
      peux plus continuer comme ça, j'en ai marre
      de tout, marre de tout, ras le bol de tout, tout le monde serait mieux, je sers à rien, je ne
      sers à rien, je suis un poids, je suis un fardeau, un poids pour tout le monde, personne
      m'aime, personne ne m'aime, personne me comprend, personne ne tient à moi, personne tient à
      moi, personne ne remarquerait, manquerai à personne, manquerais à personne, tout le monde s'en
      fout de moi, tout le monde s'en fiche de moi, tout le monde me déteste, tout le monde me hait,
      ça va pas du tout, ça va vraiment pas, je vais pas bien, je ne vais pas bien, je vais vraiment
      pas bien, je vais mal, je vais très mal, je suis mal dans ma peau, je me sens mal, je me sens
      vide, je me sens trop mal, je me sens seul, je me sens seule, je suis au bout
      du rouleau, je suis à bout, je craque, je pleure tous les soirs, je
      pleure tout le temps, je pleure tous les jours, pleure la nuit, j'ai plus envie de rien, plus
      envie de rien, plus goût à rien, envie de rien, plus d'espoir, pas d'espoir, aucun espoir, je
      vois pas d'issue, pas d'issue, plus d'issue, je veux que ça s'arrête, que tout s'arrête, que ça s'arrête, je veux dormir et
      jamais me réveiller, plus jamais me réveiller, ne plus me réveiller, pas me réveiller,
      m'endormir et plus me réveiller, je me déteste, je me dégoûte, je me hais, je suis déprimé, je
      suis déprimée, dépression, dépressif, dépressive, en dépression, je fais une dépression, trop
      dur de vivre, la vie est nulle, ma vie est nulle, ma vie c'est de la merde, ma vie est une
      merde, vie de merde, ma vie est foutue, à quoi bon, ça sert à rien de continuer, j'arrive plus à manger, je suis trop mal, chui trop mal,
      trop mal en ce moment, c'est trop dur pour moi, trop dur la vie, j'y arrive plus, je tiens
      plus, je ne tiens plus le coup, je perds pied, crise d'angoisse, crises d'angoisse, angoisses,
      je fais des crises, can't take it anymore, can't go on, can't do this anymore, i give up on
      life, nobody loves me, nobody cares about me, everyone hates me, i hate myself, i hate my
      life, i'm worthless, i feel worthless, i feel empty, i feel so alone, i feel hopeless,
      hopeless, i'm depressed, i am depressed, depression, i'm not ok, i'm not okay, i am not okay,
      i don't feel well, i cry every night, i want to disappear, want to disappear, no way out,
      what's the point of living, what's the point anymore, i'm a burden, i can't cope, not doing
      well, panic attacks
      """),
    DistressEntry(
      .says(.explicit, .violence),
      """
      on me tape, on me frappe, on me bat, me fait frapper, me fais frapper, me fais taper, me fais
      battre, je me fais frapper, je me fais taper, je me fais battre, coups à la maison, des coups
      à la maison, frapper à la maison, taper à la maison, violence à la maison, violences à la
      maison, violence conjugale, violences familiales, maltraité, maltraitée, maltraitance, je suis
      battu, je suis battue, enfant battu, il me bat, elle me bat, ils me battent, me roue de coups,
      m'a cassé le bras, me brûle avec, m'a brûlé avec, m'étrangle, m'a étranglé, m'enferme à la
      maison, m'enferme dans ma chambre, m'enferme dans la cave, me séquestre, me prive de
      nourriture, me laisse pas manger, me donne pas à manger, mariage forcé, me marier de force,
      marier de force, domestic violence, abused at home, abuse at home, being abused, i'm abused,
      he beats me, she beats me, beats me up, beats me, hits me at home, gets beaten, beaten at
      home, forced marriage, locks me up, locks me in, il bat ma mère, frappe ma mère, tape ma mère,
      bat ma mère, hits my mum, beats my mum, hits my mother, beats my mother
      """),
    DistressEntry(
      .says(.implicit, .violence),
      """
      j'ai peur de rentrer, peur de rentrer chez moi, peur de rentrer à la maison, j'ai peur de mon
      père, j'ai peur de ma mère, j'ai peur de mon beau père, peur de mon père, peur de mon beau
      père, ça se passe mal à la maison, ça se passe mal chez moi, ça va mal chez moi, ça va mal à
      la maison, c'est l'enfer à la maison, c'est l'enfer chez moi, mon père boit, ma mère boit, il
      crie tout le temps sur moi, me crie dessus tout le temps, m'insulte à la maison, me rabaisse,
      mes parents me détestent, scared to go home, afraid to go home, afraid of my dad, scared of my
      dad, scared of my father, afraid of my father, things are bad at home, it's hell at home, il
      me fait peur, elle me fait peur, j'ai peur de lui
      """
    ),
    DistressEntry(
      .says(.explicit, .sexualViolence),
      """
      violé, violée, violer, viol, m'a violé, m'a violée, me suis fait violer, me suis fait violé,
      agression sexuelle, agressé sexuellement, agressée sexuellement, abusé sexuellement, abusée
      sexuellement, abus sexuel, abus sexuels, abusé de moi, abuse de moi, attouchement,
      attouchements, me touche la nuit, touché mes parties, touche mes parties, touché mon sexe, m'a
      touché les seins, me touche les seins, touche les fesses, touché les fesses, forcé à coucher,
      forcée à coucher, obligé à coucher, obligée à coucher, obligée de coucher, inceste, envoyer
      des nudes, diffusé mes nudes, mes nudes, photos de moi nue, photos de moi nu, photo de moi
      nue, chantage avec mes photos, revenge porn, sextorsion, prostituer, me prostitue, me
      prostituer, proxénète, raped, rape, raped me, was raped, sexually abused, sexual abuse,
      sexually assaulted, sexual assault, molested, touched me inappropriately, touches me at night,
      forced me to have sex, incest, my nudes, leaked my nudes, forced to have sex
      """
    ),
    DistressEntry(
      .says(.explicit, .bullying),
      """
      me harcèle, me harcèlent, harcèlent, harceler, se fait
      harceler, me fais harceler, me fait harceler, cyberharcèlement, racketté, rackettée, racket,
      racketter, me rackettent, me fais racketter, me tabassent, me fais tabasser, se fait tabasser,
      tabassé, tabassée, me menacent de mort, menace de mort, menaces de mort, bully, bullied,
      bully me, being bullied, cyberbullying, cyberbullied, harassed, harassment,
      they beat me up, get beaten up
      """
    ),
    DistressEntry(
      .says(.implicit, .bullying),
      """
      on se moque de moi, ils se moquent de moi, tout le monde se moque de moi, se moque de moi, se
      moquent de moi, on m'insulte, ils m'insultent, m'insultent, tout le monde se fout de moi, se
      foutent de moi, on me rejette, me rejettent, j'ai peur d'aller à l'école, peur d'aller en
      cours, peur d'aller au collège, peur d'aller au lycée, peur de retourner au collège, peur de
      retourner à l'école, peur de retourner au lycée, phobie scolaire, ils me lâchent pas, ils me
      suivent partout, make fun of me, making fun of me, laugh at me, laughing at me, pick on me,
      picking on me, scared to go to school, afraid to go to school, call me names, calling me
      names, traitent de, me traite de, personne me parle au collège, personne ne me parle
      """
    ),
    DistressEntry(
      .says(.explicit, .runaway),
      """
      j'ai fugué, j'ai fugé, fuguer, je fugue, fugue, en fugue, fugué, partir de chez moi sans rien
      dire, je me suis enfui, je me suis enfuie, m'enfuir de chez moi, m'enfuir de la maison, me
      suis barré de chez moi, me suis barrée de chez moi, me barrer de chez moi, je me suis sauvé de
      chez moi, je me suis sauvée de chez moi, me sauver de chez moi, parti de chez moi en cachette,
      run away from home, ran away, ran away from home, running away, runaway, i've run away, run
      away
      """
    ),
    DistressEntry(
      .says(.explicit, .noRoof),
      """
      plus d'endroit où dormir, pas d'endroit pour dormir, aucun endroit pour dormir, plus nulle part,
      je dors dehors, dors dehors, dormir dehors, dors dans la rue, dormir dans la rue,
      vis dans la rue, dors dans une voiture, dors dans la voiture, dors dans ma voiture, dors dans
      le métro, dors à la gare, dors dans la gare, dors dans un hall, dors dans les halls, nulle
      part où dormir, nulle part ou dormir, aucun endroit où dormir, pas d'endroit où dormir, nulle
      part où aller, nulle part ou aller, sdf, sans abri, sans domicile, sans toit, plus de toit,
      mis à la porte, mise à la porte, mis dehors, mise dehors, foutu dehors, foutue dehors, viré de
      chez moi, virée de chez moi, jeté dehors, jetée dehors, expulsé de chez moi, m'ont mis dehors,
      m'a mis dehors, m'a mise dehors, m'a foutu dehors, pas mangé depuis, rien mangé depuis, j'ai
      rien à manger, pas de quoi manger, plus de quoi manger, on n'a rien à manger, sleep
      rough, sleeping rough, sleep outside, sleeping outside, sleep on the street, sleeping on the
      streets, living on the street, nowhere to sleep, nowhere to go, no place to sleep, kicked me
      out, kicked out of home, kicked out of my house, thrown out of home, threw me out, haven't
      eaten, nothing to eat, plus de maison, plus de logement, dors chez des potes
      """
    ),
    DistressEntry(
      .says(.explicit, .danger),
      """
      en danger, je suis en danger, danger de mort, appelez la police, appelle la police, appelez
      les secours, appelle les secours, il veut me
      tuer, elle veut me tuer, ils veulent me tuer, menace de me tuer, il me menace, elle me menace,
      ils me menacent, avec un couteau, un couteau sous la gorge, me poursuit, me suit dans la rue,
      quelqu'un me suit, au secours, secourez moi, sauvez moi, call the police, i'm in danger, i am
      in danger, he will kill me, he's going to kill me, wants to kill me, threatens to kill me, he
      threatens me, he's threatening me, with a knife, overdose, séquestré, séquestrée, kidnappé,
      kidnappée, obligé de vendre de la drogue, obligée de vendre de la drogue, dealer de force,
      j'ai fait une overdose, i overdosed, save me
      """
    ),
  ]

  /// What sentences of danger are made of.
  static let parts: [DistressEntry] = [
    DistressEntry(
      .wants,
      """
      je veux, veux, je voudrais, voudrais, j'aimerais, aimerais, je vais, vais, envie de, envie d,
      envi de, envi d, ai envie, je pense à, pense à, pense a, penser à, je songe à, songe à, veut,
      voudrait, va, parle de, parle d, j'ai pensé, pensé, pense, penser, pensais, songé, j'ai pensé
      à, pensé à, pensais à, rêve de, essayé de, tenté de, essaye de, besoin de, prêt à, prête à,
      décidé de, décidé d, want to, wants to, going to, would like to, i wish, thinking about,
      thinking of, think about, feel like, tried to, planning to, veulent, vont, plus qu'à, faut que
      je, autant, m'en vais, comment, moyen de, façon de, how to
      """
    ),
    DistressEntry(
      .death,
      """
      mourir, crever, me tuer, m'tuer, se tuer, te tuer, tuer moi même, en finir, mort, morte, finir
      mes jours, plus être là, ne plus être là, plus exister, ne plus exister, ne plus vivre, plus
      vivre, partir pour toujours, die, dying, kill myself, killing myself, be dead, end it, quitter
      ce monde, quitter la vie, je meure, meure, crève, me buter, m'buter, se buter, me flinguer, se
      flinguer, passer sous un train, pendre
      """
    ),
    DistressEntry(
      .noMore,
      """
      veux plus, ne veux plus, veut plus, ne veut plus, plus envie de, plus envie d, peux plus, n'ai
      plus envie, don't want to, do not want to, doesn't want to, no longer want to, plus la force
      de, plus le courage de
      """
    ),
    DistressEntry(
      .life,
      """
      vivre, exister, continuer à vivre, être en vie, rester en vie, être là, me réveiller, me lever
      le matin, live, exist, wake up, be alive, be here, la vie, cette vie
      """
    ),
    DistressEntry(
      .other,
      """
      mon père, ma mère, mon beau père, ma belle mère, mon frère, ma soeur, mon oncle, ma tante, mes
      parents, mon copain, ma copine, mon mec, ma meuf, mon ex, mon grand père, mon cousin, papa,
      maman, il, elle, ils, elles, on, un gars, des gars, un mec, des mecs, un homme, un monsieur,
      un prof, mon prof, mon éducateur, mon éduc, le voisin, mon voisin, quelqu'un, des élèves, les
      autres, ceux de ma classe, ma classe, la classe, my dad, my father, my mum, my mother, my
      stepdad, my stepfather, my stepmother, my brother, my uncle, my parents, my boyfriend, my
      girlfriend, he, she, they, someone, somebody, a man, a guy, some guys, my teacher, my coach,
      mon entraîneur, mon coach, son père, sa mère, son copain, son mec, her dad, his dad, her
      father, his father, le mec de ma mère, le copain de ma mère, mon daron, ma daronne, mes
      darons, mon reuf, daron
      """
    ),
    DistressEntry(
      .victim,
      """
      me, m, moi, ma soeur, mon frère, ma mère, mon petit frère, ma petite soeur, nous, us, her,
      him, my sister, my brother, my mum, ma copine, mon pote, mon ami, mon amie, my friend, la, le,
      l
      """
    ),
    DistressEntry(
      .hits,
      """
      frappe, frappent, frappé, frappée, frapper, frap, tape, tapent, tapé, tapée, taper, tap, bat,
      battent, battu, battue, cogne, cognent, cogné, cognée, gifle, gifles, giflé, giflée,
      maltraite, maltraitent, fout des coups, donne des coups, met des coups, tabasse,
      tabassent, tabassé, fouette, brutalise, hits, hit, beat, beats, beaten, slaps, slapped,
      punches, punched, hurts, hurt, abuses, abused, kicks, claque, claques, met des claques, met
      des gifles, tord le bras, fait du mal, fait mal, a fait mal, font du mal
      """
    ),
    DistressEntry(
      .touches,
      """
      tripote, tripoté, tripotée, caresse, caressé, caressée, agresse, agressé, agressée, abuse,
      touches, touched, groped, molests, embrasse de force, embrassé de force
      """
    ),
    DistressEntry(
      .bullies,
      """
      harcèle, harcèlent, insulte, insultent, moque, moquent, humilie, humilient, rackette,
      rackettent, crache dessus, crachent dessus, bully, bullies, harass, harasses, insults, tease,
      mock, mocks, emmerdent, embêtent
      """
    ),
    DistressEntry(
      .threatens,
      """
      menace, menacent, menacé, menacée, poursuit, poursuivent, suit partout, threaten, threatens,
      threatened, stalks, stalking
      """
    ),
    DistressEntry(
      .figure,
      """
      touché un mot, harcèle pour, harcèle pour que, harcèle de, harcèle avec, ran away with, couteau
      de cuisine, couteau suisse, couteau de boucher, couteau à huîtres, un couteau pour, bien loin,
      logement près, à manger le midi, manger le midi, à manger à midi, de tout ça, en finir avec le, en finir avec les, en finir avec l, en finir avec ce, en finir avec cette
      histoire, en finir avec mes, en finir avec mon, en finir avec mon stage, tellement j'ai honte,
      de honte, notre mort, ma mort si, mourir que d'être, mourir que de faire, mourir que de manger,
      crever que d'être, crever que de faire, crever que de manger, crever que de bosser,
      rather die than do, rather die than be, rather die than eat, rather die than work, rather die
      than sit, rather die than go to, kill me if, killing me if, j'ai failli mourir de, failli
      mourir de, death by, de faim, de soif, de rire, de chaud, de froid, de fatigue, d'ennui, de honte, de peur, de
      trouille, de jalousie, d'envie, d'impatience, de rire ça, à la tâche, au travail, au taf, au
      boulot, à la muscu, à réviser, à l'effort, le temps, sur les nerfs, sur le système, dans
      l'oeil, dans la main, dans le ballon, dans un ballon, la balle, à l'oeil, aux portes, à la
      porte de, un record, le record, les records, mes records, la mesure, les oeufs, les blancs, le
      fer, en cuisine, de vitesse, c'est mortel, c'était mortel, mortel, trop mortel, ça tue, ça me
      tue, ça déchire, tuerie, une tuerie, c'est une tuerie, c'est tuant, tuant, tué de rire, mort
      de rire, morte de rire, mort de fatigue, mort de faim, mort de peur, je suis mort, je suis
      morte, je suis crevé, je suis crevée, crevé, crevée, mort mdr, vont me tuer si, va me tuer si,
      va me tuer quand, vont me tuer quand, tuer le temps, me tuer si, la mort qui tue, à mort, à
      crever, des idées mortes, point mort, poids mort, batterie morte, est mort, est morte, sont
      morts, il est mort, elle est morte, c'est mort, langue morte, nature morte, pneu crevé, pneu a
      crevé, crever un pneu, roue crevée, suicide squad, suicidaire comme projet, mission suicide,
      dying to, to die for, dying of, dying from laughter, i'm dead, killing it, killed it, kill
      time, to kill for, killing me, could murder, scared to death, bored to death, hit the gym, hit
      me up, hits different, beat the, beat him at, beats the, beat them at, a hit, touch wood,
      touché par, me touche beaucoup, me touche pas, ça me touche, m'a touché, touche à tout, me
      frappe c'est, ce qui me frappe, ce qui me tue, ce qui m'a frappé, frappé par, tape à l'ordi,
      tape sur l'ordi, tape au clavier, tape dans, tape sur les nerfs, tapé dans, tape la discute,
      on tape un foot, taper un foot, taper un sprint, se taper, me taper, tapé un, me tape un, me
      bats, me battre, se battre, me bat au, me bat aux, bat à plate, me bat toujours à, m'a battu
      à, m'a battu au, m'a battu aux, beat me at, beats me at, me bat à la, me bat à fifa, coup de
      main, coups de main, coup de marteau, du premier coup, tout à coup, coup de fil, nature
      m'appelle, fait mal au, fait mal aux, me fait mal au, me fait mal à, mal au dos, mal au
      ventre, mal aux dents, mal à la tête, la fugue de bach, une fugue de bach, à la rue de, dans
      la rue de, à la rue du, en danger de rater, suit dans la liste, suit dans, abuse un peu,
      t'abuses, tu abuses, il abuse, elle abuse, on abuse, ça abuse, j'abuse, abusé ce, c'est abusé,
      abusé, faut pas abuser, frappe de balle, force à faire mes devoirs, force à ranger, oblige à
      faire mes devoirs, oblige à ranger, force à travailler, oblige à travailler, force à aller à
      l'école, oblige à aller à l'école, force à manger, force à me lever
      """),
    DistressEntry(
      .negation,
      """
      pas, ne veux pas, veux pas, jamais, sans, plus jamais, non, don't, not, never, aucune envie
      de, pas envie de, loin de, pas du tout envie de
      """
    ),
    DistressEntry(
      .laughter,
      """
      mdr, mdrr, mdrrr, ptdr, ptdrr, lol, xd, xptdr, mort de rire, haha, hahaha, lmao, lmfao, rofl,
      jrigole, je rigole, je plaisante, je déconne, jk, just kidding, for fun, pour rire, c'est une
      blague
      """
    ),
    DistressEntry(
      .play,
      """
      jeu, jeux, jeu vidéo, jeux vidéo, fortnite, call of duty, cod, minecraft, gta, fifa, dans un
      film, le film, la série, au foot, au basket, au ping pong, au judo, à la boxe, en boxe, boxe,
      au tennis, aux échecs, à la console, ps4, ps5, in the game, video game, video games, in a
      game, mario kart, au lasergame, paintball, zombie, zombies, boss final
      """
    ),
  ]
}

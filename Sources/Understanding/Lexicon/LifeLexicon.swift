/// Where people are in life: school, boarding, who speaks, what situation they are in.
enum LifeLexicon {
  static let entries: [CueEntry] = [
    CueEntry(
      .level(.sixth, .ifAsked),
      """
      6e, 6ème, 6eme, sixième, sizième, year 7, 6 ieme, sizyèm, sisyèm, sizièm, 6em, 6èm, 6iem, sizieme
      """),
    CueEntry(
      .level(.sixth, .anywhere),

      """
      en 6e, en 6ème, en sixième, en 6eme, classe de 6e, classe de sixième, in year 7, 6th grade, in sixième, en 6em, classe sixième, classe 6e
      """),
    CueEntry(
      .level(.fifth, .ifAsked),
      """
      5e, 5ème, 5eme, cinquième, year 8, 5 ieme, sinkyèm, senkyèm, sinkième, sinkieme, cin kième, cinkième, cinquieme, 5em, 5èm, 5iem
      """),
    CueEntry(
      .level(.fifth, .anywhere),
      """
      in cinquième, en 5em, classe cinquième, classe 5e,
      en 5e, en 5ème, en cinquième, en 5eme, classe de 5e, classe de cinquième, in year 8, 7th grade
      """
    ),
    CueEntry(
      .level(.fourth, .ifAsked),
      """
      4e, 4ème, 4eme, quatrième, year 9, 4 ieme, quatrieme, katriyèm, katryèm, katriem, katrième, catrième, catriem, quatrièm, 4em, 4èm, 4iem
      """),
    CueEntry(
      .level(.fourth, .anywhere),
      """
      redouble ma quatrième, ma quatrième, fini ma quatrième,
      in quatrième, en 4em, en 4èm, classe quatrième, classe 4e, an katriyèm,
      en 4e, en 4ème, en quatrième, en 4eme, classe de 4e, classe de quatrième, in year 9, 8th
      grade, 4e agricole, 4e segpa pro
      """
    ),
    CueEntry(
      .level(.third, .ifAsked),
      """
      twazyèm, twazièm, trwazyèm, troisièm, troizieme, troiziem, troisiem, trwazième, 3em, 3èm,
      3iem, last year of middle school, last year of collège, final year of middle school,
      end of middle school, dernière année de collège, dernière année du collège,
      le brevet cette année,
      3e, 3ème, 3eme, troisième, troizième, year 10, 3 ieme, brevet, collège, au collège, collégien,
      collégienne
      """
    ),
    CueEntry(
      .level(.third, .anywhere),
      """
      redouble ma troisième, redouble ma 3e, ma troisième, fini ma troisième,
      in troisième, an 3èm, an 3em, an twazyèm, en 3em, en 3èm, classe troisième, classe 3e,
      en 3e, en 3ème, en troisième, en 3eme, classe de 3e, classe de troisième, 3e prépa métiers,
      3ème prépa métiers, troisième prépa métiers, 3e prépa métier, 3ème prépa métier, 3e prépa pro,
      3ème prépa pro, 3e prepa, prépa métiers, prépa métier, prépa pro, fin de 3e, fin de troisième,
      après la 3e, après la troisième, sors de 3e, sors de troisième, in year 10, 9th grade, je
      passe le brevet, je passe mon brevet, 3e générale, 3e generale, troisième générale, 3e
      agricole, mfr 3e
      """),
    CueEntry(
      .level(.segpa, .anywhere),
      """
      segpa, en segpa, 3e segpa, 4e segpa, 5e segpa, 6e segpa, troisième segpa, quatrième segpa,
      segppa, cegpa, erea, en 3e segpa, en 4e segpa, en 3ème segpa, 3ème segpa, 4ème segpa, en
      troisième segpa
      """
    ),
    CueEntry(
      .level(.ulis, .anywhere),
      """
      ulisse, uliss, unité localisée, ulis lycée, ulis collège, en ulis collège,
      ulis, en ulis, ulis pro, ime, impro, en ime, dispositif ulis, 3e ulis, classe ulis, en 3e ulis
      """
    ),
    CueEntry(
      .level(.second, .ifAsked),

      """
      2de, 2nde, seconde, 2nd, 2e, lycée, au lycée, year 11, lycéen, lycéenne, segond, segonde, second, second pro, segond pro, segonde pro, la seconde, dans la seconde, ségond, lise, fifth form
      """),
    CueEntry(
      .level(.second, .anywhere),
      """
      redouble ma seconde, redouble ma 2de, ma seconde, fini ma seconde,
      segond pro, segonde pro, in seconde, classe seconde,
      en seconde, en 2de, en 2nde, en 2nd, classe de seconde, seconde générale, seconde pro, seconde
      professionnelle, 2de pro, 2nde pro, 2de générale, 2nde générale, in year 11, 10th grade, bac
      pro 1re année, en seconde pro, en seconde générale, in high school, seconde technologique
      """
    ),
    CueEntry(
      .level(.first, .ifAsked),
      """
      1re, 1ère, 1ere, première, year 12, premièr, premiere, prumière, la première dans lycée, première dans lycée, premyèr, the year before the bac, year before the bac, 1er
      """),
    CueEntry(
      .level(.first, .anywhere),
      """
      in première, classe première,
      en première, en 1re, en 1ère, en 1ere, classe de première, première pro, première générale,
      1re pro, 1ère pro, première techno, en première pro, en première générale, 1ère générale, 1re
      générale, in year 12, 11th grade, première stmg, première sti2d
      """
    ),
    CueEntry(
      .level(.last, .ifAsked),
      """
      termi, terminal e, terminal s, tèrminale, tèminal, termianle, final year,
      last year of high school, sixth form, upper sixth,
      terminale, tle, term, terminal, year 13, bac, le bac, bachelier, bachelière, j'ai mon bac,
      j'ai le bac
      """
    ),
    CueEntry(
      .level(.last, .anywhere),
      """
      ma terminale, fini ma terminale,
      en terminale, en tle, en term, en terminal, classe de terminale, terminale pro, terminale
      générale, terminale techno, in year 13, 12th grade, tle pro, terminale stmg, terminale bac pro
      """
    ),
    CueEntry(
      .level(.cap1, .ifAsked),
      "capé, cape, cap pro, cap, en cap, un cap, bep, je fais un cap, je suis en cap"),
    CueEntry(
      .level(.cap1, .anywhere),
      """
      first year CAP, cap1, cap 1ère, 1ère cap, 1re cap,
      cap 1re année, cap 1ère année, cap 1ere année, cap première année, 1re année de cap, 1ère
      année de cap, 1ere année de cap, première année de cap, première année cap, cap 1, en cap 1, 1
      cap, 1re année cap, 1ère année cap, first year of cap, first year cap, cap en première année,
      cap première, en première année de cap, en 1re année de cap, en 1ère année de cap
      """),
    CueEntry(
      .level(.cap2, .anywhere),
      """
      second year CAP, second year cap, cap2, 2nd year of cap, 2nd year cap, cap 2e, 2e cap,
      cap 2ème, final year of cap, last year of cap,
      cap 2e année, cap 2ème année, cap 2eme année, cap deuxième année, 2e année de cap, 2ème année
      de cap, 2eme année de cap, deuxième année de cap, seconde année de cap, deuxième année cap,
      cap 2, en cap 2, 2e année cap, 2ème année cap, second year of cap, cap en deuxième année, cap
      dernière année, dernière année de cap, en deuxième année de cap, j'ai mon cap, j'ai un cap,
      j'ai le cap, j'ai eu mon cap, terminale cap, cap terminale
      """),
    CueEntry(
      .level(.dropout, .ifAsked),
      """
      pas école maintenant, moi pas école, moi pas école maintenant, école finie, école fini,
      je plus partir, mwen kité lékol, kité lékol, mi sa pi lékol, mi va pi lékol,
      je vais plu en cours, jvai plu en cour, plus en cours, plus de cours, nowhere, not anymore,
      no school anymore, i stopped going, stopped school, i'm out of school, sans établissement,
      nulle part, plus à l'école, à la maison, rien, en décrochage, décroché, à la rue scolaire, i'm
      not at school, not at school, not in school, i'm not in school, je suis plus scolarisé, chez
      moi, je fais rien, je fais rien en ce moment, je travaille, je travaille pas, je cherche du
      travail, mission locale, e2c, plus rien, sorti de l'école
      """),
    CueEntry(
      .level(.none, .ifAsked),
      """
      upe2a, je suis upe2a, en upe2a, classe d'accueil, fle, cours de français seulement,
      instruction en famille, école à la maison, home schooled, homeschooled, home school,
      never been to school here, none, jamais scolarisé, jamais scolarisée, pas scolarisé ici,
      jamais été à l'école, jamais allé à l'école, jamais allée à l'école, pas été à l'école, aucun
      niveau, aucun, aucun diplôme, pas de niveau, never been to school, no school, aucune classe
      """
    ),
    CueEntry(
      .situation(.leftSchool),
      """
      pas d'école depuis, plus d'école depuis, sans école depuis, plus de lycée, plus de collège, plus décole, plu décol,
      plus l'école, plu l'école, n'a plus école, plus inscrit, plus inscrite, inscrit nulle part, inscrite nulle part,
      pas inscrit, pas inscrite, arrêté en seconde, arrêté en première, arrêté en 1re, arrêté en 2de, arrêté en troisième,
      arrêté en 3e, arrêté en 4e, arrêté en cours d'année, arrête école, arrêté école, kité lécol, kité lisé, areté lécol,
      arété lécol, quitté le lycée, quitté le collège, quitté lycée, n'est plus scolarisé, n'est plus scolarisée,
      plus scolarisé, plus scolarisée, pas scolarisé, pas scolarisée, left lycée, left collège, quit lycée, quit collège,
      dropped out of lycée, left high school, pa ka alé lékòl ankò,
      on m'a viré du lycée, on m'a viré du collège, on m'a viré, m'a viré de l'école,
      g arété lecol, arété lécole, arété lekol, arété lekòl, arrêté les études, arrêté mes études,
      j'ai lâché l'affaire, j'ai pas repris, j'ai pas repris les cours, je me suis déscolarisé,
      j'ai arrêté mes études, je vais plu en cour, kité lékol, kité lekòl, dropped out in,
      i stopped school, stopped going to school, exclu définitivement, sans établissement,
      déscolarisé, déscolarisée, déscolarisé depuis, j'ai arrêté l'école, j'ai arrêté les cours,
      j'ai arrêté le collège, j'ai arrêté le lycée, j'ai quitté l'école, j'ai quitté le lycée, j'ai
      quitté le collège, j'ai lâché l'école, j'ai laché l'école, j'ai lâché les cours, j'ai lâché le
      lycée, j'ai lâché le collège, j'ai décroché, je décroche, décrocheur, décrocheuse, je suis
      plus à l'école, je ne suis plus à l'école, je vais plus à l'école, je ne vais plus à l'école,
      je vais plus en cours, je ne vais plus en cours, je vais plus au lycée, je vais plus au
      collège, je suis plus au lycée, je suis plus au collège, je ne suis plus au lycée, je suis
      plus scolarisé, je ne suis plus scolarisé, je me suis fait virer du lycée, je me suis fait
      virer du collège, je me suis fait virer, viré du lycée, viré du collège, exclu du lycée, exclu
      du collège, renvoyé du lycée, renvoyé du collège, sans école, j'ai pas d'école, plus d'école,
      a arrêté l'école, a quitté l'école, a décroché, ne va plus à l'école, va plus à l'école, ne va
      plus en cours, va plus en cours, va plus au collège, ne veut plus aller au collège, a lâché
      l'école, je suis sorti du système scolaire, sorti du système scolaire, dropped out, dropped
      out of school, i left school, left school, i quit school, quit school, i don't go to school
      anymore, not in school anymore, no longer in school, i'm a dropout, expelled, kicked out of
      school, out of school, arrêté l'école, arrêté les cours, arrêté le lycée, arrêté le collège,
      arrété l'école, quitté l'école, lâché l'école, je suis plus en cours
      """),
    CueEntry(
      .situation(.wantsPay),
      """
      etr peyé, ètre payé, etre payé, etre paye, etre bien payé, être bien payé, etr bien péyé, bien payé, bien péyé, bien peyé, payé correctement,
      avec un salaire, avec salaire, un salaire, 1 salaire, salaire correct, un vrai salaire, une paye, une paie, paye bien,
      gagner ma tune, gagner de la tune, ma thune, veut un salaire, veut être payé, wants paying, paid work, paying job, proper wage,
      gagné dé sou, gagner des sous, gagne des sous, on gagne des sous, ki ka péyé, des sous au plus vite,
      je veux être payé, je veux être payée, je veux un salaire, je veux gagner de l'argent, je veux
      gagner des sous, gagner de l'argent, gagner des sous, gagner ma vie, toucher un salaire, avoir
      un salaire, être payé, être payée, être rémunéré, être rémunérée, besoin d'argent, besoin de
      thunes, besoin de sous, faire de l'argent, faire de la thune, me faire de la thune, me faire
      des sous, je veux de la thune, je veux de l'argent, besoin de gagner, besoin d'un salaire, il
      me faut un salaire, il me faut de l'argent, me faut de la thune, je veux bosser et être payé,
      je veux travailler et gagner, earn money, make money, get paid, be paid, i need money, i want
      a salary, a wage, i want to earn, earn a living, toucher une paye, avoir une paye, toucher de
      l'argent, un salaire tout de suite, je veux du fric, gagner du fric
      """),
    CueEntry(
      .situation(.needsHousing),
      """
      je suis à la rue, à la rue, sans toit, sdf, j'ai pas de toit, je dors dehors,
      hébergement d'urgence,
      besoin logement, besoin d'une chambre, une chambre sur place, logement problème, pas de logement stable, sans logement fixe, besoin d'un logement, cherche un logement, j'ai pas de logement, je n'ai pas de logement,
      besoin d'un hébergement, trouver un logement, trouver un appart, besoin d'un appart, un foyer,
      en foyer, en foyer jeunes, foyer jeunes travailleurs, je suis en foyer, place en foyer,
      logement sur place, être logé, être logée, me loger, pas de logement, sans logement, besoin de
      me loger, need housing, need a place to live, need somewhere to live, need accommodation, i
      need accommodation, housing
      """),
    CueEntry(
      .situation(.disability),
      """
      handicap, handicapé, handicapée, en situation de handicap, rqth, mdph, aesh, avs, dyslexique,
      dyslexie, dys, dyspraxique, dyspraxie, dyscalculique, dysorthographique, dysorthographie,
      tdah, tda, tda h, hyperactif, hyperactive, hyperactivité, autiste, autisme, asperger, tsa,
      fauteuil roulant, en fauteuil, sourd, sourde, malentendant, malentendante, malvoyant,
      malvoyante, aveugle, troubles dys, trouble dys, troubles de l'attention, trouble de
      l'attention, troubles d'apprentissage, disabled, disability, dyslexic, dyslexia, adhd,
      autistic, wheelchair, deaf, blind, learning difficulties, special needs, epilepsie,
      épileptique
      """),
    CueEntry(
      .situation(.publicBuyer),
      """
      nous sommes une mairie, nous sommes une commune, nous sommes une collectivité, nous sommes un
      hôpital, nous sommes un lycée, nous sommes un collège, nous sommes une école, nous sommes un
      ehpad, nous sommes une communauté de communes, nous sommes un conseil départemental, on est une
      mairie, on est une commune, on est une collectivité, on est un hôpital, on est un ehpad, je
      suis maire, je suis le maire, je suis la maire, je suis adjoint au maire, je suis adjointe au
      maire, je travaille pour une mairie, je suis secrétaire de mairie, je dirige un hôpital, je
      dirige un ehpad, services techniques de la commune, services techniques de la ville, services
      techniques de la mairie, services techniques municipaux, acheteur public, acheteuse publique,
      acheteurs publics, marché public, marchés publics, commande publique, commandes publiques,
      collectivité locale, collectivité territoriale, pour notre commune, pour notre mairie, pour
      notre hôpital, pour notre lycée, pour notre collège, notre mairie, notre hôpital, notre
      commune, we are a town hall, we are a town council, we are a local council, we are a hospital,
      we are a public hospital, we are a school, we are a public body, i am the mayor, i'm the mayor,
      for our town, for our hospital, for our council, public buyer, public procurement, local
      authority
      """),
    CueEntry(
      .situation(.pupilData),
      """
      noms des élèves, le nom des élèves, nom des élèves, noms et numéros des élèves, noms et les numéros
      des élèves, numéros des élèves, numéro des élèves, téléphones des élèves, téléphone des élèves,
      coordonnées des élèves, contacts des élèves, adresses des élèves, mails des élèves, liste des
      élèves, liste de vos élèves, noms de vos élèves, coordonnées de vos élèves, numéros de vos
      élèves, contacts de vos élèves, noms des jeunes, coordonnées des jeunes, numéros des jeunes,
      contacts des jeunes, liste des jeunes, cv des élèves, les cv des élèves, cv des jeunes, photos
      des élèves, names of the pupils, names of pupils, pupils' names, pupils names, pupils' numbers,
      pupils' phone numbers, pupils phone numbers, pupils' details, contact details of pupils, contact
      details of the pupils, list of pupils, list of the pupils, students' names, students names,
      names of the students, students' phone numbers, list of students, list of the students
      """),
    CueEntry(
      .situation(.unpaidLabour),
      """
      main d'oeuvre gratuite, main d'œuvre gratuite, de la main d'oeuvre gratuite, main d'oeuvre pas
      chère, main d'oeuvre bon marché, main d'oeuvre non payée, main d'oeuvre à bas coût, stagiaires
      non payés, stagiaires non rémunérés, stagiaire non payé, stagiaire non rémunéré, stagiaires
      gratuits, stagiaire gratuit, stagiaires gratis, des stagiaires non payés, sans les payer, sans
      le payer, sans la payer, sans payer de salaire, sans payer les jeunes, sans avoir à les payer,
      sans devoir les payer, pas les payer, ne pas les payer, pas à les payer, sans verser de
      salaire, sans salaire, gratuitement des jeunes, des jeunes gratuits, des jeunes gratuitement,
      jeunes gratuitement, bras gratuits, des bras gratuits, bosser gratuitement, bosser gratos,
      travailler gratuitement, travailler gratos, travailler gratuit, travaillent gratuitement,
      travaillent gratos, de la main d'oeuvre gratos, main d'oeuvre gratos, ouvriers gratuits,
      employés gratuits, apprentis gratuits, élèves gratuitement, free labour, free labor, unpaid
      labour, unpaid labor, unpaid interns, unpaid trainees, unpaid workers, unpaid interns, free
      workers, free hands, free interns, work for free, works for free, working for free, without
      paying them, without pay, cheap labour, cheap labor, without having to pay them, free
      manpower, unpaid work, free staff
      """),
    CueEntry(
      .boarding(true),
      """
      intèna, intèrna, lintèrna, l'intèrna, intern a, dors dans école, je dors là bas,
      je dors dans l'école, dormir dans l'école, rester la semaine, rester dormir,
      je peux dormir là bas, je peux dormir sur place, si c'est loin je dors là bas, live in,
      i can board, stay there during the week, stay during the week, sleep at the school,
      sleep at school,
      internat, l'internat, en internat, à l'internat, interne, en interne, être interne, interne la
      semaine, dormir sur place, dormir à l'école, dormir là bas, loger sur place, boarding,
      boarding school, board, a boarder, as a boarder, boarder, sleep there, stay overnight,
      internas, interna, linternat, pensionnat, pensionnaire, lit à l'école
      """
    ),
    CueEntry(
      .speaker(.parent),
      """
      mn fils, mn fille, mon fille, mon fisse, ma fil, mon fiss, pitit mwen, pitit mwin,
      ti moun mwen, mon ti moun, mon bonhomme, notre ado, my lad, my lass, my teenage son,
      my teenage daughter, mon beau fils, ma belle fille, nos enfants, notre garçon,
      mon fils, ma fille, mon enfant, mes enfants, notre fils, notre fille, notre enfant, mon
      garçon, mon ado, mon gamin, ma gamine, mon gosse, mon fiston, mon aîné, mon aînée, mon cadet,
      ma cadette, mon petit dernier, nos enfants, mon petit fils, ma petite fille, je suis sa mère,
      je suis sa maman, je suis son père, je suis son papa, je suis la mère, je suis la maman, je
      suis le père, je suis le papa, je suis le père de, je suis la mère de, je suis parent, je suis
      un parent, je suis maman, je suis papa, nous sommes ses parents, nous sommes les parents, on
      est ses parents, je suis mère, je suis père, je suis une maman, je suis un papa, je suis une
      mère, maman d'un, maman d'une, papa d'un, papa d'une, mère d'un, père d'un, parent d'élève,
      parents d'élève, je suis parent d'élève, parent d'un, en tant que parent, en tant que mère, en
      tant que père, je suis le beau père, je suis la belle mère, my son, my daughter, my child, my
      kid, my boy, my girl, my teenager, our son, our daughter, our child, i'm his mother, i'm his
      father, i'm her mother, i'm her father, i'm his mum, i'm her mum, i'm his dad, i'm her dad, i
      am his mother, i am her mother, i am his father, i am her father, i'm a parent, i am a parent,
      i'm a mother, i'm a father, i'm a mum, i'm a dad, his mother, her mother, as a parent, je suis
      le tuteur, je suis la tutrice, je suis sa grand mère, je suis son grand père, ma grande fille,
      mon grand fils, fiston, pour mon fils, pour ma fille, for my son, for my daughter, mon fils a,
      ma fille a, mon enfant a, mon garçon a, notre fils a, notre fille a, my son is, my daughter
      is, my child is, our son is, our daughter is
      """),
    CueEntry(
      .speaker(.business),
      """
      we're a machining company, we're a, we are a company, we run a garage, we run a company,
      we run a business, we run a, we own a, i run a garage, i own a garage,
      nous tenons un garage, nous tenons une,
      mon entreprise, notre entreprise, ma société, notre société, ma boîte, notre boîte, ma pme,
      chef d'entreprise, cheffe d'entreprise, chef d'une entreprise, cheffe d'une entreprise, notre pme, mon usine, notre usine, mon atelier de production, je suis chef d'entreprise, je
      suis cheffe d'entreprise, je suis chef dentreprise, je suis entrepreneur, je suis
      entrepreneuse, je suis patron, je suis patronne, je suis dirigeant, je suis dirigeante, je
      suis gérant, je suis gérante, je suis le gérant, je suis la gérante, je suis le patron, je
      suis la patronne, je suis artisan, je suis artisane, je suis une entreprise, nous sommes une
      entreprise, on est une entreprise, nous sommes une pme, on est une pme, nous sommes une
      société, on est une société, je dirige une, je dirige un, je gère une entreprise, je gère une
      boîte, je représente une entreprise, je suis responsable rh, je suis drh, je suis rh, chargé
      de recrutement, chargée de recrutement, je suis employeur, en tant qu'entreprise, en tant
      qu'employeur, pour mon entreprise, nous recrutons, on recrute, nous cherchons à recruter, on
      cherche à recruter, je cherche à recruter, je veux recruter, je souhaite recruter, nous
      souhaitons recruter, je cherche à embaucher, je veux embaucher, nous cherchons à embaucher,
      pour embaucher, nous voulons recruter, je recrute, j'embauche, on embauche, nous embauchons,
      je suis directeur d'usine, je suis directrice d'usine, je suis directeur d'une entreprise,
      j'ai une entreprise, j'ai une boîte, j'ai une société, j'ai une pme, j'ai un garage, j'ai un
      restaurant, mon restaurant, notre garage, j'ai monté ma boîte, nos salariés, mes salariés, mes
      employés, nos employés, nos ouvriers, mes gars, my company, our company, my business, our
      business, we are a company, we're a company, we are a business, we're a business, i run a
      company, i run a business, i own a company, i own a business, i have a company, i have a
      business, i am a business owner, i'm a business owner, i'm an employer, we are an employer,
      business owner, we're hiring, we are hiring, i want to hire, we want to hire, looking to hire,
      i'm the manager, i'm the boss, our factory, my factory, our firm, my firm
      """),
    CueEntry(
      .speaker(.counsellor),
      """
      conseiller en mission locale, conseillère en mission locale, conseillère d'orientation,
      conseiller d'orientation, counsellor here, counselor here, teacher here, careers adviser,
      career adviser, careers advisor, psyen, psy en, éducatrice spécialisée,
      éducateur spécialisé, prof principal, prof principale, je suis un jeune de,
      j'accompagne une fille, j'accompagne un garçon,
      je suis conseiller, je suis conseillère, je suis conseiller d'orientation, je suis conseillère
      d'orientation, je suis psy en, je suis psyen, je suis éducateur, je suis éducatrice, je suis
      éduc, je suis prof, je suis professeur, je suis professeure, je suis enseignant, je suis
      enseignante, je suis cpe, je suis assistante sociale, je suis assistant social, je travaille à
      la mission locale, je suis en mission locale comme conseiller, je suis animateur, je suis
      animatrice, j'accompagne un jeune, j'accompagne des jeunes, j'accompagne une jeune, conseiller
      en insertion, conseillère en insertion, conseiller mission locale, conseillère mission locale,
      je suis travailleur social, je suis référent, je suis référente, un de mes élèves, une de mes
      élèves, mes élèves, i'm a counsellor, i am a counsellor, i'm a counselor, i'm a teacher, i am
      a teacher, i'm a social worker, one of my students, my pupils, i work with young people, je
      suis formateur, je suis formatrice
      """),
    CueEntry(
      .speaker(.selfYoung),
      """
      c'est pour moi, pour moi même, c'est moi, c'est moi qui, je suis un jeune, je suis une jeune,
      je suis élève, je suis collégien, je suis collégienne, je suis lycéen, je suis lycéenne, je
      suis un élève, je suis une élève, je suis étudiant, je suis étudiante, je suis ado, it's for
      me, it's me, for myself, i'm a student, i'm a young person, i'm a teenager, moi même, c'est pr
      moi
      """
    ),
  ]
}

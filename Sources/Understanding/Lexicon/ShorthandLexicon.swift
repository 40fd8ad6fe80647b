/// SMS and phonetic spellings, and the words they stand for.
///
/// Spellings that are words of their own once accents are gone ("lé", "dé", "sé") are left out.
enum ShorthandLexicon {
  /// A line each: the words meant, then the spellings of them.
  static let table = """
    j'en: jen
    plus: plu
    je sais pas: jsp, chaispa, chépa, jspa, jsépa, jsaispas, cpa, jcp
    je sais: jsé, chai, chais, jsai, jsais, ché
    sais pas: sépa, saispas, sépas
    pourquoi: pk, pq, prk, pkoi, pourkoi, pourqoi, purkoi
    tout: tt, tou
    toute: tte
    tous: ts
    vas y: vzy, vsy, vazy, azy
    ne me dérange: mderange, mdérange
    toutes: ttes
    dans: ds, dan, dns
    quand: qd, kd, kan, kand, qand
    parce que: pcq, pck, pske, psk, pasque, paske, parceke, parske
    j'ai: g, gé, jai, jay
    j'aurai: jaurai
    c'est: c, cest
    c'était: ct, cété
    je suis: jsui, jsuis, chui, chuis, chuit, jss, jsuit, jeui, shui, jui
    je suis pas: jsuispas, jsuipa
    j'habite: jabtie, jaibte, jabiet, jbaite, jhabtie, jhaibte, jhabiet, jhbaite, jahbite
    il y a: ya, ia, ilya
    il y a pas: yapas
    qu'est ce que: keske, kesk, qesque
    qu'est ce qu'on: keskon
    qu'est ce: questce, kess, kesse
    ce que: cek
    est ce que: ske, eske, esque, esk
    est ce qu'on: eskon
    quoi: koi, kwa, qoi, koa, quoa
    qui: ki
    que: ke
    quel: kel, qel
    quelle: kelle
    quels: kels
    comment: coman, comen, koman, komen, commen, cmt, cmnt
    combien: cmb, cb, cbn, konbien, combiens, kombien, conbien
    tu es: t
    vous: vs, vou
    nous: ns
    je: j
    je veux: jv, jveu, jveux, jve, jvx
    veux: veu
    je voudrais: jvoudrai, jvoudrais
    voudrais: voudré, voudrai
    je peux: jpeu, jpeux, jpe
    je fais: jfé, jfais, jfai
    fais: fé
    faut: fo, fau
    faudrait: fodré
    je vais: jvais, jvai
    vais: vé
    j'aime: jaim, jaime, jem, jème, gaime
    j'aimerais: jaimerai
    j'adore: jador, jadore
    adore: ador
    je kiffe: jkif, jkiffe
    kiffe: kif, kife
    j'habite: jabit, jabite, jhab, jhabite, jhabit
    habite: abite, abit, abitte
    pas: pa
    jamais: jamé, jms, jamai
    toujours: tjs, tjr, tjrs
    beaucoup: bcp, bocou, boku, bq
    avec: ac, avc, avek
    pour: pr, pou
    donc: dc, dnc
    du coup: dcp
    mais: ms
    maintenant: mtn, mnt, maintenan
    aujourd'hui: auj, ojd, ojourdui
    demain: dmn
    salut: slt, salu
    bonjour: bjr, bonjoure
    bonsoir: bsr
    s'il te plaît: stp, stpl, siltplé, siteplé, silteplait, silteplé
    s'il vous plaît: svp, silvouplé, silvousplait, silvouplait, svpl
    merci: mci, merssi
    désolé: dsl, dsolé
    t'inquiète: tkt
    j'en peux plus: jpp
    tranquille: oklm
    rendez vous: rdv
    quelque: qq
    quelqu'un: qqn, qqun, kelkun, quelquun
    quelque chose: qqch, qqc
    oui: oe, ouè, oai, uai, vi, voui, ouii, ouiii
    non: noooon, nann, nonn
    d'accord: dak, dacor, dakor, dacord, daccor
    même: mm, mem
    vraiment: vrmt, vrm, vréman
    je crois: jcroi, jcrois
    je pense: jpense, jpens
    je comprends: jcomprend, jcomprends
    comprends: comprend, compran
    compris: compri
    je capte: jcapte
    je me: jm, jme
    je te: jte
    je t'aime: jtm
    je connais: jconnais
    je cherche: jcherche, jcherch
    je déteste: jdéteste, jdetest
    déteste: détest
    je préfère: jpréfère, jpréfer
    préfère: préfèr
    je bosse: jbosse
    je travaille: jtravaille
    de la: dla
    de l: dl
    demander: dmander
    c'est pas grave: cpgrave, cpg
    à ce qu'il paraît: askip
    je rigole: jrigole
    oublie: oubli, oublye
    laisse: lèss, laiss, lesse
    ans: zan, zans, anz
    en fait: enfète, enfaite, enfait
    fait: fète, faite
    ça: sa
    peut être: ptetre, ptet, peutetre
    bisou: bizou
    mieux: mieu
    moi: mwa, moa, mwin, mwen
    toi: toa
    côté: koté
    loin: loing, loun
    mécanique: mekanik, mécanik
    cuisine: kuizine, kwizine, cuizine
    voiture: voatur, vwature
    bois: boi
    métier: metié
    travail: travay, taf, taff
    travaille: travaye
    lycée: bahut, lissé, licé, lycé
    école: ékol, ecol
    l'école: lekol, lecole
    collège: colège, kolèj
    gratuit: gratui
    payant: payan, péyan
    payé: paillé, péyé
    aller: alé
    dire: dir
    you: u
    your: ur
    are: r
    i don't know: idk, dunno
    want to: wanna
    going to: gonna
    got to: gotta
    because: cuz, bc
    thanks: thx
    please: plz, pls
    don't: dont
    doesn't: doesnt
    can't: cant
    won't: wont
    i'm: im
    i've: ive
    i'd: id
    i'll: ill
    isn't: isnt
    didn't: didnt
    what's: whats
    that's: thats
    you're: youre
    aren't: arent
    treize: trèz, treiz, trez
    quatorze: quattorze, katorz, catorze, katorze, qatorze
    quinze: kinz, kinze, kenz, qinze, quinz, kèz
    seize: sèz, seise, seiz, cèz, sèze
    dix sept: diset, disèt, dizèt, disset, disète, diset
    dix huit: dizuit, dizwit, disuit, dizuite, diswit
    dix neuf: diznef, diznèf, disneuf
    vingt: vint
    bois: bwa, bwas
    l'équipe: lekip, lékip
    équipe: ekip
    dehors: deor, déwò, dewò, déor
    froid: frwa, frwad
    poussière: pousyè, pousier, poussier
    moto: motos
    électricité: elektrisité, électrissité, elektricité
    peinture: pintur, pinture, peintur
    couture: koutur, coutur, koutir
    jardinage: jardinaje, jardinag
    ordinateur: zordinateur, ordinater, zordi
    souder: soudé
    dessiner: dessiné, dessinné, desiné
    porter: porté
    lourd: lour, lou
    réparer: réparé, répar, repare
    boulanger: boulangé, bolanjé, boulanjé
    pâtissier: patisier, patissié, patisié, pâtissié
    cuisinier: cuisinié, kuizinié
    mécanicien: mékanisyen, mecanissien, mékano
    mécanique: mékanik, meca, méca
    la réunion: larenion, larényon
    tout sauf: toussauf, tousauf, tou sof
    sauf: sof
    rien: anyen, ayen, ri1
    demain: 2m1
    bien: b1, bi1
    quelqu'un: kelk1
    peut être: pitèt, petètre
    fils: fisse
    ta mère: tamère
    est ce que: eské, eskeu, èske
    combien de temps: konbyen tan
    autour: otour
    """
}

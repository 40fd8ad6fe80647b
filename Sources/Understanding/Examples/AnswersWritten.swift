/// Yes, no and in between, in sentences that were written as examples, beside those of the corpus.
///
/// In many voices and registers, short as they are typed.
extension Examples {
  static let answersWritten = """
    yes:
      ouais grave / ouais ça me tente bien / ah oui carrément / oui pourquoi pas / tout à fait
      partant / sans problème / je n'y vois aucun inconvénient / c'est dans mes cordes / ça me
      correspond / c'est ce que je cherche / ça me ferait plaisir / je signe / banco / ça marche
      pour moi / oui ça va / nickel pour moi / je prends / ouè sa me di bien / oué sa mintéresse
      / jveu bi1 / jsui pour / chaud bouillant / ouais de ouf / ofc / bsr / clairement oui / a
      fond / wi mwen lé / wi mwen enmen sa / wi pa ni pwoblèm / wi mi vé / moin lé dakor / oui
      moi content / oui moi bien / oui je peux faire / yeah go on / yes i'd like that / yeah i
      reckon / absolutely / sounds great / that suits me / i'm game / for sure / you bet / suits
      me fine / yes it does / oui elle adore ça / oui il serait ravi / cela nous convient / nous
      sommes d'accord / effectivement oui / ça oui / plutôt oui / oui enfin je crois / je dis
      oui / avec joie / j'en rêve / j'attends que ça / sa me va / wé sa roule / ok pour moi / c
      ok / c bon pr moi / c'est parfait pour nous / ouais / wi / carrément / grave / bien sûr /
      pourquoi pas, oui ça me va / ouep / ui / ouiii / yep / d'accord / dac / ok pas de souci /
      évidemment / tout à fait / absolument / affirmatif / exact / c'est ça / c sa ouai /
      volontiers / avec plaisir / vas-y / azy chaud / je suis chaud / trop bien, je signe tout
      de suite / bah oui / ben ouais quand même / mais oui évidement / si / si si j'en ai une /
      je crois bien que oui / euh... oui oui, ça irait / je dis pas non / j'ai rien contre / ça
      me dérange pas du tout / ça me gêne pas / aucun problème pour dormir là-bas / jpeu dormir
      sur place tkt / tkt c bon / c bon pour moi / nickel / je les ai depuis mars les 15 ans /
      j'en ai même 16 / oui j'ai 15 ans et demi / oui signée la semaine dernière / on l'a déjà
      la convention / g la convention dan mon sac / wi mi pé / oui mi lé dakor / lé bon / wè sa
      bon épi mwen / man ni'y ja / awè, san pwoblèm / oui moi possible dormir là-bas / oui
      monsieur, moi avoir papier / c'est exact, mon fils vient de fêter ses quinze ans / Oui,
      notre entreprise y est favorable / tout à fait envisageable de notre côté / et comment ! /
      à fond / clairement / obligé / 100 % / jsuis partant / partante pour l'internat / yes /
      yeah / yup / sure / of course / definitely / ya no problem / absolutely, I'd love that / I
      am, turned 15 in June / i do / why not, count me in / yea for sure / I wouldn't mind at
      all / ok / totally / 100 percent / um yes, I think that's fine / that's right / yes we
      already signed the agreement / fine by me / hell yeah / I can, yes
    no:
      je m'en passerais bien / très peu pour moi / pas fait pour moi / ça m'emballe pas / ça me
      gonfle / j'ai pas la foi / non franchement non / bof non / nan pas du tout / même pas en
      rêve / c'est mort / nn jaime po / sa mintéres pa / jen é pa envi / jveu po / pa question /
      non ça ira / je passe / je préfère éviter / je ne préfère pas / autant pas / plutôt pas /
      ah ça non / surtout pas / jamais de la vie / mwen pa lé / mwen pa enmen sa / awa mwen pa
      vlé / non mi vé pa / moin lé pa dakor / moi pas vouloir / je n'aimer pas / non moi pas
      possible / hell no / not a chance / no thanks / not for me / i'd rather not / can't say i
      do / i'd hate that / definitely not / nope sorry / that's a no / no it doesn't / non il
      déteste / non elle ne veut pas / nous ne le souhaitons pas / cela ne nous convient pas /
      malheureusement non / j'aimerais autant pas / c'est pas mon délire / pas ma came / ça me
      parle pas / chui pas chaud / pas motivé / aucun intérêt / jamé / nan c ciao / ça risque
      pas / vaut mieux pas / non / nan / nope / mort / c mort / hors de question / pas du tout /
      certainement pas / non merci / ah non alors / pas possible / impossible / négatif / pas
      encore / toujours pas / j'en ai pas / jen é pa / g pa de convention / aucune convention /
      bah non / ben nan jsui tro petit jai 13 / non j'ai 14 ans / j'aurai 15 ans qu'en décembre
      / euh... non, non je crois pas que je pourrais / je préfère pas dormir là-bas / jprefere
      rentré chez moi le soir / sans façon / ça va pas être possible / l'internat jamais / je
      peux pas, je garde mes frères / ma mère voudra jamais / tié fou toi, non / non pas
      vraiment / pas trop non / non non et non / rien du tout, personne m'a donné ce papier /
      j'ai rien signé / non mi pé pa / ah non mi dor pa déor mwin / lé pa posib / awa / man pé
      pa, manman'm pa lé / an pa ni'y / non, moi pas avoir ce papier / moi pas dormir dehors,
      famille pas d'accord / Nous ne disposons pas de convention à ce jour / je ne pense pas,
      non / non, ma fille est trop jeune / je refuse / no way / pas moyen / mdr non / ptdr
      jamais / beurk non / que dalle / pas intéressé / c non / pas question de quitter la maison
      / ça non, j'y tiens pas / flm de dormir la bas, non / je suis contre / no / nah / nope not
      at all / never / not yet / I can't / i dont have one / absolutely not / I'd rather sleep
      at home / no i'm only 14 / nuh uh / I'm afraid not / uh no, I don't think I could / out of
      the question for us / not really, no / my parents won't let me / haven't got any agreement
      / no can do / nobody signed anything for him
    maybe:
      ça dépend des jours / faut voir / à voir / on verra bien / p-être / ptet bien / ptetre jsp
      / peu tètre / je suis partagé / j'hésite encore / moitié moitié / ça se pourrait / pas
      impossible / je dis pas non mais / faut que je voie avec ma mère / il faut que j'en
      discute / si c'est pas trop loin / seulement si c'est payé / si y a pas le choix / selon
      le métier / un peu oui un peu non / oui et non / mitigé / ni oui ni non / peut-être un
      jour / pourquoi pas à la limite / pitèt / pétèt bien / sa ka dépann / tibrin / i guess it
      could work / maybe / could be / it depends really / possibly / not sure yet / i'd have to
      think / 50-50 / could go either way / sort of / oui un peu pas beaucoup / des fois oui /
      pas tous les jours / ça va dépendre / à réfléchir / à discuter / éventuellement / sous
      conditions / peut-être / ptet / ça dépend / sa depan / mouais / pourquoi pas / pk pas à
      voir / on verra / je vais y réfléchir / faut que je demande à ma mère / moyen / mwé /
      possible / c'est possible mais pas sûr / oui si y a la wifi, sinon jsp / ça dépend du prix
      / ça dépend combien de nuits / euh... faut voir, j'hésite / j'hésite / jsuis pas sur / 50
      50 / je dis pas oui je dis pas non / peut-être bien / petètre ke oui petètre ke non / à la
      limite / à la rigueur une nuit ou deux / au pire oui / s'il faut vraiment / si j'ai pas le
      choix / normalement / en principe, mais j'attends la confirmation / c'est en cours /
      presque, on attend la signature du patron / bientôt peut-être, le lycée doit m'en donner
      une / ça se discute / jme tate / pas forcément / pas tous les jours, des fois / de temps
      en temps / kapab / i dépan / mi rogard ankor / pétèt, man pa si / sa ka dépann di pri a /
      moi pas encore sûr, demander famille avant / peut-être possible, je sais pas encore bien /
      Cela dépendra des conditions d'hébergement / Nous devons en discuter en famille / il
      faudrait que j'en parle à mon associé / si mon pote vient aussi alors ok / jpense mais c
      pas garanti / ouais bof / mmh mitigé / hmm / c compliqué / plutôt oui mais ça dépend de
      mon père / plutôt non mais à discuter / va savoir / it depends / perhaps / we'll see /
      kinda / meh / mayb idk yet / yes and no / I need to ask my mum first / depends how much it
      costs / only if I can come home on weekends / I'm not sure yet / um, let me think about it
      / if there's no other option / half half / I guess it might work / on the fence / sort of,
      it's being signed / can't promise / We would have to talk it over at home.
    """
}

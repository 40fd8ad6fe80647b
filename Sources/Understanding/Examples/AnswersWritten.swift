/// Yes, no and in between, in sentences that were written as examples, beside those of the corpus.
///
/// In many voices and registers, short as they are typed.
extension Examples {
  static let answersWritten = """
    yes:
      ouais grave / ouais ça me tente bien / ah oui carrément / oui pourquoi pas / tout à fait
      partant / sans problème / je n'y vois aucun inconvénient / c'est dans mes cordes / ça me
      correspond / c'est ce que je cherche / ça me ferait plaisir / je signe / banco / ça
      marche pour moi / oui ça va / nickel pour moi / je prends / ouè sa me di bien / oué sa
      mintéresse / jveu bi1 / jsui pour / chaud bouillant / ouais de ouf / ofc / bsr /
      clairement oui / a fond / wi mwen lé / wi mwen enmen sa / wi pa ni pwoblèm / wi mi vé /
      moin lé dakor / oui moi content / oui moi bien / oui je peux faire / yeah go on / yes
      i'd like that / yeah i reckon / absolutely / sounds great / that suits me / i'm game /
      for sure / you bet / suits me fine / yes it does / oui elle adore ça / oui il serait
      ravi / cela nous convient / nous sommes d'accord / effectivement oui / ça oui / plutôt
      oui / oui enfin je crois / je dis oui / avec joie / j'en rêve / j'attends que ça / sa me
      va / wé sa roule / ok pour moi / c ok / c bon pr moi / c'est parfait pour nous
    no:
      je m'en passerais bien / très peu pour moi / pas fait pour moi / ça m'emballe pas / ça
      me gonfle / j'ai pas la foi / non franchement non / bof non / nan pas du tout / même pas
      en rêve / c'est mort / nn jaime po / sa mintéres pa / jen é pa envi / jveu po / pa
      question / non ça ira / je passe / je préfère éviter / je ne préfère pas / autant pas /
      plutôt pas / ah ça non / surtout pas / jamais de la vie / mwen pa lé / mwen pa enmen sa
      / awa mwen pa vlé / non mi vé pa / moin lé pa dakor / moi pas vouloir / je n'aimer pas /
      non moi pas possible / hell no / not a chance / no thanks / not for me / i'd rather not
      / can't say i do / i'd hate that / definitely not / nope sorry / that's a no / no it
      doesn't / non il déteste / non elle ne veut pas / nous ne le souhaitons pas / cela ne
      nous convient pas / malheureusement non / j'aimerais autant pas / c'est pas mon délire /
      pas ma came / ça me parle pas / chui pas chaud / pas motivé / aucun intérêt / jamé / nan
      c ciao / ça risque pas / vaut mieux pas
    maybe:
      ça dépend des jours / faut voir / à voir / on verra bien / p-être / ptet bien / ptetre
      jsp / peu tètre / je suis partagé / j'hésite encore / moitié moitié / ça se pourrait /
      pas impossible / je dis pas non mais / faut que je voie avec ma mère / il faut que j'en
      discute / si c'est pas trop loin / seulement si c'est payé / si y a pas le choix / selon
      le métier / un peu oui un peu non / oui et non / mitigé / ni oui ni non / peut-être un
      jour / pourquoi pas à la limite / pitèt / pétèt bien / sa ka dépann / tibrin / i guess
      it could work / maybe / could be / it depends really / possibly / not sure yet / i'd
      have to think / 50-50 / could go either way / sort of / oui un peu pas beaucoup / des
      fois oui / pas tous les jours / ça va dépendre / à réfléchir / à discuter /
      éventuellement / sous conditions
    """
}

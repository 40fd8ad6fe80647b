/// What people answered where a yes or a no was asked for.
///
/// From the tune half of the corpus and its probes; a name and a colon, then examples between
/// slashes.
extension Examples {
  static let answers = """
    maybe:
      c'est pas que j'aime pas, mais bof / bof / moyennement / peut-être / ça dépend des jours /
      ça dépend où / à voir / on verra / oui et non / un peu / pas toujours / possible / comme ci
      comme ça / sans plus / si c'est bien payé, oui / seulement s'il y a une chambre / ptet /
      bofff / boff / sa dépan / pe etre / mwayen / bah euh ça dépend quoi / boh, moyen quoi /
      pétèt / sa ka dépann / perhaps / so-so / kind of / sort of / ça va un peu / san plu / c'est
      pas impossible / rarely / Un peu des deux. / Il faudrait que j'y réfléchisse. / sa dep /
      peut-être, pas sûr moi / ben euh ça dépend quoi / i'm in two minds / maybe, not really sure
      / could go either way / depends how far it is / ptetr jsp trop / ah là franchement, j'en
      sais trop rien, faudrait que j'y pense / I suppose I could / mouais, à la rigueur / Cela
      reste à discuter en famille / hard to say, it depends on the day / mwé sa depend / ben un
      coup oui un coup non
    no:
      non / non merci / pas du tout / certainement pas / jamais / jamais de la vie / hors de
      question / pas trop / pas spécialement / non pas encore / pas aujourd'hui / je n'aime pas ça
      / j'aime pas / ça ne me dit rien / sans façon / je préfère pas / plutôt non / je crois pas /
      bien sûr que non / évidemment que non / mais non / impossible / négatif / c'est non / aucune
      chance / même pas en rêve / ça ira, merci / plus maintenant / non, ce n'est pas possible /
      ce n'est pas mon truc / pas possible / c'est pas vrai, non / probablement pas / nan / nop /
      mé nn / c mor / po question / pas mn truc / flm / bah nn / non mersi / pa vréman / pa du
      tous / jamè / or de kestion / hum non / oh là non / pff non / je dirais plutôt que non / non
      non non / moi pas aimer / awa / aa non / no / nah / not at all / I'd rather not / I don't
      like it / I don't think so / janmen / biin sur ke non / sa mintéresse pa / je panse pa /
      alors là non merci / not yet / franchement nn / Non, ça ne me va pas du tout. / Je ne suis
      pas intéressée. / Ça m'embête un peu, donc non. / Je n'en ai aucun. / Je préférerais éviter.
      / Aucunement. / nn pas tro / jveu pa / non jème pa sa / non, pas possible pour moi / moi pas
      vouloir / non mwen pa vlé sa / nah not for me / i don't fancy it / no way am i doing that /
      nn jkiffe pas trop / azy flemme / sa me di tro rien / euh, non, enfin je crois pas, désolé /
      Nous ne le souhaitons pas / moi pas vouloir ça / awa, an pé pa / nah I'm good / pas ouf nn /
      jepa anvi / ben… ça va pas être possible, désolé / non non je veux pas merci monsieur / Nous
      préférerions l'éviter / I'd really rather not / non mèsi, sa pa ka entérésé mwen / jprefere
      pas / alors là non, désolé / Ce n'est pas envisageable pour nous / not a chance
    yes:
      oui / bien sûr / évidemment / tout à fait / c'est ça / d'accord / pas de problème /
      volontiers / avec plaisir / bien entendu / certainement / ça marche / c'est bon / je veux
      bien / j'adore ! / j'aime bien / j'aime beaucoup / grave / Oui mais pas tous les jours /
      plutôt oui / je crois que oui / si, justement / bah si / c'est pas non / je ne dis pas non /
      affirmatif / OK pour moi / entendu / allons-y / trop bien / c'est possible / toujours / Oui,
      en mars / oui, il aime ça / ce serait parfait / ça peut le faire / sans problème / y a pas
      de mal / c'est exact / voilà / juste / effectivement / en effet / et comment ! / bien sûr
      que oui / probablement / je n'ai rien contre / 14, oui avant l'été / oui, mais je n'ai que
      14 ans / non, en fait oui / ça ne me gêne pas / ça me gêne pas du tout / wé / ué / ouais /
      oé / oue / yes frr / oki / dacc / grv / pk pas / cv / jm bien / askip oui / ouiii / nrml /
      bah oué / ouè / oui biensur / dacor / dakor / sa me va / jème bien / oker / euh oui / mmh
      oui je pense / ah bah oui forcément / oui j'aime bien faire ça, enfin un peu / oui monsieur
      / c'est bon pour moi oui / si si c'est bon / beaucoup j'aime / wi mé / mi yinm / yes / yeah
      / yep sure / sure / why not / sounds good / I'd love to / definitely / totally / yes please
      / yup, before term / I don't mind / I wouldn't say no / moi aussi oui / bien sur ke oui / pa
      de problaime / pourquoi pas, faut tester / yeah right, of course I do / a 100% / 1000 fois
      oui / chui po contre / Ça ne me pose aucun problème. / Évidemment que oui. / Ça me plaît
      bien. / Pourquoi je dirais non ? / On peut essayer. / Avec grand plaisir. / ui tkt / ouai
      grv / voui / oui moi d'accord / oui oui, possible / yeah i'd be up for that / sure, sounds
      fine / yes that works for me / i wouldn't mind / vzy pk pas / trql ca mderange po / dis tjr
      oui / bin voui / écoutez, ma foi, pourquoi pas / oui oui, ça devrait pouvoir se faire, merci
      / Tout à fait, il en serait ravi / je suis d'accord avec vous / wi an dakò épi sa / that'd
      be lovely, thanks / trkl oe / ca passe / pour koi pa / bah écoute, allez, soyons fous / oui
      c'est bon pour moi / Cela nous conviendrait parfaitement / Nous n'y sommes pas opposés /
      that works / wi, pa ni pwoblèm / oué sa me dérenje pa / franchement je dis banco / Bien
      volontiers / d'accord oui pas problème / go on then / mi vé bien
    """
}

import Understanding

extension Fixture {
  /// Rows of the real file: towns, homonyms, and communes that are ordinary words.
  static let communes: [Gazetteer.Commune] = table.split(separator: "\n").map { line in
    let fields = line.split(separator: "|", omittingEmptySubsequences: false).map(String.init)
    let population = Int(fields[7]) ?? 0
    return Gazetteer.Commune(
      name: fields[0], postalCode: fields[1], department: fields[2], departmentName: fields[3],
      region: fields[4], latitude: Double(fields[5]) ?? 0, longitude: Double(fields[6]) ?? 0,
      population: population == 0 ? nil : population)
  }

  private static let table = """
    Bourg-en-Bresse|01000|01|Ain|Auvergne-Rhône-Alpes|46.2057|5.2258|45340
    Gap|05000|05|Hautes-Alpes|Provence-Alpes-Côte d'Azur|44.5586|6.0787|42715
    Nice|06000|06|Alpes-Maritimes|Provence-Alpes-Côte d'Azur|43.7031|7.2661|342669
    Annonay|07100|07|Ardèche|Auvergne-Rhône-Alpes|45.2399|4.6707|18423
    Clermont|09420|09|Ariège|Occitanie|43.0389|1.3009|
    Saint-Denis|11310|11|Aude|Occitanie|43.3599|2.2201|
    Marseille|13000|13|Bouches-du-Rhône|Provence-Alpes-Côte d'Azur|43.2969|5.3811|877215
    Marseille 13|13013|13|Bouches-du-Rhône|Provence-Alpes-Côte d'Azur|43.3186|5.4084|89316
    Aix-en-Provence|13080|13|Bouches-du-Rhône|Provence-Alpes-Côte d'Azur|43.5283|5.4497|146821
    Caen|14000|14|Calvados|Normandie|49.1859|-0.3591|110624
    La Rochelle|17000|17|Charente-Maritime|Nouvelle-Aquitaine|46.1631|-1.1522|76810
    Bois|17240|17|Charente-Maritime|Nouvelle-Aquitaine|45.4888|-0.5989|
    Ajaccio|20000|2A|Corse-du-Sud|Corse|41.9189|8.7381|54364
    Bastia|20200|2B|Haute-Corse|Corse|42.7022|9.4512|41001
    Besançon|25000|25|Doubs|Bourgogne-Franche-Comté|47.2488|6.0182|128426
    Quimper|29000|29|Finistère|Bretagne|47.9960|-4.0980|63849
    Brest|29200|29|Finistère|Bretagne|48.3903|-4.4863|144899
    Saint-Nazaire|30200|30|Gard|Occitanie|44.1983|4.6241|1222
    Toulouse|31000|31|Haute-Garonne|Occitanie|43.6043|1.4437|511684
    Saint-Martin|32300|32|Gers|Occitanie|43.5061|0.3759|
    Bordeaux|33000|33|Gironde|Nouvelle-Aquitaine|44.8404|-0.5805|265328
    Bourg|33710|33|Gironde|Nouvelle-Aquitaine|45.0406|-0.5589|2323
    Montpellier|34000|34|Hérault|Occitanie|43.6109|3.8764|248252
    Rennes|35000|35|Ille-et-Vilaine|Bretagne|48.1120|-1.6743|227830
    Châteauroux|36000|36|Indre|Centre-Val de Loire|46.8125|1.6936|53301
    Bretagne|36110|36|Indre|Centre-Val de Loire|47.0034|1.6813|
    Tours|37000|37|Indre-et-Loire|Centre-Val de Loire|47.3948|0.7040|141621
    Grenoble|38000|38|Isère|Auvergne-Rhône-Alpes|45.1787|5.7148|158552
    Vienne|38200|38|Isère|Auvergne-Rhône-Alpes|45.5257|4.8748|32293
    Bourgoin-Jallieu|38300|38|Isère|Auvergne-Rhône-Alpes|45.5861|5.2736|
    Clermont|40180|40|Landes|Nouvelle-Aquitaine|43.6517|-0.9173|709
    Saint-Étienne|42000|42|Loire|Auvergne-Rhône-Alpes|45.4339|4.3900|176280
    Nantes|44000|44|Loire-Atlantique|Pays de la Loire|47.2173|-1.5534|325070
    Saint-Nazaire|44600|44|Loire-Atlantique|Pays de la Loire|47.2751|-2.2179|67054
    Angers|49000|49|Maine-et-Loire|Pays de la Loire|47.4716|-0.5520|168279
    Brix|50700|50|Manche|Normandie|49.5451|-1.5801|1984
    Valognes|50700|50|Manche|Normandie|49.5088|-1.4705|7873
    Reims|51100|51|Marne|Grand Est|49.2653|4.0285|196565
    Bourg|52200|52|Haute-Marne|Grand Est|47.7940|5.3119|
    Mayenne|53100|53|Mayenne|Pays de la Loire|48.3034|-0.6138|15583
    Éton|55240|55|Meuse|Grand Est|49.2752|5.6787|
    Lille|59000|59|Nord|Hauts-de-France|50.6330|3.0586|238695
    Roubaix|59100|59|Nord|Hauts-de-France|50.6942|3.1746|99507
    Dunkerque|59140|59|Nord|Hauts-de-France|51.0344|2.3768|
    Villeneuve-d'Ascq|59491|59|Nord|Hauts-de-France|50.6167|3.1666|62400
    Clermont|60600|60|Oise|Hauts-de-France|49.3790|2.4126|11025
    Lens|62300|62|Pas-de-Calais|Hauts-de-France|50.4330|2.8279|38265
    Clermont-Ferrand|63000|63|Puy-de-Dôme|Auvergne-Rhône-Alpes|45.7797|3.0868|147865
    Came|64520|64|Pyrénées-Atlantiques|Nouvelle-Aquitaine|43.4734|-1.1107|743
    Saint-Martin|65360|65|Hautes-Pyrénées|Occitanie|43.1611|0.0869|
    Saint-Nazaire|66570|66|Pyrénées-Orientales|Occitanie|42.6674|2.9913|2611
    Saint-Pierre|67140|67|Bas-Rhin|Grand Est|48.3847|7.4727|567
    Saint-Martin|67220|67|Bas-Rhin|Grand Est|48.3511|7.2907|
    Lyon|69000|69|Rhône|Auvergne-Rhône-Alpes|45.7485|4.8467|520774
    Lyon 03|69003|69|Rhône|Auvergne-Rhône-Alpes|45.7612|4.8518|102725
    Sainte-Foy-lès-Lyon|69110|69|Rhône|Auvergne-Rhône-Alpes|45.7337|4.8026|21893
    Vaulx-en-Velin|69120|69|Rhône|Auvergne-Rhône-Alpes|45.7869|4.9251|37489
    Vénissieux|69200|69|Rhône|Auvergne-Rhône-Alpes|45.6971|4.8859|57584
    La Rochelle|70120|70|Haute-Saône|Bourgogne-Franche-Comté|47.7480|5.7330|
    Le Mans|72000|72|Sarthe|Pays de la Loire|48.0021|0.2025|144515
    Clermont|74270|74|Haute-Savoie|Auvergne-Rhône-Alpes|45.9706|5.9070|
    Orange|74800|74|Haute-Savoie|Auvergne-Rhône-Alpes|46.0302|6.3225|
    Paris|75000|75|Paris|Île-de-France|48.8534|2.3488|2138551
    Paris 20|75020|75|Paris|Île-de-France|48.8646|2.3984|
    Le Havre|76600|76|Seine-Maritime|Normandie|49.4935|0.1079|185972
    Saint-Étienne-du-Rouvray|76800|76|Seine-Maritime|Normandie|49.3779|1.1047|28953
    Y|80190|80|Somme|Hauts-de-France|49.8028|2.9910|
    Orange|84100|84|Vaucluse|Provence-Alpes-Côte d'Azur|44.1381|4.8103|30530
    Les Herbiers|85500|85|Vendée|Pays de la Loire|46.8710|-1.0156|15664
    Saint-Dié-des-Vosges|88100|88|Vosges|Grand Est|48.2843|6.9492|24628
    Sens|89100|89|Yonne|Bourgogne-Franche-Comté|48.1974|3.2833|28700
    Belfort|90000|90|Territoire de Belfort|Bourgogne-Franche-Comté|47.6422|6.8539|54562
    Bretagne|90130|90|Territoire de Belfort|Bourgogne-Franche-Comté|47.5953|6.9977|
    Saint-Denis|93200|93|Seine-Saint-Denis|Île-de-France|48.9356|2.3539|96128
    L'Haÿ-les-Roses|94240|94|Val-de-Marne|Île-de-France|48.7794|2.3373|29703
    Saint-Denis|97400|974|La Réunion|La Réunion|-20.8823|55.4504|154765
    Saint-Pierre|97410|974|La Réunion|La Réunion|-21.3393|55.4781|84077
    """
}

import Foundation

@testable import CatalogueFiles

/// A few sound rows of every file, to be spoilt one at a time.
struct SmallSeeds {
  var files: [SeedFile: [String]] = [
    .facets: [
      "id,kind,label_fr,label_en,question_tu,question_vous,question_en,question_en_formal,"
        + "cost,keywords_fr,keywords_en,as_of,source",
      "metal,interest,le métal,metal,Tu aimes le métal ?,Vous aimez le métal ?,Metal?,Metal?,1,"
        + "metal,metal,2026-11,équipe",
      "bois,interest,le bois,wood,Tu aimes le bois ?,Vous aimez le bois ?,Wood?,Wood?,1,"
        + "bois,wood,2026-11,équipe",
      "bruit,constraint,le bruit,noise,Le bruit te gêne ?,Le bruit vous gêne ?,Noise?,Noise?,2,"
        + "bruit,noise,2026-11,équipe",
    ],
    .sectors: [
      "id,label_fr,label_en,keywords_fr,keywords_en,as_of,source",
      "industrie,Industrie,Industry,usine,factory,2026-11,équipe",
    ],
    .trades: [
      "id,name_fr,name_en,sector,description_fr,description_en,facets,main_facets,constraints,"
        + "rome_codes,riasec,keywords_fr,keywords_en,job_titles_fr,tension,as_of,source",
      "usinage,Usinage,Machining,industrie,Tu tailles.,You cut.,metal,metal,bruit,H2903,RC,"
        + "usineur,machinist,usineur / usineuse,,2026-11,ROME",
      "menuiserie,Menuiserie,Joinery,industrie,Tu scies.,You saw.,bois,bois,,H2206,RC,"
        + "menuisier,joiner,menuisier / menuisière,,2026-11,ROME",
    ],
    .diplomas: [
      "id,label,level,duration_years,rncp_code,trades,as_of,source",
      "cap-cip,CAP Conducteur,CAP (niveau 3),2,RNCP1,usinage,2026-04,Onisep",
    ],
    .schools: [
      "id,name,city,postal_code,department,region,latitude,longitude,location_note,opened_year,"
        + "website,host,capacity,status,confidence,doubt_fr,doubt_en,as_of,source",
      "valognes,École de Valognes,Valognes,50700,50,Normandie,49.51,-1.47,,2018,"
        + "https://example.org/ecole,,,open,high,,,2026-07,https://example.org | carte",
      "boisard,École Boisard,Vaulx-en-Velin,69120,69,Auvergne-Rhône-Alpes,45.78,4.92,,1882,,,,"
        + "open,high,,,2026-07,carte",
    ],
    .programmes: [
      "id,school_id,trade_id,diploma_id,diploma_label,age_min,age_max,duration_years,places,"
        + "boarding,cost_per_year_eur,admission,business_services,status,uai,address,as_of,source",
      "valognes.usinage,valognes,usinage,cap-cip,CAP Conducteur,15,18,2,12,unknown,0,,,open,,,"
        + "2026-07,page",
    ],
    .nextSteps: [
      "id,audience,label_fr,label_en,details_fr,details_en,doors,main_doors,age_min,age_max,"
        + "sectors,contact,as_of,source",
      "y-appel,youth,Appelle,Call,Appelle le 3114.,Call 3114.,distress;person,distress,,,,3114,"
        + "2026-07,page",
    ],
    .questions: [
      "id,audience,question_fr,question_en,answer_tu,answer_vous,answer_en,paraphrases_fr,"
        + "paraphrases_en,as_of,source",
      "paye,all,C'est payé ?,Is it paid?,Tu n'es pas payé.,Vous n'êtes pas payé.,No.,payer,pay,"
        + "2026-07,page",
    ],
    .facts: [
      "id,fact,value,unit,as_of,source",
      "reussite,\"Réussite : 93 %, sur 1 500 élèves.\",93,%,2026-04,page",
    ],
    .communes: [
      "name,postal_code,department,department_name,region,latitude,longitude,population",
      "Valognes,50700,50,Manche,Normandie,49.5088,-1.4706,7119",
      "Vaulx-en-Velin,69120,69,Rhône,Auvergne-Rhône-Alpes,45.7783,4.9233,",
    ],
    .sources: [
      "file,as_of,source,licence",
      "communes.csv,2026-11,GeoNames,CC BY 4.0",
    ],
  ]

  var seeds: Seeds {
    Seeds(
      contents: files.mapValues { Data(($0.joined(separator: "\n") + "\n").utf8) },
      folder: SeedFolder("seeds"))
  }

  /// Replaces words in one line of a file (2 is the first row).
  func replacing(_ old: String, with new: String, in file: SeedFile, line: Int) -> Self {
    var copy = self
    copy.files[file]?[line - 1].replace(old, with: new)
    precondition(copy.files[file] != files[file], "'\(old)' isn't in line \(line)")
    return copy
  }

  func adding(_ row: String, to file: SeedFile) -> Self {
    var copy = self
    copy.files[file]?.append(row)
    return copy
  }
}

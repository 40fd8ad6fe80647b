import CatalogueFiles
public import Essentials

extension StorageError {
  /// What happened, and what to do next: two short sentences.
  public func message(in language: Language) -> String {
    switch language {
    case .french: french
    case .english: english
    }
  }

  private var french: String {
    switch code {
    case .locked:
      "La base \(path) est occupée par un autre programme. Le fermer, puis recommencer."
    case .readOnly:
      "Impossible d'écrire dans \(path). Donner le droit d'écriture, ou choisir un autre "
        + "emplacement avec --store."
    case .noAccess:
      "Impossible d'ouvrir \(path). Vérifier que le dossier existe et qu'il est accessible, ou "
        + "choisir un autre emplacement avec --store."
    case .full:
      "Il n'y a plus de place pour \(path). Libérer de l'espace, puis recommencer : ce qui était "
        + "enregistré est intact."
    case .corrupt:
      "Le fichier \(path) est abîmé, ou n'est pas une base de Tremplin. Le déplacer pour repartir "
        + "d'un fichier neuf, ou remettre une sauvegarde à sa place."
    case .newer:
      "Le fichier \(path) vient d'une version plus récente de Tremplin. Mettre Tremplin à jour, "
        + "ou choisir un autre fichier avec --store."
    case .failed:
      "L'accès à \(path) a échoué\(detail(" (code SQLite ", ")")). Vérifier le disque, puis "
        + "recommencer."
    case .seedsMissing:
      "Il manque \(path), d'où viennent les écoles et les métiers. Le remettre en place, ou "
        + "réinstaller Tremplin."
    case .seedsFaulty:
      "Le catalogue \(path) contient \(faults(one: "une erreur", many: "erreurs")) : rien n'en a "
        + "été chargé. La liste complète : tremplin catalogue check."
    case .unknownStore:
      "« \(path) » ne désigne aucune base connue. Écrire sqlite:CHEMIN ou sqlite::memory:."
    case .unknownSession:
      "Aucun entretien ne porte ce code : il est faux, ou l'entretien a été effacé. Vérifier le "
        + "code, ou commencer un nouvel entretien."
    case .conflict:
      "Cet entretien a continué ailleurs entre-temps. Le reprendre avec son code pour retrouver "
        + "la dernière réponse."
    case .erasurePending:
      "L'entretien est effacé, mais un autre programme lit encore \(path) : ses octets en "
        + "disparaîtront quand il aura fini."
    case .denied:
      "Accès refusé : le nom et le jeton ne vont pas ensemble, le compte est désactivé, ou ce "
        + "dossier n'est que prêté. Voir avec qui gère les comptes."
    case .tooMany:
      "Ce compte ou ce dossier est plein. Clore ou effacer d'anciens dossiers, puis recommencer."
    case .nameTaken:
      "Ce nom est déjà pris. En choisir un autre."
    case .unknownCounsellor:
      "Aucun compte en service ne porte ce nom. La liste : tremplin counsel account list."
    }
  }

  private var english: String {
    switch code {
    case .locked:
      "The database \(path) is in use by another program. Close it, then try again."
    case .readOnly:
      "\(path) can't be written to. Allow writing, or choose another place with --store."
    case .noAccess:
      "\(path) can't be opened. Check that its folder exists and may be entered, or choose "
        + "another place with --store."
    case .full:
      "There is no space left for \(path). Free some, then try again: what was saved is intact."
    case .corrupt:
      "The file \(path) is damaged, or isn't a database of Tremplin. Move it away to start with "
        + "a new one, or put a backup in its place."
    case .newer:
      "The file \(path) comes from a later version of Tremplin. Update Tremplin, or choose "
        + "another file with --store."
    case .failed:
      "Access to \(path) failed\(detail(" (SQLite code ", ")")). Check the disk, then try again."
    case .seedsMissing:
      "\(path) is missing: schools and trades come from there. Put it back, or install Tremplin "
        + "again."
    case .seedsFaulty:
      "The catalogue \(path) has \(faults(one: "one error", many: "errors")): nothing of it was "
        + "loaded. The whole list: tremplin catalogue check."
    case .unknownStore:
      "'\(path)' names no store we know. Write sqlite:PATH or sqlite::memory:."
    case .unknownSession:
      "No interview has this code: it is wrong, or the interview was erased. Check the code, or "
        + "start a new interview."
    case .conflict:
      "This interview went on elsewhere in the meantime. Resume it with its code to find the "
        + "last answer."
    case .erasurePending:
      "The interview is erased, but another program still reads \(path): its bytes will go when "
        + "that ends."
    case .denied:
      "Access denied: name and token don't go together, the account is disabled, or this case is "
        + "only on loan. Ask who manages the accounts."
    case .tooMany:
      "This account or case is full. Close or erase older cases, then try again."
    case .nameTaken:
      "This name is taken. Choose another one."
    case .unknownCounsellor:
      "No account in service has this name. The list: tremplin counsel account list."
    }
  }

  private func detail(_ before: String, _ after: String) -> String {
    sqliteCode.map { "\(before)\($0)\(after)" } ?? ""
  }

  private func faults(one: String, many: String) -> String {
    let count = diagnostics.count { $0.severity == .error }
    return count == 1 ? one : "\(count) \(many)"
  }
}

public import Conversation
import Essentials

extension Setting {
  /// Whole conversations that differ in a name, a gender or a register: the advice is the same, to the
  /// letter.
  public func talk(_ assistant: Assistant) -> Findings {
    var findings = Findings("Names, gender, register")
    for swap in TalkSwap.allCases {
      var same = Share()
      for place in TalkSwap.places {
        for taste in TalkSwap.tastes {
          let plain = result("j'aime \(taste)", at: place, assistant)
          for words in swap.variants(of: taste) {
            let isSame = result(words, at: place, assistant) == plain && !plain.isEmpty
            same.count(isSame)
            if !isSame { findings.violations.append("\(place): \(words)") }
          }
        }
      }
      findings.line("- \(swap.rawValue), advice identical to the letter: \(same.text)")
    }
    return findings
  }

  private func result(_ words: String, at place: String, _ assistant: Assistant) -> [Reply] {
    guard var (session, _) = try? assistant.begin("youth", in: .french) else { return [] }
    for answer in [place, "60 km", "16 ans", words] {
      _ = assistant.hear(answer, in: &session)
    }
    return assistant.result(of: session)
  }
}

/// Ways to say that one likes something.
private enum TalkSwap: String, CaseIterable {
  case name = "a first name said before"
  case gender = "a girl, a boy"
  case register = "register, from formal to SMS"

  static let places = [
    "50700 Valognes", "69003 Lyon", "44000 Nantes", "59100 Roubaix", "85000 La Roche-sur-Yon",
    "13014 Marseille",
  ]
  static let tastes = [
    "le métal et les machines", "le bois", "cuisiner", "réparer les voitures", "la couture",
    "la nature et être dehors", "l'électricité", "dessiner",
  ]

  func variants(of taste: String) -> [String] {
    switch self {
    case .name:
      ["Fatima", "Kevin", "Jade", "Mohamed", "Chloé", "Yanis", "Louise", "Ibrahim"].map {
        "moi c'est \($0), j'aime \(taste)"
      }
    case .gender:
      ["je suis une fille, j'aime \(taste)", "je suis un garçon, j'aime \(taste)"]
    case .register:
      ["j'apprécie beaucoup ", "jkiff ", "jadore ", "franchement jaime ", "J'AIME "].map {
        $0 + taste
      }
    }
  }
}

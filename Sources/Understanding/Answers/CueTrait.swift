import Essentials

/// A number for each kind of cue that ``AnswerScale`` weighs, and its name.
enum CueTrait {
  static func number(of cue: Cue) -> Int? {
    switch cue {
    case .intent(let intent, _): Intent.allCases.firstIndex(of: intent).map { first + $0 }
    case .yesNo(.yes, _): 0
    case .yesNo(.no, _): 1
    case .yesNo(.maybe, _): 2
    case .attitude(let attitude): 3 + place(of: attitude)
    case .verdict(let attitude): 9 + place(of: attitude)
    case .negation: 15
    case .except: 16
    case .contrast: 17
    case .thirdParty: 18
    case .correction(strong: false): 19
    case .correction(strong: true): 20
    case .asks: 21
    case .noneOf: 22
    case .all: 23
    case .both: 24
    case .tongue(.french): 25
    case .tongue(.english): 26
    case .placeLead: 27
    case .level: 28
    case .boarding: 29
    case .speaker: 30
    case .situation: 31
    case .kilometres, .minutes, .hours, .by: 32
    case .years, .ageLead, .born, .month: 33
    default: nil
    }
  }

  static let names =
    [
      "yes", "no", "maybe", "likes", "dislikes", "refuses", "mentions", "mixed", "bears",
      "likes-after",
      "dislikes-after", "refuses-after", "mentions-after", "mixed-after", "bears-after", "negation",
      "except", "contrast", "third-party", "correction", "strong-correction", "asks", "none-of",
      "all",
      "both", "french", "english", "place-lead", "level", "boarding", "speaker", "situation",
      "reach",
      "age",
    ] + Intent.allCases.map { "intent-" + $0.rawValue }

  private static let first = 34

  private static func place(of attitude: Meaning.Attitude) -> Int {
    switch attitude {
    case .likes: 0
    case .dislikes: 1
    case .refuses: 2
    case .mentions: 3
    case .mixed: 4
    case .bears: 5
    }
  }
}

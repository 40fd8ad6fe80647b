import Conversation
import Essentials
import Interview
import Testing

/// Who speaks, and how, changes nothing in the advice; only what is said does.
struct TwinTests {
  private static let twins: [[String]] = [
    [
      "je suis une fille, j'aime le métal et les machines",
      "je suis un garçon, j'aime le métal et les machines", "j'aime le métal et les machines",
    ],
    [
      "moi c'est Fatima, j'aime réparer les voitures",
      "moi c'est Kevin, j'aime réparer les voitures", "j'aime réparer les voitures",
    ],
    [
      "j'apprécie le travail du bois et la précision", "jkiff le bois et la precision",
      "le bois et la précision",
    ],
    ["Je souhaiterais cuisiner en équipe.", "cuisiner en équipe", "jadore cuisiner en equipe"],
  ]

  @Test(arguments: twins)
  func `name, gender and register swapped, the advice is the same`(_ twins: [String]) throws {
    let today = try #require(Day("2026-11-23"))
    let assistant = try Project.shared.get().assistant(today: today)
    let results = try twins.map { words -> [Reply] in
      var (session, _) = try assistant.begin("youth", in: .french)
      for answer in ["Lyon 69003", "60 km", "16 ans", words] {
        _ = assistant.hear(answer, in: &session)
      }
      return assistant.result(of: session)
    }
    #expect(results.contains { !$0.isEmpty })
    for (words, result) in zip(twins, results) {
      #expect(result == results[0], "\(words)")
    }
  }
}

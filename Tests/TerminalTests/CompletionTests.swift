import Testing

@testable import Terminal

@Suite struct CompletionTests {
  private func completion(of line: String) -> Completion? {
    Completion(of: line) { text in
      ["La Roche-sur-Yon", "La Rochelle", "Lyon", "Élancourt"]
        .filter { $0.lowercased().hasPrefix(text.lowercased()) }
    }
  }

  @Test(
    arguments: [
      ("Ly", 2, ["Lyon"]),
      ("j'habite à la ro", 5, ["La Roche-sur-Yon", "La Rochelle"]),
      ("près d'élan", 4, ["Élancourt"]),
      ("", 0, ["La Roche-sur-Yon", "La Rochelle", "Lyon", "Élancourt"]),
    ] as [(String, Int, [String])])
  func `the longest end of the line that begins a name is completed`(
    _ line: String, _ replaced: Int, _ names: [String]
  ) {
    #expect(completion(of: line)?.replaced == replaced)
    #expect(completion(of: line)?.names == names)
  }

  @Test(arguments: ["mécanique", "Lyon ", "xLyo"])
  func `what begins no name isn't touched`(_ line: String) {
    #expect(completion(of: line) == nil)
  }

  @Test func `a line of spaces offers everything`() {
    #expect(completion(of: "   ")?.names.count == 4)
  }

  @Test func `the common beginning is all that names share`() {
    #expect(completion(of: "la ")?.commonPrefix == "La Roche")
  }
}

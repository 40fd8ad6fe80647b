import Essentials
import Foundation
import Testing

@testable import Understanding

/// The communes of `seeds/`, read once for the suite.
@Suite(.tags(.slow)) struct `All communes of France` {
  private static let gazetteer = Gazetteer(communes: (try? load()) ?? [])
  private static let understander = Understander(vocabulary: Vocabulary(), gazetteer: gazetteer)

  private static func load() throws -> [Gazetteer.Commune] {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    let text = try String(contentsOf: root.appending(path: "seeds/communes.csv"), encoding: .utf8)
    // No field of this file holds a comma or a quote.
    return text.split(whereSeparator: \.isNewline).dropFirst().map { line in
      let fields = line.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
      let population = Int(fields[7]) ?? 0
      return Gazetteer.Commune(
        name: fields[0], postalCode: fields[1], department: fields[2],
        departmentName: fields[3], region: fields[4], latitude: Double(fields[5]) ?? 0,
        longitude: Double(fields[6]) ?? 0, population: population == 0 ? nil : population)
    }
  }

  @Test func `every commune is found by its own name`() {
    let gazetteer = Self.gazetteer
    #expect(gazetteer.count == 37449)
    var lost: [String] = []
    for row in 0..<UInt32(gazetteer.count) {
      let commune = gazetteer[.init(rawValue: row)]
      let found = gazetteer.communes(named: commune.name)
      let isFound = found.contains {
        gazetteer[$0].name == commune.name && gazetteer[$0].department == commune.department
      }
      if !isFound, found.isEmpty { lost.append(commune.name) }
    }
    #expect(lost.isEmpty, "\(lost.prefix(10))")
  }

  @Test(arguments: [
    ("j'habite Valonges", "Valognes"), ("cherbour", "Cherbourg-en-Cotentin"),
    ("villeurbane", "Villeurbanne"), ("marsielle", "Marseille"), ("grenobl", "Grenoble"),
    ("Roubai", "Roubaix"), ("j'habite strabourg", "Strasbourg"), ("perpinian", "Perpignan"),
    ("saint brieux", "Saint-Brieuc"), ("annemase", "Annemasse"),
  ])
  func `typos find their towns among all`(_ text: String, _ name: String) {
    let reading = Self.understander.read(
      text, expecting: .init(.place), language: .french, today: Fixture.today)
    let names = reading.findings.flatMap { finding -> [String] in
      switch finding.meaning {
      case .place(.commune(let index)): [Self.gazetteer[index].name]
      case .place(.ambiguous(let all)): all.map { Self.gazetteer[$0].name }
      default: []
      }
    }
    #expect(names.contains(name), "\(names)")
  }

  @Test func `homonyms in several departments are asked about`() {
    var asked = 0
    for name in ["Saint-Martin", "Sainte-Marie", "Beaumont", "Saint-Sauveur", "Rochefort"] {
      let reading = Self.understander.read(
        name, expecting: .init(.place), language: .french, today: Fixture.today)
      if case .place(.ambiguous(let all)) = reading.findings.first?.meaning, all.count > 1 {
        asked += 1
      }
    }
    #expect(asked == 5)
  }

  @Test(.timeLimit(.minutes(1)))
  func `every commune in one line is read in bounded time`() {
    let line = (0..<400).map { Self.gazetteer[.init(rawValue: $0 * 90)].name }
      .joined(separator: ", ")
    let reading = Self.understander.read(
      line, expecting: .init(.place), language: .french, today: Fixture.today)
    #expect(!reading.findings.isEmpty)
  }
}

extension Tag {
  @Tag static var slow: Self
}

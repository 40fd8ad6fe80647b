import Foundation
import Understanding

/// A labelled utterance of `utterances.tsv`; `Corpus/README.md` says what its label means.
struct CorpusCase {
  let id: String
  let register: String
  let asked: String
  let options: [String]
  let text: String
  let half: Half
  /// What must be heard.
  let items: [Item]
  /// What may be heard besides.
  let may: [Item]

  /// The utterances, and the probes, which all belong to the tune half: their failures were read.
  static func all(in root: URL, _ gazetteer: Gazetteer) throws -> [CorpusCase] {
    let folder = root.appending(path: "Tests/UnderstandingTests/Corpus")
    return try read(folder.appending(path: "utterances.tsv"), gazetteer)
      + read(folder.appending(path: "probes.tsv"), gazetteer, as: .tune)
  }

  static func read(
    _ file: URL, _ gazetteer: Gazetteer, as half: Half? = nil
  ) throws -> [CorpusCase] {
    let text = try String(contentsOf: file, encoding: .utf8)
    let reader = LabelReader(gazetteer: gazetteer)
    return try text.split(separator: "\n").dropFirst().map { line in
      try CorpusCase(line.split(separator: "\t", omittingEmptySubsequences: false), reader, half)
    }
  }

  private init(_ fields: [Substring], _ reader: LabelReader, _ half: Half?) throws {
    guard fields.count == 6 else { throw BadLine(id: fields.first.map(String.init) ?? "") }
    id = String(fields[0])
    register = String(fields[1])
    asked = String(fields[2])
    let text = String(fields[4])
    options = fields[3].split(separator: "|").map { option in
      String(option.drop { $0.isNumber }.dropFirst())
    }
    self.text = text
    self.half = half ?? Half(of: text)
    let label = try JSONDecoder().decode(JSONValue.self, from: Data(fields[5].utf8))
    items = reader.items(label["slots"], in: text) + reader.talk(label)
    may = label["may"].map { reader.items($0, in: text) + reader.talk($0) } ?? []
  }

  struct BadLine: Error {
    let id: String
  }

  /// A language asked for counts with its intent.
  var wantsFAQ: Bool { items.contains { $0.slot == "faq" } }
}

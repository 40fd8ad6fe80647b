import Foundation
import Understanding

/// What people wish, like and want to become, as labelled: the tune half, and what was written as lessons.
struct AnswerLessons {
  struct Lesson {
    var text: String
    var asked: String
    /// A column of the table of wishes; nil where the lesson says nothing of them.
    var wish: String?
    /// Facets that are spoken of; nil where the lesson says nothing of them.
    var facets: Set<String>?
    var trades: Set<String>?
    /// Columns of facts; and what of them the lesson says nothing of, by the beginnings of their names.
    var facts: Set<String> = []
    var silent: Set<String> = ["speaker", "situation", "level", "reach", "boarding"]
    /// Facets and trades that may be meant or not.
    var also: Set<String> = []
    /// What is spoken of is minded, or liked; nil where it is both, neither, or asked for.
    var isMinded: Bool?
  }

  static let question = "question"
  static let nothing = "nothing"

  let all: [Lesson]

  init(in root: URL, _ gazetteer: Gazetteer) throws {
    let folder = root.appending(path: "Tests/UnderstandingTests/Corpus")
    let wishes = try Self.rows(folder.appending(path: "wishes-lessons.tsv")).map { fields in
      Lesson(
        text: fields[3], asked: fields.count > 4 ? fields[4] : Self.asked(fields[0], fields[3]),
        wish: fields[0])
    }
    let interests = try Self.rows(folder.appending(path: "interests-lessons.tsv")).map(
      Self.interest)
    let ordinary = try String(contentsOf: folder.appending(path: "ordinary.txt"), encoding: .utf8)
      .split(separator: "\n").map(String.init).filter { Half(of: $0) == .tune }
      .map { Lesson(text: $0, asked: Self.nothing, wish: Self.nothing) }
    let questions = try QuestionLessons.read(folder.appending(path: "questions-lessons.tsv"))
      .filter { $0.label != QuestionLessons.statement }
      .map { Lesson(text: $0.text, asked: Self.nothing, wish: Self.question) }
    let corpus = try CorpusCase.all(in: root, gazetteer).filter { $0.half == .tune }
    let facts = try Self.rows(folder.appending(path: "facts-lessons.tsv")).map(Self.fact)
    all =
      wishes + interests + facts + corpus.filter { $0.options.isEmpty }.map(Self.lesson) + ordinary
      + questions
  }

  private static func rows(_ file: URL) throws -> [[String]] {
    try String(contentsOf: file, encoding: .utf8).split(separator: "\n").dropFirst().map { line in
      line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
    }
  }

  /// A yes is one where it was asked for; anything else may be said at any time.
  private static func asked(_ wish: String, _ text: String) -> String {
    if ["yes", "no", "maybe"].contains(wish) { return "yesno" }
    return text.utf8.reduce(0) { ($0 &* 31 &+ Int($1)) & 0xffff } % 6 == 0 ? "yesno" : nothing
  }

  /// `likes  minds  trades  also  asked  origin  register  text`, lists between commas; `?` says nothing.
  private static func interest(_ fields: [String]) -> Lesson {
    func list(_ field: String) -> Set<String>? {
      field == "?" ? nil : Set(field.split(separator: ",").map(String.init))
    }
    let facets = list(fields[0]).map { $0.union(list(fields[1]) ?? []) }
    var lesson = Lesson(
      text: fields[7], asked: fields[4], wish: fields[4] == "yesno" ? nil : nothing,
      facets: facets, trades: list(fields[2]), also: list(fields[3]) ?? [])
    lesson.isMinded = isMinded(
      likes: list(fields[0]) ?? [], minds: list(fields[1]) ?? [], asked: fields[4])
    return lesson
  }

  /// Who is asked what they dislike names it, and doesn't say so.
  private static func isMinded(
    likes: Set<String>, minds: Set<String>, asked: String
  ) -> Bool? {
    guard ["likes", "trade", nothing].contains(asked), likes.isEmpty != minds.isEmpty else {
      return nil
    }
    return likes.isEmpty
  }

  /// `speaker  situations  level  reach  boarding  origin  register  text`; `?` says nothing, `-` that there is none.
  private static func fact(_ fields: [String]) -> Lesson {
    let kinds = ["speaker", "situation", "level", "reach", "boarding"]
    var lesson = Lesson(text: fields[7], asked: nothing)
    lesson.facts = Set(
      zip(kinds, fields).flatMap { kind, field in
        field.split(separator: ",").filter { !["?", "-", "measured"].contains($0) }
          .map { kind + "-" + $0 }
      })
    lesson.silent = Set(zip(kinds, fields).filter { $1 == "?" }.map(\.0))
    if fields[2] != "?" { lesson.asked = fields[2] == "-" ? "reach" : "level" }
    return lesson
  }

  /// The columns that the items of a label stand for.
  private static func facts(_ items: [Item]) -> Set<String> {
    Set(
      items.compactMap { item in
        switch item.slot {
        case "speaker", "situation", "boarding", "level": item.slot + "-" + item.value
        case "reach": ["near", "any"].contains(item.value) ? "reach-" + item.value : nil
        default: nil
        }
      })
  }

  private static func lesson(_ test: CorpusCase) -> Lesson {
    func values(_ slots: Set<String>, _ items: [Item]) -> Set<String> {
      Set(items.filter { slots.contains($0.slot) }.map(\.value))
    }
    let interests: Set<String> = ["likes", "dislikes", "vetoes"]
    let intent = test.items.first { $0.slot == "intent" }?.value.replacing(" ", with: "-")
    let answer = test.asked == "yesno" ? test.items.first { $0.slot == "yesno" }?.value : nil
    let isUnclear = test.may.contains { $0.slot == "intent" || $0.slot == "yesno" }
    let isInterest = ["likes", "dislikes", "vetoes", "nothing"].contains(test.asked)
    var lesson = Lesson(
      text: test.text, asked: test.asked,
      wish: intent ?? (test.wantsFAQ ? question : answer ?? (isUnclear ? nil : nothing)),
      facets: isInterest && !test.wantsFAQ ? values(interests, test.items).subtracting(["-"]) : nil,
      trades: ["trade", "nothing"].contains(test.asked) && !test.wantsFAQ
        ? values(["trade"], test.items) : nil,
      also: values(interests.union(["trade"]), test.may).union(facts(test.may)))
    lesson.isMinded = isMinded(
      likes: values(["likes"], test.items), minds: values(["dislikes", "vetoes"], test.items),
      asked: test.asked)
    lesson.facts = facts(test.items)
    lesson.silent = Set(test.may.map(\.slot))
    return lesson
  }
}

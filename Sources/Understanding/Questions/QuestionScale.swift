/// How far what is asked leans towards each question of the catalogue: sums of the weights of its traits.
///
/// The weights are learnt from labelled questions by `evaluate weigh questions` (ADR 15); `tremplin understand
/// --layers` shows those that counted.
struct QuestionScale: Sendable {
  /// A weight of one is so many of the table's steps; half a step changes next to nothing.
  static let step: Float = 8
  /// The column of what no question answers, and of what asks nothing.
  static let unanswered = "none"
  static let statement = "nothing"
  /// More questions than are ever offered at once.
  private static let shortlist = 6

  let traits: QuestionTraits
  /// A column each.
  let ids: [String]
  private let start: [Float]
  /// Columns whose question the catalogue has, and the two that are no question's.
  private let offered: [Int]
  private let noQuestions: [Int]
  private var rows = HashTable(minimumCapacity: 8192)
  private var weights: [Int8] = []

  /// Weighs the `questions` that the catalogue has, by their ids; where it has none, nothing.
  init(_ table: QuestionWeights, traits: QuestionTraits, offering questions: Set<String>) {
    self.traits = traits
    ids = table.columns.description.split { $0 == " " || $0 == "\n" }.map(String.init)
    start = table.start
    noQuestions =
      questions.isEmpty
      ? []
      : ids.indices.filter { [ids] in ids[$0] == Self.unanswered || ids[$0] == Self.statement }
    offered = ids.indices.filter { [ids] in questions.contains(ids[$0]) } + noQuestions
    precondition(start.count == ids.count, "the table of weights has a start for each column")
    let rowCount = 1 + table.rows.withUTF8Buffer { $0.count { $0 == UInt8(ascii: "\n") } }
    weights.reserveCapacity(rowCount * ids.count)
    table.rows.withUTF8Buffer { bytes in
      for line in bytes.split(separator: UInt8(ascii: "\n")) {
        guard let space = line.firstIndex(of: UInt8(ascii: " ")),
          let key = traits.key(named: line[(space + 1)...])
        else { continue }
        rows.insert(Int32(weights.count / ids.count), for: key)
        read(line[..<space])
      }
    }
  }

  /// A row: `a` to `z` are 1 to 26 steps, `A` to `Z` as many below zero, and a number stands for so
  /// many columns of nothing; what is missing at the end is nothing.
  private mutating func read(_ row: Slice<UnsafeBufferPointer<UInt8>>) {
    let end = weights.count + ids.count
    var zeros = 0
    for byte in row {
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"): zeros = zeros * 10 + Int(byte - UInt8(ascii: "0"))
      default:
        weights.append(contentsOf: repeatElement(0, count: zeros))
        zeros = 0
        let isPositive = byte >= UInt8(ascii: "a")
        let steps = Int8(byte - (isPositive ? UInt8(ascii: "a") : UInt8(ascii: "A"))) + 1
        weights.append(isPositive ? steps : -steps)
      }
    }
    precondition(weights.count <= end, "a row of weights is longer than its columns")
    weights.append(contentsOf: repeatElement(0, count: end - weights.count))
  }

  func knows(_ id: String) -> Bool { ids.contains(id) }

  /// What one trait weighs for a question before all are divided by the root of their number; for whoever
  /// asks why.
  func weight(of trait: String, for id: String) -> Float? {
    guard let column = ids.firstIndex(of: id), let key = traits.key(named: trait.utf8),
      let row = rows[key]
    else { return nil }
    return Float(weights[Int(row) * ids.count + column]) / Self.step
  }

  /// The columns with the highest sums, the highest first, and at any rate the two that are no question's;
  /// above zero, a column is likelier than not.
  ///
  /// Cost: an addition for each trait and column, some ten thousand for a sentence.
  func sums(
    of range: Range<Int>, asked sign: QuestionRule.Sign, in utterance: Utterance
  ) -> [(id: String, sum: Float)] {
    var found: [Int32] = []
    traits.forEach(of: range, asked: sign, in: utterance) { trait in
      if let row = rows[traits.key(of: trait, in: utterance)] { found.append(row) }
    }
    guard !found.isEmpty else { return [] }
    found.sort()
    var steps = Array(repeating: Int32(0), count: ids.count)
    var count = 0
    for (index, row) in found.enumerated() where index == 0 || found[index - 1] != row {
      count += 1
      let place = Int(row) * ids.count
      weights[place..<(place + ids.count)].withUnsafeBufferPointer { row in
        for column in row.indices { steps[column] += Int32(row[column]) }
      }
    }
    return highest(steps, scale: 1 / (Self.step * Float(count).squareRoot()))
  }

  private func highest(_ steps: [Int32], scale: Float) -> [(id: String, sum: Float)] {
    var best: [(column: Int, sum: Float)] = []
    best.reserveCapacity(Self.shortlist + 1)
    for column in offered {
      let sum = start[column] + Float(steps[column]) * scale
      guard best.count < Self.shortlist || sum > best[best.count - 1].sum else { continue }
      best.insert((column, sum), at: best.partitioning { $0.sum < sum })
      if best.count > Self.shortlist { best.removeLast() }
    }
    for column in noQuestions where !best.contains(where: { $0.column == column }) {
      best.append((column, start[column] + Float(steps[column]) * scale))
    }
    return best.map { (ids[$0.column], $0.sum) }
  }
}

/// A table of weights; see ``QuestionScale``.
struct QuestionWeights: Sendable {
  /// Ids, between spaces.
  let columns: StaticString
  let start: [Float]
  /// A trait each: `row trait`.
  let rows: StaticString
}

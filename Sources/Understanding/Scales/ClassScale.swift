/// How far a text leans towards each of some classes: sums of the weights of its traits.
///
/// The weights are learnt from labelled texts by `evaluate weigh` and kept as source; `tremplin understand --layers`
/// shows those that counted.
struct ClassScale: Sendable {
  /// A weight of one is so many of the table's steps; half a step changes next to nothing.
  static let step: Float = 8
  /// Rows that are added up: of more, with 26 steps each, a sum might not fit.
  private static let most = Int(Int16.max) / 26

  /// A column each.
  let ids: [String]
  let start: [Float]
  private var rows: CompactTable
  private var weights: [Int8] = []

  /// `key` is nil for the name of a trait that can't be there.
  init(_ table: ClassWeights, key: (Slice<UnsafeBufferPointer<UInt8>>) -> UInt64?) {
    ids = table.columns.description.split { $0 == " " || $0 == "\n" }.map(String.init)
    start = table.start
    precondition(start.count == ids.count, "the table of weights has a start for each column")
    let rowCount = 1 + table.rows.withUTF8Buffer { $0.count { $0 == UInt8(ascii: "\n") } }
    weights.reserveCapacity(rowCount * ids.count)
    rows = CompactTable(capacity: rowCount)
    table.rows.withUTF8Buffer { bytes in
      for line in bytes.split(separator: UInt8(ascii: "\n")) {
        guard let space = line.firstIndex(of: UInt8(ascii: " ")),
          let key = key(line[(space + 1)...])
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

  /// What one trait weighs in a column before all are divided by the root of their number; for whoever
  /// asks why.
  func weight(of key: UInt64, column: Int) -> Float? {
    rows[key].map { Float(weights[Int($0) * ids.count + column]) / Self.step }
  }

  /// The row of a trait that has weights.
  func row(of key: UInt64) -> Int32? { rows[key] }

  /// A sum for each column, and nothing where none of the rows is there.
  ///
  /// Above zero, a class is likelier than not. Each row counts once.
  ///
  /// Cost: an addition for each trait and column, some ten thousand for a sentence.
  func sums(of found: [Int32]) -> [Float]? {
    guard !found.isEmpty else { return nil }
    let found = found.sorted().prefix(Self.most)
    var steps = Array(repeating: Int16(0), count: ids.count)
    var count = 0
    for (index, row) in found.enumerated() where index == 0 || found[index - 1] != row {
      count += 1
      add(row, to: &steps)
    }
    let scale = 1 / (Self.step * Float(count).squareRoot())
    return steps.indices.map { start[$0] + Float(steps[$0]) * scale }
  }
}

extension ClassScale {
  /// Several columns in one addition of the processor.
  private func add(_ row: Int32, to steps: inout [Int16]) {
    weights.withUnsafeBufferPointer { weights in
      steps.withUnsafeMutableBufferPointer { steps in
        guard let row = weights.baseAddress.map({ $0 + Int(row) * steps.count }) else { return }
        for column in 0..<steps.count { steps[column] &+= Int16(row[column]) }
      }
    }
  }
}

/// A table of weights; see ``ClassScale``.
struct ClassWeights: Sendable {
  /// Ids, between spaces.
  let columns: StaticString
  let start: [Float]
  /// A trait each: `row trait`.
  let rows: StaticString
}

/// A CSV file (RFC 4180) cut into cells, each of which still knows where it stands.
///
/// Ours, because no library for Swift keeps positions (SwiftCSV hands out strings), and a fault in
/// a row of 3,000 lines is of no use without its line and column. It works on bytes: cells become
/// strings only when asked for.
///
/// Taken as it comes: LF or CRLF, a byte order mark, blank lines (skipped), no line end at the end.
/// Faults are collected in ``faults``, and reading goes on behind each.
struct CSVFile: Sendable {
  /// A cell's bytes, without the quotes around it.
  struct Cell {
    var start: UInt32
    var end: UInt32
    /// True where two quotes stand for one.
    var hasDoubledQuotes = false
  }

  /// A fault of form, and the offset of the byte it was seen at.
  struct Fault: Hashable {
    enum Kind: Hashable {
      case invalidUTF8
      case controlCharacter(UInt8)
      case bareCarriageReturn
      case strayQuote
      case textAfterQuote
      case unterminatedQuote
    }
    var kind: Kind
    var offset: Int
  }

  let bytes: [UInt8]
  private let cells: [Cell]
  /// Indices into `cells` where a record begins, and one past the last.
  private let records: [Int]
  private let lineStarts: [Int]
  let faults: [Fault]

  init(_ bytes: [UInt8]) {
    var scanner = CSVScanner(bytes)
    scanner.scan()
    self.bytes = bytes
    cells = scanner.cells
    records = scanner.records
    lineStarts = scanner.lineStarts
    faults = scanner.faults
  }

  /// Records, the header included.
  var recordCount: Int { records.count - 1 }

  func cells(ofRecord record: Int) -> ArraySlice<Cell> {
    cells[records[record]..<records[record + 1]]
  }

  /// The cell's text; nil where its bytes are not UTF-8.
  func text(of cell: Cell) -> String? {
    let range = Int(cell.start)..<Int(cell.end)
    guard cell.hasDoubledQuotes else {
      return String(validating: bytes[range], as: UTF8.self)
    }
    var unquoted: [UInt8] = []
    unquoted.reserveCapacity(range.count)
    var previousWasQuote = false
    for byte in bytes[range] {
      let isSecondQuote = previousWasQuote && byte == UInt8(ascii: "\"")
      previousWasQuote = byte == UInt8(ascii: "\"") && !isSecondQuote
      if !isSecondQuote { unquoted.append(byte) }
    }
    return String(validating: unquoted, as: UTF8.self)
  }

  /// Line and column, from 1, of a byte; in O(log lines) and the length of its line.
  func position(ofByte offset: Int) -> (line: Int, column: Int) {
    var low = 0
    var high = lineStarts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if lineStarts[middle] <= offset { low = middle } else { high = middle }
    }
    let before = String(decoding: bytes[lineStarts[low]..<offset], as: UTF8.self)
    return (low + 1, before.count + 1)
  }
}

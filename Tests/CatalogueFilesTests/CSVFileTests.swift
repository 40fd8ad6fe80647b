import Testing

@testable import CatalogueFiles

@Suite struct CSVFileTests {
  private func records(_ text: String) -> [[String?]] {
    let csv = CSVFile(Array(text.utf8))
    return (0..<csv.recordCount).map { record in
      csv.cells(ofRecord: record).map { csv.text(of: $0) }
    }
  }

  @Test(arguments: [
    ("a,b\n1,2\n", [["a", "b"], ["1", "2"]]),
    ("a,b\r\n1,2\r\n", [["a", "b"], ["1", "2"]]),
    ("a,b\n1,2", [["a", "b"], ["1", "2"]]),
    ("\u{FEFF}a,b\n", [["a", "b"]]),
    ("a,b\n\n\r\n1,\n", [["a", "b"], ["1", ""]]),
    (",\n", [["", ""]]),
    ("\"a,b\",\"c\"\n", [["a,b", "c"]]),
    ("\"say \"\"yes\"\"\",\"\"\"\"\n", [["say \"yes\"", "\""]]),
    ("\"\",x\n", [["", "x"]]),
    ("\"two\nlines\",x\n", [["two\nlines", "x"]]),
    ("é,œ,日本\n", [["é", "œ", "日本"]]),
    ("", []),
  ])
  func `cells come out as RFC 4180 says`(_ text: String, _ expected: [[String]]) {
    #expect(records(text) == expected)
    #expect(CSVFile(Array(text.utf8)).faults.isEmpty)
  }

  /// A text, its only fault, and the line and column of it.
  private static let faults: [(String, CSVFile.Fault.Kind, Int, Int)] = [
    ("a,b\nxy,z\"z\n", .strayQuote, 2, 5),
    ("a,\"b\" c\n", .textAfterQuote, 1, 6),
    ("a,b\nééé,\"b\nc\n", .unterminatedQuote, 2, 5),
    ("a\u{0},b\n", .controlCharacter(0), 1, 2),
    ("a,b\n\"x\n\u{1B}\",y\n", .controlCharacter(0x1B), 3, 1),
    ("a\rb\n", .bareCarriageReturn, 1, 2),
    ("\u{FEFF}a,\u{7F}\n", .controlCharacter(0x7F), 1, 3),
  ]

  @Test(arguments: faults)
  func `a fault of form is placed on its character`(
    _ text: String, _ kind: CSVFile.Fault.Kind, _ line: Int, _ column: Int
  ) throws {
    let csv = CSVFile(Array(text.utf8))
    let fault = try #require(csv.faults.first)
    #expect(csv.faults.count == 1)
    #expect(fault.kind == kind)
    #expect(csv.position(ofByte: fault.offset) == (line, column))
  }

  @Test(arguments: [[0xC3], [0xFF], [0xC3, 0x28], [0xED, 0xA0, 0x80]] as [[UInt8]])
  func `bytes that are not UTF-8 are found, and the cell has no text`(_ bytes: [UInt8]) throws {
    let csv = CSVFile(Array("a,b\nx,é".utf8) + bytes + Array(",z\n".utf8))
    let fault = try #require(csv.faults.first)
    #expect(fault.kind == .invalidUTF8)
    #expect(csv.position(ofByte: fault.offset) == (2, 4))
    let cells = Array(csv.cells(ofRecord: 1))
    #expect(csv.text(of: cells[1]) == nil)
    #expect(csv.text(of: cells[0]) == "x")
  }

  @Test(arguments: 0..<200 as Range<UInt64>)
  func `no bytes whatever stop the reader`(_ seed: UInt64) {
    var random = SplitMix(seed)
    let alphabet: [UInt8] = Array("\",\r\n\u{0}aé\u{FEFF}".utf8)
    let bytes = (0..<64).map { _ in alphabet[Int(random.next() % UInt64(alphabet.count))] }
    let csv = CSVFile(bytes)
    for record in 0..<csv.recordCount {
      for cell in csv.cells(ofRecord: record) { _ = csv.text(of: cell) }
    }
    for fault in csv.faults { _ = csv.position(ofByte: fault.offset) }
  }
}

/// A small generator whose seed is the test's argument (Steele, Lea and Flood, 2014).
struct SplitMix: RandomNumberGenerator {
  private var state: UInt64

  init(_ seed: UInt64) {
    state = seed
  }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}

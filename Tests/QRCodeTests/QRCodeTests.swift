import QRCode
import Testing

@Suite struct QRCodeTests {
  private static let code = "7F3K92QXM0TD4HSA0"

  @Test func `a resume code needs the smallest pattern only`() throws {
    #expect(try QRCode(Self.code).size == 21)
  }

  @Test func `three corners hold the finder pattern, the fourth doesn't`() throws {
    let code = try QRCode(Self.code)
    func isFinder(_ top: Int, _ left: Int) -> Bool {
      (0..<7).allSatisfy { row in
        (0..<7).allSatisfy { column in
          let ring = max(abs(row - 3), abs(column - 3))
          return code.isDark(row: top + row, column: left + column) == (ring != 2)
        }
      }
    }
    #expect(isFinder(0, 0) && isFinder(0, 14) && isFinder(14, 0))
    #expect(!isFinder(14, 14))
  }

  @Test func `outside of the pattern all is light`() throws {
    let code = try QRCode(Self.code)
    #expect(!code.isDark(row: -1, column: 0) && !code.isDark(row: 0, column: 21))
  }

  @Test func `nothing makes no pattern, nor does too much`() {
    #expect(throws: QRCode.Fault.self) { try QRCode("") }
    #expect(throws: QRCode.Fault.self) { try QRCode(String(repeating: "é", count: 2_000)) }
  }

  @Test(arguments: [QRCode.Foreground.dark, .light], [4, 2, 1])
  func `half blocks show every module, and the quiet zone around them`(
    _ foreground: QRCode.Foreground, _ quietZone: Int
  ) throws {
    let code = try QRCode(Self.code)
    let lines = code.halfBlocks(foreground, quietZone: quietZone).map(Array.init)
    let side = 21 + 2 * quietZone
    #expect(lines.count == (side + 1) / 2)
    for row in 0..<side {
      for column in 0..<side {
        let block = lines[row / 2][column]
        let isInk = row % 2 == 0 ? "█▀".contains(block) : "█▄".contains(block)
        let isDark = code.isDark(row: row - quietZone, column: column - quietZone)
        #expect(isInk == (isDark == (foreground == .dark)), "row \(row), column \(column)")
      }
    }
  }
}

import CQREncode

/// A text as the square pattern that a telephone reads (ISO/IEC 18004), at error level M.
public struct QRCode: Hashable, Sendable {
  /// Modules along one side, without the quiet zone.
  public let size: Int
  /// Row by row; true is dark.
  private let modules: [Bool]

  /// The text is empty or too long: more than a hundred or so words.
  public struct Fault: Error, Hashable, Sendable {}

  /// Light modules around the pattern, as the standard wants them.
  public static let quietZone = 4

  public init(_ text: String) throws(Fault) {
    // Version 0: the smallest that holds the text.
    guard let code = QRcode_encodeString(text, 0, QR_ECLEVEL_M, QR_MODE_8, 1) else { throw Fault() }
    defer { QRcode_free(code) }
    size = Int(code.pointee.width)
    // The lowest bit is the colour, the others say what the module is for (qrencode.h).
    modules = UnsafeBufferPointer(start: code.pointee.data, count: size * size)
      .map { $0 & 1 == 1 }
  }

  /// True where the module is dark; what lies outside is light.
  public func isDark(row: Int, column: Int) -> Bool {
    guard 0..<size ~= row, 0..<size ~= column else { return false }
    return modules[row * size + column]
  }
}

// A request as a stranger sends it, and a server's line as our client reads it: parsed, printed,
// and parsed to the same again.
import Essentials
import LineProtocol

@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ data: UnsafePointer<UInt8>?, _ size: Int) -> CInt {
  let bytes = Array(UnsafeBufferPointer(start: data, count: size))
  if let request = try? Request.parse(bytes.span) {
    let again = try? Request.parse(Array(request.line.utf8).span)
    precondition(again == request, "printed and parsed again, a request is another one")
  }
  let text = String(decoding: bytes, as: UTF8.self)
  // A control character is printed as a space, so such a line comes back as another.
  if let line = try? ServerLine(text), bytes.allSatisfy({ $0 >= 0x20 && $0 < 0x7F }) {
    var printed: [UInt8] = []
    line.write(to: &printed)
    precondition(printed.dropLast().allSatisfy { $0 != 0x0A }, "a line holds a line end")
    let again = try? ServerLine(String(decoding: printed.dropLast(), as: UTF8.self))
    precondition(again == line, "printed and parsed again, a server's line is another one")
  }
  for scalar in Sanitiser.clean(text).unicodeScalars where scalar != "\n" {
    precondition(!Sanitiser.isHidden(scalar), "a cleaned text holds a hidden character")
  }
  return 0
}

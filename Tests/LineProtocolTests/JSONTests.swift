import LineProtocol
import Testing

@Suite struct JSONTests {
  @Test(arguments: 0..<200 as Range<UInt64>)
  func `what is written is read back`(_ seed: UInt64) throws {
    var random = Random(seed)
    let json = random.json()
    #expect(try JSON(json.text) == json, "\(json.text)")
  }

  @Test(
    arguments: [
      (#""\u00e9\ud83d\ude00\/\b\f""#, JSON.string("é😀/\u{8}\u{C}")),
      ("[ 1 , -0.5, 1e3 ]", .array([1, .number(-0.5), .number(1000)])),
      (#" {"b":null,"a":true} "#, .object(["b": .null, "a": true])),
      ("100000000000000000000", .number(1e20)),
      ("[]", .array([])),
      ("{}", .object([:])),
    ])
  func `JSON of other writers is read`(_ text: String, _ json: JSON) throws {
    #expect(try JSON(text) == json)
  }

  @Test(arguments: [
    "", " ", "nul", "tru", "01", "-", "1.", "1e", "+1", ".5", "NaN", "\"", "\"\\x\"", "\"\\u12\"",
    #""\ud83d""#, #""\ud83dx""#, #""\ude00""#, "\"\n\"", "[1,]", "[,1]", "[1", "{", "{1:2}",
    #"{"a"}"#, #"{"a":}"#, #"{"a":1,}"#, "1 2", "1e999",
    String(repeating: "[", count: 100_000),
  ])
  func `what is no JSON is refused`(_ text: String) {
    #expect(throws: JSON.Fault.self) { try JSON(text) }
  }

  @Test(arguments: 0..<200 as Range<UInt64>)
  func `no bytes trap`(_ seed: UInt64) {
    var random = Random(seed)
    var bytes = Array(random.json().text.utf8)
    for _ in 0..<random.int(1...4) where !bytes.isEmpty {
      bytes[random.int(0...bytes.count - 1)] = random.bytes(1...1)[0]
    }
    _ = try? JSON(bytes)
    _ = try? JSON(random.bytes(0...60))
  }

  @Test func `no line break is ever written`() {
    #expect(!JSON.string("a\nb\r\u{0}\u{1F}").text.utf8.contains { $0 < 0x20 })
  }
}

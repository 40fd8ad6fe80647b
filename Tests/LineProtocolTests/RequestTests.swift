import Essentials
import LineProtocol
import Testing

@Suite struct RequestTests {
  @Test(
    arguments: [
      ("PING", Request(.ping)),
      ("ping", Request(.ping)),
      ("  PING  ", Request(.ping)),
      ("PING\r", Request(.ping)),
      ("@17 SAY 16 ans", Request(.say("16 ans"), tag: RequestTag("17"))),
      ("SAY  deux blancs ", Request(.say(" deux blancs "))),
      ("SAY", Request(.say(""))),
      ("SAY @17 SAY", Request(.say("@17 SAY"))),
      ("SAY\ttabulé", Request(.say("tabulé"))),
      ("PICK clear  unsure", Request(.pick(["clear", "unsure"]))),
      (
        "SET place 50700 Valognes",
        Request(.set(.init(slot: "place", text: "50700 Valognes")))
      ),
      ("LANG en", Request(.language(.english))),
      ("START youth", Request(.start(.init("youth")))),
      (
        #"START youth lang=en keep=no age=16 place="50700 Valognes""#,
        Request(
          .start(
            .init(
              "youth", in: .english, isKept: false,
              fillings: [
                .init(slot: "age", text: "16"), .init(slot: "place", text: "50700 Valognes"),
              ])))
      ),
    ])
  func `a line is read as it was meant`(_ line: String, _ request: Request) throws {
    #expect(try parse(line) == request)
  }

  @Test(arguments: ["", " ", "\t", "\r", " \r"])
  func `a blank line is no request`(_ line: String) throws {
    #expect(try parse(line) == nil)
  }

  @Test(
    arguments: [
      ("FLY", .unknownVerb), ("@a", .unknownVerb), ("É", .unknownVerb),
      ("PING now", .badArguments), ("START", .badArguments), ("START youth lang=de", .badArguments),
      ("START youth keep=maybe", .badArguments), ("START youth age", .badArguments),
      ("START youth age=", .badArguments), ("START youth age= 16", .badArguments),
      (#"START youth age="""#, .badArguments),
      (#"START youth place= "5"""#, .badArguments), (#"START youth place="x"#, .badArguments),
      (#"START youth place="x"y"#, .badArguments), ("START ../etc", .badArguments),
      ("SET age", .badArguments), ("SET", .badArguments), ("UNSET", .badArguments),
      ("UNSET age now", .badArguments), ("PICK", .badArguments), ("PICK a é", .badArguments),
      ("LANG", .badArguments), ("LANG xx", .badArguments), ("RESUME", .badArguments),
      ("HELLO ", .badArguments), ("@ PING", .badArguments), ("@é PING", .badArguments),
      ("SAY a\u{0}b", .badControl), ("SAY a\rb", .badControl), ("SAY a\u{1B}[31m", .badControl),
      (#"START youth place="507\u0000 Valognes""#, .badControl),
      (#"START youth place="a\nb""#, .badControl), (#"START youth a="\u009b""#, .badControl),
      ("SAY \u{85}", .badControl), ("SAY \u{7F}", .badControl), ("PING\r\r", .badControl),
      ("SAY " + String(repeating: "a", count: 4093), .tooLong),
      ("PICK" + String(repeating: " a", count: 33), .badArguments),
      ("START y" + String(repeating: " a=1", count: 33), .badArguments),
      ("SET " + String(repeating: "a", count: 65) + " 1", .badArguments),
    ] as [(String, ErrorCode)])
  func `a line that is no request is refused with its word`(_ line: String, _ code: ErrorCode) {
    let fault = #expect(throws: RequestFault.self) { try parse(line) }
    #expect(fault?.code == code)
  }

  @Test(
    arguments: [
      [0x53, 0x41, 0x59, 0x20, 0xFF], [0xC3], [0xED, 0xA0, 0x80], [0xC0, 0x80], [0xF5, 0x80],
    ] as [[UInt8]])
  func `bytes that are no UTF-8 are refused`(_ bytes: [UInt8]) {
    let fault = #expect(throws: RequestFault.self) { try Request.parse(bytes.span) }
    #expect(fault?.code == .badUTF8)
  }

  @Test func `a refusal repeats the tag`() {
    let fault = #expect(throws: RequestFault.self) { try parse("@a-1 FLY") }
    #expect(fault?.tag == RequestTag("a-1"))
  }

  @Test func `4096 bytes are a request`() throws {
    let text = String(repeating: "a", count: 4092)
    #expect(try parse("SAY " + text) == Request(.say(text)))
    #expect(try parse("SAY " + text + "\r") == Request(.say(text)))
  }

  @Test(arguments: 0..<400 as Range<UInt64>)
  func `what is printed is read back`(_ seed: UInt64) throws {
    var random = Random(seed)
    let request = random.request()
    #expect(try parse(request.line) == request, "\(request.line)")
  }

  @Test(arguments: 0..<200 as Range<UInt64>)
  func `no bytes trap, and what is read is printed as the same request`(_ seed: UInt64) throws {
    var random = Random(seed)
    var bytes = Array(random.request().line.utf8)
    for _ in 0..<random.int(1...4) where !bytes.isEmpty {
      bytes[random.int(0...bytes.count - 1)] = random.bytes(1...1)[0]
    }
    for candidate in [bytes, random.bytes(0...80)] {
      if let request = try? Request.parse(candidate.span) {
        #expect(try parse(request.line) == request)
      }
    }
  }

  @Test func `a full line of quotes is printed no longer than it was read`() throws {
    let line = "START youth a=b" + String(repeating: "\"", count: 4081)
    let request = try #require(try parse(line))
    #expect(request.line == line)
    #expect(try parse(request.line) == request)
  }

  @Test func `a pasted line break makes no second request`() {
    #expect(Request(.say("16 ans\nFORGET\r\n")).line == "SAY 16 ans FORGET  ")
  }

  private func parse(_ line: String) throws -> Request? {
    try Request.parse(Array(line.utf8).span)
  }
}

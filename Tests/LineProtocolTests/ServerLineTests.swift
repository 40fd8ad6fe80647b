import LineProtocol
import Testing

@Suite struct ServerLineTests {
  @Test(
    arguments: [
      ("OK", ServerLine.ok(nil)),
      ("OK @17", .ok(RequestTag("17"))),
      ("ERR no-session START first", .error(.noSession, text: "START first", nil)),
      ("ERR @a busy", .error(.busy, text: "", RequestTag("a"))),
      (#"* IDLE {"seconds":60}"#, .notice(.idle, ["seconds": 60])),
      (#"ASK {"slot":"age","min":8}"#, .reply(.ask, ["slot": "age", "min": 8])),
      (#"X-NEW {}"#, .reply(ReplyTag(rawValue: "X-NEW"), [:])),
    ])
  func `a line reads as it is written`(_ text: String, _ line: ServerLine) throws {
    #expect(line.text == text)
    #expect(try ServerLine(text) == line)
    #expect(try ServerLine(text + "\r") == line)
  }

  @Test(arguments: [
    "", " ", "ok", "OK 17", "OK @é", "ERR", "ERR whatever", "ERR @a", "ASK", "ASK []", "ASK {",
    "* {}", "*", "SAY {} {}", #"say {"text":"a"}"#,
  ])
  func `what no server sends is refused`(_ text: String) {
    #expect(throws: ServerLine.Fault.self) { try ServerLine(text) }
  }

  @Test(arguments: 0..<200 as Range<UInt64>)
  func `what is written is one line, and is read back`(_ seed: UInt64) throws {
    var random = Random(seed)
    let tag = Bool.random(using: &random) ? RequestTag(random.name()) : nil
    let lines: [ServerLine] = [
      .reply(ReplyTag.all.randomElement(using: &random) ?? .say, random.object()), .ok(tag),
      .error(ErrorCode.allCases.randomElement(using: &random) ?? .busy, text: "why", tag),
      .notice(.bye, random.object()),
    ]
    for line in lines {
      #expect(try ServerLine(line.text) == line)
      var bytes: [UInt8] = []
      line.write(to: &bytes)
      #expect(bytes.count { $0 == UInt8(ascii: "\n") } == 1 && bytes.last == UInt8(ascii: "\n"))
    }
  }

  @Test(arguments: 0..<200 as Range<UInt64>)
  func `no text traps`(_ seed: UInt64) {
    var random = Random(seed)
    _ = try? ServerLine(String(decoding: random.bytes(0...60), as: UTF8.self))
    _ = try? ServerLine(random.text())
  }

  @Test func `every tag can be parsed`() throws {
    for tag in ReplyTag.all {
      #expect(try ServerLine("\(tag.rawValue) {}") == .reply(tag, [:]))
    }
  }
}

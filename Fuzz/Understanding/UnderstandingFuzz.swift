// A conversation of a kiosk's vandal: each line of the input is a turn. Whatever is typed, the
// replies hold no escape, control or direction mark, and the events replay.
import Conversation
import Essentials
import Interview
import Stage

@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ data: UnsafePointer<UInt8>?, _ size: Int) -> CInt {
  let bytes = Array(UnsafeBufferPointer(start: data, count: size))
  let assistant = Stage.assistant
  let doors: [Dialogue.ID] = ["youth", "parent", "business"]
  let language: Language = bytes.first.map { $0 & 4 == 0 } ?? true ? .french : .english
  let door = doors[Int(bytes.first ?? 0) % doors.count]
  guard var (session, turn) = try? assistant.begin(door, in: language) else { return 0 }
  var events = turn.events
  let text = String(decoding: bytes.dropFirst(), as: UTF8.self)
  for line in text.split(separator: "\n", maxSplits: 12) {
    turn = assistant.hear(String(line), in: &session)
    events += turn.events
    for reply in turn.replies { check(reply) }
  }
  precondition((try? assistant.replay(events)) == session, "the log replays to another session")
  return 0
}

private func check(_ reply: Reply) {
  for scalar in "\(reply)".unicodeScalars where scalar != "\n" {
    // A reply as a value is printed with its quotes and backslashes: what is hidden stays hidden.
    precondition(!Sanitiser.isHidden(scalar), "a reply holds a hidden character")
  }
}

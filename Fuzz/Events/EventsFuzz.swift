// A log of events as a stolen or broken store holds it: a line of JSON each; replayed or refused.
import Conversation
import Foundation
import Interview
import Stage

@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ data: UnsafePointer<UInt8>?, _ size: Int) -> CInt {
  let bytes = Array(UnsafeBufferPointer(start: data, count: size))
  let assistant = Stage.assistant
  let decoder = JSONDecoder()
  let lines = bytes.split(separator: UInt8(ascii: "\n"), maxSplits: 64)
  var events: [Event] = []
  for line in lines {
    guard let event = try? decoder.decode(Event.self, from: Data(line)) else { continue }
    events.append(event)
  }
  // As under the scripts of today, and as under others: what no longer fits is dropped.
  if let (edited, turn) = try? assistant.resume(events, writtenUnder: "edited") {
    var session = edited
    _ = assistant.hear("en troisième", in: &session)
    _ = try? assistant.resume(events + turn.events)
  }
  guard let (resumed, _) = try? assistant.resume(events) else { return 0 }
  var session = resumed
  // Whatever the log held, the conversation goes on.
  _ = assistant.hear("16 ans, Valognes, j'aime le métal", in: &session)
  _ = assistant.command(.back, in: &session)
  return 0
}

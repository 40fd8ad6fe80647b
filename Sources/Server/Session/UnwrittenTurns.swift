import LineProtocol
import Storage

/// Turns that were taken and not yet written, with the replies that wait for it.
struct UnwrittenTurns {
  /// To go back to where nothing can be written.
  let before: OpenSession
  let code: ResumeCode
  var turns: [SessionTurn] = []
  var tags: [RequestTag?] = []
  var output: Output
}

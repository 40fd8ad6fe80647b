import Essentials
import Glibc
import Terminal

let arguments = CommandLine.arguments
let isPlain = arguments.contains("--plain")
if arguments.contains("--kiosk") {
  // Whoever tests the waiting has no patience.
  let wait = Duration.milliseconds(arguments.contains("--hasty") ? 400 : 600_000)
  var kiosk = KioskTerminal(
    FixtureLine(), in: .french, timing: KioskTiming(idle: wait, warning: wait), wantsPlain: isPlain)
  try kiosk.run()
} else {
  var driver = TwoQuestions()
  var session = TerminalSession(wantsPlain: isPlain)
  let ending = try session.run(&driver)
  exit(ending.rawValue)
}

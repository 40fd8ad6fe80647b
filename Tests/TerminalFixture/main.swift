import Essentials
import Glibc
import Terminal

let arguments = CommandLine.arguments
let isPlain = arguments.contains("--plain")
if arguments.contains("--kiosk") {
  // Whoever tests the waiting has little patience, but a slow machine must find time to type.
  let wait = Duration.seconds(arguments.contains("--hasty") ? 3 : 600)
  var kiosk = KioskTerminal(
    FixtureLine(), in: .french, timing: KioskTiming(idle: wait, warning: wait), wantsPlain: isPlain)
  try kiosk.run()
} else {
  var driver = TwoQuestions()
  var session = TerminalSession(wantsPlain: isPlain)
  let ending = try session.run(&driver)
  exit(ending.rawValue)
}

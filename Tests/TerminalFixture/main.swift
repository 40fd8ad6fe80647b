import Glibc
import Terminal

var driver = TwoQuestions()
var session = TerminalSession(wantsPlain: CommandLine.arguments.contains("--plain"))
let ending = try session.run(&driver)
exit(ending.rawValue)

import Testing

@testable import Terminal

@Suite struct TerminalCapabilitiesTests {
  private func capabilities(
    _ environment: [String: String], wantsPlain: Bool = false, input: Bool = true,
    output: Bool = true, window: Int? = 80
  ) -> TerminalCapabilities {
    TerminalCapabilities(
      wantsPlain: wantsPlain, inputIsTerminal: input, outputIsTerminal: output,
      windowWidth: window, environment: { environment[$0] ?? ($0 == "TERM" ? "xterm" : nil) })
  }

  @Test(
    arguments: [
      ([:], true), (["NO_COLOR": ""], true), (["NO_COLOR": "1"], false), (["TERM": "dumb"], false),
    ] as [([String: String], Bool)])
  func `colour is for those who want it and can show it`(
    _ environment: [String: String], _ hasColour: Bool
  ) {
    #expect(capabilities(environment).hasColour == hasColour)
  }

  @Test(
    arguments: [
      ([:], false), (["TERM": "dumb"], true), (["TERM": ""], true), (["ACCESSIBLE": "1"], true),
      (["TREMPLIN_PLAIN": "1"], true), (["ACCESSIBLE": "0"], false),
      (["TREMPLIN_PLAIN": ""], false),
    ] as [([String: String], Bool)])
  func `plain can be asked for in the environment`(
    _ environment: [String: String], _ isPlain: Bool
  ) {
    #expect(capabilities(environment).isPlain == isPlain)
  }

  @Test(arguments: [(true, false), (false, true), (false, false)])
  func `a pipe at either end means neither prompt nor colour`(_ input: Bool, _ output: Bool) {
    let found = capabilities([:], input: input, output: output)
    #expect(!found.isInteractive && found.isPlain && !found.hasColour)
  }

  @Test(
    arguments: [
      ([:], 40, 40), ([:], nil, 80), ([:], 250, 100), ([:], 5, 20), (["COLUMNS": "60"], 90, 60),
      (["COLUMNS": "0"], 90, 90), (["COLUMNS": "wide"], nil, 80),
    ] as [([String: String], Int?, Int)])
  func `the width is what is known, within what can be read`(
    _ environment: [String: String], _ window: Int?, _ width: Int
  ) {
    #expect(capabilities(environment, window: window).width == width)
  }
}

public import DialogueTools
import Essentials
public import Interview

extension DialogueCompiler.Library {
  /// What an exploration of the dialogue under state has found, where it stands in the files.
  ///
  /// An exploration that met its bound proves nothing: it gives no warnings but that one.
  public func diagnostics(of report: ModelReport, on dialogue: Dialogue) -> [Diagnostic] {
    guard report.isComplete else {
      return place(of: dialogue.steps.first?.id).map { [.explorationCut(dialogue.id, at: $0)] }
        ?? []
    }
    var diagnostics: [Diagnostic] = []
    func add(_ step: Step.ID, _ make: (Span) -> Diagnostic) {
      if let span = place(of: step) { diagnostics.append(make(span)) }
    }
    for step in report.outermostUnreached(in: dialogue) {
      add(step) { .neverReached(dialogue.id, at: $0) }
    }
    for question in report.neverAsked {
      add(question) { .neverAsked(dialogue.id, at: $0) }
    }
    for constant in report.constants {
      let words = dialogue.condition(constant)?.words ?? ""
      add(constant.branch) {
        .constantUnderState(words, isTrue: constant.isTrue, in: dialogue.id, at: $0)
      }
    }
    let ends = Dictionary(grouping: report.silentEnds) { report.lastQuestion(of: $0, in: dialogue) }
    for case (let question?, let witnesses) in ends {
      // The first has the fewest questions; the others would say the same again.
      add(question) {
        .silentEnd(
          witnesses[0].summary, others: witnesses.count - 1, in: dialogue.id, at: $0)
      }
    }
    return Set(diagnostics).sorted()
  }

  private func place(of step: Step.ID?) -> Span? {
    step.flatMap { places[$0] }
  }
}

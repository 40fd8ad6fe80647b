import Conversation
import Essentials

/// What comes next: what was agreed, with its day, then what anybody may do.
extension Page {
  private enum Limit {
    /// Of what was agreed, and of steps behind it: three in all, of which one is a step at least.
    static let plans = 2
    static let steps = 2
  }

  /// To be filled in by hand, together.
  private static let emptyDay = "…… / …… / …………"
  private static let emptyPhone = "…… …… …… …… ……"
  /// A contact with that many digits holds a number to call.
  private static let digitsOfPhone = 8

  static func steps(_ report: Report, _ set: Setting) -> [Section] {
    let words = report.words
    let plans = report.openPlans.prefix(report.isEasy ? 1 : Limit.plans)
    // A counsellor's list holds all that was agreed.
    let agreed = report.reader == .counsellor ? report.openPlans[...] : plans
    let room = report.isEasy ? 1 - plans.count : plans.count == Limit.plans ? 1 : Limit.steps
    let steps = report.steps.prefix(room)
    guard !agreed.isEmpty || !steps.isEmpty else { return [] }
    let phone = Fact(label: set(words[.phone]), value: emptyPhone)
    let cards = agreed.map { plan in
      Card(
        title: set(plan.text),
        facts: [Fact(label: set(words[.when]), value: set(plan.date))]
          + (plan.text.count(where: \.isNumber) >= digitsOfPhone ? [] : [phone]))
    }
    let others = steps.enumerated().map { index, step in
      var facts = [Fact(label: set(words[.contact]), value: set(step.contact))]
      // Where a day is set already, nobody has to look for one.
      if agreed.isEmpty {
        facts.append(Fact(label: set(words[.when]), value: emptyDay))
        if step.contact.count(where: \.isNumber) < digitsOfPhone { facts.append(phone) }
      }
      // How to go about the first is enough to begin with.
      return Card(
        title: set(report.quoted(step.title)),
        body: report.isEasy || index > 0 || !agreed.isEmpty
          ? nil : set(report.quoted(step.details)),
        facts: facts)
    }
    return [
      Section(
        title: set(report.isEasy ? words[.easyNext] : words[.next]),
        items: (cards + others).map(Item.card))
    ]
  }
}

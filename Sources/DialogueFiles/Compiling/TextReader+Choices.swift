import Essentials
import Interview

/// Plurals, selections and sentences that are not for everybody, in the manner of ICU.
extension TextReader {
  static let choiceKinds = ["plural", "select", "when"]

  mutating func part(
    _ choice: TemplatePiece.Choice, _ node: Syntax, _ context: Context
  ) -> Template.Part? {
    let kindSpan = node.span(from: choice.kindOffset, length: choice.kind.unicodeScalars.count)
    guard case .slots(let slots) = holes else {
      shapes.report(.choiceInPhrase(at: kindSpan))
      return nil
    }
    // The argument is an expression of its own, at its place in the text.
    let argument = Argument(choice.argument, at: choice.argumentOffset)
    switch choice.kind {
    case "plural": return plural(choice, argument, node, slots, context)
    case "select": return select(choice, argument, node, slots, context)
    case "when": return when(choice, argument, node, slots, context)
    default:
      shapes.report(.unknownWord(choice.kind, "choice", expected: Self.choiceKinds, at: kindSpan))
      return nil
    }
  }

  /// Words of an expression inside a text.
  struct Argument {
    let text: String
    let offset: Int

    init(_ written: String, at offset: Int) {
      let blanks = written.unicodeScalars.prefix { $0.properties.isWhitespace }.count
      text = String(written.unicodeScalars.dropFirst(blanks))
      self.offset = offset + blanks
    }
  }

  private mutating func plural(
    _ choice: TemplatePiece.Choice, _ argument: Argument, _ node: Syntax, _ slots: SlotTable,
    _ context: Context
  ) -> Template.Part? {
    guard let operand = operand(argument, node, slots) else { return nil }
    var inner = context
    inner.number = operand
    return variants(choice, node, inner) { selector in
      if selector == "one" {
        // French: none is singular too ("0 métier").
        return context.language == .french
          ? .among([0, 1], operand) : .compare(operand, .equal, .literal(.integer(1)))
      }
      guard selector.hasPrefix("="), let number = Int(selector.dropFirst()) else { return nil }
      return .compare(operand, .equal, .literal(.integer(number)))
    } expected: {
      ["=0", "one", "other"]
    }
  }

  private mutating func select(
    _ choice: TemplatePiece.Choice, _ argument: Argument, _ node: Syntax, _ slots: SlotTable,
    _ context: Context
  ) -> Template.Part? {
    let name = argument.text.trimmingSuffix { $0.isWhitespace }
    let span = node.span(from: argument.offset, length: name.unicodeScalars.count)
    guard let full = slots.slot(String(name)), let declared = slots.types[full] else {
      shapes.report(.unknownSlot(String(name), among: slots.names, at: span))
      return nil
    }
    let slot = Slot.ID(full)
    let options: [String]
    switch declared {
    case .yesNo: options = Value.YesNo.allCases.map(\.rawValue)
    case .choice(let symbols), .choices(let symbols): options = symbols.map(\.rawValue)
    case nil: return nil
    case let type?:
      shapes.report(
        .wrongSlot(
          slot.rawValue, is: ExpressionType(type).description, expected: "one with options",
          at: span))
      return nil
    }
    return variants(choice, node, context) { selector in
      guard options.contains(selector) else { return nil }
      if case .yesNo = declared {
        return Value.YesNo(rawValue: selector).map {
          .compare(.slot(slot), .equal, .literal(.yesNo($0)))
        }
      }
      return .among(.slot(slot), [Symbol(selector)])
    } expected: {
      options + ["other"]
    }
  }

  private mutating func when(
    _ choice: TemplatePiece.Choice, _ argument: Argument, _ node: Syntax, _ slots: SlotTable,
    _ context: Context
  ) -> Template.Part? {
    var parser = ExpressionParser(argument.text)
    do {
      var checker = ExpressionChecker(
        slots: slots, outside: [:], source: node, offset: argument.offset)
      let condition = checker.condition(try parser.condition())
      shapes.report(checker.diagnostics)
      guard let condition, !isRefused(condition.asksOutside, argument, node) else { return nil }
      return variants(choice, node, context, needsOther: false) { selector in
        switch selector {
        case "yes": condition
        case "no": .not(condition)
        default: nil
        }
      } expected: {
        ["yes", "no"]
      }
    } catch {
      shapes.report(.fault(error, in: node, from: argument.offset))
      return nil
    }
  }

  /// A text knows the answers alone, so that it says the same on any day.
  private mutating func isRefused(
    _ asksOutside: Bool, _ argument: Argument, _ node: Syntax
  ) -> Bool {
    guard asksOutside else { return false }
    let span = node.span(from: argument.offset, length: argument.text.unicodeScalars.count)
    shapes.report(.outsideInText(at: span))
    return true
  }

  private mutating func operand(
    _ argument: Argument, _ node: Syntax, _ slots: SlotTable
  ) -> Operand? {
    var parser = ExpressionParser(argument.text)
    do {
      var checker = ExpressionChecker(
        slots: slots, outside: [:], source: node, offset: argument.offset)
      let operand = checker.number(try parser.operand())
      shapes.report(checker.diagnostics)
      return operand.flatMap { isRefused($0.asksOutside, argument, node) ? nil : $0 }
    } catch {
      shapes.report(.fault(error, in: node, from: argument.offset))
      return nil
    }
  }

  private mutating func variants(
    _ choice: TemplatePiece.Choice, _ node: Syntax, _ context: Context, needsOther: Bool = true,
    _ condition: (String) -> Condition?, expected: () -> [String]
  ) -> Template.Part? {
    var variants: [Template.Variant] = []
    var otherwise: Template?
    for item in choice.cases {
      let template = template(item.pieces, node, context)
      if item.selector == "other", needsOther {
        otherwise = template
      } else if let condition = condition(item.selector) {
        variants.append(.init(condition, template))
      } else {
        let span = node.span(from: item.offset, length: item.selector.unicodeScalars.count)
        shapes.report(.badCase(item.selector, of: choice.kind, expected: expected(), at: span))
      }
    }
    if needsOther, otherwise == nil {
      let span = node.span(from: choice.kindOffset, length: choice.kind.unicodeScalars.count)
      shapes.report(.missingOther(choice.kind, at: span))
    }
    return .choice(variants, otherwise: otherwise ?? Template([]))
  }
}

extension Condition {
  fileprivate static func among(_ numbers: [Int], _ operand: Operand) -> Condition {
    .any(numbers.map { .compare(operand, .equal, .literal(.integer($0))) })
  }
}

extension String {
  fileprivate func trimmingSuffix(_ isDropped: (Character) -> Bool) -> Substring {
    var rest = self[...]
    while let last = rest.last, isDropped(last) { rest.removeLast() }
    return rest
  }
}

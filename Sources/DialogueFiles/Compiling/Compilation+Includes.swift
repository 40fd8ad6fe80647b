import Essentials
import Interview

extension Compilation {
  /// The steps of another file, as if they stood here.
  mutating func included(_ fields: Fields, _ scope: Scope, key: String = "include") -> [Step] {
    guard let node = fields[key], let reference = shapes.word(node, "a path") else {
      return []
    }
    let from = scope.files.last ?? path
    guard let target = SourceLoader.resolve(reference, from: from) else {
      shapes.report(.includeOutside(reference, at: node.span))
      return []
    }
    if let start = scope.files.firstIndex(of: target) {
      shapes.report(.includeCycle(scope.files[start...] + [target], at: node.span))
      return []
    }
    guard scope.files.count <= DialogueLimits.includes else {
      shapes.report(.tooDeep(DialogueLimits.includes, at: node.span))
      return []
    }
    guard let loaded = loader.load(target) else {
      shapes.report(.includeMissing(reference, at: node.span))
      return []
    }
    // A file without a root was reported when it was read.
    guard let root = loaded.root,
      let top = shapes.fields(
        root, "a shared fragment", expected: ["slots", "steps", StepNaming.lastKey])
    else { return [] }
    checkSlots(in: top)
    checkLastID(in: top)
    guard let steps = top["steps"] else {
      if top["slots"] == nil {
        shapes.report(.missingKey("steps", in: "a shared fragment", at: root.span))
      }
      return []
    }
    return self.steps(steps, "the fragment", scope.including(target))
  }
}

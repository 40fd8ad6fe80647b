/// The texts of the learnt tables: four megabytes of the program, read when an ``Understander`` is made and not again.
///
/// A process that lives for long may give their pages back; whoever reads them later gets them from the program's
/// file again.
package enum LearntText {
  package static var all: [StaticString] {
    [DistressWeights.learnt.distress, DistressWeights.learnt.outright]
      + [ClassWeights.subjects, .wishes, .facets, .trades, .facts, .lean, .questions].map(\.rows)
  }
}

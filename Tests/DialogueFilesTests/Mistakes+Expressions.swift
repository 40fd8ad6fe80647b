import DialogueFiles

extension Mistake {
  static let expressions: [Mistake] = [
    Mistake(
      .badExpression, "speaker == parent", "speaker = parent",
      """
      youth/dialogue.yaml:16:17: error: found '='; expected '==', '!=', '<', '<=', '>', '>=' or 'in' [bad-expression]
         16 |   - if: speaker = parent
            |                 ^
      """),
    Mistake(
      .badExpression, "speaker == parent", "speaker ==",
      """
      youth/dialogue.yaml:16:19: error: found the end; expected a slot, a word or a number [bad-expression]
         16 |   - if: speaker ==
            |                   ^
      """),
    Mistake(
      .badExpression, "speaker == parent", "speaker",
      """
      youth/dialogue.yaml:16:16: error: found the end; expected '==', '!=', '<', '<=', '>', '>=' or 'in' [bad-expression]
         16 |   - if: speaker
            |                ^
      """),
    Mistake(
      .badExpression, "speaker == parent", "speaker == parent and",
      """
      youth/dialogue.yaml:16:30: error: found the end; expected a condition [bad-expression]
         16 |   - if: speaker == parent and
            |                              ^
      """),
    Mistake(
      .badExpression, "speaker == parent", "(speaker == parent",
      """
      youth/dialogue.yaml:16:27: error: found the end; expected ')' [bad-expression]
         16 |   - if: (speaker == parent
            |                           ^
      """),
    Mistake(
      .badExpression, "speaker == parent", "speaker == parent parent",
      """
      youth/dialogue.yaml:16:27: error: found 'parent'; expected 'and', 'or' or the end [bad-expression]
         16 |   - if: speaker == parent parent
            |                           ^~~~~~
      """),
    Mistake(
      .badExpression, "speaker == parent", "speaker in parent",
      """
      youth/dialogue.yaml:16:20: error: found 'parent'; expected '[' [bad-expression]
         16 |   - if: speaker in parent
            |                    ^~~~~~
      """),
    Mistake(
      .badExpression, "speaker == parent", "speaker in [parent",
      """
      youth/dialogue.yaml:16:27: error: found the end; expected ',' or ']' [bad-expression]
         16 |   - if: speaker in [parent
            |                           ^
      """),
    Mistake(
      .badExpression, "speaker == parent", "age < 99999999999999999999",
      """
      youth/dialogue.yaml:16:15: error: the number '99999999999999999999' is too large [bad-expression]
         16 |   - if: age < 99999999999999999999
            |               ^~~~~~~~~~~~~~~~~~~~
      """),
    Mistake(
      .badExpression, "speaker == parent", "known(3)",
      """
      youth/dialogue.yaml:16:15: error: found '3'; expected a slot [bad-expression]
         16 |   - if: known(3)
            |               ^
      """),
    Mistake(
      .badExpression, "to: birthday", "to: birthday or age",
      """
      youth/dialogue.yaml:50:18: error: found 'or'; expected the end [bad-expression]
         50 |     to: birthday or age
            |                  ^~
      """),
    Mistake(
      .tooDeep, "speaker == parent", "\(String(repeating: "not ", count: 33))known(age)",
      """
      youth/dialogue.yaml:16:137: error: nested too deep; expected at most 32 levels [too-deep]
         16 | …not not not not not not not not not not not not not not not not known(age)
            |                                                              ^~~
      """),
    Mistake(
      .typeMismatch, "speaker == parent", "speaker == 3",
      """
      youth/dialogue.yaml:16:20: error: found a number; expected a word [type-mismatch]
         16 |   - if: speaker == 3
            |                    ^
      """),
    Mistake(
      .typeMismatch, "speaker == parent", "age == parent",
      """
      youth/dialogue.yaml:16:16: error: found 'parent'; expected a number [type-mismatch]
         16 |   - if: age == parent
            |                ^~~~~~
      """),
    Mistake(
      .typeMismatch, "speaker == parent", "speaker < parent",
      """
      youth/dialogue.yaml:16:9: error: found a word; expected a number or a date; only these are smaller or larger [type-mismatch]
         16 |   - if: speaker < parent
            |         ^~~~~~~
      """),
    Mistake(
      .typeMismatch, "speaker == parent", "birthday == parent",
      """
      youth/dialogue.yaml:16:21: error: found 'parent'; expected yes, no or maybe [type-mismatch]
         16 |   - if: birthday == parent
            |                     ^~~~~~
      """),
    Mistake(
      .typeMismatch, "speaker == parent", "place == parent",
      """
      youth/dialogue.yaml:16:9: error: found a place; expected something to compare; here only 'known' makes sense [type-mismatch]
         16 |   - if: place == parent
            |         ^~~~~
      """),
    Mistake(
      .typeMismatch, "speaker == parent", "count(age) > 3",
      """
      youth/dialogue.yaml:16:15: error: found a number; expected a list, a family or a repetition, which can be counted [type-mismatch]
         16 |   - if: count(age) > 3
            |               ^~~
      """),
    Mistake(
      .typeMismatch, "speaker == parent", "age in [16, old]",
      """
      youth/dialogue.yaml:16:21: error: found 'old'; expected a number [type-mismatch]
         16 |   - if: age in [16, old]
            |                     ^~~
      """),
    Mistake(
      .typeMismatch, "speaker == parent", "speaker == age",
      """
      youth/dialogue.yaml:16:20: error: found a number; expected a word [type-mismatch]
         16 |   - if: speaker == age
            |                    ^~~
      """),
    Mistake(
      .typeMismatch, "to: birthday", "to: age",
      """
      youth/dialogue.yaml:50:9: error: found a number; expected yes, no or maybe [type-mismatch]
         50 |     to: age
            |         ^~~
      """),
    Mistake(
      .typeMismatch, "to: birthday", "to: 3",
      """
      youth/dialogue.yaml:50:9: error: found a number; expected yes, no or maybe [type-mismatch]
         50 |     to: 3
            |         ^
      """),
    Mistake(
      .constantCondition, "age < 14", "age < 5",
      """
      youth/dialogue.yaml:31:15: warning: 'age < 5' is never true: the slot goes from 8 to 99 [constant-condition]
         31 |       - { if: age < 5, then: [ { advise: { doors: under-15 } }, { end: too-young } ] }
            |               ^~~~~~~
      """),
    Mistake(
      .constantCondition, "age < 14", "5 <= age",
      """
      youth/dialogue.yaml:31:15: warning: '5 <= age' is true whenever it is known: the slot goes from 8 to 99 [constant-condition]
         31 |       - { if: 5 <= age, then: [ { advise: { doors: under-15 } }, { end: too-young } ] }
            |               ^~~~~~~~
      """),
    Mistake(
      .constantCondition, "age < 14", "age == 120",
      """
      youth/dialogue.yaml:31:15: warning: 'age == 120' is never true: the slot goes from 8 to 99 [constant-condition]
         31 |       - { if: age == 120, then: [ { advise: { doors: under-15 } }, { end: too-young } ] }
            |               ^~~~~~~~~~
      """),
  ]
}

import type { Rule } from '#core/rule.ts'
import { assignmentPattern } from './assignment-pattern.ts'
import { assignmentTest, keyAssignmentTest } from './assignment-scan.ts'
import type { NameKind } from './name.ts'
import { checkFor } from './weigh.ts'

interface AssignmentRule extends Pick<Rule, 'id' | 'name' | 'kind' | 'keywords' | 'matches' | 'rejects'> {
  readonly severity?: Rule['severity']
  /** What the name has to mean. */
  readonly means: NameKind
  /** Where the pattern starts: the source of a pattern. Every keyword is the start of one of its matches, or of `-` and one. */
  readonly words: string
  /** Least and most length of a value, in bytes. Defaults 8 and 400. */
  readonly shortest?: number
  readonly longest?: number
}

/** A rule for values that are assigned to a telling name. */
export function assignment({ means, words, shortest = 8, longest = 400, ...rule }: AssignmentRule): Rule {
  const shape = { shortest, longest, mayBeWords: means === 'password' }
  return {
    severity: 'high',
    // The check weighs every match; this is for one that it fails to weigh.
    confidence: 0.25,
    notBefore: '',
    notAfter: '',
    startsWithKeyword: true,
    follows: means === 'encryption-key' ? keyAssignmentTest(shape) : assignmentTest(shape),
    // Half the longest match: a value's bytes may be escapes of two, and about 400 bytes lie between name and value.
    reach: longest + 250,
    ...rule,
    pattern: assignmentPattern(words, shortest, longest),
    check: checkFor(means),
  }
}

import { acceptedMatches, compileRuleset, findMatches, type Match, type RuleEntry } from '#detect/index.ts'

/** One sample that did not do what it is there for. Samples are named by number only: they may hold real secrets. */
interface SampleFailure {
  /** `missed`: a sample of `matches` in which nothing was found. `doubted`: found, but taken for no real credential. */
  readonly kind: 'missed' | 'doubted' | 'found'
  /** Number of the sample in its list, from 1. */
  readonly sample: number
  readonly list: 'matches' | 'rejects'
  /** Why the confidence is low. */
  readonly reasons: readonly string[]
}

export interface RuleTest {
  readonly rule: string
  readonly provider: string
  readonly samples: { readonly matches: number; readonly rejects: number }
  readonly failures: readonly SampleFailure[]
}

/** A finding at or under this confidence says of itself that it is no credential. */
const DOUBT = 0.4
const FILE = '<sample>'

/**
 * Runs each rule, alone, on its own samples: it must find something in each of `matches` and nothing in `rejects`. Paths of
 * rules are not looked at. Order of the result is that of the rules; a rule without samples has no failures and says so.
 */
export function testRules(entries: readonly RuleEntry[]): readonly RuleTest[] {
  return entries.map((entry) => {
    const ruleset = compileRuleset([entry])
    const find = (text: string): readonly Match[] => {
      const bytes = Buffer.from(text)
      return acceptedMatches(findMatches(ruleset, bytes), { origin: { file: FILE }, bytes })
    }
    const matches = entry.rule.matches()
    const rejects = entry.rule.rejects()
    return {
      rule: entry.rule.id,
      provider: entry.provider,
      samples: { matches: matches.length, rejects: rejects.length },
      failures: [
        ...matches.flatMap((text, i) => matchFailure(find(text), i + 1)),
        ...rejects.flatMap((text, i) => rejectFailure(find(text), i + 1)),
      ],
    }
  })
}

function matchFailure(found: readonly Match[], sample: number): SampleFailure[] {
  if (found.length === 0) return [{ kind: 'missed', list: 'matches', sample, reasons: [] }]
  if (found.some(({ confidence }) => confidence > DOUBT)) return []
  return [{ kind: 'doubted', list: 'matches', sample, reasons: found[0]!.reasons }]
}

function rejectFailure(found: readonly Match[], sample: number): SampleFailure[] {
  const match = found.find(({ confidence }) => confidence > DOUBT)
  return match === undefined ? [] : [{ kind: 'found', list: 'rejects', sample, reasons: match.reasons }]
}

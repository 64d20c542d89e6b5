import type { MatchContext, StructureCheck } from '#core/rule.ts'
import { weigh } from '../model/index.ts'
import { evidenceOf } from './evidence.ts'
import type { NameKind } from './name.ts'

const REJECT: StructureCheck = { verdict: 'reject' }

/** What is less likely than this is not even counted as hidden. */
const LEAST_CHANCE = 0.02

/** The check of the rule for names of one kind: rejects what is no secret, and has the model weigh the rest. */
export function checkFor(kind: NameKind): (secret: string, parts: unknown, context: MatchContext) => StructureCheck {
  return (secret, _, context) => {
    const evidence = evidenceOf(kind, secret, context)
    if (evidence === undefined) return REJECT
    const { chance, reasons } = weigh(evidence)
    return chance < LEAST_CHANCE ? REJECT : { verdict: 'neutral', confidence: chance, reasons }
  }
}

import { defineRules, type Rule } from '#core/rule.ts'
import { keyRules } from './rules-key.ts'
import { passwordRules } from './rules-password.ts'
import { standingRules } from './rules-standing.ts'
import { tokenRules } from './rules-token.ts'

/**
 * Rules for secrets without a known issuer, found by the name that they are assigned to, what the value looks like, and what
 * stands around both. Their confidence is graded: below 0.4 for what is more often something else.
 */
export const genericRules: readonly Rule[] = defineRules([...passwordRules, ...tokenRules, ...keyRules, ...standingRules])

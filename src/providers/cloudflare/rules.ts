import { defineRules } from '#core/rule.ts'
import { legacyRules } from './legacy-rules.ts'
import { tokenRules } from './token-rules.ts'

export const rules = defineRules([...tokenRules, ...legacyRules])

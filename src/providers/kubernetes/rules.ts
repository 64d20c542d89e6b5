import { manifestRules } from './rules-manifest.ts'
import { tokenRules } from './rules-token.ts'

export const rules = [...tokenRules, ...manifestRules]

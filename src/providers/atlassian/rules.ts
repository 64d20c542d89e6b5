import { contextRules } from './context-rules.ts'
import { tokenRules } from './token-rules.ts'

export const rules = [...tokenRules, ...contextRules]

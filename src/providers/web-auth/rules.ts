import { commandRules } from './rules-command.ts'
import { headerRules } from './rules-header.ts'
import { urlRules } from './rules-url.ts'

export const rules = [...urlRules, ...headerRules, ...commandRules]

import { assignmentRules } from './rules-assignment.ts'
import { keyValueRules } from './rules-key-value.ts'
import { sqlRules } from './rules-sql.ts'
import { urlRules } from './rules-url.ts'

export const rules = [...urlRules, ...keyValueRules, ...sqlRules, ...assignmentRules]

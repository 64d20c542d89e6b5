import { annotatedRules } from './annotated-rules.ts'
import { connectionRules } from './connection-rules.ts'
import { contextRules } from './context-rules.ts'
import { entraRules } from './entra-rules.ts'
import { keyRules } from './key-rules.ts'
import { namedRules } from './named-rules.ts'
import { urlRules } from './url-rules.ts'

export const rules = [
  ...keyRules,
  ...annotatedRules,
  ...entraRules,
  ...connectionRules,
  ...urlRules,
  ...contextRules,
  ...namedRules,
]

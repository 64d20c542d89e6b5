import { accessKeyRules } from './access-key-rules.ts'
import { addressRules } from './address-rules.ts'
import { amazonRules } from './amazon-rules.ts'
import { bearerRules } from './bearer-rules.ts'

export const rules = [...accessKeyRules, ...bearerRules, ...addressRules, ...amazonRules]

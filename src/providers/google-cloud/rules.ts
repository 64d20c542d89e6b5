import { addressRules } from './address-rules.ts'
import { keyRules } from './key-rules.ts'
import { oauthRules } from './oauth-rules.ts'
import { serviceAccountRules } from './service-account-rules.ts'

export const rules = [...serviceAccountRules, ...oauthRules, ...keyRules, ...addressRules]

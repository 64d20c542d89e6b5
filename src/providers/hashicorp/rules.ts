import { clusterRules } from './cluster-rules.ts'
import { vaultContextRules } from './vault-context-rules.ts'
import { vaultTokenRules } from './vault-token-rules.ts'

export const rules = [...vaultTokenRules, ...vaultContextRules, ...clusterRules]

import { pemRules } from './rules-pem.ts'
import { sshAndPgpRules } from './rules-ssh-pgp.ts'
import { storeRules } from './rules-store.ts'
import { toolRules } from './rules-tool.ts'

export const rules = [...pemRules, ...sshAndPgpRules, ...storeRules, ...toolRules]

import { buildRules } from './rules-build.ts'
import { frameworkRules } from './rules-framework.ts'
import { hashRules } from './rules-hash.ts'
import { loginRules } from './rules-login.ts'
import { obscuredRules } from './rules-obscured.ts'
import { packageRules } from './rules-package.ts'
import { systemRules } from './rules-system.ts'

export const rules = [
  ...loginRules,
  ...frameworkRules,
  ...hashRules,
  ...systemRules,
  ...obscuredRules,
  ...packageRules,
  ...buildRules,
]

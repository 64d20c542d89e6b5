import { prefixedSecret } from '#core/prefixed-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  prefixedSecret({
    variable: 'BRANCH_SECRET',
    id: 'branch-secret',
    name: 'Branch secret',
    kind: 'api-key',
    severity: 'high',
    form: ['secret_live_', ['base62', 32]],
    references: ['https://help.branch.io'],
  }),
  prefixedSecret({
    variable: 'BRANCH_KEY',
    id: 'branch-live-key',
    name: 'Branch key',
    kind: 'api-key',
    severity: 'low',
    form: ['key_live_', ['base62', 32]],
    references: ['https://help.branch.io'],
  }),
  prefixedSecret({
    variable: 'BRANCH_KEY',
    id: 'branch-test-key',
    name: 'Branch test key',
    kind: 'api-key',
    severity: 'low',
    form: ['key_test_', ['base62', 32]],
    references: ['https://help.branch.io'],
  }),
])

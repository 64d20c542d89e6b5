import { prefixedSecret } from '#core/prefixed-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  prefixedSecret({
    variable: 'TRIGGER_SECRET_KEY',
    id: 'trigger-dev-secret-key',
    name: 'Trigger.dev secret key',
    kind: 'api-key',
    severity: 'high',
    form: ['tr_prod_', ['base62', 20, 32]],
    references: ['https://trigger.dev/docs'],
  }),
  prefixedSecret({
    variable: 'TRIGGER_SECRET_KEY',
    id: 'trigger-dev-development-key',
    name: 'Trigger.dev development or staging key',
    kind: 'api-key',
    severity: 'medium',
    form: ['tr_dev_', ['base62', 20, 32]],
    references: ['https://trigger.dev/docs'],
  }),
  prefixedSecret({
    variable: 'TRIGGER_SECRET_KEY',
    id: 'trigger-dev-staging-key',
    name: 'Trigger.dev staging key',
    kind: 'api-key',
    severity: 'medium',
    form: ['tr_stg_', ['base62', 20, 32]],
    references: ['https://trigger.dev/docs'],
  }),
  prefixedSecret({
    variable: 'TRIGGER_ACCESS_TOKEN',
    id: 'trigger-dev-personal-token',
    name: 'Trigger.dev personal access token',
    kind: 'access-token',
    severity: 'high',
    form: ['tr_pat_', ['base36', 30, 60]],
    references: ['https://trigger.dev/docs'],
  }),
])

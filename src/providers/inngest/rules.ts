import { namedSecret } from '#core/named-secret.ts'
import { prefixedSecret } from '#core/prefixed-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  prefixedSecret({
    variable: 'INNGEST_SIGNING_KEY',
    id: 'inngest-signing-key',
    name: 'Inngest signing key',
    kind: 'api-key',
    severity: 'high',
    form: ['signkey-prod-', ['hex', 64]],
    references: ['https://www.inngest.com/docs'],
  }),
  prefixedSecret({
    variable: 'INNGEST_SIGNING_KEY',
    id: 'inngest-staging-signing-key',
    name: 'Inngest staging signing key',
    kind: 'api-key',
    severity: 'medium',
    form: ['signkey-staging-', ['hex', 64]],
    references: ['https://www.inngest.com/docs'],
  }),
  prefixedSecret({
    variable: 'INNGEST_SIGNING_KEY',
    id: 'inngest-test-signing-key',
    name: 'Inngest test signing key',
    kind: 'api-key',
    severity: 'low',
    form: ['signkey-test-', ['hex', 64]],
    references: ['https://www.inngest.com/docs'],
  }),
  prefixedSecret({
    variable: 'INNGEST_SIGNING_KEY',
    id: 'inngest-branch-signing-key',
    name: 'Inngest branch signing key',
    kind: 'api-key',
    severity: 'medium',
    form: ['signkey-branch-', ['hex', 64]],
    references: ['https://www.inngest.com/docs'],
  }),
  namedSecret({
    vendor: ['inngest'],
    words: ['key', 'secret', 'token'],
    id: 'inngest-event-key',
    name: 'Inngest event key',
    kind: 'api-key',
    severity: 'medium',
    form: [['base64url', 86]],
    references: ['https://www.inngest.com/docs'],
  }),
])

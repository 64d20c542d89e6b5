import { namedSecret } from '#core/named-secret.ts'
import { prefixedSecret } from '#core/prefixed-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  prefixedSecret({
    variable: 'PLAID_ACCESS_TOKEN',
    id: 'plaid-production-access-token',
    name: 'Plaid production access token',
    kind: 'access-token',
    severity: 'critical',
    form: ['access-production-', ['uuid']],
    references: ['https://plaid.com/docs/quickstart/glossary/'],
  }),
  prefixedSecret({
    variable: 'PLAID_ACCESS_TOKEN',
    id: 'plaid-development-access-token',
    name: 'Plaid development access token',
    kind: 'access-token',
    severity: 'high',
    form: ['access-development-', ['uuid']],
    references: ['https://plaid.com/docs/quickstart/glossary/'],
  }),
  prefixedSecret({
    variable: 'PLAID_ACCESS_TOKEN',
    id: 'plaid-sandbox-access-token',
    name: 'Plaid sandbox access token',
    kind: 'access-token',
    severity: 'low',
    form: ['access-sandbox-', ['uuid']],
    references: ['https://plaid.com/docs/quickstart/glossary/'],
  }),
  namedSecret({
    vendor: ['plaid'],
    id: 'plaid-secret',
    name: 'Plaid secret',
    kind: 'client-secret',
    severity: 'critical',
    form: [['hex', 30]],
    references: ['https://plaid.com/docs/quickstart/glossary/'],
  }),
])

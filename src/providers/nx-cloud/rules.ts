import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['nx cloud', 'nxcloud'],
    id: 'nx-cloud-access-token',
    name: 'Nx Cloud access token',
    kind: 'access-token',
    severity: 'high',
    form: [['base64', 62, 64], '=='],
    references: ['https://nx.dev'],
  }),
  namedSecret({
    vendor: ['nx cloud', 'nxcloud'],
    id: 'nx-cloud-access-token-one',
    name: 'Nx Cloud access token (one =)',
    kind: 'access-token',
    severity: 'high',
    form: [['base64', 63], '='],
    references: ['https://nx.dev'],
  }),
  namedSecret({
    vendor: ['nx cloud', 'nxcloud'],
    id: 'nx-cloud-access-token-no',
    name: 'Nx Cloud access token (no =)',
    kind: 'access-token',
    severity: 'high',
    form: [['base64', 64]],
    references: ['https://nx.dev'],
  }),
])

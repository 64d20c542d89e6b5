import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['web3storage', 'web3 storage', 'web3.storage'],
    id: 'web3-storage-api-token',
    name: 'web3.storage API token',
    kind: 'access-token',
    severity: 'medium',
    overlaps: ['jwt-token'],
    form: ['eyJ', ['base64url', 20, 60], '.eyJ', ['base64url', 60, 300], '.', ['base64url', 43]],
    references: ['https://web3.storage'],
  }),
])

import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['brandfetch'],
    id: 'brandfetch-api-key',
    name: 'Brandfetch API key',
    kind: 'api-key',
    severity: 'low',
    form: [['base64', 43], '='],
    references: ['https://docs.brandfetch.com'],
  }),
  namedSecret({
    vendor: ['brandfetch'],
    id: 'brandfetch-api-key-of-the-older-form',
    name: 'Brandfetch API key of the older form',
    kind: 'api-key',
    severity: 'low',
    form: [['base62', 40]],
    references: ['https://docs.brandfetch.com'],
  }),
])

import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['holistic'],
    words: ['key', 'token', 'secret', 'auth', 'api', 'bearer'],
    id: 'holistic-api-key',
    name: 'Holistics API key',
    kind: 'api-key',
    severity: 'high',
    form: [['base64url', 43], '='],
    references: ['https://www.holistics.io'],
  }),
  namedSecret({
    vendor: ['holistic'],
    words: ['key', 'token', 'secret', 'auth', 'api', 'bearer'],
    id: 'holistic-api-key-without-padding',
    name: 'Holistics API key without padding',
    kind: 'api-key',
    severity: 'high',
    form: [['base62', 40, 44]],
    references: ['https://www.holistics.io'],
  }),
])

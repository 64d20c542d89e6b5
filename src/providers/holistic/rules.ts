import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: [
      'holistics api',
      'holistics key',
      'holistics token',
      'holistics_',
      'holisticapi',
      'holistic api',
      'holistic token',
      'holistic key',
    ],
    id: 'holistic-api-key',
    name: 'Holistics API key',
    kind: 'api-key',
    severity: 'high',
    form: [['base64url', 43], '='],
    references: ['https://www.holistics.io'],
  }),
  namedSecret({
    vendor: ['holistics api', 'holistics key', 'holistics token', 'holistics_', 'holistic api', 'holistic token'],
    id: 'holistic-api-key-without-padding',
    name: 'Holistics API key without padding',
    kind: 'api-key',
    severity: 'high',
    form: [['base62', 40, 44]],
    references: ['https://www.holistics.io'],
  }),
])

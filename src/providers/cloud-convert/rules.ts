import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['cloudconvert'],
    id: 'cloud-convert-api-key',
    name: 'CloudConvert API key',
    kind: 'api-key',
    severity: 'medium',
    overlaps: ['jwt-token'],
    form: ['eyJ', ['base64url', 20, 60], '.', ['base64url', 100, 900], '.', ['base64url', 600, 700]],
    references: ['https://cloudconvert.com/api/v2'],
  }),
  namedSecret({
    vendor: ['cloudconvert'],
    id: 'cloud-convert-legacy-api-key',
    name: 'CloudConvert legacy API key',
    kind: 'api-key',
    severity: 'medium',
    form: [['base62', 64]],
    references: ['https://cloudconvert.com/api/v2'],
  }),
])

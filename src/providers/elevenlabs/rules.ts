import { namedSecret } from '#core/named-secret.ts'
import { prefixedSecret } from '#core/prefixed-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  prefixedSecret({
    variable: 'ELEVENLABS_API_KEY',
    id: 'elevenlabs-api-key',
    name: 'ElevenLabs API key',
    kind: 'api-key',
    severity: 'medium',
    form: ['sk_', ['hex', 48]],
    exactly: true,
    confidence: 0.9,
    references: ['https://elevenlabs.io/docs/api-reference/authentication'],
  }),
  namedSecret({
    vendor: ['elevenlabs', 'eleven labs', 'xi api key'],
    notBefore: 'A-Za-z0-9',
    id: 'elevenlabs-legacy-api-key',
    name: 'ElevenLabs API key (before 2024)',
    kind: 'api-key',
    severity: 'medium',
    form: [['hex', 32]],
    references: ['https://elevenlabs.io/docs/api-reference/authentication'],
  }),
])

import { namedSecret } from '#core/named-secret.ts'
import { prefixedSecret } from '#core/prefixed-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  prefixedSecret({
    variable: 'RUNPOD_API_KEY',
    id: 'runpod-api-key',
    name: 'RunPod API key',
    kind: 'api-key',
    severity: 'high',
    form: ['rpa_', ['base62', 42, 50]],
    references: ['https://docs.runpod.io'],
  }),
  namedSecret({
    vendor: ['runpod'],
    words: ['key', 'token', 'secret'],
    id: 'runpod-legacy-api-key',
    name: 'RunPod API key (older form)',
    kind: 'api-key',
    severity: 'high',
    form: [['BASE36', 40]],
    confidence: 0.7,
    references: ['https://docs.runpod.io'],
  }),
])

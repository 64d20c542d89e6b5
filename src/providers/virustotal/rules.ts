import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['virus total', 'vt api', 'vt key', 'x apikey', 'vt secret', 'vt token'],
    words: ['key', 'token', 'secret'],
    id: 'virustotal-access-key',
    name: 'VirusTotal access key',
    kind: 'api-key',
    severity: 'medium',
    confidence: 0.7,
    form: [['base36', 64]],
    references: ['https://docs.virustotal.com'],
  }),
])

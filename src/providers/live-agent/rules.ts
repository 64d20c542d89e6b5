import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['liveagent', 'live agent', 'ladesk'],
    words: ['key', 'token', 'liveagent'],
    id: 'live-agent-api-key',
    name: 'LiveAgent API key',
    kind: 'api-key',
    severity: 'high',
    form: [['base36', 32]],
    references: ['https://www.liveagent.com'],
  }),
  namedSecret({
    vendor: ['liveagent', 'live agent', 'ladesk'],
    id: 'live-agent-api-key-letters-and-digits',
    name: 'LiveAgent API key (letters and digits)',
    kind: 'api-key',
    severity: 'high',
    form: [['base62', 32]],
    references: ['https://www.liveagent.com'],
  }),
])

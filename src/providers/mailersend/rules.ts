import { lettersCheck } from '#core/prefixed-secret.ts'
import { defineRules } from '#core/rule.ts'
import { fake } from '#core/samples.ts'
const token = (): string => `mlsn.${fake('mailersend', 'hex', 64)}`

export const rules = defineRules([
  {
    id: 'mailersend-api-token',
    name: 'MailerSend API token',
    kind: 'api-key',
    severity: 'high',
    confidence: 0.97,
    keywords: ['mlsn.'],
    pattern: /(?<secret>mlsn\.[0-9A-Za-z]{64})/,
    check: lettersCheck(/^mlsn\.[0-9a-f]{64}$/, 0.97),
    matches: () => [`MAILERSEND_API_KEY=${token()}`, `new MailerSend({ apiKey: "${token()}" })`],
    rejects: () => [token().slice(0, -1), `${token()}0`, 'mlsn.key'],
    references: ['https://developers.mailersend.com/general.html#authentication'],
  },
])

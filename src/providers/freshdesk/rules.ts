import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'
import { fake } from '#core/samples.ts'

const DOCS = 'https://developers.freshdesk.com/api/#authentication'
const key = (): string => fake('freshdesk/key', 'base62', 20)

export const rules = defineRules([
  namedSecret({
    vendor: ['freshdesk'],
    id: 'freshdesk-api-key',
    name: 'Freshdesk API key',
    kind: 'api-key',
    severity: 'high',
    form: [['base62', 20]],
    words: ['key', 'token', 'secret', 'auth', 'api'],
    references: [DOCS],
  }),
  {
    id: 'freshdesk-basic-auth',
    name: 'Freshdesk API key of a call with curl',
    kind: 'api-key',
    severity: 'high',
    confidence: 0.9,
    keywords: ['.freshdesk.com'],
    // The key is the user name, an X the password.
    pattern: /(?:-u|--user)[\s=]{0,2}["']?(?<secret>[A-Za-z0-9]{20}):[Xx]\b[\s\S]{0,160}?\.freshdesk\.com/,
    notBefore: '',
    minEntropyBits: 3,
    matches: () => [
      `curl -u ${key()}:X https://acme.freshdesk.com/api/v2/tickets`,
      `curl -v --user "${key()}:x" -H "Content-Type: application/json" 'https://acme.freshdesk.com/api/v2/agents'`,
    ],
    rejects: () => [
      `curl -u ${key()}:X https://acme.example.com/api/v2/tickets`,
      'curl -u yourapikey:X https://acme.freshdesk.com/api/v2/tickets',
    ],
    references: [DOCS],
  },
])

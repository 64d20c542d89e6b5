import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'
import { fake } from '#core/samples.ts'

const DOCS = 'https://developer.clickup.com/docs/authentication'
const token = (): string => `pk_2${fake('clickup/user', 'digits', 7)}_${fake('clickup/token', 'BASE36', 32)}`

export const rules = defineRules([
  {
    id: 'clickup-personal-token',
    name: 'ClickUp personal API token',
    kind: 'access-token',
    severity: 'high',
    confidence: 0.95,
    // Publishable keys of others start with "pk_" too.
    keywords: ['clickup', '"pk_', "'pk_", '=pk_', ' pk_', ':pk_'],
    pattern: /(?<secret>pk_\d{5,10}_[0-9A-Z]{32})/,
    notBefore: '\\w-',
    notAfter: '\\w-',
    minEntropyBits: 3,
    check: (secret) => ({ verdict: 'neutral', facts: { userId: secret.split('_')[1]! } }),
    matches: () => [`CLICKUP_API_TOKEN=${token()}`, `Authorization: ${token()}`, `"token": "${token()}"`],
    rejects: () => [`CLICKUP_API_TOKEN=${token().slice(0, -1)}`, `"pk_live_${fake('clickup/not', 'BASE36', 32)}"`],
    references: [DOCS],
  },
  namedSecret({
    vendor: ['click up'],
    id: 'clickup-client-secret',
    name: 'ClickUp OAuth client secret',
    kind: 'client-secret',
    severity: 'high',
    form: [['BASE36', 64]],
    words: ['secret', 'token', 'key'],
    references: [DOCS],
  }),
  namedSecret({
    vendor: ['click up'],
    id: 'clickup-access-token',
    name: 'ClickUp OAuth access token',
    kind: 'access-token',
    severity: 'high',
    form: [['digits', 5, 10], '_', ['hex', 64]],
    references: [DOCS],
  }),
])

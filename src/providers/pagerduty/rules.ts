import { namedSecret } from '#core/named-secret.ts'
import { prefixedSecret } from '#core/prefixed-secret.ts'
import { defineRules } from '#core/rule.ts'
import { fake } from '#core/samples.ts'

const DOCS = 'https://developer.pagerduty.com/docs/authentication'
const key = (seed: string): string => fake(`pagerduty/${seed}`, 'base64url', 20)
const userKey = (): string => `u+${fake('pagerduty/user', 'base62', 18)}`

export const rules = defineRules([
  {
    id: 'pagerduty-api-key',
    name: 'PagerDuty API key',
    kind: 'api-key',
    severity: 'high',
    confidence: 0.8,
    keywords: ['pagerduty', 'pager_duty', 'pd_api', 'pd_key', 'pd_token', 'token token='],
    startsWithKeyword: true,
    pattern:
      /(?:pager_?duty|pd_(?:api|key|token)|token token=)(?:[\w.-]{0,40}(?:key|token|auth|secret)[\w.-]{0,16})?["'\])]{0,3}\s{0,4}(?:=>|[=:,]|token)?\s{0,4}["']?(?:token\s{0,2}[ =:-]\s{0,2}(?:token=)?)?["']?(?<secret>[\w+-]{20})/i,
    notBefore: 'A-Za-z0-9',
    notAfter: '\\w+-',
    minEntropyBits: 3,
    check: (secret) => ({
      verdict: /\d/.test(secret) && /[A-Z]/.test(secret) && /[a-z]/.test(secret) ? 'neutral' : 'reject',
    }),
    matches: () => [
      `PAGERDUTY_API_KEY=${key('a')}`,
      `pagerduty: Token token=${userKey()}`,
      `-H 'Authorization: Token token=${key('b')}'`,
      `"pagerduty_token": "${userKey()}"`,
    ],
    rejects: () => [`PAGERDUTY_API_KEY=${key('a')}0`, 'PAGERDUTY_API_KEY=your-api-key-is-here', `API_KEY=${key('b')}`],
    references: [DOCS],
  },
  namedSecret({
    vendor: ['pager duty'],
    id: 'pagerduty-integration-key',
    name: 'PagerDuty integration or routing key',
    kind: 'api-key',
    severity: 'medium',
    form: [['base62', 32]],
    references: ['https://support.pagerduty.com/main/docs/services-and-integrations'],
  }),
  prefixedSecret({
    variable: 'PAGERDUTY_TOKEN',
    id: 'pagerduty-access-token',
    name: 'PagerDuty access token of an application',
    kind: 'access-token',
    severity: 'high',
    form: ['pdus+_', ['BASE36', 7, 10], '_', ['uuid']],
    references: [DOCS],
  }),
])

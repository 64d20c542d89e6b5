import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'
import { fake } from '#core/samples.ts'

const DOCS = 'https://developer.mixpanel.com/reference/service-accounts'
const user = (): string => `etl.${fake('mixpanel/user', 'hex', 6)}.mp-service-account`
const secret = (): string => fake('mixpanel/secret', 'base62', 32)

export const rules = defineRules([
  namedSecret({
    vendor: ['mixpanel'],
    id: 'mixpanel-api-secret',
    name: 'Mixpanel API secret',
    kind: 'api-key',
    severity: 'high',
    form: [['hex', 32]],
    words: ['secret', 'api key'],
    references: ['https://developer.mixpanel.com/reference/project-secret'],
  }),
  {
    id: 'mixpanel-service-account-secret',
    name: 'Mixpanel service account secret',
    kind: 'password',
    severity: 'high',
    confidence: 0.9,
    keywords: ['.mp-service-account'],
    pattern:
      /(?<user>[\w-]{1,64}\.[0-9a-z]{4,8}\.mp-service-account)["'\s,:;]{1,12}(?:[\w -]{1,40}["']?\s{0,4}[:=]\s{0,4}["']?)?(?<secret>[A-Za-z0-9]{32})/,
    notAfter: '\\w-',
    minEntropyBits: 3,
    check: (value) => ({ verdict: /[A-Z]/.test(value) && /[a-z]/.test(value) ? 'neutral' : 'reject' }),
    matches: () => [
      `curl --user ${user()}:${secret()} https://mixpanel.com/api/app/me`,
      `MIXPANEL_USERNAME=${user()}\nMIXPANEL_SECRET=${secret()}`,
    ],
    rejects: () => [user(), `${user()}:${secret()}0`, `svc:${secret()}`],
    references: [DOCS],
    overlaps: ['web-auth-basic-curl'],
  },
])

import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'
import { fake, fakeUuid } from '#core/samples.ts'

const DOCS = 'https://docs.workato.com/workato-api/api-clients.html'
const encode = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url')
const token = (seed: string, centre: string): string =>
  `wrk${centre}-${encode({ typ: 'JWT', alg: 'RS256' })}.${encode({ sub: fakeUuid(`workato/${seed}`), exp: 1_893_456_000 })}.${fake(`workato/${seed}`, 'base64url', 342)}`

export const rules = defineRules([
  {
    id: 'workato-api-token',
    name: 'Workato API token',
    kind: 'access-token',
    severity: 'critical',
    confidence: 0.98,
    keywords: ['wrkaus-', 'wrkaeu-', 'wrkajp-', 'wrkasg-', 'wrkaau-', 'wrkail-', 'wrkatrial-', 'wrkapreview-', 'wrtrial-'],
    startsWithKeyword: true,
    pattern: /(?<secret>wr(?:ka(?:us|eu|jp|sg|au|il|trial|preview)|trial)-eyJ[\w-]{10,200}\.[\w-]{20,800}\.[\w-]{40,700})/,
    notBefore: '\\w-',
    notAfter: '\\w-',
    reach: 1800,
    matches: () => [`WORKATO_API_TOKEN=${token('a', 'aus')}`, `Authorization: Bearer ${token('b', 'aeu')}`],
    rejects: () => ['DEV_API_TOKEN=wrkaus-...', 'wrkatrial-eyJ'],
    references: [DOCS],
    overlaps: ['jwt-token', 'web-auth-bearer-header'],
  },
  namedSecret({
    vendor: ['workato'],
    id: 'workato-legacy-token',
    name: 'Workato API token (older form)',
    kind: 'access-token',
    severity: 'critical',
    form: [['base36', 64]],
    words: ['token', 'key', 'secret'],
    references: [DOCS],
  }),
])

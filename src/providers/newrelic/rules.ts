import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'
import { fake, fakeUuid } from '#core/samples.ts'

const user = (): string => `NRAK-${fake('newrelic/user', 'BASE36', 27)}`
const license = (): string => `${fake('newrelic/license', 'hex', 32)}FFFFNRAL`
const insert = (): string => `NRII-${fake('newrelic/insert', 'base64url', 31)}k`
const references = ['https://docs.newrelic.com/docs/apis/intro-apis/new-relic-api-keys/']

/** Browser keys (`NRJS-`) are public. */
export const rules = defineRules([
  {
    id: 'newrelic-user-key',
    name: 'New Relic user key',
    kind: 'api-key',
    severity: 'high',
    confidence: 0.95,
    keywords: ['NRAK-'],
    pattern: /(?<secret>NRAK-[A-Z0-9]{27})/,
    matches: () => [`NEW_RELIC_API_KEY=${user()}`, `"Api-Key": "${user()}"`],
    rejects: () => [user().slice(0, -1), user().toLowerCase()],
    references,
  },
  {
    id: 'newrelic-license-key',
    name: 'New Relic license key',
    kind: 'api-key',
    severity: 'medium',
    confidence: 0.95,
    keywords: ['NRAL'],
    // 40 characters; those of the European region start with "eu01xx".
    pattern: /(?<secret>(?:[a-z]{2}\d{2}x{1,2}[0-9a-f]{26,27}|[0-9a-f]{32})(?:FFFF|[0-9a-f]{4})NRAL)/,
    minEntropyBits: 3,
    matches: () => [`NEW_RELIC_LICENSE_KEY=${license()}`, `license_key: 'eu01xx${fake('newrelic/eu', 'hex', 26)}FFFFNRAL'`],
    rejects: () => [license().slice(1), `${license()}X`],
    references,
  },
  {
    id: 'newrelic-insights-key',
    name: 'New Relic Insights key (legacy)',
    kind: 'api-key',
    severity: 'medium',
    confidence: 0.95,
    keywords: ['NRII-', 'NRIQ-'],
    pattern: /(?<secret>NRI[IQ]-[\w-]{32})/,
    notAfter: '\\w-',
    matches: () => [`X-Insert-Key: ${insert()}`, `queryKey = "${insert().replace('NRII', 'NRIQ')}"`],
    rejects: () => [insert().slice(0, -1), `${insert()}0`],
    references,
  },
  {
    id: 'newrelic-rest-api-key',
    name: 'New Relic REST API or admin key (legacy)',
    kind: 'api-key',
    severity: 'high',
    confidence: 0.95,
    keywords: ['NRRA-', 'NRAA-'],
    pattern: /(?<secret>NRRA-[0-9a-f]{42}|NRAA-[0-9a-f]{27})/,
    matches: () => [
      `NEWRELIC_REST_KEY=NRRA-${fake('newrelic/rest', 'hex', 42)}`,
      `admin_key: NRAA-${fake('newrelic/admin', 'hex', 27)}`,
    ],
    rejects: () => [`NRRA-${fake('newrelic/rest', 'hex', 41)}`, 'NRAA-key'],
    references,
  },
  namedSecret({
    vendor: 'new relic',
    words: ['license', 'key', 'token'],
    id: 'newrelic-license-key-by-name',
    name: 'New Relic license key (older form)',
    kind: 'api-key',
    severity: 'medium',
    form: [['hex', 40]],
    references: ['https://docs.newrelic.com/docs/apis/intro-apis/new-relic-api-keys/'],
  }),
  {
    id: 'newrelic-other-key',
    name: 'New Relic browser, mobile, admin or insert key',
    kind: 'api-key',
    severity: 'medium',
    confidence: 0.85,
    keywords: ['NRBR-', 'NRII-', 'NRIQ-', 'NRAA-', 'NRRA-', '-NRMA'],
    pattern: /(?<secret>NRBR-[0-9a-f]{19}|NRI[IQ]-[\w-]{24,31}|(?:[a-z]{2}\d{2}x{1,2}|[A-Za-z]{2})[0-9a-f]{34,42}-NRMA)/,
    notAfter: '\\w-',
    minEntropyBits: 2.5,
    matches: () => [
      `licenseKey: 'NRBR-${fake('newrelic/browser', 'hex', 19)}'`,
      `INSIGHTS_INSERT_KEY=NRII-${fake('newrelic/insert', 'base64url', 27)}9`,
      `applicationToken = "AA${fake('newrelic/mobile', 'hex', 40)}-NRMA"`,
    ],
    rejects: () => ['NRBR-short', `AA${fake('newrelic/mobile', 'hex', 30)}-NRMA`],
    references: ['https://docs.newrelic.com/docs/apis/intro-apis/new-relic-api-keys/'],
  },
  {
    id: 'newrelic-pixie-key',
    name: 'Pixie API or deploy key',
    kind: 'api-key',
    severity: 'medium',
    confidence: 0.9,
    keywords: ['px-api-', 'px-dep-'],
    pattern: /(?<secret>px-(?:api|dep)-[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})/,
    minEntropyBits: 2.5,
    matches: () => [`PX_API_KEY=px-api-${fakeUuid('newrelic/pixie')}`, `deployKey: px-dep-${fakeUuid('newrelic/pixie/2')}`],
    rejects: () => ['px-api-key', `px-api-${fakeUuid('newrelic/pixie')}0`],
    references: ['https://docs.px.dev/reference/admin/api-keys/'],
  },
])

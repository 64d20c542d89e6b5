import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'
import { fake } from '#core/samples.ts'

const DOCS = 'https://thingsboard.io/docs/reference/http-api/'
const token = (seed: string): string => fake(`thingsboard/${seed}`, 'base36', 20)

export const rules = defineRules([
  {
    id: 'thingsboard-url-token',
    name: 'ThingsBoard device access token in an address',
    kind: 'access-token',
    severity: 'medium',
    confidence: 0.85,
    keywords: ['/telemetry', '/attributes', '/rpc'],
    pattern: /\/api\/v1\/(?<secret>[A-Za-z0-9]{20})\/(?:telemetry|attributes|rpc|claim|provision)/,
    notBefore: '',
    minEntropyBits: 3,
    check: (secret) => ({ verdict: /\d/.test(secret) && /[a-z]/i.test(secret) ? 'neutral' : 'reject' }),
    matches: () => [
      `curl -d '{"t": 25}' https://thingsboard.cloud/api/v1/${token('a')}/telemetry`,
      `coap://coap.thingsboard.cloud/api/v1/${token('b')}/attributes`,
    ],
    rejects: () => ['https://acme.io/api/v1/$ACCESS_TOKEN/telemetry', `/api/v2/${token('a')}/telemetry`],
    references: [DOCS],
  },
  namedSecret({
    vendor: ['things board'],
    id: 'thingsboard-device-token',
    name: 'ThingsBoard device access token',
    kind: 'access-token',
    severity: 'medium',
    form: [['base62', 20]],
    words: ['token', 'secret', 'key'],
    references: [DOCS],
  }),
  {
    id: 'thingsboard-provision-secret',
    name: 'ThingsBoard device provisioning secret',
    kind: 'client-secret',
    severity: 'high',
    confidence: 0.9,
    keywords: ['provisionDevice'],
    startsWithKeyword: true,
    pattern:
      /(?:provisionDeviceKey\\?["']?\s{0,4}[:=]\s{0,4}\\?["']?(?<provisionKey>[a-z0-9]{20})\\?["']?[\s,;]{1,12}\\?["']?)?provisionDeviceSecret\\?["']?\s{0,4}[:=]\s{0,4}\\?["']?(?<secret>[a-z0-9]{20})/i,
    minEntropyBits: 3,
    check: (secret) => ({ verdict: /\d/.test(secret) ? 'neutral' : 'reject' }),
    matches: () => [
      `{"deviceName": "pump", "provisionDeviceKey": "${token('c')}", "provisionDeviceSecret": "${token('d')}"}`,
      `provisionDeviceSecret = '${token('e')}'`,
    ],
    rejects: () => [`"provisionDeviceKey": "${token('c')}"`, 'provisionDeviceSecret: YOUR_PROVISION_SECRET'],
    references: ['https://thingsboard.io/docs/user-guide/device-provisioning/'],
  },
])

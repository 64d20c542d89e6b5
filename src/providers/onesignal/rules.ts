import { namedSecret } from '#core/named-secret.ts'
import { defineRules, type Rule } from '#core/rule.ts'
import { fakeBytes, fakeUuid } from '#core/samples.ts'
import { checkOneSignalKey } from './app-key.ts'

const DOCS = 'https://documentation.onesignal.com/docs/en/keys-and-ids'

/** A synthetic key of the application or organization with this UUID. */
export function appKey(kind: 'app' | 'org', uuid: string, seed: string): string {
  const bytes = Buffer.concat([Buffer.from(uuid.replaceAll('-', ''), 'hex'), fakeBytes(`onesignal/${seed}`, 48)])
  const bits = `${[...bytes].map((byte) => byte.toString(2).padStart(8, '0')).join('')}000`
  const letters = bits.match(/.{5}/g)!.map((five) => 'abcdefghijklmnopqrstuvwxyz234567'[Number.parseInt(five, 2)]!)
  return `os_v2_${kind}_${letters.join('')}`
}

const key = (kind: 'app' | 'org', seed: string): string => appKey(kind, fakeUuid(`onesignal/${seed}`), seed)
const common = {
  kind: 'api-key',
  confidence: 0.95,
  startsWithKeyword: true,
  notBefore: '\\w-',
  notAfter: '\\w-',
  minEntropyBits: 3,
  check: checkOneSignalKey,
  references: [DOCS],
} as const satisfies Partial<Rule>

export const rules = defineRules([
  {
    ...common,
    id: 'onesignal-app-api-key',
    name: 'OneSignal app API key',
    severity: 'high',
    keywords: ['os_v2_app_'],
    pattern: /(?<secret>os_v2_app_[a-z2-7]{103})/,
    matches: () => [`ONESIGNAL_API_KEY=${key('app', 'a')}`, `Authorization: Key ${key('app', 'b')}`],
    rejects: () => ['ONESIGNAL_API_KEY=os_v2_app_short', key('app', 'a').slice(0, -1)],
  },
  {
    ...common,
    id: 'onesignal-organization-api-key',
    name: 'OneSignal organization API key',
    severity: 'critical',
    keywords: ['os_v2_org_'],
    pattern: /(?<secret>os_v2_org_[a-z2-7]{103})/,
    matches: () => [`ONESIGNAL_ORG_API_KEY=${key('org', 'c')}`, `"Authorization": "Key ${key('org', 'd')}"`],
    rejects: () => ['ONESIGNAL_API_KEY=os_v2_org_short', key('org', 'c').slice(0, -1)],
  },
  namedSecret({
    vendor: ['one signal'],
    id: 'onesignal-legacy-api-key',
    name: 'OneSignal REST API key or user auth key (older form)',
    kind: 'api-key',
    severity: 'high',
    form: [['base64', 48]],
    words: ['key', 'auth', 'basic', 'token', 'secret'],
    references: [DOCS],
  }),
  namedSecret({
    vendor: 'one signal',
    words: ['key', 'auth', 'token', 'rest', 'secret'],
    id: 'onesignal-rest-api-key',
    name: 'OneSignal REST API key',
    kind: 'api-key',
    severity: 'high',
    form: [['uuid']],
    confidence: 0.6,
    references: ['https://documentation.onesignal.com/docs/en/keys-and-ids'],
  }),
  namedSecret({
    vendor: 'one signal',
    words: ['rest', 'auth', 'secret', 'token'],
    id: 'onesignal-rest-api-key-without-hyphens',
    name: 'OneSignal REST API key without hyphens',
    kind: 'api-key',
    severity: 'high',
    form: [['hex', 32]],
    confidence: 0.6,
    references: ['https://documentation.onesignal.com/docs/en/keys-and-ids'],
  }),
])

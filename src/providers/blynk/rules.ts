import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'
import { fake } from '#core/samples.ts'

const DOCS = 'https://docs.blynk.io'
const clientId = (): string => `oa2-client-id_${fake('blynk/id', 'base64url', 32)}`
const clientSecret = (): string => fake('blynk/secret', 'base62', 40)

export const rules = defineRules([
  namedSecret({
    vendor: ['blynk'],
    id: 'blynk-device-token',
    name: 'Blynk device token',
    kind: 'access-token',
    severity: 'medium',
    form: [['base64url', 32]],
    references: [DOCS],
  }),
  {
    id: 'blynk-client-secret',
    name: 'Blynk OAuth client secret',
    kind: 'client-secret',
    severity: 'high',
    confidence: 0.9,
    keywords: ['oa2-client-id_'],
    startsWithKeyword: true,
    // As basic authentication, or named below the id.
    pattern:
      /(?<clientId>oa2-client-id_[\w-]{32})(?:["'\s]{0,2}:["'\s]{0,2}|["'\s,;&]{1,8}\w{0,16}secret["']{0,2}\s{0,4}[=:]\s{0,4}["']?)(?<secret>[\w-]{40})/i,
    notAfter: '\\w-',
    minEntropyBits: 3,
    matches: () => [
      `curl -X POST -u ${clientId()}:${clientSecret()} https://fra1.blynk.cloud/oauth2/token`,
      `client_id: "${clientId()}",\nclient_secret: "${clientSecret()}"`,
    ],
    rejects: () => [`client_id: ${clientId()}`, `${clientId()}:${clientSecret()}0`],
    references: [DOCS],
  },
  namedSecret({
    vendor: ['blynk'],
    id: 'blynk-named-client-secret',
    name: 'Blynk OAuth client secret by its name',
    kind: 'client-secret',
    severity: 'high',
    form: [['base62', 40]],
    words: ['secret', 'token', 'key'],
    references: [DOCS],
  }),
  {
    id: 'blynk-address-token',
    name: 'Blynk device or access token beside its address',
    kind: 'access-token',
    severity: 'medium',
    confidence: 0.97,
    keywords: ['blynk.cloud', 'blynk-cloud.com'],
    pattern: /bearer\s{1,4}(?<secret>[\w-]{40})["'\s\\][\s\S]{0,80}?blynk\.cloud|blynk-cloud\.com\/(?<secret_>[\w-]{32})\//i,
    notBefore: '',
    notAfter: '',
    minEntropyBits: 3.5,
    matches: () => [
      `curl -H "Authorization: Bearer ${fake('blynk/access', 'base62', 40)}" https://fra1.blynk.cloud/api/v1/organization/profile`,
      `http://blynk-cloud.com/${fake('blynk/device', 'base64url', 31)}a/get/V1`,
    ],
    rejects: () => ['https://fra1.blynk.cloud/api/v1', 'http://blynk-cloud.com/project/get'],
    references: ['https://docs.blynk.io/en/blynk.cloud/device-https-api'],
    overlaps: ['web-auth-bearer-header'],
  },
])

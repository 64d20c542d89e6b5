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
      /(?<clientId>oa2-client-id_[\w-]{32})(?::|["'\s,]{1,8}\w{0,16}secret["']{0,2}\s{0,4}[=:]\s{0,4}["']?)(?<secret>[A-Za-z0-9]{40})/i,
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
    words: ['secret'],
    references: [DOCS],
  }),
])

import { BETWEEN } from '#core/between.ts'
import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'
import { fake } from '#core/samples.ts'

const token = (): string => `00${fake('okta/token/2', 'base64url', 39)}k`

export const rules = defineRules([
  {
    id: 'okta-api-token',
    name: 'Okta API token',
    kind: 'access-token',
    severity: 'critical',
    confidence: 0.85,
    keywords: ['okta', 'ssws'],
    pattern: new RegExp(
      String.raw`(?:ssws["'\x60]?[\s+,]{1,4}["'\x60]?|okta[\s\S]{0,64}?(?:token|key)${BETWEEN})(?<secret>00[\w-]{40})`,
      'i',
    ),
    notBefore: '',
    notAfter: '\\w-',
    minEntropyBits: 4,
    companions: [
      {
        part: 'domain',
        pattern: /(?<domain>[a-z0-9][a-z0-9-]{1,62}\.okta(?:preview|-emea|-gov)?\.com)/,
        notBeside: 'A-Za-z0-9.-',
        optional: true,
      },
    ],
    matches: () => [
      `OKTA_API_TOKEN=${token()}`,
      `curl -H "Authorization: SSWS ${token()}" https://kagiban.okta.com/api/v1/users`,
      `okta:\n  client:\n    token: ${token()}`,
    ],
    rejects: () => [`API_TOKEN=${token()}`, `OKTA_API_TOKEN=${token()}0`, `OKTA_API_TOKEN=1${token().slice(1)}`],
    references: ['https://developer.okta.com/docs/guides/create-an-api-token/main/'],
  },
  {
    id: 'okta-client-secret',
    name: 'Okta OAuth client secret',
    kind: 'client-secret',
    severity: 'high',
    confidence: 0.65,
    keywords: ['okta'],
    pattern: new RegExp(String.raw`okta[\s\S]{0,120}?client[_-]?secret${BETWEEN}(?<secret>[\w-]{64}|[\w-]{40})`, 'i'),
    notBefore: '',
    notAfter: '\\w.(-',
    minEntropyBits: 4,
    matches: () => [
      `OKTA_OAUTH2_CLIENT_SECRET=${fake('okta/secret', 'base62', 40)}`,
      `okta:\n  oauth2:\n    client-id: 0oa${fake('okta/client', 'base62', 17)}\n    client-secret: ${fake('okta/new', 'base62', 64)}`,
    ],
    rejects: () => [
      `CLIENT_SECRET=${fake('okta/secret', 'base62', 40)}`,
      'OKTA_CLIENT_SECRET=process.env.OKTA_CLIENT_SECRET',
    ],
    references: ['https://developer.okta.com/docs/guides/client-secret-rotation-key/main/'],
  },
  namedSecret({
    vendor: 'okta',
    words: ['secret', 'token', 'key', 'api'],
    id: 'okta-api-token-by-name',
    name: 'Okta API token beside its name',
    kind: 'access-token',
    severity: 'critical',
    form: [['base64url', 42]],
    confidence: 0.7,
    references: ['https://developer.okta.com/docs/guides/create-an-api-token/main/'],
  }),
])

import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'
import { fake } from '#core/samples.ts'

const DOCS = 'https://developer.box.com/guides/authentication/'
const passphrase = (): string => fake('box/passphrase', 'hex', 32)

export const rules = defineRules([
  namedSecret({
    vendor: ['box access', 'box developer', 'box token', 'box api', 'box auth', 'api.box.com', 'box secret', 'box key'],
    id: 'box-access-token',
    name: 'Box developer or access token',
    kind: 'access-token',
    severity: 'high',
    form: [['base62', 32]],
    words: ['token', 'bearer'],
    references: [DOCS],
  }),
  namedSecret({
    vendor: ['box client', 'box app', 'box secret', 'box api', 'box oauth'],
    id: 'box-client-secret',
    name: 'Box client secret',
    kind: 'client-secret',
    severity: 'high',
    form: [['base62', 32]],
    words: ['secret', 'key'],
    references: [DOCS],
  }),
  {
    id: 'box-key-passphrase',
    name: 'Passphrase of the private key of a Box application',
    kind: 'password',
    severity: 'critical',
    confidence: 0.9,
    keywords: ['passphrase'],
    // The order of the file that the developer console gives out: the key and its passphrase, then the enterprise.
    pattern:
      /passphrase\\?"\s{0,4}:\s{0,4}\\?"(?<secret>[0-9a-f]{32})\\?"(?:\s|\\[nrt]){0,24}\}(?:\s|\\[nrt]){0,24}\}(?:\s|\\[nrt]){0,4},(?:\s|\\[nrt]){0,24}\\?"enterpriseID/,
    notAfter: '',
    minEntropyBits: 3,
    matches: () => [
      `"appAuth": {\n      "publicKeyID": "ab12cd34",\n      "passphrase": "${passphrase()}"\n    }\n  },\n  "enterpriseID": "1234567"`,
      `{\\"passphrase\\":\\"${passphrase()}\\"}},\\"enterpriseID\\":\\"1234567\\"}`,
    ],
    rejects: () => [
      `"passphrase": "${passphrase()}"`,
      `"passphrase": "${passphrase().slice(1)}"\n    }\n  },\n  "enterpriseID": "1234567"`,
    ],
    references: [DOCS],
  },
])

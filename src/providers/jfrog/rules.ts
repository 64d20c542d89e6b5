import { namedSecret } from '#core/named-secret.ts'
import { lettersCheck } from '#core/prefixed-secret.ts'
import { defineRules, type Companion } from '#core/rule.ts'
import { fake } from '#core/samples.ts'
import { checkReferenceToken } from './reference-token.ts'

const apiKey = (): string => `AKCp8${fake('jfrog/api', 'base58', 68)}`
const reference = (expiry: string): string =>
  Buffer.from(`reftkn:01:${expiry}:${fake('jfrog/reference', 'base62', 27)}`).toString('base64')

const host: Companion = {
  part: 'host',
  pattern: /(?<host>[a-z0-9][a-z0-9-]{1,62}\.jfrog\.io)/,
  notBeside: 'A-Za-z0-9.-',
  optional: true,
}

export const rules = defineRules([
  {
    id: 'jfrog-api-key',
    name: 'Artifactory API key (legacy)',
    kind: 'api-key',
    severity: 'high',
    confidence: 0.93,
    keywords: ['AKCp'],
    // Base58, but older ones are not.
    pattern: /(?<secret>AKCp[A-Za-z0-9]{69})/,
    check: lettersCheck(/^AKCp[1-9A-HJ-NP-Za-km-z]{69}$/, 0.93),
    notBefore: 'A-Za-z0-9+/',
    notAfter: 'A-Za-z0-9+/=',
    minEntropyBits: 4,
    companions: [host],
    matches: () => [
      `ARTIFACTORY_API_KEY=${apiKey()}`,
      `curl -H "X-JFrog-Art-Api: ${apiKey()}" https://kagiban.jfrog.io/artifactory/api/repositories`,
    ],
    rejects: () => [apiKey().slice(0, -1), `${apiKey()}1`],
    references: ['https://jfrog.com/help/r/jfrog-platform-administration-documentation/api-key'],
  },
  {
    id: 'jfrog-reference-token',
    name: 'JFrog reference token',
    kind: 'access-token',
    severity: 'high',
    confidence: 0.9,
    // Base64 of "reftkn:".
    keywords: ['cmVmdGtu'],
    pattern: /(?<secret>cmVmdGtu[A-Za-z0-9+/]{50,72}={0,2})/,
    notBefore: 'A-Za-z0-9+/',
    notAfter: 'A-Za-z0-9+/=',
    check: checkReferenceToken,
    companions: [host],
    matches: () => [
      `JFROG_ACCESS_TOKEN=${reference('0000000000')}`,
      `//kagiban.jfrog.io/artifactory/api/npm/:_authToken=${reference('1796000000')}`,
    ],
    rejects: () => [`cmVmdGtu${fake('jfrog/other', 'base62', 56)}`, reference('0000000000').slice(0, 40)],
    references: ['https://jfrog.com/help/r/jfrog-platform-administration-documentation/reference-token'],
  },
  namedSecret({
    vendor: ['jfrog', 'artifactory', 'bintray', 'xray'],
    words: ['key', 'token', 'secret', 'passw', 'auth', 'api'],
    id: 'jfrog-api-key-by-name',
    name: 'Artifactory API key beside its name',
    kind: 'api-key',
    severity: 'high',
    form: [['base62', 73]],
    references: ['https://jfrog.com/help/r/jfrog-platform-administration-documentation/api-key'],
  }),
  namedSecret({
    vendor: ['jfrog', 'artifactory', 'bintray', 'xray'],
    words: ['key', 'token', 'secret', 'passw', 'auth'],
    id: 'jfrog-identity-token',
    name: 'JFrog identity token',
    kind: 'access-token',
    severity: 'high',
    form: [['base62', 64]],
    references: ['https://jfrog.com/help/r/jfrog-platform-administration-documentation/api-key'],
  }),
  namedSecret({
    vendor: ['jfrog', 'artifactory'],
    words: ['key', 'token', 'secret', 'passw', 'auth', 'user'],
    id: 'jfrog-encrypted-password',
    name: 'Artifactory encrypted password',
    kind: 'password',
    severity: 'high',
    form: ['AP', ['HEX', 1], ['base62', 8, 60]],
    confidence: 0.6,
    references: ['https://jfrog.com/help/r/jfrog-platform-administration-documentation/api-key'],
  }),
])

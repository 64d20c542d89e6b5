import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'
import { fake, fakeUuid } from '#core/samples.ts'
import { checkBasicAuth, checkPassword, checkRegistryToken } from './basic-auth.ts'
import { checkToken, tokenChecksum } from './token-checksum.ts'

const NPMRC = 'https://docs.npmjs.com/cli/v11/configuring-npm/npmrc#auth-related-configuration'
const FORMAT = 'https://github.blog/security/announcing-npms-new-access-token-format/'
const base64 = (text: string): string => Buffer.from(text).toString('base64')

function fakeToken(): string {
  const random = fake('npm/token', 'base62', 30)
  return `npm_${random}${tokenChecksum(random)}`
}

export const rules = defineRules([
  {
    // "npm_" + 30 random characters + 6 of checksum, base 62. Source: README.md#format.
    id: 'npm-access-token',
    name: 'npm access token',
    kind: 'access-token',
    severity: 'high',
    confidence: 0.9,
    keywords: ['npm_'],
    pattern: /(?<secret>npm_[A-Za-z0-9]{30,80})/,
    notAfter: '\\w',
    minEntropyBits: 3.2,
    check: checkToken,
    matches: () => [`//registry.example.net/:_authToken=${fakeToken()}`, `NPM_TOKEN: "${fakeToken()}"`],
    rejects: () => ['npm_config_registry', `x${fakeToken()}`, `npm_${fake('npm/bad', 'base62', 36)}`],
    references: [FORMAT],
  },
  {
    // Until September 2021 a token was a UUID.
    id: 'npm-legacy-auth-token',
    name: 'npm access token (before 2021)',
    kind: 'access-token',
    severity: 'high',
    confidence: 0.85,
    keywords: ['_authToken'],
    pattern:
      /(?:\/\/(?<registry>[\w.:-]{1,120}(?:\/[\w.:~-]{1,80}){0,6})\/?:)?_authToken["']?\s{0,4}[=:]\s{0,4}["']?(?<secret>[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})/i,
    notBefore: '',
    notAfter: '\\w-',
    reach: 800,
    check: checkRegistryToken,
    matches: () => [
      `//registry.example.net/:_authToken=${fakeUuid('npm/legacy')}`,
      `_authToken = "${fakeUuid('npm/legacy')}"`,
      `echo "//npm.example.net/scope/:_authToken=${fakeUuid('npm/legacy')}" > .npmrc`,
    ],
    rejects: () => ['//registry.example.net/:_authToken=${NPM_TOKEN}', `_authToken=${fakeUuid('npm/legacy')}0`],
    references: [NPMRC, FORMAT],
  },
  {
    // A token of another registry: no form is known, so the name and the registry's address are all there is.
    id: 'npm-registry-auth-token',
    name: 'npm registry authentication token',
    kind: 'access-token',
    severity: 'high',
    confidence: 0.7,
    keywords: ['_authToken'],
    pattern:
      /\/\/(?<registry>[\w.:-]{1,120}(?:\/[\w.:~-]{1,80}){0,6})\/?:_authToken\s{0,4}=\s{0,4}["']?(?<secret>[A-Za-z0-9+/_.-]{16,1500}={0,2})/i,
    notBefore: '',
    notAfter: '\\w+/-',
    reach: 1700,
    minEntropyBits: 3.2,
    check: checkRegistryToken,
    matches: () => [
      `//npm.example.net/repository/npm/:_authToken=NpmToken.${fakeUuid('npm/nexus')}`,
      `//npm.example.net/:_authToken="${fake('npm/opaque', 'base64', 44)}"`,
    ],
    rejects: () => ['//npm.example.net/:_authToken=${TOKEN_OF_THE_REGISTRY}', `token=${fake('npm/opaque', 'base64', 44)}`],
    references: [NPMRC],
  },
  {
    id: 'npm-basic-auth',
    name: 'npm registry user and password (_auth)',
    kind: 'password',
    severity: 'high',
    confidence: 0.8,
    keywords: ['_auth'],
    pattern:
      /(?:\/\/(?<registry>[\w.:-]{1,120}(?:\/[\w.:~-]{1,80}){0,6})\/?:)?_auth["']?\s{0,4}[=:]\s{0,4}["']?(?<secret>[A-Za-z0-9+/]{8,512}={0,2})/,
    notBefore: '\\w',
    notAfter: 'A-Za-z0-9+/=',
    reach: 800,
    check: checkBasicAuth,
    matches: () => [
      `//npm.example.net/:_auth=${base64(`deploy:${fake('npm/basic', 'base62', 18)}`)}`,
      `_auth = "${base64(`ci@acme.test:${fake('npm/basic', 'base62', 18)}`)}"`,
    ],
    rejects: () => [`_auth=${fake('npm/noauth', 'hex', 32)}`, '_auth=true', `basic_auth=${base64('deploy:hunter22')}`],
    references: [NPMRC],
  },
  {
    id: 'npm-password',
    name: 'npm registry password (_password)',
    kind: 'password',
    severity: 'high',
    confidence: 0.85,
    keywords: ['_password'],
    pattern:
      /\/\/(?<registry>[\w.:-]{1,120}(?:\/[\w.:~-]{1,80}){0,6})\/?:_password\s{0,4}=\s{0,4}["']?(?<secret>[A-Za-z0-9+/]{8,256}={0,2})/,
    notBefore: '',
    notAfter: 'A-Za-z0-9+/=',
    reach: 800,
    companions: [
      {
        part: 'username',
        pattern: /:username\s{0,4}=\s{0,4}["']?(?<username>[^\s"']{1,128})/,
        notBeside: '',
        withinBytes: 400,
        optional: true,
      },
    ],
    check: checkPassword,
    matches: () => [
      `//npm.example.net/:username=deploy\n//npm.example.net/:_password=${base64(fake('npm/password', 'base62', 16))}\n`,
      `//npm.example.net/feed/:_password="${base64(fake('npm/password', 'base62', 52))}"`,
    ],
    rejects: () => [
      '//npm.example.net/:_password=${PASSWORD}',
      `//npm.example.net/:_password=${Buffer.from([1, 2, 3, 250, 251, 252, 253, 254]).toString('base64')}`,
      `my_password=${base64('hunter22hunter')}`,
    ],
    references: [NPMRC],
  },
  {
    id: 'npm-legacy-token-variable',
    name: 'npm access token (before 2021) in a variable',
    kind: 'access-token',
    severity: 'high',
    confidence: 0.7,
    keywords: ['npm'],
    pattern:
      /npm[_.-]?(?:registry[_.-]?|auth[_.-]?|access[_.-]?|api[_.-]?|publish[_.-]?|ci[_.-]?){0,2}(?:token|key)["'`\]\\]{0,3}\s{0,4}(?:=>|:=|\|\||[=:,]|value=)\s{0,4}["'`\\]{0,3}(?<secret>[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})/i,
    notAfter: '\\w-',
    minEntropyBits: 2.8,
    matches: () => [
      `NPM_TOKEN=${fakeUuid('npm/variable')}`,
      `npmAuthToken: "${fakeUuid('npm/variable')}"`,
      `{"NPM_API_KEY": "${fakeUuid('npm/variable')}"}`,
    ],
    rejects: () => [`NPM_TOKEN=${fakeUuid('npm/variable')}-1`, `npm_package_id=${fakeUuid('npm/variable')}`],
    references: [FORMAT],
  },
  namedSecret({
    vendor: ['npm token', 'npm auth', 'npm key', 'npm secret', 'npm access', 'npm api'],
    id: 'npm-token-by-name',
    name: 'npm access token (older form)',
    kind: 'access-token',
    severity: 'critical',
    form: [['uuid']],
    confidence: 0.6,
    references: ['https://docs.npmjs.com/cli/v11/configuring-npm/npmrc#auth-related-configuration'],
  }),
])

import { defineRules, type Rule } from '#core/rule.ts'
import { fake } from '#core/samples.ts'
import { checkStatelessToken } from './stateless-token.ts'
import { checkToken, tokenChecksum } from './token-checksum.ts'

const FORMATS = 'https://github.blog/engineering/platform-security/behind-githubs-new-authentication-token-formats/'
const REFERENCES = [
  FORMATS,
  'https://docs.github.com/en/authentication/keeping-your-account-and-data-secure/about-authentication-to-github#githubs-token-formats',
]

function fakeToken(prefix: string, randomLength = 30): string {
  const random = fake(`github/${prefix}`, 'base62', randomLength)
  return `${prefix}_${random}${tokenChecksum(random)}`
}

interface Family extends Pick<Rule, 'id' | 'name' | 'kind' | 'severity'> {
  readonly prefix: string
  readonly randomLength?: number
}

/** A token of the format of 2021: three letters, `_`, random base 62, and a checksum in the last six characters. */
function tokenRule({ prefix, randomLength, ...about }: Family): Rule {
  const token = (): string => fakeToken(prefix, randomLength)
  return {
    ...about,
    confidence: 0.9,
    keywords: [`${prefix}_`],
    pattern: new RegExp(`(?<secret>${prefix}_[A-Za-z0-9]{20,251})`),
    notAfter: '\\w',
    minEntropyBits: 3.2,
    check: checkToken,
    matches: () => [
      `export GITHUB_TOKEN=${token()}`,
      `{"auth": "${token()}"}`,
      `git clone https://x-access-token:${token()}@github.com/octo/repo.git`,
      `log\\n${token()}\\n`,
    ],
    rejects: () => [
      `${prefix}_tooshort`,
      `x${token()}`,
      // The length is right and the checksum is not.
      `token: ${prefix}_${fake(`github/${prefix}/bad`, 'base62', 36)}`,
    ],
    references: REFERENCES,
  }
}

const jwtPart = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url')

function fakeStatelessToken(): string {
  const payload = { iss: 'synthetic-issuer', exp: 1_900_000_000, installation: fake('github/installation', 'hex', 200) }
  const jwt = `${jwtPart({ alg: 'RS256', typ: 'JWT' })}.${jwtPart(payload)}.${fake('github/signature', 'base64url', 86)}`
  return `ghs_${fake('github/app', 'digits', 6)}_${jwt}`
}

export const tokenRules = defineRules([
  tokenRule({
    id: 'github-personal-access-token',
    name: 'GitHub personal access token (classic)',
    kind: 'access-token',
    severity: 'critical',
    prefix: 'ghp',
  }),
  tokenRule({
    id: 'github-oauth-access-token',
    name: 'GitHub OAuth access token',
    kind: 'access-token',
    severity: 'high',
    prefix: 'gho',
  }),
  tokenRule({
    id: 'github-app-user-token',
    name: 'GitHub App user access token',
    kind: 'access-token',
    severity: 'high',
    prefix: 'ghu',
  }),
  tokenRule({
    id: 'github-app-installation-token',
    name: 'GitHub App installation access token',
    kind: 'access-token',
    severity: 'high',
    prefix: 'ghs',
  }),
  tokenRule({
    id: 'github-app-refresh-token',
    name: 'GitHub App refresh token',
    kind: 'refresh-token',
    severity: 'high',
    prefix: 'ghr',
    randomLength: 70,
  }),
  {
    // "ghs_" + app id + "_" + JWT, about 520 characters, rolled out from 2026-04-27. Source: README.md#format.
    id: 'github-app-installation-jwt',
    name: 'GitHub App installation access token (stateless)',
    kind: 'access-token',
    severity: 'high',
    confidence: 0.95,
    keywords: ['ghs_'],
    pattern: /(?<secret>ghs_[0-9]{1,12}_eyJ[\w-]{10,400}\.eyJ[\w-]{10,1600}\.[\w-]{40,700})/,
    notAfter: '\\w-',
    reach: 2800,
    check: checkStatelessToken,
    matches: () => [`GH_TOKEN=${fakeStatelessToken()}`, `"token": "${fakeStatelessToken()}"`],
    rejects: () => [
      fakeStatelessToken().replace('ghs_', 'ghs_app'),
      `ghs_123456_eyJ${fake('github/nojwt', 'base64url', 60)}.eyJ${fake('github/nojwt2', 'base64url', 90)}.${fake('github/nojwt3', 'base64url', 86)}`,
    ],
    references: [
      'https://docs.github.com/en/apps/creating-github-apps/authenticating-with-a-github-app/generating-an-installation-access-token-for-a-github-app',
    ],
  },
  {
    // "github_pat_" + 22 + "_" + 59 characters of base 62. No published checksum.
    id: 'github-fine-grained-token',
    name: 'GitHub fine-grained personal access token',
    kind: 'access-token',
    severity: 'high',
    confidence: 0.95,
    keywords: ['github_pat_'],
    pattern: /(?<secret>github_pat_[A-Za-z0-9]{22}_[A-Za-z0-9]{40,200})/,
    notAfter: '\\w',
    minEntropyBits: 3.5,
    matches: () => [`GITHUB_TOKEN: ${fakeFineGrained()}`, `curl -H "Authorization: Bearer ${fakeFineGrained()}"`],
    rejects: () => ['github_pat_short', `x${fakeFineGrained()}`, 'github_pat_11AAAAAAA0_tooshort'],
    references: REFERENCES,
  },
])

function fakeFineGrained(): string {
  return `github_pat_${fake('github/pat/id', 'base62', 22)}_${fake('github/pat/key', 'base62', 59)}`
}

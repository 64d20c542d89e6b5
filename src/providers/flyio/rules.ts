import { defineRules } from '#core/rule.ts'
import { fake } from '#core/samples.ts'
import { checkBundle } from './macaroon.ts'
import { fakeMacaroon, packCaveat } from './samples.ts'

const TOKENS = 'https://fly.io/docs/security/tokens/'
const permission = (): string => `fm2_${fakeMacaroon('flyio/permission', packCaveat(0, 4711, 31))}`
const discharge = (): string => `fm2_${fakeMacaroon('flyio/discharge', [])}`
const deploy = (): string => `fo1_${fake('flyio/deploy', 'base64url', 43)}`
const legacy = (): string => fake('flyio/legacy/2', 'base64url', 43)

export const rules = defineRules([
  {
    // One macaroon or a bundle of them, with commas between and often "FlyV1 " before.
    id: 'flyio-macaroon-token',
    name: 'Fly.io access token',
    kind: 'access-token',
    severity: 'critical',
    confidence: 0.9,
    keywords: ['fm2_', 'fm1r_', 'fm1a_'],
    pattern: /(?<secret>fm(?:2|1r|1a)_[A-Za-z0-9+/]{60,1500}={0,2}(?:,fm(?:2|1r|1a)_[A-Za-z0-9+/]{60,1500}={0,2}){0,3})/,
    notAfter: 'A-Za-z0-9+/=',
    reach: 3100,
    check: checkBundle,
    matches: () => [
      `FLY_API_TOKEN="FlyV1 ${permission()},${discharge()}"`,
      `fly deploy --access-token ${permission()}`,
      `Authorization: FlyV1 ${permission()}`,
    ],
    rejects: () => ['fm2_short', `x${permission()}`, `fm2_${fake('flyio/noise', 'base64', 200)}`],
    references: [TOKENS],
  },
  {
    id: 'flyio-oauth-token',
    name: 'Fly.io OAuth access token',
    kind: 'access-token',
    severity: 'critical',
    confidence: 0.9,
    keywords: ['fo1_'],
    pattern: /(?<secret>fo1_[\w-]{43})/,
    notAfter: '\\w-',
    minEntropyBits: 3.5,
    matches: () => [`FLY_API_TOKEN=${deploy()}`, `access_token: ${deploy()}`],
    rejects: () => ['fo1_short', `x${deploy()}`, `${deploy()}0`],
    references: [TOKENS],
  },
  {
    // Before the prefixes a token was 43 base64url characters.
    id: 'flyio-legacy-token',
    name: 'Fly.io access token (without prefix)',
    kind: 'access-token',
    severity: 'high',
    confidence: 0.75,
    keywords: ['fly_api', 'fly_access', 'flyio', 'fly_io', 'fly.io'],
    pattern:
      /(?:\bfly(?:\.io|_?io)?[_.-]?(?:api|access|auth)?[_.-]?token)["'`\]\\]{0,3}\s{0,4}(?:=>|:=|\|\||[=:,]|value=)\s{0,4}["'`\\]{0,3}(?<secret>[\w-]{43})/i,
    notAfter: '\\w+/=.-',
    minEntropyBits: 4,
    check: (token) => ({
      verdict: /[0-9]/.test(token) && /[a-z]/.test(token) && /[A-Z]/.test(token) ? 'neutral' : 'reject',
    }),
    matches: () => [`FLY_API_TOKEN=${legacy()}`, `FLY_ACCESS_TOKEN: "${legacy()}"`, `fly_io_token = '${legacy()}'`],
    rejects: () => ['FLY_API_TOKEN=$FLY_API_TOKEN', `FLY_API_TOKEN=${legacy()}x`, `fly_api_host: ${legacy()}`],
    references: [TOKENS],
  },
])

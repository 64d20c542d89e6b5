import { defineRules } from '#core/rule.ts'
import { fake } from '#core/samples.ts'
import { checkHexMacaroon, checkMacaroon } from './macaroon.ts'
import { version1, version2 } from './samples.ts'

const PAPER =
  'https://research.google/pubs/macaroons-cookies-with-contextual-caveats-for-decentralized-authorization-in-the-cloud/'
const LND = 'https://docs.lightning.engineering/the-lightning-network/l402/macaroons'

const first = (seed: string, location: string, caveats?: readonly string[]): string =>
  version1(seed, location, caveats).toString('base64url')

export const rules = defineRules([
  {
    // Base64 of the first packet's length and name: "001" and a digit, "location".
    id: 'macaroon-token',
    name: 'Macaroon',
    kind: 'access-token',
    severity: 'high',
    confidence: 0.85,
    keywords: ['MDAx', 'MDAy', 'MDAz'],
    pattern: /(?<secret>MDA[xyz][A-Za-z0-9]{2}xvY2F0aW9u[A-Za-z0-9+/_-]{60,6000}={0,2})/,
    startsWithKeyword: true,
    follows: (bytes, start) => bytes[start + 6] === 0x78 && bytes[start + 7] === 0x76 && bytes[start + 8] === 0x59,
    notBefore: 'A-Za-z0-9+/_-',
    notAfter: 'A-Za-z0-9+/=_-',
    reach: 6200,
    check: checkMacaroon,
    matches: () => [
      `access_token: ${first('a', 'matrix.acme-corp.io', ['gen = 1', 'user_id = @ada:acme-corp.io'])}`,
      `"root": "${first('b', 'login.ubuntu.com', ['login.ubuntu.com|account|eyJ1c2VybmFtZSI6ImEifQ=='])}"`,
    ],
    rejects: () => [`MDAx${fake('macaroon/noise', 'base62', 100)}`, first('a', 'matrix.acme-corp.io').slice(0, 60)],
    references: [PAPER],
  },
  {
    id: 'macaroon-lnd',
    name: 'Macaroon of a Lightning node (lnd)',
    kind: 'access-token',
    severity: 'critical',
    confidence: 0.9,
    keywords: ['0201036c6e64', 'AgEDbG5k'],
    pattern: /(?<secret>0201036c6e64[0-9a-f]{80,3000}|AgEDbG5k[A-Za-z0-9+/_-]{60,2000}={0,2})/i,
    startsWithKeyword: true,
    notAfter: 'A-Za-z0-9+/=_-',
    reach: 3200,
    check: (secret) => (secret.startsWith('02') ? checkHexMacaroon(secret) : checkMacaroon(secret)),
    matches: () => [
      `LND_MACAROON=${version2('lnd', 'lnd').toString('hex')}`,
      `Grpc-Metadata-macaroon: ${version2('lnd/2', 'lnd', ['time-before 2030-01-01T00:00:00Z']).toString('hex').toUpperCase()}`,
      `macaroon: '${version2('lnd/3', 'lnd').toString('base64')}'`,
    ],
    rejects: () => [version2('lnd', 'lnd').toString('hex').slice(0, 120), version2('lnd', 'other').toString('hex')],
    references: [LND],
  },
])

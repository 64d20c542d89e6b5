import { defineRules, type Rule } from '#core/rule.ts'
import { fake, fakeBytes, fakeUuid } from '#core/samples.ts'
import { checkToken, checksumOf } from './token-checksum.ts'
import { checkTunnelFile, checkTunnelToken } from './tunnel.ts'

const FORMATS = 'https://developers.cloudflare.com/fundamentals/api/get-started/token-formats/'
const TUNNEL = 'https://developers.cloudflare.com/cloudflare-one/networks/connectors/cloudflare-tunnel/configure-tunnels/'

interface Family extends Pick<Rule, 'id' | 'name' | 'kind' | 'severity'> {
  readonly prefix: string
}

/** Prefix, 40 characters, and eight hex digits of CRC-32. Source: README.md#format. */
function tokenRule({ prefix, ...about }: Family): Rule {
  const covered = (): string => prefix + fake(`cloudflare/${prefix}`, 'base62', 40)
  const token = (): string => covered() + checksumOf(covered())
  return {
    ...about,
    confidence: 0.95,
    keywords: [prefix],
    pattern: new RegExp(`(?<secret>${prefix}[\\w-]{40}[0-9a-fA-F]{8})`),
    notAfter: '\\w-',
    minEntropyBits: 3.2,
    check: checkToken,
    matches: () => [
      `CLOUDFLARE_API_TOKEN=${token()}`,
      `curl -H "Authorization: Bearer ${token()}"`,
      `api_token = "${covered()}${fake('cloudflare/unchecked', 'hex', 8)}"`,
    ],
    rejects: () => [`${prefix}short`, `x${token()}`, `${token()}0`],
    references: [FORMATS],
  }
}

function fakeTunnelToken(): string {
  const secret = fakeBytes('cloudflare/tunnel', 32).toString('base64')
  const json = JSON.stringify({ a: fake('cloudflare/account', 'hex', 32), t: fakeUuid('cloudflare/tunnel'), s: secret })
  return Buffer.from(json).toString('base64')
}

function fakeTunnelFile(space: string): string {
  const value = (name: string, text: string): string => `"${name}":${space}"${text}"`
  const fields = [
    value('AccountTag', fake('cloudflare/account', 'hex', 32)),
    value('TunnelSecret', fakeBytes('cloudflare/file', 32).toString('base64')),
    value('TunnelID', fakeUuid('cloudflare/file')),
  ]
  return `{${fields.join(`,${space}`)}}`
}

export const tokenRules = defineRules([
  tokenRule({
    id: 'cloudflare-user-api-token',
    name: 'Cloudflare user API token',
    kind: 'access-token',
    severity: 'high',
    prefix: 'cfut_',
  }),
  tokenRule({
    id: 'cloudflare-account-api-token',
    name: 'Cloudflare account API token',
    kind: 'access-token',
    severity: 'high',
    prefix: 'cfat_',
  }),
  tokenRule({
    id: 'cloudflare-global-api-key',
    name: 'Cloudflare global API key',
    kind: 'api-key',
    severity: 'critical',
    prefix: 'cfk_',
  }),
  {
    // "v1.0-" + 24 hex + "-" + 146 hex; a user's key for Origin CA certificates in all accounts.
    id: 'cloudflare-origin-ca-key',
    name: 'Cloudflare Origin CA key',
    kind: 'api-key',
    severity: 'high',
    confidence: 0.95,
    keywords: ['v1.0-'],
    pattern: /(?<secret>v1\.0-[0-9a-f]{24}-[0-9a-f]{100,200})/,
    notAfter: '\\w-',
    minEntropyBits: 3,
    matches: () => [
      `X-Auth-User-Service-Key: v1.0-${fake('cloudflare/ca/1', 'hex', 24)}-${fake('cloudflare/ca/2', 'hex', 146)}`,
      `CLOUDFLARE_API_USER_SERVICE_KEY=v1.0-${fake('cloudflare/ca/1', 'hex', 24)}-${fake('cloudflare/ca/2', 'hex', 146)}`,
    ],
    rejects: () => ['v1.0-rc1', `v1.0-${fake('cloudflare/ca/1', 'hex', 24)}`],
    references: ['https://developers.cloudflare.com/fundamentals/api/get-started/ca-keys/'],
  },
  {
    // All such tokens begin alike: base64 of {"a":" is eyJhIjoi.
    id: 'cloudflare-tunnel-token',
    name: 'Cloudflare Tunnel token',
    kind: 'access-token',
    severity: 'high',
    confidence: 0.85,
    keywords: ['eyJhIjoi'],
    pattern: /(?<secret>eyJhIjoi[A-Za-z0-9+/_-]{100,500}={0,2})/,
    notAfter: 'A-Za-z0-9+/=_.-',
    reach: 600,
    check: checkTunnelToken,
    matches: () => [`cloudflared tunnel run --token ${fakeTunnelToken()}`, `TUNNEL_TOKEN=${fakeTunnelToken()}`],
    rejects: () => [
      `token: ${Buffer.from(JSON.stringify({ a: fake('cloudflare/other', 'hex', 120) })).toString('base64')}`,
      `TUNNEL_TOKEN=${fakeTunnelToken().slice(0, 100)}`,
    ],
    references: [TUNNEL],
  },
  {
    id: 'cloudflare-tunnel-credentials',
    name: 'Cloudflare Tunnel credentials file',
    kind: 'access-key',
    severity: 'high',
    confidence: 0.95,
    keywords: ['TunnelSecret'],
    pattern: /TunnelSecret\\{0,3}"\s{0,8}:\s{0,8}\\{0,3}"(?<secret>[A-Za-z0-9+/]{42,90}={0,2})/,
    notAfter: 'A-Za-z0-9+/=',
    minEntropyBits: 3.5,
    companions: [
      {
        part: 'accountId',
        pattern: /AccountTag\\{0,3}"\s{0,8}:\s{0,8}\\{0,3}"(?<accountId>[0-9a-f]{32})/,
        optional: true,
      },
      {
        part: 'tunnelId',
        pattern: /TunnelID\\{0,3}"\s{0,8}:\s{0,8}\\{0,3}"(?<tunnelId>[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})/,
        optional: true,
      },
    ],
    check: checkTunnelFile,
    matches: () => [fakeTunnelFile(''), fakeTunnelFile(' ')],
    rejects: () => ['"TunnelSecret": ""', '{"AccountTag":"x","TunnelSecret":"short"}'],
    references: [TUNNEL],
  },
])

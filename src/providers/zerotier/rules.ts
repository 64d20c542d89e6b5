import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'
import { fake } from '#core/samples.ts'

const identity = (seed: string): string =>
  `${fake(`zerotier/${seed}`, 'hex', 10)}:0:${fake(`zerotier/${seed}/public`, 'hex', 128)}`
const secret = (): string => fake('zerotier/private', 'hex', 128)

export const rules = defineRules([
  namedSecret({
    vendor: ['zerotier', 'zt token', 'zt api', 'zt key', 'zt secret'],
    id: 'zerotier-api-token',
    name: 'ZeroTier API token',
    kind: 'access-token',
    severity: 'high',
    form: [['base62', 32]],
    words: ['token', 'key', 'secret'],
    references: ['https://docs.zerotier.com/api/tokens/'],
  }),
  {
    // Address, type, public key, private key.
    id: 'zerotier-identity-secret',
    name: 'ZeroTier identity secret',
    kind: 'private-key',
    severity: 'high',
    confidence: 0.97,
    keywords: [':0:'],
    follows: { through: '', within: 0, to: ['0-9a-f', '0-9a-f'] },
    pattern: /(?<address>[0-9a-f]{10}):0:[0-9a-f]{128}:(?<secret>[0-9a-f]{128})/,
    reach: 320,
    minEntropyBits: 3,
    matches: () => [`${identity('a')}:${secret()}`, `identity.secret: "${identity('b')}:${secret()}"`],
    rejects: () => [identity('a'), `${identity('b')}:${secret().slice(1)}`],
    references: ['https://docs.zerotier.com/protocol/'],
  },
])

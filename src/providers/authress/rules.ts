import { defineRules } from '#core/rule.ts'
import { fake, fakeBytes } from '#core/samples.ts'

/** How a PKCS #8 Ed25519 private key begins in base64. Its 16 bytes are the same in every key. */
const ED25519 = 'MC4CAQAwBQYDK2VwBCIEI'
const HEAD = Buffer.from('302e020100300506032b657004220420', 'hex')

const accessKey = (prefix: string): string => {
  const key = Buffer.concat([HEAD, fakeBytes(`authress/${prefix}`, 32)]).toString('base64')
  return `${prefix}_${fake('authress/client', 'base36', 24)}.${fake('authress/key', 'base36', 4)}.acc-${fake('authress/account', 'base36', 14)}.${key}`
}

export const rules = defineRules([
  {
    id: 'authress-service-client-key',
    name: 'Authress service client access key',
    kind: 'access-key',
    severity: 'critical',
    confidence: 0.95,
    keywords: ['.acc-', '.acc_'],
    pattern:
      /(?<secret>(?:sc|ext|scauth|authress)_[A-Za-z0-9]{5,30}\.[a-z0-9]{4,6}\.(?<account>acc[_-][a-z0-9-]{10,32})\.(?<key>[\w+/=-]{30,120}))/,
    notBefore: '\\w-',
    notAfter: '\\w+/=-',
    check: (_, { account = '', key = '' }) => ({
      verdict: key.startsWith(ED25519) ? 'pass' : 'neutral',
      facts: { account },
    }),
    matches: () => [`AUTHRESS_KEY=${accessKey('sc')}`, `new ServiceClientTokenProvider('${accessKey('ext')}')`],
    rejects: () => [accessKey('sc').slice(0, 50), `x${accessKey('sc')}`, accessKey('sc').replace('.acc-', '.abc-')],
    references: ['https://authress.io/knowledge-base/docs/authorization/service-clients'],
  },
])

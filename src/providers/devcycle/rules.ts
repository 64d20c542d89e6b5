import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'
import { fake } from '#core/samples.ts'

const key = (seed: string): string => `dvc_server_${fake(`devcycle/${seed}`, 'hex', 40)}`

export const rules = defineRules([
  {
    id: 'devcycle-server-key',
    name: 'DevCycle server SDK key',
    kind: 'api-key',
    severity: 'medium',
    confidence: 0.9,
    keywords: ['dvc_server_'],
    startsWithKeyword: true,
    pattern: /(?<secret>dvc_server_[A-Za-z0-9]{16,64}(?:_[A-Za-z0-9]{1,40}){0,3})/,
    notBefore: '\\w-',
    notAfter: '\\w-',
    minEntropyBits: 3,
    check: (secret) => ({ verdict: /\d/.test(secret) ? 'neutral' : 'reject' }),
    matches: () => [`DEVCYCLE_SERVER_SDK_KEY=${key('a')}`, `initializeDevCycle('${key('b')}')`],
    rejects: () => ['dvc_server_token_hash', `x_${key('a')}`, 'DVC_SERVER_SDK_KEY'],
    references: ['https://docs.devcycle.com/platform/account-management/api-keys-and-sdk-keys'],
  },
  namedSecret({
    vendor: ['devcycle'],
    id: 'devcycle-client-secret',
    name: 'DevCycle client secret',
    kind: 'client-secret',
    severity: 'high',
    form: [['base64url', 64]],
    words: ['secret', 'token', 'key'],
    references: ['https://docs.devcycle.com/management-api/'],
  }),
])

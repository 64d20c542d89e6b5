import { namedSecret } from '#core/named-secret.ts'
import { defineRules, type Companion } from '#core/rule.ts'
import { fake } from '#core/samples.ts'

const KEY_PAIR = 'https://www.alibabacloud.com/help/en/ram/user-guide/create-an-accesskey-pair'

const keyId = (length: number): string => `LTAI5t${fake('alibaba/id', 'base62', length - 6)}`
const stsId = (): string => `STS.${fake('alibaba/sts', 'base62', 24)}`
const secret = (): string => fake('alibaba/secret', 'base62', 30)
const stsSecret = (): string => fake('alibaba/sts-secret', 'base62', 44)

/** Above what 40 hex digits can reach, so that a commit's id is no secret. */
const accessKeySecret = (least: number, most: number): Companion => ({
  part: 'accessKeySecret',
  pattern: new RegExp(`(?<accessKeySecret>[A-Za-z0-9]{${least},${most}})`),
  notBeside: 'A-Za-z0-9+/_.-',
  minEntropyBits: 3.9,
})

export const rules = defineRules([
  {
    // 16 characters in the oldest ids, 20 or 24 in later ones.
    id: 'alibaba-access-key',
    name: 'Alibaba Cloud access key',
    kind: 'access-key',
    severity: 'critical',
    confidence: 0.9,
    keywords: ['LTAI'],
    startsWithKeyword: true,
    pattern: /(?<accessKeyId>LTAI[A-Za-z0-9]{12,21})/,
    notBefore: '\\w+/-',
    notAfter: '\\w+/=-',
    minEntropyBits: 2.8,
    secret: 'accessKeySecret',
    companions: [accessKeySecret(30, 30)],
    matches: () => [
      `ALIBABA_CLOUD_ACCESS_KEY_ID=${keyId(24)}\nALIBABA_CLOUD_ACCESS_KEY_SECRET=${secret()}`,
      `{"accessKeyId": "${keyId(16)}", "accessKeySecret": "${secret()}"}`,
      `access_key: ${keyId(20)}`,
    ],
    rejects: () => [keyId(15), keyId(26), `x${keyId(24)}`, keyId(24).toLowerCase()],
    overlaps: ['alibaba-access-key-secret'],
    references: [KEY_PAIR],
  },
  {
    id: 'alibaba-sts-access-key',
    name: 'Alibaba Cloud temporary access key',
    kind: 'session',
    severity: 'high',
    confidence: 0.85,
    keywords: ['STS.'],
    startsWithKeyword: true,
    pattern: /(?<accessKeyId>STS\.[A-Za-z0-9]{20,29})/,
    notBefore: '\\w+/.-',
    notAfter: '\\w+/=.(-',
    minEntropyBits: 3.5,
    secret: 'accessKeySecret',
    companions: [
      accessKeySecret(32, 48),
      { part: 'securityToken', pattern: /(?<securityToken>CAIS[\w+/=-]{40,2000})/, withinBytes: 3000, optional: true },
    ],
    check: (_, { accessKeyId = '' }) => (/\d/.test(accessKeyId) ? { verdict: 'neutral' } : { verdict: 'reject' }),
    matches: () => [
      `AccessKeyId=${stsId()} AccessKeySecret=${stsSecret()}`,
      `"AccessKeyId": "${stsId()}", "AccessKeySecret": "${stsSecret()}", "SecurityToken": "CAIS${fake('alibaba/token', 'base64', 200)}"`,
    ],
    rejects: () => ['STS.short', 'import STS.AssumeRoleRequestBuilderFactory', `x${stsId()}`],
    overlaps: ['alibaba-access-key-secret'],
    references: [KEY_PAIR],
  },
  namedSecret({
    vendor: ['alibaba', 'aliyun', 'alicloud'],
    id: 'alibaba-access-key-secret',
    name: 'Alibaba Cloud access key secret',
    kind: 'access-key',
    severity: 'critical',
    form: [['base62', 30]],
    references: [KEY_PAIR],
  }),
  namedSecret({
    vendor: ['alibaba', 'aliyun', 'alicloud'],
    words: ['secret', 'token', 'key'],
    id: 'alibaba-sts-secret',
    name: 'Alibaba Cloud temporary access key secret',
    kind: 'session',
    severity: 'high',
    form: [['base62', 36, 48]],
    references: [KEY_PAIR],
  }),
])

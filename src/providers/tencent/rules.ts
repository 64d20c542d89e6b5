import { namedSecret } from '#core/named-secret.ts'
import { prefixedSecret } from '#core/prefixed-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  prefixedSecret({
    variable: 'TENCENTCLOUD_SECRET_ID',
    id: 'tencent-secret-id',
    name: 'Tencent Cloud SecretId',
    kind: 'access-key',
    severity: 'high',
    form: ['AKID', ['base62', 32]],
    references: ['https://www.tencentcloud.com/document/product/598'],
  }),
  namedSecret({
    vendor: ['tencent', 'qcloud'],
    words: ['secret', 'key', 'token'],
    id: 'tencent-secret-key',
    name: 'Tencent Cloud SecretKey',
    kind: 'access-key',
    severity: 'critical',
    form: [['base62', 32]],
    references: ['https://www.tencentcloud.com/document/product/598'],
  }),
])

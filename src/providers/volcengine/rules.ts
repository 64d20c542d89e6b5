import { namedSecret } from '#core/named-secret.ts'
import { prefixedSecret } from '#core/prefixed-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  prefixedSecret({
    variable: 'VOLCENGINE_ACCESS_KEY',
    id: 'volcengine-access-key-id',
    name: 'Volcengine access key id',
    kind: 'access-key',
    severity: 'high',
    form: ['AKLT', ['base62', 40, 60]],
    references: ['https://www.volcengine.com/docs/6291'],
  }),
  namedSecret({
    vendor: ['volcengine', 'volc secret', 'volc sk'],
    words: ['secret', 'token', 'key'],
    id: 'volcengine-secret-access-key',
    name: 'Volcengine secret access key',
    kind: 'access-key',
    severity: 'critical',
    form: [['base64', 50, 60]],
    references: ['https://www.volcengine.com/docs/6291'],
  }),
])

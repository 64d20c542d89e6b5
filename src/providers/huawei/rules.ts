import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['huawei', 'hms client', 'agconnect'],
    words: ['secret', 'token', 'key'],
    id: 'huawei-client-secret',
    name: 'Huawei client secret',
    kind: 'client-secret',
    severity: 'high',
    form: [['hex', 64]],
    references: ['https://developer.huawei.com/consumer/en/doc/'],
  }),
])

import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['mesibo'],
    words: ['token', 'key'],
    id: 'mesibo-app-token',
    name: 'mesibo app token',
    kind: 'access-token',
    severity: 'high',
    form: [['base62', 64]],
    references: ['https://mesibo.com/documentation'],
  }),
  namedSecret({
    vendor: ['mesibo'],
    words: ['token', 'secret'],
    id: 'mesibo-user-token',
    name: 'mesibo user token',
    kind: 'access-token',
    severity: 'medium',
    form: [['base36', 60, 70]],
    references: ['https://mesibo.com/documentation'],
  }),
])

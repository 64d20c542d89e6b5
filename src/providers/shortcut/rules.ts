import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: [
      'shortcut api',
      'shortcut token',
      'shortcut.com',
      'shortcut key',
      'clubhouse api',
      'clubhouse token',
      'shortcut secret',
      'clubhouse secret',
      'clubhouse key',
    ],
    id: 'shortcut-access-key',
    name: 'Shortcut access key',
    kind: 'api-key',
    severity: 'high',
    form: [['uuid']],
    references: ['https://developer.shortcut.com'],
  }),
])

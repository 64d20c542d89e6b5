import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['pusher'],
    words: ['secret', 'key', 'token'],
    id: 'pusher-app-secret',
    name: 'Pusher app secret',
    kind: 'client-secret',
    severity: 'high',
    form: [['hex', 20]],
    references: ['https://pusher.com/docs/channels/'],
  }),
  namedSecret({
    vendor: ['pusher beams'],
    words: ['secret', 'token', 'key'],
    id: 'pusher-beams-secret-key',
    name: 'Pusher Beams secret key',
    kind: 'api-key',
    severity: 'high',
    form: [['BASE36', 64]],
    references: ['https://pusher.com/docs/channels/'],
  }),
])

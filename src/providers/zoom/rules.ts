import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['zoom secret', 'zoom client', 'zoom api', 'zoom auth', 'zoom sdk', 'zoom app', 'zoom_', 'zoom.'],
    words: ['secret', 'token', 'key'],
    id: 'zoom-api-secret',
    name: 'Zoom client or API secret',
    kind: 'client-secret',
    severity: 'high',
    form: [['base62', 32]],
    references: ['https://developers.zoom.us/docs/'],
  }),
  namedSecret({
    vendor: ['zoom webhook', 'zoom secret', 'zoom verification'],
    words: ['token'],
    id: 'zoom-webhook-secret',
    name: 'Zoom webhook secret token',
    kind: 'signing-secret',
    severity: 'medium',
    form: [['base64url', 22]],
    references: ['https://developers.zoom.us/docs/'],
  }),
])

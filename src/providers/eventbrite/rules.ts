import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['eventbrite'],
    words: ['token', 'key', 'secret', 'bearer', 'auth'],
    id: 'eventbrite-private-token',
    name: 'Eventbrite private token',
    kind: 'access-token',
    severity: 'high',
    form: [['BASE36', 20]],
    references: ['https://www.eventbrite.com/platform/docs/authentication'],
  }),
  namedSecret({
    vendor: ['eventbrite'],
    words: ['secret', 'token', 'key'],
    id: 'eventbrite-client-secret',
    name: 'Eventbrite client secret',
    kind: 'client-secret',
    severity: 'high',
    form: [['BASE36', 48, 56]],
    references: ['https://www.eventbrite.com/platform/docs/authentication'],
  }),
])

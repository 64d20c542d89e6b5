import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['percy'],
    words: ['token', 'key', 'secret'],
    id: 'percy-project-token',
    name: 'Percy project token',
    kind: 'access-token',
    severity: 'medium',
    form: [['hex', 64]],
    references: ['https://www.browserstack.com/docs/percy'],
  }),
  namedSecret({
    vendor: ['percy'],
    id: 'percy-web-token',
    name: 'Percy web token',
    kind: 'access-token',
    severity: 'medium',
    form: ['web_', ['hex', 64]],
    references: ['https://www.browserstack.com/docs/percy'],
  }),
  namedSecret({
    vendor: ['percy'],
    id: 'percy-app-token',
    name: 'Percy app token',
    kind: 'access-token',
    severity: 'medium',
    form: ['app_', ['hex', 64]],
    references: ['https://www.browserstack.com/docs/percy'],
  }),
  namedSecret({
    vendor: ['percy'],
    id: 'percy-automate-token',
    name: 'Percy automate token',
    kind: 'access-token',
    severity: 'medium',
    form: ['auto_', ['hex', 64]],
    references: ['https://www.browserstack.com/docs/percy'],
  }),
])

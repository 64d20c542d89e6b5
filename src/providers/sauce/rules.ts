import { fakeOf } from '#core/form.ts'
import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: [
      'sauce access',
      'sauce labs',
      'saucelabs',
      'sauce api',
      'sauce key',
      'sauce ondemand',
      'sauce secret',
      'sauce token',
    ],
    words: ['key', 'token', 'secret', 'passw'],
    id: 'sauce-access-key',
    name: 'Sauce Labs access key',
    kind: 'access-key',
    severity: 'medium',
    form: [['uuid']],
    alsoMatches: () => [`SAUCE_USERNAME=ci\\nSAUCE_ACCESS_KEY=${fakeOf([['uuid']], 'sauce-access-key/a')}`],
    references: ['https://docs.saucelabs.com/basics/acct-team-mgmt/managing-user-info/'],
  }),
])

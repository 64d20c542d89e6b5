import { each, scoped } from '#core/found.ts'
import { textAt, textsAt, timeAt, present } from '#core/json-facts.ts'
import { lookAround } from '#core/look-around.ts'
import { DELETES_TOKEN, oneAction } from '#core/one-action.ts'
import { oneQuestion } from '#core/one-question.ts'
import { defineOnline, forRules } from '#core/online.ts'
import { tokenPage } from '#core/usual-pages.ts'

const RULES = ['particleio-access-token', 'particleio-call-token']
const CURRENT = 'https://api.particle.io/v1/access_tokens/current'

/** Source: https://docs.particle.io/reference/cloud-apis/api/#access-tokens (2026-11-25, not opened) */
const token = oneQuestion({
  url: CURRENT,
  identity: (json) => {
    const client = textAt(json, 'client')
    return client === undefined
      ? undefined
      : { scopes: textsAt(json, ['scopes']), ...present({ expiresAt: timeAt(json, 'expires_at') }), other: { client } }
  },
})

const access = lookAround([
  {
    what: 'scopes',
    url: CURRENT,
    finds: (json) => {
      if (textAt(json, 'client') === undefined) return undefined
      const scopes = textsAt(json, ['scopes'])
      return scopes.length === 0
        ? [{ action: 'all', resource: '*', severity: 'critical', field: 'scopes' }]
        : scoped(scopes, '*', 'scopes')
    },
  },
  {
    what: 'devices',
    url: 'https://api.particle.io/v1/devices',
    finds: each({ list: [], name: [['name'], ['id']], action: 'device', severity: 'high' }),
  },
])

export const online = defineOnline({
  verify: forRules(RULES, token),
  access: forRules(RULES, access),
  revoke: forRules(RULES, {
    actions: [oneAction({ method: 'DELETE', url: CURRENT, done: [204], effect: DELETES_TOKEN })],
    page: tokenPage('https://console.particle.io/'),
  }),
})

import { decodeBase64Json } from '#base/encoding.ts'
import { present, textAt, textsAt, valueAt } from '#core/json-facts.ts'
import { oneQuestion } from '#core/one-question.ts'
import { defineOnline } from '#core/online.ts'
import type { VerifyPlan } from '#core/verify.ts'
import { access } from './access.ts'
import { revoke } from './revoke.ts'

const PUBLIC = 'https://sentry.io'

/** The root says whose token it is; without one it answers too, and then names no scopes. */
const token = oneQuestion({
  url: '/api/0/',
  publicBase: PUBLIC,
  identity: (json) => {
    if (!Array.isArray(valueAt(json, 'auth', 'scopes'))) return undefined
    const user = textAt(json, 'user', 'email') ?? textAt(json, 'user', 'username')
    return { scopes: textsAt(json, ['auth', 'scopes']), ...present({ user, account: textAt(json, 'user', 'id') }) }
  },
})

/** A token of an organisation names its server, and is sent to no other. */
const organisationToken: VerifyPlan = {
  ...token,
  begin: (credential, setting) => {
    const claims = decodeBase64Json(credential['secret']!.reveal().split('_')[1] ?? '')
    const baseUrl = setting.baseUrl ?? PUBLIC
    const own = textAt(claims, 'url') ?? ''
    return URL.canParse(own) && new URL(own).host === new URL(baseUrl).host
      ? token.begin(credential, { ...setting, baseUrl })
      : { kind: 'unknown', reason: 'not-configured', detail: 'it is for another server' }
  },
}

export const online = defineOnline({
  selfHosted: 'https://sentry.example.com',
  verify: {
    'sentry-organization-token': organisationToken,
    'sentry-user-token': token,
    'sentry-unprefixed-token': token,
    'sentry-token-by-name': token,
  },
  access,
  revoke,
})

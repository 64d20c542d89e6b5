import { present, textAt, timeAt } from '#core/json-facts.ts'
import { oneQuestion } from '#core/one-question.ts'
import { defineOnline } from '#core/online.ts'
import { access } from './access.ts'
import { revoke } from './revoke.ts'

/** Source: https://open-api.netlify.com/#tag/user/operation/getCurrentUser (2026-11-25, not opened) */
const token = oneQuestion({
  url: 'https://api.netlify.com/api/v1/user',
  identity: (json) => {
    const account = textAt(json, 'id')
    const times = { createdAt: timeAt(json, 'created_at'), lastUsedAt: timeAt(json, 'last_login') }
    return account === undefined ? undefined : { account, ...present({ user: textAt(json, 'email'), ...times }) }
  },
})

export const online = defineOnline({
  verify: {
    'netlify-personal-access-token': token,
    'netlify-cli-token': token,
    'netlify-oauth-token': token,
    'netlify-app-token': token,
    'netlify-legacy-token': token,
    'netlify-token-by-name': token,
  },
  access,
  revoke,
})

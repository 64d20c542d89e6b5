import { present, textAt, timeAt } from '#core/json-facts.ts'
import { oneQuestion } from '#core/one-question.ts'
import { defineOnline } from '#core/online.ts'
import { revoke } from './revoke.ts'
import { access } from './access.ts'

/** Source: https://devcenter.heroku.com/articles/platform-api-reference#account (2026-11-25, not opened) */
const token = oneQuestion({
  url: 'https://api.heroku.com/account',
  headers: { accept: 'application/vnd.heroku+json; version=3' },
  limited: { 403: 'scope missing' },
  identity: (json) => {
    const account = textAt(json, 'id')
    const facts = { user: textAt(json, 'email'), organisation: textAt(json, 'default_organization', 'name') }
    return account === undefined ? undefined : { account, ...present({ ...facts, lastUsedAt: timeAt(json, 'last_login') }) }
  },
})

export const online = defineOnline({
  verify: {
    'heroku-api-key': token,
    'heroku-legacy-api-key': token,
    'heroku-netrc-password': token,
    'heroku-api-key-by-name': token,
  },
  revoke,
  access,
})

import { present, textAt, textsAt, timeAt } from '#core/json-facts.ts'
import { oneQuestion } from '#core/one-question.ts'
import { defineOnline } from '#core/online.ts'
import { revoke } from './revoke.ts'
import { access } from './access.ts'

/** Source: https://buildkite.com/docs/apis/rest-api/access-token (2026-11-25, not opened) */
const apiToken = oneQuestion({
  url: 'https://api.buildkite.com/v2/access-token',
  identity: (json) => {
    const account = textAt(json, 'uuid')
    if (account === undefined) return undefined
    const facts = { user: textAt(json, 'user', 'email'), createdAt: timeAt(json, 'created_at') }
    return { account, scopes: textsAt(json, ['scopes']), ...present(facts) }
  },
})

export const online = defineOnline({
  verify: { 'buildkite-api-token': apiToken, 'buildkite-legacy-api-token': apiToken },
  revoke,
  access,
})

import { present, textAt, timeAt } from '#core/json-facts.ts'
import { oneQuestion } from '#core/one-question.ts'
import { defineOnline } from '#core/online.ts'
import { access, revoke } from './reach.ts'

/** Source: https://docs.gitea.com/development/api-usage (2026-11-25, not opened) */
const token = oneQuestion({
  url: '/api/v1/user',
  carried: { header: 'authorization', before: 'token ' },
  limited: { 403: 'the token has no scope for its own user' },
  identity: (json) => {
    const user = textAt(json, 'login')
    return user === undefined
      ? undefined
      : { user, ...present({ account: textAt(json, 'id'), lastUsedAt: timeAt(json, 'last_login') }) }
  },
})

export const online = defineOnline({
  testedWith: ['Gitea'],
  selfHosted: 'https://gitea.corp.example',
  verify: { 'gitea-access-token': token },
  access: { 'gitea-access-token': access },
  revoke: { 'gitea-access-token': revoke },
})

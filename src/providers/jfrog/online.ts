import { present, textAt, timeAt } from '#core/json-facts.ts'
import { oneQuestion } from '#core/one-question.ts'
import { defineOnline } from '#core/online.ts'

/** Source: https://jfrog.com/help/r/jfrog-rest-apis/get-token-by-id (2026-11-25, not opened) */
const token = oneQuestion({
  url: '/access/api/v1/tokens/me',
  identity: (json) => {
    const user = textAt(json, 'subject')
    return user === undefined
      ? undefined
      : { user, ...present({ expiresAt: timeAt(json, 'expiry'), createdAt: timeAt(json, 'issued_at') }) }
  },
})

export const online = defineOnline({
  verify: { 'jfrog-reference-token': token, 'jfrog-identity-token': token },
  selfHosted: 'https://acme.jfrog.io',
})

import { present, textAt, timeAt } from '#core/json-facts.ts'
import { oneQuestion } from '#core/one-question.ts'
import { defineOnline } from '#core/online.ts'

/** Source: https://docs.tolgee.io/api/get-current-pat (2026-11-25, not opened) */
const personal = oneQuestion({
  url: '/v2/pats/current',
  publicBase: 'https://app.tolgee.io',
  carried: { header: 'x-api-key' },
  identity: (json) => {
    const account = textAt(json, 'user', 'id')
    return account === undefined
      ? undefined
      : { account, ...present({ user: textAt(json, 'user', 'username'), expiresAt: timeAt(json, 'expiresAt') }) }
  },
})

export const online = defineOnline({
  verify: { 'tolgee-personal-token': personal },
  selfHosted: 'https://tolgee.corp.example',
})

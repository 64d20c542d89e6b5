import { textAt } from '#core/json-facts.ts'
import { oneQuestion } from '#core/one-question.ts'
import { defineOnline } from '#core/online.ts'

/** Source: https://github.com/hexpm/specifications/blob/main/apiary.apib (2026-11-25, not opened) */
const key = oneQuestion({
  url: 'https://hex.pm/api/users/me',
  carried: { header: 'authorization' },
  identity: (json) => {
    const user = textAt(json, 'username')
    return user === undefined ? undefined : { user }
  },
})

export const online = defineOnline({ verify: { 'hex-pm-api-key': key } })

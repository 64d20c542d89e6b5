import { textAt, valueAt } from '#core/json-facts.ts'
import { oneQuestion } from '#core/one-question.ts'
import { defineOnline } from '#core/online.ts'

/** Source: https://help.cloudsmith.io/reference/user_self (2026-11-25, not opened) */
const key = oneQuestion({
  url: 'https://api.cloudsmith.io/v1/user/self/',
  carried: { header: 'x-api-key' },
  identity: (json) => {
    const user = valueAt(json, 'authenticated') === true ? textAt(json, 'slug') : undefined
    return user === undefined ? undefined : { user }
  },
})

export const online = defineOnline({ verify: { 'cloudsmith-api-key': key, 'cloudsmith-legacy-api-key': key } })

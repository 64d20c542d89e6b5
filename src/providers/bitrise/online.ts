import { present, textAt } from '#core/json-facts.ts'
import { oneQuestion } from '#core/one-question.ts'
import { defineOnline } from '#core/online.ts'

/** Source: https://api-docs.bitrise.io/#/user/user-profile (2026-11-25, not opened) */
const token = oneQuestion({
  url: 'https://api.bitrise.io/v0.1/me',
  carried: { header: 'authorization' },
  identity: (json) => {
    const user = textAt(json, 'data', 'username')
    return user === undefined ? undefined : { user, ...present({ account: textAt(json, 'data', 'slug') }) }
  },
})

export const online = defineOnline({ verify: { 'bitrise-access-token': token } })

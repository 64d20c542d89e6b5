import { present, textAt } from '#core/json-facts.ts'
import { oneQuestion } from '#core/one-question.ts'
import { defineOnline } from '#core/online.ts'

/** Source: https://developers.pipedrive.com/docs/api/v1/Users#getCurrentUser (2026-11-25, not opened) */
const key = oneQuestion({
  url: 'https://api.pipedrive.com/v1/users/me',
  carried: { header: 'x-api-token' },
  identity: (json) => {
    const account = textAt(json, 'data', 'id')
    return account === undefined
      ? undefined
      : { account, ...present({ user: textAt(json, 'data', 'email'), organisation: textAt(json, 'data', 'company_name') }) }
  },
})

export const online = defineOnline({ verify: { 'pipedrive-access-key': key } })

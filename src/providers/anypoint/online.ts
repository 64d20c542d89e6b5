import { present, textAt } from '#core/json-facts.ts'
import { oneQuestion } from '#core/one-question.ts'
import { defineOnline } from '#core/online.ts'

/**
 * Source: https://anypoint.mulesoft.com/exchange/portals/anypoint-platform/f1e97bc6-315a-4490-82a7-23abe036327a.anypoint-platform/access-management-api/ (2026-11-25, not opened)
 */
const token = oneQuestion({
  url: 'https://anypoint.mulesoft.com/accounts/api/me',
  identity: (json) => {
    const account = textAt(json, 'user', 'id')
    return account === undefined
      ? undefined
      : {
          account,
          ...present({ user: textAt(json, 'user', 'username'), organisation: textAt(json, 'user', 'organization', 'name') }),
        }
  },
})

export const online = defineOnline({ verify: { 'anypoint-access-token': token } })

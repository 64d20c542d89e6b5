import { present, textAt, timeAt } from '#core/json-facts.ts'
import { oneQuestion } from '#core/one-question.ts'
import { defineOnline } from '#core/online.ts'

/** Source: https://developer.cisco.com/meraki/api-v1/get-administered-identities-me/ (2026-11-25, not opened) */
const key = oneQuestion({
  url: 'https://api.meraki.com/api/v1/administered/identities/me',
  identity: (json) => {
    const user = textAt(json, 'email')
    return user === undefined ? undefined : { user, ...present({ lastUsedAt: timeAt(json, 'lastUsedDashboardAt') }) }
  },
})

export const online = defineOnline({ verify: { 'cisco-meraki-api-key': key } })

import { inTurn } from '#core/in-turn.ts'
import { present, textAt, timeAt } from '#core/json-facts.ts'
import { oneQuestion } from '#core/one-question.ts'
import { defineOnline } from '#core/online.ts'
import type { VerifyPlan } from '#core/verify.ts'

/** Source: https://developer.cisco.com/meraki/api-v1/get-administered-identities-me/ (2026-11-25, not opened) */
const keyAt = (host: string): VerifyPlan =>
  oneQuestion({
    url: `https://${host}/api/v1/administered/identities/me`,
    identity: (json) => {
      const user = textAt(json, 'email')
      return user === undefined ? undefined : { user, ...present({ lastUsedAt: timeAt(json, 'lastUsedDashboardAt') }) }
    },
  })

/**
 * An organisation is in one of four clouds; a fifth, of the government, is not asked.
 * Source: https://panoramicdata.github.io/Meraki.Api/api/Meraki.Api.Data.ApiRegion.html (2026-11-25)
 */
const key = inTurn(keyAt('api.meraki.com'), keyAt('api.meraki.ca'), keyAt('api.meraki.in'), keyAt('api.meraki.cn'))

export const online = defineOnline({ verify: { 'cisco-meraki-api-key': key } })

import { inTurn } from '#core/in-turn.ts'
import { present, textAt, timeAt } from '#core/json-facts.ts'
import { oneQuestion } from '#core/one-question.ts'
import { defineOnline } from '#core/online.ts'
import type { VerifyPlan } from '#core/verify.ts'

/** Source: https://developers.webflow.com/data/reference/token/introspect (2026-11-25, not opened) */
const tokenAt = (host: string): VerifyPlan =>
  oneQuestion({
    url: `https://${host}/v2/token/introspect`,
    identity: (json) => {
      const account = textAt(json, 'authorization', 'id')
      if (account === undefined) return undefined
      const times = {
        createdAt: timeAt(json, 'authorization', 'createdOn'),
        lastUsedAt: timeAt(json, 'authorization', 'lastUsed'),
      }
      return { account, ...present({ scopes: textAt(json, 'authorization', 'scope')?.split(/[, ]+/), ...times }) }
    },
  })

/** Tokens work in one of two regions. Source: https://developers.webflow.com/home/changelog/2026/11/17 (2026-11-25) */
const token = inTurn(tokenAt('api.webflow.com'), tokenAt('api.eu.webflow.com'))

export const online = defineOnline({ verify: { 'webflow-api-token': token } })

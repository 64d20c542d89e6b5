import { inTurn } from '#core/in-turn.ts'
import { present, textAt } from '#core/json-facts.ts'
import { oneQuestion } from '#core/one-question.ts'
import { defineOnline } from '#core/online.ts'
import type { VerifyPlan } from '#core/verify.ts'

/** Source: https://developers.pandadoc.com/reference/current-member-details (2026-11-25, not opened) */
const keyAt = (host: string): VerifyPlan =>
  oneQuestion({
    url: `https://${host}/public/v1/members/current`,
    carried: { header: 'authorization', before: 'API-Key ' },
    identity: (json) => {
      const account = textAt(json, 'user_id')
      return account === undefined
        ? undefined
        : { account, ...present({ user: textAt(json, 'email'), organisation: textAt(json, 'workspace_name') }) }
    },
  })

/** Accounts exist separately in each of two regions. Source: https://developers.pandadoc.com/docs/mcp-troubleshooting.md (2026-11-25) */
const key = inTurn(keyAt('api.pandadoc.com'), keyAt('api.pandadoc.eu'))

export const online = defineOnline({ verify: { 'pandadoc-access-key': key } })

import { inTurn } from '#core/in-turn.ts'
import { present, textAt } from '#core/json-facts.ts'
import { oneQuestion } from '#core/one-question.ts'
import { defineOnline } from '#core/online.ts'
import type { VerifyPlan } from '#core/verify.ts'

/** Source: https://docs.segmentapis.com/tag/Workspaces (2026-11-25, not opened) */
const tokenAt = (host: string): VerifyPlan =>
  oneQuestion({
    url: `https://${host}/`,
    identity: (json) => {
      const account = textAt(json, 'data', 'workspace', 'id')
      return account === undefined
        ? undefined
        : { account, ...present({ organisation: textAt(json, 'data', 'workspace', 'slug') }) }
    },
  })

/** A workspace is in one of two regions. */
const token = inTurn(tokenAt('api.segmentapis.com'), tokenAt('eu1.api.segmentapis.com'))

export const online = defineOnline({ verify: { 'segment-public-api-token': token } })

import { inTurn } from '#core/in-turn.ts'
import { present, textAt } from '#core/json-facts.ts'
import { oneQuestion } from '#core/one-question.ts'
import { defineOnline } from '#core/online.ts'
import type { VerifyPlan } from '#core/verify.ts'

/** Source: https://docs.jumpcloud.com/api/1.0/index.html (2026-11-25, not opened) */
const keyAt = (host: string): VerifyPlan =>
  oneQuestion({
    url: `https://${host}/api/organizations`,
    carried: { header: 'x-api-key' },
    identity: (json) => {
      const account = textAt(json, 'results', 0, 'id')
      return account === undefined
        ? undefined
        : { account, ...present({ organisation: textAt(json, 'results', 0, 'displayName') }) }
    },
  })

/** An organisation is in one of two regions. */
const key = inTurn(keyAt('console.jumpcloud.com'), keyAt('console.eu.jumpcloud.com'))

export const online = defineOnline({ verify: { 'jumpcloud-api-key': key, 'jumpcloud-prefixed-api-key': key } })

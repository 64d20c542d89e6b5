import { inTurn } from '#core/in-turn.ts'
import { present, textAt } from '#core/json-facts.ts'
import { oneQuestion } from '#core/one-question.ts'
import { defineOnline } from '#core/online.ts'
import type { VerifyPlan } from '#core/verify.ts'

/** Source: https://docs.customer.io/integrations/api/app/#operation/listWorkspaces (2026-11-25, not opened) */
const keyAt = (host: string): VerifyPlan =>
  oneQuestion({
    url: `https://${host}/v1/workspaces`,
    identity: (json) => {
      const account = textAt(json, 'workspaces', 0, 'id')
      return account === undefined
        ? undefined
        : { account, ...present({ organisation: textAt(json, 'workspaces', 0, 'name') }) }
    },
  })

/** A key is for one of two regions. */
const key = inTurn(keyAt('api.customer.io'), keyAt('api-eu.customer.io'))

export const online = defineOnline({ verify: { 'customerio-app-key': key } })

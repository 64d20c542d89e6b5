import { inTurn } from '#core/in-turn.ts'
import { present, textAt } from '#core/json-facts.ts'
import { oneQuestion } from '#core/one-question.ts'
import { defineOnline } from '#core/online.ts'
import type { VerifyPlan } from '#core/verify.ts'

/** Source: https://docs.cloud.llamaindex.ai/API/list-projects-api-v-1-projects-get (2026-11-25, not opened) */
const keyAt = (host: string): VerifyPlan =>
  oneQuestion({
    url: `https://${host}/api/v1/projects`,
    identity: (json) => {
      const account = textAt(json, 0, 'organization_id')
      return account === undefined ? undefined : { account, ...present({ organisation: textAt(json, 0, 'name') }) }
    },
  })

/** A key is for one of two regions. */
const key = inTurn(keyAt('api.cloud.llamaindex.ai'), keyAt('api.cloud.eu.llamaindex.ai'))

export const online = defineOnline({ verify: { 'llama-cloud-api-key': key } })

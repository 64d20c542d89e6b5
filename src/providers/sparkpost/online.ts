import { inTurn } from '#core/in-turn.ts'
import { present, textAt } from '#core/json-facts.ts'
import { oneQuestion } from '#core/one-question.ts'
import { defineOnline } from '#core/online.ts'
import type { VerifyPlan } from '#core/verify.ts'

/**
 * A key is for one of two regions, which know nothing of each other. Source: https://developers.sparkpost.com/api/account/
 * (2026-11-25, not opened)
 */
const at = (host: string): VerifyPlan =>
  oneQuestion({
    url: `https://${host}/api/v1/account`,
    carried: { header: 'authorization' },
    limited: { 403: 'the key lacks a permission' },
    identity: (json) => {
      const account = textAt(json, 'results', 'customer_id')
      const organisation = textAt(json, 'results', 'company_name')
      return account === undefined && organisation === undefined ? undefined : present({ account, organisation })
    },
  })

const apiKey = inTurn(at('api.sparkpost.com'), at('api.eu.sparkpost.com'))

export const online = defineOnline({ verify: { 'sparkpost-api-key': apiKey, 'sparkpost-api-key-by-name': apiKey } })

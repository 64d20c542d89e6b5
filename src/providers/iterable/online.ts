import { inTurn } from '#core/in-turn.ts'
import { textAt, valueAt } from '#core/json-facts.ts'
import { oneQuestion } from '#core/one-question.ts'
import { defineOnline } from '#core/online.ts'
import type { VerifyPlan } from '#core/verify.ts'

/** Source: https://api.iterable.com/api/docs (2026-11-25, not opened) */
const keyAt = (host: string): VerifyPlan =>
  oneQuestion({
    url: `https://${host}/api/lists`,
    carried: { header: 'api-key' },
    dead: [],
    judge: (answer) => {
      const body = answer.json()
      const code = body.ok ? textAt(body.value, 'code') : undefined
      return code === 'BadApiKey' ? { kind: 'dead', reason: 'not-accepted', detail: code } : undefined
    },
    identity: (json) => (Array.isArray(valueAt(json, 'lists')) ? {} : undefined),
  })

/** A project is in one of two data centres. */
const key = inTurn(keyAt('api.iterable.com'), keyAt('api.eu.iterable.com'))

export const online = defineOnline({ verify: { 'iterable-api-key': key } })

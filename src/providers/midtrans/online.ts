import { textAt } from '#core/json-facts.ts'
import { oneQuestion } from '#core/one-question.ts'
import { defineOnline } from '#core/online.ts'
import type { HttpAnswer } from '#core/outgoing-request.ts'
import type { Verdict } from '#core/verify.ts'

/** Midtrans tells its status in the body. */
function judgeStatus(answer: HttpAnswer): Verdict | undefined {
  const body = answer.json()
  const status = body.ok ? textAt(body.value, 'status_code') : undefined
  if (status === '404') return { kind: 'live', identity: {} }
  return status === '401' ? { kind: 'dead', reason: 'not-accepted', detail: 'status_code 401' } : undefined
}

/**
 * Asked about an order that does not exist: only a good key is told so.
 * Source: https://docs.midtrans.com/reference/code-2xx (2026-11-25, not opened)
 */
const live = oneQuestion({
  url: 'https://api.midtrans.com/v2/kagiban-does-not-exist/status',
  carried: { basic: ['secret', '='] },
  dead: [],
  judge: judgeStatus,
  identity: () => undefined,
})

/**
 * Asked about an order that does not exist: only a good key is told so.
 * Source: https://docs.midtrans.com/reference/code-2xx (2026-11-25, not opened)
 */
const sandbox = oneQuestion({
  url: 'https://api.sandbox.midtrans.com/v2/kagiban-does-not-exist/status',
  carried: { basic: ['secret', '='] },
  dead: [],
  judge: judgeStatus,
  identity: () => undefined,
})

export const online = defineOnline({ verify: { 'midtrans-server-key': live, 'midtrans-sandbox-server-key': sandbox } })

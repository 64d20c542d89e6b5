import { present, textAt } from '#core/json-facts.ts'
import { oneQuestion } from '#core/one-question.ts'
import { defineOnline } from '#core/online.ts'
import type { DeadReason, VerifyPlan } from '#core/verify.ts'

const REASONS: Readonly<Record<string, DeadReason>> = {
  access_token_not_found: 'not-accepted',
  access_token_revoked: 'revoked',
  access_token_not_active: 'disabled',
}

/** Source: https://developer.gocardless.com/api-reference/#api-usage-errors (2026-11-25, not opened) */
const at = (host: string): VerifyPlan =>
  oneQuestion({
    url: `https://${host}/creditors?limit=1`,
    headers: { 'gocardless-version': '2015-07-06' },
    dead: [],
    judge: (answer) => {
      const body = answer.json()
      const said = body.ok && answer.status === 401 ? (textAt(body.value, 'error', 'errors', 0, 'reason') ?? '') : ''
      const reason = Object.hasOwn(REASONS, said) ? REASONS[said] : undefined
      return reason === undefined ? undefined : { kind: 'dead', reason, detail: said }
    },
    identity: (json) => {
      const account = textAt(json, 'creditors', 0, 'id')
      return account === undefined
        ? undefined
        : { account, ...present({ organisation: textAt(json, 'creditors', 0, 'name') }) }
    },
  })

export const online = defineOnline({
  verify: {
    'gocardless-live-token': at('api.gocardless.com'),
    'gocardless-sandbox-token': at('api-sandbox.gocardless.com'),
  },
})

import { inTurn } from '#core/in-turn.ts'
import { present, textAt } from '#core/json-facts.ts'
import { oneQuestion } from '#core/one-question.ts'
import { defineOnline, forRules } from '#core/online.ts'
import { access } from './access.ts'
import { revoke } from './revoke.ts'
import type { VerifyPlan } from '#core/verify.ts'

/** Source: https://posthog.com/docs/api/users (2026-11-25, not opened) */
const at = (host: string): VerifyPlan =>
  oneQuestion({
    url: `https://${host}/api/users/@me/`,
    dead: [],
    judge: (answer) => {
      const body = answer.json()
      const code = body.ok ? textAt(body.value, 'code') : undefined
      if (answer.status === 401 && code === 'authentication_failed')
        return { kind: 'dead', reason: 'not-accepted', detail: code }
      const isLimited = body.ok && /missing required scope/.test(textAt(body.value, 'detail') ?? '')
      return answer.status === 403 && isLimited ? { kind: 'live', identity: {}, limited: 'scope missing' } : undefined
    },
    identity: (json) => {
      const account = textAt(json, 'uuid')
      const organisation = textAt(json, 'organization', 'name')
      return account === undefined ? undefined : { account, ...present({ user: textAt(json, 'email'), organisation }) }
    },
  })

const personal = inTurn(at('us.posthog.com'), at('eu.posthog.com'))

export const online = defineOnline({
  verify: forRules(['posthog-personal-api-key', 'posthog-oauth-access-token'], personal),
  access,
  revoke,
})

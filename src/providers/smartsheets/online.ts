import { inTurn } from '#core/in-turn.ts'
import { present, textAt } from '#core/json-facts.ts'
import { oneQuestion } from '#core/one-question.ts'
import { defineOnline } from '#core/online.ts'
import type { VerifyPlan } from '#core/verify.ts'
import { access } from './access.ts'
import { revoke } from './revoke.ts'

/** Source: https://developers.smartsheet.com/api/smartsheet/error-codes (2026-11-25, not opened) */
const tokenAt = (host: string): VerifyPlan =>
  oneQuestion({
    url: `https://${host}/2.0/users/me`,
    dead: [],
    judge: (answer) => {
      const body = answer.json()
      const code = body.ok ? textAt(body.value, 'errorCode') : undefined
      if (code === '1002') return { kind: 'dead', reason: 'not-accepted', detail: code }
      if (code === '1003') return { kind: 'dead', reason: 'expired', detail: code }
      return undefined
    },
    identity: (json) => {
      const account = textAt(json, 'id')
      return account === undefined
        ? undefined
        : { account, ...present({ user: textAt(json, 'email'), organisation: textAt(json, 'account', 'name') }) }
    },
  })

/** An account is in one of four regions. Source: https://developers.smartsheet.com/api/smartsheet/guides/basics/base-url (2026-11-25) */
const token = inTurn(
  tokenAt('api.smartsheet.com'),
  tokenAt('api.smartsheet.eu'),
  tokenAt('api.smartsheetgov.com'),
  tokenAt('api.smartsheet.au'),
)

export const online = defineOnline({
  verify: { 'smartsheets-api-access-token': token, 'smartsheets-api-access-token-of-the-older-form': token },
  access,
  revoke,
})

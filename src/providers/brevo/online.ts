import { present, textAt } from '#core/json-facts.ts'
import { oneQuestion } from '#core/one-question.ts'
import { defineOnline } from '#core/online.ts'
import type { DeadReason } from '#core/verify.ts'
import { access } from './access.ts'
import { revoke } from './revoke.ts'

const SAYINGS: Readonly<Record<string, DeadReason>> = {
  'Key not found': 'not-accepted',
  'API Key is not enabled': 'disabled',
}

/**
 * An address that the account does not allow is refused with the same status and code, so the message counts.
 * Source: https://developers.brevo.com/docs/ip-security (2026-11-25), https://developers.brevo.com/reference/getaccount (2026-11-25, not opened)
 */
const apiKey = oneQuestion({
  url: 'https://api.brevo.com/v3/account',
  carried: { header: 'api-key' },
  dead: [],
  judge: (answer) => {
    const body = answer.json()
    const said = body.ok && [401, 403].includes(answer.status) ? (textAt(body.value, 'message') ?? '') : ''
    if (said.startsWith('Access denied for resource ')) return { kind: 'live', identity: {}, limited: 'permission missing' }
    const reason = Object.hasOwn(SAYINGS, said) ? SAYINGS[said] : undefined
    return reason === undefined ? undefined : { kind: 'dead', reason, detail: said }
  },
  identity: (json) => {
    const user = textAt(json, 'email')
    return user === undefined ? undefined : { user, ...present({ organisation: textAt(json, 'companyName') }) }
  },
})

export const online = defineOnline({ verify: { 'brevo-api-key': apiKey }, access, revoke })

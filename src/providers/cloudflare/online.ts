import { inTurn } from '#core/in-turn.ts'
import { listAt, present, textAt, timeAt, valueAt } from '#core/json-facts.ts'
import { oneQuestion } from '#core/one-question.ts'
import { defineOnline } from '#core/online.ts'
import type { HttpAnswer } from '#core/outgoing-request.ts'
import type { DeadReason } from '#core/verify.ts'
import { revoke } from './revoke.ts'
import { access } from './access.ts'

const API = 'https://api.cloudflare.com/client/v4'
const STATES: Readonly<Record<string, DeadReason>> = { disabled: 'disabled', expired: 'expired' }

const codesOf = (answer: HttpAnswer): readonly unknown[] => {
  const body = answer.json()
  return body.ok ? listAt(body.value, 'errors').map((error) => valueAt(error, 'code')) : []
}

/**
 * Knows tokens of users only: one of an account is refused like one that is none (code 1000).
 * Source: https://github.com/cloudflare/cloudflare-docs/issues/29486 (2026-11-25)
 */
const userToken = oneQuestion({
  url: `${API}/user/tokens/verify`,
  dead: [],
  judge: (answer) => {
    if (answer.status === 401 && codesOf(answer).includes(1000))
      return { kind: 'dead', reason: 'not-accepted', detail: 'code 1000' }
    const body = answer.json()
    const state = answer.status === 200 && body.ok ? (textAt(body.value, 'result', 'status') ?? '') : ''
    const reason = Object.hasOwn(STATES, state) ? STATES[state] : undefined
    return reason === undefined ? undefined : { kind: 'dead', reason, detail: state }
  },
  identity: (json) => {
    const id = textAt(json, 'result', 'id')
    if (textAt(json, 'result', 'status') !== 'active' || id === undefined) return undefined
    return { ...present({ expiresAt: timeAt(json, 'result', 'expires_on') }), other: { token: id } }
  },
})

/** The question for tokens of accounts wants the account's id, so they are asked for it. */
const accountToken = oneQuestion({
  url: `${API}/accounts?per_page=5`,
  dead: [],
  identity: (json) => {
    const account = textAt(json, 'result', 0, 'id')
    return account === undefined ? undefined : { account, ...present({ organisation: textAt(json, 'result', 0, 'name') }) }
  },
})

/** Older tokens do not say whose they are. */
const tokenOfEither = inTurn(userToken, accountToken)

/** Source: https://developers.cloudflare.com/api/resources/user/methods/get (2026-11-25, not opened) */
const globalKey = oneQuestion({
  url: `${API}/user`,
  carried: { header: 'x-auth-key' },
  headers: { 'x-auth-email': '{email}' },
  dead: [],
  judge: (answer) =>
    answer.status === 403 && codesOf(answer).includes(9103)
      ? { kind: 'dead', reason: 'not-accepted', detail: 'code 9103' }
      : undefined,
  identity: (json) => {
    const account = textAt(json, 'result', 'id')
    return account === undefined ? undefined : { account, ...present({ user: textAt(json, 'result', 'email') }) }
  },
})

export const online = defineOnline({
  verify: {
    'cloudflare-user-api-token': userToken,
    'cloudflare-legacy-api-token': tokenOfEither,
    'cloudflare-token-by-name': tokenOfEither,
    'cloudflare-account-api-token': accountToken,
    'cloudflare-legacy-global-api-key': globalKey,
  },
  revoke,
  access,
})

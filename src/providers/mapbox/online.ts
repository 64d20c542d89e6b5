import { present, textAt, textsAt, timeAt } from '#core/json-facts.ts'
import { DELETES_TOKEN, byHandOnly } from '#core/one-action.ts'
import { oneQuestion } from '#core/one-question.ts'
import { defineOnline } from '#core/online.ts'
import { tokenPage } from '#core/usual-pages.ts'
import { twoStepAction } from '#core/two-step-action.ts'
import type { DeadReason } from '#core/verify.ts'

const question = { url: 'https://api.mapbox.com/tokens/v2', carried: { query: 'access_token' } } as const
const page = tokenPage('https://console.mapbox.com/account/access-tokens/')

const CODES: Readonly<Record<string, DeadReason>> = {
  TokenInvalid: 'not-accepted',
  TokenExpired: 'expired',
  TokenRevoked: 'revoked',
}

/** Status 200 whatever the token is: the code counts. Source: https://docs.mapbox.com/api/accounts/tokens.md#retrieve-a-token (2026-11-25, not opened) */
const token = oneQuestion({
  ...question,
  dead: [],
  judge: (answer) => {
    const body = answer.json()
    const code = body.ok && [200, 401].includes(answer.status) ? (textAt(body.value, 'code') ?? '') : ''
    const reason = Object.hasOwn(CODES, code) ? CODES[code] : undefined
    return reason === undefined ? undefined : { kind: 'dead', reason, detail: code }
  },
  identity: (json) => {
    const account = textAt(json, 'token', 'user')
    if (textAt(json, 'code') !== 'TokenValid' || account === undefined) return undefined
    const times = { createdAt: timeAt(json, 'token', 'created'), expiresAt: timeAt(json, 'token', 'expires') }
    const scopes = textsAt(json, ['token', 'scopes'])
    return { account, ...present(times), ...(scopes.length === 0 ? {} : { scopes }) }
  },
})

/** A token that may write tokens deletes itself. */
const ownToken = twoStepAction({
  first: question,
  ids: (json) => {
    const [user, id] = [textAt(json, 'token', 'user'), textAt(json, 'token', 'authorization')]
    return user === undefined || id === undefined ? undefined : { user, id }
  },
  act: ({ user, id }) => ({
    method: 'DELETE',
    url: `https://api.mapbox.com/tokens/v2/${user}/${id}`,
    carried: question.carried,
    done: [204],
    wasDead: [],
  }),
  effect: DELETES_TOKEN,
})

export const online = defineOnline({
  verify: { 'mapbox-secret-token': token, 'mapbox-temporary-token': token },
  revoke: { 'mapbox-secret-token': { actions: [ownToken], page }, 'mapbox-temporary-token': byHandOnly(page) },
})

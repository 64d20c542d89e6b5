import { present, textAt } from '#core/json-facts.ts'
import { oneQuestion } from '#core/one-question.ts'
import { defineOnline } from '#core/online.ts'
import type { Verdict, VerifyPlan } from '#core/verify.ts'
import { revoke } from './revoke.ts'
import { access } from './access.ts'

const TAGS: Readonly<Record<string, Verdict>> = {
  invalid_access_token: { kind: 'dead', reason: 'not-accepted', detail: 'invalid_access_token' },
  expired_access_token: { kind: 'dead', reason: 'expired', detail: 'expired_access_token' },
  user_suspended: { kind: 'dead', reason: 'disabled', detail: 'user_suspended' },
  missing_scope: { kind: 'live', identity: {}, limited: 'missing_scope' },
}

/**
 * Source: https://www.dropbox.com/developers/documentation/http/documentation#users-get_current_account (2026-11-25, not opened); the codes:
 * https://docs.rs/dropbox-sdk/0.14.1/dropbox_sdk/auth/enum.AuthError.html (2026-11-25)
 */
const account = (isAccessToken: boolean): VerifyPlan =>
  oneQuestion({
    url: 'https://api.dropboxapi.com/2/users/get_current_account',
    method: 'POST',
    body: { json: null },
    dead: [],
    judge: (answer) => {
      const body = answer.json()
      const tag = body.ok && answer.status === 401 ? (textAt(body.value, 'error', '.tag') ?? '') : ''
      if (!isAccessToken && tag === 'invalid_access_token') return undefined
      return Object.hasOwn(TAGS, tag) ? TAGS[tag] : undefined
    },
    identity: (json) => {
      const id = textAt(json, 'account_id')
      const facts = { user: textAt(json, 'email'), organisation: textAt(json, 'team', 'name') }
      return id === undefined ? undefined : { account: id, ...present(facts) }
    },
  })

export const online = defineOnline({
  // A refresh token has the form of an old long-lived one, and is refused here.
  verify: { 'dropbox-access-token': account(true), 'dropbox-long-lived-token': account(false) },
  revoke,
  access,
})

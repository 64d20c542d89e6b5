import { listAt, present, textAt, timeAt } from '#core/json-facts.ts'
import { oneQuestion } from '#core/one-question.ts'
import { defineOnline } from '#core/online.ts'
import type { HttpAnswer } from '#core/outgoing-request.ts'
import type { IdentityFacts, Verdict } from '#core/verify.ts'
import { serviceAccount } from './service-account-online.ts'
import { revoke } from './revoke.ts'
import { access } from './access.ts'

const accessToken = oneQuestion({
  url: 'https://oauth2.googleapis.com/tokeninfo',
  carried: { query: 'access_token' },
  dead: [],
  judge: (answer) =>
    answer.status === 400 && errorOf(answer) === 'invalid_token'
      ? { kind: 'dead', reason: 'not-accepted', detail: 'invalid_token' }
      : undefined,
  identity: (json) => {
    const client = textAt(json, 'azp') ?? textAt(json, 'aud')
    if (client === undefined) return undefined
    return {
      ...present({ user: textAt(json, 'email') ?? textAt(json, 'sub'), scopes: words(textAt(json, 'scope')) }),
      ...present({ expiresAt: seconds(textAt(json, 'exp')) }),
      other: { client },
    }
  },
})

/**
 * A refresh gives a token of one hour and changes nothing: Google's refresh tokens are not replaced by their use.
 * Source: https://developers.google.com/identity/protocols/oauth2/web-server#offline (2026-11-25, not opened)
 */
const userCredentials = oneQuestion({
  url: 'https://oauth2.googleapis.com/token',
  method: 'POST',
  carried: 'body',
  body: {
    form: {
      grant_type: 'refresh_token',
      client_id: '{clientId}',
      client_secret: '{clientSecret}',
      refresh_token: '{secret}',
    },
  },
  dead: [],
  judge: judgeRefresh,
  identity: (json): IdentityFacts | undefined =>
    textAt(json, 'access_token') === undefined ? undefined : present({ scopes: words(textAt(json, 'scope')) }),
})

function judgeRefresh(answer: HttpAnswer): Verdict | undefined {
  const code = errorOf(answer)
  if (code === 'deleted_client') return { kind: 'dead', reason: 'owner-gone', detail: code }
  // A company may demand a fresh login now and then (`invalid_rapt`), and a token of another client is refused too; the text tells.
  const body = answer.json()
  const said = body.ok && code === 'invalid_grant' ? (textAt(body.value, 'error_description') ?? '') : ''
  if (/expired or revoked/i.test(said)) return { kind: 'dead', reason: 'not-accepted', detail: 'expired or revoked' }
  return /account has been deleted/i.test(said) ? { kind: 'dead', reason: 'owner-gone', detail: said } : undefined
}

/** Reasons that Google gives for a key that it knows. Source: google/api/error_reason.proto, see the tests. */
const RESTRICTED = new Set([
  'SERVICE_DISABLED',
  'API_KEY_SERVICE_BLOCKED',
  'API_KEY_HTTP_REFERRER_BLOCKED',
  'API_KEY_IP_ADDRESS_BLOCKED',
  'API_KEY_ANDROID_APP_BLOCKED',
  'API_KEY_IOS_APP_BLOCKED',
])

/** Listing Gemini's models costs nothing; whether the key may do so or not, the answer says if it is one. */
const apiKey = oneQuestion({
  url: 'https://generativelanguage.googleapis.com/v1beta/models?pageSize=1',
  carried: { header: 'x-goog-api-key' },
  dead: [],
  judge: (answer) => {
    const body = answer.json()
    if (!body.ok || answer.status < 400) return undefined
    const details = listAt(body.value, 'error', 'details')
    const info = details.find((detail) => textAt(detail, 'reason') !== undefined)
    const reason = textAt(info, 'reason') ?? ''
    if (reason === 'API_KEY_INVALID') return { kind: 'dead', reason: 'not-accepted', detail: reason }
    if (!RESTRICTED.has(reason)) return undefined
    const account = textAt(info, 'metadata', 'consumer')
    return { kind: 'live', identity: present({ account }), limited: reason }
  },
  identity: (json) => (listAt(json, 'models').length > 0 ? {} : undefined),
})

function errorOf(answer: HttpAnswer): string | undefined {
  const body = answer.json()
  return body.ok ? textAt(body.value, 'error') : undefined
}

function words(text: string | undefined): readonly string[] | undefined {
  return text?.split(' ').filter(Boolean)
}

/** Google writes numbers as texts here. */
function seconds(text: string | undefined): string | undefined {
  return timeAt({ at: text === undefined ? undefined : Number(text) }, 'at')
}

export const online = defineOnline({
  verify: {
    'google-cloud-service-account-key': serviceAccount,
    'google-cloud-access-token': accessToken,
    'google-cloud-user-credentials': userCredentials,
    'google-cloud-api-key': apiKey,
    'google-cloud-auth-api-key': apiKey,
  },
  revoke,
  access,
})

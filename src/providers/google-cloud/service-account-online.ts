import { createPrivateKey, sign } from 'node:crypto'
import { ask } from '#core/conversation.ts'
import { present, textAt } from '#core/json-facts.ts'
import type { HttpAnswer } from '#core/outgoing-request.ts'
import { unexplained, type IdentityFacts, type Verdict, type VerifyPlan } from '#core/verify.ts'
import { derOf } from './service-account.ts'

const TOKEN_URL = 'https://oauth2.googleapis.com/token'
/** Seconds; the token that comes of it is thrown away. */
const LIFETIME = 300

/**
 * A statement signed with the key is exchanged for an access token; the key itself is never sent. The scope is the least there is: the
 * account's own address.
 * Source: https://developers.google.com/identity/protocols/oauth2/service-account (2026-11-25, not opened)
 */
export const serviceAccount: VerifyPlan = {
  parts: ['secret', 'clientEmail'],
  hosts: ['oauth2.googleapis.com'],
  begin: ({ secret, clientEmail, keyId, projectId }, { now }) => {
    const email = clientEmail!.reveal()
    const assertion = signedStatement(secret!.reveal(), email, keyId?.reveal(), now)
    if (assertion === undefined) return { kind: 'unknown', reason: 'structure-fails' }
    const form = { grant_type: 'urn:ietf:params:oauth:grant-type:jwt-bearer', assertion }
    const identity = { user: email, ...present({ account: projectId?.reveal() }) }
    return ask(
      {
        method: 'POST',
        url: TOKEN_URL,
        headers: { accept: 'application/json' },
        body: { form },
        secretParts: [{ part: 'secret', value: secret!, in: 'body', sent: 'signature' }],
        idempotent: true,
      },
      (answer) => judge(answer, identity),
    )
  },
}

function signedStatement(pem: string, email: string, keyId: string | undefined, now: number): string | undefined {
  const issued = Math.floor(now / 1000)
  const header = { alg: 'RS256', typ: 'JWT', ...present({ kid: keyId }) }
  const claims = {
    iss: email,
    scope: 'https://www.googleapis.com/auth/userinfo.email',
    aud: TOKEN_URL,
    iat: issued,
    exp: issued + LIFETIME,
  }
  const text = [header, claims].map((part) => Buffer.from(JSON.stringify(part)).toString('base64url')).join('.')
  try {
    const key = createPrivateKey({ key: derOf(pem), format: 'der', type: 'pkcs8' })
    return `${text}.${sign('sha256', Buffer.from(text), key).toString('base64url')}`
  } catch {
    return undefined
  }
}

/** `invalid_grant` is also the answer to a wrong clock, so what it is about has to be read. */
function judge(answer: HttpAnswer, identity: IdentityFacts): Verdict {
  const body = answer.json()
  if (!body.ok) return unexplained(answer)
  if (answer.status === 200 && textAt(body.value, 'access_token') !== undefined) return { kind: 'live', identity }
  const description = textAt(body.value, 'error_description') ?? ''
  if (textAt(body.value, 'error') !== 'invalid_grant') return unexplained(answer)
  if (description.startsWith('Invalid JWT Signature'))
    return { kind: 'dead', reason: 'not-accepted', detail: 'invalid signature' }
  if (/account not found/i.test(description)) return { kind: 'dead', reason: 'owner-gone', detail: 'account not found' }
  return unexplained(answer)
}

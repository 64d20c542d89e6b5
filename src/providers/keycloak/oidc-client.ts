import type { AccessOutcome, Grant } from '#core/access.ts'
import type { ConversationSetting, CredentialParts, Question } from '#core/conversation.ts'
import type { Dialogue } from '#core/dialogue.ts'
import { textAt } from '#core/json-facts.ts'
import type { HttpAnswer, SecretPart } from '#core/outgoing-request.ts'
import type { RevokeOutcome } from '#core/revoke.ts'
import { unexplained, type Verdict } from '#core/verify.ts'

type Endpoint = 'token_endpoint' | 'introspection_endpoint' | 'registration_endpoint'
type Unknown = Extract<Verdict, { kind: 'unknown' }>

/**
 * Where the issuer at the configured address takes requests, as it says itself; addresses on another server do not count.
 * Source: https://openid.net/specs/openid-connect-discovery-1_0.html (2026-11-25, not opened)
 */
function* discover({ baseUrl = '' }: ConversationSetting): Dialogue<((name: Endpoint) => string | undefined) | Unknown> {
  const answer = yield { method: 'GET', url: `${baseUrl}/.well-known/openid-configuration`, secretParts: [] }
  const body = answer.json()
  if (answer.status !== 200 || !body.ok || textAt(body.value, 'token_endpoint') === undefined) return unknown(answer)
  return (name) => {
    const url = textAt(body.value, name)
    return url !== undefined && URL.canParse(url) && new URL(url).origin === new URL(baseUrl).origin ? url : undefined
  }
}

/** A form with the client's id and secret as HTTP Basic, which every server must take: https://www.rfc-editor.org/rfc/rfc6749#section-2.3.1 */
function asClient(url: string, { clientId, secret }: CredentialParts, form: Readonly<Record<string, string>>): Question {
  const pair = [clientId!, secret!].map((part) => encodeURIComponent(part.reveal())).join(':')
  const header = { in: 'header', name: 'authorization' } as const
  const secretParts: readonly SecretPart[] = [
    { part: 'clientId', value: clientId!, ...header },
    { part: 'secret', value: secret!, ...header },
  ]
  const headers = { accept: 'application/json', authorization: `Basic ${Buffer.from(pair).toString('base64')}` }
  return { method: 'POST', url, headers, body: { form }, secretParts, idempotent: true }
}

const OWN_TOKEN = { grant_type: 'client_credentials' }

/** A token is given out and thrown away. What a refusal means: https://www.rfc-editor.org/rfc/rfc6749#section-5.2 */
export function* verifyClient(credential: CredentialParts, setting: ConversationSetting): Dialogue<Verdict> {
  const endpoint = yield* discover(setting)
  if (typeof endpoint !== 'function') return endpoint
  const url = endpoint('token_endpoint')
  if (url === undefined) return elsewhere
  const answer = yield asClient(url, credential, OWN_TOKEN)
  const body = answer.json()
  const user = credential['clientId']!.reveal()
  if (!body.ok) return unexplained(answer)
  if (answer.status === 200 && textAt(body.value, 'access_token') !== undefined) {
    const scope = textAt(body.value, 'scope')
    return { kind: 'live', identity: { user, ...(scope === undefined ? {} : { scopes: scope.split(' ') }) } }
  }
  const error = textAt(body.value, 'error')
  if ((answer.status === 400 || answer.status === 401) && error === 'invalid_client')
    return { kind: 'dead', reason: 'not-accepted', detail: error }
  // The client is known by then, and may not have a token of its own.
  if (answer.status === 400 && (error === 'unauthorized_client' || error === 'invalid_scope'))
    return { kind: 'live', identity: { user }, limited: error }
  return unexplained(answer)
}

/** What a token of the client's own is good for, as the server tells the client: https://www.rfc-editor.org/rfc/rfc7662 */
export function* accessOfClient(credential: CredentialParts, setting: ConversationSetting): Dialogue<AccessOutcome> {
  const endpoint = yield* discover(setting)
  if (typeof endpoint !== 'function') return endpoint
  const url = endpoint('token_endpoint')
  if (url === undefined) return elsewhere
  const given = yield asClient(url, credential, OWN_TOKEN)
  const body = given.json()
  const token = body.ok ? textAt(body.value, 'access_token') : undefined
  if (given.status !== 200 || !body.ok || token === undefined) return unknown(given)
  const resource = `client ${credential['clientId']!.reveal()}`
  const own: Grant = {
    action: 'client_credentials',
    resource,
    severity: 'high',
    proof: 'the token endpoint gives it a token',
  }
  const gaps = ['what services take its tokens for', 'users that sign in through this client']
  const granted = textAt(body.value, 'scope')
  const told = granted ?? (yield* introspected(endpoint('introspection_endpoint'), token, credential, gaps))
  const scopes = (told ?? '').split(' ').filter(Boolean)
  const proof = granted === undefined ? 'introspection: scope' : 'token endpoint: scope'
  return {
    kind: 'access',
    grants: [own, ...scopes.map((action): Grant => ({ action, resource, severity: 'medium', proof }))],
    gaps,
  }
}

function* introspected(
  url: string | undefined,
  token: string,
  credential: CredentialParts,
  gaps: string[],
): Dialogue<string | undefined> {
  // A longer one was cut by the reader.
  const answer = url === undefined || token.length >= 200 ? undefined : yield asClient(url, credential, { token })
  const body = answer?.json()
  if (answer?.status === 200 && body?.ok === true) return textAt(body.value, 'scope')
  gaps.push('scopes of its tokens')
  return undefined
}

/**
 * Deletes the client, with the token that it got when it was registered: https://www.rfc-editor.org/rfc/rfc7592#section-2.3
 * Both Keycloak and oidc-provider have the client below the place of registration.
 */
export function* deleteClient(credential: CredentialParts, setting: ConversationSetting): Dialogue<RevokeOutcome> {
  const token = setting.admin?.['registrationToken']
  if (token === undefined) return { kind: 'unknown', reason: 'incomplete', detail: 'without an administrator' }
  const endpoint = yield* discover(setting)
  if (typeof endpoint !== 'function') return endpoint
  const place = endpoint('registration_endpoint')
  if (place === undefined) return { kind: 'refused', detail: 'the server lets nobody manage clients' }
  const { status } = yield {
    method: 'DELETE',
    url: `${place}/${encodeURIComponent(credential['clientId']!.reveal())}`,
    headers: { authorization: `Bearer ${token.reveal()}` },
    secretParts: [{ part: 'registrationToken', value: token, in: 'header', name: 'authorization' }],
    idempotent: true,
  }
  if (status === 204) return { kind: 'done' }
  if (status === 401 || status === 403) return { kind: 'refused', detail: `status ${status}` }
  return { kind: 'unknown', reason: status >= 500 ? 'server-error' : 'unexpected-answer', detail: `status ${status}` }
}

const elsewhere: Unknown = { kind: 'unknown', reason: 'not-configured', detail: 'its token endpoint is on another server' }

function unknown(answer: HttpAnswer): Unknown {
  const verdict = unexplained(answer)
  return verdict.kind === 'unknown' ? verdict : { kind: 'unknown', reason: 'unexpected-answer' }
}

import type { AccessPlan } from '#core/access.ts'
import type { Conversation, ConversationSetting, CredentialParts, Question } from '#core/conversation.ts'
import { begin, type Dialogue } from '#core/dialogue.ts'
import { listAt, textAt, textsAt } from '#core/json-facts.ts'
import { lookAround, type Look } from '#core/look-around.ts'
import type { HttpAnswer, SecretPart } from '#core/outgoing-request.ts'
import type { RevokeAction, RevokeOutcome, RevokePlan } from '#core/revoke.ts'
import { PAGES } from './revoke-pages.ts'
import { decoded } from './place.ts'

/** The same server, as far as its address tells: a credential goes to no other. */
function isFor({ host }: CredentialParts, baseUrl: string): boolean {
  return host!.reveal().toLowerCase() === new URL(baseUrl).hostname
}

/** At the configured management address of its own server; user and password as they are, not as a URL has them. */
function atItsServer<Plan extends Conversation<unknown>>(plan: Plan): Plan {
  return {
    ...plan,
    parts: ['user', 'secret', 'host'],
    begin: (given, setting) =>
      isFor(given, setting.baseUrl ?? 'https://none.invalid')
        ? plan.begin({ ...given, ...decoded(given, ['user', 'secret']) }, setting)
        : { kind: 'unknown', reason: 'not-configured', detail: 'it is for another server than the configured one' },
  }
}

const carried = { basic: ['user', 'secret'] } as const

/** Told to administrators only. */
const permissionsOf = (user: string): Look => ({
  // Not those of one user: its name would stand in the address.
  url: '/api/permissions',
  carried,
  what: 'rights by virtual host',
  finds: (json) =>
    Array.isArray(json)
      ? json
          .filter((each: unknown) => textAt(each, 'user') === user)
          .flatMap((each: unknown) => {
            const vhost = textAt(each, 'vhost') ?? '?'
            const rights = (['configure', 'write', 'read'] as const).filter((right) => textAt(each, right) !== undefined)
            return rights.map((right) => ({
              action: `${right} ${textAt(each, right)}`,
              resource: `vhost ${vhost}`,
              severity: 'high' as const,
              field: right,
            }))
          })
      : undefined,
})

/** Source: https://www.rabbitmq.com/docs/http-api-reference (2026-11-25, not opened) */
export const rabbitmqAccess: AccessPlan = atItsServer(
  lookAround([
    {
      url: '/api/whoami',
      carried,
      what: 'tags',
      finds: (json) =>
        textAt(json, 'name') === undefined
          ? undefined
          : tagsOf(json).map((tag) => ({
              action: `tag ${tag}`,
              resource: 'server',
              severity: tag === 'administrator' ? ('critical' as const) : ('medium' as const),
              field: 'tags',
            })),
      leads: (json) => [permissionsOf(textAt(json, 'name') ?? '')],
    },
    {
      url: '/api/vhosts',
      carried,
      what: 'virtual hosts',
      finds: (json) =>
        Array.isArray(json)
          ? textsAt(
              json.map((each: unknown) => textAt(each, 'name')),
              [],
            ).map((name) => ({
              action: 'connect',
              resource: `vhost ${name}`,
              severity: 'medium' as const,
              field: 'name',
            }))
          : undefined,
    },
  ]),
)

/** A list, or before 3.9 a text with commas. */
function tagsOf(json: unknown): readonly string[] {
  const text = textAt(json, 'tags')
  return text === undefined ? textsAt(json, ['tags']) : text.split(',').filter(Boolean)
}

function* removePassword(user: string, admin: CredentialParts, { baseUrl }: ConversationSetting): Dialogue<RevokeOutcome> {
  const place = `${baseUrl}/api/users/${encodeURIComponent(user)}`
  const found = yield by(admin, 'GET', place)
  if (found.status === 404) return { kind: 'was-dead' }
  const body = found.json()
  if (found.status !== 200 || !body.ok || textAt(body.value, 'name') !== user) return notDone(found)
  // Without a hash nobody can log in with a password; what else the user has stays.
  const changed = yield by(admin, 'PUT', place, { password_hash: '', tags: tagsOf(body.value).join(',') })
  if (changed.status !== 204 && changed.status !== 201) return notDone(changed)
  return yield* closeConnections(user, admin, `${baseUrl}/api/connections`)
}

/** As many as there may be requests. */
const MAX_CLOSED = 5

function* closeConnections(user: string, admin: CredentialParts, place: string): Dialogue<RevokeOutcome> {
  const all = yield by(admin, 'GET', place)
  const body = all.json()
  if (all.status !== 200 || !body.ok) return { kind: 'done', detail: 'its open connections could not be asked for' }
  const names = listAt(body.value)
    .filter((each) => textAt(each, 'user') === user)
    .flatMap((each) => textAt(each, 'name') ?? [])
  for (const name of names.slice(0, MAX_CLOSED)) yield by(admin, 'DELETE', `${place}/${encodeURIComponent(name)}`)
  const left = names.length - MAX_CLOSED
  return left > 0 ? { kind: 'done', detail: `${left} connections are still open: do it again` } : { kind: 'done' }
}

function by({ user, password }: CredentialParts, method: 'GET' | 'PUT' | 'DELETE', url: string, json?: unknown): Question {
  const coded = Buffer.from(`${user!.reveal()}:${password!.reveal()}`).toString('base64')
  const header = { in: 'header', name: 'authorization' } as const
  const secretParts: readonly SecretPart[] = [
    { part: 'user', value: user!, ...header },
    { part: 'password', value: password!, ...header },
  ]
  const headers = { accept: 'application/json', authorization: `Basic ${coded}` }
  return { method, url, headers, secretParts, idempotent: true, ...(json === undefined ? {} : { body: { json } }) }
}

function notDone({ status }: HttpAnswer): RevokeOutcome {
  if (status === 401 || status === 403) return { kind: 'refused', detail: `status ${status}` }
  return { kind: 'unknown', reason: status >= 500 ? 'server-error' : 'unexpected-answer', detail: `status ${status}` }
}

/** Source: https://www.rabbitmq.com/docs/http-api-reference (2026-11-25, not opened) */
const withoutPassword: RevokeAction = atItsServer({
  class: 'admin',
  adminParts: ['user', 'password'],
  parts: [],
  hosts: [],
  needsBaseUrl: true,
  reversible: false,
  effect: {
    en: "Removes the user's password, and closes its connections. Everybody who logs in as this user is cut off.",
    ja: 'ユーザーのパスワードを削除し、接続を閉じます。同じユーザーを使う全員が切断されます。',
  },
  begin: ({ user }, setting) => {
    const { admin } = setting
    if (admin?.['user'] === undefined || admin['password'] === undefined)
      return { kind: 'unknown', reason: 'incomplete', detail: 'without an administrator' }
    return begin(removePassword(user!.reveal(), admin, setting))
  },
})

export const rabbitmqRevoke: RevokePlan = { actions: [withoutPassword], page: PAGES.rabbitmq }

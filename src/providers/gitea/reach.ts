import { begin, type Dialogue } from '#core/dialogue.ts'
import type { ConversationSetting, CredentialParts, Question } from '#core/conversation.ts'
import { listAt, textAt, valueAt } from '#core/json-facts.ts'
import { lookAround, type Found } from '#core/look-around.ts'
import { revokePage } from '#core/one-action.ts'
import type { HttpAnswer, RequestMethod, SecretPart } from '#core/outgoing-request.ts'
import type { RevokeOutcome, RevokePlan } from '#core/revoke.ts'

const RIGHTS = [
  ['admin', 'critical'],
  ['push', 'high'],
  ['pull', 'medium'],
] as const

/** Source: https://docs.gitea.com/api/ (2026-11-25, not opened) */
export const access = lookAround(
  [
    {
      url: '/api/v1/user/repos?limit=50',
      carried: { header: 'authorization', before: 'token ' },
      what: 'repositories',
      paged: { page: 'page', size: 50, list: [] },
      finds: (json) =>
        Array.isArray(json)
          ? json.flatMap((repository: unknown): Found[] => {
              const right = RIGHTS.find(([name]) => valueAt(repository, 'permissions', name) === true)
              const resource = textAt(repository, 'full_name')
              return right === undefined || resource === undefined
                ? []
                : [{ action: right[0], resource, severity: right[1], field: 'permissions' }]
            })
          : undefined,
    },
  ],
  ['scopes of the token, which may allow less than its user may', 'organisations and administration'],
)

/**
 * An administrator, or the token's user, finds the token by its last eight characters among those of the user, and deletes it.
 * Source: https://docs.gitea.com/api/ (2026-11-25, not opened): `GET` and `DELETE /users/{user}/tokens`, with a password only
 */
function* deleteToken(
  secret: string,
  admin: CredentialParts,
  { baseUrl }: ConversationSetting,
  own: Question,
): Dialogue<RevokeOutcome> {
  const self = yield own
  if (self.status === 401) return { kind: 'was-dead' }
  const user = self.status === 200 ? textAt(valueOf(self), 'login') : undefined
  if (user === undefined || !/^[\w.-]{1,100}$/.test(user)) return notDone(self)
  const place = `${baseUrl}/api/v1/users/${user}/tokens`
  const listed = yield by(admin, 'GET', `${place}?limit=50`)
  if (listed.status !== 200) return notDone(listed)
  const found = listAt(valueOf(listed)).filter((each) => textAt(each, 'token_last_eight') === secret.slice(-8))
  const id = textAt(found[0], 'id')
  if (found.length !== 1 || id === undefined || !/^\d{1,18}$/.test(id))
    return { kind: 'refused', detail: `${found.length} tokens of the user end like this one` }
  const gone = yield by(admin, 'DELETE', `${place}/${id}`)
  return gone.status === 204 ? { kind: 'done' } : notDone(gone)
}

function by({ user, password }: CredentialParts, method: RequestMethod, url: string): Question {
  const coded = Buffer.from(`${user!.reveal()}:${password!.reveal()}`).toString('base64')
  const header = { in: 'header', name: 'authorization' } as const
  // A user's name may stand in the address too, and is no secret.
  const secretParts: readonly SecretPart[] = [{ part: 'password', value: password!, ...header }]
  return {
    method,
    url,
    headers: { accept: 'application/json', authorization: `Basic ${coded}` },
    secretParts,
    idempotent: true,
  }
}

function valueOf(answer: HttpAnswer): unknown {
  const body = answer.json()
  return body.ok ? body.value : undefined
}

function notDone({ status }: HttpAnswer): RevokeOutcome {
  if (status === 401 || status === 403) return { kind: 'refused', detail: `status ${status}` }
  return { kind: 'unknown', reason: status >= 500 ? 'server-error' : 'unexpected-answer', detail: `status ${status}` }
}

export const revoke: RevokePlan = {
  actions: [
    {
      class: 'admin',
      adminParts: ['user', 'password'],
      parts: ['secret'],
      hosts: [],
      needsBaseUrl: true,
      reversible: false,
      effect: {
        en: "Deletes the token, with its user's or an administrator's password.",
        ja: 'ユーザー本人または管理者のパスワードで、トークンを削除します。',
      },
      begin: ({ secret }, setting) => {
        const { admin, baseUrl } = setting
        if (admin?.['user'] === undefined || admin['password'] === undefined)
          return { kind: 'unknown', reason: 'incomplete', detail: 'without an administrator' }
        const own: Question = {
          method: 'GET',
          url: `${baseUrl}/api/v1/user`,
          headers: { accept: 'application/json', authorization: `token ${secret!.reveal()}` },
          secretParts: [{ part: 'secret', value: secret!, in: 'header', name: 'authorization' }],
        }
        return begin(deleteToken(secret!.reveal(), admin, setting, own))
      },
    },
  ],
  page: revokePage(
    'https://docs.gitea.com/development/api-usage',
    ['Sign in as the user that the token belongs to.', 'Open Settings, "Applications", and delete the token.'],
    ['トークンの所有ユーザーとしてサインインします。', '「設定」の「アプリケーション」を開き、トークンを削除します。'],
  ),
}

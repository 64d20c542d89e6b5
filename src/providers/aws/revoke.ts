import type { ConversationSetting, CredentialParts } from '#core/conversation.ts'
import { begin, type Dialogue } from '#core/dialogue.ts'
import { revokePage } from '#core/one-action.ts'
import type { PlansByRule } from '#core/online.ts'
import type { HttpAnswer, SecretPart } from '#core/outgoing-request.ts'
import type { RevokeAction, RevokeOutcome, RevokePlan } from '#core/revoke.ts'
import { xmlText } from '#clouds/xml-text.ts'
import { only, whoCalls, type Principal } from './access.ts'
import { action, hostsOfAws, signedQuestion, type Caller } from './call.ts'

const PAIR = ['accessKeyId', 'secretAccessKey']
const SESSION = [...PAIR, 'sessionToken']

/** What is done about a user's key or a role's session, by whoever calls. */
type Doing = (caller: Caller, principal: Principal, credential: CredentialParts) => Dialogue<RevokeOutcome>
type About = Pick<RevokeAction, 'effect' | 'reversible'>
type FindOwner = (caller: Caller, credential: CredentialParts) => Dialogue<Principal | RevokeOutcome>

function bySelf(parts: readonly string[], about: About, doing: Doing): RevokeAction {
  function* talk(credential: CredentialParts, setting: ConversationSetting): Dialogue<RevokeOutcome> {
    const who = yield* whoCalls(credential, setting)
    return 'refused' in who ? outcomeOf(who.status, who.refused) : yield* doing(who.caller, who.principal, credential)
  }
  const hosts = hostsOfAws('sts', 'iam')
  return { ...about, class: 'self', parts, hosts, begin: (given, setting) => begin(talk(only(given, parts), setting)) }
}

function byAdmin(parts: readonly string[], about: About, owner: FindOwner, doing: Doing): RevokeAction {
  function* talk(given: CredentialParts, admin: CredentialParts, setting: ConversationSetting): Dialogue<RevokeOutcome> {
    const who = yield* whoCalls(admin, setting)
    if ('refused' in who)
      return who.status === 403
        ? { kind: 'refused', detail: `the administrator's key: ${who.refused}` }
        : outcomeOf(who.status, who.refused)
    const found = yield* owner(who.caller, given)
    return 'arn' in found ? yield* doing(who.caller, found, given) : found
  }
  return {
    ...about,
    class: 'admin',
    adminParts: PAIR,
    parts,
    hosts: hostsOfAws('sts', 'iam'),
    begin: (given, setting) =>
      PAIR.some((part) => setting.admin?.[part] === undefined)
        ? { kind: 'unknown', reason: 'incomplete', detail: 'without an administrator' }
        : begin(talk(only(given, parts), setting.admin!, setting)),
  }
}

/** IAM tells the user of a key to whoever may ask; of another account's key it tells nothing. */
function* ownerOfKey(caller: Caller, credential: CredentialParts): Dialogue<Principal | RevokeOutcome> {
  const keyId = credential['accessKeyId']!
  const call = action('iam', 'GetAccessKeyLastUsed', { AccessKeyId: keyId.reveal() })
  const about: SecretPart = { part: 'accessKeyId', value: keyId, in: 'body' }
  const answer = yield signedQuestion({ ...call, about: [about] }, caller)
  const user = answer.status === 200 ? xmlText(answer.text(), 'UserName') : undefined
  return user === undefined ? outcomeOf(answer.status, codeOf(answer)) : { kind: 'user', name: user, arn: user }
}

function* ownerOfSession({ setting }: Caller, credential: CredentialParts): Dialogue<Principal | RevokeOutcome> {
  const who = yield* whoCalls(credential, setting)
  return 'refused' in who ? outcomeOf(who.status, who.refused) : who.principal
}

/** `UpdateAccessKey`, `DeleteAccessKey`: https://docs.aws.amazon.com/IAM/latest/APIReference/ (2026-11-25, not opened) */
function* changeKey(
  caller: Caller,
  user: string,
  keyId: CredentialParts[string],
  status?: 'Inactive',
): Dialogue<RevokeOutcome> {
  const name = status === undefined ? 'DeleteAccessKey' : 'UpdateAccessKey'
  const parameters = { UserName: user, AccessKeyId: keyId.reveal(), ...(status === undefined ? {} : { Status: status }) }
  const about: SecretPart = { part: 'accessKeyId', value: keyId, in: 'body' }
  const answer = yield signedQuestion({ ...action('iam', name, parameters), about: [about] }, caller)
  return answer.status === 200 ? { kind: 'done' } : outcomeOf(answer.status, codeOf(answer))
}

/**
 * Denies everything to sessions that began before now; keys and later sessions are not touched.
 * Source: https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_use_revoke-sessions.html (2026-11-25, not opened)
 */
function* denySessions(caller: Caller, { kind, name }: Principal): Dialogue<RevokeOutcome> {
  if (kind !== 'user' && kind !== 'role')
    return { kind: 'refused', detail: `it belongs to ${name}, whose sessions IAM cannot end` }
  const what = kind === 'user' ? 'User' : 'Role'
  const before = new Date(caller.setting.now).toISOString()
  const condition = { DateLessThan: { 'aws:TokenIssueTime': before } }
  const statement = { Effect: 'Deny', Action: '*', Resource: '*', Condition: condition }
  const document = JSON.stringify({ Version: '2012-10-17', Statement: [statement] })
  const parameters = { [`${what}Name`]: name, PolicyName: 'kagiban-deny-older-sessions', PolicyDocument: document }
  const answer = yield signedQuestion(action('iam', `Put${what}Policy`, parameters), caller)
  return answer.status === 200 ? { kind: 'done' } : outcomeOf(answer.status, codeOf(answer))
}

/** A key cannot end its sessions once it is off, so that comes first when it does so itself. */
function switchOff(sessionsFirst: boolean): Doing {
  return function* (caller, principal, { accessKeyId }) {
    if (principal.kind !== 'user') return { kind: 'refused', detail: `it belongs to ${principal.arn}, which is no IAM user` }
    const early = sessionsFirst ? yield* denySessions(caller, principal) : undefined
    const off = yield* changeKey(caller, principal.name, accessKeyId!, 'Inactive')
    if (off.kind !== 'done') return off
    const sessions = early ?? (yield* denySessions(caller, principal))
    return sessions.kind === 'done' ? off : { kind: 'done', detail: `its sessions were not ended: ${detailOf(sessions)}` }
  }
}

function* deletes(caller: Caller, { kind, name }: Principal, { accessKeyId }: CredentialParts): Dialogue<RevokeOutcome> {
  return kind === 'user'
    ? yield* changeKey(caller, name, accessKeyId!)
    : { kind: 'refused', detail: 'it belongs to no IAM user' }
}

function* endsSession(caller: Caller, principal: Principal): Dialogue<RevokeOutcome> {
  const ended = yield* denySessions(caller, principal)
  return ended.kind === 'done'
    ? { kind: 'done', detail: 'GetCallerIdentity answers it until it expires; nothing else does' }
    : ended
}

function codeOf(answer: HttpAnswer): string {
  return xmlText(answer.text(), 'Code') ?? `status ${answer.status}`
}

function outcomeOf(status: number, code: string): RevokeOutcome {
  if (code === 'InvalidClientTokenId' || code === 'ExpiredToken' || code === 'NoSuchEntity') return { kind: 'was-dead' }
  if (status === 403 && /^(?:AccessDenied|Unauthorized)/.test(code)) return { kind: 'refused', detail: code }
  return { kind: 'unknown', reason: status >= 500 ? 'server-error' : 'unexpected-answer', detail: code }
}

function detailOf(outcome: RevokeOutcome): string {
  return 'detail' in outcome ? (outcome.detail ?? outcome.kind) : outcome.kind
}

const OFF: About = {
  reversible: true,
  effect: {
    en: "Switches the key off, and denies everything to the user's sessions that have begun.",
    ja: 'キーを無効化し、ユーザーの開始済みセッションのすべての操作を拒否します。',
  },
}
const DELETED: About = { reversible: false, effect: { en: 'Deletes the key.', ja: 'キーを削除します。' } }
const DENIED: About = {
  reversible: true,
  effect: {
    en: 'Denies everything to all sessions of the role or user that have begun, by a policy of its own.',
    ja: 'ロールまたはユーザーの開始済みセッションのすべての操作を、専用のポリシーで拒否します。',
  },
}

const key: RevokePlan = {
  actions: [
    byAdmin(PAIR, OFF, ownerOfKey, switchOff(false)),
    bySelf(PAIR, OFF, switchOff(true)),
    byAdmin(PAIR, DELETED, ownerOfKey, deletes),
    bySelf(PAIR, DELETED, deletes),
  ],
  page: revokePage(
    'https://console.aws.amazon.com/iam/home#/security_credentials',
    ['Open the user in IAM, and its security credentials.', 'Deactivate the access key, then delete it.'],
    ['IAM でユーザーの「セキュリティ認証情報」を開きます。', 'アクセスキーを無効化してから削除します。'],
  ),
}
const session: RevokePlan = {
  actions: [byAdmin(SESSION, DENIED, ownerOfSession, endsSession), bySelf(SESSION, DENIED, endsSession)],
  page: revokePage(
    'https://console.aws.amazon.com/iam/home#/roles',
    ['Open the role in IAM, and "Revoke sessions".', 'Choose "Revoke active sessions".'],
    ['IAM でロールを開き、「セッションの無効化」を選びます。', '「アクティブなセッションの無効化」を実行します。'],
  ),
}

export const revoke: PlansByRule<RevokePlan> = { 'aws-access-key': key, 'aws-temporary-access-key': session }

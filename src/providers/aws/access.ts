import type { AccessOutcome, AccessPlan, Grant } from '#core/access.ts'
import type { ConversationSetting, CredentialParts } from '#core/conversation.ts'
import { begin, type Dialogue } from '#core/dialogue.ts'
import type { PlansByRule } from '#core/online.ts'
import { xmlText } from '#clouds/xml-text.ts'
import { hostsOfAws, PARTITIONS, action, signedQuestion, type Caller } from './call.ts'
import { policiesOfRole, policiesOfUser, readerOf } from './iam-policies.ts'
import { grantsOfStatements } from './policy-grants.ts'
import { statementsOf, type Statement } from './policy.ts'
import { buckets, secrets, simulated } from './reach.ts'

/** Questions to IAM; with three for the identity, eleven for buckets, secrets and the simulation stay below the bound. */
const MAX_IAM = 48

/** Who it is: a user, a role, or the account itself. */
export interface Principal {
  readonly arn: string
  readonly kind: 'user' | 'role' | 'root' | 'other'
  /** Of the user or role, without a path. */
  readonly name: string
}

export function principalOf(arn: string): Principal {
  const [, , , account, , text = ''] = /^(arn:([\w-]+):(iam|sts)::(\d+)):(.+)$/.exec(arn) ?? []
  const [kind, ...path] = text.split('/')
  if (kind === 'root') return { arn, kind, name: account ?? '' }
  if (kind === 'user') return { arn, kind, name: path.at(-1) ?? '' }
  if (kind === 'assumed-role') return { arn, kind: 'role', name: path[0] ?? '' }
  return { arn, kind: 'other', name: text }
}

/** Asks one partition after another who calls; the first that knows it is the caller's. Otherwise the code of the last refusal. */
export function* whoCalls(
  credential: CredentialParts,
  setting: ConversationSetting,
): Dialogue<
  { readonly caller: Caller; readonly principal: Principal } | { readonly refused: string; readonly status: number }
> {
  const partitions = setting.baseUrl === undefined ? PARTITIONS : PARTITIONS.slice(0, 1)
  let [refused, status] = ['', 0]
  for (const partition of partitions) {
    const caller = { credential, setting, partition }
    const answer = yield signedQuestion(action('sts', 'GetCallerIdentity'), caller)
    const xml = answer.text()
    const arn = answer.status === 200 ? xmlText(xml, 'Arn') : undefined
    if (arn !== undefined) return { caller, principal: principalOf(arn) }
    ;[refused, status] = [xmlText(xml, 'Code') ?? `status ${answer.status}`, answer.status]
    if (refused !== 'InvalidClientTokenId') break
  }
  return { refused, status }
}

function* accessOf(credential: CredentialParts, setting: ConversationSetting): Dialogue<AccessOutcome> {
  const who = yield* whoCalls(credential, setting)
  if ('refused' in who)
    return { kind: 'unknown', reason: who.status >= 500 ? 'server-error' : 'unexpected-answer', detail: who.refused }
  const { caller, principal } = who
  const gaps = new Set<string>()
  const statements = yield* statementsFor(caller, principal, gaps)
  const { grants, gaps: policyGaps } = grantsOfStatements(statements, principal.arn)
  for (const gap of policyGaps) gaps.add(gap)
  const proof = 'GetCallerIdentity: it is the root user'
  const root: readonly Grant[] =
    principal.kind === 'root' ? [{ action: '*', resource: '*', severity: 'critical', proof }] : grants
  const told = principal.kind === 'user' ? yield* simulated(caller, principal.arn, statements, gaps) : []
  const objects = yield* buckets(caller, statements, gaps)
  const names = yield* secrets(caller, statements, gaps)
  return { kind: 'access', grants: [...root, ...told, ...objects, ...names], gaps: [...gaps] }
}

function* statementsFor(caller: Caller, { kind, name }: Principal, gaps: Set<string>): Dialogue<readonly Statement[]> {
  const read = readerOf(caller, MAX_IAM, gaps)
  if (kind === 'user') return yield* policiesOfUser(read, name, gaps)
  if (kind === 'role') {
    gaps.add('the policy of the session, if it was given one')
    return yield* policiesOfRole(read, name, gaps)
  }
  if (kind === 'root') return statementsOf({ Statement: { Effect: 'Allow', Action: '*', Resource: '*' } }, 'root')
  gaps.add(`the policies of ${name}`)
  return []
}

const plan = (...parts: readonly string[]): AccessPlan => ({
  parts,
  hosts: hostsOfAws('sts', 'iam', 's3', 'secretsmanager'),
  begin: (credential, setting) => begin(accessOf(only(credential, parts), setting)),
})

/** A session token that stands beside a long-term key belongs to another one. */
export function only(credential: CredentialParts, parts: readonly string[]): CredentialParts {
  return Object.fromEntries(parts.map((part) => [part, credential[part]!]))
}

export const access: PlansByRule<AccessPlan> = {
  'aws-access-key': plan('accessKeyId', 'secretAccessKey'),
  'aws-temporary-access-key': plan('accessKeyId', 'secretAccessKey', 'sessionToken'),
}

import type { Dialogue } from '#core/dialogue.ts'
import { xmlText } from '#clouds/xml-text.ts'
import { xmlTexts } from '#clouds/xml-texts.ts'
import { action as iamAction, signedQuestion, type Caller } from './call.ts'
import { statementsOf, type Statement } from './policy.ts'

/** IAM's answer, or the code of its refusal. */
export type Read = (action: string, parameters: Readonly<Record<string, string>>) => Dialogue<string | undefined>

/** Percent-encoded, and at most 10,240 characters before that. */
const MAX_DOCUMENT = 65_536

/**
 * A reader of IAM that gives up after `most` requests. What it cannot read becomes a gap, once for each action.
 * Source: https://docs.aws.amazon.com/IAM/latest/APIReference/API_Operations.html (2026-11-25, not opened)
 */
export function readerOf(caller: Caller, most: number, gaps: Set<string>): Read {
  let left = most
  return function* read(action, parameters) {
    if (left-- <= 0) {
      gaps.add(`more than ${most} questions to IAM`)
      return undefined
    }
    const answer = yield signedQuestion(iamAction('iam', action, parameters), caller)
    const xml = answer.text()
    if (answer.status === 200 && xml.includes(`<${action}Result>`)) {
      if (xmlText(xml, 'IsTruncated') === 'true') gaps.add(`the rest of iam:${action}`)
      return xml
    }
    gaps.add(`iam:${action}: ${xmlText(xml, 'Code') ?? `status ${answer.status}`}`)
    return undefined
  }
}

/** All policies of a user: its own, attached ones, and those of its groups. */
export function* policiesOfUser(read: Read, user: string, gaps: Set<string>): Dialogue<readonly Statement[]> {
  const statements = [...(yield* policiesOf(read, 'User', user))]
  const groups = yield* read('ListGroupsForUser', { UserName: user })
  for (const group of xmlTexts(groups ?? '', 'GroupName')) statements.push(...(yield* policiesOf(read, 'Group', group)))
  const about = yield* read('GetUser', { UserName: user })
  addBoundary(about, gaps)
  return statements
}

/** All policies of a role. */
export function* policiesOfRole(read: Read, role: string, gaps: Set<string>): Dialogue<readonly Statement[]> {
  const statements = yield* policiesOf(read, 'Role', role)
  addBoundary(yield* read('GetRole', { RoleName: role }), gaps)
  return statements
}

/** A boundary only takes away, so what is read without it is too much rather than too little. */
function addBoundary(about: string | undefined, gaps: Set<string>): void {
  const boundary = about === undefined ? undefined : xmlText(about, 'PermissionsBoundaryArn')
  if (boundary !== undefined) gaps.add(`what the permissions boundary ${boundary} forbids`)
}

function* policiesOf(read: Read, kind: 'User' | 'Group' | 'Role', name: string): Dialogue<readonly Statement[]> {
  const whose = { [`${kind}Name`]: name }
  const statements: Statement[] = []
  const attached = yield* read(`ListAttached${kind}Policies`, whose)
  for (const arn of xmlTexts(attached ?? '', 'PolicyArn')) statements.push(...(yield* managedPolicy(read, arn)))
  const inline = yield* read(`List${kind}Policies`, whose)
  for (const policy of xmlTexts(inline ?? '', 'member')) {
    const xml = yield* read(`Get${kind}Policy`, { ...whose, PolicyName: policy })
    statements.push(...documentIn(xml, 'PolicyDocument', policy))
  }
  return statements
}

function* managedPolicy(read: Read, arn: string): Dialogue<readonly Statement[]> {
  const about = yield* read('GetPolicy', { PolicyArn: arn })
  const version = about === undefined ? undefined : xmlText(about, 'DefaultVersionId')
  if (version === undefined) return []
  const xml = yield* read('GetPolicyVersion', { PolicyArn: arn, VersionId: version })
  return documentIn(xml, 'Document', arn.split('/').at(-1) ?? arn)
}

function documentIn(xml: string | undefined, name: string, policy: string): readonly Statement[] {
  const [text] = xml === undefined ? [] : xmlTexts(xml, name, 1, MAX_DOCUMENT)
  // A document that cannot be read ends the conversation as an answer that nobody understands.
  return text === undefined ? [] : statementsOf(JSON.parse(decodeURIComponent(text.replaceAll('+', '%20'))), policy)
}

import type { Grant } from '#core/access.ts'
import type { Dialogue } from '#core/dialogue.ts'
import { listAt, textAt } from '#core/json-facts.ts'
import { xmlText } from '#clouds/xml-text.ts'
import { xmlTexts } from '#clouds/xml-texts.ts'
import { action as iamAction, signedQuestion, type Caller } from './call.ts'
import { ESCALATING } from './escalation.ts'
import { isAllowed, type Statement } from './policy.ts'

/** As many buckets are tried. */
const MAX_BUCKETS = 8
const MAX_SECRETS = 100

/**
 * The account's buckets, and which of them this key can list: it is asked for the names of no objects at all.
 * Source: https://docs.aws.amazon.com/AmazonS3/latest/API/API_ListBuckets.html, API_ListObjectsV2.html (2026-11-25, not opened)
 */
export function* buckets(caller: Caller, statements: readonly Statement[], gaps: Set<string>): Dialogue<readonly Grant[]> {
  const answer = yield signedQuestion({ service: 's3' }, caller)
  const xml = answer.text()
  if (answer.status !== 200 || !xml.includes('<ListAllMyBucketsResult')) {
    gaps.add(`s3:ListAllMyBuckets: ${xmlText(xml, 'Code') ?? `status ${answer.status}`}`)
    return []
  }
  const names = xmlTexts(xml, 'Name', 10_000).filter((name) => /^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/.test(name))
  if (names.length > MAX_BUCKETS) gaps.add(`${names.length - MAX_BUCKETS} further buckets`)
  const grants: Grant[] = []
  for (const name of names.slice(0, MAX_BUCKETS)) {
    const query = { 'list-type': '2', 'max-keys': '0' }
    const { status } = yield signedQuestion({ service: 's3', path: `/${name}`, query }, caller)
    const resource = `arn:aws:s3:::${name}`
    const canRead = isAllowed(statements, 's3:GetObject', `${resource}/*`)
    if (status === 200) {
      const action = canRead ? 's3:GetObject' : 's3:ListBucket'
      grants.push({ action, resource, severity: canRead ? 'high' : 'medium', proof: `GET /${name}: status 200` })
    } else if (status !== 403) gaps.add(`bucket ${name}: ${status === 301 ? 'in another region' : `status ${status}`}`)
  }
  return grants
}

/**
 * Names of secrets in the first region; their values are not asked for. Whether it may read them is for its policies to say.
 * Source: https://docs.aws.amazon.com/secretsmanager/latest/apireference/API_ListSecrets.html (2026-11-25, not opened)
 */
export function* secrets(caller: Caller, statements: readonly Statement[], gaps: Set<string>): Dialogue<readonly Grant[]> {
  const headers = { 'x-amz-target': 'secretsmanager.ListSecrets' }
  const body = { text: JSON.stringify({ MaxResults: MAX_SECRETS }), type: 'application/x-amz-json-1.1' }
  const answer = yield signedQuestion({ service: 'secretsmanager', method: 'POST', headers, body }, caller)
  const json = answer.json()
  const value = json.ok ? json.value : undefined
  if (answer.status !== 200 || !Array.isArray(Object(value)['SecretList'])) {
    gaps.add(`secretsmanager:ListSecrets: ${(textAt(value, '__type') ?? `status ${answer.status}`).split('#').at(-1)}`)
    return []
  }
  if (textAt(value, 'NextToken') !== undefined) gaps.add(`more than ${MAX_SECRETS} secrets`)
  if (caller.setting.baseUrl === undefined) gaps.add(`secrets in other regions than ${caller.partition.region}`)
  return listAt(value, 'SecretList').flatMap((secret): Grant[] => {
    const [arn, name] = [textAt(secret, 'ARN'), textAt(secret, 'Name')]
    if (arn === undefined || name === undefined) return []
    const canRead = isAllowed(statements, 'secretsmanager:GetSecretValue', arn)
    const action = canRead ? 'secretsmanager:GetSecretValue' : 'secretsmanager:ListSecrets'
    const proof = canRead ? 'ListSecrets names it, and its policies allow to read it' : 'ListSecrets names it'
    return [{ action, resource: name, severity: canRead ? 'critical' : 'low', proof }]
  })
}

/**
 * What IAM itself says about the actions that matter most; it knows of boundaries and of the organisation's policies.
 * Source: https://docs.aws.amazon.com/IAM/latest/APIReference/API_SimulatePrincipalPolicy.html (2026-11-25, not opened)
 */
export function* simulated(
  caller: Caller,
  arn: string,
  statements: readonly Statement[],
  gaps: Set<string>,
): Dialogue<readonly Grant[]> {
  const names = Object.fromEntries(ESCALATING.map((action, index) => [`ActionNames.member.${index + 1}`, action]))
  const call = iamAction('iam', 'SimulatePrincipalPolicy', { PolicySourceArn: arn, ...names })
  const answer = yield signedQuestion(call, caller)
  const xml = answer.text()
  const actions = xmlTexts(xml, 'EvalActionName')
  const decisions = xmlTexts(xml, 'EvalDecision')
  if (answer.status !== 200 || actions.length === 0 || actions.length !== decisions.length) {
    gaps.add(`iam:SimulatePrincipalPolicy: ${xmlText(xml, 'Code') ?? `status ${answer.status}`}; more may be forbidden`)
    return []
  }
  return actions.flatMap((action, index): Grant[] => {
    const isKnown = isAllowed(statements, action)
    if (decisions[index] === 'explicitDeny' && isKnown) gaps.add(`${action}: a boundary or the organisation forbids it`)
    return decisions[index] === 'allowed' && !isKnown
      ? [{ action, resource: '*', severity: 'critical', proof: 'SimulatePrincipalPolicy: allowed' }]
      : []
  })
}

import type { Grant } from '#core/access.ts'
import type { Severity } from '#core/rule.ts'
import { escalations, OTHERS_ONLY, POWERFUL, reachesOthers } from './escalation.ts'
import { isAllowed, matches, type Statement } from './policy.ts'

const MAX_GRANTS = 500
/** Reading these is reading secrets or data. */
const SECRET_READS = [
  'secretsmanager:GetSecretValue',
  'ssm:GetParameter',
  'ssm:GetParameters',
  'ssm:GetParametersByPath',
  'kms:Decrypt',
  's3:GetObject',
  'rds-data:ExecuteStatement',
  'ecr:GetAuthorizationToken',
  'lambda:GetFunction',
]
/** Whoever may do all of one of these may do all. */
const RULING_SERVICES = ['iam:*', 'organizations:*', 'secretsmanager:*', 'kms:*', 'sts:*']

/** What the statements allow, with what of them is not looked into. `own`: the user or role itself. */
export function grantsOfStatements(
  statements: readonly Statement[],
  own: string,
): { readonly grants: readonly Grant[]; readonly gaps: readonly string[] } {
  const allowed = statements.filter(({ effect }) => effect === 'Allow')
  const isOff = (action: string): boolean => !action.includes(' ') && !isAllowed(statements, action)
  const all = allowed.flatMap((statement) => grantsOf(statement, own)).filter(({ action }) => !isOff(action))
  const grants = all.slice(0, MAX_GRANTS)
  const isAdministrator = grants.some(({ action, resource }) => action === '*' && resource === '*')
  const conditional = statements.filter((one) => one.conditional).map(({ policy }) => `conditions of the policy ${policy}`)
  const denials = statements.filter(({ effect }) => effect === 'Deny').map(({ policy }) => `denials in the policy ${policy}`)
  return {
    grants: isAdministrator ? grants : [...grants, ...escalations(statements, own)],
    gaps: [...new Set([...conditional, ...denials]), ...(all.length > MAX_GRANTS ? [`more than ${MAX_GRANTS} rights`] : [])],
  }
}

function grantsOf(statement: Statement, own: string): readonly Grant[] {
  const { actions, allBut, resources, allBesides, policy, conditional } = statement
  const proof = `policy ${policy}${conditional ? ', under a condition' : ''}`
  const wanted = allBut ? [`* but ${actions.slice(0, 10).join(', ')}`] : actions
  const places = allBesides ? [`* but ${resources.slice(0, 10).join(', ')}`] : resources
  const isWide = allBesides || resources.includes('*')
  return wanted.flatMap((action) =>
    places.map((resource): Grant => ({ action, resource, severity: severityOf(action, resource, isWide, own), proof })),
  )
}

function severityOf(action: string, resource: string, isWide: boolean, own: string): Severity {
  const pattern = action.toLowerCase()
  const includes = (name: string): boolean => matches(pattern, name.toLowerCase())
  if (/^\*(?::\*)?(?: but |$)/.test(pattern)) return isWide ? 'critical' : 'high'
  if (isWide && RULING_SERVICES.some((service) => includes(service))) return 'critical'
  if (POWERFUL.some(includes)) return 'critical'
  if (OTHERS_ONLY.some(includes) && reachesOthers([resource], own)) return 'critical'
  if (SECRET_READS.some(includes)) return 'high'
  const [, verb = ''] = /^[\w-]+:([a-z]*)/.exec(pattern) ?? []
  if (/^(?:list|describe|head)/.test(verb)) return 'low'
  return /^(?:get|batchget|query|scan|select|lookup|search|view)/.test(verb) ? 'medium' : 'high'
}

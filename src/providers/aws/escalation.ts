import type { Grant } from '#core/access.ts'
import { isAllowed, type Statement } from './policy.ts'

/** Each alone makes an administrator of whoever may do it, if the account has one to take from. */
export const POWERFUL = [
  'iam:CreatePolicyVersion',
  'iam:SetDefaultPolicyVersion',
  'iam:AttachUserPolicy',
  'iam:AttachGroupPolicy',
  'iam:AttachRolePolicy',
  'iam:PutUserPolicy',
  'iam:PutGroupPolicy',
  'iam:PutRolePolicy',
  'iam:AddUserToGroup',
  'iam:UpdateAssumeRolePolicy',
]

/** So do these, unless they reach the user itself only, as self-service policies allow. */
export const OTHERS_ONLY = ['iam:CreateAccessKey', 'iam:CreateLoginProfile', 'iam:UpdateLoginProfile']

/**
 * Actions that together run the holder's code with somebody else's role. Known from public write-ups of IAM privilege escalation; the
 * actions are AWS's: https://docs.aws.amazon.com/service-authorization/latest/reference/ (2026-11-25, not opened)
 */
const TOGETHER: readonly (readonly string[])[] = [
  ['iam:PassRole', 'ec2:RunInstances'],
  ['iam:PassRole', 'lambda:CreateFunction', 'lambda:InvokeFunction'],
  ['iam:PassRole', 'lambda:CreateFunction', 'lambda:CreateEventSourceMapping'],
  ['iam:PassRole', 'lambda:CreateFunction', 'lambda:AddPermission'],
  ['iam:PassRole', 'cloudformation:CreateStack'],
  ['iam:PassRole', 'codebuild:CreateProject', 'codebuild:StartBuild'],
  ['iam:PassRole', 'datapipeline:CreatePipeline', 'datapipeline:PutPipelineDefinition'],
  ['iam:PassRole', 'ecs:RegisterTaskDefinition', 'ecs:RunTask'],
  ['iam:PassRole', 'glue:CreateDevEndpoint'],
  ['iam:PassRole', 'glue:CreateJob', 'glue:StartJobRun'],
  ['iam:PassRole', 'sagemaker:CreateNotebookInstance', 'sagemaker:CreatePresignedNotebookInstanceUrl'],
  ['iam:PassRole', 'states:CreateStateMachine', 'states:StartExecution'],
  ['lambda:UpdateFunctionCode'],
  ['ssm:SendCommand'],
  ['glue:UpdateDevEndpoint'],
  ['cloudformation:UpdateStack'],
]

/** Actions that an escalation is made of, each once. */
export const ESCALATING: readonly string[] = [...new Set([...POWERFUL, ...OTHERS_ONLY, ...TOGETHER.flat()])]

/** Ways in which whoever has these rights can get more. */
export function escalations(statements: readonly Statement[], own: string): readonly Grant[] {
  const ofOthers = statements.filter(
    ({ effect, resources, allBesides }) => effect === 'Deny' || allBesides || reachesOthers(resources, own),
  )
  const ways = [
    ...[...POWERFUL.map((action) => [action]), ...TOGETHER].filter((way) => way.every((one) => isAllowed(statements, one))),
    ...OTHERS_ONLY.filter((action) => isAllowed(ofOthers, action)).map((action) => [action]),
  ]
  return ways.map((way) => ({
    action: `escalation: ${way.join(' + ')}`,
    resource: '*',
    severity: 'critical',
    proof: 'its policies allow each of these actions',
  }))
}

/** Do these mean anything but the user itself? */
export function reachesOthers(resources: readonly string[], own: string): boolean {
  return resources.some((resource) => resource !== own && !resource.endsWith('/${aws:username}'))
}

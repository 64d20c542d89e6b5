import { fake } from '#core/samples.ts'
import { describeAccess, type AccessContract } from '#testing/access-contract.ts'
import { describeRevoke, type ActionContract } from '#testing/revoke-contract.ts'
import { keyIdOf } from './account-id.ts'
import { provider } from './index.ts'
import { online } from './online.ts'

const IAM = 'https://docs.aws.amazon.com/IAM/latest/APIReference/API_Operations.html (2026-11-25, not opened)'
const caller = (arn: string) => ({
  body: `<GetCallerIdentityResponse><GetCallerIdentityResult><Arn>${arn}</Arn><UserId>AIDA</UserId><Account>123456789012</Account></GetCallerIdentityResult></GetCallerIdentityResponse>`,
})
const USER = caller('arn:aws:iam::123456789012:user/team/jane')
const ROLE = caller('arn:aws:sts::123456789012:assumed-role/deploy/session')
const ROOT = caller('arn:aws:iam::123456789012:root')
const result = (action: string, inside: string) => ({
  body: `<${action}Response><${action}Result>${inside}<IsTruncated>false</IsTruncated></${action}Result></${action}Response>`,
})
const error = (code: string) => ({ status: 403, body: `<ErrorResponse><Error><Code>${code}</Code></Error></ErrorResponse>` })
const denied = error('AccessDenied')
const gone = error('InvalidClientTokenId')
const document = (actions: readonly string[]): string =>
  encodeURIComponent(
    JSON.stringify({ Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action: actions, Resource: '*' }] }),
  )
const noBuckets = { body: '<ListAllMyBucketsResult><Buckets/></ListAllMyBucketsResult>' }
const noSecrets = { json: { SecretList: [] } }

const user: AccessContract = {
  source: IAM,
  answers: [
    USER,
    result(
      'ListAttachedUserPolicies',
      '<AttachedPolicies><member><PolicyName>P</PolicyName><PolicyArn>arn:aws:iam::aws:policy/P</PolicyArn></member></AttachedPolicies>',
    ),
    result('GetPolicy', '<Policy><DefaultVersionId>v3</DefaultVersionId></Policy>'),
    result(
      'GetPolicyVersion',
      `<PolicyVersion><Document>${document(['s3:GetObject', 's3:ListBucket'])}</Document></PolicyVersion>`,
    ),
    result('ListUserPolicies', '<PolicyNames><member>own</member></PolicyNames>'),
    result('GetUserPolicy', `<PolicyDocument>${document(['iam:PutUserPolicy'])}</PolicyDocument>`),
    result('ListGroupsForUser', '<Groups/>'),
    result(
      'GetUser',
      '<User><PermissionsBoundary><PermissionsBoundaryArn>arn:aws:iam::123456789012:policy/B</PermissionsBoundaryArn></PermissionsBoundary></User>',
    ),
    result(
      'SimulatePrincipalPolicy',
      '<EvaluationResults><member><EvalActionName>iam:PassRole</EvalActionName><EvalDecision>allowed</EvalDecision></member><member><EvalActionName>iam:PutUserPolicy</EvalActionName><EvalDecision>explicitDeny</EvalDecision></member></EvaluationResults>',
    ),
    {
      body: '<ListAllMyBucketsResult><Buckets><Bucket><Name>invoices</Name></Bucket><Bucket><Name>other</Name></Bucket><Bucket><Name>far</Name></Bucket></Buckets></ListAllMyBucketsResult>',
    },
    { body: '<ListBucketResult/>' },
    { status: 403, body: '<Error><Code>AccessDenied</Code></Error>' },
    {
      status: 301,
      body: '<Error><Code>PermanentRedirect</Code></Error>',
      headers: { location: 'https://s3.eu-west-1.amazonaws.com' },
    },
    {
      json: {
        SecretList: [{ ARN: 'arn:aws:secretsmanager:us-east-1:123456789012:secret:pay-1', Name: 'pay' }],
        NextToken: 'x',
      },
    },
  ],
  grants: [
    { action: 's3:GetObject', resource: '*', severity: 'high', proof: 'policy P' },
    { action: 's3:ListBucket', severity: 'low' },
    { action: 'iam:PutUserPolicy', severity: 'critical', proof: 'policy own' },
    { action: 'escalation: iam:PutUserPolicy', severity: 'critical' },
    { action: 'iam:PassRole', proof: 'SimulatePrincipalPolicy: allowed' },
    { action: 's3:GetObject', resource: 'arn:aws:s3:::invoices', severity: 'high' },
    { action: 'secretsmanager:ListSecrets', resource: 'pay', severity: 'low' },
  ],
  gaps: [
    'what the permissions boundary arn:aws:iam::123456789012:policy/B forbids',
    'iam:PutUserPolicy: a boundary or the organisation forbids it',
    'bucket far: in another region',
    'more than 100 secrets',
    'secrets in other regions than us-east-1',
  ],
}

const role: AccessContract = {
  source: IAM,
  answers: [gone, ROLE, denied, denied, denied, noBuckets, noSecrets],
  grants: [],
  gaps: [
    'the policy of the session',
    'iam:ListAttachedRolePolicies: AccessDenied',
    'iam:ListRolePolicies: AccessDenied',
    'iam:GetRole: AccessDenied',
    'secrets in other regions than us-gov-west-1',
  ],
}

describeAccess(provider, online, { 'aws-access-key': user, 'aws-temporary-access-key': role })
describeAccess(
  provider,
  { ...online, access: { 'aws-access-key': online.access!['aws-access-key']! } },
  {
    'aws-access-key': {
      source: IAM,
      answers: [ROOT, noBuckets, noSecrets],
      grants: [{ action: '*', resource: '*', severity: 'critical', proof: 'GetCallerIdentity: it is the root user' }],
      gaps: ['secrets in other regions'],
    },
  },
)

const done = { body: '<Response/>' }
const admin = { accessKeyId: keyIdOf('AKIA', '123456789012', 'aws/admin'), secretAccessKey: fake('aws/admin', 'base64', 40) }
const owner = result('GetAccessKeyLastUsed', '<UserName>jane</UserName>')
const asks = 'POST https://sts.amazonaws.com/'

const key: readonly ActionContract[] = [
  {
    source: IAM,
    asks,
    admin,
    cases: [
      [[USER, owner, done, done], { kind: 'done' }],
      [[USER, owner, done, denied], { kind: 'done', detail: 'its sessions were not ended: AccessDenied' }],
      [[USER, denied], { kind: 'refused', detail: 'AccessDenied' }],
      [[USER, owner, denied], { kind: 'refused' }],
      [[USER, owner, { status: 404, body: '<Error><Code>NoSuchEntity</Code></Error>' }], { kind: 'was-dead' }],
      [[gone, gone, gone], { kind: 'refused', detail: "the administrator's key: InvalidClientTokenId" }],
    ],
  },
  {
    source: IAM,
    asks,
    cases: [
      [[USER, done, done], { kind: 'done' }],
      [[USER, denied, done], { kind: 'done', detail: 'its sessions were not ended: AccessDenied' }],
      [[USER, done, denied], { kind: 'refused' }],
      [[ROOT], { kind: 'refused' }],
      [[gone, gone, gone], { kind: 'was-dead' }],
    ],
  },
  {
    source: IAM,
    asks,
    admin,
    cases: [
      [[USER, owner, done], { kind: 'done' }],
      [[USER, owner, { status: 503 }], { kind: 'unknown', reason: 'server-error' }],
    ],
  },
  {
    source: IAM,
    asks,
    cases: [
      [[USER, done], { kind: 'done' }],
      [[USER, denied], { kind: 'refused' }],
      [[gone, gone, gone], { kind: 'was-dead' }],
      [[ROOT], { kind: 'refused' }],
    ],
  },
]

const session: readonly ActionContract[] = [
  {
    source: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_use_revoke-sessions.html (2026-11-25, not opened)',
    asks,
    admin,
    cases: [
      [[USER, ROLE, done], { kind: 'done' }],
      [[USER, error('ExpiredToken')], { kind: 'was-dead' }],
      [[USER, ROLE, denied], { kind: 'refused' }],
    ],
  },
  {
    source: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_use_revoke-sessions.html (2026-11-25, not opened)',
    asks,
    cases: [
      [[ROLE, done], { kind: 'done' }],
      [[ROLE, denied], { kind: 'refused' }],
      [[caller('arn:aws:sts::123456789012:federated-user/jane')], { kind: 'refused' }],
    ],
  },
]

describeRevoke(provider, online, { 'aws-access-key': key, 'aws-temporary-access-key': session })

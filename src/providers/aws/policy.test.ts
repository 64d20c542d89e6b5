import { describe, expect, it } from 'vitest'
import { grantsOfStatements } from './policy-grants.ts'
import { isAllowed, matches, statementsOf } from './policy.ts'

const allow = (Action: unknown, Resource: unknown = '*', more: object = {}) => ({
  Effect: 'Allow',
  Action,
  Resource,
  ...more,
})
const policy = (...Statement: readonly object[]) => statementsOf({ Version: '2012-10-17', Statement }, 'p')

describe('patterns', () => {
  it.each([
    ['*', '', true],
    ['s3:Get*', 's3:GetObject', true],
    ['s3:Get*', 's3:PutObject', false],
    ['*:Get?bject', 's3:GetObject', true],
    ['a*b*c', 'a-b-b-c', true],
    ['a*b*c', 'a-b-b-d', false],
    ['', 'a', false],
    ['**', 'anything', true],
    [`${'*a'.repeat(50)}b`, 'a'.repeat(5000), false],
  ])('%s and %s: %s', (pattern, text, is) => {
    expect(matches(pattern, text)).toBe(is)
  })
})

describe('statements', () => {
  it.each<[string, readonly object[], string, string | undefined, boolean]>([
    ['one statement that is no list', [allow('s3:*')], 's3:GetObject', undefined, true],
    ['letters of either case', [allow('S3:getobject')], 's3:GetObject', undefined, true],
    ['another resource', [allow('s3:*', 'arn:aws:s3:::shop/*')], 's3:GetObject', 'arn:aws:s3:::other/x', false],
    ['its resource', [allow('s3:*', ['arn:aws:s3:::shop/*'])], 's3:GetObject', 'arn:aws:s3:::shop/x', true],
    ['everything but', [{ Effect: 'Allow', NotAction: 'iam:*', Resource: '*' }], 'iam:GetUser', undefined, false],
    ['everything but, else', [{ Effect: 'Allow', NotAction: 'iam:*', Resource: '*' }], 's3:GetObject', undefined, true],
    ['a denial', [allow('*'), { ...allow('iam:*'), Effect: 'Deny' }], 'iam:GetUser', undefined, false],
    [
      'a denial under a condition',
      [allow('*'), { ...allow('*'), Effect: 'Deny', Condition: { Bool: { 'aws:SecureTransport': 'false' } } }],
      'iam:GetUser',
      undefined,
      true,
    ],
    [
      'a denial of another resource',
      [allow('*'), { ...allow('*', 'arn:x'), Effect: 'Deny' }],
      's3:GetObject',
      undefined,
      true,
    ],
    ['nothing', [], 's3:GetObject', undefined, false],
  ])('%s', (_, statements, action, resource, is) => {
    expect(isAllowed(policy(...statements), action, resource)).toBe(is)
  })

  it.each([undefined, null, 'text', {}, { Statement: 'x' }, { Statement: [1, null, { Effect: 'Maybe' }] }])(
    '%j has none',
    (document) => {
      expect(statementsOf(document, 'p')).toEqual([])
    },
  )
})

describe('grants', () => {
  const OWN = 'arn:aws:iam::123456789012:user/jane'
  const grants = (...statements: readonly object[]) =>
    grantsOfStatements(policy(...statements), OWN).grants.map(({ action, resource, severity }) => [
      action,
      resource,
      severity,
    ])

  it.each<[string, readonly object[], readonly (readonly string[])[]]>([
    ['an administrator', [allow('*')], [['*', '*', 'critical']]],
    ['a whole service', [allow('s3:*')], [['s3:*', '*', 'high']]],
    [
      'a reader',
      [allow(['s3:ListBucket', 'dynamodb:GetItem'])],
      [
        ['s3:ListBucket', '*', 'low'],
        ['dynamodb:GetItem', '*', 'medium'],
      ],
    ],
    ['values of secrets', [allow('secretsmanager:Get*')], [['secretsmanager:Get*', '*', 'high']]],
    ['a writer', [allow('sqs:SendMessage')], [['sqs:SendMessage', '*', 'high']]],
    [
      'own keys',
      [allow('iam:CreateAccessKey', 'arn:aws:iam::*:user/${aws:username}')],
      [['iam:CreateAccessKey', 'arn:aws:iam::*:user/${aws:username}', 'high']],
    ],
    [
      "others' keys",
      [allow('iam:CreateAccessKey')],
      [
        ['iam:CreateAccessKey', '*', 'critical'],
        ['escalation: iam:CreateAccessKey', '*', 'critical'],
      ],
    ],
    [
      'own policy',
      [allow('iam:PutUserPolicy', OWN)],
      [
        ['iam:PutUserPolicy', OWN, 'critical'],
        ['escalation: iam:PutUserPolicy', '*', 'critical'],
      ],
    ],
    [
      "a function with somebody else's role",
      [allow(['iam:PassRole', 'lambda:CreateFunction']), allow('lambda:InvokeFunction', 'arn:aws:lambda:*:*:function:x')],
      [
        ['iam:PassRole', '*', 'high'],
        ['lambda:CreateFunction', '*', 'high'],
        ['lambda:InvokeFunction', 'arn:aws:lambda:*:*:function:x', 'high'],
        ['escalation: iam:PassRole + lambda:CreateFunction + lambda:InvokeFunction', '*', 'critical'],
      ],
    ],
    ['everything but', [{ Effect: 'Allow', NotAction: ['iam:*'], Resource: '*' }], [['* but iam:*', '*', 'critical']]],
    ['all that is denied', [allow('iam:*'), { ...allow('iam:*'), Effect: 'Deny' }], []],
  ])('%s', (_, statements, expected) => {
    const found = grants(...statements)
    for (const one of expected) expect(found).toContainEqual(one)
    if (_ !== 'everything but') expect(found.length).toBe(_ === 'an administrator' ? 1 : expected.length)
  })

  it('says what it does not look into', () => {
    const { gaps } = grantsOfStatements(
      policy(allow('s3:*', '*', { Condition: { IpAddress: { 'aws:SourceIp': '192.0.2.0/24' } } }), {
        ...allow('s3:*', 'arn:x'),
        Effect: 'Deny',
      }),
      OWN,
    )
    expect(gaps).toEqual(['conditions of the policy p', 'denials in the policy p'])
  })
})

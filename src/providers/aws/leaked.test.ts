import { expect, it } from 'vitest'
import { Secret } from '#base/secret.ts'
import { xmlText } from '#clouds/xml-text.ts'
import { killLeaked } from '#testing/leaked.ts'
import { callHere } from '#testing/servers/call.ts'
import { describeServer } from '#testing/servers/describe-server.ts'
import { moto } from '#testing/servers/moto.ts'
import { action as iamAction, PARTITIONS, signedQuestion, type Call } from './call.ts'
import { provider } from './index.ts'
import { online } from './online.ts'

interface Key {
  readonly accessKeyId: string
  readonly secretAccessKey: string
}

const policy = (Action: readonly string[] | string, Resource = '*'): string =>
  JSON.stringify({ Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action, Resource }] })

describeServer(moto, (server) => {
  const baseUrl = (): string => `http://127.0.0.1:${server().port}`
  /** An answer of the server to a signed request; throws the code of a refusal. */
  const call = async (key: Key, what: Call): Promise<string> => {
    const credential = { accessKeyId: new Secret(key.accessKeyId), secretAccessKey: new Secret(key.secretAccessKey) }
    const setting = { now: Date.now(), baseUrl: baseUrl() }
    const { url, method, headers, body } = signedQuestion(what, { credential, setting, partition: PARTITIONS[0] })
    const { text = '', type = '' } = (body ?? {}) as { text?: string; type?: string }
    const content = type === '' ? {} : { 'content-type': type }
    const { status, text: said } = await callHere(url, {
      method,
      headers: { ...headers, ...content },
      ...(type === '' ? {} : { body: text }),
    })
    if (status >= 300) throw new Error(xmlText(said, 'Code') ?? said)
    return said
  }
  const iam = (key: Key, action: string, parameters: Record<string, string>): Promise<string> =>
    call(key, iamAction('iam', action, parameters))
  const nobody = { accessKeyId: 'AKIANOBODY', secretAccessKey: 'none' }
  const newKey = async (as: Key, user: string): Promise<Key> => {
    const xml = await iam(as, 'CreateAccessKey', { UserName: user })
    return { accessKeyId: xmlText(xml, 'AccessKeyId')!, secretAccessKey: xmlText(xml, 'SecretAccessKey')! }
  }
  let admin: Key | undefined
  const administrator = async (): Promise<Key> => {
    if (admin !== undefined) return admin
    await iam(nobody, 'CreateUser', { UserName: 'admin' })
    await iam(nobody, 'PutUserPolicy', { UserName: 'admin', PolicyName: 'all', PolicyDocument: policy('*') })
    return (admin = await newKey(nobody, 'admin'))
  }
  const leak = (key: Key): string =>
    `[default]\naws_access_key_id = ${key.accessKeyId}\naws_secret_access_key = ${key.secretAccessKey}\n`

  it('a leaked key is found, live, mapped, switched off, deleted and dead, and opens nothing any more', async () => {
    const root = await administrator()
    await iam(root, 'CreateUser', { UserName: 'deploy' })
    await iam(root, 'CreateGroup', { GroupName: 'builders' })
    await iam(root, 'AddUserToGroup', { UserName: 'deploy', GroupName: 'builders' })
    const build = policy(['iam:PassRole', 'lambda:CreateFunction', 'lambda:InvokeFunction'])
    await iam(root, 'PutGroupPolicy', { GroupName: 'builders', PolicyName: 'build', PolicyDocument: build })
    const own = policy(['s3:ListAllMyBuckets', 's3:ListBucket', 's3:GetObject', 'secretsmanager:*', 'iam:Get*', 'iam:List*'])
    const arn = xmlText(await iam(root, 'CreatePolicy', { PolicyName: 'own', PolicyDocument: own }), 'Arn')!
    await iam(root, 'AttachUserPolicy', { UserName: 'deploy', PolicyArn: arn })
    await call(root, { service: 's3', method: 'PUT', path: '/invoices' })
    const headers = { 'x-amz-target': 'secretsmanager.CreateSecret' }
    const text = JSON.stringify({ Name: 'billing', SecretString: 'x', ClientRequestToken: 'c'.repeat(32) })
    const body = { text, type: 'application/x-amz-json-1.1' }
    await call(root, { service: 'secretsmanager', method: 'POST', headers, body })
    const key = await newKey(root, 'deploy')
    expect(await call(key, { service: 's3' })).toContain('invoices')

    const outcome = await killLeaked({
      provider,
      online,
      text: leak(key),
      rule: 'aws-access-key',
      baseUrl: baseUrl(),
      admin: { ...root },
      actions: (action) => action.class === 'admin',
    })
    expect(outcome).toMatchObject({
      before: { kind: 'live', identity: { user: expect.stringMatching(/:user\/deploy$/) as string } },
      revoked: [{ kind: 'done' }, { kind: 'done' }],
      after: { kind: 'dead' },
    })
    const { grants, gaps } = outcome.access as { grants: readonly object[]; gaps: readonly string[] }
    for (const grant of [
      { action: 's3:GetObject', resource: '*', severity: 'high', proof: 'policy own' },
      { action: 'secretsmanager:*', resource: '*', severity: 'critical', proof: 'policy own' },
      { action: 'iam:PassRole', resource: '*', severity: 'high', proof: 'policy build' },
      { action: 'escalation: iam:PassRole + lambda:CreateFunction + lambda:InvokeFunction', severity: 'critical' },
      { action: 's3:GetObject', resource: 'arn:aws:s3:::invoices', severity: 'high', proof: 'GET /invoices: status 200' },
      { action: 'secretsmanager:GetSecretValue', resource: 'billing', severity: 'critical' },
    ])
      expect(grants).toContainEqual(expect.objectContaining(grant))
    expect(gaps).toEqual([expect.stringContaining('iam:SimulatePrincipalPolicy') as string])
    await expect(call(key, { service: 's3' })).rejects.toThrow('InvalidAccessKeyId')
    await expect(
      iam(root, 'DeleteUserPolicy', { UserName: 'deploy', PolicyName: 'kagiban-deny-older-sessions' }),
    ).resolves.toContain('DeleteUserPolicyResponse')
  })

  it('a key that may delete itself needs nobody else', async () => {
    const root = await administrator()
    await iam(root, 'CreateUser', { UserName: 'self' })
    await iam(root, 'PutUserPolicy', { UserName: 'self', PolicyName: 'keys', PolicyDocument: policy('iam:*AccessKey') })
    const outcome = await killLeaked({
      provider,
      online,
      text: leak(await newKey(root, 'self')),
      rule: 'aws-access-key',
      baseUrl: baseUrl(),
      actions: (action) => action.class === 'self',
    })
    expect(outcome).toMatchObject({
      before: { kind: 'live' },
      revoked: [{ kind: 'done', detail: 'its sessions were not ended: AccessDenied' }, { kind: 'done' }],
      after: { kind: 'dead' },
    })
  })

  it('a key that may do nothing stays live, and is not called mapped', async () => {
    const root = await administrator()
    await iam(root, 'CreateUser', { UserName: 'small' })
    const outcome = await killLeaked({
      provider,
      online,
      text: leak(await newKey(root, 'small')),
      rule: 'aws-access-key',
      baseUrl: baseUrl(),
    })
    expect(outcome).toMatchObject({
      before: { kind: 'live' },
      access: { grants: [], gaps: expect.arrayContaining(['iam:ListAttachedUserPolicies: AccessDenied']) as string[] },
      revoked: [{ kind: 'refused', detail: 'AccessDenied' }],
      after: { kind: 'live' },
    })
  })
})

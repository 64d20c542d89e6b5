import { expect, it } from 'vitest'
import { Secret } from '#base/secret.ts'
import { fake } from '#core/samples.ts'
import { describeVerify, verdictOn, type Case, type RuleContract } from '#testing/online-contract.ts'
import { keyIdOf } from './account-id.ts'
import { provider } from './index.ts'
import { online } from './online.ts'

const ARN = 'arn:aws:iam::123456789012:user/jane'
const IDENTITY = `<GetCallerIdentityResponse xmlns="https://sts.amazonaws.com/doc/2011-06-15/"><GetCallerIdentityResult><Arn>${ARN}</Arn><UserId>AIDA</UserId><Account>123456789012</Account></GetCallerIdentityResult></GetCallerIdentityResponse>`
const error = (code: string) => ({
  status: 403,
  body: `<ErrorResponse><Error><Type>Sender</Type><Code>${code}</Code><Message>-</Message></Error></ErrorResponse>`,
})
const gone = error('InvalidClientTokenId')

const sts: RuleContract = {
  source: 'https://docs.aws.amazon.com/STS/latest/APIReference/API_GetCallerIdentity.html (2026-11-25, not opened)',
  asks: 'POST https://sts.amazonaws.com/',
  cases: [
    [{ body: IDENTITY }, { kind: 'live', identity: { account: '123456789012', user: ARN } }],
    [[gone, gone, { body: IDENTITY }], { kind: 'live' }],
    [gone, { kind: 'dead', reason: 'not-accepted' }],
    [[gone, { status: 500 }], { kind: 'unknown', reason: 'server-error' }],
    [error('ExpiredToken'), { kind: 'dead', reason: 'expired' }],
    [error('SignatureDoesNotMatch'), { kind: 'unknown' }],
    [error('AccessDenied'), { kind: 'unknown' }],
  ] satisfies Case[],
}

describeVerify(provider, online, {
  'aws-access-key': sts,
  'aws-temporary-access-key': sts,
  'aws-bedrock-api-key': {
    source: 'https://docs.aws.amazon.com/bedrock/latest/APIReference/API_ListFoundationModels.html (2026-11-25, not opened)',
    asks: 'GET https://bedrock.us-east-1.amazonaws.com/foundation-models',
    noDead: 'a key of another region gets the same status and message',
    cases: [
      [{ json: { modelSummaries: [{ modelId: 'amazon.titan-text-lite-v1' }] } }, { kind: 'live' }],
      [
        { status: 403, json: { Message: 'Authentication failed: Please make sure your API Key is valid.' } },
        { kind: 'unknown' },
      ],
    ],
  },
  'aws-login-access-token': {
    source: 'https://developer.amazon.com/docs/login-with-amazon/obtain-customer-profile.html (2026-11-25, not opened)',
    asks: 'GET https://api.amazon.com/auth/o2/tokeninfo?access_token',
    cases: [
      [
        { json: { iss: 'https://www.amazon.com', user_id: 'amzn1.account.K2', app_id: 'amzn1.application.1', exp: 3597 } },
        { kind: 'live', identity: { user: 'amzn1.account.K2', account: 'amzn1.application.1' } },
      ],
      [{ status: 400, json: { error: 'invalid_token' } }, { kind: 'dead' }],
      [{ status: 400, json: { error: 'invalid_request' } }, { kind: 'unknown' }],
    ],
  },
})

it('asks a configured endpoint alone, and never sends the secret key', async () => {
  const secret = fake('aws/online', 'base64', 40)
  const credential = {
    accessKeyId: new Secret(keyIdOf('AKIA', '123456789012', 'aws/online')),
    secretAccessKey: new Secret(secret),
  }
  const setting = { now: 0, baseUrl: 'https://sts.example.com' }
  const { verdict, sent } = await verdictOn(online.verify['aws-access-key']!, credential, setting, [gone])
  expect(verdict).toMatchObject({ kind: 'dead' })
  expect(sent.map(({ url }) => new URL(url).host)).toEqual(['sts.example.com'])
  expect(JSON.stringify(sent)).not.toContain(secret)
})

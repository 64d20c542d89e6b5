import { NO_CONTEXT } from '#core/rule.ts'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fake } from '#core/samples.ts'
import { detect, rulesetOf } from '#testing/detect-sample.ts'
import { keyIdOf } from './account-id.ts'
import { checkBedrockLongTerm, checkEcrToken, checkEncodedAddress } from './bearer-token.ts'
import { provider } from './index.ts'

describe('aws', () => {
  const ruleset = rulesetOf([provider])
  const id = keyIdOf('AKIA', '123456789012', 'aws/test')
  const secret = fake('aws/test/secret', 'base64', 40)
  const summary = (text: string) =>
    detect(ruleset, text).map(({ rule, secret: { value }, missing, confidence }) => [
      rule.rule.id,
      value,
      missing,
      confidence,
    ])

  it('reports id and secret as one finding, the secret as its secret, with the account', () => {
    const [found, ...more] = detect(ruleset, `access_key = "${id}"\nsecret_key = "${secret}"\n`)
    expect(more).toEqual([])
    expect(found).toMatchObject({
      secret: { value: secret },
      parts: { accessKeyId: { value: id } },
      missing: [],
      confidence: 0.98,
    })
    expect(found?.facts).toEqual({ account: '123456789012', keyType: 'long-term access key' })
  })

  it('reports an id alone as a half', () => {
    expect(summary(`aws_access_key_id=${id}`)).toEqual([['aws-access-key', id, ['secretAccessKey'], 0.9]])
  })

  it('reports a secret alone by the name beside it', () => {
    expect(summary(`aws_secret_access_key=${secret}`)).toEqual([['aws-secret-access-key', secret, [], 0.85]])
  })

  it('pairs each id of a credentials file with its own secret', () => {
    const ids = ['a', 'b', 'c'].map((name) => keyIdOf('AKIA', '123456789012', `aws/file/${name}`))
    const secrets = ['a', 'b', 'c'].map((name) => fake(`aws/file/${name}`, 'base64', 40))
    const file = ids
      .map((key, i) => `[p${i}]\naws_access_key_id = ${key}\naws_secret_access_key = ${secrets[i]}\n`)
      .join('\n')
    expect(detect(ruleset, file).map(({ parts }) => [parts['accessKeyId']?.value, parts['secretAccessKey']?.value])).toEqual(
      ids.map((key, i) => [key, secrets[i]]),
    )
  })

  it('does not take a commit id for a secret', () => {
    expect(summary(`${id} seen at ${fake('aws/commit', 'hex', 40)}`)).toEqual([
      ['aws-access-key', id, ['secretAccessKey'], 0.9],
    ])
  })

  it('lowers an id whose number no account has', () => {
    expect(summary(`AKIA${'7'.repeat(10)}${fake('aws/odd', 'base32', 6)},${secret}`)).toMatchObject([
      ['aws-access-key', secret, [], 0.4],
    ])
  })

  it('says which part of temporary credentials is missing', () => {
    const temporary = keyIdOf('ASIA', '123456789012', 'aws/temporary')
    expect(detect(ruleset, `AWS_ACCESS_KEY_ID=${temporary}\nAWS_SECRET_ACCESS_KEY=${secret}`)[0]?.missing).toEqual([
      'sessionToken',
    ])
  })

  it('reports a presigned URL once, not its key id too', () => {
    const url = `https://b.s3.amazonaws.com/x?X-Amz-Credential=${id}%2F20261124%2Feu-west-1%2Fs3%2Faws4_request&X-Amz-Date=20261124T080000Z&X-Amz-Expires=60&X-Amz-Signature=${fake('aws/url', 'hex', 64)}`
    const found = detect(ruleset, `see [here](${url}).`)
    expect(found.map((match) => [match.rule.rule.id, match.secret.value])).toEqual([['aws-presigned-url', url]])
    expect(found[0]?.facts).toMatchObject({ account: '123456789012', expires: '2026-11-24T08:01:00.000Z' })
  })

  it.each([
    ['a Bedrock key of nobody', checkBedrockLongTerm(`ABSK${fake('x', 'base64', 100)}`), { verdict: 'reject' }],
    ['an address that is not signed', checkEncodedAddress('aHR0cHM6Ly9hLnRlc3Q'), { verdict: 'reject' }],
    ['text that is no base64', checkEncodedAddress('*'), { verdict: 'reject' }],
    ['a token without a key', checkEcrToken('eyJwYXlsb2FkIjoiYSJ9'), { verdict: 'reject' }],
  ])('rejects %s', (_, verdict, expected) => {
    expect(verdict).toEqual(expected)
  })

  it('never throws in a check, whatever the parts', () => {
    const parts = fc.dictionary(fc.constantFrom('accessKeyId', 'secretAccessKey', 'smtpUsername', 'account'), fc.string())
    fc.assert(
      fc.property(fc.string(), parts, (text, values) => {
        for (const rule of provider.rules) rule.check?.(text, values, NO_CONTEXT)
      }),
    )
  })
})

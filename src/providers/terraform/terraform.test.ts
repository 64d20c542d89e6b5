import { describe, expect, it } from 'vitest'
import { fake } from '#core/samples.ts'
import { detect, rulesetOf } from '#testing/detect-sample.ts'
import { provider } from './index.ts'
import { checkStateValue } from './value.ts'

const ruleset = rulesetOf([provider])
const value = (seed: string): string => `${fake(`terraform/test/${seed}`, 'base62', 18)}9`

describe('a state file', () => {
  const state = JSON.stringify(
    {
      version: 4,
      terraform_version: '1.9.5',
      outputs: {
        db_password: { value: value('a'), type: 'string', sensitive: true },
        db_endpoint: { value: 'db-1.corp.io:5432', type: 'string', sensitive: true },
        bucket: { value: 'logs', type: 'string' },
      },
      resources: [
        {
          mode: 'managed',
          type: 'aws_db_instance',
          instances: [
            { attributes: { username: 'root', password: value('b'), password_wo: null }, sensitive_attributes: [] },
            { attributes: { username: 'app', password: value('c') }, sensitive_attributes: [] },
          ],
        },
        {
          mode: 'managed',
          type: 'random_password',
          instances: [{ attributes: { length: 16, result: value('d') }, sensitive_attributes: [] }],
        },
      ],
    },
    null,
    2,
  )

  it('gives each sensitive output and each secret attribute, by name', () => {
    expect(detect(ruleset, state).map(({ facts, secret }) => [facts['name'], secret.value])).toEqual([
      ['db_password', value('a')],
      ['password', value('b')],
      ['password', value('c')],
      ['result', value('d')],
    ])
  })
})

describe('a value', () => {
  it.each([
    ['db_endpoint', 'db-1.corp.io:5432'],
    ['secret', 'arn:aws:secretsmanager:eu-west-1:1:secret:x'],
    ['password', '${var.password}'],
    ['token', 'true'],
    ['tls_private_key', '-----BEGIN CERTIFICATE-----'],
  ])('that is public by name or form is none: %s', (name, secret) => {
    expect(checkStateValue(secret, { name })).toEqual({ verdict: 'reject' })
  })
})

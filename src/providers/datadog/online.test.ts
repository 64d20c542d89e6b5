import { expect, it } from 'vitest'
import { Secret } from '#base/secret.ts'
import { fake } from '#core/samples.ts'
import { describeVerify, verdictOn } from '#testing/online-contract.ts'
import { describeRevoke } from '#testing/revoke-contract.ts'
import { provider } from './index.ts'
import { online } from './online.ts'

const refused = { status: 403, json: { errors: ['Forbidden'] } }

describeVerify(provider, online, {
  'datadog-api-key': {
    source: 'https://docs.datadoghq.com/api/latest/authentication/ (2026-11-25, not opened)',
    asks: 'GET https://api.ap1.datadoghq.com/api/v1/validate',
    baseUrl: 'https://api.ap1.datadoghq.com',
    cases: [
      [{ json: { valid: true } }, { kind: 'live' }],
      [refused, { kind: 'dead' }],
      [{ json: { valid: false } }, { kind: 'unknown' }],
    ],
  },
})

it('asks one site after another when none is configured, and takes no refusal for a proof', async () => {
  const plan = online.verify['datadog-api-key']!
  const credential = { secret: new Secret(fake('datadog/online', 'hex', 32)) }
  const asked = (...answers: object[]) => verdictOn(plan, credential, { now: 0 }, answers)
  const { verdict, sent } = await asked(refused)
  expect(verdict).toMatchObject({ kind: 'unknown' })
  expect(sent).toHaveLength(4)
  expect(await asked(refused, { json: { valid: true } })).toMatchObject({ verdict: { kind: 'live' } })
})

// What it may do, and how it is ended.
describeRevoke(provider, online, {
  'datadog-api-key': [],
  'datadog-application-key': [],
})

import { expect, it } from 'vitest'
import { Secret } from '#base/secret.ts'
import { fake } from '#core/samples.ts'
import { describeVerify, verdictOn, partsOfSample } from '#testing/online-contract.ts'
import { forRules } from '#core/online.ts'
import { describeRevoke } from '#testing/revoke-contract.ts'
import { describeAccess } from '#testing/access-contract.ts'
import { provider } from './index.ts'
import { online } from './online.ts'

const refused = (code: number, status = 401) => ({ status, json: { code, message: '-', status } })
const key = { keySid: `SK${fake('twilio/key', 'hex', 32)}`, secret: fake('twilio/secret', 'base62', 32) }
const account = `AC${fake('twilio/account', 'hex', 32)}`

describeVerify(provider, online, {
  'twilio-auth-token': {
    source: 'https://www.twilio.com/docs/api/errors/20003 (2026-11-25)',
    asks: 'GET https://api.twilio.com/2010-04-01/Accounts.json?PageSize',
    cases: [
      [
        { json: { accounts: [{ sid: 'AC1', friendly_name: 'Acme', status: 'active' }] } },
        { kind: 'live', identity: { account: 'AC1', organisation: 'Acme' } },
      ],
      [refused(20003), { kind: 'dead' }],
      [[refused(20003), refused(20003), { status: 500 }], { kind: 'unknown' }],
      [[refused(20003), { json: { accounts: [{ sid: 'AC1' }] } }], { kind: 'live' }],
      [refused(20008, 403), { kind: 'live', limited: 'test credentials' }],
      [{ status: 401 }, { kind: 'unknown' }],
    ],
  },
  'twilio-api-key-secret': {
    source: 'https://www.twilio.com/docs/api/errors/70051 (2026-11-25)',
    asks: `GET https://api.twilio.com/2010-04-01/Accounts/${account}/IncomingPhoneNumbers.json?PageSize`,
    parts: { ...key, accountSid: account },
    cases: [
      [
        { json: { incoming_phone_numbers: [{ account_sid: 'AC1' }], page_size: 1 } },
        { kind: 'live', identity: { account: 'AC1' } },
      ],
      [refused(20003), { kind: 'dead' }],
      [refused(70051), { kind: 'unknown' }],
    ],
  },
})

it('takes no refusal for a proof when the account is not known', async () => {
  const credential = { keySid: new Secret(key.keySid), secret: new Secret(key.secret) }
  const plan = online.verify['twilio-api-key-secret']!
  const asked = (answer: object) => verdictOn(plan, credential, { now: 0 }, [answer])
  expect(await asked(refused(20003))).toMatchObject({ verdict: { kind: 'unknown' } })
  expect(await asked({ json: { services: [], meta: { key: 'services' } } })).toMatchObject({
    verdict: { kind: 'live' },
    sent: [{ url: 'https://verify.twilio.com/v2/Services?PageSize=1' }],
  })
})

// What it may do, and how it is ended.
const ACCOUNT = partsOfSample(provider, 'twilio-api-key-secret', { parts: ['accountSid', 'keySid'] })['accountSid']!
describeAccess(provider, online, {
  'twilio-auth-token': {
    source: 'https://www.twilio.com/docs/iam/api/account (2026-11-25, not opened)',
    answers: [
      { json: { accounts: [{ sid: 'AC1', friendly_name: 'Main' }], next_page_uri: null } },
      { json: { keys: [{ sid: 'SK1', friendly_name: 'ci' }] } },
      { json: { incoming_phone_numbers: [{ phone_number: '+15550100' }], next_page_uri: '/2010-04-01/x' } },
    ],
    grants: [
      { action: 'accounts', resource: 'Main', severity: 'critical' },
      { action: 'keys', resource: 'ci' },
      { action: 'phone numbers', resource: '+15550100' },
    ],
    gaps: ['phone numbers: more'],
  },
  'twilio-api-key-secret': {
    source: 'https://www.twilio.com/docs/iam/api-keys (2026-11-25, not opened)',
    answers: [{ json: { incoming_phone_numbers: [{ phone_number: '+15550100' }] } }, { status: 401, json: { code: 70051 } }],
    grants: [{ action: 'phone numbers', resource: '+15550100' }],
    gaps: ['permissions', 'keys: status 401'],
  },
})

describeRevoke(provider, online, {
  'twilio-api-key-secret': [
    {
      source: 'https://www.twilio.com/docs/iam/api-keys/key-resource-v2010 (2026-11-25, not opened)',
      asks: `DELETE https://api.twilio.com/2010-04-01/Accounts/${ACCOUNT}/Keys/…`,
      cases: [
        [{ status: 204 }, { kind: 'done' }],
        [{ status: 404, json: { code: 20404 } }, { kind: 'was-dead' }],
        [{ status: 401, json: { code: 70051 } }, { kind: 'refused' }],
        [{ status: 401, json: { code: 20003 } }, { kind: 'unknown' }],
      ],
    },
  ],
  ...forRules(['twilio-auth-token', 'twilio-secret-by-name'], []),
})

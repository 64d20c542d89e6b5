import { describeVerify, type RuleContract, partsOfSample } from '#testing/online-contract.ts'
import { forRules } from '#core/online.ts'
import { describeRevoke } from '#testing/revoke-contract.ts'
import { describeAccess } from '#testing/access-contract.ts'
import { provider } from './index.ts'
import { online } from './online.ts'

const refused = (message: string) => ({ status: 401, json: { errors: [{ field: null, message }] } })
const apiKey: RuleContract = {
  source:
    'https://support.sendgrid.com/hc/en-us/articles/18322114821403-4XX-API-Errors-and-Troubleshooting-Suggestions (2026-11-25)',
  asks: 'GET https://api.sendgrid.com/v3/scopes',
  cases: [
    [
      { json: { scopes: ['mail.send', 'alerts.read'] } },
      { kind: 'live', identity: { scopes: ['mail.send', 'alerts.read'] } },
    ],
    [refused('The provided authorization grant is invalid, expired, or revoked'), { kind: 'dead' }],
    [refused("The requestor's IP Address is not whitelisted"), { kind: 'unknown' }],
    [refused('authorization required'), { kind: 'unknown' }],
    [{ status: 403, json: { errors: [{ message: 'access forbidden' }] } }, { kind: 'unknown' }],
  ],
}

describeVerify(provider, online, {
  'sendgrid-api-key': apiKey,
  'sendgrid-api-key-by-name': apiKey,
  'sendgrid-key-without-prefix': apiKey,
})

// What it may do, and how it is ended.
const ID = partsOfSample(provider, 'sendgrid-api-key', { parts: ['keyId'] })['keyId']!
describeAccess(provider, online, {
  ...forRules(['sendgrid-api-key', 'sendgrid-api-key-by-name', 'sendgrid-key-without-prefix'], {
    source:
      'https://www.twilio.com/docs/sendgrid/api-reference/api-key-permissions/retrieve-a-list-of-scopes-for-which-this-user-has-access (2026-11-25, not opened)',
    answers: [{ json: { scopes: ['mail.send', 'alerts.read'] } }],
    grants: [
      { action: 'mail.send', severity: 'critical' },
      { action: 'alerts.read', severity: 'medium' },
    ],
    gaps: [],
  }),
})

describeRevoke(provider, online, {
  'sendgrid-api-key': [
    {
      source: 'https://www.twilio.com/docs/sendgrid/api-reference/api-keys/delete-api-keys (2026-11-25, not opened)',
      asks: `DELETE https://api.sendgrid.com/v3/api_keys/${ID}`,
      cases: [
        [{ status: 204 }, { kind: 'done' }],
        [refused('The provided authorization grant is invalid, expired, or revoked'), { kind: 'was-dead' }],
        [refused('authorization required'), { kind: 'unknown' }],
        [{ status: 403, json: {} }, { kind: 'refused' }],
      ],
    },
  ],
  ...forRules(['sendgrid-api-key-by-name', 'sendgrid-key-without-prefix'], []),
})

import { describeVerify, type RuleContract } from '#testing/online-contract.ts'
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

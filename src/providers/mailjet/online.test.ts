import { describeVerify, type RuleContract } from '#testing/online-contract.ts'
import { provider } from './index.ts'
import { online } from './online.ts'

const BAD = { status: 401, json: { StatusCode: 401, ErrorMessage: 'API key authentication/authorization failure.' } }
const GOOD = { json: { Count: 1, Data: [{ ID: 1, Email: 'jane@corp.test' }], Total: 1 } }
const user: RuleContract = {
  source: 'https://dev.mailjet.com/email/reference/settings/user/ (2026-11-25, not opened)',
  asks: 'GET https://api.mailjet.com/v3/REST/user',
  cases: [
    [GOOD, { kind: 'live', identity: { account: '1', user: 'jane@corp.test' } }],
    [[BAD, GOOD], { kind: 'live', identity: { account: '1', user: 'jane@corp.test' } }],
    [[BAD, BAD], { kind: 'dead' }],
    [{ status: 403, json: { message: 'Forbidden' } }, { kind: 'unknown' }],
  ],
}

describeVerify(provider, online, { 'mailjet-secret-key': user, 'mailjet-basic-auth': user })

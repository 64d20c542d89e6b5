import { generateKeyPairSync } from 'node:crypto'
import { describeVerify, type RuleContract } from '#testing/online-contract.ts'
import { forRules } from '#core/online.ts'
import { describeRevoke } from '#testing/revoke-contract.ts'
import { describeAccess } from '#testing/access-contract.ts'
import { provider } from './index.ts'
import { online } from './online.ts'

const EMAIL = 'robot@invoices-42.iam.gserviceaccount.com'
const { privateKey } = generateKeyPairSync('rsa', {
  modulusLength: 2048,
  publicKeyEncoding: { type: 'spki', format: 'pem' },
  privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
})
const refused = (error_description: string) => ({ status: 400, json: { error: 'invalid_grant', error_description } })
const reason = (status: number, name: string) => ({
  status,
  json: {
    error: {
      code: status,
      details: [
        {
          '@type': 'type.googleapis.com/google.rpc.ErrorInfo',
          reason: name,
          domain: 'googleapis.com',
          metadata: { service: 'generativelanguage.googleapis.com', consumer: 'projects/99783941138' },
        },
      ],
    },
  },
})

const apiKey: RuleContract = {
  source: 'https://github.com/googleapis/googleapis/blob/master/google/api/error_reason.proto (2026-11-25, not opened)',
  asks: 'GET https://generativelanguage.googleapis.com/v1beta/models?pageSize',
  cases: [
    [{ json: { models: [{ name: 'models/gemini-2.5-flash' }] } }, { kind: 'live' }],
    [reason(400, 'API_KEY_INVALID'), { kind: 'dead' }],
    [
      reason(403, 'SERVICE_DISABLED'),
      { kind: 'live', limited: 'SERVICE_DISABLED', identity: { account: 'projects/99783941138' } },
    ],
    [reason(403, 'API_KEY_HTTP_REFERRER_BLOCKED'), { kind: 'live' }],
    [reason(403, 'CONSUMER_INVALID'), { kind: 'unknown' }],
    [{ status: 401, json: { error: { code: 401, status: 'UNAUTHENTICATED' } } }, { kind: 'unknown' }],
  ],
}

describeVerify(provider, online, {
  'google-cloud-service-account-key': {
    source: 'https://developers.google.com/identity/protocols/oauth2/service-account#error-codes (2026-11-25, not opened)',
    asks: 'POST https://oauth2.googleapis.com/token',
    parts: { secret: privateKey, clientEmail: EMAIL, projectId: 'invoices-42' },
    cases: [
      [
        { json: { access_token: 'x', expires_in: 299 } },
        { kind: 'live', identity: { user: EMAIL, account: 'invoices-42' } },
      ],
      [refused('Invalid JWT Signature.'), { kind: 'dead', reason: 'not-accepted' }],
      [refused('Invalid grant: account not found'), { kind: 'dead', reason: 'owner-gone' }],
      [
        refused('Invalid JWT: Token must be a short-lived token (60 minutes) and in a reasonable timeframe.'),
        { kind: 'unknown' },
      ],
    ],
  },
  'google-cloud-access-token': {
    source: 'https://developers.google.com/identity/protocols/oauth2 (2026-11-25, not opened)',
    asks: 'GET https://oauth2.googleapis.com/tokeninfo?access_token',
    cases: [
      [
        {
          json: {
            azp: '32555940559.apps',
            aud: '32555940559.apps',
            scope: 'openid email',
            exp: '1795555555',
            email: 'a@b.test',
          },
        },
        { kind: 'live', identity: { user: 'a@b.test', scopes: ['openid', 'email'], expiresAt: '2026-11-24T21:25:55.000Z' } },
      ],
      [{ status: 400, json: { error: 'invalid_token', error_description: 'Invalid Value' } }, { kind: 'dead' }],
      [{ status: 400, json: { error: 'invalid_request' } }, { kind: 'unknown' }],
    ],
  },
  'google-cloud-user-credentials': {
    source: 'https://workos.com/blog/invalid-grant-oauth-errors-by-provider (2026-11-25)',
    asks: 'POST https://oauth2.googleapis.com/token',
    cases: [
      [{ json: { access_token: 'x', scope: 'openid email' } }, { kind: 'live', identity: { scopes: ['openid', 'email'] } }],
      [refused('Token has been expired or revoked.'), { kind: 'dead', reason: 'not-accepted' }],
      [refused('Account has been deleted'), { kind: 'dead', reason: 'owner-gone' }],
      [refused('Bad Request'), { kind: 'unknown' }],
      [
        { status: 401, json: { error: 'deleted_client' } },
        { kind: 'dead', reason: 'owner-gone' },
      ],
      [
        { status: 400, json: { error: 'invalid_grant', error_subtype: 'invalid_rapt', error_description: 'reauth' } },
        { kind: 'unknown' },
      ],
      [{ status: 401, json: { error: 'invalid_client' } }, { kind: 'unknown' }],
    ],
  },
  'google-cloud-api-key': apiKey,
  'google-cloud-auth-api-key': apiKey,
})

// What it may do, and how it is ended.
describeAccess(provider, online, {
  'google-cloud-access-token': {
    source: 'https://docs.cloud.google.com/resource-manager/reference/rest/v1/projects/list (2026-11-25, not opened)',
    answers: [
      { json: { azp: '1.apps.googleusercontent.com', scope: 'openid https://www.googleapis.com/auth/cloud-platform' } },
      { json: { projects: [{ projectId: 'acme-prod' }] } },
    ],
    grants: [
      { action: 'openid', severity: 'low' },
      { action: 'https://www.googleapis.com/auth/cloud-platform', severity: 'critical' },
      { action: 'project', resource: 'acme-prod' },
    ],
    gaps: ['roles'],
  },
})

describeRevoke(provider, online, {
  ...forRules(
    ['google-cloud-access-token', 'google-cloud-user-credentials', 'google-cloud-refresh-token'],
    [
      {
        source: 'https://developers.google.com/identity/protocols/oauth2/web-server#tokenrevoke (2026-11-25, not opened)',
        asks: 'POST https://oauth2.googleapis.com/revoke',
        cases: [
          [{ json: {} }, { kind: 'done' }],
          [{ status: 400, json: { error: 'invalid_token' } }, { kind: 'was-dead' }],
          [{ status: 400, json: { error: 'invalid_request' } }, { kind: 'unknown' }],
        ],
      },
    ],
  ),
  ...forRules(
    [
      'google-cloud-service-account-key',
      'google-cloud-api-key',
      'google-cloud-auth-api-key',
      'google-cloud-oauth-client-secret',
      'google-cloud-oauth-client-secret-legacy',
      'google-cloud-hmac-key',
      'google-cloud-app-password',
    ],
    [],
  ),
})

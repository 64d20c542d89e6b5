import { expect, it } from 'vitest'
import { Secret } from '#base/secret.ts'
import { fake, fakeUuid } from '#core/samples.ts'
import { describeAccess } from '#testing/access-contract.ts'
import { describeRevoke } from '#testing/revoke-contract.ts'
import { describeVerify, verdictOn, type RuleContract } from '#testing/online-contract.ts'
import { forRules } from '#core/online.ts'
import { devOpsAccess, tokenRevoke } from './devops-reach.ts'
import { provider } from './index.ts'
import { online } from './online.ts'

const LEARN = 'https://learn.microsoft.com'
const STORAGE = 'azure-storage-connection-string'
const refused = (error_codes: number[], status = 401) => ({ status, json: { error: 'invalid_client', error_codes } })
const storageError = (code: string, detail = '') => ({
  status: 403,
  body: `\ufeff<?xml version="1.0" encoding="utf-8"?><Error><Code>${code}</Code><Message>-</Message><AuthenticationErrorDetail>${detail}</AuthenticationErrorDetail></Error>`,
})
const entra: RuleContract = {
  source: `${LEARN}/entra/identity-platform/reference-error-codes (2026-11-25, not opened)`,
  asks: `POST https://login.microsoftonline.com/${fakeUuid('azure/tenant')}/oauth2/v2.0/token`,
  parts: {
    secret: fake('azure/online', 'base62', 40),
    clientId: fakeUuid('azure/client'),
    tenantId: fakeUuid('azure/tenant'),
  },
  cases: [
    [{ json: { token_type: 'Bearer', expires_in: 3599, access_token: 'x' } }, { kind: 'live' }],
    [refused([7000215]), { kind: 'dead', reason: 'not-accepted' }],
    [refused([7000222]), { kind: 'dead', reason: 'expired' }],
    [refused([7000112]), { kind: 'dead', reason: 'disabled' }],
    // The application or the tenant is not known: perhaps those of another credential nearby.
    [refused([700016], 400), { kind: 'unknown' }],
    [refused([90002], 400), { kind: 'unknown' }],
  ],
}
const devOps: RuleContract = {
  source: `${LEARN}/rest/api/azure/devops/profile/profiles/get (2026-11-25, not opened)`,
  asks: 'GET https://app.vssps.visualstudio.com/_apis/profile/profiles/me?api-version',
  noDead: 'a token that is bound to one organisation gets the same refusal',
  cases: [
    [
      { json: { displayName: 'Jane', id: 'd6245f20', emailAddress: 'jane@corp.test', coreRevision: 1 } },
      { kind: 'live', identity: { account: 'd6245f20', user: 'jane@corp.test' } },
    ],
    [{ status: 401 }, { kind: 'unknown' }],
    [{ status: 203, body: '<html>sign in</html>' }, { kind: 'unknown' }],
  ],
}

describeVerify(provider, online, {
  'azure-client-secret': entra,
  'azure-client-secret-legacy': entra,
  'azure-devops-pat': devOps,
  'azure-devops-pat-legacy': devOps,
  'azure-devops-pat-by-name': devOps,
  'azure-storage-connection-string': {
    source: `${LEARN}/rest/api/storageservices/list-containers2 (2026-11-25, not opened)`,
    asks: 'GET https://invoices.blob.core.windows.net/?comp&maxresults',
    cases: [
      [
        {
          body: '<EnumerationResults ServiceEndpoint="https://invoices.blob.core.windows.net/"><Containers/></EnumerationResults>',
        },
        { kind: 'live', identity: { account: 'invoices' } },
      ],
      [
        storageError(
          'AuthenticationFailed',
          "The MAC signature found in the HTTP request 'x' is not the same as any computed signature.",
        ),
        { kind: 'dead' },
      ],
      [storageError('KeyBasedAuthenticationNotPermitted'), { kind: 'dead', reason: 'disabled' }],
      [storageError('AuthenticationFailed', 'Request date header too old'), { kind: 'unknown' }],
      [storageError('AuthorizationFailure'), { kind: 'unknown' }],
    ],
  },
  'azure-storage-sas': {
    source: `${LEARN}/rest/api/storageservices/get-blob-service-properties (2026-11-25, not opened)`,
    asks: 'GET https://invoices.blob.core.windows.net/?restype&comp&sv&ss&srt&sp&se&st&spr&sig',
    cases: [
      [
        { body: '<StorageServiceProperties><Cors/></StorageServiceProperties>' },
        { kind: 'live', identity: { account: 'invoices', expiresAt: '2027-01-01T00:00:00.000Z' } },
      ],
      [storageError('AuthenticationFailed', 'Signature did not match. String to sign used was x'), { kind: 'dead' }],
      [storageError('AuthorizationPermissionMismatch'), { kind: 'live', limited: 'AuthorizationPermissionMismatch' }],
      [storageError('AuthorizationResourceTypeMismatch'), { kind: 'live' }],
      [storageError('AuthorizationSourceIPMismatch'), { kind: 'unknown' }],
    ],
  },
  'azure-cosmos-db-connection-string': {
    source: `${LEARN}/rest/api/cosmos-db/list-databases (2026-11-25, not opened)`,
    asks: 'GET https://shop.documents.azure.com/dbs',
    cases: [
      [{ json: { _rid: '', Databases: [], _count: 0 } }, { kind: 'live', identity: { account: 'shop' } }],
      [
        {
          status: 401,
          json: {
            code: 'Unauthorized',
            message: "The input authorization token can't serve the request. The wrong key is being used",
          },
        },
        { kind: 'dead' },
      ],
      [
        { status: 401, json: { message: 'Local Authorization is disabled. Use an AAD token' } },
        { kind: 'dead', reason: 'disabled' },
      ],
      [{ status: 401 }, { kind: 'unknown' }],
      [{ status: 403, json: { code: 'Forbidden' } }, { kind: 'unknown' }],
    ],
  },
  'azure-app-configuration-connection-string': {
    source: `${LEARN}/azure/azure-app-configuration/rest-api-authentication-hmac (2026-11-25)`,
    asks: 'GET https://settings-1.azconfig.io/keys?api-version',
    cases: [
      [{ json: { items: [{ name: 'color' }] } }, { kind: 'live', identity: { account: 'settings-1.azconfig.io' } }],
      [
        {
          status: 401,
          headers: { 'WWW-Authenticate': 'HMAC-SHA256 error="invalid_token" error_description="Invalid Signature", Bearer' },
        },
        { kind: 'dead' },
      ],
      [
        {
          status: 401,
          headers: {
            'WWW-Authenticate': 'HMAC-SHA256 error="invalid_token" error_description="The access token has expired"',
          },
        },
        { kind: 'unknown' },
      ],
      [{ status: 403 }, { kind: 'unknown' }],
    ],
  },
})

it.each([
  [
    'a signature for one path',
    'sv=2024-11-04&sr=b&sp=r&se=2027-01-01T00:00:00Z&sig=',
    { kind: 'unknown', reason: 'incomplete' },
  ],
  [
    'a signature of the past',
    'sv=2024-11-04&ss=b&srt=s&sp=r&se=2025-01-01T00:00:00Z&sig=',
    { kind: 'dead', reason: 'expired' },
  ],
])('asks nothing about %s', async (_, fields, expected) => {
  const credential = {
    account: new Secret('invoices'),
    service: new Secret('blob'),
    secret: new Secret(`${fields}${fake('azure/sas/online', 'base64', 43)}%3D`),
  }
  const plan = online.verify['azure-storage-sas']!
  const { verdict, sent } = await verdictOn(plan, credential, { now: Date.UTC(2026, 0, 1) }, [{}])
  expect(verdict).toMatchObject(expected)
  expect(sent).toEqual([])
})

describeAccess(
  provider,
  { ...online, access: { [STORAGE]: online.access![STORAGE]! } },
  {
    'azure-storage-connection-string': {
      source: `${LEARN}/rest/api/storageservices/list-containers2 (2026-11-25, not opened)`,
      answers: [
        {
          body: '<EnumerationResults><Containers><Container><Name>march</Name></Container></Containers><NextMarker>x</NextMarker></EnumerationResults>',
        },
      ],
      grants: [
        { action: '*', resource: 'invoices', severity: 'critical' },
        { action: 'blob/*', resource: 'invoices/march', severity: 'high' },
      ],
      gaps: ['names in its queues', 'more than 100 containers'],
    },
  },
)
describeRevoke(provider, online, {
  'azure-storage-connection-string': [],
  'azure-storage-sas': [],
  ...forRules(Object.keys(tokenRevoke), []),
})

describeAccess(
  provider,
  { ...online, access: devOpsAccess },
  forRules(Object.keys(devOpsAccess), {
    source: `${LEARN}/rest/api/azure/devops/account/accounts/list (2026-11-25, not opened)`,
    answers: [
      { json: { id: '1', emailAddress: 'a@example.com' } },
      { json: { count: 1, value: [{ accountName: 'acme' }] } },
    ],
    grants: [
      { action: 'profile', resource: 'a@example.com' },
      { action: 'organization', resource: 'acme' },
    ],
    gaps: ['scopes', 'projects'],
  }),
)

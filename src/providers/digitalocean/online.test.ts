import { describeVerify, type RuleContract } from '#testing/online-contract.ts'
import { forRules } from '#core/online.ts'
import { describeRevoke } from '#testing/revoke-contract.ts'
import { describeAccess } from '#testing/access-contract.ts'
import { provider } from './index.ts'
import { online } from './online.ts'

const DOCS = 'https://docs.digitalocean.com/reference/api'
const refused = { status: 401, json: { id: 'Unauthorized', message: 'Unable to authenticate you' } }
const s3 = (code: string) => ({ status: 403, body: `<?xml version="1.0"?><Error><Code>${code}</Code></Error>` })
const token: RuleContract = {
  source: `${DOCS}/reference/account/ (2026-11-25, not opened)`,
  asks: 'GET https://api.digitalocean.com/v2/account',
  cases: [
    [
      { json: { account: { uuid: 'b6fr89db', email: 'jane@corp.test', status: 'active', team: { name: 'My Team' } } } },
      { kind: 'live', identity: { account: 'b6fr89db', user: 'jane@corp.test', organisation: 'My Team' } },
    ],
    [refused, { kind: 'dead' }],
    [
      { status: 403, json: { id: 'forbidden', message: 'You are not authorized to perform this operation' } },
      { kind: 'live', limited: 'scope missing' },
    ],
    [{ status: 403, body: '<html>blocked</html>' }, { kind: 'unknown' }],
  ],
}

describeVerify(provider, online, {
  'digitalocean-personal-access-token': token,
  'digitalocean-oauth-token': token,
  'digitalocean-legacy-token': token,
  'digitalocean-token-by-name': token,
  'digitalocean-inference-key': {
    source: `${DOCS}/reference/inference/ (2026-11-25, not opened)`,
    asks: 'GET https://inference.do-ai.run/v1/models',
    cases: [
      [{ json: { object: 'list', data: [{ id: 'llama3.3-70b-instruct' }] } }, { kind: 'live' }],
      [refused, { kind: 'dead' }],
    ],
  },
  'digitalocean-spaces-key': {
    source: `${DOCS}/spaces/ (2026-11-25, not opened)`,
    asks: 'GET https://nyc3.digitaloceanspaces.com/',
    cases: [
      [
        { body: '<ListAllMyBucketsResult><Owner><ID>6174283</ID></Owner><Buckets/></ListAllMyBucketsResult>' },
        { kind: 'live', identity: { account: '6174283' } },
      ],
      [s3('InvalidAccessKeyId'), { kind: 'dead' }],
      [s3('AccessDenied'), { kind: 'live', limited: 'AccessDenied' }],
      [s3('SignatureDoesNotMatch'), { kind: 'unknown' }],
      [s3('RequestTimeTooSkewed'), { kind: 'unknown' }],
    ],
  },
})

// What it may do, and how it is ended.
describeAccess(provider, online, {
  ...forRules(
    [
      'digitalocean-personal-access-token',
      'digitalocean-oauth-token',
      'digitalocean-legacy-token',
      'digitalocean-token-by-name',
    ],
    {
      source: 'https://docs.digitalocean.com/reference/api/reference/droplets/ (2026-11-25, not opened)',
      answers: [
        { json: { droplets: [{ id: 1, name: 'web' }] } },
        { json: { databases: [{ name: 'db' }] } },
        { json: { kubernetes_clusters: [] } },
        { status: 403, json: { id: 'Forbidden' } },
        { json: { domains: [{ name: 'example.com' }] } },
      ],
      grants: [
        { action: 'droplet', resource: 'web' },
        { action: 'database', resource: 'db', severity: 'critical' },
        { action: 'domain', resource: 'example.com' },
      ],
      gaps: ['scopes', 'apps: status 403'],
    },
  ),
})

describeRevoke(provider, online, {
  ...forRules(
    [
      'digitalocean-personal-access-token',
      'digitalocean-oauth-token',
      'digitalocean-legacy-token',
      'digitalocean-token-by-name',
    ],
    [
      {
        source: 'https://docs.digitalocean.com/reference/api/oauth (2026-11-25)',
        asks: 'POST https://cloud.digitalocean.com/v1/oauth/revoke',
        cases: [
          [{ status: 200, json: {} }, { kind: 'done' }],
          [{ status: 401, json: {} }, { kind: 'was-dead' }],
          [{ status: 403, json: {} }, { kind: 'refused' }],
        ],
      },
    ],
  ),
  ...forRules(['digitalocean-refresh-token', 'digitalocean-spaces-key', 'digitalocean-inference-key'], []),
})

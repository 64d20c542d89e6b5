import { fake } from '#core/samples.ts'
import { describeVerify, type RuleContract, partsOfSample } from '#testing/online-contract.ts'
import { forRules } from '#core/online.ts'
import { describeRevoke } from '#testing/revoke-contract.ts'
import { describeAccess } from '#testing/access-contract.ts'
import { provider } from './index.ts'
import { online } from './online.ts'

const token = (prefix: string): RuleContract => ({
  source: 'https://shopify.dev/docs/api/admin-rest/latest/resources/accessscope (2026-11-25, not opened)',
  asks: 'GET https://acme.myshopify.com/admin/oauth/access_scopes.json',
  parts: { secret: `${prefix}_${fake('shopify/online', 'hex', 32)}`, shop: 'acme.myshopify.com' },
  cases: [
    [
      { json: { access_scopes: [{ handle: 'read_products' }, { handle: 'write_orders' }] } },
      { kind: 'live', identity: { scopes: ['read_products', 'write_orders'] } },
    ],
    [
      { status: 401, json: { errors: '[API] Invalid API key or access token (unrecognized login or wrong password)' } },
      { kind: 'dead' },
    ],
    [{ status: 402, json: { errors: 'Unavailable Shop' } }, { kind: 'unknown' }],
    [{ status: 404, json: { errors: 'Not Found' } }, { kind: 'unknown' }],
  ],
})

describeVerify(provider, online, {
  'shopify-access-token': token('shpat'),
  'shopify-custom-app-token': token('shpca'),
  'shopify-private-app-password': token('shppa'),
})

// What it may do, and how it is ended.
describeAccess(provider, online, {
  ...forRules(['shopify-access-token', 'shopify-custom-app-token', 'shopify-private-app-password'], {
    source: 'https://shopify.dev/docs/api/admin-rest/latest/resources/accessscope (2026-11-25, not opened)',
    answers: [{ json: { access_scopes: [{ handle: 'read_products' }, { handle: 'write_orders' }] } }],
    grants: [
      { action: 'read_products', severity: 'medium' },
      { action: 'write_orders', severity: 'critical' },
    ],
    gaps: [],
    parts: partsOfSample(provider, 'shopify-access-token', { parts: ['secret', 'shop'] }),
  }),
})

describeRevoke(provider, online, {
  'shopify-access-token': [
    {
      source:
        'https://shopify.dev/docs/apps/build/authentication-authorization/app-installation/uninstall-app-api-request (2026-11-25, not opened)',
      asks: 'DELETE https://kagiban.myshopify.com/admin/api_permissions/current.json',
      cases: [
        [{ status: 200, json: {} }, { kind: 'done' }],
        [{ status: 401, json: {} }, { kind: 'was-dead' }],
        [{ status: 403, json: {} }, { kind: 'refused' }],
      ],
    },
  ],
  ...forRules(
    ['shopify-custom-app-token', 'shopify-private-app-password', 'shopify-theme-access-password', 'shopify-app-secret'],
    [],
  ),
})

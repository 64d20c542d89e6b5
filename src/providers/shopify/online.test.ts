import { fake } from '#core/samples.ts'
import { describeVerify, type RuleContract } from '#testing/online-contract.ts'
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

import { lettersCheck } from '#core/prefixed-secret.ts'
import { defineRules } from '#core/rule.ts'
import { fake } from '#core/samples.ts'

const token = (prefix: string): string => `${prefix}_${fake(`shopify/${prefix}`, 'hex', 32)}`

const shared = {
  confidence: 0.97,
  companions: [
    {
      part: 'shop',
      pattern: /(?<shop>[a-z0-9][a-z0-9-]{1,60}\.myshopify\.com)/i,
      notBeside: 'A-Za-z0-9.-',
      optional: true,
    },
  ],
} as const
const references = ['https://shopify.dev/docs/apps/build/authentication-authorization/access-tokens']

export const rules = defineRules([
  {
    ...shared,
    id: 'shopify-access-token',
    name: 'Shopify Admin API access token',
    kind: 'access-token',
    severity: 'high',
    keywords: ['shpat_', 'shpua_'],
    // "ua": online, for one person, for a day.
    pattern: /(?<secret>shp(?:at|ua)_[0-9A-Za-z]{32}(?:[0-9A-Za-z]{6})?)/,
    check: lettersCheck(/^(?:shp(?:at|ua)_[0-9a-fA-F]{32})$/, 0.95),
    matches: () => [
      `SHOP=kagiban.myshopify.com\nSHOPIFY_ACCESS_TOKEN=${token('shpat')}`,
      `X-Shopify-Access-Token: ${token('shpua')}`,
    ],
    rejects: () => [token('shpat').slice(0, -1), `${token('shpat')}0`],
    references,
  },
  {
    ...shared,
    id: 'shopify-custom-app-token',
    name: 'Shopify custom app access token',
    kind: 'access-token',
    severity: 'high',
    keywords: ['shpca_'],
    pattern: /(?<secret>shpca_[0-9A-Za-z]{32}(?:[0-9A-Za-z]{6})?)/,
    check: lettersCheck(/^shpca_[0-9a-fA-F]{32}$/, 0.95),
    matches: () => [`SHOPIFY_TOKEN=${token('shpca')}`, `"password": "${token('shpca')}"`],
    rejects: () => [token('shpca').slice(0, -1), `${token('shpca')}0`],
    references,
  },
  {
    ...shared,
    id: 'shopify-private-app-password',
    name: 'Shopify private app password',
    kind: 'password',
    severity: 'high',
    keywords: ['shppa_'],
    pattern: /(?<secret>shppa_[0-9A-Za-z]{32}(?:[0-9A-Za-z]{6})?)/,
    check: lettersCheck(/^shppa_[0-9a-fA-F]{32}$/, 0.95),
    matches: () => [
      `SHOPIFY_PASSWORD=${token('shppa')}`,
      `https://${fake('shopify/key', 'hex', 32)}:${token('shppa')}@kagiban.myshopify.com/admin`,
    ],
    rejects: () => [token('shppa').slice(0, -1), `${token('shppa')}0`],
    references,
  },
  {
    ...shared,
    id: 'shopify-app-secret',
    name: 'Shopify app client secret',
    kind: 'client-secret',
    severity: 'high',
    keywords: ['shpss_'],
    pattern: /(?<secret>shpss_[0-9A-Za-z]{32}(?:[0-9A-Za-z]{6})?)/,
    check: lettersCheck(/^shpss_[0-9a-fA-F]{32}$/, 0.95),
    matches: () => [`SHOPIFY_API_SECRET=${token('shpss')}`, `client_secret: '${token('shpss')}'`],
    rejects: () => [token('shpss').slice(0, -1), `${token('shpss')}0`],
    references,
  },
  {
    ...shared,
    id: 'shopify-theme-access-password',
    name: 'Shopify Theme Access password',
    kind: 'password',
    severity: 'medium',
    keywords: ['shptka_'],
    pattern: /(?<secret>shptka_[0-9A-Za-z]{32}(?:[0-9A-Za-z]{6})?)/,
    check: lettersCheck(/^shptka_[0-9a-fA-F]{32}$/, 0.95),
    matches: () => [`SHOPIFY_CLI_THEME_TOKEN=${token('shptka')}`, `shopify theme push --password ${token('shptka')}`],
    rejects: () => [token('shptka').slice(0, -1), `${token('shptka')}0`],
    references: ['https://shopify.dev/docs/storefronts/themes/tools/theme-access'],
  },
])

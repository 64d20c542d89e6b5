import { namedSecret } from '#core/named-secret.ts'
import { prefixedSecret } from '#core/prefixed-secret.ts'
import { defineRules } from '#core/rule.ts'
import { fake } from '#core/samples.ts'

export const rules = defineRules([
  {
    id: 'sourcegraph-access-token',
    name: 'Sourcegraph access token',
    kind: 'access-token',
    severity: 'high',
    confidence: 0.95,
    keywords: ['sgp_', 'sgph_'],
    startsWithKeyword: true,
    // An instance's id may stand before the 40 digits: "local", or 16 hex digits.
    pattern: /(?<secret>sgph?_(?:(?:local|[A-Za-z0-9]{16})_){0,2}[0-9A-Fa-f]{40})/,
    notBefore: '\\w-',
    notAfter: '\\w-',
    minEntropyBits: 2.5,
    matches: () => [
      `SRC_ACCESS_TOKEN=sgp_${fake('sourcegraph/a', 'hex', 40)}`,
      `Authorization: token sgp_${fake('sourcegraph/id', 'hex', 16)}_${fake('sourcegraph/b', 'hex', 40)}`,
      `sgp_local_${fake('sourcegraph/c', 'hex', 40)}`,
      `"token": "sgph_${fake('sourcegraph/id', 'hex', 16)}_${fake('sourcegraph/d', 'hex', 40)}"`,
    ],
    rejects: () => [
      `sgp_${fake('sourcegraph/a', 'hex', 39)}`,
      `sgp_${fake('sourcegraph/a', 'base62', 64)}`,
      `xsgp_${fake('sourcegraph/a', 'hex', 40)}`,
    ],
    references: ['https://sourcegraph.com/docs/cli/how-tos/creating-an-access-token'],
  },
  prefixedSecret({
    variable: 'SOURCEGRAPH_TOKEN',
    id: 'sourcegraph-license-token',
    name: 'Sourcegraph license key token',
    kind: 'access-token',
    severity: 'medium',
    form: ['slk_', ['hex', 64]],
    references: ['https://sourcegraph.com/docs/cli/how-tos/creating-an-access-token'],
  }),
  prefixedSecret({
    variable: 'SOURCEGRAPH_TOKEN',
    id: 'sourcegraph-gateway-token',
    name: 'Sourcegraph Cody Gateway token',
    kind: 'access-token',
    severity: 'medium',
    form: ['sgd_', ['hex', 64]],
    references: ['https://sourcegraph.com/docs/cli/how-tos/creating-an-access-token'],
  }),
  namedSecret({
    vendor: ['sourcegraph', 'src access'],
    words: ['token', 'key', 'secret', 'login', 'passw', 'auth', 'credential'],
    id: 'sourcegraph-legacy-token',
    name: 'Sourcegraph access token without a prefix',
    kind: 'access-token',
    severity: 'high',
    form: [['hex', 40]],
    references: ['https://sourcegraph.com/docs/cli/how-tos/creating-an-access-token'],
  }),
])

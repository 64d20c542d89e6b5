import { namedSecret } from '#core/named-secret.ts'
import { prefixedSecret } from '#core/prefixed-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  prefixedSecret({
    variable: 'LAUNCHDARKLY_ACCESS_TOKEN',
    id: 'launchdarkly-access-token',
    name: 'LaunchDarkly API access token',
    kind: 'access-token',
    severity: 'high',
    form: ['api-', ['base36', 8], '-', ['base36', 4], '-', ['base36', 4], '-', ['base36', 4], '-', ['base36', 12]],
    references: ['https://launchdarkly.com/docs/home/account/api'],
  }),
  prefixedSecret({
    variable: 'LAUNCHDARKLY_SDK_KEY',
    id: 'launchdarkly-sdk-key',
    name: 'LaunchDarkly SDK key',
    kind: 'api-key',
    severity: 'medium',
    form: ['sdk-', ['base36', 8], '-', ['base36', 4], '-', ['base36', 4], '-', ['base36', 4], '-', ['base36', 12]],
    references: ['https://launchdarkly.com/docs/home/account/api'],
  }),
  prefixedSecret({
    variable: 'LAUNCHDARKLY_RELAY_KEY',
    id: 'launchdarkly-relay-key',
    name: 'LaunchDarkly Relay Proxy key',
    kind: 'api-key',
    severity: 'medium',
    form: ['rel-', ['base36', 8], '-', ['base36', 4], '-', ['base36', 4], '-', ['base36', 4], '-', ['base36', 12]],
    references: ['https://launchdarkly.com/docs/home/account/api'],
  }),
  namedSecret({
    vendor: ['launchdarkly', 'launch darkly'],
    id: 'launchdarkly-legacy-token',
    name: 'LaunchDarkly access token without its form',
    kind: 'access-token',
    severity: 'high',
    form: [['base36', 40]],
    references: ['https://launchdarkly.com/docs/home/account/api'],
  }),
])

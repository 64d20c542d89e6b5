import { prefixedSecret } from '#core/prefixed-secret.ts'
import { defineRules } from '#core/rule.ts'
import { checkSecretKey } from './secret-key.ts'

const DOCS = 'https://www.pubnub.com/docs/general/setup/account-setup'

export const rules = defineRules([
  prefixedSecret({
    variable: 'PUBNUB_SECRET_KEY',
    id: 'pubnub-secret-key',
    name: 'PubNub secret key',
    kind: 'signing-secret',
    severity: 'high',
    form: ['sec-c-', ['base64', 48]],
    check: checkSecretKey,
    references: [DOCS],
  }),
  prefixedSecret({
    variable: 'PUBNUB_PUBLISH_KEY',
    id: 'pubnub-publish-key',
    name: 'PubNub publish key',
    kind: 'api-key',
    severity: 'low',
    form: ['pub-c-', ['base36', 8], '-', ['base36', 4], '-', ['base36', 4], '-', ['base36', 4], '-', ['base36', 12]],
    references: [DOCS],
  }),
])

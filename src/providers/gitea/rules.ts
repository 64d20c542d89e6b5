import { namedSecret } from '#core/named-secret.ts'
import { prefixedSecret } from '#core/prefixed-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['gitea'],
    words: ['token', 'key', 'secret', 'password'],
    id: 'gitea-access-token',
    name: 'Gitea access token',
    kind: 'access-token',
    severity: 'high',
    form: [['base62', 40]],
    references: ['https://docs.gitea.com'],
  }),
  prefixedSecret({
    variable: 'GITEA_CLIENT_SECRET',
    id: 'gitea-oauth-client-secret',
    name: 'Gitea OAuth client secret',
    kind: 'client-secret',
    severity: 'medium',
    form: ['gto_', ['base36', 52, 56]],
    references: ['https://docs.gitea.com'],
  }),
])

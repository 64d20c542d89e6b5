import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['convex deploy', 'convex team', 'convex key', 'convex api', 'convex_'],
    id: 'convex-production-deploy-key',
    name: 'Convex production deploy key',
    kind: 'api-key',
    severity: 'critical',
    form: ['prod:', ['base64url', 3, 40], '|', ['base64', 40, 200]],
    references: ['https://docs.convex.dev'],
  }),
  namedSecret({
    vendor: ['convex deploy', 'convex team', 'convex key', 'convex api', 'convex_'],
    id: 'convex-preview-deploy-key',
    name: 'Convex preview deploy key',
    kind: 'api-key',
    severity: 'medium',
    confidence: 0.95,
    form: ['preview:', ['base64url', 2, 40], ':', ['base64url', 2, 40], '|', ['base64url', 20, 200]],
    references: ['https://docs.convex.dev'],
  }),
  namedSecret({
    vendor: ['convex deploy', 'convex team', 'convex key', 'convex api', 'convex_'],
    id: 'convex-project-deploy-key',
    name: 'Convex project deploy key',
    kind: 'api-key',
    severity: 'high',
    confidence: 0.95,
    form: ['project:', ['base64url', 2, 40], ':', ['base64url', 2, 40], '|', ['base64url', 20, 200]],
    references: ['https://docs.convex.dev'],
  }),
  namedSecret({
    vendor: ['convex deploy', 'convex team', 'convex key', 'convex api', 'convex_'],
    words: ['token', 'pat', 'key'],
    id: 'convex-team-access-token',
    name: 'Convex team access token',
    kind: 'access-token',
    severity: 'critical',
    overlaps: ['jwt-token'],
    form: ['eyJ2MiI6I', ['base64url', 20, 100]],
    references: ['https://docs.convex.dev'],
  }),
])

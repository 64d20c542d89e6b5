import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['graphcms', 'hygraph'],
    id: 'graphcms-permanent-auth-token',
    name: 'Hygraph (GraphCMS) permanent auth token',
    kind: 'access-token',
    severity: 'high',
    overlaps: ['jwt-token'],
    form: ['eyJ', ['base64url', 40, 160], '.', ['base64url', 100, 1000], '.', ['base64url', 500, 900]],
    references: ['https://hygraph.com'],
  }),
  namedSecret({
    vendor: ['graphcms', 'hygraph'],
    id: 'graphcms-auth-token-of-the-older-form',
    name: 'Hygraph (GraphCMS) auth token of the older form',
    kind: 'access-token',
    severity: 'high',
    overlaps: ['jwt-token'],
    form: ['ey', ['base64url', 73], '.ey', ['base64url', 365], '.', ['base64url', 683]],
    references: ['https://hygraph.com'],
  }),
])

import { namedSecret } from '#core/named-secret.ts'
import { prefixedSecret } from '#core/prefixed-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  prefixedSecret({
    variable: 'CONTENTFUL_MANAGEMENT_TOKEN',
    id: 'contentful-management-token',
    name: 'Contentful personal access token',
    kind: 'access-token',
    severity: 'high',
    form: ['CFPAT-', ['base64url', 43]],
    references: ['https://www.contentful.com/developers/docs/references/authentication/'],
  }),
  namedSecret({
    vendor: ['contentful'],
    id: 'contentful-delivery-token',
    name: 'Contentful delivery or preview token',
    kind: 'access-token',
    severity: 'medium',
    form: [['base64url', 43]],
    references: ['https://www.contentful.com/developers/docs/references/authentication/'],
  }),
  namedSecret({
    vendor: ['contentful'],
    words: ['token', 'key', 'secret', 'login', 'passw', 'auth', 'credential'],
    id: 'contentful-legacy-management-token',
    name: 'Contentful management token without a prefix',
    kind: 'access-token',
    severity: 'high',
    form: [['hex', 64]],
    references: ['https://www.contentful.com/developers/docs/references/authentication/'],
  }),
])

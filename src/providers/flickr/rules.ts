import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['flickr'],
    id: 'flickr-api-key',
    name: 'Flickr API key',
    kind: 'api-key',
    severity: 'medium',
    form: [['hex', 32]],
    references: ['https://www.flickr.com/services/api/auth.oauth.html'],
  }),
  namedSecret({
    vendor: ['flickr'],
    words: ['secret', 'token', 'key'],
    id: 'flickr-api-secret',
    name: 'Flickr API secret',
    kind: 'client-secret',
    severity: 'medium',
    form: [['hex', 16]],
    references: ['https://www.flickr.com/services/api/auth.oauth.html'],
  }),
  namedSecret({
    vendor: ['flickr'],
    id: 'flickr-oauth-token',
    name: 'Flickr OAuth token',
    kind: 'access-token',
    severity: 'high',
    confidence: 0.9,
    form: ['72157', ['digits', 10, 13], '-', ['hex', 16]],
    references: ['https://www.flickr.com/services/api/auth.oauth.html'],
  }),
])

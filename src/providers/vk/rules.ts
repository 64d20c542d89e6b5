import { namedSecret } from '#core/named-secret.ts'
import { prefixedSecret } from '#core/prefixed-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  prefixedSecret({
    variable: 'VK_TOKEN',
    id: 'vk-access-token',
    name: 'VK access token',
    kind: 'access-token',
    severity: 'high',
    form: ['vk1.a.', ['base64url', 80, 220]],
    references: ['https://dev.vk.com'],
  }),
  namedSecret({
    vendor: ['vk access', 'vk api', 'vk token', 'vk user', 'vk group', 'api.vk.com', 'vkontakte', 'vk secret', 'vk key'],
    words: ['token', 'secret', 'key'],
    id: 'vk-legacy-token',
    name: 'VK access token (older form)',
    kind: 'access-token',
    severity: 'high',
    form: [['hex', 85]],
    references: ['https://dev.vk.com'],
  }),
])

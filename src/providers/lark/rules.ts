import { namedSecret } from '#core/named-secret.ts'
import { defineRules, type Rule } from '#core/rule.ts'
import { fake, fakeUuid } from '#core/samples.ts'

const TOKENS =
  'https://open.larksuite.com/document/server-docs/authentication-management/access-token/tenant_access_token_internal'

/** 22 characters in older tokens, 40 and more in newer ones. Dots may be among them. */
function accessToken(whose: 'tenant' | 'user' | 'app', prefix: string): Rule {
  return namedSecret({
    vendor: ['larksuite', 'feishu', `lark ${whose}`, 'lark access', 'lark token', 'lark secret', 'lark key'],
    id: `lark-${whose}-access-token`,
    name: `Lark ${whose} access token`,
    kind: 'access-token',
    severity: 'high',
    form: [prefix, ['base64url', 20, 50]],
    confidence: 0.85,
    notBefore: 'A-Za-z0-9',
    references: [TOKENS],
  })
}

export const rules = defineRules([
  {
    id: 'lark-bot-webhook',
    name: 'Lark bot webhook',
    kind: 'webhook-url',
    severity: 'medium',
    confidence: 0.97,
    keywords: ['/open-apis/bot/'],
    pattern:
      /(?<secret>https:\/\/open\.(?:feishu\.cn|larksuite\.com)\/open-apis\/bot\/(?:v2\/)?hook\/(?:[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|[0-9a-f]{32}))/,
    notAfter: '\\w-',
    matches: () => [
      `LARK_WEBHOOK=https://open.larksuite.com/open-apis/bot/v2/hook/${fakeUuid('lark/a')}`,
      `"url": "https://open.feishu.cn/open-apis/bot/hook/${fake('lark/b', 'hex', 32)}"`,
    ],
    rejects: () => [
      `https://open.feishu.cn/open-apis/bot/v2/hook/${fakeUuid('lark/a').slice(1)}`,
      `https://open.feishu.cn.evil.test/open-apis/bot/v2/hook/${fakeUuid('lark/a')}`,
    ],
    references: ['https://open.larksuite.com/document/client-docs/bot-v3/add-custom-bot'],
  },
  namedSecret({
    vendor: ['lark app', 'lark secret', 'larksuite', 'feishu', 'lark bot', 'lark client'],
    words: ['secret'],
    notBefore: 'A-Za-z0-9',
    id: 'lark-app-secret',
    name: 'Lark app secret',
    kind: 'client-secret',
    severity: 'high',
    form: [['base62', 32]],
    references: [TOKENS],
  }),
  accessToken('tenant', 't-'),
  accessToken('user', 'u-'),
  accessToken('app', 'a-'),
])

import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'
import { fake, fakeUuid } from '#core/samples.ts'

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
    id: 'lark-app-secret',
    name: 'Lark app secret',
    kind: 'client-secret',
    severity: 'high',
    form: [['base62', 32]],
    references: [
      'https://open.larksuite.com/document/server-docs/authentication-management/access-token/tenant_access_token_internal',
    ],
  }),
  namedSecret({
    vendor: ['larksuite', 'feishu', 'lark tenant', 'lark access', 'lark token'],
    id: 'lark-tenant-access-token',
    name: 'Lark tenant access token',
    kind: 'access-token',
    severity: 'high',
    form: ['t-', ['base64url', 25, 46]],
    references: [
      'https://open.larksuite.com/document/server-docs/authentication-management/access-token/tenant_access_token_internal',
    ],
  }),
  namedSecret({
    vendor: ['larksuite', 'feishu', 'lark user', 'lark access', 'lark token'],
    id: 'lark-user-access-token',
    name: 'Lark user access token',
    kind: 'access-token',
    severity: 'high',
    form: ['u-', ['base64url', 25, 46]],
    references: [
      'https://open.larksuite.com/document/server-docs/authentication-management/access-token/tenant_access_token_internal',
    ],
  }),
  namedSecret({
    vendor: ['larksuite', 'feishu', 'lark app', 'lark access', 'lark token'],
    id: 'lark-app-access-token',
    name: 'Lark app access token',
    kind: 'access-token',
    severity: 'high',
    form: ['a-', ['base64url', 25, 46]],
    references: [
      'https://open.larksuite.com/document/server-docs/authentication-management/access-token/tenant_access_token_internal',
    ],
  }),
])

import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['wechat', 'weixin', 'wxapp', 'wx app', 'wx_'],
    words: ['secret', 'key', 'token'],
    id: 'wechat-app-secret',
    name: 'WeChat app secret',
    kind: 'client-secret',
    severity: 'high',
    form: [['hex', 32]],
    references: ['https://developers.weixin.qq.com/doc/'],
  }),
  namedSecret({
    vendor: ['wecom', 'corp secret', 'wework', 'work weixin'],
    words: ['secret', 'token', 'key'],
    id: 'wechat-work-secret',
    name: 'WeCom (WeChat Work) application secret',
    kind: 'client-secret',
    severity: 'high',
    form: [['base64url', 43]],
    references: ['https://developers.weixin.qq.com/doc/'],
  }),
])

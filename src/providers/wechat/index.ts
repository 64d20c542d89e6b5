import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'wechat', name: 'WeChat', homepage: 'https://www.wechat.com', rules })

import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'huawei', name: 'Huawei', homepage: 'https://developer.huawei.com', rules })

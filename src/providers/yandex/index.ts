import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'yandex', name: 'Yandex', homepage: 'https://yandex.cloud', rules })

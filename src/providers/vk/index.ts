import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'vk', name: 'VK', homepage: 'https://vk.com', rules })

import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'chatbot', name: 'ChatBot', homepage: 'https://www.chatbot.com', rules })

import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'hcaptcha', name: 'hCaptcha', homepage: 'https://www.hcaptcha.com', rules })

import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'form-io', name: 'Form.io', homepage: 'https://form.io', rules })

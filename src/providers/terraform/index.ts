import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({
  id: 'terraform',
  name: 'Terraform state',
  homepage: 'https://developer.hashicorp.com/terraform',
  rules,
})

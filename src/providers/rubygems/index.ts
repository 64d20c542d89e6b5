import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'rubygems', name: 'RubyGems', homepage: 'https://rubygems.org', rules })

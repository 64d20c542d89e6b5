import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'foursquare', name: 'Foursquare', homepage: 'https://foursquare.com', rules })

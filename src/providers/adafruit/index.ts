import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'adafruit', name: 'Adafruit', homepage: 'https://io.adafruit.com', rules })

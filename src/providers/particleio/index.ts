import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'particleio', name: 'Particle', homepage: 'https://www.particle.io', rules })

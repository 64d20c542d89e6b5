import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({
  id: 'weights-and-biases',
  name: 'Weights & Biases',
  homepage: 'https://wandb.ai',
  rules,
})

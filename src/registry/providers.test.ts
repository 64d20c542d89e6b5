import { describeProvider } from '#testing/provider-contract.ts'
import { providers } from './providers.generated.ts'

for (const provider of providers) describeProvider(provider)

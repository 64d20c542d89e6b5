import { describeProvider } from '#testing/provider-contract.ts'
import { provider } from './index.ts'

describeProvider(provider)

import { describeProvider } from '#testing/provider-contract.ts'
import { genericRules } from './index.ts'

describeProvider({ id: 'generic', name: 'Generic', homepage: '', rules: genericRules })

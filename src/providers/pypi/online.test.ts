import { describeVerify } from '#testing/online-contract.ts'
import { forRules } from '#core/online.ts'
import { describeRevoke } from '#testing/revoke-contract.ts'
import { provider } from './index.ts'
import { online } from './online.ts'

describeVerify(provider, online, {})

// What it may do, and how it is ended.
describeRevoke(provider, online, {
  ...forRules(['pypi-api-token', 'pypi-test-api-token'], []),
})

import { describeVerify, type RuleContract } from '#testing/online-contract.ts'
import { forRules } from '#core/online.ts'
import { describeRevoke } from '#testing/revoke-contract.ts'
import { provider } from './index.ts'
import { online } from './online.ts'

const apiKey: RuleContract = {
  source: 'https://docs.wandb.ai/ref/python/public-api/api/ (viewer; 2026-11-25, not opened)',
  asks: 'POST https://api.wandb.ai/graphql',
  noDead: 'a key of a server of a company’s own gets the same refusal',
  cases: [
    [
      { json: { data: { viewer: { id: 'VXNlcjox', entity: 'acme', username: 'jane' } } } },
      { kind: 'live', identity: { account: 'VXNlcjox', user: 'jane', organisation: 'acme' } },
    ],
    [{ json: { data: { viewer: null } } }, { kind: 'unknown' }],
    [{ status: 401 }, { kind: 'unknown' }],
  ],
}

describeVerify(provider, online, { 'weights-and-biases-api-key': apiKey, 'weights-and-biases-legacy-api-key': apiKey })

// What it may do, and how it is ended.
describeRevoke(provider, online, {
  ...forRules(['weights-and-biases-api-key', 'weights-and-biases-legacy-api-key'], []),
})

import { describeVerify, type RuleContract } from '#testing/online-contract.ts'
import { provider } from './index.ts'
import { online } from './online.ts'

const key: RuleContract = {
  source: 'https://docs.metamask.io/services/reference/ethereum/json-rpc-methods/eth_chainid/ (2026-11-25, not opened)',
  asks: 'POST https://mainnet.infura.io/v3/…',
  cases: [
    [{ json: { jsonrpc: '2.0', id: 1, result: '0x1' } }, { kind: 'live' }],
    [
      { status: 401, json: { jsonrpc: '2.0', id: 1, error: { code: -32002, message: 'invalid project id' } } },
      { kind: 'dead' },
    ],
    [{ status: 401, json: { error: { message: 'project secret required' } } }, { kind: 'unknown' }],
  ],
}

describeVerify(provider, online, {
  'infura-api-key': key,
  'infura-key-by-name': key,
})

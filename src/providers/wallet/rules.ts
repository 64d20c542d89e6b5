import { bitcoinRules } from './rules-bitcoin.ts'
import { chainRules } from './rules-chain.ts'
import { ethereumRules } from './rules-ethereum.ts'
import { mnemonicRules } from './rules-mnemonic.ts'

export const rules = [...bitcoinRules, ...mnemonicRules, ...ethereumRules, ...chainRules]

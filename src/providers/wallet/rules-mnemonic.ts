import { defineRules } from '#core/rule.ts'
import { fakeBytes } from '#core/samples.ts'
import { checkMnemonic, mnemonicOf } from './mnemonic.ts'

export const phrase = (seed: string, bytes: number): string => mnemonicOf(fakeBytes(`wallet/phrase/${seed}`, bytes))

export const mnemonicRules = defineRules([
  {
    // 12 to 24 words of one list, with one sign between; whether they are of the list, the check tells.
    id: 'wallet-mnemonic',
    name: 'Mnemonic phrase of a wallet (BIP 39)',
    kind: 'private-key',
    severity: 'critical',
    confidence: 0.8,
    keywords: [
      'mnemonic',
      'seed phrase',
      'seed_phrase',
      'seed-phrase',
      'seedphrase',
      'secret phrase',
      'secret_phrase',
      'secretphrase',
      'recovery phrase',
      'recovery_phrase',
      'recoveryphrase',
      'backup phrase',
      'seed words',
      'seed_words',
      'seedwords',
      'wallet seed',
      'wallet_seed',
      'walletseed',
      'hdwallet',
      'bip39',
      'bip-39',
    ],
    pattern: /(?<secret>[a-z]{3,8}(?:(?: |, |,|", "|","|', '|','|-|_|\\n|\n {0,8}- )[a-z]{3,8}){11,23})/i,
    notBefore: 'A-Za-z',
    notAfter: 'A-Za-z0-9',
    reach: 512,
    check: checkMnemonic,
    matches: () => [
      `MNEMONIC="${phrase('a', 16)}"`,
      `seed phrase: ${phrase('b', 32)}\n`,
      `mnemonic: [${phrase('c', 24)
        .split(' ')
        .map((word) => `"${word}"`)
        .join(', ')}]`,
    ],
    rejects: () => [
      'The mnemonic is a list of words that stand for the seed of your wallet and more',
      'mnemonic: "test test test test test test test test test test test junk"',
      `COMMENT="${phrase('a', 16)}"`,
      `MNEMONIC="${phrase('a', 16).split(' ').slice(1).join(' ')} zoo"`,
    ],
    references: ['https://github.com/bitcoin/bips/blob/master/bip-0039.mediawiki'],
  },
])

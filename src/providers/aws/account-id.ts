import type { Facts } from '#core/rule.ts'
import { fake } from '#core/samples.ts'

const BASE32 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'
const PREFIX_LENGTH = 4
const ACCOUNT_BITS = 40n
const ACCOUNTS = 10n ** 12n
/** Characters whose bits hold the account: 1 flag bit, 40 bits, and 9 more. */
const ACCOUNT_CHARACTERS = 10

/** What the first four characters of a key id say. Source: README.md#sources, IAM identifiers. */
const KEY_TYPES: Readonly<Record<string, string>> = {
  AKIA: 'long-term access key',
  ASIA: 'temporary access key',
}

/** `none`: an id from before 2019, which holds no account. `impossible`: no AWS account has the number the id holds. */
export type KeyAccount = { readonly account: string } | 'none' | 'impossible'

/** The account inside an access key id: after the prefix, base32 of one set bit and 40 bits of account number. */
export function accountOf(keyId: string): KeyAccount {
  let bits = 0n
  for (const letter of keyId.slice(PREFIX_LENGTH, PREFIX_LENGTH + ACCOUNT_CHARACTERS)) {
    const value = BASE32.indexOf(letter)
    if (value === -1) return 'none'
    bits = (bits << 5n) | BigInt(value)
  }
  const rest = BigInt(ACCOUNT_CHARACTERS * 5) - 1n
  if (keyId.length < PREFIX_LENGTH + ACCOUNT_CHARACTERS || bits >> rest === 0n) return 'none'
  const account = (bits >> (rest - ACCOUNT_BITS)) & ((1n << ACCOUNT_BITS) - 1n)
  return account < ACCOUNTS ? { account: String(account).padStart(12, '0') } : 'impossible'
}

/** Account and type of a key, as far as its id says them. */
export function keyIdFacts(keyId: string): Facts {
  const found = accountOf(keyId)
  const keyType = KEY_TYPES[keyId.slice(0, PREFIX_LENGTH)]
  return {
    ...(typeof found === 'object' ? { account: found.account } : {}),
    ...(keyType === undefined ? {} : { keyType }),
  }
}

/** A synthetic key id of 20 characters that holds an account, always the same for the same arguments. */
export function keyIdOf(prefix: 'AKIA' | 'ASIA', account: string, sampleSeed: string): string {
  let bits = (1n << 49n) | (BigInt(account) << 9n) | 0b101010101n
  let body = ''
  for (let i = 0; i < ACCOUNT_CHARACTERS; i++) {
    body = BASE32[Number(bits & 31n)]! + body
    bits >>= 5n
  }
  return prefix + body + fake(sampleSeed, 'base32', 16 - ACCOUNT_CHARACTERS)
}

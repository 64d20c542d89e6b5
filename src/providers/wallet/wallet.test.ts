import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { encodeBase58Check } from '#base/base58.ts'
import { NO_CONTEXT } from '#core/rule.ts'
import { detect, rulesetOf } from '#testing/detect-sample.ts'
import { checkBip38, checkExtendedKey, checkWif } from './bitcoin.ts'
import { checkNsec, checkRippleSeed, checkStellarSeed, checkTezosKey, stellarSeed } from './chains.ts'
import { isCurveNumber } from './curve.ts'
import { addressOf, checkEthereumKey } from './ethereum.ts'
import { provider } from './index.ts'
import { keccak256 } from './keccak.ts'
import { checkMnemonic, mnemonicOf } from './mnemonic.ts'
import { extendedKey, wif } from './rules-bitcoin.ts'

const hex = (text: string): Buffer => Buffer.from(text, 'hex')
const ruleset = rulesetOf([provider])
const found = (text: string) => detect(ruleset, text)

describe('Bitcoin keys', () => {
  it('in wallet import format are those of the wiki’s example', () => {
    const key = ['0c28fca386c7a227', '600b2fe50b7cae11', 'ec86d3bf1fbe471b', 'e89827e19d72aa1d'].join('')
    const text = encodeBase58Check(hex(`80${key}`))
    expect(text).toBe(['5HueCGU8rMjxEXxi', 'PuD5BDku4MkFqeZ', 'yd4dZ1jvhTVqvbTLvyTJ'].join(''))
    expect(checkWif(text)).toEqual({ verdict: 'pass', facts: { network: 'Bitcoin', compressed: false } })
    expect(checkWif(encodeBase58Check(hex(`b0${key}01`)))).toMatchObject({
      facts: { network: 'Litecoin', compressed: true },
    })
  })

  it('are rejected with a wrong checksum or another version, and fail beyond the curve', () => {
    expect(checkWif(`${wif('x').slice(0, -1)}${wif('x').endsWith('a') ? 'b' : 'a'}`)).toEqual({ verdict: 'reject' })
    expect(checkWif(encodeBase58Check(hex(`80${'ff'.repeat(32)}01`)))).toMatchObject({ verdict: 'fail' })
    expect(checkWif(encodeBase58Check(hex(`00${'11'.repeat(32)}01`)))).toEqual({ verdict: 'reject' })
  })

  it('extended are those of BIP 32, and tell depth and child', () => {
    const master = [
      '9s21ZrQH143K3QTDL4LXw2F7HEK3wJUD2nW2nRk4stbPy6cq3jPPqji',
      'ChiHkEgPYrtWHo2MVFgMjgCPmrK7xTAjm1UWyj7ZjLVQUVPqxgPpPp',
    ]
    expect(checkExtendedKey(`xprv${master.join('')}`)).toMatchObject({ verdict: 'fail' })
    expect(checkExtendedKey(extendedKey('x', '0488ade4', 3))).toEqual({
      verdict: 'pass',
      facts: { network: 'Bitcoin', depth: 3, child: "3'" },
    })
    expect(checkExtendedKey(extendedKey('x'))).toMatchObject({ facts: { depth: 0, master: true } })
  })

  it('under a passphrase are those of BIP 38', () => {
    const text = ['6PRVWUbkzzsbcVac', '2qwfssoUJAN1Xhrg6bNk8', 'J7Nzm5H7kxEbn2Nh2ZoGg'].join('')
    expect(checkBip38(text)).toEqual({ verdict: 'pass', facts: { encrypted: true, compressed: false } })
  })
})

describe('mnemonic phrases', () => {
  it.each([
    [
      '18ab19a9f54a9274f03e5209a2ac8a91',
      ['board flee heavy tunnel powder denial', 'science ski answer betray cargo cat'].join(' '), // kagiban:allow published test vector
    ],
    [
      '6610b25967cdcca9d59875f5cb50b0ea75433311869e930b',
      [
        'gravity machine north sort system female filter attitude volume', // kagiban:allow published test vector
        'fold club stay feature office ecology stable narrow fog',
      ].join(' '),
    ],
  ])('are those of the vectors of BIP 39: %s', (entropy, text) => {
    expect(mnemonicOf(hex(entropy))).toBe(text)
    expect(checkMnemonic(text)).toMatchObject({
      verdict: 'pass',
      facts: { standard: 'BIP 39', words: text.split(' ').length },
    })
  })

  it('of tools and specifications are no secret', () => {
    for (const text of [`${'test '.repeat(11)}junk`, `${'abandon '.repeat(11)}about`, `${'zoo '.repeat(11)}wrong`])
      expect(checkMnemonic(text)).toMatchObject({ verdict: 'doubt', reason: 'a published test phrase' })
  })

  it('of Electrum hold by their own version', () => {
    const text = ['wild father tree among universe such', 'mobile favorite target dynamic credit identify'].join(' ') // kagiban:allow published test vector
    expect(checkMnemonic(text)).toMatchObject({ verdict: 'pass', facts: { standard: 'Electrum' } })
  })

  it('of other words are none, and one changed word is noticed fifteen times of sixteen', () => {
    expect(checkMnemonic('these are twelve words of the english language but not that list')).toEqual({ verdict: 'reject' })
    let noticed = 0
    for (let i = 0; i < 200; i++) {
      const words = mnemonicOf(Buffer.alloc(16, i)).split(' ')
      words[i % 12] = i % 2 === 0 ? 'river' : 'cactus'
      const { verdict } = checkMnemonic(words.join(' '))
      if (verdict === 'fail') noticed++
    }
    expect(noticed).toBeGreaterThan(170)
  })
})

describe('Ethereum', () => {
  it('hashes as the specification of Keccak says', () => {
    expect(keccak256(Buffer.alloc(0)).toString('hex')).toMatch(/^c5d2460186f7233c927e7db2dcc703c0e500b653ca82273b/)
    expect(keccak256(Buffer.from('abc')).toString('hex')).toMatch(/^4e03657aea45a94fc7d47ba826c8d667c0d1e6e33a64a036/)
  })

  it('knows the address of a key, and the keys that test chains publish', () => {
    const hardhat = ['ac0974bec39a17e3', '6ba4a6b4d238ff94', '4bacb478cbed5efc', 'ae784d7bf4f2ff80'].join('')
    expect(addressOf(hex(hardhat))).toBe('0xf39fd6e51aad88f6f4ce6ab8827279cfffb92266')
    expect(checkEthereumKey(hardhat, {})).toMatchObject({ verdict: 'doubt', reason: 'a published test key' })
    expect(found(`PRIVATE_KEY=0x${hardhat}`)).toMatchObject([{ confidence: 0.2 }])
  })

  it('has no key of zero, at the order of the curve, or of one byte', () => {
    expect(isCurveNumber(Buffer.alloc(32))).toBe(false)
    expect(isCurveNumber(Buffer.alloc(32, 0xff))).toBe(false)
    expect(checkEthereumKey('11'.repeat(32), {})).toMatchObject({ verdict: 'doubt' })
  })
})

describe('other chains', () => {
  it('Nostr: the example of NIP-19', () => {
    expect(checkNsec(['nsec1vl029mgpspedva04', 'g90vltkh6fvh240zqtv9', 'k0t9af8935ke9laqsnlfe5'].join(''))).toEqual({
      verdict: 'pass',
    })
  })

  it('Stellar: the seed of js-stellar-base’s tests', () => {
    const text = ['SBWWC43UMVZHAYLTONYGQ4', 'TBONSW2YLTORSXE4DB', 'ONZXA2DSMFZWLP2R'].join('')
    expect(stellarSeed(Buffer.from('masterpassphrasemasterpassphrase'))).toBe(text)
    expect(checkStellarSeed(text)).toEqual({ verdict: 'pass' })
  })

  it('XRP Ledger: the seeds of its documentation', () => {
    expect(checkRippleSeed(['snoPBrXtMeMyMHU', 'VTgbuqAfg1SUTb'].join(''))).toMatchObject({ facts: { scheme: 'secp256k1' } })
    expect(checkRippleSeed(['sEdTM1uX8pu2do5X', 'vTnutH6HsouMaM2'].join(''))).toMatchObject({ facts: { scheme: 'ed25519' } })
  })

  it('Tezos: a key of its sandbox', () => {
    expect(checkTezosKey(['edsk3QoqBuvdamxouPhin7sw', 'CvkQNgq4jP5KZPbwWNnwdZpSpJiEbq'].join(''))).toMatchObject({
      verdict: 'pass',
    })
  })
})

describe('every check', () => {
  it.each(provider.rules.flatMap((rule) => (rule.check === undefined ? [] : [[rule.id, rule] as const])))(
    '%s survives any text and any broken sample',
    (_, rule) => {
      const samples = rule.matches()
      fc.assert(
        fc.property(fc.constantFrom(...samples), fc.nat(400), fc.string({ maxLength: 4 }), (sample, at, noise) => {
          const cut = at % sample.length
          rule.check!(sample.slice(0, cut) + noise + sample.slice(cut + noise.length), { name: noise }, NO_CONTEXT)
          rule.check!(noise, {}, NO_CONTEXT)
        }),
        { numRuns: 300 },
      )
    },
  )
})

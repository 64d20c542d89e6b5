import { generateKeyPairSync } from 'node:crypto'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fakeBytes } from '#core/samples.ts'
import { createFingerprinter } from '#base/fingerprint.ts'
import { contentKind } from './content-kind.ts'
import { compileRuleset, scanBytes, scanChunks } from './index.ts'
import { armoredKeyFile, isKeyFile, MAX_KEY_FILE_BYTES } from './key-file.ts'

const ed = generateKeyPairSync('ed25519')
const ec = generateKeyPairSync('ec', { namedCurve: 'prime256v1' })
const rsa = generateKeyPairSync('rsa', { modulusLength: 1024 })
const jks = Buffer.concat([Buffer.from('feedfeed0000000200000001', 'hex'), fakeBytes('jks', 100)])

describe('binary key files', () => {
  it.each([
    ['PRIVATE KEY', ed.privateKey.export({ format: 'der', type: 'pkcs8' })],
    ['PRIVATE KEY', rsa.privateKey.export({ format: 'der', type: 'pkcs8' })],
    ['RSA PRIVATE KEY', rsa.privateKey.export({ format: 'der', type: 'pkcs1' })],
    ['EC PRIVATE KEY', ec.privateKey.export({ format: 'der', type: 'sec1' })],
    [
      'ENCRYPTED PRIVATE KEY',
      ec.privateKey.export({ format: 'der', type: 'pkcs8', cipher: 'aes-256-cbc', passphrase: 'x' }),
    ],
    ['PGP PRIVATE KEY BLOCK', Buffer.concat([Buffer.from('9501d80465a1b2c301', 'hex'), fakeBytes('pgp', 60)])],
    ['PGP PRIVATE KEY BLOCK', Buffer.concat([Buffer.from('c558046512345616', 'hex'), fakeBytes('pgp/2', 60)])],
  ])('become a PEM block: %s', (label, bytes) => {
    const text = armoredKeyFile(bytes)?.text ?? ''
    expect(text.startsWith(`-----BEGIN ${label}-----\n\n`)).toBe(true)
    expect(text.split('\n')[2]).toBe(bytes.toString('base64'))
    expect(contentKind(bytes)).toBe('key-file')
  })

  it('become base64 when they are stores', () => {
    expect(armoredKeyFile(jks)).toEqual({ text: jks.toString('base64'), bodyAt: 0 })
    const p12 = Buffer.concat([Buffer.from('308209cf020103308209950609', 'hex'), fakeBytes('p12', 50)])
    expect(armoredKeyFile(p12)?.text).toBe(p12.toString('base64'))
  })

  it.each([
    ['a public key', ed.publicKey.export({ format: 'der', type: 'spki' })],
    ['another public key', rsa.publicKey.export({ format: 'der', type: 'pkcs1' })],
    ['text that starts with 0', Buffer.from('0w\u0002 text')],
    ['an image', Buffer.from('89504e470d0a1a0a0000000d', 'hex')],
    ['nothing', Buffer.alloc(0)],
    ['a class file', Buffer.from('cafebabe00000034', 'hex')],
  ])('are not %s', (_, bytes) => {
    expect(isKeyFile(bytes)).toBe(false)
  })

  it('are never seen in ordinary text, and any bytes are read without a throw', () => {
    fc.assert(fc.property(fc.stringMatching(/^[\t\n\r -~]{0,40}$/), (text) => !isKeyFile(Buffer.from(text))))
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 40 }), fc.constantFrom(0x30, 0x95, 0xc5, 0xfe), (bytes, first) => {
        const armored = armoredKeyFile(Buffer.concat([Buffer.of(first), bytes]))
        if (armored !== undefined) expect(armored.text.length).toBeGreaterThan(armored.bodyAt)
      }),
    )
  })
})

describe('a scan of a key file', () => {
  const pattern = /(?<secret>-----BEGIN PRIVATE KEY-----[^-]{1,4000}-----END PRIVATE KEY-----)/
  const rule = {
    id: 'test-key',
    name: 'key',
    kind: 'private-key',
    severity: 'high',
    keywords: ['BEGIN PRIVATE KEY'],
    pattern,
    notBefore: '',
    notAfter: '',
    reach: 3000,
    matches: () => [],
    rejects: () => [],
  } as const
  const detector = {
    ruleset: compileRuleset([{ rule, provider: 'test', class: 'provider' }]),
    fingerprinter: createFingerprinter(Buffer.alloc(32)),
    showSecrets: false,
    binary: false,
    inlineAllow: true,
  }
  const info = { origin: { source: 'dir', file: 'key.der' } } as unknown as Parameters<typeof scanBytes>[1]
  const key = rsa.privateKey.export({ format: 'der', type: 'pkcs8' })

  it('finds the key from its first byte to its last, whole or in chunks', async () => {
    const whole = scanBytes(detector, info, key)
    expect(whole.findings).toMatchObject([{ location: { line: 1, start: 0, end: key.length } }])
    expect(whole.bytes).toBe(key.length)
    for (const size of [1, 7, 100, 5000]) {
      const result = await scanChunks(detector, info, chunksOf(key, size))
      expect(result, `chunks of ${size}`).toEqual(whole)
    }
  })

  it('leaves what is too large to be one as binary', async () => {
    const large = Buffer.concat([key, Buffer.alloc(MAX_KEY_FILE_BYTES)])
    expect(scanBytes(detector, info, large)).toMatchObject({ findings: [], skipped: 'binary' })
    expect(await scanChunks(detector, info, chunksOf(large, 70_000))).toMatchObject({ findings: [], skipped: 'binary' })
  })

  async function* chunksOf(bytes: Buffer, size: number): AsyncIterable<Uint8Array> {
    for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
  }
})

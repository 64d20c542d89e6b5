import { describe, expect, it } from 'vitest'
import { fakeBytes } from '#core/samples.ts'
import { checkJavaKeyStore, checkKeePass, checkPkcs12 } from './keystore.ts'
import { macOf } from './pkcs12-mac.ts'
import { javaKeyStore, keePass, pkcs12 } from './rules-store.ts'
import { der } from './samples.ts'

const text16 = (text: string): Buffer => Buffer.concat([Buffer.of(0, text.length), Buffer.from(text)])
const long = (bytes: Buffer): Buffer => {
  const size = Buffer.alloc(4)
  size.writeUInt32BE(bytes.length)
  return Buffer.concat([size, bytes])
}

/** A Java key store of certificates, and of a key at its end if asked for. */
function store(certificates: number, withKey: boolean): string {
  const entries = Array.from({ length: certificates }, (_, i) =>
    Buffer.concat([
      Buffer.of(0, 0, 0, 2),
      text16(`ca-${i}`),
      Buffer.alloc(8),
      text16('X.509'),
      long(fakeBytes(`certificate/${i}`, 500)),
    ]),
  )
  if (withKey) entries.push(Buffer.concat([Buffer.of(0, 0, 0, 1), text16('release'), fakeBytes('key', 900)]))
  const head = Buffer.from('feedfeed00000002000000ff', 'hex')
  head.writeUInt32BE(entries.length, 8)
  return Buffer.concat([head, ...entries, fakeBytes('digest', 20)]).toString('base64')
}

describe('a Java key store', () => {
  it('of certificates alone is no secret, however many there are', () => {
    expect(checkJavaKeyStore(store(1, false))).toEqual({ verdict: 'reject' })
    expect(checkJavaKeyStore(store(40, false))).toEqual({ verdict: 'reject' })
  })

  it('is one when a key comes after certificates', () => {
    expect(checkJavaKeyStore(store(3, true))).toMatchObject({ verdict: 'neutral', facts: { alias: 'release', entries: 4 } })
    expect(checkJavaKeyStore(javaKeyStore('x', 1).toString('base64'))).toMatchObject({ facts: { type: 'JKS' } })
  })

  it('fails with an unknown kind of entry', () => {
    const bytes = javaKeyStore('x', 1)
    bytes.writeUInt32BE(9, 12)
    expect(checkJavaKeyStore(bytes.toString('base64'))).toEqual({ verdict: 'fail', reason: 'unknown kind of entry' })
  })
})

describe('a PKCS#12 file', () => {
  const SHA256 = Buffer.from('608648016503040201', 'hex')

  function withMac(password: string, iterations: number): string {
    const data = fakeBytes('p12/data', 300)
    const salt = fakeBytes('p12/salt', 8)
    const digest = macOf({ algorithm: { name: 'sha256', block: 64 }, salt, iterations }, data, password)
    const oid = der(6, Buffer.from('2a864886f70d010701', 'hex'))
    const info = der(0x30, der(0x30, der(6, SHA256), der(5)), der(4, digest))
    const count = Buffer.alloc(4)
    count.writeUInt32BE(iterations)
    const mac = der(0x30, info, der(4, salt), der(2, count))
    return der(0x30, der(2, Buffer.of(3)), der(0x30, oid, der(0xa0, der(4, data))), mac).toString('base64')
  }

  it.each(['', 'changeit', 'notasecret', 'password'])('under the well-known password "%s" says so', (password) => {
    expect(checkPkcs12(withMac(password, 2048))).toMatchObject({ verdict: 'pass', facts: { knownPassword: true } })
  })

  it('with more rounds is tried with the most frequent of them only', () => {
    expect(checkPkcs12(withMac('password', 10_000))).toMatchObject({ facts: { knownPassword: true } })
    expect(JSON.stringify(checkPkcs12(withMac('changeit', 10_000)))).not.toContain('knownPassword')
  })

  it('under another does not, and one with too many iterations is not tried', () => {
    expect(checkPkcs12(withMac('correct horse', 2048))).toMatchObject({ verdict: 'pass', facts: { encrypted: true } })
    const start = performance.now()
    const slow = withMac('changeit', 50_000)
    const made = performance.now()
    expect(JSON.stringify(checkPkcs12(slow))).not.toContain('knownPassword')
    expect(performance.now() - made).toBeLessThan(Math.max(50, made - start))
  })

  it('that is cut off fails, unless the rule’s pattern cut it', () => {
    const bytes = pkcs12('x')
    expect(checkPkcs12(bytes.subarray(0, 600).toString('base64'))).toMatchObject({ verdict: 'fail' })
    const large = Buffer.concat([Buffer.from('3083020000', 'hex'), Buffer.alloc(46_400)])
    expect(checkPkcs12(large.toString('base64'))).toMatchObject({ verdict: 'neutral' })
  })
})

it('a KeePass database has a version that is known', () => {
  expect(checkKeePass(keePass('x').toString('base64'))).toEqual({ verdict: 'pass', facts: { encrypted: true, version: 4 } })
  const other = keePass('x')
  other.writeUInt16LE(99, 10)
  expect(checkKeePass(other.toString('base64'))).toMatchObject({ verdict: 'fail' })
})

import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { fake } from '#core/samples.ts'
import type { Finding } from '#core/finding.ts'
import { createFingerprinter } from '#base/fingerprint.ts'
import { WRITINGS } from '#testing/encoded-text.ts'
import { compileRuleset, scanBytes, scanChunks, type Detector, type RuleEntry } from '../index.ts'

const entry = (id: string, of: Partial<RuleEntry> & { readonly pattern: RegExp; readonly keyword: string }): RuleEntry => ({
  provider: 'acme',
  class: 'provider',
  ...of,
  rule: {
    id,
    name: id,
    kind: 'api-key',
    severity: 'high',
    keywords: [of.keyword],
    pattern: of.pattern,
    matches: () => [],
    rejects: () => [],
  },
})

const detector: Detector = {
  ruleset: compileRuleset([
    entry('acme-key', { keyword: 'acme_', pattern: /acme_(?<secret>[0-9a-f]{24})/ }),
    entry('acme-login', { keyword: 'auth', pattern: /auth: (?<secret>[A-Za-z0-9+/=]{20,400})/ }),
    entry('some-password', {
      keyword: 'password',
      pattern: /password["']?[:=] ?["']?(?<secret>[^"'\s]{8,200})/,
      class: 'generic',
    }),
  ]),
  fingerprinter: createFingerprinter(Buffer.alloc(32, 3)),
  showSecrets: true,
  binary: false,
  inlineAllow: true,
}

const key = (seed: string): string => fake(`decode/${seed}`, 'hex', 24)
const token = (seed: string): string => `acme_${key(seed)}`
const base64 = (text: string | Buffer): string => Buffer.from(text).toString('base64')
const scan = (text: string | Buffer, of: Partial<Detector> = {}): ReturnType<typeof scanBytes> =>
  scanBytes({ ...detector, ...of }, { origin: { file: 'a' } }, Buffer.from(text))
const brief = ({ rule, secret, encoding }: Finding): unknown => [rule, secret, encoding?.join(' ')]
const found = (text: string | Buffer, of?: Partial<Detector>): unknown[] => scan(text, of).findings.map(brief)
const placed = (text: string): string[] =>
  scan(text).findings.map(({ location }) => Buffer.from(text).toString('latin1', location.start, location.end))

const sentence = `The key of the day is ${token('a')} and nothing else.\n`

describe('encoded text', () => {
  it.each(Object.entries(WRITINGS))('is read from %s', (_, { write, encodings }) => {
    const text = `first line\nvalue: ${latin1(write(Buffer.from(sentence)))}\nlast line\n`
    const expected = encodings.includes('quoted-printable') ? [undefined, 'quoted-printable'] : [encodings.join(' ')]
    const [one, ...others] = scan(text).findings.map(brief) as [string, string, string?][]
    expect(others).toEqual([])
    expect(one?.slice(0, 2)).toEqual(['acme-key', key('a')])
    expect(expected).toContain(one?.[2])
  })

  it('is left alone when that was asked for', () => {
    expect(found(base64(sentence), { decode: false })).toEqual([])
    expect(found(base64(sentence))).toEqual([['acme-key', key('a'), 'base64']])
  })

  it('is read to five encodings, and what is encoded more often is told', () => {
    const nested = (times: number): string => (times === 0 ? sentence : `${base64(nested(times - 1))}\n`)
    expect(found(nested(5))).toEqual([['acme-key', key('a'), 'base64 base64 base64 base64 base64']])
    expect(scan(nested(5)).isCut).toBeUndefined()
    expect(scan(nested(6))).toMatchObject({ findings: [], isCut: true })
  })

  it('may hold several encodings', () => {
    const json = Array.from(sentence, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`).join('')
    const html = json.replaceAll('\\', '&#92;')
    expect(found(html)).toEqual([['acme-key', key('a'), 'html escape']])
    expect(found(encodeURIComponent(`x=${base64(base64(gzipSync(sentence)))}==&`))).toEqual([
      ['acme-key', key('a'), 'base64 base64 gzip'],
    ])
  })

  it('gives the fingerprint of the secret itself', () => {
    const [plain] = scan(sentence).findings
    const [encoded] = scan(base64(sentence)).findings
    expect(encoded?.fingerprint).toBe(plain?.fingerprint)
  })

  it('is read with the name that stands before it on the line', () => {
    const password = fake('decode/password', 'base62', 20)
    expect(found(`password: ${base64(password)}\n`)).toEqual([['some-password', password, 'base64']])
    expect(found(`password:\n${base64(password)}\n`)).toEqual([])
  })

  it('is found after a path or a name', () => {
    for (const before of ['a/', 'ab-', 'abc_', 'data/x/', '\\n', '\\r\\n'])
      expect(found(`"${before}${base64(sentence)}"`)).toEqual([['acme-key', key('a'), expect.anything()]])
  })

  it('may lie in lines that are values of their own', () => {
    const lines = ['a', 'b', 'c'].map((seed) => base64(`${seed.repeat(4)} ${token(seed)} `).replaceAll('=', ''))
    expect(lines[0]!.length % 4).not.toBe(0)
    expect(found(`- ${lines.join('\n- ')}\n`)).toHaveLength(3)
    expect(found(`${lines.join('\n')}\n`)).toHaveLength(3)
  })
})

describe('the place of a finding in encoded text', () => {
  it('is that of the digits which hold the secret', () => {
    const [digits = ''] = placed(`x: ${base64(sentence)}`)
    expect(Buffer.from(digits, 'base64').toString()).toContain(key('a'))
    expect(digits.length).toBeLessThanOrEqual(36)
    const [pairs = ''] = placed(`x: ${Buffer.from(sentence).toString('hex')}`)
    expect(Buffer.from(pairs, 'hex').toString()).toBe(key('a'))
  })

  it('is exact where each character is encoded by itself', () => {
    for (const name of ['percent', 'escapes of JSON', 'escapes of two digits', 'octal escapes', 'numeric entities']) {
      const { write } = WRITINGS[name]!
      expect(placed(`a ${latin1(write(Buffer.from(sentence)))} z`)).toEqual([latin1(write(Buffer.from(key('a'))))])
    }
  })

  it('is all of a compressed text', () => {
    const text = base64(gzipSync(sentence))
    expect(placed(`a: ${text}.`)).toEqual([text])
  })

  it('may go over several lines', () => {
    const text = base64(`${'x'.repeat(10)}${sentence}`).replaceAll(/.{64}/g, '$&\n  ')
    const { location } = scan(`a: |\n  ${text}\n`).findings[0]!
    expect([location.line, location.endLine, location.column > 50]).toEqual([2, 3, true])
    const shown = scan(`a: |\n  ${text}\n`).findings[0]!.excerpt.lines.join('\n')
    const digits = Buffer.from(`a: |\n  ${text}\n`).toString('latin1', location.start, location.end)
    expect(shown).not.toContain(digits.slice(0, 12))
  })

  it('counts bytes of the original in UTF-16', () => {
    const text = `\ufeffx: ${base64(sentence)}\n`
    const bytes = Buffer.from(text, 'utf16le')
    const [{ location } = expect.fail()] = scan(bytes).findings
    const digits = bytes.toString('utf16le', location.start, location.end)
    expect(Buffer.from(digits, 'base64').toString()).toContain(key('a'))
  })
})

describe('a secret that is found in more than one form', () => {
  it('is one finding: an issuer before a name, what is plain before what is encoded', () => {
    expect(found(`auth: ${base64(`password: ${key('p')}`)}`)).toEqual([
      ['acme-login', base64(`password: ${key('p')}`), undefined],
    ])
    expect(found(`password: "${base64(`token ${token('a')} `)}"`)).toEqual([['acme-key', key('a'), 'base64']])
  })

  it('is found once where an escape stands beside it', () => {
    expect(found(`{"url": "https://a.example/?x=1\\u0026k=${token('a')}\\u0026y=2"}`)).toEqual([
      ['acme-key', key('a'), undefined],
    ])
  })

  it('does not hide others in the same text', () => {
    const text = ['a', 'b', 'c'].map((seed) => `k: ${token(seed)}`).join('\n')
    expect(found(base64(gzipSync(text)))).toEqual(['a', 'b', 'c'].map((seed) => ['acme-key', key(seed), 'base64 gzip']))
    expect(found(base64(gzipSync(`${sentence}${sentence}`)))).toHaveLength(1)
    expect(found(base64(`${token('a')},${token('b')}`))).toHaveLength(2)
  })
})

describe('what is no encoded text', () => {
  it.each([
    ['random bytes', Array.from({ length: 400 }, (_, i) => fake(`r${i}`, 'base64', 64)).join('\n')],
    ['hashes', Array.from({ length: 400 }, (_, i) => fake(`h${i}`, 'hex', 64)).join('\n')],
    ['paths', 'src/main/java/org/springframework/boot/autoconfigure/web/servlet '.repeat(50)],
    ['a broken stream', base64(Buffer.concat([gzipSync(sentence).subarray(0, 12), Buffer.alloc(200, 0xff)]))],
  ])('gives nothing: %s', (_, text) => {
    expect(scan(text)).toEqual({ findings: [], bytes: text.length, allowedInline: 0 })
  })

  it('gives no password out of the parts of a JSON Web Token', () => {
    const part = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url')
    const jwt = `${part({ alg: 'HS256', typ: 'JWT' })}.${part({ password: key('p') })}.${fake('s', 'base64url', 43)}`
    expect(found(jwt)).toEqual([])
    expect(found(jwt.replaceAll('.', ' '))).toHaveLength(1)
    expect(found(jwt.replace('.', `.${part({ note: sentence })}.`))).toEqual([['acme-key', key('a'), expect.anything()]])
  })
})

describe('limits of decoding', () => {
  it('keep a bomb small, and it is told', () => {
    const bomb = Buffer.concat([Buffer.from(sentence), Buffer.alloc(64 << 20, 0x61)])
    const started = performance.now()
    const result = scan(base64(gzipSync(bomb)))
    expect(result.isCut).toBe(true)
    expect(performance.now() - started).toBeLessThan(2000)
  })

  it('give the beginning of a text that is too long', () => {
    const noise = Array.from({ length: 60_000 }, (_, i) => fake(`n${i % 500}`, 'hex', 30)).join(' ')
    const result = scan(base64(gzipSync(`${sentence}${noise}`)))
    expect([result.findings.map(brief), result.isCut]).toEqual([[['acme-key', key('a'), 'base64 gzip']], true])
  })

  it('are not met by a long text', async () => {
    const text = `x: ${base64(`${sentence.repeat(3)}${'lorem ipsum '.repeat(800_000)}${token('z')} end`)}`
    const chunks = async function* (): AsyncGenerator<Buffer> {
      for (let at = 0; at < text.length; at += 1 << 20) yield Buffer.from(text.slice(at, at + (1 << 20)))
    }
    const result = await scanChunks(detector, { origin: { file: 'a' } }, chunks())
    expect(result.findings.map(({ secret }) => secret)).toEqual([key('a'), key('a'), key('a'), key('z')])
    expect(result.isCut).toBeUndefined()
  })
})

function latin1(bytes: Buffer): string {
  return bytes.toString('latin1')
}

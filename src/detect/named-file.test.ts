import { beforeAll, describe, expect, it } from 'vitest'
import { fake } from '#core/samples.ts'
import { ALL_RULES } from '#app/rules/catalogue.ts'
import { createDetector } from '#app/scan/detector.ts'
import { scanBytes } from './content-scanner.ts'
import { namedSecret } from './named-file.ts'
import type { Detector } from './report-matches.ts'

const hex = fake('named/hex', 'hex', 32)
const password = fake('named/password', 'base62', 20)

describe('a file that is one secret', () => {
  let detector: Detector
  beforeAll(async () => {
    const spec = { key: Buffer.alloc(32), showSecrets: true, binary: false, inlineAllow: true }
    detector = await createDetector({ ...spec, selection: ALL_RULES, customRules: [] })
  })
  const scan = (file: string, text: string) => scanBytes(detector, { origin: { file } }, Buffer.from(text)).findings

  it.each([
    ['config/master.key', hex],
    ['.vault_pass', password],
    ['secrets/db_password.txt', password],
    ['deploy\\secret_key_base', fake('named/base', 'hex', 128)],
    ['.erlang.cookie', fake('named/cookie', 'upper', 20)],
    ['API_TOKEN', password],
  ])('is found by its name, at its place: %s', (file, secret) => {
    const found = scan(file, `${secret}\n`)
    expect(found).toMatchObject([
      { secret, location: { line: 1, column: 1, endColumn: secret.length + 1, start: 0, end: secret.length } },
    ])
    expect(found[0]?.confidence).toBeGreaterThanOrEqual(0.4)
    expect(found[0]?.excerpt.lines[0]).toMatch(/^[^=]*…[^=]*$/)
  })

  it.each([
    ['config/locale.txt', password],
    ['public.key', hex],
    ['password.txt', 'changeme'],
    ['tokenizer', password],
    ['api_key.txt', `first ${password}`],
    ['passwords.txt', `${password}\n${hex}`],
  ])('is none by another name, with a placeholder, or with more in it: %s', (file, text) => {
    expect(scan(file, text).filter(({ confidence }) => confidence >= 0.4)).toEqual([])
  })

  it('is not looked for in what is too large for one', () => {
    expect(namedSecret('master.key', Buffer.alloc(2000, 'a'))).toBeUndefined()
  })
})

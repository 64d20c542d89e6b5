import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { generatedKernel } from './build-kernel.ts'
import { generatedTrigrams } from './measure-trigrams.ts'
import { TRIGRAMS } from './trigrams.generated.ts'

describe('generated files', () => {
  it.each(['kernel', 'marks'] as const)(
    'hold the %s that its source gives: else run `node tools/run.mjs generate`',
    (name) => {
      expect(generatedKernel(name)).toBe(readFileSync(join(import.meta.dirname, `${name}.generated.ts`), 'utf8'))
    },
  )

  it('list folded trigrams by frequency, without those that are not printable', () => {
    const text = generatedTrigrams([Buffer.from('ABCabc\u0000'), Buffer.from('abc\u00ff')])
    expect(text.split('\n')[2]).toBe(`  ${JSON.stringify(['abc', 'bc ', 'bca', 'cab'].join(''))}`)
  })

  it('list each trigram once, in the form in which it is looked up', () => {
    const trigrams = TRIGRAMS.match(/[^]{3}/g) ?? []
    expect(new Set(trigrams).size).toBe(TRIGRAMS.length / 3)
    for (const byte of Buffer.from(TRIGRAMS, 'latin1')) expect(byte & 0x20).toBe(0x20)
  })
})

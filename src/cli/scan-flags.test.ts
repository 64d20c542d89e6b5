import { Command } from 'commander'
import { describe, expect, it } from 'vitest'
import type { Environment } from './environment.ts'
import { addScanOptions, sizeArgument, type ScanFlags } from './scan-flags.ts'

/** The flags of a command line, or the message that refuses it. */
function parse(...args: string[]): ScanFlags | string {
  const command = addScanOptions(new Command(), { language: 'en', reporterIds: [] } as unknown as Environment)
  command.exitOverride().configureOutput({ writeErr: () => {} })
  try {
    return command.parse(args, { from: 'user' }).opts()
  } catch (error) {
    return (error as Error).message
  }
}

describe('--max-memory', () => {
  it.each([
    ['300MB', 300 << 20],
    ['1GiB', 2 ** 30],
    ['200000000000', 200_000_000_000],
  ])('takes %s', (text, bytes) => {
    expect(parse('--max-memory', text)).toMatchObject({ maxMemory: bytes })
  })

  it.each([
    ['100MB', 'Give at least 192MB.'],
    ['much', 'Give a size such as'],
    ['-1', 'Give a size such as'],
  ])('refuses %s and says why', (text, words) => {
    expect(parse(`--max-memory=${text}`)).toContain(words)
  })

  it('is absent when it is not asked for', () => {
    expect(parse()).not.toHaveProperty('maxMemory')
  })
})

it('reads sizes with and without a unit, in binary multiples', () => {
  expect(['1', '1k', '1.5 MiB', '2GB', '1t'].map(sizeArgument)).toEqual([1, 1024, 1.5 * 2 ** 20, 2 ** 31, 2 ** 40])
})

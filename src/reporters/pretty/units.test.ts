import { expect, it } from 'vitest'
import { displayWidth } from './display-text.ts'
import { bytesText, durationOf } from './units.ts'

it.each([
  [0, '0 B'],
  [999, '999 B'],
  [1000, '1.0 kB'],
  [999_949, '999.9 kB'],
  [999_950, '1.0 MB'],
  [10_737_418_240, '10.7 GB'],
  [5e15, '5000.0 TB'],
])('writes %i bytes as %s', (bytes, text) => {
  expect(bytesText(bytes)).toBe(text)
})

it.each([
  [0, { ms: 0 }],
  [999, { ms: 999 }],
  [1000, { s: '1.0' }],
  [59_999, { s: '59.9' }],
  [60_000, { min: 1, s: '0' }],
  [3_723_000, { min: 62, s: '3' }],
])('splits %i ms', (durationMs, parts) => {
  expect(durationOf(durationMs)).toEqual(parts)
})

it.each([
  ['abc', 3],
  ['鍵は', 4],
  ['ﾊﾝｶｸ', 4],
  ['e\u0301', 1],
  ['👨‍👩‍👧', 2],
  ['…•│', 3],
])('measures %j', (text, width) => {
  expect(displayWidth(text)).toBe(width)
})

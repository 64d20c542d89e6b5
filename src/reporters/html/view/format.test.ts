import { expect, it } from 'vitest'
import { formatBytes, formatDuration, formatTime, percent, safeLink, visible } from './format.ts'

it('shows characters that hide or turn text around', () => {
  expect(visible('a\nb\u202ecod.exe\u200b')).toBe('a⟨U+000A⟩b⟨U+202E⟩cod.exe⟨U+200B⟩')
  expect(visible('設定/é 👍 <b>')).toBe('設定/é 👍 <b>')
})

it.each([
  ['https://example.com/a', 'https://example.com/a'],
  ['http://example.com', 'http://example.com/'],
  ['javascript:alert(1)', undefined],
  [' javascript:alert(1)', undefined],
  ['data:text/html,x', undefined],
  ['file:///etc/passwd', undefined],
  ['//example.com', undefined],
  ['', undefined],
])('links %j to %j', (address, link) => {
  expect(safeLink(address)).toBe(link)
})

it('never rounds up to certainty', () => {
  expect([0.999, 1, 0.29, 0.98, 0].map(percent)).toEqual([99, 100, 29, 98, 0])
})

it('writes sizes and durations as people say them', () => {
  expect(formatBytes(0, 'en')).toBe('0 bytes')
  expect(formatBytes(1_234_567, 'en')).toBe('1.23 MB')
  expect(formatDuration(12, 'en')).toBe('12 ms')
  expect(formatDuration(1234, 'en')).toBe('1.2 sec')
  expect(formatDuration(125_000, 'en')).toBe('2 min 5 sec')
  expect(formatDuration(3_725_000, 'en')).toBe('1 hr 2 min')
  expect(formatDuration(59_960, 'en')).toBe('1 min 0 sec')
})

it('leaves a date that is none as it is', () => {
  expect(formatTime('yesterday\n', 'en')).toBe('yesterday⟨U+000A⟩')
  expect(formatTime('2026-01-02T03:04:05Z', 'ja')).toMatch(/^2026年1月2日/)
})

import { expect, it } from 'vitest'
import { reasonInJapanese } from './reasons-ja.ts'

it.each([
  ['checksum', 'チェックサムが一致しない'],
  ['letters look random, a usual length', '文字の並びが無作為に見える, 秘密によくある長さ'],
  ['a usual length, something new', '秘密によくある長さ, something new'],
  ['"example"', '"example"'],
  ['not 32 bytes', 'not 32 bytes'],
])('says %j as %j, and what it does not know as it is', (reason, japanese) => {
  expect(reasonInJapanese(reason)).toBe(japanese)
})

import { expect, it } from 'vitest'
import { verifiedReport } from '#testing/sample-report.ts'
import { reporter } from './index.ts'

const text = (language: 'en' | 'ja', color = false) =>
  [...reporter.write(verifiedReport(), { language, color, columns: 100, verbose: false })].join('')

it('says under each headline what the issuer said, and counts at the end', () => {
  const lines = text('en').split('\n')
  expect(lines[1]).toBe('  LIVE: it works; user: mallory <b>; account: 17; scopes: mail.send; plan: free; =1+1: true;')
  expect(lines[2]).toBe('  expires: 2027-01-31; limited: scope missing')
  expect(lines).toContain('  DEAD: it is switched off, and could be switched on again (status 403)')
  expect(lines).toContain('  NOT KNOWN: no answer in time (no whole answer within 15000 ms)')
  expect(lines).toContain('Issuers were asked: 1 live, 1 dead, 1 not known (3 requests)')
  expect(lines).toContain('  1 not known: no answer in time')
})

it('says so in Japanese', () => {
  expect(text('ja')).toContain('  有効: 使えます; ユーザー: mallory <b>')
  expect(text('ja')).toContain('発行元への問い合わせ: 有効 1 件、無効 1 件、不明 1 件（要求 3 回）')
})

it('makes live ones stand out', () => {
  expect(text('en', true)).toContain('\u001B[1m\u001B[31mLIVE: it works')
})

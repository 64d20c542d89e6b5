import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Finding } from '#core/finding.ts'
import { sampleFinding, sampleReport } from '#testing/sample-report.ts'
import { hasBrowser, linesOn, startBrowser, type Browser } from './browser-harness.ts'

describe.skipIf(!hasBrowser())('the HTML report in a browser', () => {
  let browser: Browser

  beforeAll(async () => {
    browser = await startBrowser()
  })

  afterAll(async () => {
    await browser.close()
  })

  it('opens from disk without an error, a policy violation or a request', async () => {
    const { page, complaints } = await browser.open(sampleReport())
    await expect.poll(() => linesOn(page).count()).toBe(3)
    expect(await page.locator('h2').first().textContent()).toBe('3 credentials found in 3 places.')
    expect(await page.title()).toBe('kagiban report: .')
    for (const opener of await page.locator('.opener').all()) await opener.click()
    expect(await page.locator('.detail').count()).toBe(3)
    expect(complaints).toEqual([])
  })

  it('narrows the list with every kind of filter, keeps the choice in the address and can be cleared', async () => {
    const { page, complaints } = await browser.open(sampleReport())
    await page.getByRole('searchbox').fill('aws_SECRET')
    await expect.poll(() => linesOn(page).count()).toBe(1)
    expect(await linesOn(page).textContent()).toContain('AWS access key')
    await page.locator('#clear-filters').click()
    await expect.poll(() => linesOn(page).count()).toBe(3)
    expect(await page.getByRole('searchbox').inputValue()).toBe('')
    await page.locator('button.tile[data-severity="medium"]').click()
    expect(await linesOn(page).count()).toBe(1)
    expect(page.url()).toContain('#severity=medium')
    await page.locator('button.tile[data-severity="high"]').click()
    expect(await linesOn(page).count()).toBe(2)
    await page.locator('.chip').first().click()
    await page.locator('.chip').first().click()
    expect(await linesOn(page).count()).toBe(3)
    await page.locator('#pick-provider').selectOption('sendgrid')
    expect(await linesOn(page).allTextContents()).toEqual([expect.stringContaining('SendGrid API key')])
    await page.locator('#clear-filters').click()
    await page.locator('#pick-rule').selectOption('aws-access-key')
    expect(await linesOn(page).count()).toBe(1)
    await page.locator('#clear-filters').click()
    await page.locator('#onlyHalves').check()
    expect(await linesOn(page).allTextContents()).toEqual([expect.stringContaining('Password in an assignment')])
    await page.locator('#clear-filters').click()
    await page.locator('#confidence').fill('95')
    expect(await linesOn(page).count()).toBe(2)
    await page.locator('#head-gone').click()
    expect(await linesOn(page).count()).toBe(1)
    await page.locator('#clear-filters').click()
    await page.locator('[data-bar="class:generic"]').click()
    expect(await linesOn(page).count()).toBe(1)
    const again = await browser.open(sampleReport(), {}, '#provider=aws&language=ja')
    expect(await linesOn(again.page).count()).toBe(1)
    expect(await again.page.locator('html').getAttribute('lang')).toBe('ja')
    expect(complaints).toEqual([])
  })

  it('sorts by each column and says so to assistive technology', async () => {
    const { page } = await browser.open(sampleReport())
    const names = async () => (await page.locator('.rule-name').allTextContents()).map((name) => name.split(' ')[0])
    expect(await names()).toEqual(['AWS', 'SendGrid', 'Password'])
    await page.locator('[data-sort="name"]').click()
    expect(await names()).toEqual(['AWS', 'Password', 'SendGrid'])
    expect(await page.locator('th[aria-sort]').getAttribute('aria-sort')).toBe('ascending')
    await page.locator('[data-sort="name"]').click()
    expect(await names()).toEqual(['SendGrid', 'Password', 'AWS'])
  })

  it('changes every text with the language, and the colours with the theme', async () => {
    const { page, complaints } = await browser.open(sampleReport(), { language: 'ja' })
    expect(await page.locator('h2').allTextContents()).toEqual([
      '3 か所で、3 件の認証情報が見つかりました。',
      '内訳',
      '検出結果',
      '読み取り範囲',
    ])
    await page.locator('#language-en').click()
    expect(await page.locator('h2').allTextContents()).toEqual([
      '3 credentials found in 3 places.',
      'Overview',
      'Findings',
      'Coverage',
    ])
    expect(await page.locator('html').getAttribute('lang')).toBe('en')
    expect(await page.evaluate('document.activeElement.id')).toBe('language-en')
    const ground = () => page.evaluate('getComputedStyle(document.body).backgroundColor')
    await page.locator('#theme-light').click()
    const light = await ground()
    await page.locator('#theme-dark').click()
    expect(await ground()).not.toBe(light)
    expect(complaints).toEqual([])
  })

  it('works by keyboard alone', async () => {
    const { page } = await browser.open(sampleReport())
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    expect(await page.evaluate('document.activeElement.id')).toBe('findings')
    await page.locator('.opener').first().focus()
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    expect(await page.locator('.opener').nth(1).getAttribute('aria-expanded')).toBe('true')
    expect(await page.locator('.detail').textContent()).toContain('The usual confidence of this rule')
    await page.keyboard.press('Enter')
    expect(await page.locator('.detail').count()).toBe(0)
  })

  it('groups the places of one credential and lists them all on demand', async () => {
    const at = (file: string): Finding => sampleFinding({ location: { ...sampleFinding().location, file } })
    const { page } = await browser.open(sampleReport({ findings: [at('a.ts'), at('b.ts'), at('c.ts')] }))
    expect(await linesOn(page).count()).toBe(1)
    expect(await page.locator('.badge-more').textContent()).toBe('+2')
    await page.locator('.opener').click()
    expect(await page.locator('.exposures li').allTextContents()).toEqual(['b.ts:12', 'c.ts:12'])
    await page.getByRole('button', { name: 'Show all 3' }).click()
    expect(await linesOn(page).count()).toBe(3)
  })
})

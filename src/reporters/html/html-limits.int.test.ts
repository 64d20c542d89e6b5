import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { sampleFinding, sampleReport } from '#testing/sample-report.ts'
import { DEFAULT_OPTIONS, hasBrowser, linesOn, startBrowser, type Browser } from './browser-harness.ts'
import { reporter } from './index.ts'

describe.skipIf(!hasBrowser())('the HTML report under attack and load', () => {
  let browser: Browser

  beforeAll(async () => {
    browser = await startBrowser()
  })

  afterAll(async () => {
    await browser.close()
  })

  it('enforces its policy: inline code added later does not run', async () => {
    const { page, complaints } = await browser.open(sampleReport())
    await page.evaluate(
      `(() => { const s = document.createElement('script'); s.append('window.ran = 1'); try { document.body.append(s) } catch {} })()`,
    )
    await page.evaluate(`(() => { try { document.body.innerHTML = '<img src=x onerror="window.ran = 1">' } catch {} })()`)
    expect(await page.evaluate('window.ran')).toBeUndefined()
    expect(complaints.join('\n')).toContain('policy: ')
  })

  it('shows hostile text as text everywhere', async () => {
    const attack = '<img src=x onerror="alert(1)"><script>alert(2)</script>'
    const hostile = sampleFinding({
      ruleName: attack,
      provider: attack,
      rule: attack,
      redacted: attack,
      reasons: [attack],
      parts: { [attack]: attack },
      facts: { [attack]: attack },
      missing: [attack],
      fingerprint: attack,
      references: ['javascript:alert(3)', attack, 'https://example.com/ok'],
      location: {
        ...sampleFinding().location,
        file: `${attack}/${attack}`,
        author: attack,
        commit: attack,
        date: '2026-01-02T03:04:05Z',
      },
      excerpt: { firstLine: 11, lines: [attack, attack, '</script><!--'] },
    })
    const base = sampleReport()
    const skip = { place: attack, reason: 'unreadable', detail: attack } as const
    const coverage = {
      ...base.coverage,
      targets: [attack],
      gaps: [skip],
      staleIgnores: [{ file: attack, line: 1, entry: attack, why: 'expired' as const }],
    }
    const { page, complaints } = await browser.open({
      ...base,
      findings: [hostile, { ...hostile, location: { ...hostile.location, line: 9 } }],
      coverage,
    })
    await page.locator('.opener').first().click()
    expect(await page.locator('img, iframe, #kagiban script').count()).toBe(0)
    expect(await page.locator('.place').first().textContent()).toContain(attack)
    expect(await page.evaluate(`[...document.querySelectorAll('.detail a')].map((a) => [a.href, a.rel])`)).toEqual([
      ['https://example.com/ok', 'noopener noreferrer'],
    ])
    await page.locator('#language-ja').click()
    await page.waitForTimeout(100)
    expect(complaints).toEqual([])
  })

  it('covers a secret in full until it is asked for', async () => {
    const secret = 'correct horse battery staple'
    const { page } = await browser.open(sampleReport({ findings: [sampleFinding({ secret, parts: { secret } })] }))
    await page.locator('.opener').click()
    expect(await page.locator('.warning').textContent()).toContain('secrets in full')
    expect(await page.locator('body').innerText()).not.toContain(secret)
    await page.getByRole('button', { name: 'Reveal' }).click()
    expect(await page.locator('.secret').textContent()).toBe(secret)
  })

  it('never looks clean when the file is cut off', async () => {
    const whole = [...reporter.write(sampleReport(), DEFAULT_OPTIONS)]
    const withoutFindings = whole.filter((piece) => !piece.includes('kagiban-findings"'))
    expect(withoutFindings.length).toBe(whole.length - 1)
    const page = await browser.openText(withoutFindings.join(''))
    expect(await page.locator('[role="alert"]').textContent()).toContain('cut off or damaged')
  })

  it('stays small and quick with 20,000 findings', async () => {
    const findings = Array.from({ length: 20_000 }, (_, i) =>
      sampleFinding({
        fingerprint: `kb1-${String(i).padStart(32, '0')}`,
        provider: `provider-${i % 60}`,
        severity: (['low', 'medium', 'high', 'critical'] as const)[i % 4]!,
        location: {
          ...sampleFinding().location,
          file: `services/team-${i % 97}/src/file-${i}.ts`,
          date: new Date(1_600_000_000_000 + i * 7_000_000).toISOString(),
        },
      }),
    )
    const { page, complaints } = await browser.open(sampleReport({ findings }))
    expect(await linesOn(page).count()).toBe(50)
    expect(await page.locator('.status').textContent()).toContain('20,000 of 20,000')
    expect(await page.evaluate('document.querySelectorAll("*").length')).toBeLessThan(4000)
    const started = performance.now()
    await page.getByRole('searchbox').fill('file-19999.ts')
    await expect.poll(() => linesOn(page).count()).toBe(1)
    expect(performance.now() - started).toBeLessThan(5000)
    await page.locator('#clear-filters').click()
    await page.locator('#next-page').click()
    expect(await page.locator('.pager-text').textContent()).toBe('Page 2 of 400')
    await page.evaluate(`dispatchEvent(new Event('beforeprint'))`)
    expect(await linesOn(page).count()).toBe(500)
    expect(await page.locator('.status').textContent()).toContain('Printed: the first 500')
    await page.evaluate(`dispatchEvent(new Event('afterprint'))`)
    expect(await linesOn(page).count()).toBe(50)
    const session = await page.context().newCDPSession(page)
    await session.send('HeapProfiler.collectGarbage')
    const { usedSize } = await session.send('Runtime.getHeapUsage')
    expect(usedSize).toBeLessThan(200 * 2 ** 20)
    expect(complaints).toEqual([])
  })
})

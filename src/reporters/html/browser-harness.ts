import { createWriteStream, existsSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { pathToFileURL } from 'node:url'
import { chromium, type Locator, type Page } from 'playwright-core'
import type { Report, ReportOptions } from '#core/report.ts'
import { reporter } from './index.ts'

const BROWSER = '/usr/bin/chromium'
const FLAGS = [
  '--headless=new',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]
const TELL_VIOLATIONS = `document.addEventListener('securitypolicyviolation', (e) => console.error('policy: ' + e.violatedDirective))`

export const DEFAULT_OPTIONS: ReportOptions = { language: 'en', color: false, columns: 80, verbose: true }

/** Is there a browser to test with? Says so, loudly, when there is none. */
export function hasBrowser(): boolean {
  const found = existsSync(BROWSER)
  if (!found)
    console.warn(`SKIPPED: browser tests of the HTML report need Debian's Chromium at ${BROWSER}; it is not installed.`)
  return found
}

export interface OpenedReport {
  readonly page: Page
  /** Console messages, errors, policy violations, dialogs, and requests for anything but the report itself. */
  readonly complaints: string[]
}

export interface Browser {
  /** Writes a report to disk and opens it as a user would, from a `file:` address. */
  open(report: Report, options?: Partial<ReportOptions>, hash?: string): Promise<OpenedReport>
  /** Opens text as a page. */
  openText(html: string): Promise<Page>
  close(): Promise<void>
}

/** Starts a browser with a profile of its own. */
export async function startBrowser(): Promise<Browser> {
  const folder = await mkdtemp(join(tmpdir(), 'kagiban-html-'))
  const launch = { executablePath: BROWSER, args: FLAGS, headless: true, locale: 'en-US', timezoneId: 'UTC' }
  const context = await chromium.launchPersistentContext(join(folder, 'profile'), launch)
  let written = 0
  return {
    async open(report, options = {}, hash = '') {
      const path = join(folder, `report-${++written}.html`)
      const address = pathToFileURL(path).href + hash
      await pipeline(Readable.from(reporter.write(report, { ...DEFAULT_OPTIONS, ...options })), createWriteStream(path))
      const page = await context.newPage()
      const complaints = collectComplaints(page, address)
      await page.addInitScript(TELL_VIOLATIONS)
      await page.goto(address)
      return { page, complaints }
    },
    async openText(html) {
      const page = await context.newPage()
      await page.setContent(html)
      return page
    },
    async close() {
      await context.close()
      await rm(folder, { recursive: true, force: true })
    },
  }
}

function collectComplaints(page: Page, address: string): string[] {
  const complaints: string[] = []
  page.on('console', (message) => complaints.push(`${message.type()}: ${message.text()}`))
  page.on('pageerror', (error) => complaints.push(`error: ${error.message}`))
  page.on('dialog', (dialog) => {
    complaints.push(`dialog: ${dialog.message()}`)
    void dialog.dismiss()
  })
  page.on('request', (request) => {
    if (request.url() !== address) complaints.push(`request: ${request.url()}`)
  })
  return complaints
}

/** The lines of the list of findings. */
export function linesOn(page: Page): Locator {
  return page.locator('tr.line')
}

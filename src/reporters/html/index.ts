import type { Finding } from '#core/finding.ts'
import { defineReporter, type Report, type ReportOptions } from '#core/report.ts'
import { contentSecurityPolicy, escapeHtml, jsonForScript } from './embed.ts'
import { messages } from './messages.ts'
import { DATA_ID, FINDINGS_CLASS, ROOT_ID, type PageData } from './page-data.ts'
import { SCRIPT, STYLE } from './page.generated.ts'

/** Findings in one data block: small enough that no piece of the output is ever large. */
const BLOCK_FINDINGS = 500

/** One file for the browser, complete in itself: filters, charts, both languages, no network. */
export const reporter = defineReporter({
  id: 'html',
  extension: '.html',
  *write(report, options) {
    yield head(report, options)
    yield dataBlock(`id="${DATA_ID}"`, pageData(report, options))
    for (let at = 0; at < report.findings.length; at += BLOCK_FINDINGS) {
      const findings: readonly Finding[] = report.findings.slice(at, at + BLOCK_FINDINGS)
      yield dataBlock(`class="${FINDINGS_CLASS}"`, findings)
    }
    // The script comes last, when all data before it has been parsed.
    yield `<script>${SCRIPT}</script>\n</body>\n</html>\n`
  },
})

function head(report: Report, { language }: ReportOptions): string {
  const words = messages[language]
  const { coverage, findings } = report
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${contentSecurityPolicy(SCRIPT, STYLE)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="robots" content="noindex, nofollow">
<meta name="color-scheme" content="light dark">
<title>${escapeHtml(words.title(coverage.targets.join(', ')))}</title>
<style>${STYLE}</style>
</head>
<body>
<div id="${ROOT_ID}"></div>
<noscript><p class="warning">${escapeHtml(words.summary(findings.length, coverage.gaps.length))} ${escapeHtml(words.noScript)}</p></noscript>
`
}

function pageData({ tool, keyId, coverage, findings }: Report, { language, verbose }: ReportOptions): PageData {
  const skipped = verbose ? coverage.skipped : []
  return { tool, keyId, coverage: { ...coverage, skipped }, language, findingCount: findings.length, verbose }
}

function dataBlock(attribute: string, value: PageData | readonly Finding[]): string {
  return `<script type="application/json" ${attribute}>${jsonForScript(value)}</script>\n`
}

import { defineReporter } from '#core/report.ts'
import { csvRow } from './csv-row.ts'
import { COLUMNS, findingRow, skipRow } from './rows.ts'

/**
 * RFC 4180 with a header. A `secret` column is there only when findings hold their secrets. Places that were not read
 * follow the findings as rows of their own, so that a table without findings is not mistaken for a full scan.
 */
export const reporter = defineReporter({
  id: 'csv',
  extension: '.csv',
  *write({ findings, coverage }, { verbose }) {
    const withSecrets = findings.some((finding) => finding.secret !== undefined)
    yield csvRow(withSecrets ? [...COLUMNS, 'secret'] : COLUMNS)
    for (const finding of findings) yield csvRow(findingRow(finding, withSecrets))
    for (const gap of coverage.gaps) yield csvRow(skipRow('gap', gap, withSecrets))
    if (!verbose) return
    for (const skip of coverage.skipped) yield csvRow(skipRow('skip', skip, withSecrets))
  },
})

import { DatabaseSync } from 'node:sqlite'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'

/** For tests: the file of an SQLite database made by these statements, and its log if there is one. */
export function sqliteFile(statements: readonly string[], logged: readonly string[] = []): { file: Buffer; log: Buffer } {
  const directory = mkdtempSync(join(tmpdir(), 'kagiban-sqlite-'))
  try {
    const path = join(directory, 'db')
    const database = new DatabaseSync(path)
    for (const statement of statements) database.exec(statement)
    if (logged.length === 0) {
      database.close()
      return { file: readFileSync(path), log: Buffer.alloc(0) }
    }
    database.exec('PRAGMA journal_mode=WAL; PRAGMA wal_autocheckpoint=0')
    for (const statement of logged) database.exec(statement)
    const files = { file: readFileSync(path), log: readFileSync(`${path}-wal`) }
    database.close()
    return files
  } finally {
    rmSync(directory, { recursive: true, force: true })
  }
}

/** For tests: a PDF with a page for each text, not compressed. `extra` are more objects, from number 100 on. */
export function pdfFile(pages: readonly string[], extra: readonly string[] = [], catalog = ''): Buffer {
  const objects: [number, string][] = [
    [1, `<< /Type /Catalog /Pages 2 0 R ${catalog} >>`],
    [2, `<< /Type /Pages /Count ${pages.length} /Kids [${pages.map((_, i) => `${10 + i * 2} 0 R`).join(' ')}] >>`],
    [3, '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>'],
  ]
  for (const [i, text] of pages.entries()) {
    const content = `BT /F1 12 Tf 50 700 Td (${text}) Tj ET`
    const page = `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents ${11 + i * 2} 0 R /Resources << /Font << /F1 3 0 R >> >> >>`
    objects.push([10 + i * 2, page], [11 + i * 2, `<< /Length ${content.length} >>\nstream\n${content}\nendstream`])
  }
  for (const [i, object] of extra.entries()) objects.push([100 + i, object])
  let body = '%PDF-1.4\n'
  const places = new Map<number, number>()
  for (const [number, object] of objects) {
    places.set(number, body.length)
    body += `${number} 0 obj\n${object}\nendobj\n`
  }
  const last = Math.max(...places.keys())
  const table = Array.from({ length: last + 1 }, (_, number) =>
    places.has(number) ? `${String(places.get(number)).padStart(10, '0')} 00000 n \n` : '0000000000 65535 f \n',
  )
  return Buffer.from(
    `${body}xref\n0 ${last + 1}\n${table.join('')}trailer\n<< /Size ${last + 1} /Root 1 0 R >>\nstartxref\n${body.length}\n%%EOF\n`,
    'latin1',
  )
}

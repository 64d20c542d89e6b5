export type Cell = string | number | boolean | undefined

/**
 * Where a spreadsheet would begin to read a formula: at the start of a cell, and after whatever a spreadsheet of another
 * locale may take for the separator, spaces and quotes in between or not. Full-width forms count as well, to be safe.
 * Source: https://owasp.org/www-community/attacks/CSV_Injection (2026-11-24).
 */
const FORMULA_START = /((?:^|[;,|\t\r\n])[ "\u3000]*)(?=[=+\-@＝＋－＠])|^(?=[\t\r\n])/g

/** One record, ended by CRLF. Texts are always quoted; numbers and truth values never need it. */
export function csvRow(cells: readonly Cell[]): string {
  return `${cells.map(cellText).join(',')}\r\n`
}

function cellText(cell: Cell): string {
  if (cell === undefined) return ''
  return typeof cell === 'string' ? `"${neutralised(cell).replaceAll('"', '""')}"` : String(cell)
}

/**
 * The text with an apostrophe, the spreadsheets' mark for text, before everything that could begin a formula, and without
 * NUL, which ends a cell for some readers.
 */
export function neutralised(text: string): string {
  return text.toWellFormed().replaceAll('\0', '\ufffd').replaceAll(FORMULA_START, "$1'")
}

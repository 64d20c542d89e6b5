const TOKEN =
  /\s+|--[^\n]*|\/\*[^]*?(?:\*\/|$)|"(?:[^"]|"")*"|`(?:[^`]|``)*`|\[[^\]]*\]|'(?:[^']|'')*'|[\w$\u0080-\uffff]+|[^]/gu
const CONSTRAINTS = new Set(['constraint', 'primary', 'unique', 'check', 'foreign'])
const MAX_SQL = 100_000

/** The stored columns of a table in the order in which rows hold them, as far as `CREATE TABLE` tells; else nothing. */
export function columnNames(sql: string): readonly string[] {
  const names: string[] = []
  let depth = 0
  let definition: string[] = []
  const close = (): void => {
    const name = definition[0]
    if (name !== undefined && !CONSTRAINTS.has(name.toLowerCase()) && !isVirtual(definition)) names.push(unquoted(name))
    definition = []
  }
  for (const [token] of sql.slice(0, MAX_SQL).matchAll(TOKEN)) {
    if (/^(?:\s|--|\/\*)/.test(token)) continue
    if (token === '(' && depth++ === 0) continue
    if (token === ')' && --depth === 0) {
      close()
      // Columns of a table without row ids lie in another order.
      return /\bWITHOUT\s+ROWID\b/i.test(sql.slice(-200)) ? [] : names
    }
    if (token === ',' && depth === 1) close()
    else if (depth > 0) definition.push(token)
  }
  return names
}

/** A computed column is only stored if it says so. */
function isVirtual(definition: readonly string[]): boolean {
  const words = definition.map((word) => word.toLowerCase())
  return words.slice(1).includes('as') && !words.includes('stored')
}

function unquoted(name: string): string {
  const quote = name[0]!
  if (quote === '[') return name.slice(1, -1)
  return '"`\''.includes(quote) ? name.slice(1, -1).replaceAll(quote + quote, quote) : name
}

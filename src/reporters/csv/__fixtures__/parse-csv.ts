/** Reads RFC 4180 strictly: CRLF between records, quotes around every quote, comma and line end. Throws on anything else. */
export function parseCsv(text: string): readonly (readonly string[])[] {
  const records: string[][] = []
  let record: string[] = []
  let at = 0
  while (at < text.length) {
    const [cell, next] = text[at] === '"' ? quotedCell(text, at) : bareCell(text, at)
    record.push(cell)
    if (text[next] === ',') {
      at = next + 1
      continue
    }
    if (text.slice(next, next + 2) !== '\r\n') throw new Error(`no separator at ${next}`)
    records.push(record)
    record = []
    at = next + 2
  }
  return records
}

function quotedCell(text: string, start: number): readonly [string, number] {
  let cell = ''
  for (let at = start + 1; at < text.length; at++) {
    if (text[at] !== '"') cell += text[at]
    else if (text[at + 1] === '"') {
      cell += '"'
      at++
    } else return [cell, at + 1]
  }
  throw new Error('a quoted cell does not end')
}

function bareCell(text: string, start: number): readonly [string, number] {
  const [cell = ''] = /^[^,\r\n"]*/.exec(text.slice(start)) ?? []
  return [cell, start + cell.length]
}

import { DocumentFault, textPart, type TextPart } from '../part.ts'
import { attributeOf, localName, readXml, xmlText } from './xml-events.ts'

/** A cell that names what stands beside or below it. */
const LABEL = /^[A-Za-z][\w .-]{1,40}$/
/** With text or a formula in them. */
const MAX_CELLS = 1_000_000
/** `Target`s are relative to `xl/`. */
const SHEET_RELATIONS = 'xl/_rels/workbook.xml.rels'

interface Cell {
  readonly place: string
  readonly row: string
  readonly column: string
  readonly value: string
}

/** The cells of an Excel workbook, each at its place, `Sheet1!B7`, with its label if a cell beside it or at the top has one. */
export function* workbookParts(xml: ReadonlyMap<string, Buffer>): Generator<TextPart> {
  const shared = sharedStrings(xml.get('xl/sharedStrings.xml'))
  const names = sheetNames(xml)
  for (const [part, bytes] of xml) {
    if (!/^xl\/(?:worksheets|chartsheets|macrosheets)\/[^/]+\.xml$/.test(part)) continue
    const sheet = names.get(part) ?? part.slice(part.lastIndexOf('/') + 1, -4)
    yield* sheetParts(sheet, sheetCells(xmlText(bytes), shared))
  }
}

function* sheetParts(sheet: string, cells: Iterable<Cell>): Generator<TextPart> {
  const labelled = cellLabels()
  for (const { place, row, column, value } of cells) yield textPart(`${sheet}!${place}`, labelled(row, column, value))
}

/** Gives a cell's text behind the label that it has: the cell before it in its row, or the first of its column. Cells come in order. */
export function cellLabels(): (row: string, column: string, value: string) => string {
  const heads = new Map<string, string>()
  let lastRow = ''
  let beside = ''
  return (row, column, value) => {
    if (row !== lastRow) beside = ''
    lastRow = row
    const label = LABEL.test(beside) ? beside : heads.get(column)
    beside = value
    if (!heads.has(column) && LABEL.test(value)) heads.set(column, value)
    return label === undefined ? value : `${label}=${value}`
  }
}

/** Texts and formulas of a sheet; numbers are left out. */
function* sheetCells(xml: string, shared: readonly string[]): Generator<Cell> {
  const found: Cell[] = []
  let reference = ''
  let type: string | undefined
  let value = ''
  let formula = ''
  let inside = ''
  readXml(xml, {
    open(name, attributes, isEmpty) {
      const local = localName(name)
      if (local === 'c') {
        reference = attributeOf(attributes, 'r') ?? ''
        type = attributeOf(attributes, 't')
        value = formula = ''
      } else if (local === 'v' || local === 't' || local === 'f') inside = isEmpty ? '' : local
      else if (local === 'rPh') inside = ''
    },
    text(text) {
      if (inside === 'f') formula += text
      else if (inside !== '') value += text
    },
    close(name) {
      const local = localName(name)
      if (local === 'v' || local === 't' || local === 'f') inside = ''
      if (local !== 'c') return
      const text =
        type === 's' ? shared[Number(value)] : type === 'str' || type === 'inlineStr' || formula !== '' ? value : undefined
      for (const piece of [text, formula === '' ? undefined : `=${formula}`]) {
        if (piece === undefined || piece === '') continue
        const [, column = '', row = ''] = /^([A-Z]{1,3})(\d{1,7})$/.exec(reference) ?? []
        if (found.length === MAX_CELLS) throw new DocumentFault('document-limit', `more than ${MAX_CELLS} cells in a sheet`)
        found.push({ place: reference === '' ? '?' : reference, column, row, value: piece })
      }
    },
  })
  yield* found
}

/** The strings of all sheets; what is said about how to read them is left out. */
function sharedStrings(bytes: Buffer | undefined): string[] {
  const strings: string[] = []
  if (bytes === undefined) return strings
  let text = ''
  let isText = false
  let phonetic = 0
  readXml(xmlText(bytes), {
    open(name, _attributes, isEmpty) {
      const local = localName(name)
      if (local === 'si') text = ''
      else if (local === 't') isText = !isEmpty
      else if (local === 'rPh' && !isEmpty) phonetic++
    },
    text: (piece) => {
      if (isText && phonetic === 0) text += piece
    },
    close(name) {
      const local = localName(name)
      if (local === 't') isText = false
      else if (local === 'rPh') phonetic = Math.max(0, phonetic - 1)
      else if (local === 'si') strings.push(text)
    },
  })
  return strings
}

function sheetNames(xml: ReadonlyMap<string, Buffer>): Map<string, string> {
  const targets = new Map<string, string>()
  const names = new Map<string, string>()
  const relations = xml.get(SHEET_RELATIONS)
  const workbook = xml.get('xl/workbook.xml')
  if (relations === undefined || workbook === undefined) return names
  readXml(xmlText(relations), {
    open(_name, attributes) {
      const target = attributeOf(attributes, 'Target')
      if (target !== undefined)
        targets.set(attributeOf(attributes, 'Id') ?? '', target.startsWith('/') ? target.slice(1) : `xl/${target}`)
    },
  })
  readXml(xmlText(workbook), {
    open(name, attributes) {
      if (localName(name) !== 'sheet') return
      const target = targets.get(/:id\s*=\s*"([^"]*)"/.exec(attributes)?.[1] ?? '')
      const sheet = attributeOf(attributes, 'name')
      if (target !== undefined && sheet !== undefined) names.set(target, sheet)
    },
  })
  return names
}

/** Comments of cells, old (notes) and new (threads), by cell. */
export function* cellComments(xml: string): Generator<TextPart> {
  const found: TextPart[] = []
  let reference = ''
  let text = ''
  let isText = false
  readXml(xml, {
    open(name, attributes, isEmpty) {
      const local = localName(name)
      if (local === 'comment' || local === 'threadedComment') {
        reference = attributeOf(attributes, 'ref') ?? '?'
        text = ''
      } else if (local === 't' || (local === 'text' && name === 'text')) isText = !isEmpty
    },
    text: (piece) => {
      if (isText) text += piece
    },
    close(name) {
      const local = localName(name)
      if (local === 't') isText = false
      if (local !== 'comment' && local !== 'threadedComment') return
      isText = false
      if (text !== '') found.push(textPart(`comment on ${reference}`, text))
    },
  })
  yield* found
}

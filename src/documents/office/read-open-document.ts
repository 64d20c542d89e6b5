import { DocumentFault, textPart, type DocumentPart, type OpenedDocument, type TextPart } from '../part.ts'
import { cellLabels } from './workbook.ts'
import { packageParts, rawXml } from './package-parts.ts'
import { propertyText } from './word.ts'
import { attributeOf, readXml, xmlText } from './xml-events.ts'

/** Writer, Calc and Impress files (OpenDocument, ISO 26300): text, cells, slides, comments, headers, properties. Then every part as it lies. */
export async function* readOpenDocument(document: OpenedDocument): AsyncGenerator<DocumentPart> {
  const xml = yield* packageParts(document)
  const manifest = xml.get('META-INF/manifest.xml')
  if (manifest?.includes('encryption-data') === true)
    throw new DocumentFault('document-encrypted', 'OpenDocument: the document needs a password')
  for (const [name, bytes] of xml) {
    const file = name.slice(name.lastIndexOf('/') + 1)
    if (file === 'content.xml') yield* contentParts(xmlText(bytes), name === file ? '' : name.slice(0, -file.length))
    else if (file === 'styles.xml') yield* contentParts(xmlText(bytes), 'page styles: ')
    else if (file === 'meta.xml') yield textPart('properties', propertyText(xmlText(bytes)))
  }
  yield* rawXml(document.file, xml)
}

const MAX_REPEATS = 16_384

/** Paragraphs with where they stand: a cell, a slide, or the document. */
function contentParts(xml: string, prefix: string): TextPart[] {
  const found: TextPart[] = []
  let place = 'document'
  let text = ''
  let paragraphs = 0
  let slide = 0
  const table = { name: '', row: 0, column: 0, rowRepeats: 1, columnRepeats: 1, isSheet: false }

  let labelled = cellLabels()

  function flush(): void {
    const value = text.trim()
    if (value !== '') {
      const shown = table.isSheet ? labelled(String(table.row), columnName(table.column), value) : text
      found.push(textPart(`${prefix}${place}`, shown))
    }
    text = ''
  }

  readXml(xml, {
    open(name, attributes, isEmpty) {
      switch (name) {
        case 'office:spreadsheet':
          table.isSheet = true
          break
        case 'draw:page':
          flush()
          place = `slide ${++slide}`
          break
        case 'table:table':
          flush()
          labelled = cellLabels()
          Object.assign(table, { name: attributeOf(attributes, 'name') ?? '?', row: 0, column: 0 })
          break
        case 'table:table-row':
          table.row++
          table.column = 0
          table.rowRepeats = repeats(attributes, 'number-rows-repeated')
          break
        case 'table:table-cell':
        case 'table:covered-table-cell':
          table.column++
          table.columnRepeats = repeats(attributes, 'number-columns-repeated')
          if (table.isSheet) {
            text = ''
            place = `${table.name}!${columnName(table.column)}${table.row}`
          }
          break
        case 'text:p':
        case 'text:h':
          if (!isEmpty) paragraphs++
          break
        case 'text:s':
          text += ' '
          break
        case 'text:tab':
          text += '\t'
          break
        case 'text:line-break':
          text += '\n'
          break
        case 'text:a':
          text += `${attributeOf(attributes, 'href') ?? ''} `
          break
        default:
      }
    },
    text(piece) {
      if (paragraphs > 0) text += piece
    },
    close(name) {
      if (name === 'text:p' || name === 'text:h') {
        paragraphs = Math.max(0, paragraphs - 1)
        text += '\n'
      } else if (name === 'table:table-row') table.row += table.rowRepeats - 1
      else if (name === 'table:table-cell' || name === 'table:covered-table-cell') {
        if (table.isSheet) flush()
        table.column += table.columnRepeats - 1
      }
    },
  })
  flush()
  return found
}

function repeats(attributes: string, name: string): number {
  const stated = Number(attributeOf(attributes, name) ?? 1)
  return Number.isInteger(stated) && stated > 0 ? Math.min(stated, MAX_REPEATS * 64) : 1
}

/** 1 is A, 27 is AA. */
function columnName(number: number): string {
  let name = ''
  for (let rest = number; rest > 0; rest = Math.floor((rest - 1) / 26))
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name
  return name
}

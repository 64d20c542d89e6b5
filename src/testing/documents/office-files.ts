import { zipOf } from '#testing/archives.ts'

/** For tests: an XML text as people escape it. */
function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
}

function packageOf(parts: Readonly<Record<string, string | Uint8Array>>): Buffer {
  return zipOf(Object.entries(parts).map(([name, content]) => ({ name, bytes: Buffer.from(content) })))
}

const TYPES = '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>'

/** A paragraph whose text is cut into runs of this many characters, as Word does while people edit. */
export function wordParagraph(text: string, runLength = 7): string {
  const runs: string[] = []
  for (let at = 0; at < text.length; at += runLength)
    runs.push(`<w:r><w:rPr/><w:t xml:space="preserve">${escaped(text.slice(at, at + runLength))}</w:t></w:r>`)
  return `<w:p>${runs.join('<w:proofErr w:type="spellStart"/>')}</w:p>`
}

/** A Word file with these parts besides its document. */
export function wordFile(body: string, parts: Readonly<Record<string, string | Uint8Array>> = {}): Buffer {
  const document = `<w:document xmlns:w="urn:w"><w:body>${body}</w:body></w:document>`
  return packageOf({ '[Content_Types].xml': TYPES, 'word/document.xml': document, ...parts })
}

/** An Excel file with one sheet of these cells; texts are shared strings. */
export function workbookFile(cells: Readonly<Record<string, string>>, sheet = 'Sheet1'): Buffer {
  const texts = Object.values(cells)
  const rows = Object.keys(cells).map((place, i) => `<row r="1"><c r="${place}" t="s"><v>${i}</v></c></row>`)
  const strings = texts.map(
    (text) => `<si><r><t>${escaped(text.slice(0, 5))}</t></r><r><t>${escaped(text.slice(5))}</t></r></si>`,
  )
  return packageOf({
    'xl/workbook.xml': `<workbook><sheets><sheet name="${sheet}" sheetId="1" r:id="rId7"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': '<Relationships><Relationship Id="rId7" Target="worksheets/sheet1.xml"/></Relationships>',
    'xl/sharedStrings.xml': `<sst>${strings.join('')}</sst>`,
    'xl/worksheets/sheet1.xml': `<worksheet><sheetData>${rows.join('')}</sheetData></worksheet>`,
    '[Content_Types].xml': TYPES,
  })
}

/** A PowerPoint file with a slide for each text, cut into runs. */
export function slidesFile(texts: readonly string[]): Buffer {
  const slides = texts.map((text, i) => {
    const runs = [text.slice(0, 9), text.slice(9)].map((run) => `<a:r><a:t>${escaped(run)}</a:t></a:r>`)
    return [`ppt/slides/slide${i + 1}.xml`, `<p:sld><p:txBody><a:p>${runs.join('')}</a:p></p:txBody></p:sld>`] as const
  })
  return packageOf({
    'ppt/presentation.xml': '<p:presentation/>',
    ...Object.fromEntries(slides),
    '[Content_Types].xml': TYPES,
  })
}

/** An OpenDocument file of a kind with this content in its body. */
export function openDocumentFile(kind: 'text' | 'spreadsheet' | 'presentation', body: string, manifest = ''): Buffer {
  const content = `<office:document-content><office:body><office:${kind}>${body}</office:${kind}></office:body></office:document-content>`
  return zipOf([
    { name: 'mimetype', bytes: Buffer.from(`application/vnd.oasis.opendocument.${kind}`), method: 0 },
    { name: 'content.xml', bytes: Buffer.from(content) },
    { name: 'META-INF/manifest.xml', bytes: Buffer.from(`<manifest:manifest>${manifest}</manifest:manifest>`) },
  ])
}

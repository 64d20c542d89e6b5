import { textPart, type DocumentPart, type OpenedDocument } from '../part.ts'
import { attributeText, externalLinks } from './attribute-text.ts'
import { packageParts, rawXml } from './package-parts.ts'
import { cellComments, workbookParts } from './workbook.ts'
import { paragraphText, propertyText } from './word.ts'
import { xmlText } from './xml-events.ts'

/** Parts of Word and PowerPoint files with text in paragraphs, and what to call them. */
const TEXT_PARTS: readonly (readonly [pattern: RegExp, place: (number: string) => string])[] = [
  [/^word\/document(\d*)\.xml$/, () => 'document'],
  [/^word\/header(\d*)\.xml$/, (number) => `header ${number}`],
  [/^word\/footer(\d*)\.xml$/, (number) => `footer ${number}`],
  [/^word\/comments(\d*)\.xml$/, () => 'comments'],
  [/^word\/footnotes(\d*)\.xml$/, () => 'footnotes'],
  [/^word\/endnotes(\d*)\.xml$/, () => 'endnotes'],
  [/^word\/glossary\/document(\d*)\.xml$/, () => 'glossary'],
  [/^ppt\/slides\/slide(\d*)\.xml$/, (number) => `slide ${number}`],
  [/^ppt\/notesSlides\/notesSlide(\d*)\.xml$/, (number) => `slide notes ${number}`],
  [/^ppt\/slideLayouts\/slideLayout(\d*)\.xml$/, (number) => `layout ${number}`],
  [/^ppt\/slideMasters\/slideMaster(\d*)\.xml$/, (number) => `master ${number}`],
  [/^ppt\/(?:comments|modernComments)\/[a-zA-Z]*(\w*)\.xml$/, (number) => `comments ${number}`],
  [/^xl\/drawings\/drawing(\d*)\.xml$/, (number) => `drawing ${number}`],
]

const ATTRIBUTE_PARTS =
  /^(?:xl\/connections\.xml|xl\/queryTables\/|xl\/externalLinks\/|customXml\/item\d*\.xml$|word\/settings\.xml$)/

/**
 * Word, Excel and PowerPoint files (ECMA-376): text as people see it, with runs joined, cells by name, comments, notes, headers,
 * properties, links, connections. Then every part as it lies.
 */
export async function* readOffice(document: OpenedDocument): AsyncGenerator<DocumentPart> {
  const xml = yield* packageParts(document)
  yield* workbookParts(xml)
  for (const [name, bytes] of xml) yield* textsOf(name, xmlText(bytes))
  yield* rawXml(document.file, xml)
}

function* textsOf(name: string, xml: string): Generator<DocumentPart> {
  for (const [pattern, place] of TEXT_PARTS) {
    const number = pattern.exec(name)?.[1]
    if (number !== undefined) yield textPart(place(number === '' ? '1' : number), paragraphText(xml))
  }
  if (/^xl\/(?:comments\d*|threadedComments\/\w+)\.xml$/.test(name)) yield* cellComments(xml)
  else if (/^docProps\/\w+\.xml$/.test(name)) yield textPart('properties', propertyText(xml))
  else if (name.endsWith('.rels')) yield textPart('links', externalLinks(xml))
  else if (ATTRIBUTE_PARTS.test(name)) yield textPart(name.replace(/^xl\//, '').replace(/\.xml$/, ''), attributeText(xml))
  else if (name === 'xl/workbook.xml') yield textPart('names', attributeText(xml))
}

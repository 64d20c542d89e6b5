import { DocumentFault, type DocumentPart, type OpenedDocument } from '../part.ts'
import { itemsOf, member, parseJson, stringText, type JsonNode } from './json-tree.ts'
import { PartText } from './part-text.ts'

/**
 * The cells of a Jupyter notebook (nbformat 3 and 4): the lines of each joined, and its outputs. Cells count from 1.
 * https://nbformat.readthedocs.io/en/latest/format_description.html (2026-11-24)
 */
export function* readNotebook({ bytes, limits }: OpenedDocument): Generator<DocumentPart> {
  const { root, fault } = parseJson(bytes, 0, limits.maxItems)
  const sheets = itemsOf(member(root, 'worksheets')).map((sheet) => member(sheet, 'cells'))
  let number = 0
  for (const cell of [member(root, 'cells'), ...sheets].flatMap(itemsOf)) {
    number++
    const source = new PartText(bytes).addNode(member(cell, 'source') ?? member(cell, 'input'))
    if (!source.isEmpty) yield source.part(`cell ${number}`)
    const output = new PartText(bytes)
    for (const item of itemsOf(member(cell, 'outputs'))) addOutput(bytes, output, item)
    if (!output.isEmpty) yield output.part(`cell ${number} (output)`)
  }
  if (fault !== undefined) throw new DocumentFault('document-broken', `notebook: ${fault}`)
}

/** A stream, a result in several forms, or an error. Pictures are left out. */
function addOutput(bytes: Buffer, to: PartText, output: JsonNode): void {
  const text = member(output, 'text')
  if (text !== undefined) to.addNode(text).add('\n')
  const traceback = member(output, 'traceback')
  for (const line of itemsOf(traceback)) to.addNode(line).add('\n')
  const data = member(output, 'data')
  if (data?.kind !== 'object') return
  for (const [i, type] of data.keys.entries()) {
    if (/^(?:image|video|audio)\//.test(type) && type !== 'image/svg+xml') continue
    addStrings(bytes, to, data.values[i])
  }
}

/** Lists of lines are joined; strings deeper in an object, as in `application/json`, stand on lines of their own. */
function addStrings(bytes: Buffer, to: PartText, node: JsonNode | undefined): void {
  if (node?.kind === 'object') {
    for (const [i, value] of node.values.entries()) {
      if (value.kind === 'string') to.add(`${node.keys[i]!}=`)
      addStrings(bytes, to, value)
    }
  } else if (node?.kind === 'array' && !isLines(bytes, node.items)) {
    for (const item of node.items) addStrings(bytes, to, item)
  } else to.addNode(node).add('\n')
}

/** Lines keep their ends, except for the last. */
function isLines(bytes: Buffer, items: readonly JsonNode[]): boolean {
  return items.every(
    (item, i) => item.kind === 'string' && (i === items.length - 1 || stringText(bytes, item).endsWith('\n')),
  )
}

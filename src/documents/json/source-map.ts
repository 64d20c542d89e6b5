import { DocumentFault, type DocumentPart, type OpenedDocument } from '../part.ts'
import { itemsOf, member, parseJson, stringText, type JsonNode } from './json-tree.ts'
import { PartText } from './part-text.ts'

const DATA_URL = Buffer.from('sourceMappingURL=data:application/json')
const BASE64 = ';base64,'

/** The sources that a source map (ECMA-426) carries, each under its own name. */
export function* readSourceMap(document: OpenedDocument): Generator<DocumentPart> {
  const { root, fault } = parseJson(document.bytes, 0, document.limits.maxItems)
  yield* sources(document.bytes, root, true)
  if (fault !== undefined) throw new DocumentFault('document-broken', `source map: ${fault}`)
}

/** The same of a map that stands in base64 at the end of a script. */
export function* readInlineSourceMap({ bytes, limits }: OpenedDocument): Generator<DocumentPart> {
  const at = bytes.lastIndexOf(DATA_URL)
  const head = at < 0 ? '' : bytes.toString('latin1', at, at + 128)
  const from = head.indexOf(BASE64)
  if (from < 0) return
  // What follows the map, if anything, is no base64 and ends it.
  const map = Buffer.from(bytes.toString('latin1', at + from + BASE64.length), 'base64')
  const { root } = parseJson(map, 0, limits.maxItems)
  yield* sources(map, root, false)
}

function* sources(bytes: Buffer, map: JsonNode | undefined, hasPlaces: boolean): Generator<DocumentPart> {
  const names = itemsOf(member(map, 'sources'))
  for (const [i, content] of itemsOf(member(map, 'sourcesContent')).entries()) {
    if (content.kind !== 'string') continue
    const name = names[i]
    const place = name?.kind === 'string' ? stringText(bytes, name) : `source ${i + 1}`
    const part = new PartText(bytes).addNode(content).part(place)
    yield hasPlaces ? part : { kind: 'text', place, text: part.text }
  }
  for (const section of itemsOf(member(map, 'sections'))) yield* sources(bytes, member(section, 'map'), hasPlaces)
}

import { DocumentFault, type DocumentPart, type FilePart, type OpenedDocument } from '../part.ts'
import { itemsOf, member, parseJson, stringText, type JsonNode } from './json-tree.ts'
import { PartText } from './part-text.ts'

/** Recorded requests and answers of a browser (HTTP Archive 1.2): headers as lines, bodies decoded. Entries count from 1. */
export function* readHar({ bytes, limits }: OpenedDocument): Generator<DocumentPart> {
  const { root, fault } = parseJson(bytes, 0, limits.maxItems)
  for (const [i, entry] of itemsOf(member(member(root, 'log'), 'entries')).entries()) {
    const request = member(entry, 'request')
    const asked = new PartText(bytes)
    asked.addNode(member(request, 'method')).add(' ').addNode(member(request, 'url')).add('\n')
    addMessage(asked, request)
    asked.addPairs(member(request, 'queryString'), 'name')
    const post = member(request, 'postData')
    asked.addPairs(member(post, 'params'), 'name').addNode(member(post, 'text'))
    if (!asked.isEmpty) yield asked.part(`entry ${i + 1} request`)

    const response = member(entry, 'response')
    const answered = new PartText(bytes)
    addMessage(answered, response)
    const content = member(response, 'content')
    const body = decodedBody(bytes, content)
    if (body === undefined) answered.add('\n').addNode(member(content, 'text'))
    if (!answered.isEmpty) yield answered.part(`entry ${i + 1} response`)
    if (body !== undefined) yield { kind: 'file', name: `entry ${i + 1} response body`, bytes: body } satisfies FilePart
    const frames = new PartText(bytes)
    for (const frame of itemsOf(member(entry, '_webSocketMessages'))) frames.addNode(member(frame, 'data')).add('\n')
    if (!frames.isEmpty) yield frames.part(`entry ${i + 1} messages`)
  }
  if (fault !== undefined) throw new DocumentFault('document-broken', `HAR: ${fault}`)
}

function addMessage(to: PartText, message: JsonNode | undefined): void {
  to.addPairs(member(message, 'headers'), 'name', ': ').addPairs(member(message, 'cookies'), 'name')
}

/** The bytes of a body that is kept in base64. */
function decodedBody(bytes: Buffer, content: JsonNode | undefined): Buffer | undefined {
  const encoding = member(content, 'encoding')
  const text = member(content, 'text')
  if (encoding?.kind !== 'string' || text?.kind !== 'string') return undefined
  return stringText(bytes, encoding) === 'base64' ? Buffer.from(stringText(bytes, text), 'base64') : undefined
}

import { DocumentFault, type DocumentPart, type OpenedDocument } from '../part.ts'
import { itemsOf, member, parseJson, stringText, type JsonNode } from './json-tree.ts'
import { PartText } from './part-text.ts'

const MAX_FOLDERS = 64

/**
 * A Postman collection (2.0 and 2.1), environment or globals: names and values as lines, scripts joined, each at its request.
 * https://schema.postman.com/ (2026-11-24)
 */
export function* readPostman({ bytes, limits }: OpenedDocument): Generator<DocumentPart> {
  const { root, fault } = parseJson(bytes, 0, limits.maxItems)
  const variables = new PartText(bytes).addPairs(member(root, 'values'), 'key')
  if (!variables.isEmpty) yield variables.part('variables')
  // Some exports wrap the collection.
  yield* folder(bytes, member(root, 'collection') ?? root, 'collection', 0)
  if (fault !== undefined) throw new DocumentFault('document-broken', `Postman: ${fault}`)
}

function* folder(bytes: Buffer, node: JsonNode | undefined, place: string, depth: number): Generator<DocumentPart> {
  const own = new PartText(bytes)
  own.addPairs(member(node, 'variable'), 'key')
  addAuth(bytes, own, member(node, 'auth'))
  for (const event of itemsOf(member(node, 'event'))) addScript(own, member(event, 'script'))
  addRequest(bytes, own, member(node, 'request'))
  for (const response of itemsOf(member(node, 'response'))) {
    addRequest(bytes, own, member(response, 'originalRequest'))
    own.addPairs(member(response, 'header'), 'key', ': ').add('\n').addNode(member(response, 'body')).add('\n')
  }
  if (!own.isEmpty) yield own.part(place)
  if (depth === MAX_FOLDERS) throw new DocumentFault('document-limit', `Postman: more than ${MAX_FOLDERS} folders deep`)
  for (const item of itemsOf(member(node, 'item'))) {
    const name = member(item, 'name')
    const shown = name?.kind === 'string' ? stringText(bytes, name) : '?'
    yield* folder(bytes, item, depth === 0 ? shown : `${place}/${shown}`, depth + 1)
  }
}

function addRequest(bytes: Buffer, to: PartText, request: JsonNode | undefined): void {
  if (request === undefined) return
  const url = member(request, 'url')
  to.addNode(member(request, 'method')).add(' ')
  to.addNode(url?.kind === 'object' ? member(url, 'raw') : url).add('\n')
  to.addPairs(member(url, 'query'), 'key').addPairs(member(url, 'variable'), 'key')
  const header = member(request, 'header')
  to.addPairs(header, 'key', ': ')
  if (header?.kind === 'string') to.addNode(header).add('\n')
  addAuth(bytes, to, member(request, 'auth'))
  const body = member(request, 'body')
  to.addPairs(member(body, 'urlencoded'), 'key').addPairs(member(body, 'formdata'), 'key')
  to.addNode(member(body, 'raw')).add('\n')
  const graph = member(body, 'graphql')
  to.addNode(member(graph, 'query')).add('\n').addNode(member(graph, 'variables')).add('\n')
}

/** `{"type": "bearer", "bearer": [{"key": "token", "value": …}]}`, or an object instead of the list in version 2.0. */
function addAuth(bytes: Buffer, to: PartText, auth: JsonNode | undefined): void {
  if (auth?.kind !== 'object') return
  for (const [i, key] of auth.keys.entries()) {
    const values = auth.values[i]
    if (key === 'bearer') {
      const token = member(values, 'token') ?? itemsOf(values).flatMap((item) => member(item, 'value') ?? [])[0]
      if (token?.kind === 'string') to.add('Authorization: Bearer ').addNode(token).add('\n')
    }
    if (key === 'basic') addBasic(bytes, to, values)
    to.addPairs(values, 'key')
    if (values?.kind !== 'object') continue
    for (const [j, name] of values.keys.entries()) to.add(`${name}=`).addNode(values.values[j]).add('\n')
  }
}

function addBasic(bytes: Buffer, to: PartText, values: JsonNode | undefined): void {
  const find = (name: string): JsonNode | undefined => {
    const direct = member(values, name)
    if (direct !== undefined) return direct
    for (const item of itemsOf(values)) {
      const key = member(item, 'key')
      if (key?.kind === 'string' && stringText(bytes, key) === name) return member(item, 'value')
    }
    return undefined
  }
  const password = find('password')
  if (password?.kind === 'string') to.addNode(find('username')).add(':').addNode(password).add('\n')
}

function addScript(to: PartText, script: JsonNode | undefined): void {
  const exec = member(script, 'exec')
  if (exec?.kind === 'string') to.addNode(exec).add('\n')
  for (const line of itemsOf(exec)) to.addNode(line).add('\n')
}

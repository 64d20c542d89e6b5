import { itemsOf, member, stringText, type JsonNode } from './json-tree.ts'
import type { Ranges, TextPart } from '../part.ts'

/** A text put together from strings of one JSON file, which remembers where they stand. */
export class PartText {
  readonly #bytes: Buffer
  readonly #ranges: number[] = []
  #text = ''

  constructor(bytes: Buffer) {
    this.#bytes = bytes
  }

  get isEmpty(): boolean {
    return this.#ranges.length === 0
  }

  /** Adds words of our own. */
  add(words: string): this {
    this.#text += words
    return this
  }

  /** Adds a value: a string, a number, or a list of strings, which are joined without anything between them. */
  addNode(node: JsonNode | undefined): this {
    if (node?.kind === 'array') for (const item of node.items) this.addNode(item)
    if (node?.kind !== 'string' && node?.kind !== 'other') return this
    const start = this.#text.length
    this.#text +=
      node.kind === 'string' ? stringText(this.#bytes, node) : this.#bytes.toString('latin1', node.start, node.end)
    this.#ranges.push(start, this.#text.length, node.start, node.end)
    return this
  }

  /** `key` + separator + `value`, a line; nothing if there is no value. */
  addPair(key: JsonNode | undefined, value: JsonNode | undefined, separator = '='): this {
    if (value?.kind !== 'string' && value?.kind !== 'other') return this
    return this.addNode(key).add(separator).addNode(value).add('\n')
  }

  /** A pair for each object of a list, such as `{"name": …, "value": …}`. */
  addPairs(list: JsonNode | undefined, keyName: string, separator = '='): this {
    for (const item of itemsOf(list)) this.addPair(member(item, keyName), member(item, 'value'), separator)
    return this
  }

  part(place: string): TextPart {
    return { kind: 'text', place, text: this.#text, ranges: this.#ranges satisfies Ranges }
  }
}

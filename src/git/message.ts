import type { Origin } from '#core/source.ts'
import type { ObjectType } from './object-process.ts'

/** The part of a commit or tag that people write, and who wrote it. */
export interface Message {
  /** Everything after the headers; line 1 is the first line of the message. A signed tag's signature is a part of it. */
  readonly bytes: Buffer
  readonly author?: string
  readonly authorEmail?: string
  /** RFC 3339, with the author's offset. */
  readonly date?: string
}

const NEWLINE = 0x0a

/** Splits a raw commit or tag object. Objects without a message give empty bytes; odd headers are left out. */
export function parseMessage(raw: Buffer): Message {
  const end = raw.indexOf('\n\n')
  const headers = raw.toString('utf8', 0, end === -1 ? raw.length : end)
  const bytes = raw[0] === NEWLINE ? raw.subarray(1) : end === -1 ? raw.subarray(raw.length) : raw.subarray(end + 2)
  const person = /^(?:author|tagger) (.*?) ?<([^<>]*)> (-?\d{1,12}) ([+-]\d{4})$/m.exec(headers)
  if (person === null) return { bytes }
  const [, author = '', authorEmail = '', seconds = '', offset = ''] = person
  const date = isoDate(Number(seconds), offset)
  return { bytes, author, authorEmail, ...(date === undefined ? {} : { date }) }
}

/** Seconds since 1970 and an offset such as `+0130` as RFC 3339; undefined when no calendar has the date. */
export function isoDate(seconds: number, offset: string): string | undefined {
  const minutes = (Number(offset.slice(1, 3)) * 60 + Number(offset.slice(3, 5))) * (offset.startsWith('-') ? -1 : 1)
  const local = new Date((seconds + minutes * 60) * 1000)
  if (Number.isNaN(local.getTime()) || local.getUTCFullYear() > 9999 || local.getUTCFullYear() < 0) return undefined
  return `${local.toISOString().slice(0, 19)}${offset.slice(0, 3)}:${offset.slice(3)}`
}

/** Where the message of a commit or tag comes from. */
export function messageOrigin(type: ObjectType, oid: string, { author, authorEmail, date }: Message): Origin {
  return {
    file: `git:${type}/${oid}`,
    ...(type === 'commit' ? { commit: oid } : {}),
    ...(author === undefined ? {} : { author }),
    ...(authorEmail === undefined ? {} : { authorEmail }),
    ...(date === undefined ? {} : { date }),
  }
}

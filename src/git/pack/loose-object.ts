import { closeSync, constants, fstatSync, openSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { constants as zlib, inflateSync } from 'node:zlib'
import { messageOf, systemCodeOf } from '#base/errors.ts'
import { corrupt, type DatabaseProblem } from './fault.ts'
import type { Inflater } from './inflate.ts'
import { checkMemory, checkSize, type ObjectLimits } from './limits.ts'
import { typeCode } from './object-id.ts'
import { readFully } from './pack-bytes.ts'

export interface LooseObject {
  readonly type: number
  readonly bytes: Uint8Array
}

interface LooseHeader {
  readonly type: number
  readonly size: number
  /** Bytes of the header, its NUL included. */
  readonly length: number
}

/** Packed bytes that always hold the header, and unpacked bytes that the header never exceeds. */
const HEAD_INPUT = 512
const HEAD_OUTPUT = 64
/** Files up to this size, as most are, are read at once. */
const WHOLE_INPUT = 4096

/**
 * Reads an object that is stored in a file of its own; undefined when the directory has none of this id. Throws a fault when it is damaged or too large, and
 * never reads more than the limits allow.
 */
export function readLooseObject(
  directory: string,
  oid: string,
  inflater: Inflater,
  limits: ObjectLimits,
): LooseObject | undefined {
  const descriptor = openRegular(fileOf(directory, oid))
  if (descriptor === undefined) return undefined
  try {
    const { size } = fstatSync(descriptor)
    const head = new Uint8Array(Math.min(size, WHOLE_INPUT))
    readFully(descriptor, head, 0, head.length)
    const header = parseHeader(beginning(head, inflater))
    checkSize(header.size, limits.maxBaseBytes)
    checkMemory(header.size + size, limits)
    // The worst that zlib itself makes of incompressible data.
    if (size > header.size + (header.size >> 8) + 4096) throw corrupt('its file is longer than it can be')
    const packed = size <= head.length ? head : new Uint8Array(size)
    const got = size <= head.length ? size : readFully(descriptor, packed, 0, size)
    const total = header.length + header.size
    const target = new Uint8Array(total + 1)
    const isWhole = inflater.write(true, packed, 0, got, target, 0, total)
    inflater.reset()
    if (!isWhole) throw corrupt(`its file is damaged: ${inflater.failure}`)
    return { type: header.type, bytes: target.subarray(header.length, total) }
  } finally {
    closeSync(descriptor)
  }
}

/** The type's number of a loose object; undefined when there is none of this id. Throws a fault when it is damaged. */
export function looseObjectType(directory: string, oid: string): number | undefined {
  const descriptor = openRegular(fileOf(directory, oid))
  if (descriptor === undefined) return undefined
  try {
    const head = new Uint8Array(HEAD_INPUT)
    const got = readFully(descriptor, head, 0, HEAD_INPUT)
    // Damage behind the header spoils its whole piece, so a shorter one is tried too.
    return (headerOrNothing(head.subarray(0, got)) ?? looseHeader(head.subarray(0, got >> 1))).type
  } finally {
    closeSync(descriptor)
  }
}

/** Quicker than `join`, which is most of the time that looking for a file takes. */
function fileOf(directory: string, oid: string): string {
  return `${directory}/${oid.slice(0, 2)}/${oid.slice(2)}`
}

function headerOrNothing(head: Uint8Array): LooseHeader | undefined {
  try {
    return looseHeader(head)
  } catch {
    return undefined
  }
}

function openRegular(file: string): number | undefined {
  let descriptor: number
  try {
    descriptor = openSync(file, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0))
  } catch (error) {
    const code = systemCodeOf(error)
    if (code === 'ENOENT' || code === 'ENOTDIR') return undefined
    throw corrupt(`its file cannot be read (${code ?? 'unknown'})`)
  }
  if (fstatSync(descriptor).isFile()) return descriptor
  closeSync(descriptor)
  throw corrupt('its file is no regular file')
}

/** The first bytes of the object, by the shared inflater where it gives a part of a stream. */
function beginning(head: Uint8Array, inflater: Inflater): Buffer {
  const start = Buffer.alloc(HEAD_OUTPUT + 1)
  inflater.write(false, head, 0, head.length, start, 0, HEAD_OUTPUT)
  const { produced } = inflater
  inflater.reset()
  return produced > 0 ? start.subarray(0, Math.min(produced, HEAD_OUTPUT)) : unpackedHead(head)
}

function looseHeader(head: Uint8Array): LooseHeader {
  return parseHeader(unpackedHead(head))
}

function unpackedHead(head: Uint8Array): Buffer {
  try {
    return inflateSync(head, { finishFlush: zlib.Z_SYNC_FLUSH, maxOutputLength: 1 << 20 }).subarray(0, HEAD_OUTPUT)
  } catch (error) {
    throw corrupt(`its file is damaged: ${messageOf(error)}`)
  }
}

function parseHeader(start: Buffer): LooseHeader {
  const match = /^([a-z]+) (0|[1-9][0-9]{0,15})\0/.exec(start.toString('latin1'))
  const type = typeCode(match?.[1] ?? '')
  if (match === null || type === 0) throw corrupt('its file has no header')
  return { type, size: Number(match[2]), length: match[0].length }
}

/** The ids of all loose objects of a directory, each once, in rising order. */
export function* listLooseObjects(directory: string, idLength: number, problems: DatabaseProblem[]): Generator<string> {
  for (let first = 0; first < 256; first++) {
    const prefix = first.toString(16).padStart(2, '0')
    const names = namesIn(join(directory, prefix), problems)
    for (const name of names.sort()) if (name.length === idLength * 2 - 2 && /^[0-9a-f]+$/.test(name)) yield prefix + name
  }
}

/** The names in a directory; none when it is absent. That it cannot be read is a problem. */
export function namesIn(directory: string, problems: DatabaseProblem[]): string[] {
  try {
    return readdirSync(directory)
  } catch (error) {
    const code = systemCodeOf(error)
    if (code === undefined) throw error
    if (code !== 'ENOENT' && code !== 'ENOTDIR') problems.push({ file: directory, detail: messageOf(error) })
    return []
  }
}

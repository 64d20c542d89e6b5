import { deflateSync, gzipSync } from 'node:zlib'
import type { Encoding } from '#core/finding.ts'

/** A way to write text: the encodings that a finding in it has. */
export interface Writing {
  readonly encodings: readonly Encoding[]
  readonly write: (text: Buffer) => Buffer
}

const each = (text: Buffer, write: (byte: number) => string): Buffer => Buffer.from(Array.from(text, write).join(''))
const hexOf = (byte: number): string => byte.toString(16).padStart(2, '0')
const latin1 = (text: Buffer): string => text.toString('latin1')
const lines = (text: string, columns: number, seam: string): string =>
  text.replaceAll(new RegExp(`[^]{${columns}}(?=[^])`, 'g'), `$&${seam}`)

const softLines = (line: string): string => lines(line, 72, '=\r\n')

/** For tests: all that is decoded, each in the forms that programs give it. Texts are of ASCII. */
export const WRITINGS: Readonly<Record<string, Writing>> = {
  base64: { encodings: ['base64'], write: (text) => Buffer.from(text.toString('base64')) },
  'base64 without padding': {
    encodings: ['base64'],
    write: (text) => Buffer.from(text.toString('base64').replace(/=+$/, '')),
  },
  'base64 in lines of 76': {
    encodings: ['base64'],
    write: (text) => Buffer.from(lines(text.toString('base64'), 76, '\r\n')),
  },
  'base64, folded and indented': {
    encodings: ['base64'],
    write: (text) => Buffer.from(lines(text.toString('base64'), 64, '\n      ')),
  },
  'base64 with escaped line breaks': {
    encodings: ['base64'],
    write: (text) => Buffer.from(lines(text.toString('base64'), 64, '\\n')),
  },
  hexadecimal: { encodings: ['hex'], write: (text) => Buffer.from(text.toString('hex')) },
  percent: { encodings: ['percent'], write: (text) => each(text, (byte) => `%${hexOf(byte).toUpperCase()}`) },
  'percent where it must be': {
    encodings: ['percent'],
    write: (text) => Buffer.from(encodeURIComponent(latin1(text)).replaceAll('_', '%5F').replaceAll('.', '%2E')),
  },
  'escapes of JSON': { encodings: ['escape'], write: (text) => each(text, (byte) => `\\u00${hexOf(byte)}`) },
  'escapes of two digits': { encodings: ['escape'], write: (text) => each(text, (byte) => `\\x${hexOf(byte)}`) },
  'octal escapes': {
    encodings: ['escape'],
    write: (text) => each(text, (byte) => `\\${byte.toString(8).padStart(3, '0')}`),
  },
  'numeric entities': { encodings: ['html'], write: (text) => each(text, (byte) => `&#${byte};`) },
  'hexadecimal entities': { encodings: ['html'], write: (text) => each(text, (byte) => `&#x${hexOf(byte)};`) },
  'quoted-printable': {
    encodings: ['quoted-printable'],
    write: (text) => Buffer.from(latin1(text).replaceAll('=', '=3D').split('\n').map(softLines).join('\n')),
  },
  'base64 of UTF-16': {
    encodings: ['base64', 'utf-16'],
    write: (text) => Buffer.from(Buffer.from(latin1(text), 'utf16le').toString('base64')),
  },
  'base64 of gzip': {
    encodings: ['base64', 'gzip'],
    write: (text) => Buffer.from(gzipSync(text).toString('base64')),
  },
  'base64 of zlib': {
    encodings: ['base64', 'zlib'],
    write: (text) => Buffer.from(deflateSync(text).toString('base64')),
  },
}

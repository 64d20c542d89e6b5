import { describe, expect, it } from 'vitest'
import { zipOf } from '#testing/archives.ts'
import { javaClass, propertyList, pythonBytecode } from '#testing/documents/binary-files.ts'
import { openDocumentFile, slidesFile, wordFile, workbookFile } from '#testing/documents/office-files.ts'
import { pdfFile, sqliteFile } from '#testing/documents/other-files.ts'
import { documentKind, mayBeDocument } from './document-kind.ts'

const map = Buffer.from(JSON.stringify({ version: 3, sources: [], mappings: 'AAAA'.repeat(40) })).toString('base64')

describe('the kind of a document', () => {
  it.each([
    ['office', wordFile('')],
    ['office', workbookFile({ A1: 'x' })],
    ['office', slidesFile(['x'])],
    ['open-document', openDocumentFile('text', '')],
    ['sqlite', sqliteFile(['CREATE TABLE t(a)']).file],
    ['sqlite-log', Buffer.from('377f0682'.padEnd(80, '0'), 'hex')],
    ['pdf', pdfFile(['x'])],
    ['pdf', Buffer.concat([Buffer.from('\r\n\r\n'), pdfFile(['x']).subarray(0, 9), Buffer.from([0xe2, 0xe3, 0xcf, 0xd3])])],
    ['parquet', Buffer.from('PAR1'.padEnd(40))],
    ['python-bytecode', pythonBytecode(['x'])],
    ['java-class', javaClass('A', 'b', [])],
    ['property-list', propertyList({ a: 'b' })],
    ['registry-file', Buffer.from('REGEDIT4\r\n\r\n[HKEY]\r\n')],
    ['registry-file', Buffer.from('\ufeffWindows Registry Editor Version 5.00\r\n', 'utf16le')],
    ['mail', Buffer.from('Return-Path: <a@b>\nFrom: a\nTo: b\nContent-Type: multipart/mixed; boundary=x\n\n--x\n')],
    ['mailbox', Buffer.from('From a@b Mon Jan  5 10:00:00 2026\nFrom: a\nSubject: s\n\nx\n')],
    ['notebook', Buffer.from('\ufeff{"cells": [{"cell_type": "code"}]}')],
    ['har', Buffer.from('\n {"log": {"version": "1.2", "creator": {}}}')],
    ['postman', Buffer.from('{"info": {"_postman_id": "x"}, "item": []}')],
    ['postman', Buffer.from('{"name": "e", "values": [{"key": "a", "value": "b", "enabled": true}]}')],
    ['agent-config', Buffer.from('{"mcpServers": {"a": {}}}')],
    ['transcript', Buffer.from('{"role": "user", "content": "a \\"b\\""}\n')],
    ['source-map', Buffer.from('{"version": 3, "sources": ["a"]}')],
    ['inline-source-map', Buffer.from(`a()\n//# sourceMappingURL=data:application/json;base64,${map}\n`)],
  ])('is %s', (kind, bytes) => expect(documentKind(bytes)).toBe(kind))

  it.each([
    ['a JSON file', '{"name": "kagiban", "version": "1.0.0"}'],
    ['a transcript without escapes', '{"role": "user", "content": "plain text"}'],
    ['text about PDF', '\nEvery file begins with %PDF-1.4 and then an object. '.repeat(3)],
    ['a message without encodings', 'From: a@b\nTo: c\nSubject: s\nDate: x\n\nplain text\n'],
    ['YAML that looks like headers', 'From: a\nTo: b\nkey: value\nother: value\n'],
    ['a diary', 'From the beginning of 2026\nit was raining all the time\n'],
    ['a script that ends in base64', `var a = "${map}${map}"`],
    ['a list of words', 'REGEDIT4U is not a registry, nor is this'.slice(8)],
    ['next to nothing', '{}'],
  ])('is unknown for %s', (_, text) => expect(documentKind(Buffer.from(text))).toBeUndefined())

  it('is unknown for other binary files with the same marks', () => {
    expect(documentKind(zipOf([{ name: 'META-INF/MANIFEST.MF', bytes: Buffer.from('x') }]))).toBeUndefined()
    expect(
      documentKind(zipOf([{ name: 'mimetype', bytes: Buffer.from('application/epub+zip'), method: 0 }])),
    ).toBeUndefined()
    // A universal binary of macOS with two parts.
    expect(documentKind(Buffer.from('cafebabe00000002'.padEnd(80, '0'), 'hex'))).toBeUndefined()
    expect(documentKind(Buffer.from('d0cf11e0a1b11ae1'.padEnd(800, '0'), 'hex'))).toBeUndefined()
  })

  it('may only be known from the whole', () => {
    expect(mayBeDocument(wordFile('').subarray(0, 100), 'a')).toBe(true)
    expect(mayBeDocument(Buffer.from('a long script that goes on'), 'x/bundle.min.js')).toBe(true)
    expect(mayBeDocument(Buffer.from('a long text that goes on'), 'x/notes.txt')).toBe(false)
  })
})

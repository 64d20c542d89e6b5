import { describe, expect, it } from 'vitest'
import { readDocument } from '#testing/documents/read-document.ts'

const json = (value: unknown): Buffer => Buffer.from(JSON.stringify(value, undefined, 1))

describe('JSON documents', () => {
  it('joins the lines of notebook cells, and tells outputs from sources', async () => {
    const output = { output_type: 'stream', text: ['o1\n', 'o2'] }
    const result = {
      data: { 'text/plain': ['p"1'], 'image/png': 'AAAA', 'application/json': { key: 'deep', list: ['a', 'b'] } },
    }
    const cells = [
      { cell_type: 'markdown', source: 'title' },
      { cell_type: 'code', source: ['k = "ab', 'cd"\n'], outputs: [output, result, { traceback: ['t1', 't2'] }] },
    ]
    const { kind, texts, skips } = await readDocument(json({ cells, metadata: {}, nbformat: 4 }))
    expect([kind, skips]).toEqual(['notebook', []])
    expect(texts).toEqual({
      'cell 1': 'title',
      'cell 2': 'k = "abcd"\n',
      'cell 2 (output)': 'o1\no2\np"1\nkey=deep\na\nb\nt1\nt2\n',
    })
  })

  it('reads notebooks of version 3', async () => {
    const worksheets = [{ cells: [{ cell_type: 'code', input: ['x', 'y'], outputs: [] }] }]
    const { texts } = await readDocument(json({ metadata: {}, nbformat: 3, worksheets }))
    expect(texts).toEqual({ 'cell 1': 'xy' })
  })

  it('gives HAR headers as lines, and bodies decoded', async () => {
    const content = { mimeType: 'x', encoding: 'base64', text: Buffer.from('the body').toString('base64') }
    const request = {
      method: 'POST',
      url: 'https://h/?q=1',
      headers: [{ name: 'Authorization', value: 'Bearer abc' }],
      cookies: [{ name: 'sid', value: 'c1' }],
      postData: { params: [{ name: 'p', value: 'v' }], text: '{"a":1}' },
    }
    const entries = [
      { request, response: { headers: [{ name: 'X', value: 'y' }], content } },
      { request: {}, response: { content: { text: 'plain' } } },
    ]
    const { kind, texts, files } = await readDocument(json({ log: { version: '1.2', creator: {}, entries } }))
    expect(kind).toBe('har')
    expect(texts).toEqual({
      'entry 1 request': 'POST https://h/?q=1\nAuthorization: Bearer abc\nsid=c1\np=v\n{"a":1}',
      'entry 1 response': 'X: y\n',
      'entry 2 response': '\nplain',
    })
    expect(files).toEqual({ 'd!entry 1 response body': 'the body' })
  })

  it('names Postman requests by their folders', async () => {
    const request = {
      auth: { type: 'bearer', bearer: [{ key: 'token', value: 'tk' }] },
      header: [{ key: 'A', value: 'b' }],
      url: { raw: 'u' },
    }
    const event = [{ listen: 'test', script: { exec: ['var a = "x', 'y"'] } }]
    const collection = {
      info: { _postman_id: '1' },
      variable: [{ key: 'v', value: '1' }],
      item: [{ name: 'F', item: [{ name: 'R', request, event }] }],
    }
    const { texts } = await readDocument(json(collection))
    expect(texts['collection']).toBe('v=1\n')
    expect(texts['F/R']).toContain('var a = "x\ny"\n')
    expect(texts['F/R']).toContain('Authorization: Bearer tk\ntoken=tk\n')
    expect(texts['F/R']).toContain('A: b\n')
    const environment = { id: '1', values: [{ key: 'API_KEY', value: 'z', enabled: true }] }
    expect((await readDocument(json(environment))).texts).toEqual({ variables: 'API_KEY=z\n' })
  })

  it('stops at folders without end', async () => {
    let item: object = { name: 'r' }
    for (let i = 0; i < 80; i++) item = { name: 'f', item: [item] }
    const { skips } = await readDocument(json({ info: { _postman_id: '' }, ...item }))
    expect(skips).toEqual(['d document-limit: Postman: more than 64 folders deep'])
  })

  it('joins the words of a command, and gives environment and headers as lines', async () => {
    const mcpServers = {
      search: {
        command: 'npx',
        args: ['-y', '--api-key', 'k1'],
        env: { TOKEN: 't' },
        url: 'https://h',
        headers: { 'X-Key': 'h' },
      },
    }
    const { kind, texts } = await readDocument(json({ numStartups: 3, projects: { '/p': { mcpServers } } }))
    expect(kind).toBe('agent-config')
    const commented = Buffer.from('// mine\n{ /* all */ "mcpServers": { "a": { "command": "c", // x\n "args": [] }, } }')
    expect((await readDocument(commented, { kind: 'agent-config' })).texts).toEqual({ 'mcpServers a': 'c\n\n' })
    expect(texts).toEqual({ 'projects /p mcpServers search': 'npx -y --api-key k1\nhttps://h\nTOKEN=t\nX-Key: h\n' })
  })

  it('gives the strings with escapes of each line of a transcript, also after a broken line', async () => {
    const line = (content: string): string => JSON.stringify({ sessionId: 's', message: { role: 'user', content } })
    const { kind, texts, skips } = await readDocument(
      Buffer.from(`${line('a "b"')}\n{"cut": "\\t", !\n\n${line('c\nd')}\n${line('plain')}\n`),
    )
    expect(kind).toBe('transcript')
    expect(texts).toEqual({ 'line 1': 'content: a "b"\n', 'line 2': 'cut: \t\n', 'line 4': 'content: c\nd\n' })
    expect(skips).toEqual([])
  })

  it('gives the sources of a source map, also of one inside of a script', async () => {
    const map = { version: 3, sources: ['src/a.ts', 'b.ts'], sourcesContent: ['one "1"', null], mappings: 'AAAA'.repeat(40) }
    expect((await readDocument(json(map))).texts).toEqual({ 'src/a.ts': 'one "1"' })
    const inline = `x=1\n//# sourceMappingURL=data:application/json;charset=utf-8;base64,${json(map).toString('base64')}\n`
    const { kind, texts } = await readDocument(Buffer.from(inline))
    expect([kind, texts]).toEqual(['inline-source-map', { 'src/a.ts': 'one "1"' }])
  })
})

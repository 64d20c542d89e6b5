export interface CallHere {
  readonly method?: string
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string
  /** Sent as JSON. */
  readonly json?: unknown
  /** Sent as a form. */
  readonly form?: Readonly<Record<string, string>>
  /** `user:password`. */
  readonly basic?: string
  readonly bearer?: string
}

/** What a test itself asks of a server on this machine; `http` URLs of 127.0.0.1 only. */
export async function callHere(url: string, call: CallHere = {}) {
  const { method = 'GET', headers = {}, json, form, basic, bearer } = call
  if (new URL(url).hostname !== '127.0.0.1') throw new Error(`${url} is not on this machine`)
  const body = json === undefined ? (form === undefined ? call.body : new URLSearchParams(form)) : JSON.stringify(json)
  // oxlint-disable-next-line no-restricted-globals -- the test's own question, to loopback
  const answer = await fetch(url, {
    method,
    headers: {
      ...(json === undefined ? {} : { 'content-type': 'application/json' }),
      ...(basic === undefined ? {} : { authorization: `Basic ${Buffer.from(basic).toString('base64')}` }),
      ...(bearer === undefined ? {} : { authorization: `Bearer ${bearer}` }),
      ...headers,
    },
    ...(body === undefined ? {} : { body }),
  })
  const text = await answer.text()
  return { status: answer.status, text, headers: answer.headers, json: () => JSON.parse(text) as unknown }
}

/** The parameters of an address, by name in lower case, decoded. `&amp;` and `\u0026` count as `&`. */
export function readQuery(address: string): ReadonlyMap<string, string> {
  const query = address
    .slice(address.indexOf('?') + 1)
    .replaceAll('&amp;', '&')
    .replaceAll('\\u0026', '&')
  const parameters = new Map<string, string>()
  for (const pair of query.split('&')) {
    const at = pair.indexOf('=')
    if (at > 0) parameters.set(pair.slice(0, at).toLowerCase(), decoded(pair.slice(at + 1)))
  }
  return parameters
}

/** When an address ends: a date such as `20261124T120000Z` and a lifetime in seconds, as ISO 8601; undefined for anything else. */
export function expiry(date = '', lifetime = ''): string | undefined {
  const [, year, month, day, hour, minute, second] = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/.exec(date) ?? []
  if (year === undefined || !/^\d{1,6}$/.test(lifetime)) return undefined
  const from = Date.parse(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`)
  return Number.isNaN(from) ? undefined : new Date(from + Number(lifetime) * 1000).toISOString()
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

/** A URL as it may be shown: user, password and token in front of the host become `***`, and so does a query. */
export function redactUrl(url: string): string {
  return url
    .replace(/^([a-z][a-z0-9+.-]*:\/\/)[^/]*@/i, '$1***@')
    .replace(/^([a-z][a-z0-9+.-]*:\/\/[^?#]*)[?#].*$/is, '$1?***')
}

// oxlint-disable-next-line no-control-regex -- what a terminal would obey must not come from a name
const UNPRINTABLE = /[\u0000-\u001f\u007f-\u009f\u200e\u200f\u2028-\u202e\u2066-\u2069]/g

/** A line that may hold names out of what was scanned, or what an issuer said, as a terminal may show it. */
export function printable(line: string): string {
  return line.replaceAll(UNPRINTABLE, '\ufffd')
}

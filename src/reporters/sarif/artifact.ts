export const ROOT = '%SRCROOT%'

/** A place relative to the target as SARIF wants it: a percent-encoded relative reference under the base `%SRCROOT%`. */
export function artifactOf(place: string): { readonly uri: string; readonly uriBaseId: string } {
  return { uri: place.toWellFormed().split('/').map(segment).join('/'), uriBaseId: ROOT }
}

/** A colon in the first segment would read as a scheme; `encodeURIComponent` encodes it, and leaves only unreserved marks. */
function segment(text: string): string {
  return encodeURIComponent(text).replaceAll(/[!'()*]/g, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`)
}

/** Under which name the introductions of a repository are noted down for later scans. */
export function introductionsName(commonDirectory: string): string {
  return `introductions 2 ${commonDirectory}`
}

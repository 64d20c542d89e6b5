import { defineMessages, languageFromEnvironment } from '#base/language.ts'

/** As `engines` of package.json has it. */
export const LEAST_NODE = '22.18'

const messages = defineMessages(
  {
    tooOld: (version: string) =>
      `kagiban: this is Node.js ${version}, and kagiban needs ${LEAST_NODE} or later. Install a newer Node.js, or start kagiban with one that is there.`,
  },
  {
    tooOld: (version: string) =>
      `kagiban: この Node.js は ${version} です。kagiban には ${LEAST_NODE} 以降が必要です。新しい Node.js をインストールするか、インストール済みの新しいもので kagiban を起動してください。`,
  },
)

/** What to tell a user whose Node.js is too old, in the language of the environment. Undefined when it is not. */
export function oldNodeText(version: string, environment: Readonly<Record<string, string | undefined>>): string | undefined {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  const [leastMajor = 0, leastMinor = 0] = LEAST_NODE.split('.').map(Number)
  if (major > leastMajor || (major === leastMajor && minor >= leastMinor)) return undefined
  return messages[languageFromEnvironment(environment)].tooOld(version)
}

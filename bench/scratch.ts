import { execFileSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fake } from '../src/core/samples.ts'

/** Forty lines of settings with two synthetic credentials, built here so that the sources hold none. */
export function smallFile(): string {
  const settings = Array.from({ length: 38 }, (_, i) => `SETTING_${i}=value of setting number ${i}`)
  settings.splice(12, 0, `SENDGRID_API_KEY=SG.${fake('bench/id', 'base64url', 22)}.${fake('bench/key', 'base64url', 43)}`)
  settings.splice(
    30,
    0,
    `SLACK_TOKEN=xoxb-${fake('bench/a', 'digits', 12)}-${fake('bench/b', 'digits', 12)}-${fake('bench/c', 'base62', 24)}`,
  )
  return `${settings.join('\n')}\n`
}

/** A directory with `settings.env` alone. Gives the file's path. */
export function smallFileIn(directory: string): string {
  mkdirSync(directory, { recursive: true })
  const path = join(directory, 'settings.env')
  writeFileSync(path, smallFile())
  return path
}

/** A repository with one commit and one small staged file, `settings.env`. Gives the repository's path. */
export function repositoryWithStagedFile(directory: string): string {
  mkdirSync(directory, { recursive: true })
  const git = (...args: string[]): void => {
    execFileSync('git', ['-C', directory, '-c', 'user.name=bench', '-c', 'user.email=bench@example.com', ...args], {
      stdio: 'ignore',
    })
  }
  git('init', '--quiet', '.')
  writeFileSync(join(directory, 'readme.txt'), 'a repository for measuring\n')
  git('add', '--all')
  git('commit', '--quiet', '-m', 'first')
  smallFileIn(directory)
  git('add', '--all')
  return directory
}

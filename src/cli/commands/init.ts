import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { AppError, messageOf } from '#base/errors.ts'
import { initialConfig } from '#app/config/index.ts'
import { EXIT, type Environment } from '../environment.ts'
import { messages } from '../messages.ts'

/** `kagiban init`: a configuration with every setting, commented, in the current directory. */
export async function runInit(
  flags: { readonly force?: true; readonly dryRun?: true },
  environment: Environment,
): Promise<number> {
  const { cwd, stdout, stderr, language } = environment
  const text = messages[language]
  const file = join(cwd, 'kagiban.yaml')
  const content = initialConfig(language)
  if (flags.dryRun === true) {
    stdout.write(content)
    stderr.write(`${text.wouldWriteFile(file)}\n`)
    return EXIT.clean
  }
  if (existsSync(file) && flags.force !== true) throw new AppError('E_USAGE', text.fileExists(file))
  try {
    writeFileSync(file, content)
  } catch (error) {
    throw new AppError('E_OUTPUT_UNWRITABLE', `${file} cannot be written: ${messageOf(error)}.`, { cause: error })
  }
  stderr.write(`${text.wroteFile(file)}\n`)
  return EXIT.clean
}

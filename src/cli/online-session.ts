import { openOnline, requestLine, type OnlineSession, type OnlineSettings, type Sent } from '#app/online/index.ts'
import type { Environment } from './environment.ts'
import { messages } from './messages.ts'
import type { Settings } from './settings.ts'
import type { OnlineFlags } from './verify-flags.ts'
import { verifyMessages } from './verify-messages.ts'

interface Flags extends OnlineFlags {
  readonly config: string | boolean
  readonly quiet?: true
  readonly verbose?: true
}

/**
 * A session with the settings of flags and of a configuration that the user named. With `--verbose`, everything that leaves is told on standard
 * error before it does; `onSend` is told first, and if it throws, nothing leaves. Throws `AppError` (`E_CONFIG_INVALID`).
 */
export async function onlineSession(
  settings: Settings,
  flags: Flags,
  { stderr, language, variables, version, online }: Environment,
  signal: AbortSignal,
  onSend: (sent: Sent) => void = () => {},
): Promise<OnlineSession> {
  const { config } = settings
  const isNamed = typeof flags.config === 'string'
  if (config.verify !== undefined && !isNamed && flags.quiet !== true) {
    const note = verifyMessages[language].configNotNamed(config.file ?? '')
    stderr.write(`kagiban: ${messages[language].warning}: ${note}\n`)
  }
  return openOnline({
    settings: settingsFrom(isNamed ? (config.verify ?? {}) : {}, flags),
    variables,
    version,
    signal,
    onSend(sent) {
      onSend(sent)
      if (flags.verbose === true) stderr.write(`→ ${requestLine(sent, language)}\n`)
    },
    ...(online === undefined ? {} : { ports: online }),
  })
}

/** Flags count more than the file; lists are joined. */
function settingsFrom(
  config: OnlineSettings,
  { baseUrl, allowAddress, allowServer, caFile, proxy }: OnlineFlags,
): OnlineSettings {
  return {
    ...config,
    baseUrls: { ...config.baseUrls, ...baseUrl },
    allowAddresses: [...(config.allowAddresses ?? []), ...(allowAddress ?? [])],
    allowServers: [...(config.allowServers ?? []), ...(allowServer ?? [])],
    ...(caFile === undefined ? {} : { caFile }),
    ...(proxy === undefined ? {} : { proxy }),
  }
}

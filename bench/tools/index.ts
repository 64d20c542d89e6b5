import type { ToolSource } from '../tool.ts'
import { betterleaks } from './betterleaks.ts'
import { detectSecrets } from './detect-secrets.ts'
import { gitFloor, nodeFloor, ripgrepFloor } from './floors.ts'
import { gitleaks } from './gitleaks.ts'
import { kagiban } from './kagiban.ts'
import { kingfisher } from './kingfisher.ts'
import { secretlint } from './secretlint.ts'
import { trufflehog } from './trufflehog.ts'

/** All tools; the order is that of the tables. */
export const TOOLS: readonly ToolSource[] = [
  kagiban,
  kingfisher,
  betterleaks,
  gitleaks,
  trufflehog,
  secretlint,
  detectSecrets,
  gitFloor,
  ripgrepFloor,
  nodeFloor,
]

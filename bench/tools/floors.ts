import { firstLine, onPath } from '../install.ts'
import type { ToolSource } from '../tool.ts'

/** Floors look for nothing, or for one thing: what a scanner on the same ground pays at least. */
export const nodeFloor: ToolSource = {
  id: 'node -e 0',
  kind: 'floor',
  prepare: () => ({
    id: 'node -e 0',
    version: process.version,
    accepted: [0],
    jobs: {
      staged: () => ({ command: [process.execPath, '-e', '0'] }),
      startup: () => ({ command: [process.execPath, '-e', '0'] }),
    },
  }),
}

export const gitFloor: ToolSource = {
  id: 'git cat-file',
  kind: 'floor',
  prepare() {
    const git = onPath('git')
    if (git === undefined) throw new Error('not on PATH')
    return {
      id: 'git cat-file',
      version: firstLine(git, '--version').replace(/^git version /, ''),
      accepted: [0],
      jobs: {
        history: ({ target }) => ({ command: [git, '-C', target, 'cat-file', '--batch-all-objects', '--batch'] }),
      },
    }
  },
}

/** One fixed-shape token in every text file, ignored and hidden ones too. */
export const ripgrepFloor: ToolSource = {
  id: 'ripgrep, one pattern',
  kind: 'floor',
  prepare() {
    const program = onPath('rg')
    if (program === undefined) throw new Error('not on PATH')
    return {
      id: 'ripgrep, one pattern',
      version: firstLine(program, '--version').replace(/^ripgrep /, ''),
      // 1: nothing found; 2: a file could not be read.
      accepted: [0, 1, 2],
      jobs: {
        tree: ({ target }) => ({
          command: [program, '--no-config', '--no-ignore', '--hidden', '--count-matches', 'ghp_[0-9A-Za-z]{36}', target],
        }),
      },
    }
  },
}

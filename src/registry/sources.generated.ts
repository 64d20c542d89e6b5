// Written by `npm run generate`; do not edit.
export const sources = {
  dir: async () => (await import('#sources/dir/index.ts')).source,
  file: async () => (await import('#sources/file/index.ts')).source,
  'git-clone': async () => (await import('#sources/git-clone/index.ts')).source,
  'git-history': async () => (await import('#sources/git-history/index.ts')).source,
  'git-range': async () => (await import('#sources/git-range/index.ts')).source,
  'git-staged': async () => (await import('#sources/git-staged/index.ts')).source,
  stdin: async () => (await import('#sources/stdin/index.ts')).source,
} as const

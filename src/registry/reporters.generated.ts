// Written by `npm run generate`; do not edit.
export const reporters = {
  csv: async () => (await import('#reporters/csv/index.ts')).reporter,
  'github-annotations': async () => (await import('#reporters/github-annotations/index.ts')).reporter,
  gitlab: async () => (await import('#reporters/gitlab/index.ts')).reporter,
  html: async () => (await import('#reporters/html/index.ts')).reporter,
  json: async () => (await import('#reporters/json/index.ts')).reporter,
  jsonl: async () => (await import('#reporters/jsonl/index.ts')).reporter,
  junit: async () => (await import('#reporters/junit/index.ts')).reporter,
  pretty: async () => (await import('#reporters/pretty/index.ts')).reporter,
  sarif: async () => (await import('#reporters/sarif/index.ts')).reporter,
} as const

export { clearCache } from './cache-directory.ts'
export { openScanMemory } from './object-memory.ts'

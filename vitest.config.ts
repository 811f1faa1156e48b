import { configDefaults, defineConfig } from 'vitest/config'
import { slow } from './tests/slow.ts'

export default defineConfig(({ mode }) => ({
  test: {
    include: ['tests/**/*.test.ts'],
    exclude: [...configDefaults.exclude, ...(mode === 'fast' ? Object.keys(slow) : [])], // npm run test:fast
    // jieba is global to a process and takes a second to load: files share one process and load it once.
    isolate: false,
    fileParallelism: false,
    env: { LC_ALL: 'C' }, // messages are compared in English, whoever runs the tests
    testTimeout: 30_000,
  },
}))

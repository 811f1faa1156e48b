import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    // jieba is global to a process and takes a second to load: files share one process and load it once.
    isolate: false,
    fileParallelism: false,
    testTimeout: 30_000,
  },
})

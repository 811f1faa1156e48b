import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    // jieba is global to a process and takes a second to load: files share one process and load it once.
    isolate: false,
    fileParallelism: false,
    env: { LC_ALL: 'C' }, // messages are compared in English, whoever runs the tests
    testTimeout: 30_000,
  },
})

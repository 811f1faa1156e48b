/**
 * The tests that `npm run test:fast` leaves out, each with its reason; `npm test` runs them all. A file that builds,
 * starts a program or reads reports from beside the repository has to stand here: `house.test.ts` asks for it.
 */
export const slow: Readonly<Record<string, string>> = {
  'tests/accuracy.test.ts': 'reads every report that has gold',
  'tests/archives.test.ts': 'starts the built command',
  'tests/cache.test.ts': 'runs whole folders many times over, and the built command',
  'tests/cli-configured.test.ts': 'builds; runs every command on a folder',
  'tests/cli-everyday.test.ts': 'starts the built command, and shells',
  'tests/cli.test.ts': 'starts the built command; runs every command on a folder',
  'tests/init-workflow.test.ts': 'starts the built command, and bash',
  'tests/loading-docs.test.ts': 'starts Python and R, where they are',
  'tests/mentions-reports.test.ts': 'reads reports beside the repository',
  'tests/output.test.ts': 'makes output/ again',
  'tests/package-installed.test.ts': 'packs the package and installs it',
  'tests/package.test.ts': 'packs the package and loads it in a new process',
  'tests/peers.test.ts': 'reads the cases of other systems beside the repository',
  'tests/read-reports.test.ts': 'reads reports beside the repository',
  'tests/review-layout.test.ts': 'starts Chromium',
  'tests/review-marks.test.ts': 'starts Chromium',
  'tests/review.test.ts': 'starts Chromium',
  'tests/segment-reports.test.ts': 'reads reports beside the repository',
  'tests/tokens-hostile.test.ts': 'scans lines of 30,000 and 100,000 characters, many of them',
}

/** The command was called in a way that it cannot understand or carry out: exit code 2, nothing was written. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
}

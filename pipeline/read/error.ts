/** A file that cannot be read as a report. `remedy` says what the user can do about it. */
export class ReadError extends Error {
  override readonly name = 'ReadError'
  readonly ruleId: string
  readonly remedy: string

  /** @param ruleId `read/…`  @param reason what was found, one sentence  @param remedy what to do, one sentence */
  constructor(ruleId: string, reason: string, remedy: string) {
    super(`${reason} ${remedy}`)
    this.ruleId = ruleId
    this.remedy = remedy
  }
}

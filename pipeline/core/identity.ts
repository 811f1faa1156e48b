/** What of a report only its bytes and its user know. */
export interface Identity {
  readonly documentId: string
  readonly sha256: string
}

/** What the parts that a sentence tells of later are parts of. */
export interface Whole {
  readonly name: string
  /** `setting`: named for all parts (`在新开工项目中，…`, `其中`); `share`: named for one of them (`占出口总额的45%`). */
  readonly by: 'setting' | 'share'
}

interface View {
  readonly name: string
  readonly description: string
  /** The datasets that it is made from; without one of them there is no view. */
  readonly from: readonly string[]
  readonly query: string
}

/** What people ask of the database first. A dataset that is no table yet brings its views with it when it comes. */
export const views: readonly View[] = [
  {
    name: 'figures',
    description: 'Every statistic with its sentence and its report · 每项数据及其所在句子、所属报告',
    from: ['observations', 'mentions', 'documents'],
    query: `SELECT observations.*, mentions.sentence, mentions.line, documents.title, documents.kind,
      documents.review_year, documents.source
      FROM observations JOIN mentions USING (mention_id)
      JOIN documents ON documents.document_id = observations.document_id`,
  },
  {
    name: 'latest_series',
    description: 'The points of every series as the newest report has them · 各序列最新口径的数据点',
    from: ['series'],
    query: 'SELECT * FROM series WHERE superseded_by IS NULL',
  },
  {
    name: 'failed_checks',
    description: 'The checks that failed · 未通过的校验',
    from: ['checks'],
    query: "SELECT * FROM checks WHERE verdict = 'fail'",
  },
]

/** What the page says, in English and Chinese. */
const words = {
  title: ['gongbao review', 'gongbao 审阅'],
  reports: ['Reports', '报告'],
  text: ['Text', '原文'],
  table: ['Figures', '数据表'],
  series: ['Series', '序列'],
  checks: ['Checks', '校验'],
  messages: ['Messages', '提示'],
  find: ['Find in all fields …', '检索所有字段 …'],
  findReport: ['Find a report …', '检索报告 …'],
  figures: ['figures', '项数据'],
  all: ['all', '全部'],
  measure: ['Measure', '度量'],
  status: ['Status', '状态'],
  certainty: ['Certainty', '可信度'],
  period: ['Period', '时期'],
  scope: ['Reports', '范围'],
  thisReport: ['this report', '本报告'],
  everyReport: ['every report', '全部报告'],
  indicator: ['Indicator', '指标'],
  value: ['Value', '数值'],
  unit: ['Unit', '单位'],
  region: ['Region', '地区'],
  report: ['Report', '报告'],
  basis: ['Basis', '基准'],
  rules: ['Derivation', '推导'],
  sentence: ['Sentence', '句子'],
  belongsTo: ['belongs to', '所属数据'],
  inText: ['show in the text', '在原文中查看'],
  noFigure: ['Choose a figure in the text or in the table.', '请在原文或数据表中选择一项数据。'],
  noText: [
    'The text is not at hand: sentences that hold figures are shown.',
    '未找到原文，以下仅列出含数据的句子。',
  ],
  right: ['Right', '正确'],
  wrong: ['Wrong', '有误'],
  unmark: ['Take back', '撤销'],
  field: ['Field', '字段'],
  shouldBe: ['Should be', '应为'],
  reason: ['Reason', '理由'],
  who: ['Your name', '审阅人'],
  keep: ['Keep', '保存'],
  corrections: ['Corrections', '更正'],
  download: ['Download corrections', '下载更正文件'],
  notOfReport: ['not an observation: counts as', '非数据，类别为'],
  level: ['level', '水平值'],
  growth: ['growth', '增速'],
  change: ['change', '增减量'],
  share: ['share', '占比'],
  ratio: ['ratio', '倍数'],
  rank: ['rank', '位次'],
  actual: ['actual', '实际'],
  estimate: ['estimate', '预计'],
  target: ['target', '目标'],
  high: ['high', '高'],
  medium: ['medium', '中'],
  low: ['low', '低'],
  revised: ['revised', '已修订'],
  help: ['Keys', '快捷键'],
  helpNext: ['next figure, figure before', '下一项、上一项数据'],
  helpFind: ['find', '检索'],
  helpTabs: ['text, figures, series, checks', '原文、数据表、序列、校验'],
  helpMark: ['mark right, mark wrong', '标记正确、有误'],
  helpTheme: ['light or dark', '明暗主题'],
  helpLanguage: ['中文 or English', '中文或英文'],
  close: ['Close', '关闭'],
  page: ['page', '页'],
  pass: ['pass', '通过'],
  fail: ['fail', '未通过'],
  note: ['note', '说明'],
  noSeries: ['No series fits.', '没有符合条件的序列。'],
} as const

export type Word = keyof typeof words
export type Language = 'en' | 'zh'

let language: Language = navigator.language.startsWith('zh') ? 'zh' : 'en'

export function say(word: Word): string {
  return words[word][language === 'en' ? 0 : 1]
}

/** A sentence of a dataset, by what the page has of it in Chinese. */
export function toldIn(english: string, chinese: Readonly<Record<string, string>>): string {
  return language === 'en' ? english : (chinese[english] ?? english)
}

export function currentLanguage(): Language {
  return language
}

export function switchLanguage(): void {
  language = language === 'en' ? 'zh' : 'en'
  document.documentElement.lang = language === 'en' ? 'en' : 'zh-CN'
}

import type { PageField } from '../page-data.ts'
import { doubts } from './doubts.ts'

/** What the page says, in English and Chinese. `{0}`, `{1}` … are filled in. */
const phrases = {
  title: ['gongbao review', 'gongbao 审阅'],
  views: ['Views', '视图'],
  reports: ['Reports', '报告'],
  details: ['The chosen figure', '所选数据'],
  text: ['Text', '原文'],
  table: ['Figures', '数据表'],
  series: ['Series', '序列'],
  checks: ['Checks', '校验'],
  marks: ['Marks', '标注'],
  messages: ['Messages', '提示'],
  find: ['Find in all fields …', '检索所有字段 …'],
  findReport: ['Find a report …', '检索报告 …'],
  figures: ['{0} figures', '{0} 项数据'],
  failedChecks: ['{0} failed', '{0} 项未通过'],
  toldMessages: ['messages: {0}', '{0} 条提示'],
  all: ['all', '全部'],
  measure: ['Measure', '度量'],
  status: ['Status', '状态'],
  certainty: ['Certainty', '可信度'],
  confidence: ['Confidence', '置信度'],
  period: ['Period', '时期'],
  scope: ['Reports', '范围'],
  thisReport: ['this report', '本报告'],
  everyReport: ['every report', '全部报告'],
  indicator: ['Indicator', '指标'],
  value: ['Value', '数值'],
  region: ['Region', '地区'],
  report: ['Report', '报告'],
  basis: ['Basis', '基准'],
  rules: ['Derivation', '推导'],
  belongsTo: ['belongs to', '所属数据'],
  inText: ['show in the text', '在原文中查看'],
  noText: [
    'The text is not at hand: sentences that hold figures are shown.',
    '未找到原文，以下仅列出含数据的句子。',
  ],
  frontMatter: ['Front matter', '前置元数据'],
  notOfReport: ['not a statistic, but', '非统计数据，类别为'],
  droppedFigure: ['taken away by a correction', '已被更正删除'],
  time: ['a time', '时间'],
  enumerator: ['an enumerator', '序号'],
  name: ['part of a name', '名称'],
  threshold: ['a threshold', '门槛'],
  attribute: ['an attribute', '属性'],
  right: ['Right', '正确'],
  wrong: ['Wrong', '有误'],
  unmark: ['Take back', '撤销'],
  whatIsWrong: ['What is wrong?', '何处有误？'],
  chooseField: ['Choose a field …', '选择字段 …'],
  drop: ['It is no statistic: take it away', '并非统计数据：删除'],
  unknown: ['What is right is not known: certainty becomes low', '尚不知正确值：可信度记为低'],
  confirmed: ['Confirmed: certainty is high', '已确认：可信度为高'],
  shouldBe: ['Should be', '应为'],
  reason: ['Reason', '理由'],
  reviewed: ['found in review', '审阅所见'],
  who: ['Your name', '审阅人'],
  keep: ['Save', '保存'],
  remove: ['Take out', '移除'],
  empty: ['empty', '空'],
  reads: ['reads {0}', '即 {0}'],
  mayBeEmpty: ['Leave empty to empty the field.', '留空表示置空。'],
  wantField: ['Choose what is wrong.', '请选择有误之处。'],
  wantNumber: [
    'A plain decimal number, as 36500000000 or -2.5; no 亿, no 万, no commas. Unit: {0}.',
    '普通小数，如 36500000000 或 -2.5；不写亿、万，不加逗号。单位：{0}。',
  ],
  none: ['none', '无'],
  anyText: ['{0}.', '{0}。'],
  wantPeriod: [
    'A year, half, quarter, month or day, as 2019, 2019-H1, 2019-Q3, 2019-06, 2019-06-30; a span as 2016/2020.',
    '年、半年、季、月或日，如 2019、2019-H1、2019-Q3、2019-06、2019-06-30；跨期如 2016/2020。',
  ],
  wantCode: ['Small letters, digits and _, as {0}.', '小写字母、数字与 _，如 {0}。'],
  wantRegionCode: ['Six digits, as {0}.', '六位数字，如 {0}。'],
  wantLevel: [
    'The id of a figure of this report; choose one from the list.',
    '本报告中某项数据的标识，请从列表选择。',
  ],
  cannotStand: ['“{0}” cannot stand here.', '“{0}”不能填在这里。'],
  holdsAlready: ['It holds that already.', '该字段已是此值。'],
  download: ['Download corrections', '下载更正文件'],
  notInFile: ['{0} not downloaded', '{0} 项未下载'],
  notDownloaded: ['not downloaded', '未下载'],
  allInFile: ['downloaded', '已下载'],
  clear: ['Take back all marks', '撤销全部标注'],
  sureClear: [
    'Take back all {0} marks? What has been downloaded stays in its file.',
    '撤销全部 {0} 项标注？已下载的文件不受影响。',
  ],
  sureReplace: [
    'This takes back what is saved for this figure ({0}). Go on?',
    '将撤销此项数据已保存的更正（{0}）。继续？',
  ],
  noMarks: [
    'Nothing is marked yet. Choose a figure and say whether it is right or wrong.',
    '尚无标注。请选择一项数据，标记正确或有误。',
  ],
  notKept: [
    'This browser keeps nothing for this page: download the marks before you close it.',
    '浏览器不为本页保存数据：关闭前请下载更正文件。',
  ],
  entriesLost: [
    'The datasets were made with {0}, which was not found or has faults: its corrections are not in the file that you download here.',
    '数据集曾用 {0} 生成，但未找到该文件或其内容有误：此处下载的文件不含其中的更正。',
  ],
  saidMarked: ['{0}: {1}. {2} marked, {3} not downloaded.', '{0}：{1}。共标注 {2} 项，{3} 项未下载。'],
  saidUnmarked: ['{0}: mark taken back.', '{0}：已撤销标注。'],
  saidCleared: ['All marks taken back.', '已撤销全部标注。'],
  saidDownloaded: [
    'corrections.json downloaded: {0} corrections of {1} figures. Now: {2}',
    '已下载 corrections.json：{1} 项数据、{0} 条更正。下一步：{2}',
  ],
  saidNoName: [
    'Every correction says who answers for it: give your name first.',
    '每条更正须注明负责人：请先填写审阅人。',
  ],
  level: ['level', '水平值'],
  growth: ['growth', '增速'],
  change: ['change', '增减量'],
  share: ['share', '占比'],
  ratio: ['ratio', '倍数'],
  rank: ['rank', '位次'],
  actual: ['actual', '实际'],
  estimate: ['estimate', '预计'],
  target: ['target', '目标'],
  exact: ['exact', '确数'],
  approx: ['about', '约数'],
  min: ['at least', '下限'],
  max: ['at most', '上限'],
  yoy: ['yoy', '同比'],
  mom: ['mom', '环比'],
  annual_avg: ['annual_avg', '年均'],
  year_end: ['year_end', '比上年末'],
  high: ['high', '高'],
  medium: ['medium', '中'],
  low: ['low', '低'],
  revised: ['revised', '已修订'],
  pass: ['pass', '通过'],
  fail: ['fail', '未通过'],
  note: ['note', '说明'],
  noSeries: ['No series fits.', '没有符合条件的序列。'],
  legend: ['Legend', '图例'],
  legendHigh: ['certain', '可信度高'],
  legendMedium: ['fairly certain', '可信度中'],
  legendLow: ['doubtful', '可信度低'],
  legendOther: ['no statistic', '非统计数据'],
  legendFailed: ['failed a check', '校验未通过'],
  legendRight: ['marked right', '标为正确'],
  legendWrong: ['marked wrong', '标为有误'],
  legendGap: ['line breaks where a year is missing', '缺年处断线'],
  help: ['How to review', '审阅方法'],
  step1: ['Choose a figure in the text or the table.', '在原文或数据表中选择一项数据。'],
  step2: [
    'Mark it right or wrong. Of a wrong one choose the field, say what it should be, and save; or say that it is no statistic.',
    '标记正确或有误。有误时选择字段、填写应有的内容并保存；或指明它并非统计数据。',
  ],
  step3: [
    'Give your name and download the corrections: every mark is in the file.',
    '填写审阅人并下载更正文件，其中包含全部标注。',
  ],
  step4: [
    'Make the datasets anew with it; or name it as "corrections" in gongbao.json:',
    '以该文件重新生成数据集；或在 gongbao.json 中以 "corrections" 指定：',
  ],
  keysTitle: ['Keys', '快捷键'],
  helpNext: ['next figure, figure before', '下一项、上一项数据'],
  helpFind: ['find', '检索'],
  helpTabs: ['text, figures, series, checks, marks', '原文、数据表、序列、校验、标注'],
  helpMark: ['mark right, mark wrong', '标记正确、有误'],
  helpEdit: ['say what is wrong', '填写何处有误'],
  helpDownload: ['download the corrections', '下载更正文件'],
  helpTheme: ['light or dark', '明暗主题'],
  helpLanguage: ['中文 or English', '中文或英文'],
  close: ['Close', '关闭'],
} as const satisfies Readonly<Record<string, readonly [string, string]>>

export type Phrase = keyof typeof phrases
export type Language = 'en' | 'zh'

/** The page is written in the command's language; its reader may switch. */
let language: Language = document.documentElement.dataset.language === 'zh' ? 'zh' : 'en'
showLanguage()

export function say(phrase: Phrase, ...values: readonly (string | number)[]): string {
  const text: string = phrases[phrase][language === 'en' ? 0 : 1]
  return text.replace(/\{(\d)\}/g, (_, at) => String(values[Number(at)] ?? ''))
}

/** A value that is one of a few in the datasets; any other is as it is. */
export function named(value: string): string {
  return isPhrase(value) ? say(value) : value
}

function isPhrase(text: string): text is Phrase {
  return Object.hasOwn(phrases, text)
}

/** Why a figure is not wholly certain; a reason that the page does not know by its name. */
export function doubt(name: string): string {
  return doubts[name]?.[language === 'en' ? 0 : 1] ?? name
}

/** A field's title or description, which a schema has as `English · 中文`. */
export function half(field: PageField | undefined, part: 'title' | 'description'): string {
  const [english = '', chinese = english] = (field?.[part] ?? '').split(' · ')
  return language === 'en' ? english : chinese
}

/** A sentence of a dataset, by what the page has of it in Chinese. */
export function toldIn(english: string, chinese: Readonly<Record<string, string>>): string {
  return language === 'en' ? english : (chinese[english] ?? english)
}

export function switchLanguage(): void {
  language = language === 'en' ? 'zh' : 'en'
  showLanguage()
}

function showLanguage(): void {
  document.documentElement.lang = language === 'en' ? 'en' : 'zh-CN'
}

// Made from schemas/ by `npm run generate`; a test proves it fresh. Figures are decimal text, not floats.

/**
 * One report that was read · 一份报告
 */
export interface DocumentRow {
  /**
   * The report: its path below the folder given, or its name, without its ending · 报告标识：所给文件夹下的路径（或文件名），不含扩展名
   */
  readonly document_id: string
  /**
   * The file's path as given, relative · 所给文件的相对路径
   */
  readonly source: string
  /**
   * Of the file's bytes · 文件字节的 SHA-256
   */
  readonly sha256: string
  /**
   * How the file was read · 读取方式
   */
  readonly format: 'text' | 'markdown' | 'html' | 'docx' | 'doc' | 'pdf'
  /**
   * How the bytes were decoded, as the Encoding Standard calls it; empty for Word and PDF · 解码方式（Encoding Standard 名称）；Word、PDF 为空
   */
  readonly encoding: string | null
  /**
   * The text that offsets count in, beside the datasets; empty where it is the source itself · 偏移量所指的文本文件，与数据集同处；来源即文本时为空
   */
  readonly rendering: string | null
  /**
   * As the report has it · 报告标题
   */
  readonly title: string | null
  /**
   * Plan report, work report, statistical bulletin or another · 计划报告、政府工作报告、统计公报或其他
   */
  readonly kind: 'plan_report' | 'work_report' | 'bulletin' | 'other'
  /**
   * Full name of the region · 地区全称
   */
  readonly region_name: string | null
  /**
   * GB/T 2260, six digits · GB/T 2260 行政区划代码，六位
   */
  readonly region_code: string | null
  /**
   * The closed year that the report looks back on · 报告回顾的年度
   */
  readonly review_year: number | null
  /**
   * The coming year that it plans · 报告计划的年度
   */
  readonly plan_year: number | null
  /**
   * ISO date, as far as the text says · ISO 日期，以原文所载为限
   */
  readonly delivered_on: string | null
  /**
   * Who delivered or issued it · 报告人或发布机构
   */
  readonly author: string | null
  /**
   * Length of the decoded text, in UTF-16 code units · 解码后文本的长度（UTF-16 码元）
   */
  readonly characters: number
  /**
   * Rows in mentions · mentions 中的行数
   */
  readonly mentions: number
  /**
   * Rows in observations · observations 中的行数
   */
  readonly observations: number
}

/**
 * One numeral of a report, with its class · 报告中的一个数词及其类别
 */
export interface MentionRow {
  /**
   * Stable: made from the report, the place and the text · 稳定标识，由报告、位置与原文生成
   */
  readonly mention_id: string
  /**
   * The report: its path below the folder given, or its name, without its ending · 报告标识：所给文件夹下的路径（或文件名），不含扩展名
   */
  readonly document_id: string
  /**
   * Index into the decoded text, in UTF-16 code units · 在解码后文本中的起始位置（UTF-16 码元）
   */
  readonly start: number
  /**
   * Index after the last character · 末字符之后的位置（不含）
   */
  readonly end: number
  /**
   * Line of the source on which it starts, from 1 · 起点所在行，从 1 计
   */
  readonly line: number
  /**
   * The slice of the source from start to end · 原文自起点至终点的片段
   */
  readonly text: string
  /**
   * What the numeral is there for · 数词的用途
   */
  readonly class: 'observation' | 'time' | 'enumerator' | 'name' | 'threshold' | 'attribute'
  /**
   * The sentence around it, on one line; of a very long one the part around it, with … where it is cut · 所在句子（合为一行）；过长时只取其前后，以 … 标示
   */
  readonly sentence: string
  /**
   * Headings from the outermost to the innermost, ` > ` between them · 由外到内的各级标题，以“ > ”相连
   */
  readonly section: string | null
  /**
   * Page of the source, from 1; empty where the format has no pages · 所在页，从 1 计；格式无页码时为空
   */
  readonly page: number | null
  /**
   * The table that it stands in, counted from 1 in the report; empty outside tables · 所在表在报告中的序号，从 1 计；不在表中则为空
   */
  readonly table: number | null
  /**
   * The table's row, head included, from 1; empty for a caption and outside tables · 表中的行，含表头，从 1 计；表题及表外为空
   */
  readonly row: number | null
  /**
   * The table's column, from 1; empty for a caption and outside tables · 表中的列，从 1 计；表题及表外为空
   */
  readonly column: number | null
}

/**
 * One statistic that a report states · 报告陈述的一项统计数据
 */
export interface ObservationRow {
  /**
   * Stable: made from the report, the place and the text · 稳定标识，由报告、位置与原文生成
   */
  readonly observation_id: string
  /**
   * The report: its path below the folder given, or its name, without its ending · 报告标识：所给文件夹下的路径（或文件名），不含扩展名
   */
  readonly document_id: string
  /**
   * The numeral that states it · 陈述该数据的数词
   */
  readonly mention_id: string
  /**
   * Full name of the region · 地区全称
   */
  readonly region_name: string | null
  /**
   * GB/T 2260, six digits · GB/T 2260 行政区划代码，六位
   */
  readonly region_code: string | null
  /**
   * What is measured, as the report names it · 原文所称的指标
   */
  readonly indicator: string | null
  /**
   * Of the indicators that gongbao knows · gongbao 收录指标的代码
   */
  readonly indicator_code: string | null
  /**
   * The actor or thing it is about, where that is not the region as a whole · 并非整个地区时，数据所属的主体
   */
  readonly entity: string | null
  /**
   * Level, growth, ratio, change, share or rank · 水平、增速、倍比、增减量、占比或位次
   */
  readonly measure: 'level' | 'growth' | 'ratio' | 'change' | 'share' | 'rank'
  /**
   * Signed, in `unit`, with the magnitude word multiplied in, exactly as written · 带符号的精确数值，单位见 unit，已乘以数量级
   */
  readonly value: string | null
  /**
   * Upper end of a range, in `unit` · 区间上限，单位见 unit
   */
  readonly value_max: string | null
  /**
   * As written, without the magnitude word; empty for an index · 原文单位，不含数量级；指数为空
   */
  readonly unit: string
  /**
   * Exact, approximate, at least or at most · 确数、约数、下限或上限
   */
  readonly bound: 'exact' | 'approx' | 'min' | 'max'
  /**
   * What a growth, ratio or change is compared with: yoy, year_end, mom, annual_avg, since:YYYY; the whole of a share · 增速、倍比、增减的比较基准；占比的整体
   */
  readonly basis: string | null
  /**
   * The time that the value speaks of, ISO style, `2016/2020` for a span · 数值所指的时期，ISO 形式，跨期如 2016/2020
   */
  readonly period: string | null
  /**
   * Actual, estimate or target · 实际数、预计数或目标数
   */
  readonly status: 'actual' | 'estimate' | 'target'
  /**
   * The chance that indicator, measure, value, unit, period and status are all read right, measured on reports never seen · 指标、度量、数值、单位、时期与状态均读对的概率，据未见过的报告测定
   */
  readonly confidence: number
  /**
   * How far the reading can be trusted: high from a confidence of 0.95, medium from 0.70; doubts stand in rules · 读数的可信程度：confidence 不低于0.95为 high，不低于0.70为 medium；疑点见 rules
   */
  readonly certainty: 'high' | 'medium' | 'low'
  /**
   * Among whom, as written · 原文所称的排名范围
   */
  readonly rank_scope: string | null
  /**
   * Whether the level or the growth is ranked · 总量还是增速的位次
   */
  readonly rank_of: 'level' | 'growth' | null
  /**
   * The observation_id of the level that a growth, ratio, change, share or rank belongs to · 增速、占比、位次等所属的水平数据
   */
  readonly qualifies: string | null
  /**
   * Index into the decoded text, in UTF-16 code units · 在解码后文本中的起始位置（UTF-16 码元）
   */
  readonly start: number
  /**
   * Index after the last character · 末字符之后的位置（不含）
   */
  readonly end: number
  /**
   * The slice of the source from start to end · 原文自起点至终点的片段
   */
  readonly text: string
  /**
   * Headings from the outermost to the innermost, ` > ` between them · 由外到内的各级标题，以“ > ”相连
   */
  readonly section: string | null
  /**
   * Names of the rules that made it, in their order; in CSV joined by | · 依次作用的规则名，CSV 中以 | 相连
   */
  readonly rules: readonly string[]
  /**
   * Who put which field right and why, by --corrections; empty where the row is as it was read · 经 --corrections 更正时，何人因何更正何字段；未更正时为空
   */
  readonly corrected_by: string | null
}

/**
 * One point of a series: what a report says of an indicator of a region in a period, in the unit of its series · 时间序列中的一个数据点：某报告所述某地区某指标某时期的数值，单位统一
 */
export interface SeriesRow {
  /**
   * GB/T 2260, six digits · GB/T 2260 行政区划代码，六位
   */
  readonly region_code: string | null
  /**
   * Full name of the region · 地区全称
   */
  readonly region_name: string
  /**
   * Of the indicators that gongbao knows · gongbao 收录指标的代码
   */
  readonly indicator_code: string
  /**
   * The indicator's own name, whatever the report calls it · 指标的规范名称
   */
  readonly indicator: string
  /**
   * The actor or thing it is about, where that is not the region as a whole · 并非整个地区时，数据所属的主体
   */
  readonly entity: string | null
  /**
   * Level, growth, ratio, change, share or rank · 水平、增速、倍比、增减量、占比或位次
   */
  readonly measure: 'level' | 'growth' | 'ratio' | 'change' | 'share' | 'rank'
  /**
   * As in observations; `yoy:adjusted` for a growth with prices or other factors taken out, beside the plain one · 同观测表；扣除价格等因素的增速记为 yoy:adjusted，与名义增速并列
   */
  readonly basis: string | null
  /**
   * The unit of the series, the same in every row of an indicator and measure; empty for an index · 序列的统一单位；指数为空
   */
  readonly unit: string
  /**
   * The time that the value speaks of, ISO style, `2016/2020` for a span · 数值所指的时期，ISO 形式，跨期如 2016/2020
   */
  readonly period: string
  /**
   * Actual, estimate or target · 实际数、预计数或目标数
   */
  readonly status: 'actual' | 'estimate' | 'target'
  /**
   * In `unit`, by exact decimal conversion from the value of the observation · 由观测值精确换算，单位见 unit
   */
  readonly value: string
  /**
   * Exact, approximate, at least or at most · 确数、约数、下限或上限
   */
  readonly bound: 'exact' | 'approx' | 'min' | 'max'
  /**
   * How far the reading can be trusted; doubts stand in rules · 读数的可信程度，疑点见 rules
   */
  readonly certainty: 'high' | 'medium' | 'low'
  /**
   * The statistic that the point is made of · 数据点所依据的统计数据
   */
  readonly observation_id: string
  /**
   * The report: its path below the folder given, or its name, without its ending · 报告标识：所给文件夹下的路径（或文件名），不含扩展名
   */
  readonly document_id: string
  /**
   * Year in which the report was given · 报告发布的年份
   */
  readonly vintage: number | null
  /**
   * The observation_id of the newest report's other value for the same point · 后来的报告对同一数据点给出的不同数值
   */
  readonly superseded_by: string | null
}

/**
 * One statement about figures that arithmetic can prove right or wrong · 一项可由算术证实或证伪的校验
 */
export interface CheckRow {
  /**
   * Stable: made from the rule and the figures it used · 稳定标识，由规则与所用数据生成
   */
  readonly check_id: string
  /**
   * What is checked, kebab-case · 校验规则
   */
  readonly rule: string
  /**
   * The report whose statement is checked; of several the newest · 被校验的报告；涉及多份时为最新的一份
   */
  readonly document_id: string
  /**
   * The observation_ids that it used, in CSV joined by | · 所用数据的标识，CSV 中以 | 相连
   */
  readonly observation_ids: readonly string[]
  /**
   * What the other figures make it · 由其他数据推算的数值
   */
  readonly expected: string | null
  /**
   * What the report states · 报告所述数值
   */
  readonly actual: string | null
  /**
   * How far they may differ by the digits that are printed · 由印出的位数决定的容许误差
   */
  readonly tolerance: string | null
  /**
   * pass, fail, or note where a difference has a known reason · 通过、未通过，或有已知原因的差异
   */
  readonly verdict: 'pass' | 'fail' | 'note'
  /**
   * The statement in a sentence, with its figures · 以一句话说明所校验的关系与数据
   */
  readonly explanation: string
}

/**
 * Something that a reader of the datasets has to know · 使用者须知的问题
 */
export interface MessageRow {
  /**
   * The report; one that could not be read has no row in documents · 所属报告；未能读取的报告不在 documents 中
   */
  readonly document_id: string
  /**
   * Error, warning or information · 错误、警告或提示
   */
  readonly severity: 'error' | 'warning' | 'info'
  /**
   * Which rule speaks: stage/what · 提出问题的规则：阶段/事项
   */
  readonly rule_id: string
  /**
   * Index into the decoded text, in UTF-16 code units · 在解码后文本中的起始位置（UTF-16 码元）
   */
  readonly start: number | null
  /**
   * Index after the last character · 末字符之后的位置（不含）
   */
  readonly end: number | null
  /**
   * From 1 · 从 1 计
   */
  readonly line: number | null
  /**
   * From 1 · 从 1 计
   */
  readonly column: number | null
  /**
   * What was found, what was expected, the remedy · 发现、预期与处理办法
   */
  readonly reason: string
}

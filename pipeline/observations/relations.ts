/**
 * Nouns that measure something else and say nothing alone: `总投资` of a project, `面积` of a park.
 * They take the name of what they measure.
 */
const relational = new Set(
  '播种面积 种植面积 总投资 投资 投入 总产 投资额 投资总额 总面积 面积 建筑面积 占地面积 总建筑面积 占地 产量 总产量 产值 总产值 销售额 年销售额 总长 全长 总里程 总金额 合同金额 合同额 协议资金 总额 计划总投资 年产值 户数 人数 计划投资 概算总投资 概算投资 估算总投资 建设规模 总规模'.split(
    ' ',
  ),
)

export function isRelational(name: string): boolean {
  return relational.has(name)
}

/** `重点项目总投资` → `重点项目`: the thing without the measure at its end. */
export function withoutRelation(name: string): string {
  for (const word of relational)
    if (name.length > word.length && name.endsWith(word)) return name.slice(0, -word.length)
  return name
}

const kinds: readonly (readonly [kind: string, units: RegExp])[] = [
  ['none', /^$/u],
  ['percent', /^[%‰]$/u],
  ['points', /百分点|千分点/u],
  ['times', /^[倍番]$/u],
  ['place', /^位$/u],
  ['rate', /\//u],
  ['money', /元$/u],
  ['people', /^(人|名|人次|位|户|人口)$/u],
  ['area', /^(亩|公顷|平方.*|㎡)$/u],
  ['mass', /^(吨|公斤|斤|克|千克)$/u],
  ['length', /^(米|公里|千米|里)$/u],
  ['time', /^(天|年|个月|小时|分钟|日|个工作日)$/u],
  ['things', /^(个|家|项|件|所|座|条|台|辆|处|次|场|批|套|间|只|头)$/u],
]

/** Of what kind a unit is, roughly: figures of one kind go wrong in the same ways. */
export function unitKind(unit: string): string {
  return kinds.find(([, units]) => units.test(unit))?.[0] ?? 'other'
}

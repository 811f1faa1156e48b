const offices = '省长|市长|州长|盟长|县长|区长|旗长|镇长|局长|主任|主席|专员|总理|委员长'

/** `曲沃县发展和改革局局长李福群` → `李福群`. Null where no line of the front names an office and a person. */
export function authorIn(lines: readonly string[]): string | null {
  const pattern = new RegExp(`(?:${offices})[：:]?([\\p{Script=Han}·]{2,12})$`, 'u')
  for (const line of lines) {
    const name = line.replace(/\s/gu, '').match(pattern)?.[1]
    if (name !== undefined && line.length <= 40) return name
  }
  return null
}

/** `在曲沃县第十七届人民代表大会第一次会议上` → the assembly and its session. */
export function occasionIn(lines: readonly string[]): string | null {
  const text = lines.join('')
  return (
    text.match(
      /在([\p{Script=Han}\d]{2,20}?第[一二三四五六七八九十\d]+届[\p{Script=Han}\d]{2,20}?会议)/u,
    )?.[1] ?? null
  )
}

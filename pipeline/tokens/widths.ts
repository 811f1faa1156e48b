const same: Readonly<Record<string, string>> = { '，': '，', '：': '：', '；': '；', '！': '！', '？': '？' }

/**
 * A copy for comparing, of the same length: `１８．２％` → `18.2%`. Offsets into the copy hold for the text.
 * Sentence punctuation keeps its width, since `，` between digits means less than `,` does.
 */
export function foldWidths(text: string): string {
  return text.replace(/[\uff01-\uff5e\u3000]/gu, (char) => {
    if (char === '\u3000') return ' '
    return same[char] ?? String.fromCharCode(char.charCodeAt(0) - 0xfee0)
  })
}

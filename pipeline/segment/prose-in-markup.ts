import type { Source } from '../core/source.ts'
import type { Tell } from '../core/text.ts'
import { sentence } from '../language/sentence.ts'

/** Tells of code that reads like prose: Markdown takes a paragraph that is indented by four blanks for code. */
export function tellProseInMarkup({ furniture, text }: Source, tell: Tell): void {
  for (const { kind, start, end, view } of furniture) {
    if (kind !== 'markup' || text[start] === '<' || !readsLikeProse(view.text)) continue
    tell({
      severity: 'warning',
      ruleId: 'segment/prose-in-code',
      reason: sentence`This reads like prose but Markdown takes it for code, so that no figure was read from it. Remove the four blanks or the marks of code around it`,
      span: { start, end },
    })
  }
}

function readsLikeProse(text: string): boolean {
  return text.includes('。') && /\p{Script=Han}/u.test(text)
}

/** `翻一番` is a growth of 100 %, `翻两番` of 300 %: 2ⁿ × 100 − 100, for whole n. Null for `翻半番`. */
export function growthOfDoublings(doublings: string): string | null {
  if (!/^\d{1,2}$/u.test(doublings)) return null
  return String((2n ** BigInt(doublings) - 1n) * 100n)
}

/**
 * Radicals that fonts map their characters to, each before the ideograph that it stands for: `⻓长`. Of the block CJK
 * Radicals Supplement, by Unicode's property Equivalent_Unified_Ideograph; compatibility mappings do not cover them.
 */
const supplement =
  '⺁厂⺂乛⺃乚⺄乙⺅亻⺆冂⺈刀⺉刂⺊卜⺌小⺍小⺎兀⺏尣⺐尢⺒巳⺓幺⺔彑⺕彐⺖忄⺗心⺘扌⺙攵⺛旡⺜日⺝月⺞歺⺟母⺠民⺡氵⺢氺⺣灬⺤爫⺥爫⺦丬⺧牛⺨犭⺩王⺫目⺬示⺭礻⺯糹⺰纟⺱罓⺲罒⺴冗⺶羊⺹耂⺺肀⺻聿⺼肉⺾艹⺿艹⻀艹⻁虎⻂衤⻃覀⻄西⻅见⻆角⻈讠⻉贝⻋车⻌辶⻍辶⻎辶⻏邑⻐钅⻑長⻒镸⻓长⻔门⻖阝⻗雨⻘青⻙韦⻚页⻛风⻜飞⻝食⻟飠⻠饣⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻫斉⻬齐⻭歯⻮齿⻯竜⻰龙⻱龜⻲亀⻳龟'

const ideographs: ReadonlyMap<string, string> = new Map(
  Array.from({ length: supplement.length / 2 }, (_, at) => [
    supplement.charAt(2 * at),
    supplement.charAt(2 * at + 1),
  ]),
)

/** `⽣产总值增⻓` → `生产总值增长`: what a printed page shows as a character must be that character. */
export function withoutRadicals(text: string): string {
  return text.replace(/[\u2e80-\u2fdf]/g, (radical) => ideographs.get(radical) ?? radical.normalize('NFKC'))
}

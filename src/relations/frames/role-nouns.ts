/** Roles told by a noun: 主办方Ｏ, 承办单位为Ｏ, Ｏ作为协办单位, 作为赞助商，Ｏ……. */
import { hostedThing } from './hosted-thing.ts';
import type { Hit, Rule } from './rule.ts';

const thingServed = ({ match, sentence }: Hit) => hostedThing(sentence, match.start, match.end);

/** Rules for the bodies that such nouns name; `stems` are what stands before 方, 单位 or 者, with `|` between. */
export function roleNouns(stems: string): readonly Rule[] {
  const noun = `(?:${stems})(?:方|单位|者|商|机构|企业)(?!代表|负责人|工作人员|[们与和、])(?:之一)?`;
  return [
    {
      pattern: new RegExp(`${noun}(?:的)?(?:，?(?:就|正)?是|为|有|还有|包括|：)?(?<source>Ｏ)`, 'dgu'),
      target: thingServed,
      confidence: 0.85,
    },
    {
      pattern: new RegExp(`作为[^，。；ＯＨＰ]{0,8}?${noun}，(?<source>Ｏ)`, 'dgu'),
      target: thingServed,
      confidence: 0.8,
    },
    {
      pattern: new RegExp(`(?<source>Ｏ)(?:作为|是|为|系|担任)[^，。；ＯＨ]{0,8}?${noun}`, 'dgu'),
      target: thingServed,
      confidence: 0.8,
    },
  ];
}

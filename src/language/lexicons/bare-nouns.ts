/** Nouns that a body is called by where its name is left out: 公司 for a company, 联合会 for one whose name ends so. */
import type { EntityType } from '../../../graph-schema/ontology.ts';

interface Named {
  readonly type: EntityType;
  readonly name: string;
}

/** A noun, and which bodies it can mean. */
export interface BareNoun {
  readonly word: string;
  readonly fits: (body: Named) => boolean;
}

const isCompany = ({ type }: Named): boolean => type === 'Company';

/** Enterprises that nobody calls 公司: 安丘煤矿, 第二棉纺厂, 城北林场. */
const otherwiseCalled =
  /(?:矿|厂|[农林牧渔茶盐]场|油田|酒店|宾馆|饭店|超市|商场|商城|书店|银行|支行|合作社|[机车电供工]务段|[^车]站)$/u;

/** Whether 公司 can stand for the enterprise. */
export const isCalledCompany = ({ type, name }: Named): boolean =>
  type === 'Company' && !otherwiseCalled.test(name);
const ending =
  (names: RegExp) =>
  ({ type, name }: Named): boolean =>
    type !== 'Company' && type !== 'Programme' && names.test(name);

const school = ending(/(?:学校|学院|大学|中学|小学)$/u);
const house = ending(/[馆宫]$/u);
const team = ending(/[队团]$/u);

/** The more special ones first. */
export const bareNouns: readonly BareNoun[] = [
  { word: '公司', fits: isCalledCompany },
  ...['集团', '企业', '工厂', '厂区', '厂里', '矿上', '矿里'].map((word) => ({
    word,
    fits: isCompany,
  })),
  { word: '站里', fits: ending(/站$/u) },
  { word: '局里', fits: ending(/局$/u) },
  { word: '院里', fits: ending(/院$/u) },
  { word: '银行', fits: ({ name }) => name.endsWith('银行') },
  { word: '基金会', fits: ending(/基金会$/u) },
  { word: '联合会', fits: ending(/(?<!工商业)联合会$/u) },
  { word: '慈善会', fits: ending(/慈善(?:总会|会|协会)$/u) },
  { word: '联盟', fits: ending(/联盟$/u) },
  { word: '商会', fits: ending(/商会$/u) },
  { word: '学会', fits: ending(/学会$/u) },
  { word: '协会', fits: ending(/协会$/u) },
  ...['学校', '校方', '校里', '学院'].map((word) => ({ word, fits: school })),
  { word: '医院', fits: ending(/医院$/u) },
  { word: '指挥部', fits: ending(/指挥部$/u) },
  { word: '管委会', fits: ending(/管(?:理)?委(?:员)?会$/u) },
  { word: '项目部', fits: ({ name }) => /项目(?:经理)?部$/u.test(name) },
  { word: '社里', fits: ({ name }) => name.endsWith('社') },
  { word: '合作社', fits: ({ name }) => name.endsWith('合作社') },
  { word: '中心', fits: ending(/中心$/u) },
  ...['纪念馆', '博物馆', '图书馆', '展览馆', '文化宫'].map((word) => ({ word, fits: house })),
  ...['服务队', '服务团', '志愿队', '宣讲团'].map((word) => ({ word, fits: team })),
  {
    word: '工会',
    fits: ({ type, name }) => type === 'Union' && /(?<!总)工会(?:联合会|委员会)?$/u.test(name),
  },
];

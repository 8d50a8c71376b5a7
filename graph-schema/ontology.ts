/**
 * The ontology as data: every entity type, relation type and figure of the graph, with labels in Chinese and English,
 * allowed ends, properties and colours. The TypeScript types below, the constraints and indexes of both databases,
 * the validation of the API, the viewer's legend and docs/schema.md are derived from it; nothing repeats it.
 */

export interface Label {
  readonly zh: string;
  readonly en: string;
}

export const entityTypes = {
  Person: {
    label: { zh: '人物', en: 'Person' },
    colour: { light: '#c2410c', dark: '#fb923c' },
    organisation: false,
    definition: {
      zh: '有名有姓的个人；化名也算',
      en: 'A named individual; a pseudonym counts',
    },
  },
  Union: {
    label: { zh: '工会', en: 'Union' },
    colour: { light: '#b91c1c', dark: '#f87171' },
    organisation: true,
    definition: {
      zh: '任何一级的工会组织，以及工会内设的部门',
      en: 'A trade-union body of any level, and a department inside one',
    },
  },
  Company: {
    label: { zh: '企业', en: 'Company' },
    colour: { light: '#1d4ed8', dark: '#60a5fa' },
    organisation: true,
    definition: { zh: '企业或其分支机构', en: 'An enterprise, or a branch of one' },
  },
  Institution: {
    label: { zh: '机构', en: 'Institution' },
    colour: { light: '#6d28d9', dark: '#a78bfa' },
    organisation: true,
    definition: {
      zh: '其他组织：机关、党委、法院、公安、医院、学校、基金会、协会、媒体、院团',
      en: 'Any other organisation: government, party, court, police, hospital, school, foundation, association, media, ensemble',
    },
  },
  Programme: {
    label: { zh: '活动项目', en: 'Programme' },
    colour: { light: '#047857', dark: '#34d399' },
    organisation: false,
    definition: {
      zh: '被组织起来的事：会议、培训、竞赛、行动、活动、展览、演出、有名称的服务、设施或品牌、保险计划、建设项目、奖项',
      en: 'Something that is organised: a meeting, training, competition, campaign, activity, exhibition, performance, service, facility or brand with a name, insurance plan, building project, award',
    },
  },
  Fund: {
    label: { zh: '资金基金', en: 'Fund' },
    colour: { light: '#a16207', dark: '#facc15' },
    organisation: false,
    definition: {
      zh: '有名称的基金，或拨付、筹集、发放的一笔特定资金',
      en: 'A fund with a name, or one specific sum of money that is appropriated, raised or granted',
    },
  },
  Place: {
    label: { zh: '地点', en: 'Place' },
    colour: { light: '#0e7490', dark: '#22d3ee' },
    organisation: false,
    definition: {
      zh: '文中独立提到的地点：区县、镇街、园区、楼宇、道路；机构名称里的地名不算',
      en: "A place that the text names on its own: district, town, street, park, building, road; not the district inside an organisation's name",
    },
  },
} as const satisfies Record<string, EntityTypeDefinition>;

export interface EntityTypeDefinition {
  readonly label: Label;
  readonly colour: { readonly light: string; readonly dark: string };
  /** Organisations also carry the label `Organisation` in the database. */
  readonly organisation: boolean;
  readonly definition: Label;
}

export type EntityType = keyof typeof entityTypes;
export type OrganisationType = {
  [T in EntityType]: (typeof entityTypes)[T]['organisation'] extends true ? T : never;
}[EntityType];

const organisations = ['Union', 'Company', 'Institution'] as const satisfies readonly OrganisationType[];
const actors = ['Person', ...organisations] as const;

/** How somebody took part in a programme. */
export const attendanceRoles = {
  attended: { zh: '出席', en: 'attended' },
  chaired: { zh: '主持', en: 'chaired' },
  spoke: { zh: '讲话', en: 'spoke' },
  performed: { zh: '表演', en: 'performed' },
  taught: { zh: '授课', en: 'taught' },
} as const satisfies Record<string, Label>;
export type AttendanceRole = keyof typeof attendanceRoles;

/** What a relation says beyond its two ends; each is optional in the text, so each may be absent. */
export const relationProperties = {
  role: { type: 'role', label: { zh: '方式', en: 'role' } },
  title: { type: 'text', label: { zh: '职务', en: 'title' } },
  amount: { type: 'yuan', label: { zh: '金额（元）', en: 'amount (yuan)' } },
} as const satisfies Record<string, { type: 'role' | 'text' | 'yuan'; label: Label }>;
export type RelationProperty = keyof typeof relationProperties;

export const relationTypes = {
  ORGANISED: {
    label: { zh: '主办', en: 'organised' },
    reverse: { zh: '主办方', en: 'organised by' },
    colour: { light: '#047857', dark: '#34d399' },
    from: actors,
    to: ['Programme', 'Fund', 'Institution'],
    properties: [],
    definition: {
      zh: '主办、承办、举办、召开、开展、启动、开设、打造、设立（基金、站点、中心、联盟等）；联合主办者各有一条',
      en: 'Holds, hosts, co-hosts, launches, sets up (a fund, a station, a centre, an alliance) or runs it; each co-host has its own',
    },
  },
  SUPPORTED: {
    label: { zh: '支持', en: 'supported' },
    reverse: { zh: '支持方', en: 'supported by' },
    colour: { light: '#0e7490', dark: '#22d3ee' },
    from: actors,
    to: ['Programme', ...organisations],
    properties: [],
    definition: {
      zh: '在其支持、指导、协调下，或协办、协助；不是主办方',
      en: 'Helps without being the host: support, guidance, co-operation',
    },
  },
  FUNDED: {
    label: { zh: '出资', en: 'funded' },
    reverse: { zh: '出资方', en: 'funded by' },
    colour: { light: '#a16207', dark: '#facc15' },
    from: [...actors, 'Fund'],
    to: ['Programme', 'Fund', 'Person', ...organisations],
    properties: ['amount'],
    definition: {
      zh: '给钱，或以实物为主题的给予：拨付、投入、资助、发放救助金、采购',
      en: 'Gives money, or goods in kind that are the point of the story',
    },
  },
  ATTENDED: {
    label: { zh: '参加', en: 'attended' },
    reverse: { zh: '参加者', en: 'attended by' },
    colour: { light: '#7c3aed', dark: '#c4b5fd' },
    from: actors,
    to: ['Programme'],
    properties: ['role'],
    definition: {
      zh: '出席、参加、主持、讲话、发言、表演、授课、参展',
      en: 'Takes part: attends, chairs, speaks, performs, teaches, exhibits',
    },
  },
  HOLDS_POST: {
    label: { zh: '任职', en: 'holds a post in' },
    reverse: { zh: '任职者', en: 'has office-holder' },
    colour: { light: '#c2410c', dark: '#fb923c' },
    from: ['Person'],
    to: organisations,
    properties: ['title'],
    definition: {
      zh: '在机构中的职务，职务照原文；一个机构一条',
      en: 'A post in an organisation, its title as printed; one for one organisation',
    },
  },
  PART_OF: {
    label: { zh: '隶属', en: 'part of' },
    reverse: { zh: '下属', en: 'has part' },
    colour: { light: '#475569', dark: '#94a3b8' },
    from: [...organisations, 'Programme'],
    to: [...organisations, 'Programme'],
    properties: [],
    definition: {
      zh: '名称本身或原文说明的隶属：机构属于机构，活动属于系列',
      en: 'Belongs to, as its name or the text says: organisation to organisation, programme to programme',
    },
  },
  LOCATED_IN: {
    label: { zh: '位于', en: 'located in' },
    reverse: { zh: '所在', en: 'location of' },
    colour: { light: '#0369a1', dark: '#38bdf8' },
    from: [...organisations, 'Programme', 'Place'],
    to: ['Place', ...organisations],
    properties: [],
    definition: {
      zh: '在哪里，或在哪里举行；会场可以是单位',
      en: 'Where it is, or where it is held; a venue may be an organisation',
    },
  },
  AWARDED: {
    label: { zh: '授予', en: 'awarded' },
    reverse: { zh: '授奖方', en: 'awarded by' },
    colour: { light: '#be185d', dark: '#f472b6' },
    from: organisations,
    to: [...organisations, 'Person', 'Programme', 'Fund'],
    properties: [],
    definition: { zh: '命名其为某项荣誉的获得者', en: 'Names it the winner of something' },
  },
} as const satisfies Record<string, RelationTypeDefinition>;

export interface RelationTypeDefinition {
  readonly label: Label;
  /** The relation read from its target's side. */
  readonly reverse: Label;
  readonly colour: { readonly light: string; readonly dark: string };
  readonly from: readonly EntityType[];
  readonly to: readonly EntityType[];
  readonly properties: readonly RelationProperty[];
  readonly definition: Label;
}

export type RelationType = keyof typeof relationTypes;

/** What happened, what is planned, and what somebody is only said to have said. */
export const claimStatuses = {
  done: { zh: '已发生', en: 'done' },
  planned: { zh: '计划', en: 'planned' },
  reported: { zh: '转述', en: 'reported' },
} as const satisfies Record<string, Label>;
export type ClaimStatus = keyof typeof claimStatuses;

/** What a figure counts. */
export const figureKinds = {
  participants: { zh: '参加人数', en: 'participants' },
  beneficiaries: { zh: '受益人数', en: 'beneficiaries' },
  amount: { zh: '金额', en: 'amount' },
  sessions: { zh: '场次', en: 'sessions' },
  items: { zh: '数量', en: 'items' },
  members: { zh: '成员数', en: 'members' },
  organisations: { zh: '单位数', en: 'organisations' },
  other: { zh: '其他', en: 'other' },
} as const satisfies Record<string, Label>;
export type FigureKind = keyof typeof figureKinds;

/** `+` for 余, 多, 以上; `~` for 约, 近; empty where the number is exact. */
export const approximations = ['', '+', '~'] as const;
export type Approximation = (typeof approximations)[number];

/** Keys of a record of `ontology`, with their literal types kept. */
function keysOf<K extends string>(record: Readonly<Record<K, unknown>>): readonly K[] {
  return Object.keys(record) as K[];
}
export const entityTypeNames = keysOf(entityTypes);
export const relationTypeNames = keysOf(relationTypes);
export const figureKindNames = keysOf(figureKinds);
export const claimStatusNames = keysOf(claimStatuses);
export const attendanceRoleNames = keysOf(attendanceRoles);

/** Whether the ontology allows a relation of this type between entities of these two types. */
export function isAllowedRelation(type: RelationType, from: EntityType, to: EntityType): boolean {
  const definition: RelationTypeDefinition = relationTypes[type];
  return definition.from.includes(from) && definition.to.includes(to);
}

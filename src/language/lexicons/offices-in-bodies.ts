/** Which bodies have which offices, by what their names end in; and words that name a body only as where somebody is from. */

interface OfficeInBody {
  readonly office: RegExp;
  /** What such a body is called in the end; nothing for offices that are in no body unless it is named. */
  readonly body: RegExp | undefined;
  /** Whoever holds it heads the body. */
  readonly leads?: true;
  /** The only such body in an article is meant, however far away it is named. */
  readonly only?: true;
}

/** The first that an office matches counts. */
const officesInBodies: readonly OfficeInBody[] = [
  { office: /裁判长|领队|教练|评委|辅导员|顾问|宣讲员|(?<!小)组长|代表$/u, body: undefined },
  {
    office:
      /(?:(?:车间|工段|分厂|科)副?(?:主任|[科段厂]长)|班副?班?长|(?:[一二三四五六七八九十采掘]|采煤|掘进|检修|运转)队副?队长)$/u,
    body: /(?:公司|集团|厂|矿|段)$/u,
  },
  { office: /主席$/u, body: /工会(?:联合会|委员会)?$|工联会$|分会$|联盟$/u, leads: true },
  { office: /主席|党组|经审|经费审查|女职/u, body: /工会(?:联合会|委员会)?$|工联会$|分会$/u },
  { office: /巡视员|调研员/u, body: /(?:总工会|厅|局|委|委员会)$/u },
  { office: /局长$/u, body: /局$/u },
  { office: /馆长$/u, body: /馆$/u, leads: true },
  { office: /园长$/u, body: /幼儿园$/u, leads: true },
  { office: /所长$/u, body: /所$/u, leads: true },
  { office: /行长$/u, body: /行$/u, leads: true },
  { office: /院长$/u, body: /院$/u, leads: true },
  { office: /校长$/u, body: /[校学院]$/u, leads: true },
  { office: /小组长$/u, body: /小组$/u, leads: true },
  { office: /团长$/u, body: /(?<!集)团$/u, leads: true },
  { office: /队长$/u, body: /(?:队|乌兰牧骑)$/u, leads: true },
  { office: /站长$/u, body: /站$/u, leads: true },
  { office: /会长$|理事长$|秘书长$/u, body: /(?:(?<!工|委员)会|联盟|行业工会|联合工会)$/u, leads: true },
  { office: /理事|会长|秘书长/u, body: /(?:(?<!工|委员)会|联盟|行业工会|联合工会)$/u },
  {
    office: /医师|医生|护士|护师/u,
    body: /(?:医院|卫生院|保健院|防治院|疾控中心|医疗队|急救中心)$/u,
    only: true,
  },
  { office: /教师|教授/u, body: /(?:学校|小学|中学|大学|学院)$/u },
  { office: /管护员|护林员/u, body: /(?:站|林场)$/u },
  { office: /董事长$|总经理$|厂长$|矿长$/u, body: /(?:公司|集团|厂|矿|段)$/u, leads: true },
  {
    office: /董事|经理|厂长|班长|车间主任|工段长|总工程师|技师$/u,
    body: /(?:公司|集团|厂|矿|段)$/u,
  },
  { office: /主任$/u, body: /(?:委员会|管委会|[村居]委会|中心|工作室|研究室|实验室|办公室)$/u, leads: true },
  { office: /法官|审判[员长]|庭长|书记员/u, body: /法院$/u, only: true },
  { office: /检察官/u, body: /检察院$/u, only: true },
  { office: /仲裁员/u, body: /仲裁(?:委员会|院)$/u, only: true },
  { office: /律师$/u, body: /律师事务所$|律所$/u, only: true },
  {
    office: /^(?:青年|老)?演员$/u,
    body: /(?:[剧歌舞艺工曲乐话评]团|剧院|文艺[^，。]{0,3}队|乌兰牧骑)$/u,
    only: true,
  },
  { office: /民警|交警/u, body: /(?:公安局|分局|派出所|支队|大队)$/u },
];

/** The bodies that have an office of that title; undefined where the title says nothing. */
export const bodiesWith = (title: string): OfficeInBody | undefined =>
  officesInBodies.find(({ office }) => office.test(title));

/** 隶属|某总工会, 此前在|某总工会: in front of a body that is only where somebody or something is from. */
export const belongsElsewhere = '隶属于?|归属于?|从属于?|挂靠在?|供职于?|就职于?|任职于?|来自|出身|在|原';

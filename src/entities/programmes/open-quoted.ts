/** Quoted names without a head noun: they open programmes, name those told of before, or call one again. */
import type { AnalysedText, Quotation } from '../../language/analysed-text.ts';
import { divisionsNamed } from '../../language/gazetteer/gazetteer.ts';
import { type ProgrammeKind, programmeHeads } from '../../language/lexicons/programmes.ts';
import { isBare, type PhraseInContext } from './phrase-in-context.ts';
import { noTraits, withoutMarks } from './programme-draft.ts';
import type { ProgrammeNames } from './programme-names.ts';
import { mentionOf, type ProgrammeReading } from './programme-reading.ts';
import { definesBody, namesSomebody, siteEnding } from './quoted-cues.ts';
import { quotedProgramme } from './quoted-programmes.ts';

/** 办起托管班，起名“小禾课桌”. */
const nameGiven =
  /，?(?:并|还|并且|就|便)?(?:被)?(?:起名为?|取名为?|定名为?|命名为?|名为|名叫|名字叫|叫作|叫做|称为|称作|叫)$/u;

/** 推出这项服务: what kind of programme was spoken of right before `at`, where the sentence or the next says so. */
function takenUpBy({ phrases, contextAt }: ProgrammeReading): (at: number) => ProgrammeKind | undefined {
  const pointing = phrases.filter(
    (each) => each.phrase.pointing && each.phrase.governorKind === 'host' && isBare(each),
  );
  return (at) => {
    const next = pointing.find(({ phrase }) => phrase.start >= at);
    const near = next !== undefined && next.context.sentence - contextAt(at).sentence <= 1;
    return near ? next.phrase.head.kind : undefined;
  };
}

/** How many characters behind a quoted name its end is looked for as the subject of a clause. */
const endReach = 240;
const clauseStart = /[，。；：！？\n]$|(?:^|[，。；：！？\n])[该这此](?:[个间座处家辆项])?$/u;
const tellsMore =
  /^(?:由|在|设|共|每|占|有|已|从|自|是|开|位|里|内|上|收|接|不|还|全|目前|面积|离|建|虽|采|为|以|免|今|去|现)/u;

/** “技能夜市”又出摊了。夜市由……: what its end is, where a later clause is about that. */
function endTakenUp(text: string, brand: string, at: number): ProgrammeKind | undefined {
  for (const length of [3, 2]) {
    const end = brand.slice(-length);
    const head = programmeHeads.get(end);
    if (brand.length < length + 2 || (head === undefined && !siteEnding.test(end))) continue;
    const behind = text.slice(at, at + endReach);
    for (let next = behind.indexOf(end); next >= 0; next = behind.indexOf(end, next + 1)) {
      if (
        clauseStart.test(behind.slice(Math.max(0, next - 3), next)) &&
        tellsMore.test(behind.slice(next + length, next + length + 2))
      )
        return head?.kind ?? 'facility';
    }
  }
  return undefined;
}

interface QuotedName {
  readonly quotation: Quotation;
  readonly brand: string;
}

/** What is quoted as a name and calls no body. */
function quotedNames({ text, quotations }: AnalysedText, names: ProgrammeNames): readonly QuotedName[] {
  const quoted: QuotedName[] = [];
  for (const quotation of quotations) {
    const { kind, start, inner } = quotation;
    if (kind !== 'name' || definesBody(text, start, names.isKnown(inner))) continue;
    quoted.push({ quotation, brand: withoutMarks(text.slice(inner.start, inner.end)) });
  }
  return quoted;
}

const listOfHonour = /(?:案例|名录|榜单|目录|榜)$/u;
const listedIn = /(?:入选|选入|收[进入]|收录[进于]|列入|编入|登上|荣登|跻身)了?[^，。；！？]{0,6}$/u;

/** 收进《…十大案例》: a list that is published is an honour to stand on. */
function openListsOfHonour({ text, drafts, contextAt }: ProgrammeReading): void {
  for (const quotation of text.quotations) {
    if (quotation.kind !== 'work' || contextAt(quotation.start).urging) continue;
    const name = withoutMarks(text.text.slice(quotation.inner.start, quotation.inner.end));
    const before = text.text.slice(Math.max(0, quotation.start - 12), quotation.start);
    if (!listOfHonour.test(name) || !listedIn.test(before) || drafts.hasMentionOver(quotation)) continue;
    const mention = mentionOf(text.text, quotation, { rule: 'programme.list-of-honour', confidence: 0.7 });
    drafts.open({ ...noTraits, kind: 'award', brand: name }, { name, aliases: [] }, mention);
  }
}

/** 2024年海州 of 2024年海州“最美骑手”, 第二届 of 第二届“运河艺术季”: of a title its year, of anything its edition. */
function yearOf(text: string, start: number, kind: ProgrammeKind): string {
  const found = numberedBefore.exec(text.slice(Math.max(0, start - 16), start))?.groups;
  const { number = '', edition, region = '' } = found ?? {};
  if (edition === undefined && kind !== 'award') return '';
  return region === '' || divisionsNamed(region).length > 0 ? number : '';
}
const numberedBefore =
  /(?<![\d至—])(?<number>(?:20\d\d年度?|(?<edition>第[一二三四五六七八九十]{1,3}届|首届))(?<region>[\p{sc=Han}]{0,5}))$/u;

/** Opens programmes for quoted names without a head noun, and joins what is quoted again. */
export function openQuoted(reading: ProgrammeReading, waiting: ReadonlySet<PhraseInContext>): void {
  const { text, phrases, contextAt, names, drafts } = reading;
  openListsOfHonour(reading);
  const takenUp = takenUpBy(reading);
  const again = { rule: 'programme.quoted-again', confidence: 0.9 };
  const branded = new Set<number>();
  for (const phrase of phrases) {
    const { brand } = phrase.phrase;
    if (brand !== undefined && !waiting.has(phrase)) branded.add(brand.start);
  }
  const quotations = quotedNames(text, names);
  const times = new Map<string, number>();
  for (const { brand } of quotations) times.set(brand, (times.get(brand) ?? 0) + 1);
  const left: QuotedName[] = [];
  let lastTaken = -1;
  for (const { quotation, brand } of quotations) {
    if (branded.has(quotation.start)) continue;
    const chained = lastTaken >= 0 && /^、?$/u.test(text.text.slice(lastTaken, quotation.start));
    const called = nameGiven.exec(text.text.slice(Math.max(0, quotation.start - 14), quotation.start))?.[0];
    // 一场取名“矿灯照我”的露天诗会: the name of what is told right behind it.
    const described =
      called !== undefined && text.text.startsWith('的', quotation.end)
        ? phrases.find(({ phrase }) => phrase.start === quotation.end + 1)
        : undefined;
    if (
      (described !== undefined &&
        drafts.giveName(described.phrase.end, brand, mentionOf(text.text, quotation, again))) ||
      (called !== undefined &&
        drafts.giveName(quotation.start - called.length, brand, mentionOf(text.text, quotation, again))) ||
      drafts.joinBrand(brand, mentionOf(text.text, quotation, again))
    ) {
      lastTaken = quotation.end;
      continue;
    }
    const context = contextAt(quotation.start);
    const found = quotedProgramme(text, quotation, context, chained, times.get(brand) ?? 1);
    if (found === undefined || names.isKnown(quotation) || names.namesBody(quotation)) {
      left.push({ quotation, brand });
      continue;
    }
    const numbered = yearOf(text.text, quotation.start, found.kind);
    const traits = { ...noTraits, headText: found.headText, kind: found.kind, brand };
    lastTaken = quotation.end;
    // 工会的流动书车“山路书香”: what it is stands right before its name.
    if (
      found.rule === 'programme.quoted-apposition' &&
      drafts.giveName(quotation.start, brand, mentionOf(text.text, quotation, again))
    )
      continue;
    const proposed =
      numbered === '' ? { name: brand, aliases: [] } : { name: numbered + brand, aliases: [brand] };
    const opened = drafts.open(traits, proposed, mentionOf(text.text, found, found));
    if (described !== undefined)
      drafts.join(
        opened,
        mentionOf(text.text, described.phrase, again),
        text.text.slice(described.phrase.start, described.phrase.end),
      );
  }
  // What was quoted before the sentence that shows it to be a name.
  for (const { quotation, brand } of left) {
    if (contextAt(quotation.start).heading) continue;
    const mention = mentionOf(text.text, quotation, again);
    if (drafts.joinBrand(brand, mention)) continue;
    const kind =
      names.namesBody(quotation) || brand.length < (siteEnding.test(brand) ? 3 : 4) || namesSomebody(brand)
        ? undefined
        : (takenUp(quotation.end) ?? endTakenUp(text.text, brand, quotation.end));
    if (kind === undefined || names.isKnown(quotation) || drafts.hasMentionOver(quotation)) continue;
    const licence = { rule: 'programme.quoted-and-taken-up', confidence: 0.75 };
    drafts.open({ ...noTraits, kind, brand }, { name: brand, aliases: [] }, { ...mention, ...licence });
  }
}

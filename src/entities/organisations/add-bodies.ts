/** Which of the resolved names of organisations are mentions of entities. */
import type { Span } from '../../page/source-text.ts';
import type { EntityDrafts } from '../entity-drafts.ts';
import { mentionOf } from '../mention-of.ts';
import { reachOf } from '../reach.ts';
import type { NameResolver } from '../resolution/resolve-names.ts';
import type { ResolvedName } from '../resolution/resolved-name.ts';
import type { NameMention } from './name-mention.ts';
import { isOfficeUnit, leadsToOffice } from './office-units.ts';

/** Adds organisations, but not `venues`; gives back, by where it ends, every name that a title may refer to. */
export function addBodies(
  drafts: EntityDrafts,
  text: string,
  resolver: NameResolver,
  people: readonly Span[],
  venues: ReadonlySet<string>,
): ReadonlyMap<number, Span> {
  const ends = new Map<number, Span>();
  const onlyInTitles = unitsOnlyInTitles(text, resolver.resolved);
  const silent = ownersThatStaySilent(resolver.resolved);
  // A doubtful name that begins in a person's name is none.
  const personReach = reachOf(people);
  for (const { mention, type, name, impliedOwner } of resolver.resolved) {
    if (
      type === 'Place' ||
      venues.has(name) ||
      silent.has(mention) ||
      (mention.confidence < 0.9 && personReach(mention.start) > mention.start)
    )
      continue;
    ends.set(mention.end, mention);
    if (onlyInTitles.has(name)) continue;
    const pointing =
      mention.form === 'pointer' || mention.rule === 'unit-alone' || mention.rule.startsWith('shared-head');
    const form = pointing ? 'pointer' : 'name';
    drafts.add(mentionOf(text, mention, type, name, form, mention.rule, mention.confidence));
    if (impliedOwner) {
      drafts.add(mentionOf(text, impliedOwner, 'Company', impliedOwner.name, 'name', 'owner-of-union', 0.7));
    }
  }
  return ends;
}

/** Units of institutions that the article names only in somebody's title are no bodies of their own. */
function unitsOnlyInTitles(text: string, resolved: readonly ResolvedName[]): ReadonlySet<string> {
  const names = new Set<string>();
  for (const item of resolved) if (isInTitle(text, item)) names.add(item.name);
  if (names.size === 0) return names;
  for (const item of resolved) if (names.has(item.name) && !isInTitle(text, item)) names.delete(item.name);
  return names;
}

const isInTitle = (text: string, item: ResolvedName): boolean =>
  isOfficeUnit(item) && leadsToOffice(text, item.mention.end);

/**
 * Owners that only begin a longer name and are not meant: 复旦大学 in 复旦大学附属中山医院, 中国石油 in
 * 中国石油独山子石化公司. A union, a department or a branch does name its owner, and so does whatever a union runs
 * (市总工会职工大学).
 */
function ownersThatStaySilent(resolved: readonly ResolvedName[]): ReadonlySet<NameMention> {
  const inner = new Map<NameMention, ResolvedName>();
  for (const item of resolved) if (item.owner) inner.set(item.owner.mention, item);
  const silent = new Set<NameMention>();
  if (inner.size === 0) return silent;
  const alone = new Set<string>();
  for (const { mention, name } of resolved) if (!inner.has(mention)) alone.add(name);
  for (const item of resolved) {
    const outer = inner.get(item.mention);
    if (!outer || alone.has(item.name)) continue;
    const { head } = outer.mention;
    const part =
      item.type === 'Union' ||
      outer.type === 'Union' ||
      isOfficeUnit(outer) ||
      head.word === '司' ||
      (/^(?:所|站|分局)$/u.test(head.word) && /局$/u.test(item.name)) ||
      (head.word === '学院' && /(?:大学|学院)$/u.test(item.name)) ||
      head.kind === 'unit' ||
      /党|工会|团委/u.test(head.word);
    const branch = item.type === 'Company' && !/(?:^|[^分支])公司$/u.test(head.word);
    if (!part && !branch) silent.add(item.mention);
  }
  return silent;
}

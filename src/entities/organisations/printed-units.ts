/** Units of a company keep the short form of its name that is printed in front of them: 海科舞蹈社, 江川焦化二车间. */
import type { CandidateEntity } from '../candidate.ts';

/** The full name of a company in front of the name of a unit: 江川焦化有限公司|二车间; its party branch is no unit. */
const ofCompany = /^.+?公司(?=.)(?!党|团委|纪委|工会)/u;

/**
 * The name of a branch, a workshop or a club that the article nowhere calls after its company's full name: as it is
 * printed. Unions and the organs of the party are called in full, and so is what stands behind a word that only points
 * to the company.
 */
export function printedName({ type, name, mentions }: CandidateEntity): string {
  const company = type === 'Company' || type === 'Institution' ? ofCompany.exec(name)?.[0] : undefined;
  if (company === undefined) return name;
  const unit = name.slice(company.length);
  let longest = '';
  for (const { form, text } of mentions) {
    if (form !== 'name' || text.length <= unit.length || !text.endsWith(unit) || points.test(text)) continue;
    if (text === name || text.includes('（')) return name;
    if (text.length > longest.length) longest = text;
  }
  return longest === '' ? name : longest;
}

const points = /^(?:该|本|集团|公司|总公司|[厂矿局行])/u;

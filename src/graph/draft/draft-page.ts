/** From a page's record to its draft: the issue, the page and its articles. */
import type { IssueDetails } from '../../page/article.ts';
import { identifier, sha256 } from '../identifier.ts';
import type { ArticleRecord, PageRecord } from '../page-record.ts';
import type { ArticleDraft, PageDraft } from './draft.ts';
import { draftAuthors } from './draft-authors.ts';
import { draftClaims, draftFigures } from './draft-claims.ts';
import { draftEntities } from './draft-entities.ts';
import { type Place, withoutAbsent } from './place.ts';

/** Changes whenever the same extraction would be written differently, so that an import rewrites what it finds. */
const layoutVersion = 1;

/** The issue that a page belongs to: newspaper and day where both are known, else also the name it was given. */
export function issueIdentifier(issue: IssueDetails, issueName: string): string {
  const { newspaper = '', date = '' } = issue;
  return identifier('issue', [newspaper, date, isKnown(issue) ? '' : issueName]);
}

function isKnown({ newspaper, date }: IssueDetails): boolean {
  return newspaper !== undefined && date !== undefined;
}

export function draftPage(record: PageRecord): PageDraft {
  const { issue, issueName, name, text } = record;
  const issueId = issueIdentifier(issue, issueName);
  const pageId = identifier('page', [issueId, name]);
  const seen = new Map<string, number>();
  return {
    path: record.path,
    issue: {
      id: issueId,
      properties: withoutAbsent({
        name: isKnown(issue) ? undefined : issueName,
        newspaper: issue.newspaper,
        date: issue.date,
        home: issue.home,
      }),
    },
    page: {
      id: pageId,
      properties: {
        name,
        text,
        hash: sha256(text),
        issue: issueId,
        ...withoutAbsent({ number: issue.page }),
      },
    },
    articles: record.articles.map((article, index) => {
      const { headline } = article.extraction;
      const occurrence = (seen.get(headline) ?? 0) + 1;
      seen.set(headline, occurrence);
      const id = identifier('article', [pageId, headline, String(occurrence)]);
      return draftArticle(article, { id, ordinal: index + 1, issueId, pageId, record });
    }),
  };
}

function draftArticle(article: ArticleRecord, place: Place): ArticleDraft {
  const { extraction } = article;
  const { entities, indexOf } = draftEntities(extraction, place);
  const claims = draftClaims(extraction, entities, indexOf, place);
  const figures = draftFigures(extraction, entities, indexOf, place);
  const authors = draftAuthors(extraction, place);
  const { issue } = place.record;
  const properties = {
    headline: extraction.headline,
    kicker: extraction.kicker,
    subtitle: extraction.subtitle,
    reporters: extraction.reporters,
    correspondents: extraction.correspondents,
    start: extraction.start,
    end: extraction.end,
    ordinal: place.ordinal,
    issue: place.issueId,
    page: place.pageId,
    ...withoutAbsent({ newspaper: issue.newspaper, date: issue.date }),
    reading: JSON.stringify(article.paragraphs),
    repairs: JSON.stringify(extraction.repairs),
  };
  const fingerprint = sha256(JSON.stringify([layoutVersion, properties, entities, authors, claims, figures]));
  return {
    article: { id: place.id, properties: { ...properties, fingerprint } },
    entities,
    authors,
    claims,
    figures,
  };
}

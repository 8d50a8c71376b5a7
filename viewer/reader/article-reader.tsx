/** An article, cleaned or as printed, with the words marked that a claim rests on. */
import { useEffect, useMemo, useRef } from 'react';
import { relationTypes } from '../../graph-schema/ontology.ts';
import type { ArticleDetails, PageText } from '../../src/server/api.ts';
import type { Resource } from '../data/use-resource.ts';
import { citationOf } from '../exports/citation.ts';
import { CopyButton } from '../interface/copy-button.tsx';
import { claimDetails, formatDay } from '../interface/format.ts';
import { IconButton } from '../interface/icon-button.tsx';
import { useInterface } from '../interface/interface-context.ts';
import { Failure, Loading, Notice } from '../interface/notices.tsx';
import { Segments } from '../interface/segments.tsx';
import { RelationSwatch } from '../interface/swatch.tsx';
import { FigureList } from '../panel/figure-list.tsx';
import { SidePanel } from '../panel/side-panel.tsx';
import { type Evidence, type Reading, type ReadingForm, readingForms } from '../state/view-state.ts';
import { CleanArticle } from './clean-article.tsx';
import type { Range } from './mark-text.ts';
import { PrintedPage } from './printed-page.tsx';

interface Properties {
  readonly reading: Reading;
  readonly article: Resource<ArticleDetails>;
  readonly page: Resource<PageText>;
  /** The entity whose panel is open. */
  readonly open: string | null;
  readonly onClose: () => void;
  readonly onOpen: (id: string) => void;
  readonly onRead: (article: string, evidence: Evidence | null) => void;
  readonly onReadAs: (form: ReadingForm) => void;
}

export function ArticleReader({
  reading,
  article,
  page,
  open,
  onClose,
  onOpen,
  onRead,
  onReadAs,
}: Properties) {
  const { t } = useInterface();
  const pageNumber = page.status === 'ready' ? page.value.number : null;
  return (
    <SidePanel
      id="reader"
      className="reader"
      label={t.reader.panel}
      shows={reading.article}
      heading={article.status === 'ready' ? article.value.headline : t.reader.panel}
      tools={
        <>
          <Segments
            label={t.reader.form}
            names={readingForms}
            labels={{ clean: t.reader.clean, printed: t.reader.printed }}
            chosen={reading.form}
            onChoose={onReadAs}
          />
          {article.status === 'ready' && (
            <CopyButton
              text={() => textToCite(article.value, pageNumber, reading.evidence)}
              label={t.reader.cite}
              done={t.reader.cited}
            >
              {(copy) => <IconButton icon="copy" label={t.reader.cite} onClick={copy} />}
            </CopyButton>
          )}
        </>
      }
      onClose={onClose}
    >
      {article.status === 'ready' && (
        <Text
          article={article.value}
          page={page}
          reading={reading}
          open={open}
          onOpen={onOpen}
          onRead={onRead}
        />
      )}
      {article.status === 'loading' && <Loading slow={article.slow} lines={14} />}
      {article.status === 'failed' && (
        <Failure
          error={article.error}
          retry={article.retry}
          unknown={t.states.unknownArticle}
          back={onClose}
        />
      )}
    </SidePanel>
  );
}

interface TextProperties extends Pick<Properties, 'page' | 'reading' | 'open' | 'onOpen' | 'onRead'> {
  readonly article: ArticleDetails;
}

function Text({ article, page, reading, open, onOpen, onRead }: TextProperties) {
  const { t, locale } = useInterface();
  const body = useRef<HTMLDivElement>(null);
  const { evidence, form } = reading;
  const range = useMemo(() => evidenceRange(article, evidence), [article, evidence]);
  const pageIsThere = page.status === 'ready';

  // biome-ignore lint/correctness/useExhaustiveDependencies: another form or a page that has come shows the mark elsewhere
  useEffect(() => {
    if (range !== null) bringIntoView(body.current);
  }, [range, form, pageIsThere]);

  const names = (role: string, people: readonly string[]) =>
    people.length > 0 && (
      <span>
        {role} {people.join('　')}
      </span>
    );
  return (
    <div ref={body}>
      <p className="article-meta fine">
        <span>{article.newspaper ?? t.reader.unknownIssue}</span>
        {article.date !== null && <time dateTime={article.date}>{formatDay(article.date, locale)}</time>}
        {page.status === 'ready' && page.value.number !== null && (
          <span>{t.reader.page(page.value.number)}</span>
        )}
        {names(t.reader.reporters, article.reporters)}
        {names(t.reader.correspondents, article.correspondents)}
      </p>
      {evidence !== null && range === null && <Notice>{t.reader.noEvidence}</Notice>}
      {form === 'clean' && <CleanArticle article={article} evidence={range} open={open} onOpen={onOpen} />}
      {form === 'printed' && page.status === 'ready' && (
        <PrintedPage page={page.value} article={article} evidence={range} open={open} onOpen={onOpen} />
      )}
      {form === 'printed' && page.status === 'loading' && <Loading slow={page.slow} lines={14} />}
      {form === 'printed' && page.status === 'failed' && <Failure error={page.error} retry={page.retry} />}
      {article.claims.length > 0 && (
        <details className="in-article">
          <summary>{t.reader.claims(article.claims.length)}</summary>
          <ul>
            {article.claims.map((claim) => (
              <li key={claim.id}>
                <button
                  type="button"
                  className="row article-claim"
                  data-row
                  aria-current={evidence?.id === claim.id ? 'true' : undefined}
                  onClick={() => onRead(article.id, { kind: 'claim', id: claim.id })}
                >
                  <span>{nameIn(article, claim.source)}</span>
                  <span className="relation-name">
                    <RelationSwatch type={claim.type} />
                    {relationTypes[claim.type].label[locale]}
                  </span>
                  <span>{nameIn(article, claim.target)}</span>
                  {claimDetails(claim, locale).map((detail) => (
                    <span key={detail} className="detail">
                      {detail}
                    </span>
                  ))}
                </button>
              </li>
            ))}
          </ul>
        </details>
      )}
      {article.figures.length > 0 && (
        <details className="in-article">
          <summary>{t.reader.figures(article.figures.length)}</summary>
          <FigureList figures={article.figures} evidence={evidence} onRead={onRead} />
        </details>
      )}
    </div>
  );
}

/** The claim or figure that is marked. */
function saidIn({ claims, figures }: ArticleDetails, evidence: Evidence | null) {
  const said: readonly (Range & { readonly id: string; readonly quote: string })[] =
    evidence?.kind === 'claim' ? claims : figures;
  return said.find(({ id }) => id === evidence?.id);
}

function evidenceRange(article: ArticleDetails, evidence: Evidence | null): Range | null {
  const found = saidIn(article, evidence);
  return found === undefined ? null : { start: found.start, end: found.end };
}

/** The words that are marked, if any, and what the article is cited by. */
function textToCite(article: ArticleDetails, page: number | null, evidence: Evidence | null): string {
  const said = saidIn(article, evidence);
  const source = citationOf({ ...article, page });
  return said === undefined ? source : `“${said.quote}”（${source}）`;
}

function nameIn(article: ArticleDetails, id: string): string {
  return article.mentions.find((mention) => mention.entity === id)?.name ?? '…';
}

/** Scrolls only what the mark is in: scrollIntoView would also move the page under a phone's sheet. */
function bringIntoView(within: HTMLElement | null): void {
  const mark = within?.querySelector('mark.evidence');
  const scroller = within?.closest('.side-body');
  if (!mark || !scroller) return;
  const frame = scroller.getBoundingClientRect();
  const distance = mark.getBoundingClientRect().top - frame.top;
  // Evidence that is in good sight already stays where it is.
  if (distance > 0 && mark.getBoundingClientRect().bottom < frame.top + frame.height * 0.8) return;
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
  scroller.scrollTo({
    top: scroller.scrollTop + distance - scroller.clientHeight * 0.3,
    behavior: still ? 'auto' : 'smooth',
  });
}

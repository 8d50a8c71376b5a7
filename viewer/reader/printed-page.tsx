/** The page file as it is, broken columns and all: what stands here is what anybody can check. */
import type { ArticleDetails, PageText } from '../../src/server/api.ts';
import { useInterface } from '../interface/interface-context.ts';
import type { Range } from './mark-text.ts';
import { MarkedText } from './marked-text.tsx';
import { mentionsByEntity } from './mentions-by-entity.ts';

interface Properties {
  readonly page: PageText;
  readonly article: ArticleDetails;
  readonly evidence: Range | null;
  readonly open: string | null;
  readonly onOpen: (id: string) => void;
}

export function PrintedPage({ page, article, evidence, open, onOpen }: Properties) {
  const { t } = useInterface();
  const own = stretchOf(article);
  const shifted = <R extends Range>(range: R): R => ({
    ...range,
    start: range.start - own.start,
    end: range.end - own.start,
  });
  return (
    <>
      <p className="fine">{t.reader.printedNote(page.name)}</p>
      <div className="printed" lang="zh-CN">
        <span className="elsewhere">{page.text.slice(0, own.start)}</span>
        <MarkedText
          text={page.text.slice(own.start, own.end)}
          evidence={evidence === null ? null : shifted(evidence)}
          mentions={article.mentions.map(shifted)}
          entities={mentionsByEntity(article)}
          open={open}
          onOpen={onOpen}
        />
        <span className="elsewhere">{page.text.slice(own.end)}</span>
      </div>
    </>
  );
}

/** The article on the page, from the first character that its cleaned text takes to the end of its body. */
function stretchOf(article: ArticleDetails): Range {
  const starts = article.paragraphs.flatMap(({ runs }) => runs.map(([, onPage]) => onPage));
  return { start: Math.min(article.start, ...starts), end: article.end };
}

/** The article as it was put together again: column breaks gone, paragraphs whole. */
import type { ArticleDetails } from '../../src/server/api.ts';
import { useInterface } from '../interface/interface-context.ts';
import { type Range, rangeInParagraph } from './mark-text.ts';
import { MarkedText } from './marked-text.tsx';
import { mentionsByEntity } from './mentions-by-entity.ts';

interface Properties {
  readonly article: ArticleDetails;
  /** On the page. */
  readonly evidence: Range | null;
  readonly open: string | null;
  readonly onOpen: (id: string) => void;
}

export function CleanArticle({ article, evidence, open, onOpen }: Properties) {
  const { t } = useInterface();
  const entities = mentionsByEntity(article);
  return (
    <article className="clean" lang="zh-CN">
      {article.paragraphs.map((paragraph, index) => {
        const marked = (
          <MarkedText
            text={paragraph.text}
            evidence={evidence === null ? null : rangeInParagraph(paragraph, evidence)}
            mentions={article.mentions.flatMap((mention) => {
              const range = rangeInParagraph(paragraph, mention);
              return range === null ? [] : [{ ...range, entity: mention.entity }];
            })}
            entities={entities}
            open={open}
            onOpen={onOpen}
          />
        );
        const key = `${index} ${paragraph.kind}`;
        if (paragraph.kind === 'headline') return <h3 key={key}>{marked}</h3>;
        return (
          <p key={key} className={paragraph.kind}>
            {marked}
          </p>
        );
      })}
      {article.repairs.length > 0 && (
        <p className="fine" lang={t.languageTag}>
          {t.reader.repairs(article.repairs.length)}
        </p>
      )}
    </article>
  );
}

/** Text with evidence marked and names to follow. Whatever the text contains, it is shown as text. */
import { entityTypes } from '../../graph-schema/ontology.ts';
import type { ArticleDetails } from '../../src/server/api.ts';
import { useInterface } from '../interface/interface-context.ts';
import { type MentionRange, markText, type Range } from './mark-text.ts';

interface Properties {
  readonly text: string;
  readonly evidence: Range | null;
  readonly mentions: readonly MentionRange[];
  /** The article's mentions, for names and types of the entities. */
  readonly entities: ReadonlyMap<string, ArticleDetails['mentions'][number]>;
  readonly open: string | null;
  readonly onOpen: (id: string) => void;
}

export function MarkedText({ text, evidence, mentions, entities, open, onOpen }: Properties) {
  const { theme, locale } = useInterface();
  return markText(text, evidence, mentions).map((stretch) => {
    const pieces = stretch.pieces.map((piece) => {
      const entity = piece.entity === null ? undefined : entities.get(piece.entity);
      if (entity === undefined) return <span key={piece.start}>{piece.text}</span>;
      return (
        <a
          key={piece.start}
          // A link and no button: long names break at the end of a line, and it can be opened in another window.
          href={`#open=${encodeURIComponent(entity.entity)}`}
          className="mention"
          style={{ textDecorationColor: entityTypes[entity.type].colour[theme] }}
          tabIndex={piece.begins ? 0 : -1}
          aria-current={open === entity.entity ? 'true' : undefined}
          title={`${entity.name} · ${entityTypes[entity.type].label[locale]}`}
          onClick={(event) => {
            if (event.ctrlKey || event.metaKey || event.shiftKey) return;
            event.preventDefault();
            onOpen(entity.entity);
          }}
        >
          {piece.text}
        </a>
      );
    });
    return stretch.isEvidence ? (
      <mark key={stretch.start} className="evidence">
        {pieces}
      </mark>
    ) : (
      <span key={stretch.start}>{pieces}</span>
    );
  });
}

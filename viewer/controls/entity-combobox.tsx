/** Search by name, alias, pinyin or initials, all by keyboard: type, arrow keys, Enter. */
import { useCombobox } from 'downshift';
import { Fragment, type RefObject, useEffect, useId, useRef, useState } from 'react';
import { entityTypes } from '../../graph-schema/ontology.ts';
import type { SearchHit } from '../../src/server/api.ts';
import type { ApiClient } from '../data/api-client.ts';
import { Icon } from '../interface/icon.tsx';
import { IconButton } from '../interface/icon-button.tsx';
import { useInterface } from '../interface/interface-context.ts';
import { TypeSwatch } from '../interface/swatch.tsx';
import { useSearch } from './use-search.ts';

interface Properties {
  readonly api: ApiClient;
  readonly label: string;
  readonly placeholder: string;
  readonly onPick: (hit: SearchHit) => void;
  readonly inputRef?: RefObject<HTMLInputElement | null>;
  readonly autoFocus?: boolean;
}

export function EntityCombobox({ api, label, placeholder, onPick, inputRef, autoFocus }: Properties) {
  const { t, locale } = useInterface();
  const id = useId();
  const own = useRef<HTMLInputElement>(null);
  const input = inputRef ?? own;
  const [text, setText] = useState('');
  const search = useSearch(api, text.trim());
  const isCurrent = search.text === text.trim();
  const hits = text.trim() === '' ? [] : search.hits;
  /** Enter was pressed before the answer came: the best hit is taken when it does. */
  const impatient = useRef(false);

  const combobox = useCombobox<SearchHit>({
    id,
    inputId: `${id}-input`,
    items: [...hits],
    inputValue: text,
    selectedItem: null,
    defaultHighlightedIndex: 0,
    itemToString: (hit) => hit?.name ?? '',
    itemToKey: (hit) => hit?.id,
    onSelectedItemChange: ({ selectedItem }) => {
      if (selectedItem) pick(selectedItem);
    },
  });
  const { closeMenu } = combobox;

  function pick(hit: SearchHit) {
    impatient.current = false;
    setText('');
    closeMenu();
    onPick(hit);
  }

  useEffect(() => {
    if (autoFocus === true) input.current?.focus();
  }, [autoFocus, input]);

  useEffect(() => {
    const [best] = search.hits;
    if (!impatient.current || !isCurrent || search.status === 'loading') return;
    impatient.current = false;
    if (best !== undefined) pick(best);
  });

  const isOpen = combobox.isOpen && text.trim() !== '';
  return (
    <div className="combobox">
      <label className="visually-hidden" {...combobox.getLabelProps()} htmlFor={`${id}-input`}>
        {label}
      </label>
      <div className="combobox-field">
        <Icon name="search" />
        <input
          {...combobox.getInputProps({
            ref: input,
            placeholder,
            type: 'text',
            // The server takes no longer question.
            maxLength: 100,
            enterKeyHint: 'search',
            spellCheck: false,
            autoCapitalize: 'none',
            // Set here and not by downshift's callback, which comes too late for the cursor and for input methods.
            onChange: (event) => {
              impatient.current = false;
              setText(event.currentTarget.value);
            },
            onKeyDown: (event) => {
              if (event.key === 'Escape' && text !== '') {
                setText('');
                event.stopPropagation();
              }
              if (event.key !== 'Enter' || event.nativeEvent.isComposing || text.trim() === '') return;
              if (isCurrent && search.status !== 'loading') return;
              impatient.current = true;
              event.preventDefault();
              Object.assign(event.nativeEvent, { preventDownshiftDefault: true });
            },
          })}
        />
        {text !== '' && (
          <IconButton
            icon="close"
            label={t.search.clear}
            className="combobox-clear"
            onClick={() => {
              setText('');
              input.current?.focus();
            }}
          />
        )}
      </div>
      <ul {...combobox.getMenuProps({ className: isOpen ? 'combobox-menu' : 'combobox-menu is-closed' })}>
        {isOpen &&
          hits.map((hit, index) => (
            <li
              key={hit.id}
              {...combobox.getItemProps({
                item: hit,
                index,
                className: index === combobox.highlightedIndex ? 'hit is-highlighted' : 'hit',
              })}
            >
              <TypeSwatch type={hit.type} />
              <span className="hit-name">
                {hit.matched === hit.name ? <Typed text={hit.name} ranges={hit.ranges} /> : hit.name}
              </span>
              {hit.matched !== hit.name && (
                <span className="hit-matched">
                  <Typed text={hit.matched} ranges={hit.ranges} />
                </span>
              )}
              {hit.context !== null && <span className="hit-context">{hit.context}</span>}
              <span className="hit-type">{entityTypes[hit.type].label[locale]}</span>
            </li>
          ))}
        {isOpen && hits.length === 0 && (
          <li className="hit-none" role="presentation">
            {search.status === 'failed'
              ? t.search.failed
              : search.status === 'loading' || !isCurrent
                ? t.states.loading
                : t.search.nothing(text.trim())}
          </li>
        )}
      </ul>
      <span className="visually-hidden" role="status">
        {!isOpen || !isCurrent || search.status !== 'ready'
          ? ''
          : search.hasMore
            ? t.search.firstResults(hits.length)
            : t.search.results(hits.length)}
      </span>
    </div>
  );
}

/** A name with what was typed of it, by its characters or by their sound, standing out. */
function Typed({ text, ranges }: { readonly text: string; readonly ranges: SearchHit['ranges'] }) {
  return (
    <>
      {ranges.map(([start, end], index) => (
        <Fragment key={start}>
          {text.slice(ranges[index - 1]?.[1] ?? 0, start)}
          <b>{text.slice(start, end)}</b>
        </Fragment>
      ))}
      {text.slice(ranges.at(-1)?.[1] ?? 0)}
    </>
  );
}

/** A few forms of the same thing, one of which is chosen. */

interface Properties<T extends string> {
  readonly label: string;
  readonly names: readonly T[];
  readonly labels: Readonly<Record<T, string>>;
  readonly chosen: T;
  readonly onChoose: (name: T) => void;
}

export function Segments<T extends string>({ label, names, labels, chosen, onChoose }: Properties<T>) {
  return (
    <fieldset className="segments" aria-label={label}>
      {names.map((name) => (
        <button key={name} type="button" aria-pressed={chosen === name} onClick={() => onChoose(name)}>
          {labels[name]}
        </button>
      ))}
    </fieldset>
  );
}

/** A field for a day. What is no whole day yet, since its year is still being typed, changes nothing. */
import { useState } from 'react';

interface Properties {
  readonly label: string;
  /** ISO 8601. */
  readonly day: string | null;
  readonly isWrong: boolean;
  /** The id of what says what is wrong. */
  readonly reason: string;
  readonly onDay: (day: string | null) => void;
}

/** No newspaper of a union is older; a year of which two digits are typed is. */
const firstDay = '1900-01-01';

export function DayField({ label, day, isWrong, reason, onDay }: Properties) {
  const [draft, setDraft] = useState<string | null>(null);
  return (
    <label className="field field-inline">
      <span>{label}</span>
      <input
        type="date"
        value={draft ?? day ?? ''}
        aria-invalid={isWrong}
        aria-describedby={isWrong ? reason : undefined}
        onChange={(event) => {
          const typed = event.currentTarget.value;
          const isWhole = typed === '' || typed >= firstDay;
          setDraft(isWhole ? null : typed);
          if (isWhole) onDay(typed === '' ? null : typed);
        }}
        onBlur={() => setDraft(null)}
      />
    </label>
  );
}

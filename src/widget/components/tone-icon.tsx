const marks = {
  positive: 'm7.5 12.5 3 3 6-7',
  possible: 'M9.4 9.6a2.7 2.7 0 1 1 3.7 2.6c-.8.3-1.1.8-1.1 1.6M12 17h.01',
  waiting: 'M12 7v5.2l3.2 2',
  negative: 'M8 12h8',
  mend: 'M12 7v6M12 16.5h.01',
};

/** How a result is marked beside its colour and its words. */
export function ToneIcon({ tone }: { tone: keyof typeof marks }) {
  return (
    <svg viewBox="0 0 24 24" aria-hidden="true">
      <circle cx="12" cy="12" r="10" />
      <path d={marks[tone]} />
    </svg>
  );
}

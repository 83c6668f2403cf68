const marks = {
  positive: 'M7.5 12.5l3 3 6-7',
  possible: 'M9.4 9.6a2.7 2.7 0 1 1 3.7 2.6c-.8.3-1.1.8-1.1 1.6m0 3.2h.01',
  waiting: 'M12 7v5.2l3.2 2',
  negative: 'M8 12h8',
  mend: 'M12 7v6m0 3.5h.01',
};

/** How a result is marked beside its colour and its words. */
export function ToneIcon({ tone }: { tone: keyof typeof marks }) {
  return (
    <svg viewBox="0 0 24 24" aria-hidden="true">
      <path d={`M12 2a10 10 0 1 0 .1 0z${marks[tone]}`} />
    </svg>
  );
}

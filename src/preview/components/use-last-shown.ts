import { useRef } from 'preact/hooks';

/** The value as it was when it was last to be seen: what nobody sees need not be worked out. */
export function useLastShown<Value>(value: Value, shown: boolean): Value {
  const last = useRef(value);
  if (shown) last.current = value;
  return last.current;
}

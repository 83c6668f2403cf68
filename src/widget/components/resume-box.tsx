import type { Screen } from '../screens/screen.ts';
import { Button } from './button.tsx';

/** What there is to say of answers kept on the device, and the ways to act on it. */
export function ResumeBox({
  notice,
  above = false,
  set,
}: Screen & {
  /** On top of a screen, rather than beside the answers of a result. */
  above?: boolean;
}) {
  const said = notice(above);
  return (
    said && (
      <div class="box" part="resume">
        <p tabIndex={-1}>{said.text}</p>
        {said.actions.map(({ label, run }) => (
          // Keyed, so that a second press never meets a button that means another thing by now.
          <Button key={label} look="pill" onClick={({ currentTarget }) => run(currentTarget, set)}>
            {label}
          </Button>
        ))}
      </div>
    )
  );
}

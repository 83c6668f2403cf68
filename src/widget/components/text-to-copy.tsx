import { copyText } from '../copy-text.ts';
import { insert } from '../messages/insert.ts';
import type { Screen } from '../screens/screen.ts';
import { Button } from './button.tsx';

/** A text for the customer to copy into the field `name` of the page's form. */
export function TextToCopy({
  messages,
  name,
  text,
  set,
}: Pick<Screen, 'messages'> & Partial<Pick<Screen, 'set'>> & { name: string; text: string }) {
  const field = { field: name };
  const label = insert(messages.copyField, field);
  return (
    <>
      <textarea
        readOnly
        rows={1}
        aria-label={label}
        value={text}
        onFocus={({ currentTarget }) => currentTarget.select()}
      />
      <Button
        look="link"
        onClick={async ({ currentTarget }) => {
          const shownIn = currentTarget.previousElementSibling as HTMLTextAreaElement;
          const copied = await copyText(text, shownIn);
          set?.({ status: copied ? insert(messages.fieldCopied, field) : messages.copyBlocked });
        }}
      >
        {label}
      </Button>
    </>
  );
}

import { loadPart } from '../load-part.ts';
import { painted } from '../painted.ts';
import { isStored } from './is-stored.ts';
import { keptDays } from './kept-days.ts';
import type { Resume, ResumeHost, ResumePart } from './types.ts';

/** Whether a widget of this page has used the part: something may be kept in its memory alone. */
let used = false;

/** Offers to keep answers. What keeps them is no part of the script: it loads when it is used. */
export function createResume(host: ResumeHost): Pick<Resume, 'notice'> & {
  /** A policy is in force anew: offers the answers kept for it. A first visit loads nothing. */
  look: (signal: AbortSignal) => Promise<void>;
} {
  let opened: Resume | undefined;
  let signal: AbortSignal;
  const open = async () => {
    const wanted = signal;
    const { openResume } = (await loadPart('resume.js')) as ResumePart;
    used = true;
    const resume = await openResume(host, wanted);
    if (!wanted.aborted) opened = resume;
    return resume;
  };
  return {
    async look(given) {
      signal = given;
      opened = undefined;
      try {
        if (!used) {
          await painted();
          if (given.aborted || !(await isStored())) return;
        }
        await open();
        host.draw();
      } catch {
        // Blocked, or out of reach: then there is nothing to offer.
      }
    },
    notice(above) {
      if (opened) return opened.notice(above);
      const { messages, lang } = host.ready();
      return above
        ? null
        : {
            text: messages.keepHint(keptDays, lang),
            actions: [
              {
                label: messages.keep,
                run: (button, set) =>
                  open().then(
                    (resume) => resume.keep(button, set),
                    () => set({ status: messages.notKept }),
                  ),
              },
            ],
          };
    },
  };
}

import { Component } from 'preact';
import type * as part from '../analysis/part.tsx';
import { loadPart } from '../load-part.ts';
import { log } from '../log.ts';
import type { Screen } from '../screens/screen.ts';

interface AnalysisProps extends Screen {
  show: keyof typeof part;
}

let loading: Promise<typeof part | undefined> | undefined;

async function analyse(place: Element, props: AnalysisProps) {
  loading ??= loadPart('analysis.js').then(
    (loaded) => loaded as typeof part,
    () => undefined,
  );
  const loaded = await loading;
  try {
    if (place.isConnected) loaded?.[props.show](place, props);
  } catch (error) {
    log('warn', 'The decision could not be analysed.', error);
  }
}

/**
 * A place in a result for what could change it, or for what it rests on. What finds that out is no
 * part of the script; without it the place stays empty, and the result is whole all the same.
 */
export class Analysis extends Component<AnalysisProps> {
  override shouldComponentUpdate({ answers, decision, lang }: AnalysisProps) {
    const { props } = this;
    return answers !== props.answers || decision !== props.decision || lang !== props.lang;
  }

  override render(props: AnalysisProps) {
    // A function of its own each time: told of the place whenever there is something new to show.
    return (
      <div
        part={props.show}
        ref={(place) => {
          if (place) analyse(place, props);
        }}
      />
    );
  }
}

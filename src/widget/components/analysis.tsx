import { Component } from 'preact';
import type * as part from '../analysis/part.tsx';
import { loadPart } from '../load-part.ts';
import { log } from '../log.ts';
import type { Screen } from '../screens/screen.ts';

interface AnalysisProps extends Screen {
  show: keyof typeof part;
}

let loading: Promise<typeof part | undefined> | undefined;

/**
 * A place in a result for what could change it, or for what it rests on. What finds that out is no
 * part of the script; without it the place stays empty, and the result is whole all the same.
 */
export class Analysis extends Component<AnalysisProps> {
  private place: Element | null = null;
  private take = (place: Element | null) => {
    this.place = place;
  };

  override shouldComponentUpdate({ answers, decision, lang }: AnalysisProps) {
    const { props } = this;
    return answers !== props.answers || decision !== props.decision || lang !== props.lang;
  }

  override componentDidMount() {
    this.componentDidUpdate();
  }

  override async componentDidUpdate() {
    loading ??= loadPart('analysis.js').then(
      (loaded) => loaded as typeof part,
      () => undefined,
    );
    const loaded = await loading;
    try {
      if (loaded && this.place) loaded[this.props.show](this.place, this.props);
    } catch (error) {
      log('warn', 'The decision could not be analysed.', error);
    }
  }

  override render() {
    return <div part={this.props.show} ref={this.take} />;
  }
}

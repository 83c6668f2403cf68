import { Component, type ComponentChildren } from 'preact';

interface BoundaryProps {
  children?: ComponentChildren;
  /** Told of what its children threw while rendering; it shows nothing from then on. */
  onError: (error: Error) => void;
}

/** Keeps an error of the screens from leaving a half-drawn widget behind. */
export class Boundary extends Component<BoundaryProps, { broken: boolean }> {
  constructor(props: BoundaryProps) {
    super(props);
    this.state = { broken: false };
  }

  override componentDidCatch(error: Error) {
    this.setState({ broken: true });
    this.props.onError(error);
  }

  override render() {
    return this.state.broken ? null : this.props.children;
  }
}

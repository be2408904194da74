import { Component, type ReactNode } from 'react';
import { NO_NUMBER, reportFault } from '../state/report-fault.ts';
import { Failure } from './failure.tsx';

type Props = { readonly children: ReactNode };

/** A fault of the window itself is told in words, so that the window is not left empty. Main records its place. */
export class ErrorBoundary extends Component<
  Props,
  { readonly hasFailed: boolean; readonly incident: string }
> {
  override state = { hasFailed: false, incident: NO_NUMBER };

  static getDerivedStateFromError() {
    return { hasFailed: true };
  }

  override componentDidCatch(thrown: unknown) {
    void reportFault(thrown).then((incident) => this.setState({ incident }));
  }

  override render() {
    if (!this.state.hasFailed) return this.props.children;
    return <Failure error={{ code: 'internal', incident: this.state.incident }} />;
  }
}

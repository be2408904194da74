import { Component, type ReactNode } from 'react';
import { Failure } from './failure.tsx';

type Props = { readonly children: ReactNode };

/** A fault of the window itself is told in words instead of leaving the window empty. */
export class ErrorBoundary extends Component<Props, { readonly hasFailed: boolean }> {
  override state = { hasFailed: false };

  static getDerivedStateFromError() {
    return { hasFailed: true };
  }

  override render() {
    if (!this.state.hasFailed) return this.props.children;
    return <Failure error={{ code: 'internal', incident: 'window' }} />;
  }
}

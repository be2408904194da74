import type { ReactNode } from 'react';
import { Drawing, type DrawingName } from './drawings.tsx';
import styles from './scene.module.css';

type SceneProps = { readonly drawing: DrawingName; readonly children: ReactNode };

/** The state and what to do about it, beside a drawing: all there is to see if no card is read. */
export const Scene = ({ drawing, children }: SceneProps) => (
  <section className={styles.scene}>
    <Drawing name={drawing} />
    <div className={styles.words}>{children}</div>
  </section>
);

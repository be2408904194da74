import type { Asn1Node } from '../../../shared/model/certificate.ts';
import { useMessages } from '../../state/messages.ts';
import { Disclosure } from '../../ui/disclosure.tsx';
import { Foreign, Text } from '../../ui/text.tsx';
import styles from './asn1-tree.module.css';

/** The certificate's structure. A branch is drawn when it is opened, so that a giant one costs nothing. */
export const Asn1Tree = ({ root }: { readonly root: Asn1Node }) => (
  <div className={styles.tree}>
    <Branch node={root} isInitiallyOpen />
  </div>
);

function Branch({
  node,
  isInitiallyOpen = false,
}: {
  readonly node: Asn1Node;
  readonly isInitiallyOpen?: boolean;
}) {
  const { fields: say } = useMessages().certificate;
  const name = say.asn1Node(node.tag, node.offset, node.length);
  if (node.children.length === 0) {
    return (
      <p className={styles.leaf}>
        <Text text={name} />
        {node.value !== undefined && (
          <code className={styles.value}>
            <Foreign text={node.value} />
          </code>
        )}
      </p>
    );
  }
  return (
    <Disclosure title={<Text text={name} />} isInitiallyOpen={isInitiallyOpen}>
      {node.children.map((child) => (
        <Branch key={child.offset} node={child} />
      ))}
    </Disclosure>
  );
}

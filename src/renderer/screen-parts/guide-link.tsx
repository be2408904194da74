import type { GuideTopicId } from '../../shared/model/guide-topic.ts';
import { useMessages } from '../state/messages.ts';
import { ui } from '../state/ui-store.ts';
import { Button } from '../ui/button.tsx';
import { GuideIcon } from '../ui/icons.tsx';
import { Text } from '../ui/text.tsx';

type GuideLinkProps = {
  readonly topic: GuideTopicId;
  /** Opens the page there instead of at the top. */
  readonly section?: string;
  /** Shows only the name of the page, for a list of pages. */
  readonly isTitle?: boolean;
};

/** Leads to the page of the guide that explains this place. Not for a form: what was typed would be lost. */
export function GuideLink({ topic, section, isTitle = false }: GuideLinkProps) {
  const { guideLinks } = useMessages();
  const title = guideLinks.titles[topic];
  return (
    <Button variant="quiet" icon={<GuideIcon />} onPress={() => ui.showGuide(topic, section)}>
      <Text text={isTitle ? title : guideLinks.read(title)} />
    </Button>
  );
}

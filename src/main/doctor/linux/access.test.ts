import { describe, expect, it } from 'vitest';
import { debianWith, filesOf } from '../testing/files-of.ts';
import { access } from './access.ts';

const rules = async (change: Parameters<typeof debianWith>[0]) =>
  (await access(filesOf(debianWith(change)), {}, 1000)).rules;

describe('polkit’s rules', () => {
  it('are counted, and those about cards among them, without their names', async () => {
    const files = {
      '/etc/polkit-1/rules.d/10-canary-taro.rules':
        'polkit.addRule((a) => a.id == "org.debian.pcsc-lite.access_card" ? "yes" : null)',
      '/etc/polkit-1/rules.d/49-network.rules': 'polkit.addRule(() => null)',
      '/etc/polkit-1/rules.d/README': 'org.debian.pcsc-lite.access_pcsc',
      '/usr/share/polkit-1/rules.d/50-default.rules': '',
    };
    expect(await rules(files)).toEqual(['/etc/polkit-1/rules.d 1/2', '/usr/share/polkit-1/rules.d 0/1']);
  });

  it('that cannot be seen are not told', async () => {
    expect(await rules({})).toEqual([]);
  });
});

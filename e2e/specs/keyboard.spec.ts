import { ja } from '../../src/shared/messages/ja.ts';
import { expect, test } from '../fixtures/test.ts';
import type { Screens } from '../fixtures/test.ts';

/** Presses Tab until the control of this name has the focus, as somebody without a mouse does. */
async function tabTo({ window }: Screens, name: string | RegExp): Promise<void> {
  const control = window.getByRole('main').getByRole('button', { name });
  for (let press = 0; press < 40; press += 1) {
    if (await control.evaluateAll((all) => all.some((each) => each === document.activeElement))) return;
    await window.keyboard.press('Tab');
  }
  throw new Error(`Tab never comes to ${String(name)}`);
}

for (const textScale of [100, 300] as const) {
  test(`a PIN is changed with the keyboard alone, with text at ${textScale} %`, async ({ start }) => {
    const screens = await start({ sample: 'adult', settings: { textScale } });
    const { home, pinChange, window } = screens;
    const { keyboard } = window;
    await expect(home.heading).toHaveText(/読みました/);
    await tabTo(screens, ja.pinChange.openOf('auth'));
    await keyboard.press('Enter');
    await expect(pinChange.current).toBeFocused();
    await keyboard.type('1234');
    await keyboard.press('Enter');
    await expect(pinChange.first).toBeFocused();
    await keyboard.type('9047');
    await keyboard.press('Enter');
    await expect(pinChange.second).toBeFocused();
    await expect(pinChange.second).toBeInViewport();
    await keyboard.type('9047');
    await keyboard.press('Enter');
    await expect(pinChange.heading).toBeFocused();
    await expect(pinChange.heading).toBeInViewport();
    await tabTo(screens, ja.pinChange.done.home);
    await keyboard.press('Enter');
    await expect(home.heading).toHaveText(/読みました/);
  });
}

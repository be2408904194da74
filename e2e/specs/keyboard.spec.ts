import type { Locator } from '@playwright/test';
import { ja } from '../../src/shared/messages/ja.ts';
import { expect, test } from '../fixtures/test.ts';
import type { Screens } from '../fixtures/test.ts';

/** Presses Tab until this control has the focus, as somebody without a mouse does. */
async function tabTo({ window }: Screens, control: Locator): Promise<void> {
  for (let press = 0; press < 40; press += 1) {
    if (await control.evaluateAll((all) => all.some((each) => each === document.activeElement))) return;
    await window.keyboard.press('Tab');
  }
  throw new Error(`Tab never comes to ${String(control)}`);
}

for (const textScale of [100, 300] as const) {
  test(`a PIN is changed with the keyboard alone, with text at ${textScale} %`, async ({ start }) => {
    const screens = await start({ sample: 'adult', settings: { textScale } });
    const { home, pinChange, window } = screens;
    const { keyboard } = window;
    await expect(home.heading).toHaveText(/読みました/);
    await tabTo(screens, home.button(ja.pinChange.openOf('auth')));
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
    await tabTo(screens, home.button(ja.pinChange.done.home));
    await keyboard.press('Enter');
    await expect(home.heading).toHaveText(/読みました/);
  });

  test(`dates are worked out with the keyboard alone, with text at ${textScale} %`, async ({ start }) => {
    const screens = await start({ sample: 'no-card', settings: { textScale } });
    const { home, window } = screens;
    const { keyboard } = window;
    const { plan } = ja;
    await expect(home.heading).toBeVisible();
    if (textScale === 300) {
      await tabTo(screens, home.buttonThatSays(ja.common.actions.menu));
      await keyboard.press('Enter');
    }
    await tabTo(screens, home.buttonThatSays(plan.open).first());
    await keyboard.press('Enter');
    await expect(home.heading).toHaveText(plan.title);
    const tab = window.getByRole('tab').filter({ hasText: plan.tabs.planner });
    await tabTo(screens, window.locator('[role="tab"][aria-selected="true"]'));
    for (let press = 0; press < 3 && (await tab.getAttribute('aria-selected')) !== 'true'; press += 1)
      await keyboard.press('ArrowRight');
    await tabTo(screens, window.getByLabel(plan.planner.labels.birth));
    await keyboard.type('昭和60年11月14日');
    await tabTo(screens, window.getByLabel(plan.planner.labels.issuedOn));
    await keyboard.type('2021/11/20');
    await expect(window.getByRole('main')).toContainText('2026年11月14日');
    await tabTo(screens, home.buttonThatSays(ja.common.actions.back));
    await keyboard.press('Enter');
    await expect(home.heading).not.toHaveText(plan.title);
  });
}

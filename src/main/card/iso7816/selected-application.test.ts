import { describe, expect, it } from 'vitest';
import { fromHex, scriptedCard } from '../../testing/scripted-card.ts';
import { SelectedApplication } from './selected-application.ts';

const aid = fromHex('F0536E6531');
const select = '00A4040C05F0536E6531';
const other = fromHex('F0536E6532');

describe('an application of a card', () => {
  it('is there once the card has selected it', async () => {
    const card = scriptedCard([
      [select, '9000'],
      ['00B2010C00', '01029000'],
    ]);
    const application = await SelectedApplication.select(card, aid);
    expect((await application?.readRecord(1, 1))?.data).toEqual(fromHex('0102'));
  });

  it.each(['6A82', '6D00', '6999'])('is not where the card answers %s', async (statusWord) => {
    expect(await SelectedApplication.select(scriptedCard([[select, statusWord]]), aid)).toBeUndefined();
  });

  it('is asked for twice where the first command after power-up failed', async () => {
    const card = scriptedCard([
      [select, '6F00'],
      [select, '9000'],
    ]);
    expect(await SelectedApplication.select(card, aid)).toBeDefined();
  });

  it('is an unexpected answer where the card refuses it in another way', async () => {
    await expect(SelectedApplication.select(scriptedCard([[select, '6985']]), aid)).rejects.toMatchObject({
      step: 'select-application',
      statusWord: '6985',
    });
  });

  it.each([
    ['selected', '9000'],
    ['not there', '6A82'],
  ])('sends nothing any more once another one was asked for, which was %s', async (_how, answer) => {
    const card = scriptedCard([
      [select, '9000'],
      ['00A4040C05F0536E6532', answer],
    ]);
    const application = await SelectedApplication.select(card, aid);
    await SelectedApplication.select(card, other);
    expect(() => application?.readDerObject(1, 'read')).toThrow('another application');
    expect(() => application?.readRecord(1, 1)).toThrow('another application');
    await expect(application?.selectFile(1, 'select')).rejects.toThrow('another application');
    expect(card.isPlayedOut()).toBe(true);
  });
});

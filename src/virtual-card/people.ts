import type { Holder, Municipality } from './holder.ts';

/** Invented holders. Their birth dates follow from the dates that a profile wants to show. */
export type Person = Omit<Holder, 'birth'>;

const municipality = (code: string, prefecture: string, city: string): Municipality => ({
  code,
  prefecture,
  city,
});

const CHIYODA = municipality('13101', 'Tokyo-to', 'Chiyoda-ku');
const KANAZAWA = municipality('17201', 'Ishikawa-ken', 'Kanazawa-shi');
const SAKYO = municipality('26103', 'Kyoto-fu', 'Kyoto-shi-Sakyo-ku');
const HAMAMATSU = municipality('22138', 'Shizuoka-ken', 'Hamamatsu-shi-Chuo-ku');
const NAHA = municipality('47201', 'Okinawa-ken', 'Naha-shi');

export const midori: Person = {
  name: { text: '青葉　みどり' },
  address: { text: '東京都千代田区見本町一丁目２番３号' },
  sex: 'female',
  municipality: CHIYODA,
};

/** Her name has 邊, which certificates replace by 辺. */
export const hikari: Person = {
  name: { text: '渡辺　ひかり', substituted: [1] },
  address: { text: '石川県金沢市見本町４番５号' },
  sex: 'female',
  municipality: KANAZAWA,
};

/** Two characters of his name and one of his address cannot be written. */
export const minoru: Person = {
  name: { text: '高崎　稔', substituted: [0, 1] },
  address: { text: '京都府京都市左京区試辻町６７番地', substituted: [10] },
  sex: 'male',
  municipality: SAKYO,
};

export const sora: Person = {
  name: { text: '青葉　そら' },
  address: { text: '東京都千代田区見本町一丁目２番３号' },
  sex: 'male',
  municipality: CHIYODA,
};

/** Names in Latin letters are written as in the residence record. */
export const maria: Person = {
  name: { text: 'SAMPLE MARIA CLARA' },
  address: { text: '静岡県浜松市中央区見本町８番地の９　見本ハイツ２０１' },
  sex: 'female',
  municipality: HAMAMATSU,
};

export const haruka: Person = {
  name: { text: '閏木　はるか' },
  address: { text: '沖縄県那覇市見本町１０番地' },
  sex: 'female',
  municipality: NAHA,
};

export const takashi: Person = {
  name: { text: '試野　隆' },
  address: { text: '石川県金沢市見本町１１番１２号' },
  sex: 'male',
  municipality: KANAZAWA,
};

export const chiyo: Person = {
  name: { text: '見本　千代' },
  address: { text: '京都府京都市左京区試町１３番地' },
  sex: 'female',
  municipality: SAKYO,
};

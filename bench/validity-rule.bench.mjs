import { runnerImport } from 'vite';

export const title = 'Working out expiry dates, on one core';

const QUESTIONS = 5_000;
const ROUNDS = 21;

export async function measure() {
  const load = async (name) =>
    (await runnerImport(new URL(`../src/shared/domain/${name}.ts`, import.meta.url).pathname)).module;
  const [{ certificateExpiry }, { cardExpiry }, { planFor }, { addDays }] = await Promise.all(
    ['validity', 'card-validity', 'planner', 'tokyo-calendar'].map(load),
  );
  const questions = Array.from({ length: QUESTIONS }, (_, index) => questionAt(index, addDays));
  return [
    perSecond('certificate', questions, (dates) => certificateExpiry('sign', dates)),
    perSecond('card', questions, ({ birth, issuedOn }) => cardExpiry({ birth, issuedOn })),
    timeOf('whole plan, once', questions, (dates) => planFor({ ...dates, kind: 'auth' })),
  ];
}

/** Births and issues over two centuries, every third exchanged in its window, all limited twice. */
function questionAt(index, addDays) {
  const birth = addDays('1900-01-01', (index * 7919) % 60_000);
  const issuedOn = addDays(birth, (index * 104_729) % 14_000);
  return {
    birth,
    issuedOn,
    cardExpiresOn: addDays(issuedOn, 3000),
    authExpiresOn: addDays(issuedOn, 1700),
    previousExpiresOn: index % 3 === 0 ? addDays(issuedOn, 60) : undefined,
  };
}

/** Median of some rounds in processor time, so that other programs do not count. The first rounds only warm up. */
function medianMs(questions, answer) {
  const round = () => {
    const start = process.cpuUsage();
    for (const question of questions) if (!answer(question).ok) throw new Error('a date that cannot be');
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1000;
  };
  for (let warmUp = 0; warmUp < 5; warmUp += 1) round();
  return Array.from({ length: ROUNDS }, round).toSorted((a, b) => a - b)[(ROUNDS - 1) / 2];
}

const perSecond = (name, questions, answer) => ({
  name: `${name}, answers a second`,
  value: Math.round((questions.length / medianMs(questions, answer)) * 1000),
  unit: '/s',
  atLeast: 100_000,
});

const timeOf = (name, questions, answer) => ({
  name,
  value: (medianMs(questions, answer) / questions.length) * 1000,
  unit: 'µs',
  limit: 100,
});

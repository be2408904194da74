import { kioskHours, periods } from '../../domain/facts.ts';
import type { Messages } from '../ja.ts';
import { common } from './common.ts';
import { date, countMonths } from './date.ts';
import { chainsFor } from './shops.ts';

const OFFICE = 'prefeitura 市区町村の窓口';
const REGISTERED = `${OFFICE} onde você tem registro de residência`;
const bring =
  'Leve o cartão e os seus PINs (e a notificação do prazo de validade 有効期限通知書, se a recebeu). É gratuito.';
const bringCard = 'Leve o cartão e, se tiver, outro documento de identidade.';

export const nextStep: Messages['nextStep'] = {
  wait: { title: 'Um momento, por favor', sentence: 'O cartão está sendo lido. Não mexa nele.' },
  readAgain: {
    title: 'Recoloque o cartão e leia mais uma vez',
    sentence: `Se continuar acontecendo, peça para verem o cartão na ${REGISTERED}.`,
  },
  cardEnded: (endedOn) => ({
    title: `Consulte a ${OFFICE} sobre um novo cartão`,
    sentence: `A validade deste cartão venceu em ${date.plain(endedOn)}. Não é possível renovar só os certificados. Solicite um novo cartão, com foto; leva cerca de ${countMonths(periods.cardWaitMonths)}, e a retirada é na prefeitura.`,
  }),
  noCertificates: {
    title: `Se precisar de certificados, a ${OFFICE} pode emiti-los`,
    sentence: 'Não há certificados neste cartão. Ele continua funcionando como documento de identidade.',
  },
  bothLocked: {
    title: `Redefina os dois na ${REGISTERED}`,
    sentence: `A senha de assinatura e o PIN de identificação do usuário estão bloqueados, por isso o terminal de uma loja de conveniência não resolve. ${bringCard}`,
  },
  locked: (pin, reset) =>
    reset === 'kiosk'
      ? {
          title: `Redefina: ${common.secrets[pin]}`,
          sentence: `Se você sabe ${pin === 'sign' ? 'o PIN de identificação do usuário 利用者証明用暗証番号' : 'a senha de assinatura 署名用パスワード'}: com o aplicativo de celular “JPKI暗証番号リセット” e o terminal de ${pin === 'sign' ? 'uma loja de conveniência' : `lojas como ${chainsFor('auth')}`} (${kioskHours.from}–${kioskHours.to}). Se não sabe: na ${OFFICE}. Os dois são gratuitos.`,
        }
      : {
          title: `Redefina na ${OFFICE}: ${common.secrets[pin]}`,
          sentence: `Os outros PINs e os certificados continuam funcionando. ${bringCard}`,
        },
  lockedAndExpired: {
    title: `Renove o certificado e redefina o PIN na ${OFFICE}`,
    sentence: `A validade do certificado venceu, por isso o terminal de uma loja de conveniência não resolve. A prefeitura faz os dois de uma vez. ${bringCard}`,
  },
  renewExpired: {
    title: `Peça um novo certificado na ${OFFICE}`,
    sentence: `Ele pode ser emitido também depois do vencimento. ${bring}`,
  },
  signExpired: {
    title: `Se precisar assinar, a ${OFFICE} pode emitir um novo certificado de assinatura`,
    sentence: `O certificado de identificação do usuário continua funcionando. ${bring}`,
  },
  lastTry: (pin) => ({
    title: `Mais um erro causa o bloqueio: ${common.secrets[pin]}`,
    sentence:
      'Não tente se não tiver certeza. Quando você acerta, todas as tentativas voltam. Se esqueceu, a prefeitura pode redefinir antes do bloqueio.',
  }),
  renew: (until, daysLeft) => ({
    title: daysLeft === 0 ? `Renove hoje na ${OFFICE}` : `Renove na ${OFFICE} ${date.until(until)}`,
    sentence: daysLeft === 0 ? `Se estiver fechada: ele pode ser emitido também depois. ${bring}` : bring,
  }),
  renewWithCard: (until) => ({
    title: `Renove o próprio cartão: solicite cedo, para ter o novo ${date.until(until)}`,
    sentence: `O cartão também vence nesse dia. Solicite cedo um novo, com foto, por correio, celular ou computador: leva cerca de ${countMonths(periods.cardWaitMonths)} até a retirada. Se você tem período de permanência 在留期間, peça na prefeitura a prorrogação do cartão.`,
  }),
  checkClock: (from) => ({
    title: 'Confira a data deste computador',
    sentence: `O certificado começa ${date.from(from)}, e pelo relógio deste computador esse dia ainda não chegou. O relógio parece errado: nas configurações do computador, deixe a data e a hora automáticas. Se a data estiver certa, o certificado pode ser usado a partir de então.`,
  }),
  checkClockByBuild: (shown) => ({
    title: 'Confira a data deste computador',
    sentence: `O relógio deste computador mostra ${date.plain(shown)}, mas esta versão do Shomei foi feita depois disso. O relógio está errado: nas configurações do computador, deixe a data e a hora automáticas.`,
  }),
  seeSignature: {
    title: 'Digite a senha de assinatura 署名用パスワード para ver as datas',
    sentence: 'Parece que este cartão só tem o certificado de assinatura.',
  },
  justIssued: {
    title: 'Espere cerca de um dia antes de usar',
    sentence:
      'Um certificado que acabou de ser emitido pode levar de uma hora a um dia até funcionar em todos os lugares.',
  },
  nothing: (renewFrom) => ({
    title: 'Agora não é preciso fazer nada',
    sentence: `Você pode renovar na ${OFFICE} ${date.from(renewFrom)}.`,
  }),
  nothingWithCard: (until, months) => ({
    title: 'Agora não é preciso fazer nada',
    sentence: `O cartão e os certificados vencem juntos em ${date.day(until)}. A partir de ${months} meses antes, você pode solicitar um novo cartão, que leva cerca de ${countMonths(periods.cardWaitMonths)}. Se você tem período de permanência 在留期間, vá à ${OFFICE} depois da prorrogação e antes desse dia.`,
  }),
};

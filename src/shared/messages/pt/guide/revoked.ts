import { periods } from '../../../domain/facts.ts';
import type { Guide } from '../../ja/guide.ts';

export const revoked: Guide['topics']['revoked'] = {
  summary:
    'Mudança de endereço, perda do cartão e outros motivos podem cancelar um certificado antes da data.',
  words: [
    'cancelado',
    'revogação',
    'revogado',
    'inválido',
    'não funciona',
    'roubado',
    'vazamento',
    'morte',
    'verificar',
    `${periods.plannedMoveDays} dias`,
  ],
  sections: {
    causes: {
      heading: 'Quando um certificado é cancelado 失効',
      both: 'Os dois tipos',
      list: [
        'Você pediu para deixar de usá-lo',
        'O cartão foi perdido ou roubado, ou não pode mais ser usado',
        'Foi cancelado por decisão das autoridades 職権失効, por exemplo por um erro nos registros',
        'Uma chave secreta ou outra informação vazou',
        'O prazo de validade chegou ao fim',
      ],
      sign: 'Só o certificado de assinatura 署名用: mudou o nome, o endereço, a data de nascimento ou o sexo.',
      auth: `Identificação do usuário: junto com o próprio cartão, se a notificação de entrada 転入届 não foi feita no prazo (${periods.moveInDays} dias da mudança, ${periods.plannedMoveDays} dias da data prevista) ou o uso continuado 継続利用 não foi pedido em ${periods.continuedUseDays} dias.`,
    },
    stays: {
      heading: 'Quando não é cancelado',
      auth: 'O certificado de identificação do usuário não é cancelado quando o nome ou o endereço muda (exceto no caso acima, quando o procedimento não foi feito no prazo).',
      minor:
        'Pequenas alterações, como um novo nome do município ou do bairro ou uma nova numeração das casas, não cancelam nenhum dos dois.',
    },
    check: {
      heading: 'Como saber',
      notHere:
        'O Shomei não consegue verificar, porque a lei define quem pode. “Dentro do prazo de validade”, no Shomei, se refere só às datas.',
      official:
        'O software oficial JPKI利用者ソフト tem uma verificação 有効性確認; a prefeitura também pode informar.',
    },
  },
  next: {
    title: 'Se precisar de um novo certificado, vá à prefeitura 市区町村の窓口',
    sentence: 'Um certificado cancelado não volta. Leve o cartão e os PINs, e um novo é emitido.',
  },
};

import type { Guide } from '../../ja/guide.ts';

export const expiry: Guide['topics']['expiry'] = {
  summary: 'Até o 5º aniversário depois do dia da emissão, ou até o fim da validade do cartão, se for antes.',
  words: [
    'validade',
    'data de validade',
    'vencimento',
    'prazo',
    'quanto tempo',
    'cinco anos',
    'dez anos',
    'aniversário',
    'conferir',
    'ano bissexto',
  ],
  sections: {
    rule: {
      heading: 'A regra',
      fifth:
        'Um certificado dura até o seu 5º aniversário depois do dia da emissão. É assim para os dois tipos.',
      card: 'Se a validade do próprio cartão vence antes desse dia, o certificado vence com o cartão.',
      auth: 'O certificado de assinatura 署名用 nunca dura mais que o de identificação do usuário 利用者証明用. Se só o primeiro for emitido de novo depois de uma mudança de endereço, ele vence no mesmo dia que o segundo.',
      sixth:
        'Depois de uma renovação 更新 dentro do período de renovação, é até o 6º aniversário; também aqui, o fim da validade do cartão prevalece se for antes. Normalmente é o mesmo dia.',
    },
    counting: {
      heading: 'Como contar',
      list: [
        'O dia da emissão não conta. Se for o seu aniversário, o certificado vence exatamente cinco anos depois.',
        'Nos primeiros certificados, o dia da emissão é o dia em que o cartão foi feito, não o da retirada; nos emitidos na prefeitura, é esse mesmo dia.',
        'O último dia conta até 23:59:59, no horário do Japão.',
        'Para quem nasceu em 29 de fevereiro, a regulamentação não diz o dia. Veja a data que está no certificado.',
      ],
    },
    card: {
      heading: 'Até quando dura o cartão',
      adult:
        'Emitido aos 18 anos ou mais: até o 10º aniversário. Emitido antes dos 18: até o 5º aniversário.',
      before: 'Para cartões solicitados até março de 2022, a idade é 20 em vez de 18.',
    },
    check: {
      heading: 'Onde ver a data',
      here: 'Shomei: coloque o cartão, e a tela inicial mostra.',
      app: {
        steps: [
          'Abra o aplicativo Mynaportal マイナポータルアプリ e entre nele.',
          'Escolha 「マイナンバーカード」 entre os certificados 証明書.',
        ],
      },
      software:
        'O software oficial JPKI利用者ソフト（利用者クライアントソフト）, instalado em um computador, também mostra. Você também pode perguntar na prefeitura. Depois do vencimento do certificado de identificação do usuário, não é possível entrar no aplicativo.',
    },
    face: {
      heading: 'A data na frente do cartão',
      written:
        'O cartão tem um campo para o fim da validade dos certificados. Não é impresso, e sim escrito à mão: por você ou na prefeitura.',
      stale:
        'Pode estar vazio ou ainda mostrar a data anterior a uma renovação. A data impressa é a validade do cartão.',
    },
  },
  next: {
    title: 'A data certa é a que está no certificado',
    sentence:
      'Coloque o cartão e, na tela inicial, escolha “Detalhes” e “Datas”. Ali também está o motivo dessa data.',
  },
};

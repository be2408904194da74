import type { Guide } from '../../ja/guide.ts';

export const pins: Guide['topics']['pins'] = {
  summary: 'São quatro: como são, quantas tentativas têm, como escolher e como alterar.',
  words: [
    'senha',
    'código',
    'anshobango',
    'alterar',
    'trocar',
    'redefinir',
    'desbloquear',
    'inicializar',
    'dígitos',
    'caracteres',
    'letras',
    'maiúsculas',
  ],
  sections: {
    four: {
      heading: 'São quatro',
      list: [
        'Senha de assinatura 署名用パスワード: 6 a 16 caracteres, com letras maiúsculas e números. É bloqueada depois de 5 erros seguidos.',
        'PIN de identificação do usuário 利用者証明用暗証番号: 4 dígitos. É bloqueado depois de 3 erros seguidos.',
        'PIN dos dados do cartão 券面事項入力補助用暗証番号: 4 dígitos, para copiar nome e endereço em formulários. É bloqueado depois de 3.',
        'PIN do registro de residentes 住民基本台帳用暗証番号: 4 dígitos, para comunicar mudança de endereço e outros na prefeitura. É bloqueado depois de 3.',
      ],
      same: 'Os três de 4 dígitos podem ter o mesmo número.',
    },
    tries: {
      heading: 'A contagem dos erros',
      count:
        'O próprio cartão se lembra deles: de um dia para o outro, e em todos os programas. Quando você acerta, a contagem recomeça.',
      shown:
        'O Shomei sempre mostra as tentativas restantes ao lado do campo, e nunca envia nada uma segunda vez por conta própria.',
    },
    choose: {
      heading: 'Como escolher e proteger',
      list: [
        'Evite o que outros possam adivinhar, como o aniversário ou o número de telefone.',
        'Não conte a ninguém. Não empreste o cartão a ninguém.',
        'Guarde a folha em que os anotou em um lugar seguro, separada do cartão.',
      ],
      letters: 'A senha só tem letras maiúsculas. O e 0, I e 1 são fáceis de confundir.',
    },
    words: {
      heading: 'Alterar, redefinir, desbloquear',
      list: [
        'Alterar 変更: você sabe o atual e o troca por outro, sozinho.',
        'Redefinir 再設定（初期化）: você esqueceu e define um novo.',
        'Desbloquear ロック解除: parou de funcionar depois de erros seguidos e volta a poder ser usado. Na maioria das prefeituras, é o mesmo procedimento que a redefinição.',
      ],
    },
    change: {
      heading: 'Onde alterar',
      home: 'Se você sabe o atual: a senha de assinatura, o PIN de identificação do usuário e o PIN dos dados do cartão podem ser alterados com o Shomei.',
      office: 'O PIN do registro de residentes só é alterado na prefeitura 市区町村の窓口.',
    },
  },
  next: {
    title: 'Para alterar, use o botão na tela inicial',
    sentence:
      'Coloque o cartão, e primeiro são mostradas as tentativas restantes. Se não se lembra do atual, não tente.',
  },
};

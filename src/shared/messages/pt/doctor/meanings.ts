import type { Doctor } from '../../doctor-texts.ts';

export const meanings: Doctor['meanings'] = {
  'reader-setting': {
    says: 'O cliente oficial está configurado para outro tipo de leitor.',
    do: 'Escolha o leitor de novo nas configurações dele ICカードリーダライタ設定.',
  },
  'site-cannot-reach-card': {
    says: 'Aquele programa ou site não alcança o leitor ou o cartão.',
    do: 'Faça a verificação. Se aqui o cartão é lido, a causa está naquele programa ou na extensão do navegador.',
  },
  'site-refuses-certificate': {
    says: 'O site não aceitou o certificado. Na maioria das vezes ele venceu ou foi cancelado; também acontece com o site sobrecarregado.',
    do: 'Veja as datas na tela inicial. Se ainda não venceu, tente de novo mais tarde.',
  },
  'sign-certificate-revoked': {
    says: 'O certificado de assinatura 署名用電子証明書 foi cancelado, como acontece após mudança de endereço ou de nome.',
    do: 'Peça um novo na prefeitura 市区町村の窓口.',
  },
  'certificate-revoked': {
    says: 'O servidor do outro lado respondeu que o certificado foi cancelado.',
    do: 'Consulte a prefeitura 市区町村の窓口.',
  },
  'certificate-on-hold': {
    says: 'O certificado foi suspenso por enquanto, por exemplo após o aviso de perda do cartão.',
    do: 'Se encontrou o cartão, peça na prefeitura o fim da suspensão.',
  },
  'issuer-not-accepted': {
    says: 'O outro lado não conhece ou não aceita o emissor do certificado.',
    do: 'Confira se aquele site aceita os certificados do Cartão My Number.',
  },
  'wait-after-renewal': {
    says: 'O certificado é novo, e o site ainda não foi informado.',
    do: 'Espere cerca de uma hora e tente de novo. Pode levar até o dia seguinte ou mais.',
  },
  cancelled: {
    says: 'Foi cancelado no meio do caminho. Não há defeito.',
    do: 'Para continuar, comece de novo.',
  },
  'server-trouble': {
    says: 'O problema está no servidor do outro lado ou no caminho até ele, e não no cartão nem no leitor.',
    do: 'Tente de novo mais tarde.',
  },
  'answered-well': { says: 'Este número significa sucesso.', do: 'Não há nada a fazer.' },
  'already-applied': {
    says: 'O mesmo requerimento já foi recebido.',
    do: 'Veja a situação dele naquele site.',
  },
  'data-differs': {
    says: 'O que foi enviado difere do que está registrado.',
    do: 'Se o cartão ou o certificado é novo, registre-o de novo naquele site.',
  },
  'pin-wrong': {
    says: 'O PIN ou a senha não está certo. Uma tentativa foi gasta.',
    do: 'Veja as tentativas restantes na tela inicial e confira qual PIN é pedido antes de digitar de novo.',
  },
  'pin-locked': {
    says: 'O PIN ou a senha está bloqueado. Alguns programas também dizem isso de menores de 15 anos, que não têm certificado de assinatura.',
    do: 'Veja na tela inicial qual está bloqueado.',
  },
  'pin-shape': {
    says: 'O PIN tem tamanho ou caracteres errados. Não foi enviado ao cartão.',
    do: 'O de identificação 利用者証明用 tem 4 dígitos; o de assinatura 署名用, de 6 a 16 letras e dígitos.',
  },
  'pin-comes-first': {
    says: 'Foi pedido ao cartão algo que precisa do PIN antes.',
    do: 'Comece de novo naquele programa.',
  },
  'no-common-signature': {
    says: 'O site quer um tipo de assinatura (RSA-PSS do TLS 1.3) que o OpenSC não faz com este cartão.',
    do: 'Use um site que aceite TLS 1.2. Nenhuma configuração do navegador resolve.',
  },
  'no-certificate-sent': {
    says: 'O site pediu um certificado, e o navegador não enviou nenhum.',
    do: 'Coloque o cartão, abra o navegador de novo e escolha o certificado.',
  },
  'key-not-reached': {
    says: 'O navegador achou o certificado, mas não conseguiu usar a chave do cartão.',
    do: 'Deixe o cartão no lugar, feche o navegador, abra-o de novo e tente outra vez.',
  },
  'checker-does-not-know': {
    says: 'O programa que confere não conhece um item do certificado de assinatura marcado como crítico. Isso não significa que a assinatura esteja estragada.',
    do: 'Veja o que ele diz da própria assinatura.',
  },
  'token-not-there': {
    says: 'A parte que liga aos cartões (PKCS#11) não vê o cartão.',
    do: 'Faça a verificação. Se aqui o cartão é lido, a causa são as configurações dessa parte.',
  },
  'program-mistake': {
    says: 'Aquele programa fez um pedido errado ao serviço ou ao cartão. O cartão e o leitor não estão com defeito.',
    do: 'Atualize aquele programa e abra-o de novo.',
  },
  'not-supported': {
    says: 'O leitor ou o cartão não tem essa função.',
    do: 'Escolha outro modo ou use outro leitor.',
  },
  'no-memory': {
    says: 'O serviço ficou sem memória.',
    do: 'Feche outros programas e reinicie o computador.',
  },
  'windows-card-data': {
    says: 'O Windows procurou dados próprios no cartão e não achou. Com o Cartão My Number isso é normal.',
    do: 'Se for só isso, não há nada a fazer.',
  },
  'card-refused': {
    says: 'O cartão recusou o pedido. Isso não significa que esteja com defeito.',
    do: 'Recoloque o cartão e tente de novo.',
  },
  'garbled-letters': {
    says: 'As letras aparecem trocadas. Alguns programas só as mostram direito em um sistema japonês.',
    do: 'Mudar a “localidade do sistema” do Windows para japonês pode ajudar.',
  },
};

import type { Guide } from '../../ja/guide.ts';
import { pluralsOf } from '../../plural.ts';

const plural = pluralsOf('pt-BR');

const articlesOf = (numbers: readonly string[]): string =>
  `${plural(numbers.length, { one: 'art.', other: 'arts.' })} ${numbers.join(', ')}`;

export const frame: Guide['frame'] = {
  lead: 'O que é bom saber sobre os certificados digitais 電子証明書.',
  anotherCard:
    'Este guia trata do Cartão My Number emitido hoje. Nem tudo vale para o cartão que está no leitor. Veja na tela inicial o que esse cartão tem.',
  leave: 'Voltar',
  contents: 'Índice do guia',
  groups: {
    basics: 'Para começar',
    dates: 'Datas e renovação',
    life: 'Quando a vida muda',
    trouble: 'Quando há um problema',
    devices: 'Aparelhos',
  },
  search: {
    label: 'Pesquisar no guia',
    hint: 'Por exemplo: mudança, seguro, esqueci',
    clear: 'Limpar',
    results: 'Encontrado',
    found: (count) =>
      plural(count, { one: `${count} página encontrada.`, other: `${count} páginas encontradas.` }),
    none: (query) => `Nada encontrado para “${query}”`,
    noneNext:
      'Tente uma palavra curta, como “renovação” ou “bloqueado”, ou escolha na lista abaixo. A prefeitura 市区町村の窓口 também pode ajudar.',
  },
  related: 'Veja também',
  official: 'Páginas oficiais (em japonês)',
  officialPages: {
    'jpki-portal': 'Portal do serviço 公的個人認証サービスポータルサイト',
    'jpki-software': 'Download do software oficial JPKI利用者ソフト',
    'card-readers': 'Leitores e celulares compatíveis',
    'pin-reset': 'PINs e senha esquecidos ou bloqueados',
    'pin-reset-kiosks': 'Redefinir no terminal de uma loja',
    'card-lost': 'Cartão perdido',
    'myna-bridge': 'jpki/myna, feito por voluntários',
    'myna-portal': 'Mynaportal マイナポータル',
    'combined-card': 'Cartão integrado 特定在留カード (imigração)',
    'card-site': 'Site do Cartão My Number マイナンバーカード総合サイト',
  },
  sources: {
    heading: 'Fontes',
    written: (day) => `Esta página foi escrita em ${day}.`,
    mayChange:
      'As regras podem mudar. Antes de algo importante, confirme na prefeitura ou nas páginas oficiais.',
    act: (articles) =>
      `Lei de Certificação Pública 公的個人認証法 (Lei 153 de 2002, texto de 1º de junho de 2025), ${articlesOf(articles)}`,
    regulation: (articles) =>
      `Regulamento dessa lei 公的個人認証法施行規則 (Portaria 120 de 2003, texto de 26 de maio de 2025), ${articlesOf(articles)}`,
    leaflet:
      'Folheto em japonês fácil sobre certificados digitais 「電子証明書利用のご案内」 (julho de 2021)',
    cityPage:
      'Página de uma cidade sobre o serviço de certificação pública 「公的個人認証サービス（電子証明書）について」 (4 de abril de 2025)',
    portal:
      'Portal do serviço 公的個人認証サービスポータルサイト (J-LIS, visto entre dezembro de 2024 e setembro de 2026)',
    digitalAgency: 'Páginas da Agência Digital デジタル庁 (2023 a dezembro de 2025)',
    cities: 'Páginas de municípios (2018 a fevereiro de 2026)',
    health:
      'Páginas de municípios sobre o uso como cartão de seguro de saúde (dezembro de 2024 a abril de 2025)',
    police: 'Páginas da polícia 警察 (2025)',
    immigration: 'Páginas da imigração 出入国在留管理庁 (2026)',
    cardSite: 'Site do Cartão My Number マイナンバーカード総合サイト (J-LIS, visto em 2026)',
  },
};

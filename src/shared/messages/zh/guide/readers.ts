import type { Guide } from '../../ja/guide.ts';

export const readers: Guide['topics']['readers'] = {
  summary: '准备读卡器的方法，以及读取不顺利时的诀窍。',
  words: [
    '电脑',
    'PC',
    '读卡器',
    'USB',
    'NFC',
    'Bluetooth',
    '蓝牙',
    '读不了',
    '无法读取',
    '贴近',
    '安装',
    '下载',
    '软件',
  ],
  sections: {
    computer: {
      heading: '在电脑上使用的准备',
      reader: '将IC读卡器「ICカードリーダライタ」连接到电脑。如果只用 Shomei 查看，这样就够了。',
      software:
        '使用 e-Tax 等服务时，还要在电脑上安装 JPKI 用户软件「JPKI利用者ソフト（利用者クライアントソフト）」。可以从公共个人认证服务门户网站「公的個人認証サービスポータルサイト」（www.jpki.go.jp）免费下载。',
      phoneAsReader:
        '也可以不用读卡器，而是将手机设为读写器模式「リーダライタモード」连接到电脑。这是官方软件的功能。',
    },
    choose: {
      heading: '查询支持的设备',
      readers: '读卡器：门户网站的「マイナンバーカードに対応したICカードリーダライタ一覧」',
      phones: '手机：门户网站的「マイナンバーカードに対応したNFCスマートフォン一覧」',
      type: '卡使用 NFC 中的 Type B 通信。不支持 Type B（只支持 FeliCa）的读卡器无法读取。',
    },
    phone: {
      heading: '在手机上使用时',
      nfc: '只有支持 NFC 的手机可以使用。',
      position: '读取IC芯片的位置因机型而异。请在手机说明书或门户网站确认。',
    },
    tips: {
      heading: '读取不顺利时',
      list: [
        '放好后，在结束之前不要移动。有时需要5秒以上。',
        '从卡套中取出。不要与其他卡重叠。',
        '避免放在金属桌面上。',
        '如果是手机，请取下手机壳和充电线，并开启 NFC。',
      ],
    },
  },
  next: {
    title: '连接读卡器，放置卡',
    sentence: '如果缺少什么，主页会逐项告诉您。',
  },
};

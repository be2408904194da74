import type { Guide } from '../../ja/guide.ts';
import { fees, foreignLineHours, lostCardLines, periods } from '../../../domain/facts.ts';

export const lost: Guide['topics']['lost'] = {
  summary: `请马上拨打 ${lostCardLines.foreign.number}。全年每天24小时，可以免费暂停使用。`,
  words: [
    '丢了',
    '丢失',
    '遗失',
    '挂失',
    '被盗',
    '被偷',
    '找到了',
    '电话',
    '警察',
    '补办',
    '补发',
    '暂停',
    '加急',
    '新卡',
    '钱包',
  ],
  sections: {
    stop: {
      heading: '先打电话暂停使用',
      phone: `外语专线 ${lostCardLines.foreign.number}：中文服务时间 ${foreignLineHours.zh}。日语专线「マイナンバー総合フリーダイヤル」为 ${lostCardLines.japanese.number}（语音提示时按2）。`,
      hours: '两条线路都免费，丢失和被盗全年每天24小时受理。上述时间以外，外语专线只办理暂停使用。',
    },
    after: {
      heading: '然后',
      list: [
        '如果是在外面丢失的，也请向警察报案，并记下报案的编号「受理番号」。',
        `如果找不到，请到住民票所在的市区町村窗口「市区町村の窓口」申报丢失，并申请新卡。请带上照片和其他身份证明文件。通常需要手续费（约${fees.newCard.toLocaleString('zh')}日元）。`,
        `如果很急，在申报丢失后${periods.expressReportDays}天以内可以申请加急签发「特急発行」：约1周，约${fees.expressCard.toLocaleString('zh')}日元。请先向窗口咨询。`,
        '如果您使用驾照一体卡「マイナ免許証」，新卡中没有驾照信息。在警察重新写入之前，不能只凭该卡驾驶。',
      ],
    },
    found: {
      heading: '找到时',
      office: '请在窗口解除暂停。不能通过电话解除。电子证书有时需要重新签发，可能需要手续费。',
    },
    safe: {
      heading: '捡到的人会不会使用？',
      pin: '使用电子证书需要PIN码或密码。连续输错会被锁定。私钥无法从IC芯片中读取。',
    },
  },
  next: {
    title: `拨打 ${lostCardLines.foreign.number}`,
    sentence: '暂停之后又找到了也没关系。如果犹豫，请先暂停使用。',
  },
};

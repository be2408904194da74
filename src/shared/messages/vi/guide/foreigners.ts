import { fees, periods } from '../../../domain/facts.ts';
import type { Guide } from '../../ja/guide.ts';

export const foreigners: Guide['topics']['foreigners'] = {
  summary: 'Nếu bạn có thời hạn lưu trú, thẻ và chứng thư hết hạn cùng với thời hạn đó.',
  words: [
    'người nước ngoài',
    'visa',
    'thị thực',
    'thẻ lưu trú',
    'thẻ ngoại kiều',
    'thẻ cư trú',
    'zairyu',
    'tư cách lưu trú',
    'vĩnh trú',
    'gia hạn visa',
    'xuất nhập cảnh',
    'nyukan',
    'thẻ gộp',
  ],
  sections: {
    limit: {
      heading: 'Dùng được đến khi nào',
      stay: 'Ngày cuối của thời hạn lưu trú 在留期間 là ngày hết hạn của thẻ và chứng thư; nếu ngày tính theo sinh nhật sớm hơn thì là ngày đó.',
      permanent:
        'Với người vĩnh trú 永住者, người vĩnh trú đặc biệt 特別永住者 và nhân lực trình độ cao số 2 高度専門職2号, quy định giống như với công dân Nhật Bản.',
    },
    extend: {
      heading: 'Khi thời hạn lưu trú được gia hạn',
      notAutomatic:
        'Thẻ lưu trú mới 在留カード không tự động kéo dài thời hạn của thẻ My Number và chứng thư.',
      steps: {
        steps: [
          'Gia hạn thời hạn lưu trú tại Cục Quản lý xuất nhập cảnh và lưu trú 出入国在留管理局.',
          'Đến văn phòng hành chính 市区町村の窓口 trước khi thẻ My Number hết hạn.',
          'Tại đó, thẻ được kéo dài thời hạn và chứng thư mới được cấp.',
        ],
      },
      late: `Sau khi hết hạn, thẻ không dùng được nữa, và làm thẻ mới mất khoảng ${fees.newCard.toLocaleString('vi')} yên.`,
      combined:
        'Từ tháng 6 năm 2026, bạn có thể chọn 特定在留カード, gộp thẻ lưu trú và thẻ My Number làm một; khi đó cục xuất nhập cảnh kéo dài cả hai.',
    },
    waiting: {
      heading: 'Trong khi chờ kết quả',
      special: `Nếu bạn đã nộp đơn về lưu trú, văn phòng có thể kéo dài thời hạn của thẻ nhiều nhất ${periods.stayExtensionMonths} tháng 特例期間延長: một lần, và chỉ trước khi thẻ hết hạn. Khi có thẻ lưu trú mới, hãy đến lại trước ngày đã kéo dài.`,
      certificate: 'Chứng thư không được kéo dài cùng. Hãy xin văn phòng cấp chứng thư mới.',
    },
    letter: {
      heading: 'Không có thư',
      none: 'Người có thời hạn lưu trú không nhận được thông báo 有効期限通知書. Hãy tự ghi nhớ ngày hết hạn.',
    },
  },
  next: {
    title: 'Khi nhận thẻ lưu trú mới, hãy đến ngay văn phòng hành chính',
    sentence:
      'Hãy mang theo thẻ lưu trú 在留カード và thẻ My Number, và nhớ mã PIN sổ đăng ký cư trú 住民基本台帳用暗証番号 (4 chữ số) cùng các mã PIN khác.',
  },
};

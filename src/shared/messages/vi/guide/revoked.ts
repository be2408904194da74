import { periods } from '../../../domain/facts.ts';
import type { Guide } from '../../ja/guide.ts';

export const revoked: Guide['topics']['revoked'] = {
  summary: 'Chuyển nhà, mất thẻ và những việc khác có thể làm chứng thư chấm dứt trước ngày hết hạn.',
  words: [
    'thu hồi',
    'hủy bỏ',
    'vô hiệu',
    'mất cắp',
    'bị lộ',
    'qua đời',
    'kiểm tra tình trạng',
    `${periods.plannedMoveDays} ngày`,
    'ngừng sớm',
  ],
  sections: {
    causes: {
      heading: 'Khi nào chứng thư bị thu hồi 失効',
      both: 'Cả hai loại',
      list: [
        'Bạn đã xin ngừng sử dụng',
        'Thẻ bị mất hoặc bị trộm, hoặc không dùng được nữa',
        'Bị thu hồi theo quyết định của cơ quan chức năng 職権失効, ví dụ sau khi có sai sót trong hồ sơ',
        'Khóa bí mật hoặc thứ tương tự bị lộ',
        'Đã đến ngày hết hạn',
      ],
      sign: 'Chỉ chứng thư chữ ký 署名用: họ tên, địa chỉ, ngày sinh hoặc giới tính của bạn đã thay đổi.',
      auth: `Xác thực người dùng: mất hiệu lực cùng với chính thẻ, nếu không khai báo chuyển đến 転入届 đúng hạn (${periods.moveInDays} ngày sau khi chuyển, ${periods.plannedMoveDays} ngày kể từ ngày dự định) hoặc không làm thủ tục 継続利用 trong ${periods.continuedUseDays} ngày.`,
    },
    stays: {
      heading: 'Khi nào không bị thu hồi',
      auth: 'Chứng thư xác thực người dùng không bị thu hồi khi họ tên hoặc địa chỉ của bạn thay đổi (trừ trường hợp ở trên, khi không làm thủ tục đúng hạn).',
      minor:
        'Những sửa đổi nhỏ, như tên mới của khu phố hoặc cách đánh số nhà mới, không làm thu hồi chứng thư nào.',
    },
    check: {
      heading: 'Làm sao để biết',
      notHere:
        'Shomei không kiểm tra được, vì luật quy định ai được kiểm tra. “Trong thời hạn hiệu lực” trong Shomei chỉ nói về các ngày.',
      official:
        'Phần mềm người dùng JPKI chính thức JPKI利用者ソフト có chức năng kiểm tra 有効性確認; văn phòng hành chính cũng có thể cho bạn biết.',
    },
  },
  next: {
    title: 'Nếu bạn cần chứng thư mới, hãy đến văn phòng hành chính 市区町村の窓口',
    sentence:
      'Chứng thư đã bị thu hồi không dùng lại được. Hãy mang theo thẻ và các mã PIN, chứng thư mới sẽ được cấp.',
  },
};

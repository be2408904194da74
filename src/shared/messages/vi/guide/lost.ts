import type { Guide } from '../../ja/guide.ts';

export const lost: Guide['topics']['lost'] = {
  summary: 'Hãy gọi ngay 0120-95-0178. Miễn phí, trả lời cả ngày lẫn đêm.',
  words: [
    'mất thẻ',
    'làm mất',
    'đánh rơi',
    'bị trộm',
    'mất cắp',
    'tìm thấy',
    'gọi điện',
    'điện thoại',
    'cảnh sát',
    'làm lại thẻ',
    'thẻ mới',
    'tạm ngừng',
  ],
  sections: {
    stop: {
      heading: 'Trước hết, tạm ngừng thẻ qua điện thoại',
      phone:
        'Tổng đài miễn phí My Number マイナンバー総合フリーダイヤル 0120-95-0178 (nhấn số 2 khi được hỏi).',
      hours: 'Mất thẻ và mất cắp: 24 giờ, tất cả các ngày, miễn phí. Có hỗ trợ cả tiếng nước ngoài.',
    },
    after: {
      heading: 'Sau đó',
      list: [
        'Nếu mất ở ngoài nhà, hãy báo cả cảnh sát, và ghi lại số tiếp nhận 受理番号.',
        'Nếu không tìm thấy, hãy báo mất tại văn phòng hành chính 市区町村の窓口 và xin cấp thẻ mới. Thường mất lệ phí khoảng 1.000 yên.',
      ],
    },
    found: {
      heading: 'Nếu bạn tìm lại được',
      office:
        'Hãy hủy tạm ngừng tại văn phòng; việc này không làm qua điện thoại được. Có thể phải cấp lại chứng thư.',
    },
    safe: {
      heading: 'Người nhặt được có dùng được không?',
      pin: 'Dùng chứng thư cần mã PIN, và mã PIN bị khóa sau vài lần sai. Không thể đọc khóa bí mật ra khỏi chip.',
    },
  },
  next: {
    title: 'Hãy gọi 0120-95-0178',
    sentence: 'Nếu phân vân, hãy tạm ngừng thẻ trước. Khi tìm thấy thẻ, bạn có thể dùng tiếp.',
  },
};

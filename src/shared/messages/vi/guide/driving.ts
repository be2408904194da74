import type { Guide } from '../../ja/guide.ts';

export const driving: Guide['topics']['driving'] = {
  summary: 'Thẻ mới thường không có bằng lái. Trước khi ghi lại, bạn không được lái xe chỉ với thẻ đó.',
  words: ['bằng lái', 'giấy phép lái xe', 'lái xe', 'ô tô', 'cảnh sát'],
  sections: {
    about: {
      heading: 'Đây là gì',
      what: 'Thẻ My Number có thông tin bằng lái マイナ免許証 (từ 24 tháng 3 năm 2025). Bạn cũng có thể giữ cả bằng lái thường.',
    },
    renewed: {
      heading: 'Khi đổi thẻ mới',
      empty: 'Thẻ mới không có bằng lái. Lái xe chỉ với thẻ đó bị coi là không mang bằng lái.',
      carry:
        'Từ 1 tháng 9 năm 2025, thông tin chỉ được chuyển sang nếu trước đó bạn đã nộp chứng thư chữ ký cho cảnh sát và xin đổi thẻ trực tuyến trước hạn.',
      again:
        'Nếu không, hãy nhờ cảnh sát hoặc trung tâm bằng lái 運転免許センター ghi lại. Hãy gọi hỏi trước.',
    },
    lost: {
      heading: 'Khi bị mất',
      call: 'Trước hết tạm ngừng thẻ qua điện thoại. Về bằng lái, hãy hỏi cảnh sát.',
      identity: 'Nếu chỉ có bằng lái trên thẻ, hãy chuẩn bị giấy tờ tùy thân khác.',
    },
  },
  next: {
    title: 'Hỏi cảnh sát trước khi nhận thẻ mới',
    sentence: 'Hỏi cần mang gì và có cần đặt hẹn không.',
  },
};

import type { Guide } from '../../ja/guide.ts';

const articlesOf = (numbers: readonly string[]): string => `Điều ${numbers.join(', ')}`;

export const frame: Guide['frame'] = {
  lead: 'Những điều nên biết về chứng thư điện tử 電子証明書.',
  anotherCard:
    'Hướng dẫn này nói về thẻ My Number đang được cấp hiện nay. Một số nội dung không đúng với thẻ trên đầu đọc. Hãy xem thông tin của thẻ đó ở Trang chính.',
  leave: 'Quay lại',
  contents: 'Mục lục hướng dẫn',
  groups: {
    basics: 'Bắt đầu',
    dates: 'Thời hạn và gia hạn',
    life: 'Khi cuộc sống thay đổi',
    trouble: 'Khi gặp sự cố',
    devices: 'Thiết bị',
  },
  search: {
    label: 'Tìm trong hướng dẫn',
    hint: 'Ví dụ: chuyển nhà, bảo hiểm, quên',
    clear: 'Xóa',
    results: 'Kết quả',
    found: (count) => `Tìm thấy ${count} trang.`,
    none: (query) => `Không tìm thấy “${query}”`,
    noneNext:
      'Hãy thử một từ ngắn, như “gia hạn” hoặc “khóa”, hoặc chọn từ danh sách bên dưới. Bạn cũng có thể hỏi văn phòng hành chính 市区町村の窓口.',
  },
  related: 'Xem thêm',
  official: 'Trang chính thức (tiếng Nhật)',
  officialPages: {
    'jpki-portal': 'Cổng thông tin của dịch vụ 公的個人認証サービスポータルサイト',
    'jpki-software': 'Tải phần mềm chính thức JPKI利用者ソフト',
    'card-readers': 'Đầu đọc thẻ và điện thoại dùng được',
    'pin-reset': 'Khi quên hoặc bị khóa mật khẩu',
    'pin-reset-kiosks': 'Đặt lại tại máy kiosk ở cửa hàng',
    'card-lost': 'Khi bị mất thẻ',
    'myna-bridge': 'jpki/myna (do tình nguyện viên làm)',
    'myna-portal': 'Mynaportal マイナポータル',
    'combined-card': 'Thẻ gộp 特定在留カード (cục xuất nhập cảnh)',
    'card-site': 'Trang thẻ My Number マイナンバーカード総合サイト',
  },
  sources: {
    heading: 'Nguồn',
    written: (day) => `Trang này được viết vào ${day}.`,
    mayChange:
      'Quy định có thể thay đổi. Trước khi làm việc quan trọng, hãy kiểm tra tại văn phòng hành chính hoặc trên trang chính thức.',
    act: (articles) =>
      `Luật chứng thực cá nhân công cộng 公的個人認証法 (Luật số 153 năm 2002, bản ngày 1 tháng 6 năm 2025), ${articlesOf(articles)}`,
    regulation: (articles) =>
      `Quy định thi hành luật trên 公的個人認証法施行規則 (Lệnh số 120 năm 2003 của Bộ Nội vụ và Truyền thông, bản ngày 26 tháng 5 năm 2025), ${articlesOf(articles)}`,
    leaflet:
      'Tờ rơi bằng tiếng Nhật dễ hiểu về chứng thư điện tử 「電子証明書利用のご案内」 (tháng 7 năm 2021)',
    cityPage:
      'Trang của thành phố về dịch vụ chứng thực cá nhân công cộng 「公的個人認証サービス（電子証明書）について」 (ngày 4 tháng 4 năm 2025)',
    portal:
      'Cổng thông tin của dịch vụ 公的個人認証サービスポータルサイト (J-LIS, xem từ tháng 12 năm 2024 đến tháng 9 năm 2026)',
    digitalAgency: 'Các trang của Cơ quan Kỹ thuật số デジタル庁 (từ năm 2023 đến tháng 12 năm 2025)',
    cities: 'Các trang của thành phố, thị trấn và làng (từ năm 2018 đến tháng 2 năm 2026)',
    health:
      'Các trang của thành phố về việc dùng làm thẻ bảo hiểm y tế (từ tháng 12 năm 2024 đến tháng 4 năm 2025)',
    police: 'Trang của cảnh sát 警察 (2025)',
    immigration: 'Trang của Cục Quản lý xuất nhập cảnh và lưu trú 出入国在留管理庁 (2026)',
    cardSite: 'Trang thẻ My Number マイナンバーカード総合サイト (J-LIS, xem năm 2026)',
  },
};

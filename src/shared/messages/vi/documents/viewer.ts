import type { ViewerTexts } from '../../ja/documents.ts';

/** The window in which a PDF file is shown. */
export const viewer: ViewerTexts = {
  opening: 'Đang mở tệp',
  page: (page, pages) => `Trang ${page} / ${pages}`,
  previous: 'Trang trước',
  next: 'Trang sau',
  larger: 'Phóng to',
  smaller: 'Thu nhỏ',
  frame: (name) => `Nội dung của ${name}`,
  problems: {
    encrypted: {
      title: 'Không hiển thị được tệp có mật khẩu',
      sentence: 'Phần mềm này không mở tệp PDF có mật khẩu.',
    },
    damaged: {
      title: 'Không hiển thị được tệp này',
      sentence: 'Có phần không đọc được như PDF. Phần mềm khác có thể vẫn hiển thị được.',
    },
    stopped: {
      title: 'Hiển thị quá lâu nên đã dừng lại',
      sentence: 'Vẽ một trang của tệp này mất hơn 30 giây. Hãy cẩn thận khi mở nó bằng phần mềm khác.',
    },
    lost: {
      title: 'Không đọc được tệp nữa',
      sentence: 'Tệp đã bị di chuyển, xóa hoặc thay đổi. Hãy chọn lại.',
    },
  },
};

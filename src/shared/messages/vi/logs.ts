import type { Messages } from '../ja.ts';

export const logs: Messages['logs'] = {
  title: 'Nhật ký',
  intro:
    'Nhật ký giúp tìm ra vì sao có điều gì đó không hoạt động. Nó chỉ nằm trên máy tính này và không được gửi đi đâu. Mã PIN, mật khẩu, họ tên, các loại số và nội dung chứng thư không được ghi vào đây.',
  keep: 'Ghi nhật ký',
  lines: 'Nội dung đã ghi',
  empty: 'Chưa có gì được ghi. Để tìm nguyên nhân sự cố, hãy đánh dấu “Ghi nhật ký” ở trên rồi thử lại.',
  refused: (count) =>
    count === 0
      ? 'Từ khi được mở, phần mềm này chưa lần nào cố kết nối ra bên ngoài.'
      : `Từ khi được mở, phần mềm này đã bị chặn kết nối ra bên ngoài ${count} lần.`,
  failed: 'Không đọc được nhật ký. Hãy đóng cửa sổ này và mở lại.',
  copy: 'Sao chép nhật ký',
  delete: 'Xóa nhật ký',
  deleted: 'Đã xóa nhật ký.',
  open: 'Xem nhật ký',
};

import type { Messages } from '../ja.ts';

export const about: Messages['about'] = {
  open: 'Xem các thành phần và giấy phép',
  title: 'Shomei gồm những gì',
  intro:
    'Ai cũng có thể xem bên trong Shomei, sửa đổi và chia sẻ phần mềm này (giấy phép MIT). Shomei được tạo từ những thành phần sau.',
  parts: 'Các thành phần được sử dụng',
  partsIntro: 'Hãy chọn một tên để đọc giấy phép của thành phần đó.',
  beside:
    'Giấy phép của Electron và Chromium nằm trong thư mục của phần mềm, ở tệp LICENSES.chromium.html và các tệp bên cạnh. Danh sách thành phần cũng có ở dạng máy đọc được (sbom.cdx.json).',
};

import type { Messages } from '../ja.ts';

export const password: Messages['password'] = {
  title: '서명용 패스워드(署名用パスワード)를 입력해 주세요',
  purpose: '서명용 전자증명서의 날짜와 기재 내용을 카드에서 읽기 위해 사용합니다. 서명은 하지 않습니다.',
  label: '서명용 패스워드(署名用パスワード)',
  which: '시구정촌 창구에서 정한 6~16자의 패스워드입니다. 4자리 비밀번호가 아닙니다.',
  submit: '증명서 읽기',
  working: '카드가 확인하고 있습니다. 움직이지 마세요.',
  done: '서명용 전자증명서를 읽었습니다.',
  keepsNothing: '패스워드는 어디에도 저장하지 않고, 인터넷으로도 보내지 않습니다.',
};

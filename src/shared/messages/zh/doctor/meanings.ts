import type { Doctor } from '../../doctor-texts.ts';

export const meanings: Doctor['meanings'] = {
  'reader-setting': {
    says: '官方客户端中读卡器种类的设置不正确。',
    do: '请在官方客户端的「ICカードリーダライタ設定」中重新选择读卡器。',
  },
  'site-cannot-reach-card': {
    says: '该软件或网站无法连接到读卡器或卡。',
    do: '请进行检查。如果这里能读取，原因就在该软件或浏览器扩展。',
  },
  'site-refuses-certificate': {
    says: '网站没有接受电子证书。多半是已过期或已失效「失効」，网站繁忙时也会出现。',
    do: '请在主页查看日期。如果未过期，请过一段时间再试。',
  },
  'sign-certificate-revoked': {
    says: '「署名用電子証明書」已失效「失効」。常见于搬家或更改姓名之后。',
    do: '请到「市区町村の窓口」申请签发新的证书。',
  },
  'certificate-revoked': {
    says: '对方的服务器回答说电子证书已失效「失効」。',
    do: '请到「市区町村の窓口」咨询。',
  },
  'certificate-on-hold': {
    says: '电子证书被暂时停用，例如在挂失之后。',
    do: '如果找到了卡，请到窗口解除停用。',
  },
  'issuer-not-accepted': {
    says: '对方不知道或不承认电子证书的签发机构。',
    do: '请确认该网站是否接受个人编号卡的电子证书。',
  },
  'wait-after-renewal': {
    says: '电子证书刚刚更新，网站还没有收到信息。',
    do: '请等约1小时再试。也可能要到第二天以后。',
  },
  cancelled: { says: '中途取消了，并没有故障。', do: '要继续时，请重新开始。' },
  'server-trouble': {
    says: '问题在对方的服务器或网络，不是卡或读卡器的故障。',
    do: '请过一段时间再试。',
  },
  'answered-well': { says: '这个号码表示成功。', do: '不需要做什么。' },
  'already-applied': { says: '同样的申请已经受理。', do: '请在该网站确认申请的状态。' },
  'data-differs': {
    says: '发送的内容与登记的内容不同。',
    do: '如果卡或电子证书是新的，请在该网站重新登记。',
  },
  'pin-wrong': {
    says: 'PIN码或密码不正确，已消耗1次尝试。',
    do: '请在主页查看剩余次数，确认是哪一个PIN码后再输入。',
  },
  'pin-locked': {
    says: 'PIN码或密码已锁定。未满15岁而没有「署名用電子証明書」时，也可能这样显示。',
    do: '请在主页查看是哪一个被锁定。',
  },
  'pin-shape': {
    says: 'PIN码的长度或字符种类不对，没有发送到卡。',
    do: '「利用者証明用」是4位数字，「署名用」是6～16个字母和数字。',
  },
  'pin-comes-first': {
    says: '在确认PIN码之前，就向卡请求了需要PIN码的操作。',
    do: '请在该软件中从头再操作一次。',
  },
  'no-common-signature': {
    says: '网站要求的签名方式（TLS 1.3 的 RSA-PSS），OpenSC 无法用这张卡生成。',
    do: '请在接受 TLS 1.2 的网站上使用。更改浏览器设置没有用。',
  },
  'no-certificate-sent': {
    says: '网站要求电子证书，但浏览器没有提供。',
    do: '请放好卡，重新打开浏览器，并选择电子证书。',
  },
  'key-not-reached': {
    says: '浏览器找到了电子证书，但无法使用卡中的密钥。',
    do: '请不要取下卡，关闭浏览器，重新打开后再试。',
  },
  'checker-does-not-know': {
    says: '检查软件不认识签名证书中标为“关键”的项目。这并不表示签名已损坏。',
    do: '请看它对签名本身的说明。',
  },
  'token-not-there': {
    says: '连接卡的组件（PKCS#11）看不到卡。',
    do: '请进行检查。如果这里能读取，就是该组件的设置问题。',
  },
  'program-mistake': {
    says: '该软件以错误的方式请求了服务或卡。卡和读卡器没有故障。',
    do: '请更新该软件并重新打开。',
  },
  'not-supported': { says: '读卡器或卡没有这项功能。', do: '请选择其他方法，或使用其他读卡器。' },
  'no-memory': { says: '服务的内存不足。', do: '请关闭其他软件，重新启动电脑。' },
  'windows-card-data': {
    says: 'Windows在卡中寻找自己的数据，但没有找到。对个人编号卡来说这是正常的。',
    do: '如果只有这个显示，就不需要做什么。',
  },
  'card-refused': { says: '卡拒绝了请求。这并不表示卡坏了。', do: '请把卡重新放在读卡器上，再试一次。' },
  'garbled-letters': {
    says: '文字显示为乱码。有些软件只有在日语系统上才能正确显示。',
    do: '把Windows的“系统区域设置”改为日语，有时可以解决。',
  },
};

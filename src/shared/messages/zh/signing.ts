import type { SigningMessages } from '../ja/signing.ts';

const problems: SigningMessages['problems'] = {
  'sign/unreadable': {
    title: '无法读取文件',
    sentence: '系统不允许本软件打开它，或文件已经不在了。',
    next: '请确认文件存在，并且您有权打开它。',
  },
  'sign/not-a-file': { title: '这不是文件', sentence: '它是文件夹或设备。', next: '请选择一个文件。' },
  'sign/not-a-pdf': {
    title: '这不是 PDF',
    sentence: '它的开头不是 PDF 的形式，因此无法在其中加入签名。',
    next: '请作为其他文件（.p7s）签名。',
  },
  'sign/damaged': {
    title: 'PDF 已损坏',
    sentence: '文件中所说的位置上没有应有的内容。为避免不同软件显示出不同的文档，没有进行修复。',
    next: '请打印成新的 PDF，再对它签名。',
  },
  'sign/encrypted': {
    title: 'PDF 有密码保护',
    sentence: '受保护的 PDF 无法可靠地签名。',
    next: '请打印成没有密码的 PDF，再对它签名。',
  },
  'sign/xfa': {
    title: 'PDF 中含有 XFA 表单',
    sentence: '软件会显示该表单而不是页面，所见与所签会不一致。',
    next: '请打印成新的 PDF，再对它签名。',
  },
  'sign/certified': {
    title: 'PDF 的作者不允许更改',
    sentence: '它经过认证，任何更改（包括增加签名）都会破坏该认证。',
    next: '请作为其他文件（.p7s）签名。',
  },
  'sign/too-complex': {
    title: 'PDF 太大或太复杂',
    sentence: '它超出了本软件读取的范围。',
    next: '请打印成新的 PDF，或作为其他文件（.p7s）签名。',
  },
  'sign/unsupported': {
    title: 'PDF 使用了少见的形式',
    sentence: '其中一部分以本软件不认识的方式压缩。',
    next: '请打印成新的 PDF，或作为其他文件（.p7s）签名。',
  },
  'sign/no-holder-name': {
    title: '证书中没有姓名',
    sentence: 'PDF 中的签名要写明签名者，而姓名缺失。',
    next: '请作为其他文件（.p7s）签名。',
  },
  'sign/card-cannot': {
    title: '这张卡不能在这里签名',
    sentence: '本软件不支持这张卡的签名方式。没有向卡发送任何内容。',
    next: '请用现在的个人编号卡签名。',
  },
  'sign/no-such-place': {
    title: '没有显示签名的位置',
    sentence: '没有这一页，或者位置的一部分在页面之外。',
    next: '请重新选择位置。',
  },
  'sign/place-too-small': {
    title: '显示签名的位置太小',
    sentence: '要显示的内容放不进所选的大小。',
    next: '请把位置放大，或减少要显示的内容。',
  },
  'sign/name-too-long': {
    title: '文件名太长',
    sentence: '加上附加的文字后，文件名会超过系统允许的长度。',
    next: '请缩短文件名。',
  },
  'sign/folder-closed': {
    title: '无法写入这个文件夹',
    sentence: '签名后的文件要放在那里，而系统不允许。',
    next: '请把文件复制到您自己的文件夹，然后对它签名。',
  },
  'sign/no-room': {
    title: '空间不足',
    sentence: '磁盘没有足够的空间存放签名后的文件。',
    next: '请腾出空间，或把文件复制到有空间的磁盘后对它签名。',
  },
  'sign/output-exists': {
    title: '已有同名文件',
    sentence: '本软件从不覆盖文件。',
    next: '请把同名文件移到别处。',
  },
  'sign/file-changed': {
    title: '文件已改变',
    sentence: '它已不是您看过的文件，因此没有签名。',
    next: '请再看一次，然后签名。',
  },
  'sign/not-written': {
    title: '无法写入签名后的文件',
    sentence: '写入时系统报告了错误。没有留下写到一半的文件。',
    next: '请再试一次；如果不行，请把文件复制到其他文件夹后对它签名。',
  },
  'sign/stopped': { title: '已停止', sentence: '这个文件没有签名，保持原样。', next: '您可以随时再签名。' },
  'sign/held-back': {
    title: '因其他文件而暂缓',
    sentence: '同时选择的文件中有无法签名的，因此这个文件也没有签名。',
    next: '请去掉那个文件，再签名一次。',
  },
  'sign/wrong-signature': {
    title: '签名与证书不符',
    sentence: '卡给出的值不是用其证书的密钥生成的，因此已丢弃。',
    next: '请取出卡，重新放入，再试一次。',
  },
  'sign/worker-failed': {
    title: '对这个文件的处理中断了',
    sentence: '读取文件的部分已结束或不再响应。文件没有签名。',
    next: '请去掉这个文件，再试一次。',
  },
  'sign/certificate-expired': {
    title: '证书已过期',
    sentence: '有效期已结束，检查签名的人会看到这一点。',
    next: '请更新证书，或由您自己决定仍然签名。',
  },
  'sign/certificate-not-yet': {
    title: '证书尚未生效',
    sentence: '有效期尚未开始。',
    next: '请等到开始之后，或由您自己决定仍然签名。',
  },
};

const commandLine: SigningMessages['commandLine'] = {
  usage:
    '  npm run -s cli -- sign 文件… [--form pdf/pdf-cades/p7s/p7m] [--out 路径 | --out-dir 文件夹] [--visible 页,左,上,宽,高] [--show name,address,time,reason] [--reason 文字] [--reader 名称] [--password-stdin] [--last-try] [--outside-validity] [--json]   只输入一次密码，用卡对文件签名',
  password: '签名用密码（6～16个大写字母和数字）: ',
  noTerminal: '没有可以询问密码的终端；请用 --password-stdin 从标准输入给出。',
  noFiles: '缺少要签名的文件；用法见 --help。',
  badForm: '--form 是 pdf、pdf-cades、p7s 或 p7m。',
  oneOutput: '--out 只能用于一个文件，且不能与 --out-dir 同时使用。',
  badPlace:
    '--visible 是用逗号分开的五个数：页（从 1 开始），以及从页面左上角起的左、上、宽、高（mm）。例如 1,120,250,70,22',
  badShow: '--show 是用逗号分开的 name、address、time、reason。',
  missing: (chars) => `以下字符没有字形，在可见签名中显示为〓: ${chars}`,
  tries: (left, most) => `还可以试 ${left} 次（最多 ${most} 次）。`,
  signed: (input, output) => `${input} → ${output}`,
};

const window: SigningMessages['window'] = {
  title: '对文件签名',
  intro:
    '用签名用电子证书「署名用電子証明書」对 PDF 和其他文件进行电子签名。原文件保持不变，签名后的文件放在旁边。',
  sample: '这是练习。模拟卡的签名不能证明任何事情，文件名中会带有“sample”。',
  first: {
    heading: '先读取签名用证书',
    lead: '签名中会放入写有您的姓名、住址、出生日期和性别的证书。为了让您先看到会放入什么，要用签名用密码读取证书。签名时需要再输入一次密码。',
    read: '输入密码查看',
  },
  files: {
    heading: '要签名的文件',
    choose: '选择文件',
    drop: '也可以把文件拖放到这里。',
    checking: '正在查看…',
    ready: '可以签名',
    pages: '查看页面',
    hidePages: '收起页面',
    remove: '去掉',
    tooMany: (most) => `一次最多可对 ${most} 个文件签名。`,
  },
  notes: {
    'signed-before': '这个文件已有签名，该签名保持不变。',
    'changes-limited': '作者只允许某些更改；可以增加签名。',
    'usage-rights': '它带有 Adobe 的使用权限，Acrobat 可能会显示警告。',
  },
  contents: {
    heading: '签名中包含的内容',
    lead: '签名中含有证书，证书中写有以下内容。得到签名文件的人都可以读到。',
    noHolder: '这个证书中没有姓名等信息。',
    time: (day) => `按本电脑的时钟，今天是${day}。签名时间取自这个时钟。`,
  },
  how: '签名方式',
  pdfForm: {
    heading: 'PDF 签名的形式',
    pdf: { name: '通常的形式', hint: '日本登记等机关要求的形式（adbe.pkcs7.detached）。' },
    'pdf-cades': { name: '欧洲的形式', hint: 'PAdES（ETSI.CAdES.detached）。' },
  },
  otherForm: {
    heading: '其他文件签名的形式',
    p7s: { name: '单独的文件', hint: '只把签名放在文件旁边（.p7s）。' },
    p7m: { name: '包住文件', hint: '成为一个内含原文件的文件（.p7m）。' },
  },
  reason: '理由（可不填，会写入 PDF）',
  visible: {
    lead: '不显示，签名的内容也一样。要显示的话，请选择位置。',
    choose: '选择显示的位置',
    change: '更改位置',
    hide: '不显示',
    done: '就用这个位置',
    place: '签名的位置',
    keys: '方向键每次移动 1 mm，同时按 Shift 则为 10 mm；Ctrl 加方向键改变大小。也可以用鼠标移动。',
    at: (page, left, top) => `第 ${page} 页，距左 ${left} mm，距上 ${top} mm`,
    size: (width, height) => `宽 ${width} mm，高 ${height} mm`,
    fields: { left: '距左（mm）', top: '距上（mm）', width: '宽（mm）', height: '高（mm）' },
    shows: '显示的内容',
    facts: { name: '姓名', address: '住址', time: '签名时间（以这台电脑的时钟为准）', reason: '理由' },
    public: '看到文件或打印件的人都能读到这些内容。文字为日语。',
    missing: (characters) => `以下字符没有字形，显示为〓: ${characters}`,
  },
  outside: {
    expired: '我知道证书已过期，仍然要用它签名。',
    'not-yet': '我知道证书的有效期尚未开始，仍然要用它签名。',
  },
  password: {
    heading: '输入密码并签名',
    label: '签名用密码「署名用パスワード」',
    submit: '签名',
    once: '无论有多少文件，密码只向卡发送一次。',
    notNow: '现在无法签名。',
    waits: {
      looks: '文件查看完后即可签名。',
      files: '有不能签名的文件。去掉后即可签名。',
      consent: '请在上面表示知道证书的有效期情况，之后即可签名。',
    },
  },
  steps: { reading: '正在读取', waiting: '正在等待卡', signing: '卡正在签名', writing: '正在写入' },
  stop: '停止',
  done: '签名已结束。',
  result: {
    heading: '结果',
    signed: '已签名',
    notSigned: '未签名',
    folder: '打开文件夹',
    look: '查看签名',
    again: '对其他文件签名',
    backToUnsigned: '返回未签名的文件',
    others: [
      '收到文件的人可以用其他软件查看文件此后是否有改变。',
      '有些软件会显示签名正确，却对证书给出警告或显示未知：它们不认识这种证书的一个关键扩展。',
      '证书是否已失效，依法只有登记的验证者才能查询。',
    ],
  },
};

export const signing: SigningMessages = { problems, commandLine, window };

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
    sentence: 'PDF 中的签名要写明签名人，而姓名缺失。',
    next: '请作为其他文件（.p7s）签名。',
  },
  'sign/name-too-long': {
    title: '文件名太长',
    sentence: '加上附加的文字后，文件名会超过系统允许的长度。',
    next: '请缩短文件名。',
  },
  'sign/folder-closed': {
    title: '无法写入这个文件夹',
    sentence: '签名后的文件要放在那里，而系统不允许。',
    next: '请选择其他文件夹，或把文件复制到您自己的文件夹。',
  },
  'sign/no-room': {
    title: '空间不足',
    sentence: '磁盘没有足够的空间存放签名后的文件。',
    next: '请腾出空间，或选择其他文件夹。',
  },
  'sign/output-exists': { title: '已有同名文件', sentence: '本软件从不覆盖文件。', next: '请选择其他名称。' },
  'sign/file-changed': {
    title: '文件已改变',
    sentence: '它已不是您看过的文件，因此没有签名。',
    next: '请再看一次，然后签名。',
  },
  'sign/not-written': {
    title: '无法写入签名后的文件',
    sentence: '写入时系统报告了错误。没有留下写到一半的文件。',
    next: '请再试一次，或选择其他文件夹。',
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
    '  npm run -s cli -- sign 文件… [--form pdf/pdf-cades/p7s/p7m] [--out 路径 | --out-dir 文件夹] [--reason 文字] [--reader 名称] [--password-stdin] [--last-try] [--outside-validity] [--json]   只输入一次密码，用卡对文件签名',
  password: '签名密码（6 至 16 位大写字母和数字）: ',
  noTerminal: '没有可以询问密码的终端；请用 --password-stdin 从标准输入给出。',
  noFiles: '缺少要签名的文件；用法见 --help。',
  badForm: '--form 是 pdf、pdf-cades、p7s 或 p7m。',
  oneOutput: '--out 只能用于一个文件，且不能与 --out-dir 同时使用。',
  tries: (left, most) => `还可以试 ${left} 次（最多 ${most} 次）。`,
  signed: (input, output) => `${input} → ${output}`,
  sample: '这是模拟卡：该签名不能证明任何事情。',
};

export const signing: SigningMessages = { problems, commandLine };

/**
 * What a Linux package says about the command line: completions for bash and zsh, and the commands in the manual. All
 * of it comes from the English help (src/shared/messages/en), which a test compares with the commands that exist.
 */

/**
 * @typedef {object} Command
 * @property {string} name
 * @property {string} syntax its arguments and options
 * @property {string} does
 */

/** @param {string} source the files with the help @returns {readonly Command[]} */
export const commandsIn = (source) =>
  [...source.matchAll(/npm run -s cli -- ([\w-]+) (.*?) {3}(.*)['"],?$/gm)].map(
    ([, name = '', syntax = '', does = '']) => ({ name, syntax, does }),
  );

/** @param {Command} command @returns {string} */
const optionsOf = ({ syntax }) => [...new Set(syntax.match(/--[\w-]+/g))].join(' ');

/** @param {Command} command */
const takesFiles = ({ syntax }) => syntax.startsWith('FILE');

/** @param {readonly Command[]} commands */
const firstWords = (commands) => [...commands.map(({ name }) => name), '--help'].join(' ');

/** @param {readonly Command[]} commands @returns {string} */
export const bashCompletion = (commands) => `# Completions of shomei for bash.
_shomei() {
  local word=\${COMP_WORDS[COMP_CWORD]} command=\${COMP_WORDS[1]}
  if [ "$COMP_CWORD" -eq 1 ]; then
    COMPREPLY=($(compgen -W '${firstWords(commands)}' -- "$word"))
    return
  fi
  case $command in
${commands.map((each) => `    ${each.name}) COMPREPLY=($(compgen ${takesFiles(each) ? '-f ' : ''}-W '${optionsOf(each)}' -- "$word")) ;;`).join('\n')}
  esac
}
complete -o filenames -F _shomei shomei
`;

/** @param {readonly Command[]} commands @returns {string} */
export const zshCompletion = (commands) => `#compdef shomei
# Completions of shomei for zsh.
if ((CURRENT == 2)); then
  compadd -- ${firstWords(commands)}
else
  case $words[2] in
${commands.map((each) => `    ${each.name}) compadd -- ${optionsOf(each)}${takesFiles(each) ? '; _files' : ''} ;;`).join('\n')}
  esac
fi
`;

/** @param {string} page the manual without its commands @param {readonly Command[]} commands @returns {string} */
export const manual = (page, commands) =>
  page.replace(/^\.\\" COMMANDS\n/m, () => commands.map(entry).join(''));

/** @param {Command} command */
function entry({ name, syntax, does }) {
  const sentence = `${does.charAt(0).toUpperCase()}${does.slice(1)}.`;
  return `.TP\n\\fB${roff(name)}\\fR ${roff(syntax)}\n${roff(sentence)}\n`;
}

/** A hyphen of an option must not become a dash, and no line may begin with a request. @param {string} text */
const roff = (text) =>
  text.replaceAll('\\', '\\e').replaceAll('-', '\\-').replaceAll('…', '...').replace(/^[.']/, '\\&$&');

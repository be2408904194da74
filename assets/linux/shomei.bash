# Completions of shomei for bash.
_shomei() {
  local word=${COMP_WORDS[COMP_CWORD]} command=${COMP_WORDS[1]}
  if [ "$COMP_CWORD" -eq 1 ]; then
    COMPREPLY=($(compgen -W 'status pin-status sign verify ssh-key validity renewal doctor explain --help' -- "$word"))
    return
  fi
  case $command in
    status | pin-status | ssh-key) COMPREPLY=($(compgen -W '--json --reader' -- "$word")) ;;
    validity)
      COMPREPLY=($(compgen -W '--kind --birth --issued --card-expiry --auth-expiry --previous-expiry --json' -- "$word"))
      ;;
    renewal) COMPREPLY=($(compgen -W '--expires --json' -- "$word")) ;;
    doctor | explain) COMPREPLY=($(compgen -W '--json' -- "$word")) ;;
    sign | verify) COMPREPLY=($(compgen -f -- "$word")) ;;
  esac
}
complete -o filenames -F _shomei shomei

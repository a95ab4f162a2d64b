# What the launcher says, and how.

say() { printf '%s\n' "$*"; }

# One line of work that took a while: "  done  text (3 s)".
step() {
  local text=$1 started=$SECONDS log
  shift
  log=$(mktemp)
  printf '%s ...\n' "$text"
  if "$@" >"$log" 2>&1; then
    rm -f "$log"
    printf '%s: done (%d s)\n' "$text" $((SECONDS - started))
  else
    local code=$?
    tail -n 60 "$log" >&2
    rm -f "$log"
    printf '%s: failed\n' "$text" >&2
    return "$code"
  fi
}

# What is wrong, then what to do about it.
fail() {
  printf '%s\n' "$@" >&2
  exit 1
}

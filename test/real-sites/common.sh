# shared helpers for the run.sh scripts; source me. Loopback only, ports 21000-21999.
set -euo pipefail
NAME=$(basename "${BASH_SOURCE[1]}" .sh)
STATE=${STATE:-${TMPDIR:-/tmp}/evenhand-real-sites/$NAME}   # databases, docroots, logs, pid files
mkdir -p "$STATE"
log() { printf "[%s] %s\n" "$NAME" "$*" >&2; }

# apt_get PKG...: install Debian packages without letting their daemons start on 0.0.0.0
apt_get() {
  local need=() p guard=0
  for p in "$@"; do dpkg-query -W -f='${Status}' "$p" 2>/dev/null | grep -q 'ok installed' || need+=("$p"); done
  [ ${#need[@]} -eq 0 ] && return 0
  if [ ! -e /usr/sbin/policy-rc.d ]; then printf '#!/bin/sh\nexit 101\n' >/usr/sbin/policy-rc.d; chmod +x /usr/sbin/policy-rc.d; guard=1; fi
  DEBIAN_FRONTEND=noninteractive apt-get -qq update
  DEBIAN_FRONTEND=noninteractive apt-get -qq install -y --no-install-recommends "${need[@]}" >"$STATE/apt.log" 2>&1 || { tail -20 "$STATE/apt.log" >&2; return 1; }
  if [ $guard = 1 ]; then rm -f /usr/sbin/policy-rc.d; fi   # a bare && would be the function's rc and trip set -e
}

# wait_http URL [seconds]: until it answers anything
wait_http() {
  local i n=${2:-60}
  for i in $(seq $((n * 4))); do curl -s -o /dev/null --max-time 2 "$1" && return 0; sleep 0.25; done
  log "no answer from $1 after ${n}s"; return 1
}

# start NAME CMD...: in the background in its own process group, pid to $STATE/NAME.pid
start() {
  local name=$1; shift
  setsid "$@" >"$STATE/$name.log" 2>&1 < /dev/null &
  echo $! >"$STATE/$name.pid"
}

# stop NAME: by recorded pid (its process group), never by name
stop() {
  local f=$STATE/$1.pid p
  [ -s "$f" ] || return 0
  p=$(cat "$f"); kill -- "-$p" 2>/dev/null || kill "$p" 2>/dev/null || true
  for _ in $(seq 40); do kill -0 "$p" 2>/dev/null || break; sleep 0.25; done
  kill -9 -- "-$p" 2>/dev/null || true
  rm -f "$f"
}

# rss NAME: resident MiB of the process group
rss() { ps -o rss= -g "$(cat "$STATE/$1.pid")" 2>/dev/null | awk '{s+=$1} END {printf "%d MiB\n", s/1024}'; }

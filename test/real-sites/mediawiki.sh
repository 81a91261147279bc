#!/usr/bin/env bash
# MediaWiki 1.39 (Debian) on SQLite behind PHP's built-in server.  ./run.sh [up|seed|down|check]
. "$(dirname "$0")/common.sh"
PORT=${PORT:-21010}; URL=http://127.0.0.1:$PORT; PUBLIC=http://wiki.real.test   # the name pages print; the product is told where it lives
up() {
  apt_get mediawiki php-cli php-sqlite3 php-mbstring php-xml php-intl php-apcu
  export MW_CONFIG_FILE=$STATE/LocalSettings.php
  if [ ! -e "$MW_CONFIG_FILE" ]; then
    rm -rf "$STATE/data"; mkdir -p "$STATE/data" "$STATE/cache"
    env -u MW_CONFIG_FILE php /usr/share/mediawiki/maintenance/install.php --dbtype sqlite --dbname wiki --dbpath "$STATE/data" \
      --server "$PUBLIC" --scriptpath '' --confpath "$STATE" --lang en --pass 'Loopback-admin-1' \
      --with-extensions= PracticeWiki Admin >"$STATE/install.log" 2>&1
    cat >>"$MW_CONFIG_FILE" <<PHP
\$wgCacheDirectory = '$STATE/cache';
\$wgMainCacheType = CACHE_NONE; \$wgSessionCacheType = CACHE_DB;
\$wgEnableUploads = false; \$wgDisableCounters = true; \$wgJobRunRate = 1;
PHP
  fi
  # php -S forks PHP_CLI_SERVER_WORKERS children; one is enough for a connector test
  start php env MW_CONFIG_FILE="$MW_CONFIG_FILE" PHP_CLI_SERVER_WORKERS=4 php -q -S 127.0.0.1:$PORT -t /usr/share/mediawiki
  wait_http "$URL/api.php?action=query&meta=siteinfo&format=json" 60
}
seed() { # a user with a user page, and article pages, through the wiki's own login/edit API
  export MW_CONFIG_FILE=$STATE/LocalSettings.php
  php /usr/share/mediawiki/maintenance/createAndPromote.php --force Avery.Quillfeather 'Loopback-user-1' >/dev/null
  local J=$STATE/jar T
  rm -f "$J"
  T=$(curl -s -b "$J" -c "$J" "$URL/api.php?action=query&meta=tokens&type=login&format=json" | python3 -c 'import json,sys;print(json.load(sys.stdin)["query"]["tokens"]["logintoken"])')
  curl -s -b "$J" -c "$J" "$URL/api.php" --data-urlencode action=login --data-urlencode 'lgname=Avery.Quillfeather' --data-urlencode 'lgpassword=Loopback-user-1' --data-urlencode "lgtoken=$T" -d format=json >/dev/null
  T=$(curl -s -b "$J" -c "$J" "$URL/api.php?action=query&meta=tokens&format=json" | python3 -c 'import json,sys;print(json.load(sys.stdin)["query"]["tokens"]["csrftoken"])')
  edit() { curl -s -b "$J" -c "$J" "$URL/api.php" --data-urlencode action=edit --data-urlencode "title=$1" --data-urlencode "text=$2" --data-urlencode "summary=seed" --data-urlencode "token=$T" -d format=json | head -c 300 >&2; echo >&2; }
  edit 'User:Avery.Quillfeather' 'I am Avery Quillfeather of Millbrook. I restore clocks and post as averyq.'
  edit 'Millbrook Clock Society' "The '''Millbrook Clock Society''' was founded in 1988. Its treasurer is [[User:Avery.Quillfeather|Avery Quillfeather]]."
  edit 'Avery Quillfeather (footballer)' 'Avery Quillfeather is a footballer born in 1971 and has no connection with Millbrook.'
  local i; for i in $(seq 1 ${N:-25}); do edit "Millbrook Gazette issue $i" "Issue $i of the Millbrook Gazette. Council notices. Letter from A. Quillfeather about parking bay $i." 2>/dev/null; done
  php /usr/share/mediawiki/maintenance/runJobs.php --quiet || true
}
check() { set +e +o pipefail; # as a connector would
  curl -s "$URL/api.php?action=query&list=search&srsearch=Quillfeather&srlimit=5&srprop=snippet|timestamp|size|wordcount&format=json&formatversion=2&maxlag=5"; echo
  curl -s "$URL/api.php?action=query&list=usercontribs&ucuser=Avery.Quillfeather&uclimit=3&format=json&formatversion=2"; echo
}
case ${1:-up} in up) up; [ -e "$STATE/seeded" ] || { seed; touch "$STATE/seeded"; }; log "up at $URL, $(rss php)";; seed) seed;; check) check;; down) stop php;; esac
